import { createHmac } from 'node:crypto';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type ContactCreatedEvent,
  type UnknownWebhookEvent,
  type VerifiedWebhookEvent,
  type WebhookEvent,
  type WebhookEvents,
  type WebhookEventType,
  WebhookVerificationError,
  webhooks,
} from '../src/index.ts';

const secret = 'a secret of LeadLex';
const created: WebhookEvent = {
  id: 'evt_01HY1',
  type: 'contact.created',
  created_at: '2026-04-17T09:00:00Z',
  data: { contact: { id: '123e4567-e89b-12d3-a456-426614174000', full_name: 'Jane Doe' } },
};
const body = JSON.stringify(created);
const digits = createHmac('sha256', secret).update(body).digest('hex');

describe('a signature', () => {
  test.each([`sha256=${digits}`, `sha256=${digits.toUpperCase()}`])('is accepted as %s', async (signature) => {
    const headers = { 'X-LeadLex-Signature': signature };
    expect(await webhooks.verify(body, headers, secret)).toEqual(created);
  });

  test.each([digits, `hmac-sha256=${digits}`, `sha256=${digits.slice(2)}`])('is refused as %s', async (signature) => {
    const verified = webhooks.verify(body, { 'x-leadlex-signature': signature }, secret);
    await expect(verified).rejects.toMatchObject({ name: 'WebhookVerificationError', reason: 'malformed_header' });
  });
});

test('the time of a delivery is ISO 8601 in its header', async () => {
  const now = Date.parse('2026-04-17T09:00:01Z');
  const headers = (time: string) =>
    new Headers({ 'X-LeadLex-Signature': `sha256=${digits}`, 'X-LeadLex-Timestamp': time });
  const verify = (time: string) => webhooks.verify(body, headers(time), secret, { toleranceSeconds: 300, now });
  await expect(verify('2026-04-17T09:00:01Z')).resolves.toEqual(created);
  await expect(verify('2026-04-17T08:50:00Z')).rejects.toMatchObject({ reason: 'timestamp_too_old' });
});

test('an event in the envelope of the older page is told by its type too', async () => {
  const { id: _, type, created_at, ...rest } = created;
  const older = { event: type, timestamp: created_at, workspace_id: 'w1', ...rest };
  const { body: text, headers } = await webhooks.signForTest(JSON.stringify(older), secret);
  const event = await webhooks.verify(text, headers, secret);
  expect(event).toEqual({ ...older, type, created_at });
  expect([event.type === 'contact.created' && event.data.contact.full_name, event.id, event.workspace_id]).toEqual([
    'Jane Doe',
    undefined,
    'w1',
  ]);
});

test('every delivery for tests has an id of its own', async () => {
  const [one, other] = [await webhooks.signForTest(created, secret), await webhooks.signForTest(created, secret)];
  expect(one.headers['X-LeadLex-Delivery-ID']).not.toBe(other.headers['X-LeadLex-Delivery-ID']);
});

test('errors are those of this package', async () => {
  const error = await webhooks.verify(body, {}, secret).catch((thrown: unknown) => thrown);
  expect(WebhookVerificationError.isInstance(error)).toBe(true);
  expect(error).toBeInstanceOf(WebhookVerificationError);
});

describe('types', () => {
  test('the events are those of the contract', () => {
    expectTypeOf<WebhookEvents[keyof WebhookEvents]>().toEqualTypeOf<WebhookEvent>();
    expectTypeOf<keyof WebhookEvents>().toEqualTypeOf<WebhookEventType>();
    expectTypeOf<Exclude<VerifiedWebhookEvent, UnknownWebhookEvent>['type']>().toEqualTypeOf<WebhookEventType>();
  });

  test('the type of an event narrows its data', () => {
    const read = (event: VerifiedWebhookEvent) => {
      switch (event.type) {
        case 'contact.created':
          expectTypeOf(event.data).toEqualTypeOf<ContactCreatedEvent['data']>();
          return event.data.contact.full_name;
        case 'deal.bulk_updated':
          expectTypeOf(event.data.count).toEqualTypeOf<number>();
          return event.data.count;
        // @ts-expect-error a name that is not documented
        case 'contact.exploded':
          return undefined;
        default:
          expectTypeOf(event.created_at).toEqualTypeOf<string>();
          return event.type.toUpperCase();
      }
    };
    expect(read(created)).toBe('Jane Doe');
  });

  test('after all documented names, only an unknown event is left', () => {
    const check = (event: VerifiedWebhookEvent) => {
      if (event.type === 'contact.created') return;
      // @ts-expect-error the other names are not handled
      event satisfies UnknownWebhookEvent;
    };
    const left = (event: Extract<VerifiedWebhookEvent, { type: 'task.created' }> | UnknownWebhookEvent) => {
      if (event.type === 'task.created') return;
      event satisfies UnknownWebhookEvent;
      expectTypeOf(event.data).toEqualTypeOf<Record<string, unknown>>();
    };
    expect([check, left]).toHaveLength(2);
  });

  test('a mistake in an event for tests does not compile', () => {
    const calls = [
      // @ts-expect-error no such event
      () => webhooks.signForTest({ ...created, type: 'contact.exploded' }, secret),
      // @ts-expect-error data of another event
      () => webhooks.signForTest({ ...created, data: {} }, secret),
      // @ts-expect-error a parsed body
      () => webhooks.verify({ type: 'contact.created' }, {}, secret),
    ];
    expect(calls).toHaveLength(3);
  });
});
