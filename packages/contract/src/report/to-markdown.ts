import { count, escapeUnprintable } from '../exchange/describe-value.ts';
import type { Finding, GateReport, Observation } from '../gate/types.ts';
import { orderFindings, placeOf, ruleOf, standingOf } from './finding-text.ts';

/** GitHub refuses longer comments. */
const lengthLimit = 65_536;

/**
 * Renders reports as Markdown for a pull request: a table of verdicts, the findings, and details to unfold. It stays below the
 * 65,536 characters that GitHub allows; what had to be left out is counted.
 */
export function toMarkdown(reports: readonly GateReport[]): string {
  const findings = reports.flatMap((report) => orderFindings(report.findings).map((finding) => ({ report, finding })));
  const sections = [
    ...reports.flatMap((report) => [renderFindings(report), renderLeftBehind(report), renderBaseline(report)]),
    ...reports.flatMap((report) => [renderUnspecified(report), renderOpen(report)]),
    ...findings.map(({ report, finding }) => renderFinding(finding, report)),
  ];
  let text = [renderHeadline(reports), renderVerdicts(reports)].join('\n\n');
  let left = 0;
  for (const section of sections.filter((one) => one !== '')) {
    // Room for the line about what was left out.
    if (left === 0 && text.length + section.length + 100 < lengthLimit) text += `\n\n${section}`;
    else left += 1;
  }
  if (left > 0) text += `\n\n${count(left, 'more section is', 'more sections are')} in the HTML and JSON reports.`;
  return `${text}\n`;
}

/** As many findings are in the table. */
const rowsShown = 25;

/** The findings that count, a row each. */
function renderFindings({ vendor, findings }: GateReport): string {
  const counted = orderFindings(findings).filter((finding) => finding.counted);
  if (counted.length === 0) return '';
  const rows = counted
    .slice(0, rowsShown)
    .map((finding) => [
      finding.severity,
      code(finding.operation),
      code(placeOf(finding)),
      code(finding.expected),
      code(finding.actual),
      code(ruleOf(finding)),
    ]);
  const rest = counted.length - rows.length;
  return [
    `### ${vendor}`,
    '',
    ...table(['Severity', 'Operation', 'Where', 'Expected', 'Came', 'Contract'], rows),
    ...(rest > 0 ? ['', `and ${count(rest, 'more finding')}, below.`] : []),
  ].join('\n');
}

const marks: Readonly<Record<GateReport['verdict'], string>> = { conforms: '✅', drift: '❌', inconclusive: '⚠️' };

function renderHeadline(reports: readonly GateReport[]): string {
  const counted = reports.flatMap(({ findings }) => findings).filter((finding) => finding.counted).length;
  if (reports.some(({ verdict }) => verdict === 'drift')) {
    return `## ❌ Contract gate: ${count(counted, 'finding')}`;
  }
  const isOpen = reports.some(({ verdict }) => verdict === 'inconclusive');
  return isOpen ? '## ⚠️ Contract gate: inconclusive' : '## ✅ Contract gate: the contract is kept';
}

function renderVerdicts(reports: readonly GateReport[]): string {
  const rows = reports.map(({ vendor, verdict, totals, target, durationMs }) => [
    vendor,
    `${marks[verdict]} ${verdict}`,
    String(totals.counted),
    `${totals.coverage.exercised} of ${totals.coverage.declared}`,
    String(totals.requests),
    `${(durationMs / 1000).toFixed(1)} s`,
    code(target.url),
  ]);
  const reasons = reports.map(({ vendor, reason }) => `- **${vendor}**: ${escapeMarkdown(reason)}`);
  const header = ['API', 'Verdict', 'Findings', 'Coverage', 'Requests', 'Time', 'Target'];
  return [...table(header, rows), '', ...reasons].join('\n');
}

function renderFinding(finding: Finding, { vendor }: GateReport): string {
  const mark = finding.counted ? '❌' : 'ℹ️';
  const title = `${mark} <b>${vendor} ${escapeMarkdown(finding.operation)}</b>: ${escapeMarkdown(finding.id)} (${standingOf(finding)})`;
  const lines = [
    ['Asked for', code(finding.subject)],
    ['Where', code(placeOf(finding))],
    ['Expected', code(finding.expected)],
    ['Came', code(finding.actual)],
    ['Contract', code(ruleOf(finding))],
    ['Page', /^https?:[^\s<>|]+$/.test(finding.page) ? `<${finding.page}>` : code(finding.page)],
  ];
  return fold(title, [...lines.map(([name, value]) => `- ${name}: ${value}`), '', ...fence(finding.curl)]);
}

function renderUnspecified({ vendor, unspecified }: GateReport): string {
  if (unspecified.length === 0) return '';
  const rows = unspecified.map((observation: Observation) => [
    code(observation.operation),
    code(observation.message),
    observation.agrees === undefined ? 'open' : observation.agrees ? 'as inferred' : 'other than inferred',
  ]);
  const title = `${vendor}: ${count(unspecified.length, 'observation')} where the documentation is silent`;
  return fold(title, table(['Operation', 'Observed', 'Contract'], rows));
}

function renderOpen({ vendor, coverage }: GateReport): string {
  const open = coverage.filter(({ exercised }) => !exercised);
  if (open.length === 0) return '';
  const byReason = new Map<string, number>();
  for (const { reason = 'no reason known' } of open) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const rows = [...byReason].map(([reason, times]) => [String(times), code(reason)]);
  return fold(`${vendor}: ${open.length} of ${coverage.length} not exercised`, table(['Count', 'Why'], rows));
}

/** Records of the run that somebody has to remove. */
function renderLeftBehind({ vendor, leftBehind = [] }: GateReport): string {
  if (leftBehind.length === 0) return '';
  const rows = leftBehind.map(({ resource, marker, reason }) => [code(resource), code(marker), code(reason)]);
  return [`### ${vendor}: left behind`, '', ...table(['Resource', 'Record', 'Why'], rows)].join('\n');
}

function renderBaseline({ vendor, baseline }: GateReport): string {
  if (!baseline) return '';
  const rows = [
    ...baseline.expired.map((entry) => ['over', code(`${entry.operation} ${entry.id}`), entry.until]),
    ...baseline.gone.map((entry) => ['no longer occurs', code(`${entry.operation} ${entry.id}`), entry.until]),
  ];
  const title = `${vendor}: ${count(baseline.accepted, 'finding')} accepted by the baseline`;
  return rows.length === 0 ? title : [title, '', ...table(['Baseline', 'Entry', 'Until'], rows)].join('\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}

function fold(title: string, lines: readonly string[]): string {
  return ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'].join('\n');
}

/** A code span for a cell of a table: nothing in it is a link, a mention or markup. */
function code(text: string): string {
  const line = escapeUnprintable(text).replaceAll('|', '\\|');
  if (line.trim() === '') return '';
  const ticks = '`'.repeat(longestRun(line) + 1);
  return `${ticks} ${line} ${ticks}`;
}

function fence(text: string): string[] {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${ticks}sh`, escapeUnprintable(text), ticks];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Text outside of code: no markup, no mention and no reference to an issue comes of it. */
function escapeMarkdown(text: string): string {
  return escapeUnprintable(text).replace(/[^\p{L}\p{N} ,.:;()/'-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
