import { count } from '../../exchange/describe-value.ts';
import type { CheckState, GateReport, OperationReport, ReplyReport, ReplyState } from '../../gate/types.ts';
import { type TextStyle, wrap } from '../text-style.ts';
import type { Page } from './page.ts';

const marks: Readonly<Record<ReplyState, string>> = { observed: '✓', differs: '!', failed: '✗', 'not exercised': '·' };

const meanings: Readonly<Record<ReplyState, string>> = {
  observed: 'observed',
  differs: 'differs, not counted',
  failed: 'failed',
  'not exercised': 'not exercised',
};

/** Whom was asked, and what became of the documented replies and the checks. */
export function renderOverview(report: GateReport, page: Page): string[] {
  const { operations, target, vendor, allow, seed } = report;
  const { style, columns, full } = page;
  const isUrl = target.kind === 'url';
  const title = `${vendor} at ${target.url}${isUrl ? '' : ` (${target.kind})`}`;
  const found = new Set(report.findings.map(({ operation }) => operation));
  const striking = operations.filter(({ operationId }) => found.has(operationId));
  const listed = full ? operations : striking;
  return [
    ...wrap(title, columns).map(style.strong),
    // A mock is asked the same way each time.
    ...(target.kind === 'mock' ? [] : [style.faint(`level ${allow}, seed ${seed}`)]),
    ...(full ? [] : renderResources(operations, page)),
    ...renderOperations(listed, page),
    ...renderLegend(listed, page),
    ...renderChecks(report, page),
  ];
}

/** Only the marks that appear, and none where all is well. */
function renderLegend(operations: readonly OperationReport[], { style, columns }: Page): string[] {
  const states = new Set(operations.flatMap(({ replies }) => replies.map(({ state }) => state)));
  if ([...states].every((state) => state === 'observed')) return [];
  const shown = (Object.keys(meanings) as ReplyState[]).filter((state) => states.has(state));
  const legend = shown.map((state) => `${marks[state]} ${meanings[state]}`).join('   ');
  return wrap(`${legend}   (one mark per documented example)`, columns).map(style.faint);
}

function renderChecks({ checks }: GateReport, { style }: Page): string[] {
  if (checks.length === 0) return [];
  const inState = (state: CheckState) => checks.filter((check) => check.state === state).length;
  const failed = inState('failed');
  const parts = [
    `${inState('passed')} of ${count(checks.length, 'check')} passed`,
    failed > 0 && `${failed} failed`,
    inState('stopped') > 0 && `${inState('stopped')} stopped`,
    inState('skipped') > 0 && `${inState('skipped')} left out`,
  ].filter((part) => part !== false);
  return [(failed > 0 ? style.bad : style.good)(parts.join(', '))];
}

/** A row per resource that is not all observed: `contacts  13 operations  60/61 replies`; the others in one row. */
function renderResources(operations: readonly OperationReport[], { style }: Page): string[] {
  const byResource = new Map<string, ReplyReport[][]>();
  for (const { operationId, replies } of operations) {
    const resource = operationId.split('.')[0] ?? '';
    byResource.set(resource, [...(byResource.get(resource) ?? []), [...replies]]);
  }
  const isWhole = (own: readonly ReplyReport[][]) => own.flat().every(({ state }) => state === 'observed');
  const whole = [...byResource.values()].filter(isWhole);
  const shown = [...byResource].filter(([, own]) => !isWhole(own));
  const others = shown.length === 0 ? 'all' : 'others';
  const rows: (readonly [name: string, own: readonly ReplyReport[][]])[] = [
    ...shown,
    ...(whole.length > 0 ? [[others, whole.flat()] as const] : []),
  ];
  const width = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, own]) => renderResource(name.padEnd(width), own, style));
}

function renderResource(name: string, own: readonly ReplyReport[][], style: TextStyle): string {
  const states = own.flat().map(({ state }) => state);
  const inState = (state: ReplyState) => states.filter((other) => other === state).length;
  const extra = [
    inState('differs') > 0 && `${inState('differs')} ${marks.differs}`,
    inState('failed') > 0 && `${inState('failed')} ${marks.failed}`,
  ].filter((part) => part !== false);
  const observed = `${inState('observed')}/${states.length} replies`;
  const row = [count(own.length, 'operation').padEnd(14), [observed, ...extra].join(', ')].join(gap);
  return `${name}${colourOf(states, style)(row)}`;
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
