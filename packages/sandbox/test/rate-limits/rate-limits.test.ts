import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '../../src/sandbox.ts';
import { startSandbox } from '../webhooks/start-sandbox.ts';

const minute = 60_000;
const midnight = Date.parse('2026-03-02T00:00:00Z') / 1000;

function readHeaders(headers: Headers) {
  const [limit, remaining, reset] = ['Limit', 'Remaining', 'Reset'].map((name) =>
    Number(headers.get(`X-RateLimit-${name}`)),
  );
  return { limit, remaining, reset };
}

describe('rate limits of LeadLex', () => {
  const limited = (plan: string) => startSandbox('leadlex', { rateLimits: true, plan });

  it('hold per minute and begin again with the next one', async () => {
    const { call, clock } = await limited('Starter');
    clock.now += 30_000;
    for (let count = 1; count <= 10; count += 1) {
      const { status, headers } = await call('GET', '/v1/contacts');
      expect(status).toBe(200);
      expect(readHeaders(headers)).toEqual({ limit: 100, remaining: 100 - count, reset: midnight });
    }
    const refused = await call('GET', '/v1/contacts');
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual({ error: { code: 'rate_limited', message: 'Rate limit exceeded.' } });
    expect(readHeaders(refused.headers)).toEqual({ limit: 10, remaining: 0, reset: clock.now / 1000 + 30 });
    clock.now += 30_000;
    const { status, headers } = await call('GET', '/v1/contacts');
    expect([status, readHeaders(headers).remaining]).toEqual([200, 89]);
  });

  it('are only told where they are counted', async () => {
    const { call } = await startSandbox('leadlex', { rateLimits: 'counted', plan: 'Starter' });
    for (let count = 1; count <= 110; count += 1) {
      const { status, headers } = await call('GET', '/v1/contacts');
      expect(status).toBe(200);
      expect(readHeaders(headers)).toEqual({ limit: 100, remaining: Math.max(100 - count, 0), reset: midnight });
    }
  });

  it('hold per day and begin again at midnight UTC', async () => {
    const { call, clock } = await limited('Starter');
    for (let count = 0; count < 100; count += 1) {
      clock.now += 6_000;
      expect((await call('GET', '/v1/contacts')).status).toBe(200);
    }
    clock.now += minute;
    const refused = await call('GET', '/v1/contacts');
    expect([refused.status, readHeaders(refused.headers)]).toEqual([
      429,
      { limit: 100, remaining: 0, reset: midnight },
    ]);
    clock.now = midnight * 1000;
    expect((await call('GET', '/v1/contacts')).status).toBe(200);
  });

  it('hold per hour for exports', async () => {
    const { call, clock } = await limited('Org');
    for (let count = 0; count < 10; count += 1) expect((await call('GET', '/v1/notes')).status).toBe(200);
    const statuses = [];
    for (let count = 0; count < 11; count += 1) statuses.push(await exportStatus());
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
    clock.now += 60 * minute;
    expect(await exportStatus()).toBe(200);

    async function exportStatus(): Promise<number> {
      // The reply is CSV, which `call` does not read.
      return call('GET', '/v1/contacts/export').then(
        ({ status }) => status,
        () => 200,
      );
    }
  });

  it('are those of the plan, which has to be one of the documented', async () => {
    const { call } = await limited('Org');
    expect(readHeaders((await call('GET', '/v1/contacts')).headers).limit).toBe(10_000);
    await expect(createSandbox({ vendor: 'leadlex', plan: 'Gold' })).rejects.toThrow(
      'LeadLex API has no plan "Gold", but Starter, Pro, Org.',
    );
  });

  it('are counted for every workspace by itself, in a database that processes share', async () => {
    const { call, sandbox } = await limited('Starter');
    for (let count = 0; count < 10; count += 1) await call('GET', '/v1/contacts');
    const other = await sandbox.fetch(
      new Request('http://sandbox/leadlex/v1/contacts', { headers: { authorization: 'Bearer wbk_other' } }),
    );
    expect(other.status).toBe(200);
  });

  it('are off by default, and the headers are those of a first request', async () => {
    const { call } = await startSandbox('leadlex');
    for (let count = 0; count < 60; count += 1) {
      const { status, headers } = await call('GET', '/v1/contacts');
      expect([status, readHeaders(headers)]).toEqual([200, { limit: 1000, remaining: 999, reset: midnight }]);
    }
  });
});

describe('rate limits of AutoSend', () => {
  async function start() {
    const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
    const sandbox = await createSandbox({ vendor: 'autosend', now: () => clock.now, rateLimits: true });
    onTestFinished(() => sandbox.close());
    const listWith = (key: string) =>
      sandbox.fetch(new Request('http://sandbox/autosend/webhooks', { headers: { authorization: `Bearer ${key}` } }));
    return { clock, listWith };
  }

  it('are two requests in a second and key, with the seconds to wait in the body', async () => {
    const { listWith } = await start();
    for (let count = 0; count < 2; count += 1) expect((await listWith('AS_one')).status).toBe(200);
    const refused = await listWith('AS_one');
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ error: { code: 'RATE_LIMIT_EXCEEDED' }, retryAfter: 1 });
    expect(readHeaders(refused.headers)).toEqual({ limit: 2, remaining: 0, reset: midnight - 43_200 + 1 });
    expect((await listWith('AS_other')).status).toBe(200);
  });

  it('let the first two of every second pass and no others, whenever requests come', async () => {
    const { clock, listWith } = await start();
    const begin = clock.now;
    let keys = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3_000), { maxLength: 20 }), async (unordered) => {
        keys += 1;
        const seen = new Map<number, number>();
        for (const time of unordered.toSorted((one, other) => one - other)) {
          clock.now = begin + time;
          const second = Math.floor(time / 1000);
          const count = (seen.get(second) ?? 0) + 1;
          seen.set(second, count);
          expect((await listWith(`AS_${keys}`)).status).toBe(count <= 2 ? 200 : 429);
        }
      }),
    );
  });
});

describe('keys with a limit of their own', () => {
  const statuses = async (key: string, requests: number) => {
    const sandbox = await createSandbox({ vendor: 'leadlex', validateReplies: true });
    onTestFinished(() => sandbox.close());
    const replies = [];
    for (let count = 0; count < requests; count += 1) {
      const headers = { authorization: `Bearer ${key}` };
      const reply = await sandbox.fetch(new Request('http://sandbox/leadlex/v1/contacts', { headers }));
      replies.push([reply.status, readHeaders(reply.headers).remaining]);
    }
    return replies;
  };

  it('are told to slow down although limits are off', async () => {
    expect(await statuses('wbk_rate_limited', 2)).toEqual([
      [429, 0],
      [429, 0],
    ]);
    expect(await statuses('wbk_rate_limited_after_2', 4)).toEqual([
      [200, 1],
      [200, 0],
      [429, 0],
      [429, 0],
    ]);
  });
});
