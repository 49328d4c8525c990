import type { Answered } from '../../checks/bench.ts';
import { validateDelivery } from '../../checks/validate-delivery.ts';
import type { Fact } from '../../gate-case.ts';
import type { OwnProject, OwnRecord } from '../../world/own-project.ts';
import type { Delivery, Receiver } from '../../world/receiver.ts';
import { secretOf } from './webhooks.ts';

/** What a webhook of the run got. */
export function deliveriesOf({ deliveries }: Receiver, { marker }: OwnRecord): readonly Delivery[] {
  return deliveries.filter(({ path }) => path.includes(`/${marker}/`));
}

/** The event of a delivery, as its body names it in one of two ways. */
export function eventOf({ body }: Delivery): string {
  const { type, event } = read(body) as { type?: unknown; event?: unknown };
  return String(type ?? event ?? '');
}

/** The data of a delivery. */
export function dataOf({ body }: Delivery): unknown {
  return (read(body) as { data?: unknown }).data;
}

/** Waits until a webhook got so many deliveries of an event. */
export async function waitFor(
  receiver: Receiver,
  webhook: OwnRecord,
  event: string,
  amount = 1,
): Promise<readonly Delivery[]> {
  const came = () => deliveriesOf(receiver, webhook).filter((delivery) => eventOf(delivery) === event);
  await receiver.waitFor(() => came().length >= amount);
  return came();
}

/** Looks whether a delivery is signed, and written as the contract has it. */
export async function checkDelivery(
  { bench }: OwnProject,
  cause: Answered,
  webhook: OwnRecord,
  event: string,
  delivery: Delivery,
): Promise<void> {
  const at = `/deliveries/${event}`;
  for (const { pointer, expected, actual } of validateDelivery(bench.contract.document, event, delivery)) {
    bench.tell(cause, { pointer: at + pointer, expected, actual });
  }
  if (delivery.method !== 'POST') {
    bench.tell(cause, { pointer: `${at}/method`, expected: 'POST', actual: delivery.method });
  }
  const named = delivery.headers['x-webhook-event'];
  if (named !== undefined && named !== event) {
    bench.tell(cause, {
      pointer: `${at}/headers/x-webhook-event`,
      expected: `"${event}", as in the body`,
      actual: named,
    });
  }
  const signature = delivery.headers['x-webhook-signature'];
  const [, digits] = /^(?:hmac-sha256=)?([\da-f]{64})$/i.exec(signature ?? '') ?? [];
  if (signature === undefined || digits?.toLowerCase() === (await sign(delivery.body, secretOf(webhook)))) return;
  const expected = 'the HMAC-SHA256 of the body with the secret of the webhook, in hexadecimal digits';
  bench.tell(cause, { pointer: `${at}/headers/x-webhook-signature`, expected, actual: 'another signature' });
}

/** Tells that a webhook did not get as many deliveries of an event as it should. */
export function checkAmount(
  { bench }: OwnProject,
  cause: Answered,
  event: string,
  came: readonly Delivery[],
  expected: number,
  basis?: Fact['basis'],
): void {
  if (came.length === expected) return;
  const words = `${expected === 0 ? 'no delivery' : expected === 1 ? 'one delivery' : `${expected} deliveries`}`;
  const decision = basis === 'inferred' ? { decision: 'inferred-contact-events' } : {};
  const pointer = `/deliveries/${event}`;
  bench.tell(cause, { pointer, expected: words, actual: `${came.length}`, ...(basis && { basis }), ...decision });
}

async function sign(body: string, secret: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret || ' '), algorithm, false, ['sign']);
  return Buffer.from(await crypto.subtle.sign('HMAC', key, bytes.encode(body))).toString('hex');
}

function read(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
