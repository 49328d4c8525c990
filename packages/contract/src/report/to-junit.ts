import { escapeUnprintable } from '../exchange/describe-value.ts';
import type { CheckReport, Finding, GateReport, ReplyReport } from '../gate/types.ts';
import { placeOf, ruleOf, standingOf } from './finding-text.ts';

/**
 * Renders reports as JUnit XML: a suite per operation with a case for each declared reply and each check, and one for the
 * verdict of each report. What was not exercised is skipped with its reason; what does not count passes and tells of it.
 */
export function toJUnit(reports: readonly GateReport[]): string {
  const suites = reports.flatMap((report) => [verdictSuite(report), ...operationSuites(report)]);
  const seconds = reports.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="concordat gate" ${countCases(suites.flatMap(({ cases }) => cases))} time="${seconds.toFixed(3)}">`,
    ...suites.flatMap(renderSuite),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Case {
  readonly name: string;
  readonly result: 'passed' | 'failure' | 'error' | 'skipped';
  /** One line. */
  readonly message?: string | undefined;
  readonly details?: string | undefined;
}

interface Suite {
  readonly name: string;
  readonly startedAt: string;
  readonly cases: readonly Case[];
}

/** Without it, a run that proved nothing would look like one without a failure. */
function verdictSuite({ vendor, startedAt, verdict, reason }: GateReport): Suite {
  const result = verdict === 'inconclusive' ? 'error' : 'passed';
  return { name: `${vendor}.verdict`, startedAt, cases: [{ name: verdict, result, message: reason }] };
}

function operationSuites(report: GateReport): Suite[] {
  const { vendor, startedAt, operations, checks } = report;
  const known = new Set(operations.map(({ operationId }) => operationId));
  // Of several operations, the first one that is in the report has the check.
  const placeOfCheck = (check: CheckReport) => check.operations.find((id) => known.has(id));
  const suites = operations.map(({ operationId, replies }) => {
    const findings = report.findings.filter(({ operation }) => operation === operationId);
    const own = checks.filter((check) => placeOfCheck(check) === operationId);
    const cases = [
      ...replies.map((reply) => replyCase(reply, findings)),
      ...own.map((check) => checkCase(check, report.findings)),
    ];
    return { name: `${vendor}.${operationId}`, startedAt, cases: [...cases, ...untold(findings, cases)] };
  });
  const others = checks.filter((check) => placeOfCheck(check) === undefined);
  const elsewhere = report.findings.filter(({ operation }) => !known.has(operation));
  const cases = others.map((check) => checkCase(check, report.findings));
  const rest = [...cases, ...untold(elsewhere, cases)];
  return rest.length === 0 ? suites : [...suites, { name: `${vendor}.checks`, startedAt, cases: rest }];
}

/** Cases for the findings that no other case tells of. */
function untold(findings: readonly Finding[], cases: readonly Case[]): Case[] {
  const told = new Set(cases.map(({ details }) => details));
  return findings.map(findingCase).filter(({ details }) => !told.has(details));
}

function replyCase({ status, code, example, state, reason }: ReplyReport, findings: readonly Finding[]): Case {
  const name = [status, code, example === code ? undefined : example].filter(Boolean).join(' ');
  if (state === 'not exercised') return { name, result: 'skipped', message: reason };
  const finding = findings.find(({ message }) => message === reason);
  return {
    name,
    result: state === 'failed' ? 'failure' : 'passed',
    message: reason,
    details: finding && describeFinding(finding),
  };
}

function checkCase({ id, title, operations, state, reason }: CheckReport, findings: readonly Finding[]): Case {
  const name = `${id}: ${title}`;
  if (state === 'passed') return { name, result: 'passed' };
  if (state === 'failed') {
    const finding = findings.find((other) => other.id === id && operations.includes(other.operation));
    const message = reason ?? finding?.message;
    const result = finding && !finding.counted ? 'passed' : 'failure';
    return { name, result, message, details: finding && describeFinding(finding) };
  }
  return { name, result: 'skipped', message: state === 'stopped' ? `stopped: ${reason ?? ''}` : reason };
}

function findingCase(finding: Finding): Case {
  return {
    name: [finding.id, finding.pointer].filter(Boolean).join(' '),
    result: finding.counted ? 'failure' : 'passed',
    message: finding.message,
    details: describeFinding(finding),
  };
}

function describeFinding(finding: Finding): string {
  return [
    `${finding.id} (${standingOf(finding)})`,
    `asked for: ${finding.subject}`,
    `where:     ${placeOf(finding)}`,
    `expected:  ${finding.expected}`,
    `actual:    ${finding.actual}`,
    `contract:  ${ruleOf(finding)}`,
    `page:      ${finding.page}`,
    `repeat:    ${finding.curl}`,
  ]
    .map(escapeUnprintable)
    .join('\n');
}

function countCases(cases: readonly Case[]): string {
  const having = (result: Case['result']) => cases.filter((one) => one.result === result).length;
  const counts = `failures="${having('failure')}" errors="${having('error')}" skipped="${having('skipped')}"`;
  return `tests="${cases.length}" ${counts}`;
}

function renderSuite({ name, startedAt, cases }: Suite): string[] {
  // JUnit's times have no zone.
  const timestamp = startedAt.replace(/(\.\d+)?Z$/, '');
  return [
    `  <testsuite name="${escapeXml(name)}" ${countCases(cases)} time="0" timestamp="${timestamp}">`,
    ...cases.flatMap((one) => renderCase(name, one)),
    '  </testsuite>',
  ];
}

function renderCase(suite: string, { name, result, message = '', details }: Case): string[] {
  const start = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}" time="0"`;
  const text = details ?? message;
  if (result === 'passed') {
    return text === ''
      ? [`${start}/>`]
      : [`${start}>`, `      <system-out>${escapeXml(text)}</system-out>`, '    </testcase>'];
  }
  const end = result === 'skipped' ? '/>' : `>${escapeXml(text)}</${result}>`;
  return [`${start}>`, `      <${result} message="${escapeXml(message)}"${end}`, '    </testcase>'];
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Characters that XML cannot hold are escaped as in JSON. */
function escapeXml(text: string): string {
  const clean = text.split('\n').map(escapeUnprintable).join('\n');
  return clean
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"\n]/g, (character) => entities[character] ?? '');
}
