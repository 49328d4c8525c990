import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { injectFault } from '../../src/faults/inject-fault.ts';
import { parseFault } from '../../src/faults/parse-fault.ts';
import { Refusal } from '../../src/refusal.ts';
import type { SandboxReply } from '../../src/request/message.ts';

const body = { data: { id: '42', deleted: true, tags: ['a', 'b'], count: 3, note: null } };
const real: SandboxReply = { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };

/** Answers a request with a fault; tells the reply, how often it was carried out and how long it waited. */
async function answerWith(fault: string, reply = real) {
  let carriedOut = 0;
  const waited: number[] = [];
  const limited = new Refusal(429, 'rate_limited', {
    error: { code: 'rate_limited', message: 'Rate limit exceeded.' },
  });
  const answered = await injectFault(parseFault(fault), {
    headers: () => ({ 'x-ratelimit-limit': '1000' }),
    errors: {
      codes: ['rate_limited'],
      has: (code) => code === 'rate_limited',
      withStatus: (status) => (status === 429 ? limited : undefined),
      withCode: (code) => {
        if (code !== 'rate_limited') throw new RangeError(`contacts.delete documents no error "${code}".`);
        return limited;
      },
    },
    answer: async () => {
      carriedOut += 1;
      return reply;
    },
    sleep: async (ms) => void waited.push(ms),
  });
  const { 'x-sandbox': mark } = answered.headers;
  return { reply: answered, json: () => JSON.parse(answered.body ?? ''), mark, carriedOut, waited };
}

describe('a fault', () => {
  it('is a documented error by its code or status, and nothing is carried out', async () => {
    for (const fault of ['code=rate_limited', 'status=429']) {
      const { reply, json, mark, carriedOut } = await answerWith(fault);
      expect(reply.status).toBe(429);
      expect(json().error.code).toBe('rate_limited');
      expect(reply.headers['x-ratelimit-limit']).toBe('1000');
      expect(mark).toBe('fault');
      expect(carriedOut).toBe(0);
    }
  });

  it('is what a gateway writes for a status that is not documented', async () => {
    const { reply } = await answerWith('status=503');
    expect(reply).toMatchObject({
      status: 503,
      headers: { 'content-type': 'text/plain' },
      body: '503 Service Unavailable\n',
    });
  });

  it('lets the request take effect with `after`', async () => {
    expect((await answerWith('status=500, after')).carriedOut).toBe(1);
    expect((await answerWith('drop, after')).carriedOut).toBe(1);
    expect((await answerWith('drop')).carriedOut).toBe(0);
  });

  it('keeps the reply under another status below 400, without a body where there is none', async () => {
    expect((await answerWith('status=202')).reply).toMatchObject({ status: 202, body: real.body });
    expect((await answerWith('status=204')).reply.body).toBeUndefined();
  });

  it('waits, whatever else it is', async () => {
    expect((await answerWith('delay=1500')).waited).toEqual([1500]);
    expect((await answerWith('delay=20, status=500, malformed-json')).waited).toEqual([20]);
    expect((await answerWith('status=500')).waited).toEqual([]);
  });

  it('ends the connection at once, in the middle of the body, or after some bytes of it', async () => {
    const bytes = Buffer.byteLength(real.body ?? '');
    expect((await answerWith('drop')).reply.breaksOff).toBe('at_once');
    expect((await answerWith('truncate')).reply.breaksOff).toBe(Math.floor(bytes / 2));
    expect((await answerWith('truncate=5')).reply.breaksOff).toBe(5);
    expect((await answerWith('truncate=100000')).reply.breaksOff).toBe(bytes - 1);
    expect((await answerWith('truncate', { status: 204, headers: {} })).reply.breaksOff).toBe('at_once');
  });

  it('makes malformed JSON of every body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const { reply } = await answerWith('malformed-json', { ...real, body: text });
        expect(() => JSON.parse(reply.body ?? '')).toThrow(SyntaxError);
      }),
    );
  });

  test.each([
    ['remove:/data/id', { deleted: true, tags: ['a', 'b'], count: 3, note: null }],
    ['rename:/data/id', { id_renamed: '42', deleted: true, tags: ['a', 'b'], count: 3, note: null }],
    ['retype:/data/id', { ...body.data, id: 2 }],
    ['retype:/data/deleted', { ...body.data, deleted: 'true' }],
    ['retype:/data/tags/*', { ...body.data, tags: [1, 1] }],
    ['retype:/data/note', { ...body.data, note: false }],
    ['null:/data/count', { ...body.data, count: null }],
    ['add:/data', { ...body.data, sandbox_drift: true }],
  ])('lets a body drift: %s', async (drift, data) => {
    const { json, mark } = await answerWith(`drift=${drift}`);
    expect(json()).toEqual({ data });
    expect(mark).toBe('fault');
  });

  it('lets several drifts happen one after the other', async () => {
    const { json } = await answerWith('drift=remove:/data/tags, drift=add:, drift=null:/data/id');
    expect(json()).toEqual({ data: { id: null, deleted: true, count: 3, note: null }, sandbox_drift: true });
  });

  test.each([
    'drift=remove:/data/nothing',
    'drift=remove:/data/tags/0',
    'drift=null:/data/note',
    'drift=add:/data/tags',
  ])('says when it could not happen: %s', async (fault) => {
    const { json, mark } = await answerWith(fault);
    expect(mark).toBe('fault-missed');
    expect(json()).toEqual(body);
  });

  it('cannot be a code the operation does not document', async () => {
    await expect(answerWith('code=nope')).rejects.toThrow('contacts.delete documents no error "nope".');
  });
});
