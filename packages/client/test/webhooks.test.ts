import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  createWebhooks,
  type DeliveryHeaders,
  type VerifyOptions,
  WebhookVerificationError,
} from '../src/webhooks/index.ts';

const secret = 'whsec_0123456789abcdef0123456789abcdef';
const now = Date.parse('2026-04-17T09:00:01Z');
const event = { type: 'thing.made', created_at: '2026-04-17T09:00:00Z', data: { id: 't1' } };
const body = JSON.stringify(event);

type Event = { type: string; created_at?: string; data: object };

const webhooks = createWebhooks<Event, Event>({
  signatureHeader: 'X-Signature',
  signaturePattern: /^(?:v1=)?([\da-f]{64})$/i,
  timestampHeader: 'X-Timestamp',
  timeField: 'created_at',
  testHeaders: ({ digits, time, type }) => ({
    'X-Signature': digits,
    'X-Timestamp': new Date(time).toISOString(),
    'X-Event': type,
  }),
});

/** The signature as Node's own OpenSSL makes it. */
const hmac = (signed: string | Uint8Array, key = secret) => createHmac('sha256', key).update(signed).digest('hex');

const headersOf = (signed: string | Uint8Array, timestamp = '2026-04-17T09:00:01Z') => ({
  'x-signature': hmac(signed),
  'x-timestamp': timestamp,
});

/** The reason and message with which a delivery is refused. */
async function refusal(
  rawBody: unknown,
  headers: unknown = headersOf(body),
  secrets: unknown = secret,
  options?: VerifyOptions,
): Promise<WebhookVerificationError> {
  const error = await webhooks
    .verify(rawBody as string, headers as DeliveryHeaders, secrets as string, options)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WebhookVerificationError);
  return error as WebhookVerificationError;
}

afterEach(() => vi.restoreAllMocks());

describe('a signature is that of', () => {
  // Made by `openssl dgst -sha256 -hmac`.
  test.each([
    [
      '{"type":"contact.deleted","data":{}}',
      'whsec_0123456789abcdef0123456789abcdef',
      'b6143109f3119aec9d3668039220a43857360bff3aea167a579ed7cc6822911d',
    ],
    [
      '{"type":"contact.deleted","data":{"name":"Zoë 🎈"}}',
      'Schlüssel',
      'dd17b9f3803e73655a74d490c77c209d7b62c276134096ca91cdd28dd554b134',
    ],
  ])('%s', async (text, key, digits) => {
    await expect(webhooks.verify(text, { 'x-signature': digits }, key)).resolves.toEqual(JSON.parse(text));
    expect((await webhooks.signForTest(text, key)).headers).toMatchObject({ 'X-Signature': digits });
  });

  test('any text and any secret, as node:crypto has it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          type: fc.string({ minLength: 1, unit: 'binary' }),
          data: fc.dictionary(fc.string(), fc.jsonValue()),
        }),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        async (any, key) => {
          const text = JSON.stringify(any);
          const read = await webhooks.verify(text, { 'x-signature': hmac(text, key) }, key);
          expect(read).toEqual(JSON.parse(text));
          const { body: signed, headers } = await webhooks.signForTest(any, key);
          expect(headers['X-Signature']).toBe(hmac(signed, key));
          expect(await webhooks.verify(signed, headers, key)).toEqual(JSON.parse(text));
        },
      ),
    );
  });
});

