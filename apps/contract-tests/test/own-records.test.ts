import { type JournalEntry, runGate } from '@concordat/contract';
import { serveSandbox } from '@concordat/sandbox';
import { readSpec } from '@concordat/specs';
import { expect, onTestFinished, test } from 'vitest';

/** A body that was sent with the key, and where to. */
interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

test('on a target that is somebody’s, AutoSend’s checks find nothing wrong, reach nobody and leave nothing', async () => {
  const server = await serveSandbox({ vendors: ['autosend'], rateLimits: 'counted' });
  onTestFinished(() => server.close());
  const url = `${server.url}/autosend`;
  const full = 'AS_full.somebody';
  const sent: Sent[] = [];
  const journal = new Map<string, JournalEntry>();
  const report = await runGate({
    vendor: 'autosend',
    document: readSpec('autosend'),
    target: { kind: 'url', url },
    allow: 'own-data',
    keys: { full },
    plan: 'none',
    journal: { write: (entry) => void journal.set(entry.marker, entry) },
    fetch(input, init) {
      const request = new Request(input, init);
      const isKnown = request.headers.get('authorization') === `Bearer ${full}`;
      if (isKnown) {
        const { pathname } = new URL(request.url);
        sent.push({
          method: request.method,
          path: pathname.replace('/autosend', ''),
          body: String(init?.body ?? ''),
        });
      }
      // A sandbox takes every key that is written like one; a vendor does not.
      else if (request.headers.has('authorization')) request.headers.set('authorization', 'Bearer none');
      return fetch(request);
    },
  });

  expect(report.findings).toEqual([]);
  expect(report.checks.filter(({ id, state }) => state === 'failed' && id !== 'contract.probe')).toEqual([]);
  expect(report.leftBehind).toBeUndefined();
  expect(journal.size).toBeGreaterThan(100);
  expect([...journal.values()].filter(({ state }) => state !== 'removed')).toEqual([]);

  const bodiesTo = (path: RegExp) =>
    sent.filter((one) => path.test(one.path) && !['GET', 'DELETE'].includes(one.method)).map(({ body }) => body);
  expect(bodiesTo(/^\/(mails|custom-fields|senders)/)).toEqual([]);
  expect(bodiesTo(/^\/automations\/[^/]+\/resume/).length).toBe(0);
  const addresses = sent.flatMap(({ body }) => body.match(/[\w.+-]+@[\w.-]+/g) ?? []);
  expect(addresses.filter((address) => !/@example\.com/i.test(address))).toEqual([]);
  const webhooks = bodiesTo(/^\/webhooks$/).flatMap((body) => body.match(/"url":"[^"]*"/g) ?? []);
  expect(webhooks.length).toBeGreaterThan(3);
  expect(webhooks.filter((one) => !/^"url":"(https:\/\/[^/]*\.invalid\/|http:\/\/127\.0\.0\.1:)/.test(one))).toEqual(
    [],
  );
  for (const body of bodiesTo(/\/emails\/suppress$/)) expect(body).toMatch(/"groupId"/);
  for (const body of bodiesTo(/^\/campaigns$/))
    expect(body).not.toMatch(/sendNow|publish|scheduledAt|sendToGlobalList/);
}, 120_000);
