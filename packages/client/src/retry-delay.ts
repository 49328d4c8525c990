import { readRateLimit } from './reply-headers.ts';

/** A reply that asks for another attempt. */
interface RefusingReply {
  readonly status: number;
  readonly headers: Headers;
  /** Its body. */
  readonly text: string;
}

/** Milliseconds of the longest first wait; each further one may be twice as long as the one before. */
const firstDelay = 500;
const longestDelay = 8_000;

/** Timers hold 31 bits of milliseconds and fire at once above. */
export const longestTimer = 2 ** 31 - 1;

/**
 * Milliseconds to wait before another attempt: what the reply asks for, or else a random part of a time that doubles with each
 * attempt, so that clients which failed together do not come back together.
 *
 * @param attempts Requests that were sent.
 * @param now Milliseconds since 1970.
 * @param random From 0 to 1.
 */
export function retryDelay(attempts: number, reply: RefusingReply | undefined, now: number, random: number): number {
  const asked = reply && askedDelay(reply, now);
  // A moment that has passed, or text that is no time, is no answer.
  if (asked !== undefined && asked >= 0) return Math.min(Math.ceil(asked), longestTimer);
  return Math.round(random * Math.min(longestDelay, firstDelay * 2 ** (attempts - 1)));
}

function askedDelay({ status, headers, text }: RefusingReply, now: number): number | undefined {
  // AutoSend has it in the body; where exactly, its documentation does not say.
  const after = headers.get('retry-after') ?? /"retryAfter"\s*:\s*"?([\d.]+)/.exec(text)?.[1];
  if (after) return after.trim() && Number(after) >= 0 ? Number(after) * 1_000 : Date.parse(after) - now;
  const reset = status === 429 ? readRateLimit(headers)?.reset : undefined;
  return reset && reset.getTime() - now;
}