describe('a body', () => {
  const bytes = new TextEncoder().encode(body);
  const larger = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);

  test.each<[string, string | Uint8Array | ArrayBuffer]>([
    ['text', body],
    ['bytes', bytes],
    ['a Buffer', Buffer.from(body)],
    ['a part of a larger Buffer', larger.subarray(6, 6 + bytes.length)],
    ['an ArrayBuffer', bytes.buffer],
    ['bytes of another realm', runInNewContext('Uint8Array.from(bytes)', { bytes })],
    ['an ArrayBuffer of another realm', runInNewContext('Uint8Array.from(bytes).buffer', { bytes })],
  ])('may be %s', async (_, rawBody) => {
    await expect(webhooks.verify(rawBody, headersOf(body), secret)).resolves.toEqual(event);
  });

  test('that changes while it is verified is read as it was verified', async () => {
    const mutable = Buffer.from(body);
    const verified = webhooks.verify(mutable, headersOf(body), secret);
    mutable.write(body.replace('t1', 't2'));
    expect(await verified).toEqual(event);
  });

  test.each<[string, unknown]>([
    ['an object', event],
    ['an empty object, as a parser leaves it', {}],
    ['a list', [event]],
    ['true', true],
  ])('that is %s was parsed', async (_, rawBody) => {
    const { reason, message } = await refusal(rawBody);
    expect(reason).toBe('body_was_parsed');
    expect(message).toContain(
      'the body was parsed already, and the signature is that of its bytes. Pass the text or bytes as received',
    );
  });

  test.each([undefined, null, '', new Uint8Array(), new ArrayBuffer(0)])('that is %o is missing', async (rawBody) => {
    expect((await refusal(rawBody)).reason).toBe('missing_body');
  });

  test('that was parsed and written again fails with a message that says so', async () => {
    for (const sent of [
      JSON.stringify(event, null, 2),
      body.replace(':', ': '),
      body.replace('t1', '\\u0074\\u0031'),
    ]) {
      const { reason, message } = await refusal(JSON.stringify(JSON.parse(sent)), headersOf(sent));
      expect(reason).toBe('signature_mismatch');
      expect(message).toContain('parsed and written again');
    }
  });

  test('that was written again in another way than it was sent is known for certain', async () => {
    const { reason, message } = await refusal(JSON.stringify(event, null, 2), headersOf(body));
    expect(reason).toBe('body_was_parsed');
    expect(message).toContain('the body was rewritten, as by parsing and writing it again');
  });

  test.each(['{', 'no JSON', '\u0000', '[}'])('that is signed, but not JSON: %j', async (text) => {
    expect((await refusal(text, headersOf(text))).reason).toBe('invalid_json');
  });

  test('that is signed, but not UTF-8', async () => {
    const latin1 = Buffer.from('{"type":"thing.made","data":{"name":"Zoë"}}', 'latin1');
    expect((await refusal(latin1, headersOf(latin1))).reason).toBe('invalid_json');
  });

  test.each(['null', '1', '"text"', '[]', '{}', '{"type":"a"}', '{"type":1,"data":{}}', '{"type":"a","data":"x"}'])(
    'that is signed, but no event: %s',
    async (text) => {
      expect((await refusal(text, headersOf(text))).reason).toBe('invalid_event');
    },
  );

  test('nested deeper than can be written again is a mismatch like any other', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect((await refusal(deep)).reason).toBe('signature_mismatch');
  });

  test('may be an event that nobody knows yet', async () => {
    const text = '{"type":"thing.exploded","data":{"far":true},"version":2}';
    expect(await webhooks.verify(text, headersOf(text), secret)).toEqual(JSON.parse(text));
  });

  test('in the older envelope gets the names of the current one and keeps its own', async () => {
    const text = '{"event":"thing.made","timestamp":"2026-02-24T10:00:00Z","place":"w1","data":{"id":"t1"}}';
    expect(await webhooks.verify(text, headersOf(text), secret)).toEqual({
      ...JSON.parse(text),
      type: 'thing.made',
      created_at: '2026-02-24T10:00:00Z',
    });
  });
});

describe('headers', () => {
  const signature = hmac(body);

  test.each<[string, DeliveryHeaders]>([
    ['a Headers', new Headers({ 'X-Signature': signature })],
    ['lower case', { 'x-signature': signature }],
    ['upper case', { 'X-SIGNATURE': signature }],
    ['a list of one', { 'x-signature': [signature] }],
    ['beside undefined ones', { host: undefined, 'x-signature': signature }],
    ['without a prototype', Object.assign(Object.create(null), { 'x-signature': signature })],
    ['upper case digits', { 'x-signature': signature.toUpperCase() }],
    ['with a prefix', { 'x-signature': `v1=${signature}` }],
  ])('may be %s', async (_, headers) => {
    await expect(webhooks.verify(body, headers, secret)).resolves.toEqual(event);
  });

  test.each<[string, unknown]>([
    ['no signature', {}],
    ['an empty one', { 'x-signature': '' }],
    ['an empty Headers', new Headers()],
    ['an undefined one', { 'x-signature': undefined }],
    ['no headers at all', undefined],
    ['null', null],
  ])('with %s', async (_, headers) => {
    const error = await webhooks.verify(body, headers as DeliveryHeaders, secret).catch((thrown) => thrown);
    expect(error).toMatchObject({ reason: 'missing_header', message: 'there is no header X-Signature.' });
  });

  test.each([
    'no hex at all',
    signature.slice(1),
    `${signature}0`,
    `v2=${signature}`,
    `${signature}\n`,
    signature.replace(/.$/, 'g'),
  ])('with a signature that is none: %j', async (value) => {
    expect((await refusal(body, { 'x-signature': value })).reason).toBe('malformed_header');
  });

  test('with two signatures are not guessed at', async () => {
    const twice = [signature, hmac('another')];
    const appended = new Headers();
    for (const one of twice) appended.append('x-signature', one);
    for (const headers of [{ 'x-signature': twice }, { 'x-signature': twice[0], 'X-Signature': twice[1] }, appended]) {
      expect((await refusal(body, headers)).reason).toBe('malformed_header');
    }
  });
});

