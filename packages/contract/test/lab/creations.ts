import { randomUUID } from 'node:crypto';
import type { Call, Reply } from './removal-server.ts';
import type { State } from './state.ts';

/** What the lab's servers answer where they can also create, read and delete: no rules, only memory. */
export function answerCreation(vendor: string, call: Call, state: State): Reply | undefined {
  const found = attempt(() => {
    const body = call.text === '' ? {} : (JSON.parse(call.text) as Record<string, unknown>);
    return vendor === 'autosend' ? autosend(call, body, state) : leadlex(call, body, state);
  });
  if (!found) return undefined;
  const headers = {
    'X-RateLimit-Limit': '100000',
    'X-RateLimit-Remaining': String(99_999 - call.index),
    'X-RateLimit-Reset': '4102444800',
    'X-Request-ID': `own_${call.index}`,
  };
  return { status: found.status ?? 200, headers, body: found.body };
}

/** What cannot be read creates nothing. */
function attempt(answer: () => Found): Found {
  try {
    return answer();
  } catch {
    return undefined;
  }
}

type Found = { readonly status?: number; readonly body: unknown } | undefined;

function leadlex({ method, path, query }: Call, body: Record<string, unknown>, state: State): Found {
  const [, , collection = '', id = '', inner] = path.split('/');
  const parents = collection === 'lists' ? state.lists : state.campaigns;
  const created = '2026-01-01T00:00:00Z';
  if (method === 'POST' && path === '/v1/contacts/bulk') {
    const contacts = (body['contacts'] as { full_name: string; email: string }[]).map((contact) => {
      const made = { id: randomUUID(), ...contact };
      state.contacts.add(made.id);
      state.names.set(made.id, contact.email);
      return made;
    });
    return { status: 201, body: { data: { created: contacts.length, contacts } } };
  }
  if (method === 'GET' && path === '/v1/contacts') {
    const rows = [...state.contacts].map((one) => ({ id: one, email: state.names.get(one) }));
    return { body: { data: { contacts: rows.filter(({ email }) => email === query.get('search')) } } };
  }
  if (!['lists', 'campaigns'].includes(collection)) return undefined;
  if (method === 'GET' && id === '') {
    return {
      body: { data: { [collection]: [...parents.keys()].map((one) => ({ id: one, name: state.names.get(one) })) } },
    };
  }
  if (method === 'POST' && id === '') {
    const made = randomUUID();
    parents.set(made, new Set());
    state.names.set(made, String(body['name']));
    const common = { id: made, name: body['name'], created_at: created };
    const rest =
      collection === 'lists' ? { description: null, contact_count: 0 } : { status: 'draft', list_id: body['list_id'] };
    return { status: 201, body: { data: { ...common, ...rest } } };
  }
  if (method === 'POST' && inner === 'contacts') {
    const ids = body['contact_ids'] as string[];
    for (const one of ids) parents.get(id)?.add(one);
    const data =
      collection === 'lists'
        ? { added: ids.length, list_id: id, contact_count: parents.get(id)?.size }
        : { added: ids.length, skipped: 0, contact_ids: ids };
    return { body: { data } };
  }
  if (method === 'DELETE' && inner === undefined) {
    const removed = parents.get(id)?.size ?? 0;
    parents.delete(id);
    return { body: { data: { deleted: true, id, ...(collection === 'lists' && { memberships_removed: removed }) } } };
  }
  return undefined;
}

function autosend({ method, path }: Call, body: Record<string, unknown>, state: State): Found {
  const [, collection = '', id = ''] = path.split('/');
  const newId = () => randomUUID().replaceAll('-', '').slice(0, 24);
  if (method === 'POST' && path === '/contacts') {
    const made = newId();
    state.people.set(made, String(body['email']));
    return { body: { success: true, data: { id: made, email: body['email'] } } };
  }
  if (method === 'POST' && path === '/contacts/search/emails') {
    const rows = [...state.people].map(([one, email]) => ({ id: one, email }));
    return {
      body: {
        success: true,
        data: { contacts: rows.filter(({ email }) => (body['emails'] as string[]).includes(email)) },
      },
    };
  }
  if (method === 'GET' && path === '/contact-lists') {
    const lists = [...state.audiences.keys()].map((one) => ({ id: one, name: state.names.get(one) }));
    return { body: { success: true, data: { lists } } };
  }
  if (method === 'POST' && path === '/contact-lists') {
    const made = newId();
    state.audiences.set(made, new Set());
    state.names.set(made, String(body['name']));
    return { body: { success: true, data: { id: made, name: body['name'], type: 'list', contactCount: 0 } } };
  }
  if (method === 'POST' && path === '/contact-lists/contacts/bulk-add') {
    const emails = body['emails'] as string[];
    for (const [one, email] of state.people)
      if (emails.includes(email)) state.audiences.get(String(body['contactListId']))?.add(one);
    return { body: { success: true, data: { added: emails.length, created: 0, alreadyInList: 0, errors: [] } } };
  }
  if (method === 'DELETE' && path.split('/').length === 3) {
    if (collection === 'contacts') state.people.delete(id);
    else state.audiences.delete(id);
    return { body: { success: true, message: 'deleted' } };
  }
  return undefined;
}
