/** Something that is not as the contract has it. */
export interface Finding {
  /** What was called, and what was asked for: `leadlex lists.removeContact: 404 list_not_found (safe)`. */
  readonly subject: string;
  /** Stable name of the check. */
  readonly check: string;
  /** JSON pointer of the place. */
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
  /** Place of the broken rule in the contract, where a single rule is broken. */
  readonly specPointer?: string | undefined;
}

/** Lists findings as text, a few lines each. */
export function renderFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ subject, check, pointer, expected, actual, specPointer }) =>
      [
        subject,
        `  ${check} at ${pointer || 'the whole'}`,
        `    expected  ${expected}`,
        `    actual    ${actual}`,
        ...(specPointer === undefined ? [] : [`    contract  ${specPointer}`]),
      ].join('\n'),
    )
    .join('\n');
}
