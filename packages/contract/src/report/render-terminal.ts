import { count, escapeUnprintable } from '../exchange/describe-value.ts';
import type { Finding, GateReport, Observation, OperationReport, ReplyReport, ReplyState } from '../gate/types.ts';
import { createTextStyle, type TextStyle, wrap } from './text-style.ts';

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

interface Page {
  readonly style: TextStyle;
  readonly columns: number;
  /** Whether everything is listed. */
  readonly full: boolean;
}

/** As many operations are listed one by one. */
const fewOperations = 5;
/** As many findings are written out. */
const findingsShown = 20;

/**
 * Renders a report as text for a terminal: what was observed, what was not exercised and why, the findings, unspecified
 * behaviour, and a one-line verdict at the end.
 */
export function renderTerminal(report: GateReport, options: TerminalOptions = {}): string {
  const page = {
    style: createTextStyle(options.color ?? false),
    columns: Math.max(options.columns ?? 80, 40),
    full: options.verbose === true || report.operations.length <= fewOperations,
  };
  const sections = [
    renderOverview(report, page),
    renderOpen(report, page),
    ...renderFindings(report, page),
    ...renderUnspecified(report, page),
    [renderVerdict(report, page)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const marks: Readonly<Record<ReplyState, string>> = { observed: '✓', differs: '!', failed: '✗', 'not exercised': '·' };

function renderOverview(report: GateReport, page: Page): string[] {
  const { operations, target, vendor } = report;
  const { style, columns, full } = page;
  const title = `${vendor} at ${target.url}${target.kind === 'mock' ? ' (mock)' : ''}`;
  const found = new Set(report.findings.map(({ operation }) => operation));
  const striking = operations.filter(({ operationId }) => found.has(operationId));
  const listed = full ? operations : striking;
  const legend = '✓ observed   ! differs, not counted   ✗ failed   · not exercised   (one mark per documented example)';
  return [
    ...wrap(title, columns).map(style.strong),
    ...(full ? [] : renderResources(operations, page)),
    ...renderOperations(listed, page),
    ...(listed.length > 0 ? wrap(legend, columns).map(style.faint) : []),
  ];
}

/** A row per resource: `contacts  13 operations  61 of 61 replies observed`. */
function renderResources(operations: readonly OperationReport[], { style }: Page): string[] {
  const byResource = new Map<string, ReplyReport[][]>();
  for (const { operationId, replies } of operations) {
    const resource = operationId.split('.')[0] ?? '';
    byResource.set(resource, [...(byResource.get(resource) ?? []), [...replies]]);
  }
  const width = Math.max(0, ...[...byResource.keys()].map(({ length }) => length)) + 2;
  return [...byResource].map(([resource, own]) => {
    const states = own.flat().map(({ state }) => state);
    const inState = (state: ReplyState) => states.filter((other) => other === state).length;
    const extra = [
      inState('differs') > 0 && `${inState('differs')} ${marks.differs}`,
      inState('failed') > 0 && `${inState('failed')} ${marks.failed}`,
    ].filter((part) => part !== false);
    const observed = `${inState('observed')}/${states.length} replies`;
    const row = [count(own.length, 'operation').padEnd(13), [observed, ...extra].join(', ')].join(gap);
    return `${resource.padEnd(width)}${colourOf(states, style)(row)}`;
  });
}

function renderOperations(operations: readonly OperationReport[], { style, columns }: Page): string[] {
  const width = Math.max(0, ...operations.map(({ operationId }) => operationId.length)) + 2;
  return operations.flatMap(({ operationId, replies }) => {
    const cells = groupByStatus(replies).map(([status, states]) => ({
      text: `${status} ${states.map((state) => marks[state]).join('')}`,
      style: colourOf(states, style),
    }));
    return packCells(cells, columns - width).map(
      (line, index) => (index === 0 ? operationId : '').padEnd(width) + line,
    );
  });
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
  if (states.includes('differs')) return style.doubtful;
  return states.includes('observed') ? style.good : style.faint;
}

/** Replies that were not exercised, by reason: each reason once. */
function renderOpen({ operations }: GateReport, { style, columns, full }: Page): string[] {
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
      ...wrap(
        `  ${escapeUnprintable(reason)}: ${full ? '' : count(names.length, 'reply', 'replies')}`.trimEnd(),
        columns,
        '  ',
      ).map(style.doubtful),
      ...(full ? wrap(`    ${names.join(', ')}`, columns, '    ').map(style.faint) : []),
    ]),
  ];
}

function nameReply({ status, example }: ReplyReport): string {
  return [status, example].filter(Boolean).join(' ');
}

/** The findings that count go first. */
function renderFindings({ findings }: GateReport, page: Page): string[][] {
  const ordered = findings.toSorted((one, other) => Number(other.counted) - Number(one.counted));
  const shown = page.full ? ordered : ordered.slice(0, findingsShown);
  const rest = ordered.slice(shown.length);
  const more = `${count(rest.length, 'more finding')}, ${rest.filter(({ counted }) => counted).length} of them counted`;
  return [
    ...shown.map((finding) => renderFinding(finding, page)),
    rest.length > 0 ? wrap(`… ${more}; the JSON report has all`, page.columns).map(page.style.doubtful) : [],
  ];
}

function renderFinding(finding: Finding, page: Page): string[] {
  const { operation, id, severity, source, counted, basis } = finding;
  const { style } = page;
  const kind = basis === 'inferred' ? 'inferred' : severity;
  const mark = counted ? marks.failed : marks.differs;
  const title = `${mark} ${operation} ${id} (${counted ? severity : `${kind}, not counted`})`;
  return [
    ...wrap(title, page.columns, '  ').map(counted ? style.bad : style.doubtful),
    ...field('asked for', finding.subject, page),
    ...field('where', `${finding.side} ${finding.pointer || finding.in}`, page),
    ...field('expected', finding.expected, page),
    ...field('actual', finding.actual, page),
    ...(basis === 'inferred' ? field('basis', 'inferred: no page states this rule', page) : []),
    ...field('contract', source ? `${source.file}:${source.line}` : finding.specPointer, page),
    unbroken('page', finding.page, page),
    unbroken('repeat', finding.curl, page),
  ];
}

/** Behaviour that no page describes: each kind once, unless everything is listed. */
function renderUnspecified({ unspecified }: GateReport, page: Page): string[][] {
  if (page.full) return unspecified.map((observation) => renderObservation(observation, page));
  const byMessage = new Map<string, number>();
  for (const { message } of unspecified) byMessage.set(message, (byMessage.get(message) ?? 0) + 1);
  if (byMessage.size === 0) return [];
  return [
    [
      page.style.strong('Unspecified'),
      ...[...byMessage].flatMap(([message, times]) =>
        wrap(`  ${escapeUnprintable(message)}: ${count(times, 'time')}`, page.columns, '  ').map(page.style.doubtful),
      ),
    ],
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
