import { setTimeout as pause } from 'node:timers/promises';
import type { Answered } from './bench.ts';

/** How often, and every how many ms, is looked for what comes a little later. */
const [looks, pauseMs] = [40, 50];

/** Reads until something is there, which may be a little after a delivery. */
export async function readUntil(read: () => Promise<Answered>, isThere: (body: unknown) => boolean): Promise<Answered> {
  for (let look = 1; ; look += 1) {
    const answered = await read();
    if (isThere(answered.body) || look >= looks || answered.status >= 300) return answered;
    await pause(pauseMs);
  }
}
