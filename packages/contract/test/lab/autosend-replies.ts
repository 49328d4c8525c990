import { readObject } from './leadlex-replies.ts';
import type { Call, Reply } from './removal-server.ts';
import { type Rules, windowEnd } from './rules.ts';
import type { State } from './state.ts';

/** The removal of AutoSend. */
export function autosendReplies(call: Call, state: State, rules: Rules): Reply {
  const caller = rules.authenticate(call.headers['authorization']);
  const key = caller?.key ?? '';
  const used = (state.sent.get(key) ?? 0) + 1;
  state.sent.set(key, used);
  const limit = rules.limitOf(key);
  const left = String(Math.max(0, rules.isOver(state.sent, key) ? 0 : limit - used));
  const headers: Record<string, string> = rules.optionalHeaders
    ? { 'X-RateLimit-Limit': String(limit), 'X-RateLimit-Remaining': left, 'X-RateLimit-Reset': windowEnd }
    : {};
  const refuse = (status: number, code: string): Reply => ({ status, headers, body: writeError(status, code, rules) });

  const [, collection, list = '', contacts, verb, ...more] = call.path.split('/');
  if (collection !== 'contact-lists' || contacts !== 'contacts' || verb !== 'remove' || more.length > 0) {
    return refuse(404, 'NOT_FOUND');
  }
  if (call.method !== 'POST') return refuse(rules.wrongMethod, 'NOT_FOUND');
  if (!caller) return refuse(401, 'UNAUTHORIZED');
  if (rules.isOver(state.sent, key)) return refuse(429, 'RATE_LIMIT_EXCEEDED');
  if (
    !rules.isAllowed(caller, 'contacts:write') &&
    !rules.isAllowed(caller, 'write:contacts') &&
    !rules.isAllowed(caller, 'contacts:delete')
  ) {
    return refuse(403, 'FORBIDDEN');
  }
  const body = readObject(call, rules);
  if (body === undefined) return refuse(400, 'VALIDATION_FAILED');
  const { emails, contactIds, ...others } = body;
  const values = ((emails ?? contactIds) as readonly string[] | undefined) ?? [];
  const isEmpty =
    Array.isArray(values) &&
    (values.length === 0 ? rules.emptyList === 400 : values.includes('') && rules.emptyId === 400);
  const isUnknown = Object.keys(others).length > 0 && rules.unknownFields === 400;
  if (rules.refusesRemoval(body) || isEmpty || isUnknown) return refuse(400, 'VALIDATION_FAILED');
  if (list === 'GLOBAL_CONTACT_LIST' && rules.refusesGlobal) return refuse(400, 'VALIDATION_FAILED');
  const members = rules.findParent(state.audiences, list, state);
  if (!members && rules.unknownAudience !== 200) return refuse(rules.unknownAudience, 'NOT_FOUND');
  return {
    status: 200,
    headers,
    body: {
      success: true,
      data: remove(
        list,
        members,
        [values].flat().filter((value) => typeof value === 'string'),
        emails !== undefined,
        state,
        rules,
      ),
    },
  };
}

function remove(
  list: string,
  members: Set<string> | undefined,
  values: readonly string[],
  byEmail: boolean,
  state: State,
  rules: Rules,
): Record<string, unknown> {
  const fold = (email: string) => (rules.emailsIgnoreCase ? email.toLowerCase() : email);
  const names = values.map((value) => {
    if (!byEmail) return value;
    return [...state.people].find(([, email]) => fold(email) === fold(value))?.[0] ?? fold(value);
  });
  const distinct = rules.autosendDuplicates === 'once' ? rules.distinct(names) : names;
  const gone = new Set<string>();
  let notInList = 0;
  for (const id of distinct) {
    const isDouble = rules.autosendDuplicates === 'not in list' && gone.has(id);
    if (!isDouble && members && rules.isMember(members, id, state)) gone.add(id);
    else notInList += 1;
  }
  for (const id of rules.selectToDelete([...gone])) rules.removeFromAudience(state, list, id);
  const counted = rules.autosendDuplicates === 'once' ? distinct.filter((id) => gone.has(id)).length : gone.size;
  return rules.countRemoval(counted, notInList);
}

function writeError(status: number, code: string, { autosendErrors }: Rules): unknown {
  const message = `Refused: ${code}.`;
  if (autosendErrors === 'plain text') return { success: false, error: message };
  const own = autosendErrors === 'own codes' ? `E_${status}` : code;
  return { success: false, error: { message, code: own } };
}
