import { reject } from './verification-error.ts';

async function importKey(secret: string): Promise<CryptoKey> {
  if (!secret || typeof secret !== 'string') reject('invalid_secret', 'the secret of the webhook is missing or empty.');
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), hmac, false, ['sign', 'verify']);
}

/**
 * Makes the test whether one of the secrets gives this signature for some bytes. WebCrypto compares, in constant time, and all
 * secrets are tried, so that the time it takes does not tell which digit or which secret was right.
 *
 * @throws {WebhookVerificationError} when there is no secret, or an empty one.
 */
export async function createMatcher(
  secrets: readonly string[],
  digits: string,
): Promise<(bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>> {
  const keys = await Promise.all((secrets.length ? secrets : ['']).map(importKey));
  const signature = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return async (bytes) => {
    const matches = await Promise.all(keys.map((key) => crypto.subtle.verify('HMAC', key, signature, bytes)));
    return matches.includes(true);
  };
}

/** The signature of some bytes, in hexadecimal digits. */
export async function sign(secret: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', await importKey(secret), bytes);
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
