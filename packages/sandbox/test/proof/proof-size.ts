/** Whether the proofs run in full (`npm run prove:sandbox`), which takes minutes, or in the size of a test. */
export const isFull = process.env['SANDBOX_PROOF'] === 'full';

/** How much of a proof is run: the first in full, the second as a test. */
export function proofSize(full: number, asTest: number): number {
  return isFull ? full : asTest;
}

/** The seed of random inputs: `SANDBOX_PROOF_SEED` repeats a run. */
export const proofSeed = Number(process.env['SANDBOX_PROOF_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Says what a proof found. Only in full: a test says something when it fails. */
export function tell(text: string): void {
  if (isFull) process.stdout.write(`${text}\n`);
}

/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