describe('a flipped bit', () => {
  const flip = (bytes: Uint8Array, bit: number) => {
    const flipped = Uint8Array.from(bytes);
    const index = (bit >> 3) % bytes.length;
    flipped[index] = (flipped[index] ?? 0) ^ (1 << (bit & 7));
    return flipped;
  };
  const anyBit = fc.nat({ max: 100_000 });

  test('of the body fails', async () => {
    const bytes = new TextEncoder().encode(body);
    await fc.assert(
      fc.asyncProperty(anyBit, async (bit) => {
        expect((await refusal(flip(bytes, bit))).reason).toBe('signature_mismatch');
      }),
      { numRuns: 500 },
    );
  });

  test('of the signature fails, unless it is the case of a digit', async () => {
    const bytes = new TextEncoder().encode(hmac(body));
    await fc.assert(
      fc.asyncProperty(anyBit, async (bit) => {
        const flipped = Buffer.from(flip(bytes, bit)).toString('latin1');
        fc.pre(flipped.toLowerCase() !== hmac(body));
        const { reason } = await refusal(body, { 'x-signature': flipped });
        expect(['signature_mismatch', 'malformed_header']).toContain(reason);
      }),
      { numRuns: 500 },
    );
  });

  test('of the time in the header makes it another time or none, which a tolerance of 0 tells', async () => {
    const bytes = new TextEncoder().encode('2026-04-17T09:00:01Z');
    await fc.assert(
      fc.asyncProperty(anyBit, async (bit) => {
        const flipped = Buffer.from(flip(bytes, bit)).toString('latin1');
        const { reason } = await refusal(body, headersOf(body, flipped), secret, { toleranceSeconds: 0, now });
        expect(['malformed_timestamp', 'timestamp_too_old', 'timestamp_in_future']).toContain(reason);
      }),
      { numRuns: 500 },
    );
  });
});

describe('secrets', () => {
  test('may be several while one replaces another', async () => {
    for (const secrets of [[secret], [secret, 'new'], ['new', secret], ['new', 'newer', secret]]) {
      await expect(webhooks.verify(body, headersOf(body), secrets)).resolves.toEqual(event);
    }
    expect((await refusal(body, headersOf(body), ['new', 'newer'])).reason).toBe('signature_mismatch');
  });

  test.each<[unknown]>([[undefined], [null], [''], [[]], [[secret, '']], [[secret, undefined]], [1]])(
    'that are %o are refused',
    async (secrets) => {
      const error = await webhooks.verify(body, headersOf(body), secrets as string).catch((thrown) => thrown);
      expect(error).toMatchObject({
        reason: 'invalid_secret',
        message: 'the secret of the webhook is missing or empty.',
      });
      await expect(webhooks.signForTest(event, '')).rejects.toMatchObject({ reason: 'invalid_secret' });
    },
  );

  test('are compared by WebCrypto, all of them whichever matches', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify');
    const sign = vi.spyOn(crypto.subtle, 'sign');
    await webhooks.verify(body, headersOf(body), [secret, 'new', 'newer']);
    expect(verify).toHaveBeenCalledTimes(3);
    // No signature is ever made on this side, so there is nothing that JavaScript could compare.
    expect(sign).not.toHaveBeenCalled();
  });

  test('and what was delivered are in no error', async () => {
    const text = '{"type":"thing.made","data":{"name":"Jane Doe"}';
    const errors = [
      await refusal(text, headersOf(text)),
      await refusal(text, headersOf(body)),
      await refusal({ name: 'Jane Doe', secret }),
      await refusal(text, { 'x-signature': `Jane Doe ${secret}` }),
      await refusal(body, headersOf(body, 'Jane Doe'), secret, { toleranceSeconds: 1, now }),
    ];
    expect(errors.map(({ reason }) => reason)).toEqual([
      'invalid_json',
      'signature_mismatch',
      'body_was_parsed',
      'malformed_header',
      'malformed_timestamp',
    ]);
    for (const error of errors) {
      const shown = [String(error), error.stack, JSON.stringify(error), inspect(error, { depth: 9 })].join();
      expect(shown).not.toMatch(/Jane Doe|whsec_|[\da-f]{64}/);
    }
  });
});

