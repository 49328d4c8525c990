import { count, escapeUnprintable } from '../exchange/describe-value.ts';
import type { Finding, GateReport, Observation, OperationReport, ReplyReport, ReplyState } from '../gate/types.ts';
import { createTextStyle, type TextStyle, wrap } from './text-style.ts';

/** How a report is written for people. */
export interface TerminalOptions {
  /** Whether to write ANSI colours. @default false */
  readonly color?: boolean | undefined;
  /** Width of the terminal in characters; less than 40 counts as 40. @default 80 */
  readonly columns?: number | undefined;
}

interface Page {
  readonly style: TextStyle;
  readonly columns: number;
}

/**
 * Renders a report as text for a terminal: a row per operation with its statuses, the replies not exercised, findings and
 * unspecified behaviour, and a one-line verdict at the end.
 */
export function renderTerminal(report: GateReport, options: TerminalOptions = {}): string {
  const page = { style: createTextStyle(options.color ?? false), columns: Math.max(options.columns ?? 80, 40) };
  const sections = [
    renderOperations(report, page),
    renderOpen(report, page),
    ...report.findings.map((finding) => renderFinding(finding, page)),
    ...report.unspecified.map((observation) => renderObservation(observation, page)),
    [renderVerdict(report, page)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const marks: Readonly<Record<ReplyState, string>> = { observed: '✓', failed: '✗', 'not exercised': '·' };

function renderOperations(report: GateReport, { style, columns }: Page): string[] {
  const width = Math.max(0, ...report.operations.map(({ operationId }) => operationId.length)) + 2;
  const { url, kind } = report.target;
  return [
    ...wrap(`${report.vendor} at ${url}${kind === 'mock' ? ' (mock)' : ''}`, columns).map(style.strong),
    ...report.operations.flatMap(({ operationId, replies }) => {
      const cells = groupByStatus(replies).map(([status, states]) => ({
        text: `${status} ${states.map((state) => marks[state]).join('')}`,
        style: colourOf(states, style),
      }));
      return packCells(cells, columns - width).map(
        (line, index) => (index === 0 ? operationId : '').padEnd(width) + line,
      );
    }),
    ...wrap('✓ observed   ✗ failed   · not exercised   (one mark per documented example)', columns).map(style.faint),
  ];
}

interface Cell {
  readonly text: string;
  readonly style: (text: string) => string;
}

/** Puts as many cells on each line as fit. */
function packCells(cells: readonly Cell[], width: number): string[] {
  const lines: { length: number; cells: string[] }[] = [];
  for (const { text, style } of cells) {
    const line = lines.at(-1);
    if (line && line.length + gap.length + text.length <= width) {
      line.length += gap.length + text.length;
      line.cells.push(style(text));
    } else {
      lines.push({ length: text.length, cells: [style(text)] });
    }
  }
  return lines.map(({ cells }) => cells.join(gap));
}

const gap = '  ';

function groupByStatus(replies: OperationReport['replies']): [number, ReplyState[]][] {
  const groups = new Map<number, ReplyState[]>();
  for (const { status, state } of replies) groups.set(status, [...(groups.get(status) ?? []), state]);
  return [...groups];
}

function colourOf(states: readonly ReplyState[], style: TextStyle): (text: string) => string {
  if (states.includes('failed')) return style.bad;
  return states.includes('observed') ? style.good : style.faint;
}

/** Replies that were not exercised, by reason: each reason once. */
function renderOpen({ operations }: GateReport, { style, columns }: Page): string[] {
  const byReason = new Map<string, string[]>();
  for (const { operationId, replies } of operations) {
    for (const reply of replies.filter(({ state }) => state === 'not exercised')) {
      const reason = reply.reason ?? '';
      byReason.set(reason, [...(byReason.get(reason) ?? []), `${operationId} ${nameReply(reply)}`]);
    }
  }
  if (byReason.size === 0) return [];
  return [
    style.strong('Not exercised'),
    ...[...byReason].flatMap(([reason, names]) => [
      ...wrap(`  ${escapeUnprintable(reason)}:`, columns, '  ').map(style.doubtful),
      ...wrap(`    ${names.join(', ')}`, columns, '    ').map(style.faint),
    ]),
  ];
}

function nameReply({ status, example }: ReplyReport): string {
  return [status, example].filter(Boolean).join(' ');
}

function renderFinding(finding: Finding, page: Page): string[] {
  const { operation, check, severity, source } = finding;
  return [
    ...wrap(`${marks.failed} ${operation} ${check} (${severity})`, page.columns, '  ').map(page.style.bad),
    ...field('asked for', finding.subject, page),
    ...field('where', `${finding.side} ${finding.pointer || finding.in}`, page),
    ...field('expected', finding.expected, page),
    ...field('actual', finding.actual, page),
    ...(finding.basis === 'inferred' ? field('basis', 'inferred: no page states this rule', page) : []),
    ...field('contract', source ? `${source.file}:${source.line}` : finding.specPointer, page),
    unbroken('page', finding.page, page),
    unbroken('repeat', finding.curl, page),
  ];
}

function renderObservation(observation: Observation, page: Page): string[] {
  return [
    page.style.doubtful(`? ${observation.operation} unspecified`),
    ...field('observed', observation.message, page),
    unbroken('page', observation.page, page),
    unbroken('repeat', observation.curl, page),
  ];
}

const labelWidth = 11;

function field(label: string, text: string, { style, columns }: Page): string[] {
  const [first = '', ...others] = wrap(escapeUnprintable(text), columns - labelWidth - 2);
  const indent = ' '.repeat(labelWidth + 2);
  return [`  ${style.faint(label.padEnd(labelWidth))}${first}`, ...others.map((line) => indent + line)];
}

/** A field on one line, whatever its length, so that it can be copied. */
function unbroken(label: string, text: string, { style }: Page): string {
  return `  ${style.faint(label.padEnd(labelWidth))}${text}`;
}

function renderVerdict({ verdict, reason, vendor, durationMs, totals }: GateReport, { style }: Page): string {
  const colour = { conforms: style.good, drift: style.bad, inconclusive: style.doubtful }[verdict];
  const effort = `${count(totals.requests, 'request')}, ${(durationMs / 1000).toFixed(1)} s`;
  return `${colour(style.strong(`${vendor} ${verdict}`))}: ${escapeUnprintable(reason)} (${effort})`;
}
