import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webhooks as autosendWebhooks } from '@concordat/autosend/webhooks';
import { webhooks as leadlexWebhooks } from '@concordat/leadlex/webhooks';
import { beforeEach, describe, expect, it, onTestFinished, type TestContext, test } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { openPostgres } from '../../src/store/postgres-engine.ts';
import { openSqlite } from '../../src/store/sqlite-engine.ts';
import { createDeliveries, type DeliveriesConfig } from '../../src/webhooks/deliveries.ts';
import { logRetention } from '../../src/webhooks/delivery-queue.ts';
import { createEmitter } from '../../src/webhooks/enqueue-event.ts';
import type { DeliveryReply } from '../../src/webhooks/send-delivery.ts';
import { createSocketSender } from '../../src/webhooks/send-over-sockets.ts';
import { newPostgresDatabase, postgresMissing } from '../support/postgres.ts';
import { startReceiver } from './receiver.ts';

const second = 1000;
const secret = 'whsec_0123456789abcdef0123456789abcdef';

/** A file that is removed after the test. */
async function newDatabaseFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-webhooks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'state.sqlite');
}

let postgres: Promise<string> | undefined;

/** The one database of this file on PostgreSQL, empty. */
async function newPostgres(): Promise<string> {
  postgres ??= newPostgresDatabase();
  const url = await postgres;
  const engine = await openPostgres(url);
  await engine.write(undefined, ({ db }) => db.deleteFrom('sandbox_workspaces').execute());
  await engine.close();
  return url;
}

const databases = [
  { name: 'SQLite', newAddress: newDatabaseFile, open: openSqlite, missing: undefined },
  { name: 'PostgreSQL', newAddress: newPostgres, open: openPostgres, missing: postgresMissing },
];

let [database] = databases;

/** Chooses what the tests of a block run on. */
function runOn(chosen: typeof database): void {
  beforeEach(({ skip }: TestContext) => {
    skip(chosen?.missing !== undefined, chosen?.missing);
    database = chosen;
  });
}

async function open(address: string): Promise<Engine> {
  if (!database) throw new Error('No database was chosen.');
  const engine = await database.open(address);
  onTestFinished(() => engine.close().catch(() => undefined));
  return engine;
}

/** Where an empty database is. */
async function newAddress(): Promise<string> {
  return (await database?.newAddress()) ?? '';
}

