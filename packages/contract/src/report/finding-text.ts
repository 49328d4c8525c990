import type { Finding } from '../gate/types.ts';

/** How a finding stands in the verdict: its severity where it counts, else why it does not. */
export function standingOf({ accepted, basis, counted, severity }: Finding): string {
  if (counted) return severity;
  if (accepted) return `${severity}, accepted until ${accepted.until}`;
  return basis === 'inferred' ? 'inferred, not counted' : `${severity}, not counted`;
}

/** Where in the exchange: `response /data/deleted_count`, or the part of the message. */
export function placeOf(finding: Finding): string {
  return `${finding.side} ${finding.pointer || finding.in}`;
}

/** Where the rule is written: `leadlex/schemas/contact.yaml:42`, or the pointer into the bundled contract. */
export function ruleOf({ source, specPointer }: Finding): string {
  return source ? `${source.file}:${source.line}` : specPointer;
}

/** Findings that count go first, the worst of them at the top; others keep their order. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => rankOf(one) - rankOf(other));
}

const ranks: Readonly<Record<Finding['severity'], number>> = { breaking: 0, behaviour: 1, additive: 2 };

function rankOf({ counted, severity }: Finding): number {
  return ranks[severity] + (counted ? 0 : 3);
}
