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
  const asked = reply && askedMoments(reply, now).find((moment) => moment >= now);
  // A moment that has passed, or text that is no time, is no answer.
  if (asked) return Math.min(Math.ceil(asked - now), longestTimer);
  return Math.round(random * Math.min(longestDelay, firstDelay * 2 ** (attempts - 1)));
}

/** When the reply asks to be tried again, by each of the ways to say so. */
function askedMoments({ status, headers, text }: RefusingReply, now: number): number[] {
  // AutoSend has it in the body; where exactly, its documentation does not say.
  const after = headers.get('retry-after') ?? /"retryAfter"\s*:\s*"?([^",}]+)/.exec(text)?.[1]?.trim() ?? '';
  const reset = status === 429 ? readRateLimit(headers)?.reset : undefined;
  const isNumber = /^\d+(\.\d+)?$/.test(after);
  // A date has a time of day. Without this, nearly any text with a number in it would be a date.
  const isDate = /\d:\d\d/.test(after);
  return [
    isNumber ? now + Number(after) * 1_000 : isDate ? Date.parse(after) : Number.NaN,
    reset?.getTime() ?? Number.NaN,
  ];
}
