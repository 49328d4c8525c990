import { webhooks } from '@concordat/autosend/webhooks';
import { describe, expect, it, test } from 'vitest';
import { startReceiver } from './receiver.ts';
import { type StartedSandbox, startSandbox } from './start-sandbox.ts';

const second = 1000;
const delivered = { event: 'email.delivered', data: { emailId: '698afb75ff4bc5466e3a797a' } };

async function register({ call }: StartedSandbox, url: string, events: readonly string[] = ['email.delivered']) {
  const { status, body } = await call('POST', '/webhooks', { url, events, metadata: { team: 'growth' } });
  expect(status).toBe(201);
  return body.data.webhook as { id: string; secret: string };
}

describe('webhooks of AutoSend', () => {
  it('mask their secret, and reveal it when asked', async () => {
    const started = await startSandbox('autosend');
    const { id, secret } = await register(started, 'https://example.com/hook');
    expect(secret).toMatch(/^whsec_[\da-f]{32}$/);
    const { body } = await started.call('GET', `/webhooks/${id}`);
    expect(body.data.webhook).toEqual({
      id,
      organizationId: expect.any(String),
      projectId: expect.any(String),
      url: 'https://example.com/hook',
      secret: '***hidden***',
      events: ['email.delivered'],
      isActive: true,
      failureCount: 0,
      lastSuccessAt: null,
      lastFailedAt: null,
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-01T12:00:00.000Z',
    });
    expect((await started.call('GET', `/webhooks/${id}/reveal`)).body).toEqual({ success: true, data: { secret } });
  });

  it('get data on demand, under the id of the job', async () => {
    const receiver = await startReceiver();
    const started = await startSandbox('autosend');
    const { id, secret } = await register(started, receiver.url);
    const { body } = await started.call('POST', `/webhooks/${id}/resend`, delivered);
    expect(body).toMatchObject({ success: true, message: 'Webhook queued for delivery' });
    await started.sandbox.idle();
    const [received] = receiver.received;
    expect(await webhooks.verify(received?.body ?? '', received?.headers ?? {}, secret)).toMatchObject({
      type: 'email.delivered',
      data: delivered.data,
    });
    expect(received?.headers['x-webhook-delivery-id']).toBe(`deliver-webhook-${body.data.jobId}`);
  });

  it('get nothing on demand of an event they do not have', async () => {
    const started = await startSandbox('autosend');
    const { id } = await register(started, 'http://127.0.0.1:1/', ['email.opened']);
    const { status, body } = await started.call('POST', `/webhooks/${id}/resend`, delivered);
    expect([status, body.error.message]).toEqual([400, 'The webhook is not subscribed to this event']);
  });

  it('log one entry for all attempts, and count what was given up', async () => {
    const receiver = await startReceiver(() => 500);
    const started = await startSandbox('autosend');
    const { id } = await register(started, receiver.url);
    await started.call('POST', `/webhooks/${id}/resend`, delivered);
    await started.sandbox.idle();
    const logs = async (query = '') => (await started.call('GET', `/webhooks/${id}/logs${query}`)).body.data;
    expect((await logs()).logs).toMatchObject([
      { event: 'email.delivered', statusCode: 500, success: false, attempts: 1 },
    ]);
    for (const pause of [5, 10, 20, 1000]) {
      started.clock.now += pause * second;
      await started.sandbox.deliver();
    }
    await started.call('POST', `/webhooks/${id}/resend`, delivered);
    const all = await logs();
    expect(
      all.logs.map(({ attempts, success }: { attempts: number; success: boolean }) => [attempts, success]),
    ).toEqual([
      [expect.any(Number), false],
      [4, false],
    ]);
    expect(all).toMatchObject({ total: 2, page: 1, limit: 50, totalPages: 1 });
    expect(await logs('?page=2&limit=1')).toMatchObject({ total: 2, page: 2, totalPages: 2, logs: [{ attempts: 4 }] });
    const { body } = await started.call('GET', `/webhooks/${id}`);
    expect(body.data.webhook).toMatchObject({
      failureCount: 1,
      lastFailedAt: '2026-03-01T12:00:35.000Z',
      lastSuccessAt: null,
    });
  });

  it('tell when a delivery last succeeded', async () => {
    const receiver = await startReceiver();
    const started = await startSandbox('autosend');
    const { id } = await register(started, receiver.url);
    await started.call('POST', `/webhooks/${id}/resend`, delivered);
    await started.sandbox.idle();
    const { body } = await started.call('GET', '/webhooks');
    expect(body.data.webhooks[0]).toMatchObject({ failureCount: 0, lastSuccessAt: '2026-03-01T12:00:00.000Z' });
    const { logs } = (await started.call('GET', `/webhooks/${id}/logs`)).body.data;
    expect(logs).toMatchObject([
      { success: true, statusCode: 200, deliveredAt: '2026-03-01T12:00:00.000Z', url: receiver.url },
    ]);
  });

  it('change only what is given, and are listed by their state', async () => {
    const started = await startSandbox('autosend');
    const { id } = await register(started, 'http://127.0.0.1:1/');
    await register(started, 'http://127.0.0.1:2/');
    started.clock.now += second;
    const { body } = await started.call('PUT', `/webhooks/${id}`, { isActive: false });
    expect(body.data.webhook).toMatchObject({
      id,
      isActive: false,
      url: 'http://127.0.0.1:1/',
      updatedAt: '2026-03-01T12:00:01.000Z',
    });
    const ids = async (query: string) =>
      (await started.call('GET', `/webhooks${query}`)).body.data.webhooks.map((webhook: { id: string }) => webhook.id);
    expect(await ids('?isActive=false')).toEqual([id]);
    expect(await ids('?isActive=true')).not.toContain(id);
    expect(await ids('?page=2&limit=1')).toHaveLength(1);
    await started.call('DELETE', `/webhooks/${id}`);
    expect(await ids('')).not.toContain(id);
    expect((await started.call('GET', `/webhooks/${id}`)).status).toBe(404);
  });

  test.each([
    [{ secret: 'whsec_1' }, 'The secret cannot be changed'],
    [{ url: 'ftp://127.0.0.1/' }, 'Validation failed'],
    [{ url: 'http://10.0.0.1/' }, 'Validation failed'],
  ])('cannot be changed to %j', async (change, message) => {
    const started = await startSandbox('autosend');
    const { id } = await register(started, 'http://127.0.0.1:1/');
    const { status, body } = await started.call('PUT', `/webhooks/${id}`, change);
    expect([status, body.error.message]).toEqual([400, message]);
  });

  test.each([
    ['ftp://127.0.0.1/', 'Must be an address with http or https'],
    ['http://192.168.0.1/', /only with allowPrivateWebhooks/],
  ])('cannot be registered for %s', async (url, reason) => {
    const started = await startSandbox('autosend');
    const { status, body } = await started.call('POST', '/webhooks', { url, events: ['email.opened'] });
    expect([status, body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(body.error.details[0].message).toMatch(reason);
  });

  it('are not seen by other keys', async () => {
    const started = await startSandbox('autosend');
    const { id } = await register(started, 'http://127.0.0.1:1/');
    const reply = await started.sandbox.fetch(
      new Request(`http://sandbox/autosend/webhooks/${id}/reveal`, { headers: { authorization: 'Bearer AS_other' } }),
    );
    expect(reply.status).toBe(404);
  });

  it('are there in the sample data, so that every sample request works', async () => {
    const { sandbox } = await startSandbox('autosend');
    const call = async (method: string, path: string, body?: unknown) => {
      const headers = { authorization: 'Bearer AS_full', 'content-type': 'application/json' };
      const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
      const url = `http://sandbox/autosend/webhooks/60d5ec49f1b2c72d9c8b1234${path}`;
      return (await sandbox.fetch(new Request(url, init))).json();
    };
    expect(await call('GET', '/reveal')).toEqual({
      success: true,
      data: { secret: 'whsec_8f3a1c2d4e5b6a7c8d9e0f1a2b3c4d5e' },
    });
    expect(await call('POST', '/resend', delivered)).toMatchObject({ success: true });
    await sandbox.idle();
    // Its address is one for documentation: nothing leaves the machine.
    expect(await call('GET', '/logs')).toMatchObject({
      data: { logs: [{ statusCode: null, success: false, attempts: 1 }] },
    });
  });
});
