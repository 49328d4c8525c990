import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { identityOf } from '../baseline.ts';
import { escapeUnprintable } from '../exchange/describe-value.ts';
import type { CheckReport, Finding, GateReport } from '../gate/types.ts';
import { placeOf, standingOf } from './finding-text.ts';

/**
 * Renders reports as SARIF 2.1.0, for code scanning: one run per report, a rule per check, a result per finding at its place in
 * the contract's YAML. Findings that the baseline accepts are suppressed; others that do not count are notes.
 */
export function toSarif(reports: readonly GateReport[]): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: reports.map((report) => {
      const rules = listRules(report);
      return {
        tool: { driver: { name: 'Concordat', informationUri: home, rules } },
        automationDetails: { id: `concordat/${report.vendor}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: report.verdict !== 'inconclusive', startTimeUtc: report.startedAt }],
        results: report.findings.map((finding) => describeResult(finding, report, rules)),
      };
    }),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const home = 'https://github.com/concordat-dev/concordat';

function listRules({ checks, findings }: GateReport): ReportingDescriptor[] {
  const titles = new Map<string, string>();
  for (const { id } of findings) titles.set(id, nameRule(id));
  for (const { id, title } of checks satisfies readonly CheckReport[]) titles.set(id, title);
  return [...titles].map(([id, title]) => ({
    id,
    shortDescription: { text: escapeText(title) },
    helpUri: `${home}/blob/main/docs/gate.md`,
  }));
}

/** `response.body.additional-properties`: response body: additional properties. */
function nameRule(id: string): string {
  const parts = id.split('.').map((part) => part.replaceAll('-', ' '));
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(' ')}: ${parts.at(-1)}`;
}

function describeResult(finding: Finding, { vendor }: GateReport, rules: readonly ReportingDescriptor[]): Result {
  const { id, source, accepted } = finding;
  const identity = fingerprintOf(finding, vendor);
  const uri = source && `specs/${source.file}`;
  return {
    ruleId: id,
    ruleIndex: rules.findIndex((rule) => rule.id === id),
    level: levelOf(finding),
    message: { text: escapeText(describe(finding)) },
    locations: [
      {
        ...(uri && {
          physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region: { startLine: source.line } },
        }),
        logicalLocations: [{ name: finding.operation, fullyQualifiedName: `${vendor}.${finding.operation}` }],
      },
    ],
    // The first is our own, the second the one that GitHub reads.
    partialFingerprints: { 'concordatFinding/v1': identity, primaryLocationLineHash: `${identity}:1` },
    ...(accepted && {
      suppressions: [{ kind: 'external', justification: `${accepted.reason} (until ${accepted.until})` }],
    }),
    properties: {
      operation: finding.operation,
      severity: finding.severity,
      expected: finding.expected,
      actual: finding.actual,
      page: finding.page,
      curl: finding.curl,
    },
  };
}

/** The same for the same departure, whatever the run, the row of a list or the line of the rule. */
function fingerprintOf(finding: Finding, vendor: string): string {
  const { id, operation, pointer, subject } = identityOf(finding);
  const identity = [vendor, operation, id, pointer, subject].join('\n');
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

function levelOf({ counted, severity }: Finding): Result.level {
  if (!counted) return 'note';
  return severity === 'additive' ? 'warning' : 'error';
}

function describe(finding: Finding): string {
  return [
    `${finding.operation} (${standingOf(finding)}), ${placeOf(finding)}: expected ${finding.expected}; got ${finding.actual}.`,
    `Asked for: ${finding.subject}.`,
    `Documentation: ${finding.page}`,
  ].join('\n');
}

/** Brackets would begin a link, a number in braces stands for an argument. */
function escapeText(text: string): string {
  const lines = text.split('\n').map(escapeUnprintable).join('\n');
  return lines
    .replace(/[\\[\]]/g, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');
}
