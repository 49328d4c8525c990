/** What the smoke test printed. */
export interface PrintedOutcome {
  readonly checked: readonly string[];
  /** Where the package came from. */
  readonly from?: string | undefined;
}

/** @throws when the output has none. */
export function readOutcome(output: string): PrintedOutcome {
  const line = output.split('\n').find((each) => each.includes('{"checked":'));
  if (!line) throw new Error(`printed no outcome: ${output.trim()}`);
  return JSON.parse(line.slice(line.indexOf('{"checked":')));
}
