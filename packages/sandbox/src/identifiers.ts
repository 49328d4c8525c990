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

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Hexadecimal digits in lower case. One random number is good for twelve of them. */
export function hexadecimal(random: () => number, length: number): string {
  let digits = '';
  while (digits.length < length) {
    let value = random();
    for (let count = 0; count < 6; count += 1) {
      value *= 256;
      const byte = Math.floor(value);
      digits += bytes[byte];
      value -= byte;
    }
  }
  return digits.length === length ? digits : digits.slice(0, length);
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
const pairs = Array.from({ length: 1024 }, (_, pair) => `${alphabet[pair >> 5]}${alphabet[pair & 31]}`);

/** Letters and digits that are not taken for one another. One random number is good for ten of them. */
export function randomText(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) {
    let value = random();
    for (let count = 0; count < 5; count += 1) {
      value *= 1024;
      const pair = Math.floor(value);
      text += pairs[pair];
      value -= pair;
    }
  }
  return text.length === length ? text : text.slice(0, length);
}
