import type { BaselineEntry } from '../../baseline.ts';
import { count, escapeUnprintable } from '../../exchange/describe-value.ts';
import type { GateReport, Observation } from '../../gate/types.ts';
import { wrap } from '../text-style.ts';
import { field, type Page, unbroken } from './page.ts';

const nouns = {
  reply: ['reply', 'replies'],
  parameter: ['parameter', 'parameters'],
  header: ['header', 'headers'],
  check: ['check', 'checks'],
} as const;

/** As many reasons are listed, those of most first. */
const reasonsShown = 6;

interface OpenPoint {
  readonly kind: keyof typeof nouns;
  readonly name: string;
  readonly reason: string;
}

/** What was not exercised, by reason: each reason once. */
export function renderOpen(report: GateReport, page: Page): string[] {
  const points = listOpenPoints(report);
  if (points.length === 0) return [];
  const byReason = new Map<string, OpenPoint[]>();
  for (const point of points) byReason.set(point.reason, [...(byReason.get(point.reason) ?? []), point]);
  const ordered = [...byReason].toSorted(([, one], [, other]) => other.length - one.length);
  const shown = page.full ? ordered : ordered.slice(0, reasonsShown);
  const left = ordered.length - shown.length;
  return [
    page.style.strong('Not exercised'),
    ...shown.flatMap(([reason, own]) => renderReason(reason, own, page)),
    ...(left > 0 ? [page.style.faint(`  … ${count(left, 'more reason')}`)] : []),
  ];
}

function renderReason(reason: string, own: readonly OpenPoint[], page: Page): string[] {
  const text = `  ${escapeUnprintable(reason)}: ${page.full ? '' : countKinds(own)}`.trimEnd();
  const names = own.map(({ name }) => escapeUnprintable(name)).join(', ');
  return [
    ...wrap(text, page.columns, '  ').map(page.style.doubtful),
    ...(page.full ? wrap(`    ${names}`, page.columns, '    ').map(page.style.faint) : []),
  ];
}

function listOpenPoints({ coverage, checks }: GateReport): OpenPoint[] {
  return [
    ...coverage
      .filter(({ exercised }) => !exercised)
      .map(({ kind, operation, name, reason = '' }) => ({ kind, name: `${operation} ${name}`, reason })),
    ...checks
      .filter(({ state }) => state === 'skipped' || state === 'stopped')
      .map(({ id, operations, reason = '' }) => ({
        kind: 'check' as const,
        name: `${operations[0] ?? ''} ${id}`,
        reason,
      })),
  ];
}

function countKinds(points: readonly OpenPoint[]): string {
  const kinds = Object.entries(nouns).map(([kind, [one, many]]) => {
    const amount = points.filter((point) => point.kind === kind).length;
    return amount === 0 ? '' : count(amount, one, many);
  });
  return kinds.filter((text) => text !== '').join(', ');
}

/** Kinds of behaviour that are told one by one. */
const toldAtMost = 12;

/** Behaviour that no page describes: the first kinds that are not as inferred, and how much there is, unless everything is listed. */
export function renderUnspecified({ unspecified }: GateReport, page: Page): string[][] {
  if (unspecified.length === 0) return [];
  if (page.verbose) return unspecified.map((observation) => renderObservation(observation, page));
  const byText = new Map<string, Observation[]>();
  const asInferred = unspecified.filter(({ agrees }) => agrees === true);
  for (const observation of unspecified.filter(({ agrees }) => agrees !== true)) {
    const text = `${observation.message}${agreementOf(observation)}`;
    byText.set(text, [...(byText.get(text) ?? []), observation]);
  }
  const kinds = [...byText].map(([text, own]) => {
    const operations = [...new Set(own.map(({ operation }) => operation))];
    const where = operations.length > 1 ? count(operations.length, 'operation') : (operations[0] ?? '');
    return `${where}: ${text}`;
  });
  const told = kinds.slice(0, toldAtMost);
  const more = kinds.length - told.length;
  if (more > 0) told.push(`… ${more} more (--verbose lists everything, and so does --report html=…)`);
  if (asInferred.length > 0) told.push(`${count(asInferred.length, 'reply', 'replies')} as the contract infers`);
  const lines = told.flatMap((text) => wrap(`  ${escapeUnprintable(text)}`, page.columns, '    '));
  return [[page.style.strong('Unspecified'), ...lines.map(page.style.doubtful)]];
}

function agreementOf({ agrees, message }: Observation): string {
  if (agrees === undefined || message.includes('infer')) return '';
  return agrees ? ', as inferred' : ', other than inferred';
}

function renderObservation(observation: Observation, page: Page): string[] {
  const { operation, message, decision, curl } = observation;
  const what = message.startsWith(operation) ? message : `${operation}: ${message}`;
  return [
    ...wrap(`? ${escapeUnprintable(what)}${agreementOf(observation)}`, page.columns, '  ').map(page.style.doubtful),
    ...field('basis', `unspecified: no page says it${decision === undefined ? '' : `; decision ${decision}`}`, page),
    unbroken('repeat', curl, page),
    unbroken('page', observation.page, page),
  ];
}

/** What became of the baseline. */
export function renderBaseline({ baseline }: GateReport, page: Page): string[] {
  if (!baseline) return [];
  const { accepted, expired, gone } = baseline;
  const line = (what: string, { operation, id, until, reason }: BaselineEntry) =>
    wrap(escapeUnprintable(`  ${what}: ${operation} ${id} until ${until}: ${reason}`), page.columns, '    ');
  return [
    `${page.style.strong('Baseline')}  ${count(accepted, 'finding')} accepted`,
    ...expired.flatMap((entry) => line('over, counts again', entry)).map(page.style.bad),
    ...gone.flatMap((entry) => line('no longer occurs', entry)).map(page.style.doubtful),
  ];
}

/** Records of the run that could not be removed: somebody has to. */
export function renderLeftBehind({ leftBehind = [] }: GateReport, page: Page): string[] {
  if (leftBehind.length === 0) return [];
  return [
    page.style.strong('Left behind'),
    ...leftBehind.flatMap(({ resource, marker, reason }) =>
      wrap(escapeUnprintable(`  ${resource} ${marker}: ${reason}`), page.columns, '    ').map(page.style.bad),
    ),
  ];
}