describe('time', () => {
  const at = (timestamp: string, toleranceSeconds: number) =>
    webhooks.verify(body, headersOf(body, timestamp), secret, { toleranceSeconds, now }).then(
      () => 'accepted',
      ({ reason }) => reason,
    );

  test.each([
    ['2026-04-17T09:00:01Z', 0, 'accepted'],
    ['2026-04-17T08:55:01Z', 300, 'accepted'],
    ['2026-04-17T08:55:00.999Z', 300, 'timestamp_too_old'],
    ['2026-04-17T09:05:01Z', 300, 'accepted'],
    ['2026-04-17T09:05:01.001Z', 300, 'timestamp_in_future'],
    ['2026-04-17T11:00:01+02:00', 0, 'accepted'],
    ['1776416401', 0, 'accepted'],
    ['1776416401000', 0, 'accepted'],
    ['1776416400999', 0, 'timestamp_too_old'],
    ['1776416101', 300, 'accepted'],
    ['1776416100', 300, 'timestamp_too_old'],
    ['1970-01-01T00:00:00Z', Number.POSITIVE_INFINITY, 'accepted'],
    ['2026-04-17T09:00:01Z', Number.NaN, 'timestamp_too_old'],
    ['2026-04-17T09:00:01', 300, 'malformed_timestamp'],
    ['2026-04-17', 300, 'malformed_timestamp'],
    ['17 April 2026 09:00:01 GMT', 300, 'malformed_timestamp'],
    ['2026-13-17T09:00:01Z', 300, 'malformed_timestamp'],
    ['-1', 300, 'malformed_timestamp'],
    ['', 300, 'missing_header'],
  ])('%j with a tolerance of %d s: %s', async (timestamp, tolerance, outcome) => {
    expect(await at(timestamp, tolerance)).toBe(outcome);
  });

  test('is said in the message', async () => {
    const { message } = await refusal(body, headersOf(body, '2026-04-17T08:00:01Z'), secret, {
      toleranceSeconds: 60,
      now,
    });
    expect(message).toBe('X-Timestamp is 3600 s from now, 60 s are allowed.');
  });

  test('is not asked for by default', async () => {
    await expect(webhooks.verify(body, { 'x-signature': hmac(body) }, secret)).resolves.toEqual(event);
    const { reason } = await refusal(body, { 'x-signature': hmac(body) }, secret, { toleranceSeconds: 300, now });
    expect(reason).toBe('missing_header');
  });

  test('of the event is signed: a new header does not make it younger', async () => {
    const later = now + 3_600_000;
    const headers = headersOf(body, new Date(later).toISOString());
    const options = { toleranceSeconds: 300, now: new Date(later) };
    await expect(webhooks.verify(body, headers, secret, options)).resolves.toEqual(event);
    await expect(webhooks.verify(body, headers, secret, { ...options, maxEventAgeSeconds: 3601 })).resolves.toEqual(
      event,
    );
    const { reason, message } = await refusal(body, headers, secret, { ...options, maxEventAgeSeconds: 3600 });
    expect([reason, message]).toEqual(['timestamp_too_old', 'created_at is 3601 s from now, 3600 s are allowed.']);
  });

  test('of an event without one cannot be checked', async () => {
    const text = '{"type":"thing.made","data":{}}';
    const { reason } = await refusal(text, headersOf(text), secret, { maxEventAgeSeconds: 60 });
    expect(reason).toBe('malformed_timestamp');
  });

  test('is now, unless said otherwise', async () => {
    const { body: signed, headers } = await webhooks.signForTest(event, secret);
    await expect(webhooks.verify(signed, headers, secret, { toleranceSeconds: 60 })).resolves.toEqual(event);
    expect((await refusal(signed, headers, secret, { toleranceSeconds: 60, now })).reason).toBe('timestamp_in_future');
  });
});

describe('signForTest', () => {
  test('makes headers and body as they are received', async () => {
    expect(await webhooks.signForTest(event, secret, { now: new Date(now) })).toEqual({
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Signature': hmac(body),
        'X-Timestamp': '2026-04-17T09:00:01.000Z',
        'X-Event': 'thing.made',
      },
    });
  });

  test('leaves a text as it is', async () => {
    const text = '{ "type": "thing.made", "data": {} }';
    const signed = await webhooks.signForTest(text, secret, { now });
    expect(signed).toMatchObject({ body: text, headers: { 'X-Event': 'thing.made', 'X-Signature': hmac(text) } });
    expect((await webhooks.signForTest('no JSON', secret)).headers).toMatchObject({ 'X-Signature': hmac('no JSON') });
  });
});

describe('WebhookVerificationError', () => {
  test('is recognised across two copies of the package', async () => {
    const error = await refusal(undefined);
    const branded = { [Symbol.for('@concordat/client/WebhookVerificationError')]: true };
    for (const one of [error, branded]) expect(WebhookVerificationError.isInstance(one)).toBe(true);
    for (const other of [new Error('another'), {}, null, undefined, 'text']) {
      expect(WebhookVerificationError.isInstance(other)).toBe(false);
    }
  });

  test('is told by its name, and is whole in a log', async () => {
    const error = await refusal(undefined);
    expect(String(error)).toMatch(/^WebhookVerificationError: there is no body, or/);
    const { name, message, reason } = error;
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name, message, reason });
    expect(reason).toBe('missing_body');
  });
});
