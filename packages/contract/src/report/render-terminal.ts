import { count, escapeUnprintable } from '../exchange/describe-value.ts';
import type { GateReport } from '../gate/types.ts';
import { renderFindings } from './terminal/findings.ts';
import { renderBaseline, renderLeftBehind, renderOpen, renderUnspecified } from './terminal/open-points.ts';
import { renderOverview } from './terminal/overview.ts';
import { createTextStyle, type TextStyle } from './text-style.ts';

/** How a report is written for people. */
export interface TerminalOptions {
  /** Whether to write ANSI colours. @default false */
  readonly color?: boolean | undefined;
  /** Width of the terminal in characters; less than 40 counts as 40. @default 80 */
  readonly columns?: number | undefined;
  /**
   * Whether to list every operation, reply, finding and observation. Without it a report of more than five operations has
   * a row per resource, rows for the operations with findings, and the first findings.
   *
   * @default false
   */
  readonly verbose?: boolean | undefined;
}

/** As many operations are listed one by one. */
const fewOperations = 5;

/**
 * Renders a report as text for a terminal: what was observed, what was not exercised and why, unspecified behaviour, the findings,
 * and a one-line verdict at the end.
 */
export function renderTerminal(report: GateReport, options: TerminalOptions = {}): string {
  const page = {
    style: createTextStyle(options.color ?? false),
    columns: Math.max(options.columns ?? 80, 40),
    full: options.verbose === true || report.operations.length <= fewOperations,
    verbose: options.verbose ?? false,
  };
  const sections = [
    renderOverview(report, page),
    renderOpen(report, page),
    ...renderUnspecified(report, page),
    ...renderFindings(report, page),
    renderBaseline(report, page),
    renderLeftBehind(report, page),
    [renderVerdict(report, page.style)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function renderVerdict({ verdict, reason, vendor, durationMs, totals }: GateReport, style: TextStyle): string {
  const colour = { conforms: style.good, drift: style.bad, inconclusive: style.doubtful }[verdict];
  const effort = `${count(totals.requests, 'request')}, ${(durationMs / 1000).toFixed(1)} s`;
  return `${colour(style.strong(`${vendor} ${verdict}`))}: ${escapeUnprintable(reason)} (${effort})`;
}
