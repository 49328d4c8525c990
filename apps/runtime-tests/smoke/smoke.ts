// The same file on every runtime. It knows none of them: what it uses beside the clients is of the web.

import { webhooks as autosendWebhooks, createAutoSendClient } from '@concordat/autosend';
import { createLeadLexClient, InputError, webhooks } from '@concordat/leadlex';
import { readRows } from '@concordat/leadlex/csv';

/** What a handler was asked. */
interface Asked {
  readonly request: string;
  readonly authorization: string | null;
  readonly body: string;
}

const apiKey = 'wbk_smoke';
const secret = 'a secret of this test';

/** What was checked, and what is not as it should be. */
export interface Findings {
  readonly checked: readonly string[];
  readonly problem?: string;
}

/** Calls both clients as an application would, against a handler in this process. */
export async function smoke(): Promise<Findings> {
  const checked: string[] = [];
  try {
    await checkClients(checked);
    return { checked };
  } catch (error) {
    return { checked, problem: String(error) };
  }
}

async function checkClients(checked: string[]): Promise<void> {
  const check = (what: string, found: unknown, expected: unknown) => {
    const [is, shouldBe] = [JSON.stringify(found), JSON.stringify(expected)];
    if (is !== shouldBe) throw new Error(`${what}: ${is}, not ${shouldBe}`);
    checked.push(what);
  };

  const asked: Asked[] = [];
  const fetch = async (request: Request) => {
    const { method, url, headers } = request;
    asked.push({
      request: `${method} ${url}`,
      authorization: headers.get('authorization'),
      body: await request.text(),
    });
    return answer(new URL(url));
  };
  const leadlex = createLeadLexClient({ apiKey, baseUrl: 'https://leadlex.example/api', fetch });
  const autosend = createAutoSendClient({ apiKey, baseUrl: 'https://autosend.example/v1', fetch });

  check('a value of a path', await leadlex.contacts.delete({ id: 'a/ü' }), { data: { deleted: true } });
  check('its request', asked.pop(), {
    request: 'DELETE https://leadlex.example/api/v1/contacts/a%2F%C3%BC',
    authorization: `Bearer ${apiKey}`,
    body: '',
  });

  await leadlex.contacts.bulkDelete({ contact_ids: ['ü'], dry_run: true });
  check('a body', asked.pop()?.body, '{"contact_ids":["ü"],"dry_run":true}');

  const missing = await leadlex.safe.lists.delete({ id: 'none' });
  check('a documented refusal', missing.ok || missing.code, 'list_not_found');

  const names = [];
  for await (const { full_name } of leadlex.contacts.iterate({ search: 'a b' })) names.push(full_name);
  check('rows of all pages', names, ['Ann', 'Bob']);

  const events = [];
  for await (const { event } of await leadlex.lexi.streamChat({ message: 'hello' })) events.push(event);
  check('a stream of events', events, ['text']);

  const rows = [];
  for await (const row of readRows(await leadlex.contacts.export())) rows.push(row);
  check('rows of a file', rows, [{ id: '1', name: 'Zoë, "Z"' }]);

  const { failures, complete } = await leadlex.contacts.bulkDeleteAll(['1', '1', '2']);
  check('a deletion of any number', [failures, complete, asked.pop()?.body], [[], true, '{"contact_ids":["1","2"]}']);

  const stopped = await leadlex.safe.contacts.get({ id: '1' }, { signal: AbortSignal.abort() });
  check('an aborted call', stopped.ok || stopped.error.name, 'AbortedError');

  check('the other vendor', await autosend.contacts.get({ id: '1' }), { success: true, data: { id: '1' } });

  const offline = createLeadLexClient({ apiKey, fetch: () => Promise.reject(new TypeError('offline')) });
  const lost = await offline.safe.contacts.create({ full_name: 'Ann' });
  check('no connection', lost.ok || lost.error.name, 'ConnectionError');

  const field = refusedField(() => createLeadLexClient({ apiKey: 'two\nlines' }));
  check('a key that cannot be sent', field, 'apiKey');

  const { body, headers } = await webhooks.signForTest('{"type":"contact.created","data":{}}', secret);
  check('a delivery', (await webhooks.verify(body, headers, [secret, 'older'])).type, 'contact.created');
  const forged = await webhooks
    .verify(body.replace('created', 'deleted'), headers, secret)
    .catch((error) => error.reason);
  check('a forged delivery', forged, 'signature_mismatch');
  const other = await autosendWebhooks.signForTest('{"type":"email.bounced","data":{}}', secret);
  const { type } = await autosendWebhooks.verify(other.body, new Headers(other.headers), secret);
  check('a delivery of the other vendor', type, 'email.bounced');

  globalThis.fetch = (input, init) => fetch(new Request(input, init));
  const unbound = createLeadLexClient({ apiKey, baseUrl: 'https://leadlex.example/api' });
  check('the global fetch', await unbound.contacts.delete({ id: '1' }), { data: { deleted: true } });
}

const json = 'application/json';
const contacts = { 1: { full_name: 'Ann' }, 2: { full_name: 'Bob' } };

function answer({ pathname, searchParams }: URL): Response {
  const reply = (body: string, type: string, status = 200) =>
    new Response(body, { status, headers: { 'Content-Type': type } });
  const page = Number(searchParams.get('page') ?? 1) as 1 | 2;
  switch (pathname) {
    case '/api/v1/contacts/bulk-delete':
      return reply('{"data":{"deleted_count":2,"not_found_count":0,"errors":[]}}', json);
    case '/api/v1/lists/none':
      return reply('{"error":{"code":"list_not_found","message":"No such list."}}', json, 404);
    case '/api/v1/contacts':
      return reply(JSON.stringify({ data: { contacts: [contacts[page]] }, meta: { total: 2, page } }), json);
    case '/api/v1/lexi/chat/stream':
      return reply('event: text\ndata: {"delta":"hi"}\n\ndata: [DONE]\n\n', 'text/event-stream');
    case '/api/v1/contacts/export':
      return reply('id,name\r\n1,"Zoë, ""Z"""\r\n', 'text/csv; charset=utf-8');
    case '/v1/contacts/1':
      return reply('{"success":true,"data":{"id":"1"}}', json);
    default:
      return reply('{"data":{"deleted":true}}', json);
  }
}

function refusedField(construct: () => unknown): string | undefined {
  try {
    construct();
  } catch (error) {
    if (InputError.isInstance(error)) return error.field;
  }
  return undefined;
}
