import type { Call, RequestFields, ServerReply } from './vendor-server.ts';
import { validKey } from './vendor-server.ts';

type Replies = (call: Call) => ServerReply;

/** The LeadLex operations, with a memory: two contacts, one on a list, one in a campaign. */
export function leadlexReplies(): Replies {
  const contacts = new Set(['c1', 'c2']);
  const lists = new Map([['l1', new Set(['c1'])]]);
  const campaigns = new Map([['cmp1', new Set(['c2'])]]);
  let requests = 0;

  const reply = (status: number, body: unknown): ServerReply => {
    requests += 1;
    const headers = {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(1000 - requests),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-request-id': `req_${requests}`,
    };
    return { status, headers, body };
  };
  const refuse = (status: number, code: string) => reply(status, { error: { code, message: `Refused: ${code}.` } });

  const remove = (
    parents: Map<string, Set<string>>,
    [parent = '', contact = '']: readonly string[],
    [parentField, noParent, noMember]: readonly [string, string, string],
  ) => {
    const members = parents.get(parent);
    if (!members) return refuse(404, noParent);
    if (!members.delete(contact)) return refuse(404, noMember);
    return reply(200, { data: { removed: true, [parentField]: parent, contact_id: contact } });
  };

  const bulkDelete = ({ contact_ids: ids, dry_run: dryRun }: RequestFields) => {
    if (!isListOfTexts(ids) || ids.length > 500) return refuse(400, 'validation_error');
    if (dryRun !== undefined && typeof dryRun !== 'boolean') return refuse(400, 'validation_error');
    const distinct = [...new Set(ids)];
    const known = distinct.filter((id) => contacts.has(id));
    if (dryRun !== true) for (const id of known) contacts.delete(id);
    const counts = { deleted_count: known.length, not_found_count: distinct.length - known.length, errors: [] };
    return reply(200, { data: counts });
  };

  return ({ method, path, key, body }) => {
    if (key !== validKey) return refuse(401, 'invalid_key');
    const [, collection, id = '', inner, contact = ''] = path.split('/').slice(1);
    if (method === 'POST' && path === '/v1/contacts/bulk-delete') return bulkDelete(body);
    if (method !== 'DELETE') return refuse(405, 'method_not_allowed');
    if (collection === 'contacts' && inner === undefined) {
      if (!contacts.delete(id)) return refuse(404, 'contact_not_found');
      return reply(200, { data: { deleted: true, id } });
    }
    if (collection === 'lists') {
      return remove(lists, [id, contact], ['list_id', 'list_not_found', 'membership_not_found']);
    }
    return remove(campaigns, [id, contact], ['campaign_id', 'campaign_not_found', 'enrollment_not_found']);
  };
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The AutoSend operation, with a memory of one list. */
export function autosendReplies(): Replies {
  const lists = new Map([['l1', new Set(['jane@example.com'])]]);
  const reply = (status: number, body: unknown): ServerReply => ({ status, headers: {}, body });
  const refuse = (status: number, code: string) =>
    reply(status, { success: false, error: { message: `Refused: ${code}.`, code } });

  return ({ path, key, body }) => {
    if (key !== validKey) return refuse(401, 'UNAUTHORIZED');
    const names = (['emails', 'contactIds'] as const).filter((name) => isListOfTexts(body[name]));
    const [name] = names;
    const listId = path.split('/')[2] ?? '';
    if (names.length !== 1 || name === undefined) return refuse(400, 'VALIDATION_FAILED');
    if (listId === 'GLOBAL_CONTACT_LIST') return refuse(400, 'VALIDATION_FAILED');
    const members = lists.get(listId);
    if (!members) return refuse(404, 'NOT_FOUND');
    const asked = new Set(body[name] as string[]);
    const removed = [...asked].filter((member) => members.delete(member)).length;
    return reply(200, { success: true, data: { removed, notInList: asked.size - removed, errors: [] } });
  };
}
