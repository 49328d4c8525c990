import type { Findings } from '../smoke/smoke.ts';

/** What the smoke test printed. */
export interface PrintedFindings extends Findings {
  /** Where the package came from, as far as a runtime knows. */
  readonly from?: string | undefined;
}

/** @throws when the output has none. */
export function readFindings(output: string): PrintedFindings {
  const line = output.split('\n').find((each) => each.includes('{"checked":'));
  if (!line) throw new Error(`printed nothing of the test: ${output.trim()}`);
  return JSON.parse(line.slice(line.indexOf('{"checked":')));
}
