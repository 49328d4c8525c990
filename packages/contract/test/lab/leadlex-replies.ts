import type { Call, Reply } from './removal-server.ts';
import { type Rules, windowEnd } from './rules.ts';
import type { State } from './state.ts';

type Refuse = (status: number, code: string) => Reply;

/** The four removals of LeadLex. */
export function leadlexReplies(call: Call, state: State, rules: Rules): Reply {
  const caller = rules.authenticate(call.headers['authorization']);
  const key = caller?.key ?? '';
  const used = (state.counts.get(key) ?? 0) + 1;
  state.counts.set(key, used);
  state.replies.count += 1;
  const limit = rules.limitOf(key);
  const reply = (status: number, body: unknown): Reply => {
    const isBulk = call.path === '/v1/contacts/bulk-delete';
    const headers = {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': String(Math.max(0, rules.isOver(state.counts, key) ? 0 : limit - used)),
      'X-RateLimit-Reset': windowEnd,
      'X-Request-ID': `req_${state.replies.count}`,
    };
    return { status, headers: isBulk || rules.optionalHeaders ? headers : {}, body };
  };
  const refuse: Refuse = (status, code) => reply(status, { error: { code, message: `Refused: ${code}.` } });

  const [, version, collection, id = '', inner, contact = '', ...more] = call.path.split('/');
  const route = [version, collection, inner].filter(Boolean).join(' ');
  const isBulk = route === 'v1 contacts' && id === 'bulk-delete';
  const known =
    more.length === 0 &&
    id !== '' &&
    (isBulk ||
      (route === 'v1 contacts' && contact === '') ||
      (/^v1 (lists|campaigns) contacts$/.test(route) && contact !== ''));
  if (!known) return refuse(404, 'not_found');
  if (call.method !== (isBulk ? 'POST' : 'DELETE')) return refuse(rules.wrongMethod, 'method_not_allowed');
  if (!caller) return refuse(401, 'invalid_key');
  if (rules.isOver(state.counts, key)) return refuse(429, 'rate_limited');
  const permission = isBulk
    ? 'write:contacts'
    : ({ contacts: 'contacts:delete', lists: 'contacts:write' }[collection ?? ''] ?? 'campaigns:write');
  if (!rules.isAllowed(caller, permission)) return refuse(403, 'insufficient_permissions');
  if (isBulk) return bulkDelete(call, state, rules, reply, refuse);
  if (collection === 'contacts') return deleteContact(id, state, rules, reply, refuse);
  return removeMember(collection as 'lists' | 'campaigns', id, contact, { state, rules, reply, refuse });
}

type MakeReply = (status: number, body: unknown) => Reply;

function deleteContact(id: string, state: State, rules: Rules, reply: MakeReply, refuse: Refuse): Reply {
  if (!rules.hasContact(state, id) && rules.unknownDeletion !== 200) return refuse(rules.unknownDeletion, 'not_found');
  forget(id, state, rules);
  return reply(200, { data: { deleted: true, id } });
}

function removeMember(
  kind: 'lists' | 'campaigns',
  parent: string,
  contact: string,
  { state, rules, reply, refuse }: { state: State; rules: Rules; reply: MakeReply; refuse: Refuse },
): Reply {
  const isList = kind === 'lists';
  const members = rules.findParent(state[kind], parent, state);
  if (!members) return refuse(404, isList ? 'list_not_found' : 'campaign_not_found');
  if (!rules.isMember(members, contact, state))
    return refuse(404, isList ? 'membership_not_found' : 'enrollment_not_found');
  rules.removeMember(kind, state, parent, contact);
  return reply(200, { data: { removed: true, [isList ? 'list_id' : 'campaign_id']: parent, contact_id: contact } });
}

function bulkDelete(call: Call, state: State, rules: Rules, reply: MakeReply, refuse: Refuse): Reply {
  const body = readObject(call, rules);
  if (body === undefined) return refuse(isJson(call) ? 400 : rules.wrongMediaType, 'validation_error');
  const { contact_ids: ids, dry_run: dryRun, ...others } = body;
  const isEmpty =
    Array.isArray(ids) && (ids.length === 0 ? rules.emptyList === 400 : ids.includes('') && rules.emptyId === 400);
  const isUnknown = Object.keys(others).length > 0 && rules.unknownFields === 400;
  if (rules.refusesIds(ids, body) || rules.refusesDryRun(dryRun) || isEmpty || isUnknown)
    return refuse(400, 'validation_error');
  const replayKey = rules.replays ? rules.replayKey(call) : undefined;
  const answered = replayKey === undefined ? undefined : state.answers.get(replayKey);
  if (answered && (answered.text === call.text || rules.conflict === 'replay'))
    return reply(answered.status, answered.body);
  if (answered && rules.conflict === 409) return refuse(409, 'idempotency_conflict');
  const distinct = rules.distinct([ids].flat() as string[]);
  const existing = distinct.filter((id) => rules.hasContact(state, id));
  const data = rules.count(
    existing,
    distinct.filter((id) => !existing.includes(id)),
  );
  if (!rules.isDryRun(dryRun)) for (const id of rules.selectToDelete(existing)) forget(id, state, rules);
  if (replayKey !== undefined) state.answers.set(replayKey, { text: call.text, status: 200, body: { data } });
  return reply(200, { data });
}

/** Deletes a contact and, where the server does so, what it belonged to. */
function forget(id: string, state: State, rules: Rules): void {
  rules.deleteContact(state, id);
  if (!rules.deletionEndsMemberships || state.contacts.has(id)) return;
  for (const parents of [state.lists, state.campaigns]) for (const members of parents.values()) members.delete(id);
}

function isJson(call: Call): boolean {
  return /^application\/json\b/.test(call.headers['content-type'] ?? '');
}

/** The body, where it is an object. */
export function readObject(call: Call, rules: Rules): Readonly<Record<string, unknown>> | undefined {
  try {
    const body = rules.readJson(call);
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
