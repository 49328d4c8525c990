import { reject } from './verification-error.ts';

/** Below it, a number is taken for Unix seconds, above for milliseconds: the year 5138, and March 1973. */
const mostSeconds = 1e11;

/**
 * Refuses a time, in Unix time or ISO 8601, that is further from now than allowed.
 *
 * @param name the header or field that holds it.
 * @throws {WebhookVerificationError}
 */
export function checkAge(name: string, time: unknown, now: Date | number, seconds: number): void {
  const age = (Number(now) - readTime(String(time))) / 1000;
  // The other way round, a limit that is no number would let everything pass.
  if (Math.abs(age) <= seconds) return;
  if (Number.isNaN(age)) reject('malformed_timestamp', `${name} is no time.`);
  reject(
    age < 0 ? 'timestamp_in_future' : 'timestamp_too_old',
    `${name} is ${Math.abs(age)} s from now, ${seconds} s are allowed.`,
  );
}

/** Milliseconds since 1970; `NaN` when it cannot be read. A time without a zone would be read as local time. */
function readTime(time: string): number {
  if (/^\d+$/.test(time)) return Number(time) * (Number(time) < mostSeconds ? 1000 : 1);
  return /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(time) ? Date.parse(time) : Number.NaN;
}
