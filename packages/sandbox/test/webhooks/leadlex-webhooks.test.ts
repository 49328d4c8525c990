import { webhooks } from '@concordat/leadlex/webhooks';
import { describe, expect, it, test } from 'vitest';
import { startReceiver } from './receiver.ts';
import { type StartedSandbox, startSandbox } from './start-sandbox.ts';

const second = 1000;

async function createContact({ call }: StartedSandbox, email = 'jane@example.com'): Promise<string> {
  const { body } = await call('POST', '/v1/contacts', { first_name: 'Jane', last_name: 'Doe', email });
  return body.data.id;
}

/** Registers a receiver of this machine. LeadLex takes `https:` only; the sandbox sends plain HTTP where there is no TLS. */
async function register({ call }: StartedSandbox, url: string, events: readonly string[]) {
  const { status, body } = await call('POST', '/v1/webhooks', { url: url.replace('http:', 'https:'), events });
  expect(status).toBe(201);
  return body.data.webhook as { id: string; secret: string };
}

describe('webhooks of LeadLex', () => {
  it('get what happens, signed with the secret that only their creation shows', async () => {
    const receiver = await startReceiver();
    const started = await startSandbox('leadlex');
    const { secret, id } = await register(started, receiver.url, ['contact.created', 'contact.deleted']);
    const contact = await createContact(started);
    await started.call('DELETE', `/v1/contacts/${contact}`);
    await started.sandbox.idle();
    const events = await Promise.all(
      receiver.received.map(({ body, headers }) => webhooks.verify(body, headers, secret)),
    );
    expect(events.map(({ type }) => type)).toEqual(['contact.created', 'contact.deleted']);
    expect(events[0]).toMatchObject({ created_at: '2026-03-01T12:00:00Z', data: { contact: { id: contact } } });
    const { body } = await started.call('GET', '/v1/webhooks');
    expect(body.data.webhooks).toEqual([
      {
        id,
        url: receiver.url.replace('http:', 'https:'),
        events: ['contact.created', 'contact.deleted'],
        active: true,
        last_delivery_status: 'success',
        last_delivery_at: '2026-03-01T12:00:00Z',
        created_at: '2026-03-01T12:00:00Z',
      },
    ]);
  });

  it('get nothing of requests that are refused or only count', async () => {
    const receiver = await startReceiver();
    const started = await startSandbox('leadlex');
    await register(started, receiver.url, ['contact.deleted']);
    const contact = await createContact(started);
    await started.call('POST', '/v1/contacts/bulk-delete', { contact_ids: [contact], dry_run: true });
    await started.call('DELETE', '/v1/contacts/nobody');
    expect(await started.sandbox.deliver()).toBe(0);
    expect(receiver.received).toEqual([]);
  });

  it('have a log of each attempt, and of what waits', async () => {
    const answers = [503, 200];
    const receiver = await startReceiver(
      () => (_request, response) => response.writeHead(answers.shift() ?? 200).end('so so'),
    );
    const started = await startSandbox('leadlex');
    const { id } = await register(started, receiver.url, ['contact.created']);
    await createContact(started);
    await started.sandbox.idle();
    const logs = async (query = '') => (await started.call('GET', `/v1/webhooks/${id}/logs${query}`)).body;
    const [waiting, failed] = (await logs()).data.logs;
    expect(waiting).toMatchObject({ status: 'pending', attempt: 2, response_status_code: null, delivered_at: null });
    expect(failed).toEqual({
      delivery_id: waiting.delivery_id,
      event: 'contact.created',
      status: 'failed',
      response_status_code: 503,
      response_body: 'so so',
      duration_ms: 0,
      attempt: 1,
      error: 'http_error',
      delivered_at: '2026-03-01T12:00:00Z',
    });
    started.clock.now += 5 * second;
    expect(await started.sandbox.deliver()).toBe(1);
    expect(receiver.received.map(({ headers }) => headers['x-leadlex-delivery-id'])).toEqual([
      failed.delivery_id,
      failed.delivery_id,
    ]);
    const states = ({ data }: { data: { logs: { status: string; attempt: number }[] } }) =>
      data.logs.map(({ status, attempt }) => [status, attempt]);
    expect(states(await logs())).toEqual([
      ['success', 2],
      ['failed', 1],
    ]);
    expect(states(await logs('?status=failed'))).toEqual([['failed', 1]]);
    expect(states(await logs('?status=success'))).toEqual([['success', 2]]);
    expect(states(await logs('?status=pending'))).toEqual([]);
    const second_page = await logs('?page=2&per_page=1');
    expect(states(second_page)).toEqual([['failed', 1]]);
    expect(second_page.meta).toEqual({ page: 2, per_page: 1, total: 2 });
  });

  it('can be paused, and take other events', async () => {
    const receiver = await startReceiver();
    const started = await startSandbox('leadlex');
    const { id } = await register(started, receiver.url, ['contact.created']);
    const paused = await started.call('PATCH', `/v1/webhooks/${id}`, { active: false, description: 'Quiet' });
    expect(paused.body.data.webhook).toMatchObject({
      id,
      active: false,
      description: 'Quiet',
      events: ['contact.created'],
    });
    await createContact(started, 'a@example.com');
    await started.call('PATCH', `/v1/webhooks/${id}`, { active: true, events: ['contact.deleted'] });
    await createContact(started, 'b@example.com');
    expect(await started.sandbox.deliver()).toBe(0);
  });

  test.each([
    [{ events: ['contact.exploded'] }, 'invalid_events'],
    [{ url: 'https://10.1.2.3/hook' }, 'invalid_url'],
    [{ url: 'https://' }, 'invalid_url'],
    [{ url: 'http://127.0.0.1/hook' }, 'invalid_url'],
  ])('cannot be changed to %j', async (change, code) => {
    const started = await startSandbox('leadlex');
    const { id } = await register(started, 'https://127.0.0.1:1/', ['contact.created']);
    const { status, body } = await started.call('PATCH', `/v1/webhooks/${id}`, change);
    expect([status, body.error.code]).toEqual([400, code]);
    expect((await started.call('GET', '/v1/webhooks')).body.data.webhooks[0].url).toBe('https://127.0.0.1:1/');
  });

  it('may lead into a private network when that is allowed', async () => {
    const started = await startSandbox('leadlex', { allowPrivateWebhooks: true });
    const { id } = await register(started, 'https://127.0.0.1:1/', ['contact.created']);
    const { status } = await started.call('PATCH', `/v1/webhooks/${id}`, { url: 'https://10.1.2.3/hook' });
    expect(status).toBe(200);
  });

  it('are not sent to private networks and names for documentation, and the log says so', async () => {
    const started = await startSandbox('leadlex');
    const attempts = [];
    for (const url of ['https://192.168.1.1/hook', 'https://hooks.example.com/leadlex']) {
      const { id } = await register(started, url, ['contact.created']);
      await createContact(started, `${attempts.length}@example.com`);
      await started.sandbox.idle();
      const { body } = await started.call('GET', `/v1/webhooks/${id}/logs?status=failed`);
      attempts.push(body.data.logs[0].error);
    }
    expect(attempts).toEqual(['connection_refused', 'dns_failure']);
  });

  it('take what waits along when they are deleted; what was delivered is in the audit log', async () => {
    const receiver = await startReceiver(() => 500);
    const started = await startSandbox('leadlex');
    const { id } = await register(started, receiver.url, ['contact.created']);
    await createContact(started);
    await started.sandbox.idle();
    expect((await started.call('DELETE', `/v1/webhooks/${id}`)).body).toEqual({ data: { deleted: true, id } });
    started.clock.now += 86_400 * second;
    expect(await started.sandbox.deliver()).toBe(0);
    expect((await started.call('DELETE', `/v1/webhooks/${id}`)).status).toBe(404);
    expect((await started.call('GET', `/v1/webhooks/${id}/logs`)).status).toBe(404);
  });

  it('are there in the sample data, under the ids of the documentation', async () => {
    const { sandbox } = await startSandbox('leadlex');
    const get = async (path: string) => {
      const headers = { authorization: 'Bearer wbk_full' };
      return (await sandbox.fetch(new Request(`http://sandbox/leadlex${path}`, { headers }))).json();
    };
    expect(await get('/v1/webhooks')).toMatchObject({
      data: {
        webhooks: [{ id: '7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d', active: false }, { last_delivery_status: null }],
      },
    });
    const { data } = (await get('/v1/webhooks/7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d/logs')) as { data: object };
    expect(data).toEqual({ logs: [] });
  });
});