/** A sandbox's worth of deliveries: one workspace, a clock that is set, and an outbox on file. */
async function start({ vendor = 'leadlex', engine: given, ...config }: Partial<DeliveriesConfig> = {}) {
  const engine = given ?? (await open(await newAddress()));
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const deliveries = createDeliveries({
    engine,
    vendor,
    send: createSocketSender({ allowPrivate: false }),
    now: () => clock.now,
    poll: false,
    onError: (error) => {
      throw error;
    },
    ...config,
  });
  onTestFinished(() => deliveries.close());
  await engine.write(undefined, (store) =>
    store.db
      .insertInto('sandbox_workspaces')
      .values({ id: 'w', vendor, account: 'w', created_at: clock.now })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return {
    engine,
    clock,
    deliveries,
    async register(url: string, { id = 'hook', events = ['contact.deleted'], active = 1 } = {}) {
      await engine.write('w', (store) =>
        store.db
          .insertInto('sandbox_webhooks')
          .values({
            ref: `w/${id}`,
            workspace: 'w',
            id,
            url,
            secret,
            events: JSON.stringify(events),
            active,
            created_at: clock.now,
            updated_at: clock.now,
            fields: '{}',
          })
          .execute(),
      );
    },
    async emit(...numbers: number[]) {
      await engine.write('w', async (store) => {
        const newId = () => randomUUID();
        const emitter = createEmitter({ store, workspace: 'w', now: clock.now, newId });
        for (const number of numbers) await emitter.emit('contact.deleted', { number });
      });
    },
    attempts: () =>
      engine.read((store) =>
        store.db.selectFrom('sandbox_deliveries').selectAll().orderBy('at').orderBy('id').execute(),
      ),
    queue: () =>
      engine.read((store) => store.db.selectFrom('sandbox_outbox').selectAll().orderBy('position').execute()),
  };
}

const numberIn = ({ body }: { readonly body: string }) => JSON.parse(body).data.number;

describe.each(databases)('a delivery, on $name,', (chosen) => {
  runOn(chosen);

  it('of LeadLex is one its client accepts', async () => {
    const receiver = await startReceiver();
    const { register, emit, deliveries } = await start();
    await register(receiver.url);
    await emit(1);
    expect(await deliveries.deliver()).toBe(1);
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
    expect(await leadlexWebhooks.verify(body, headers, secret)).toEqual({
      id: expect.stringMatching(/^evt_\w+$/),
      type: 'contact.deleted',
      created_at: '2026-03-01T12:00:00Z',
      data: { number: 1 },
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'LeadLex-Webhook/1.0',
      'x-leadlex-timestamp': '2026-03-01T12:00:00Z',
      'x-leadlex-delivery-id': expect.any(String),
    });
    await expect(leadlexWebhooks.verify(`${body} `, headers, secret)).rejects.toMatchObject({
      reason: expect.any(String),
    });
  });

  it('of AutoSend is one its client accepts', async () => {
    const receiver = await startReceiver();
    const { register, emit, deliveries, clock } = await start({ vendor: 'autosend' });
    await register(receiver.url);
    await emit(1);
    await deliveries.deliver();
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
    expect(await autosendWebhooks.verify(body, headers, secret)).toEqual({
      type: 'contact.deleted',
      createdAt: '2026-03-01T12:00:00.000Z',
      data: { number: 1 },
    });
    expect(headers).toMatchObject({
      'user-agent': 'AutoSend-Webhooks/1.0',
      'x-webhook-event': 'contact.deleted',
      'x-webhook-timestamp': String(clock.now),
      'x-webhook-delivery-id': expect.stringMatching(/^deliver-webhook-/),
    });
  });

  it('reaches every webhook that wants the event and is in use, in the order the events happened', async () => {
    const receiver = await startReceiver();
    const { register, emit, deliveries, queue } = await start();
    await register(`${receiver.url}/a`, { id: 'a' });
    await register(`${receiver.url}/b`, { id: 'b', events: ['contact.deleted', 'contact.created'] });
    await register(`${receiver.url}/other`, { id: 'c', events: ['contact.created'] });
    await register(`${receiver.url}/paused`, { id: 'd', active: 0 });
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    await emit(...numbers);
    expect(await deliveries.deliver()).toBe(40);
    for (const path of ['/hook/a', '/hook/b']) {
      expect(receiver.received.filter((one) => one.path === path).map(numberIn)).toEqual(numbers);
    }
    const rows = await queue();
    expect(rows.every(({ state }) => state === 'delivered')).toBe(true);
    expect(rows.filter(({ webhook_ref }) => webhook_ref === 'w/a').map(({ position }) => position)).toEqual(
      numbers.map((number) => number + 1),
    );
    expect(await deliveries.deliver()).toBe(0);
  });

  it('waits while its webhook is paused', async () => {
    const receiver = await startReceiver();
    const { register, emit, deliveries, engine } = await start();
    await register(receiver.url);
    await emit(1);
    const setActive = (active: number) =>
      engine.write('w', (store) => store.db.updateTable('sandbox_webhooks').set({ active }).execute());
    await setActive(0);
    expect(await deliveries.deliver()).toBe(0);
    await setActive(1);
    expect(await deliveries.deliver()).toBe(1);
  });

  test.each([
    ['leadlex', [5, 30, 300, 3600, 21_600]],
    ['autosend', [5, 10, 20]],
  ] as const)('of %s is repeated after the documented pauses, and then given up', async (vendor, pauses) => {
    const receiver = await startReceiver(() => 503);
    const { register, emit, deliveries, clock, attempts, queue } = await start({ vendor });
    await register(receiver.url);
    await emit(1);
    expect(await deliveries.deliver()).toBe(1);
    for (const pause of pauses) {
      clock.now += pause * second - 1;
      expect(await deliveries.deliver()).toBe(0);
      clock.now += 1;
      expect(await deliveries.deliver()).toBe(1);
    }
    clock.now += 365 * 86_400 * second;
    expect(await deliveries.deliver()).toBe(0);
    expect(await queue()).toMatchObject([{ state: 'failed', attempts: pauses.length + 1, next_attempt_at: null }]);
    expect((await attempts()).map(({ attempt, status, error }) => [attempt, status, error])).toEqual(
      Array.from({ length: pauses.length + 1 }, (_, index) => [index + 1, 503, 'http_error']),
    );
    const idOf = vendor === 'leadlex' ? 'x-leadlex-delivery-id' : 'x-webhook-delivery-id';
    expect(new Set(receiver.received.map(({ headers }) => headers[idOf])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  it('that fails does not hold up later ones', async () => {
    const receiver = await startReceiver((one) => (numberIn(one) === 1 && receiver.received.length === 1 ? 500 : 204));
    const { register, emit, deliveries, clock } = await start();
    await register(receiver.url);
    await emit(1, 2);
    await deliveries.deliver();
    clock.now += 5 * second;
    await deliveries.deliver();
    expect(receiver.received.map(numberIn)).toEqual([1, 2, 1]);
  });

  it('has no answer when the receiver takes longer than ten seconds', async () => {
    const timer = new AbortController();
    const asked: number[] = [];
    const receiver = await startReceiver(() => () => timer.abort());
    const { register, emit, deliveries, attempts } = await start({
      deadline: (ms) => {
        asked.push(ms);
        return timer.signal;
      },
    });
    await register(receiver.url);
    await emit(1);
    await deliveries.deliver();
    expect(asked).toEqual([10 * second]);
    expect(await attempts()).toMatchObject([{ status: null, error: 'timeout' }]);
  });

  it('to a private network is not sent', async () => {
    const { register, emit, deliveries, attempts } = await start();
    await register('http://192.168.0.1/');
    await emit(1);
    await deliveries.deliver();
    expect(await attempts()).toMatchObject([{ status: null, error: 'connection_refused' }]);
  });

  it('is cancelled with its webhook, even while it is being sent', async () => {
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const { promise: removed, resolve: remove } = Promise.withResolvers<void>();
    const receiver = await startReceiver(() => async (_request, response) => {
      ask();
      await removed;
      response.end();
    });
    const { register, emit, deliveries, engine, attempts, queue } = await start();
    await register(receiver.url);
    await emit(1, 2);
    const delivering = deliveries.deliver();
    await asked;
    await engine.write('w', (store) => store.db.deleteFrom('sandbox_webhooks').execute());
    remove();
    expect(await delivering).toBe(1);
    expect(await attempts()).toEqual([]);
    expect(await queue()).toEqual([]);
  });

  it('is forgotten after 30 days', async () => {
    const receiver = await startReceiver();
    const { register, emit, deliveries, clock, attempts, queue } = await start();
    await register(receiver.url);
    await emit(1);
    await deliveries.deliver();
    clock.now += logRetention + 1;
    await emit(2);
    await deliveries.deliver();
    expect(await attempts()).toHaveLength(1);
    expect(await queue()).toHaveLength(1);
  });
});

describe.each(databases)('deliveries, on $name,', (chosen) => {
  runOn(chosen);

  it('go on where a process ended that was sending', async () => {
    const path = await newAddress();
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const before = await start({
      engine: await open(path),
      send: (_delivery, signal) => {
        ask();
        return new Promise((_, reject) => signal.addEventListener('abort', reject));
      },
      onError: () => {},
    });
    const receiver = await startReceiver();
    await before.register(receiver.url);
    await before.emit(1, 2);
    // Claimed by a process that ends before it knows what became of it.
    before.deliveries.deliver().catch(() => undefined);
    await asked;
    await before.engine.close();

    const after = await start({ engine: await open(path) });
    expect(await after.deliveries.deliver()).toBe(0);
    after.clock.now += 20 * second;
    expect(await after.deliveries.deliver()).toBe(2);
    expect(receiver.received.map(numberIn)).toEqual([1, 2]);
  });

  it('write nothing down about an attempt that took so long that others took it over', async () => {
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const { promise: answer, resolve: reply } = Promise.withResolvers<DeliveryReply>();
    const slow = await start({
      send: () => {
        ask();
        return answer;
      },
    });
    const receiver = await startReceiver();
    await slow.register(receiver.url);
    await slow.emit(1);
    const delivering = slow.deliveries.deliver();
    await asked;
    const other = await start({ engine: slow.engine });
    other.clock.now += 20 * second;
    expect(await other.deliveries.deliver()).toBe(1);
    reply({ status: 500, body: '' });
    await delivering;
    expect(await slow.queue()).toMatchObject([{ state: 'delivered', attempts: 1 }]);
    expect(await slow.attempts()).toMatchObject([{ attempt: 1, status: 200 }]);
  });

  it('that share a database send each event once', async () => {
    const receiver = await startReceiver();
    const first = await start();
    const processes = [first, await start({ engine: first.engine }), await start({ engine: first.engine })];
    for (const id of ['a', 'b', 'c', 'd']) await first.register(`${receiver.url}/${id}`, { id });
    await first.emit(...Array.from({ length: 25 }, (_, index) => index));
    const waits = async () => (await first.queue()).some(({ state }) => state === 'pending');
    // A process ends when others are sending to every webhook.
    while (await waits()) await Promise.all(processes.map(({ deliveries }) => deliveries.deliver()));
    expect(receiver.received).toHaveLength(100);
  });

  it('send to several webhooks at a time', async () => {
    let waiting = 0;
    const { promise: both, resolve } = Promise.withResolvers<void>();
    const receiver = await startReceiver(() => async (_request, response) => {
      waiting += 1;
      if (waiting === 2) resolve();
      await both;
      response.end();
    });
    const { register, emit, deliveries } = await start();
    await register(receiver.url, { id: 'slow' });
    await register(receiver.url, { id: 'other' });
    await emit(1);
    expect(await deliveries.deliver()).toBe(2);
  });

  it('begin in the background when they are woken', async () => {
    const { promise: arrived, resolve } = Promise.withResolvers<void>();
    const receiver = await startReceiver(() => {
      resolve();
      return 200;
    });
    const { register, emit, deliveries, queue } = await start();
    await register(receiver.url);
    await emit(1);
    deliveries.wake();
    await arrived;
    await deliveries.idle();
    expect(await queue()).toMatchObject([{ state: 'delivered' }]);
  });

  it('are given back when they are closed', async () => {
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const receiver = await startReceiver(() => (_request, response) => {
      if (receiver.received.length === 1) ask();
      else response.end();
    });
    const before = await start();
    await before.register(receiver.url);
    await before.emit(1, 2);
    before.deliveries.wake();
    await asked;
    await before.deliveries.close();
    expect(await before.queue()).toMatchObject([
      { state: 'pending', attempts: 0, claimed_until: null },
      { state: 'pending', attempts: 0 },
    ]);
    expect(await before.deliveries.deliver()).toBe(0);

    const after = await start({ engine: before.engine });
    expect(await after.deliveries.deliver()).toBe(2);
    expect(receiver.received.map(numberIn)).toEqual([1, 1, 2]);
  });
});
