import type { GateReport } from '../gate/types.ts';

/** How a report is written for people. */
export interface TerminalOptions {
  /** Whether to write ANSI colours. @default false */
  readonly color?: boolean | undefined;
  /** Width of the terminal in characters. @default 80 */
  readonly columns?: number | undefined;
}

/** Renders a report as text for a terminal, ending in a one-line verdict and a line break. */
export function renderTerminal(report: GateReport, _options: TerminalOptions = {}): string {
  return `${report.verdict}: ${report.reason}\n`;
}
