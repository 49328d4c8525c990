import { randomFillSync } from 'node:crypto';

const pool = new Uint32Array(1024);
let used = pool.length;

/** The default source of randomness: numbers from 0 to below 1, not to be guessed. */
export function cryptoRandom(): number {
  if (used >= pool.length - 1) {
    randomFillSync(pool);
    used = 0;
  }
  const high = (pool[used] ?? 0) >>> 5;
  const low = (pool[used + 1] ?? 0) >>> 6;
  used += 2;
  return (high * 2 ** 26 + low) / 2 ** 53;
}

/** Hexadecimal digits in lower case. */
export function hexadecimal(random: () => number, length: number): string {
  let digits = '';
  while (digits.length < length) {
    digits += Math.floor(random() * 2 ** 48)
      .toString(16)
      .padStart(12, '0');
  }
  return digits.slice(0, length);
}

/** A UUID of version 4. */
export function newUuid(random: () => number): string {
  const digits = hexadecimal(random, 32);
  const variant = '89ab'[Math.floor(random() * 4)];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}

/** 24 hexadecimal digits as MongoDB makes them: seconds since 1970, then chance. */
export function newObjectId(random: () => number, now: number): string {
  return (
    Math.floor(now / 1000)
      .toString(16)
      .padStart(8, '0')
      .slice(-8) + hexadecimal(random, 16)
  );
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters and digits that are not taken for one another. */
export function randomText(random: () => number, length: number): string {
  let text = '';
  for (let count = 0; count < length; count += 1) text += alphabet[Math.floor(random() * alphabet.length)];
  return text;
}
