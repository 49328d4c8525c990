import { createHmac } from 'node:crypto';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type EmailEventData,
  type UnknownWebhookEvent,
  type VerifiedWebhookEvent,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEvents,
  webhooks,
} from '../src/index.ts';

const secret = 'whsec_0123456789abcdef0123456789abcdef';
const bounced: WebhookEvent = {
  type: 'email.bounced',
  createdAt: '2025-11-12T10:30:00.000Z',
  data: {
    emailId: '698afb75ff4bc5466e3a797a',
    from: 'orders@example.com',
    to: { email: 'jane@example.com', name: 'Jane Doe' },
    subject: 'Your order',
    test: false,
  },
};
const body = JSON.stringify(bounced);
const digits = createHmac('sha256', secret).update(body).digest('hex');

describe('a signature', () => {
  test.each([digits, digits.toUpperCase(), `hmac-sha256=${digits}`])('is accepted as %s', async (signature) => {
    const headers = { 'x-webhook-signature': signature };
    expect(await webhooks.verify(body, headers, secret)).toEqual(bounced);
  });

  test.each([`sha1=${digits}`, `${digits}${digits}`, digits.slice(2)])('is refused as %s', async (signature) => {
    const verified = webhooks.verify(body, { 'x-webhook-signature': signature }, secret);
    await expect(verified).rejects.toMatchObject({ name: 'WebhookVerificationError', reason: 'malformed_header' });
  });

  test('is made with the secret as it is shown, prefix included', async () => {
    const without = webhooks.verify(body, { 'x-webhook-signature': digits }, secret.replace('whsec_', ''));
    await expect(without).rejects.toMatchObject({ reason: 'signature_mismatch' });
  });
});

test.each([
  ['milliseconds', '1762943400000'],
  ['seconds, as older pages show it', '1762943400'],
])('the time of a delivery may be in %s', async (_, time) => {
  const headers = { 'x-webhook-signature': digits, 'x-webhook-timestamp': time };
  const verify = (now: string) => webhooks.verify(body, headers, secret, { toleranceSeconds: 120, now: new Date(now) });
  await expect(verify('2025-11-12T10:32:00Z')).resolves.toEqual(bounced);
  await expect(verify('2025-11-12T10:32:01Z')).rejects.toMatchObject({ reason: 'timestamp_too_old' });
});

test('an event in the older envelope is told by its type too', async () => {
  const { type, createdAt, data } = bounced;
  const older = { event: type, timestamp: createdAt, data };
  const { body: text, headers } = await webhooks.signForTest(JSON.stringify(older), secret);
  expect(await webhooks.verify(text, headers, secret)).toEqual({ ...older, type, createdAt });
});

describe('types', () => {
  test('the events are those of the contract', () => {
    expectTypeOf<keyof WebhookEvents>().toEqualTypeOf<WebhookEventName>();
    expectTypeOf<WebhookEvent['type']>().toEqualTypeOf<WebhookEventName>();
  });

  test('all documented names make a switch complete', () => {
    const subject = (event: VerifiedWebhookEvent): string => {
      switch (event.type) {
        case 'email.sent':
        case 'email.delivered':
        case 'email.deferred':
        case 'email.bounced':
        case 'email.opened':
        case 'email.clicked':
        case 'email.spam_reported':
          expectTypeOf(event.data).toEqualTypeOf<EmailEventData>();
          return event.data.subject;
        case 'email.unsubscribed':
        case 'email.group_unsubscribed':
        case 'email.group_resubscribed':
        case 'email.received':
        case 'contact.created':
        case 'contact.updated':
        case 'contact.deleted':
          return event.type;
        default:
          event satisfies UnknownWebhookEvent;
          return `unknown: ${event.type}`;
      }
    };
    expect(subject(bounced)).toBe('Your order');
    expect(subject({ ...bounced, type: 'email.exploded' } as unknown as VerifiedWebhookEvent)).toBe(
      'unknown: email.exploded',
    );
  });
});
