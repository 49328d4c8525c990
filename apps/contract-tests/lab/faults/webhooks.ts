import type { Fault } from '../fault.ts';

type Deliver = NonNullable<Fault['deliver']>;

/** Faults of what is posted to webhooks, with what makes it be posted. */
export const webhookFaults: readonly Fault[] = [
  ...deliveries(
    'leadlex',
    ['contacts.delete', 'contacts.bulkDelete'],
    [
      ['nothing is delivered', async () => undefined],
      ['no signature', without('x-leadlex-signature')],
      ['the signature is of another body', setTo('x-leadlex-signature', `sha256=${'0'.repeat(64)}`)],
      ['the signature has no scheme', changed('x-leadlex-signature', (value) => value.replace('sha256=', ''))],
      ['no delivery id', without('x-leadlex-delivery-id')],
      ['all deliveries have one id', setTo('x-leadlex-delivery-id', 'always')],
      ['no timestamp', without('x-leadlex-timestamp')],
      ['the timestamp is no time', setTo('x-leadlex-timestamp', 'now')],
      ['another user agent', setTo('user-agent', 'curl/8')],
      ['the media type is text', setTo('content-type', 'text/plain')],
      [
        'the old envelope',
        envelope(({ type, created_at, data }) => ({ event: type, timestamp: created_at, workspace_id: 'w', data })),
      ],
      ['no id of the event', envelope(({ id: _, ...others }) => others)],
      ['no data', envelope(({ data: _, ...others }) => others)],
      ['another type', envelope((body) => ({ ...body, type: 'contact.updated' }))],
      ['the time is a number', envelope((body) => ({ ...body, created_at: 1 }))],
      ['the method is PUT', async (request) => new Request(request, { method: 'PUT' })],
      ['delivered twice', twice],
    ],
  ),
  ...deliveries(
    'leadlex',
    ['lists.removeContact'],
    [
      ['nothing is delivered', async () => undefined],
      ['another type', envelope((body) => ({ ...body, type: 'list.contacts_added' }))],
      ['delivered twice', twice],
    ],
  ),
  ...deliveries(
    'leadlex',
    ['contacts.create'],
    [
      ['nothing is delivered', async () => undefined],
      ['no signature', without('x-leadlex-signature')],
    ],
  ),
  ...deliveries(
    'autosend',
    ['contacts.delete', 'contacts.create', 'contacts.upsert', 'webhooks.create'],
    [
      ['nothing is delivered', async () => undefined],
      ['no signature', without('x-webhook-signature')],
      ['the signature is of another body', setTo('x-webhook-signature', '0'.repeat(64))],
      ['no delivery id', without('x-webhook-delivery-id')],
      ['no timestamp', without('x-webhook-timestamp')],
      ['no event', without('x-webhook-event')],
      ['another event in the header', setTo('x-webhook-event', 'contact.bounced')],
      ['the media type is text', setTo('content-type', 'text/plain')],
      ['no data', envelope(({ data: _, ...others }) => others)],
      ['another type', envelope((body) => ({ ...body, type: 'email.sent' }))],
      ['delivered twice', twice],
    ],
  ),
];

function deliveries(
  vendor: Fault['vendor'],
  operations: readonly string[],
  table: readonly (readonly [title: string, deliver: Deliver])[],
): Fault[] {
  return table.map(([title, deliver]) => ({
    category: 'webhooks',
    vendor,
    title: `${operations[0]}: ${title}`,
    operations,
    answer: ({ request, ask }) => ask(request),
    deliver,
  }));
}

function without(name: string): Deliver {
  return async (request) => {
    const headers = new Headers(request.headers);
    headers.delete(name);
    return new Request(request, { headers });
  };
}

function setTo(name: string, value: string): Deliver {
  return changed(name, () => value);
}

function changed(name: string, change: (value: string) => string): Deliver {
  return async (request) => {
    const headers = new Headers(request.headers);
    headers.set(name, change(headers.get(name) ?? ''));
    return new Request(request, { headers });
  };
}

/** Changes the body, and signs it. */
function envelope(change: (body: Record<string, unknown>) => unknown): Deliver {
  return async (request, sign) => {
    const body = JSON.stringify(change((await request.clone().json()) as Record<string, unknown>));
    const headers = new Headers(request.headers);
    if (headers.has('x-leadlex-signature')) headers.set('x-leadlex-signature', `sha256=${sign(body)}`);
    if (headers.has('x-webhook-signature')) headers.set('x-webhook-signature', sign(body));
    return new Request(request.url, { method: 'POST', headers, body });
  };
}

async function twice(request: Request): Promise<Request> {
  await fetch(request.clone());
  return request;
}
