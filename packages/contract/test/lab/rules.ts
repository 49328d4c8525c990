import { labKeys } from './records.ts';
import type { Call } from './removal-server.ts';
import type { State } from './state.ts';

/** Who calls, as far as the server knows. */
interface Caller {
  readonly key: string;
  readonly permissions: readonly string[] | 'all';
}

/** The rules of the server: what the documentation leaves open can be chosen; a fault replaces one by another. */
export interface Rules {
  // What the pages leave open.
  readonly unknownDeletion: 200 | 404 | 410;
  readonly emptyList: 200 | 400;
  readonly conflict: 'replay' | 409 | 'anew';
  readonly deletionEndsMemberships: boolean;
  readonly unknownFields: 200 | 400;
  readonly unknownAudience: 200 | 400 | 404;
  readonly emptyId: 200 | 400;
  readonly wrongMethod: 404 | 405 | 501;
  readonly wrongMediaType: 400 | 415;
  readonly autosendErrors: 'declared' | 'plain text' | 'own codes';
  readonly emailsIgnoreCase: boolean;
  readonly autosendDuplicates: 'once' | 'not in list';
  readonly contentType: string;
  readonly indent: number | undefined;
  readonly optionalHeaders: boolean;
  readonly resetsCounters: boolean;
  /** Whether there are more endpoints than the removals. */
  readonly creates: boolean;
  // What they do not.
  readonly authenticate: (authorization: string | undefined) => Caller | undefined;
  readonly isAllowed: (caller: Caller, permission: string) => boolean;
  readonly limitOf: (key: string) => number;
  readonly isOver: (counts: State['counts'], key: string) => boolean;
  readonly deleteContact: (state: State, id: string) => void;
  readonly hasContact: (state: State, id: string) => boolean;
  readonly findParent: (parents: State['lists'], id: string, state: State) => Set<string> | undefined;
  readonly isMember: (members: Set<string>, contact: string, state: State) => boolean;
  readonly removeMember: (kind: 'lists' | 'campaigns', state: State, parent: string, contact: string) => void;
  readonly isDryRun: (value: unknown) => boolean;
  readonly refusesIds: (ids: unknown, body: Readonly<Record<string, unknown>>) => boolean;
  readonly refusesDryRun: (value: unknown) => boolean;
  readonly distinct: (ids: readonly string[]) => readonly string[];
  readonly selectToDelete: (ids: readonly string[]) => readonly string[];
  readonly count: (known: readonly string[], unknown: readonly string[]) => Record<string, unknown>;
  readonly replays: boolean;
  readonly replayKey: (call: Call) => string | undefined;
  readonly readJson: (call: Call) => unknown;
  readonly removeFromAudience: (state: State, list: string, id: string) => void;
  readonly countRemoval: (removed: number, notInList: number) => Record<string, unknown>;
  readonly refusesRemoval: (body: Readonly<Record<string, unknown>>) => boolean;
  readonly refusesGlobal: boolean;
}

const day = Math.floor(Date.now() / 1000) + 3600;

/** When the windows of the lab's limits end, in Unix seconds. */
export const windowEnd = String(day);

/** A server that keeps the contract. */
export const standardRules: Rules = {
  unknownDeletion: 404,
  emptyList: 400,
  conflict: 'replay',
  deletionEndsMemberships: true,
  unknownFields: 200,
  unknownAudience: 404,
  emptyId: 400,
  wrongMethod: 405,
  wrongMediaType: 400,
  autosendErrors: 'declared',
  emailsIgnoreCase: true,
  autosendDuplicates: 'once',
  contentType: 'application/json; charset=utf-8',
  indent: undefined,
  optionalHeaders: true,
  resetsCounters: false,
  creates: false,
  authenticate(authorization) {
    const [, key = ''] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
    return callers.get(key);
  },
  isAllowed: ({ permissions }, permission) => permissions === 'all' || permissions.includes(permission),
  limitOf: (key) => (key === labKeys.burst.key ? labKeys.burst.calls : 100_000),
  isOver: (counts, key) => key === labKeys.limited || (counts.get(key) ?? 0) > limitOf(key),
  deleteContact: (state, id) => void state.contacts.delete(id),
  hasContact: (state, id) => state.contacts.has(id),
  findParent: (parents, id) => parents.get(id),
  isMember: (members, contact) => members.has(contact),
  removeMember: (kind, state, parent, contact) => void state[kind].get(parent)?.delete(contact),
  isDryRun: (value) => value === true,
  refusesIds: (ids) => !Array.isArray(ids) || ids.length > 500 || ids.some((id) => typeof id !== 'string'),
  refusesDryRun: (value) => value !== undefined && typeof value !== 'boolean',
  distinct: (ids) => [...new Set(ids)],
  selectToDelete: (ids) => ids,
  count: (known, unknown) => ({ deleted_count: known.length, not_found_count: unknown.length, errors: [] }),
  replays: true,
  replayKey: ({ headers }) => headers['idempotency-key'] || undefined,
  readJson(call) {
    if (!/^application\/json\b/.test(call.headers['content-type'] ?? '')) throw new SyntaxError('media type');
    return JSON.parse(call.text);
  },
  removeFromAudience: (state, list, id) => void state.audiences.get(list)?.delete(id),
  countRemoval: (removed, notInList) => ({ removed, notInList, errors: [] }),
  refusesRemoval(body) {
    const named = ['emails', 'contactIds'].filter((name) => body[name] !== undefined);
    const [name = ''] = named;
    const values = body[name];
    return named.length !== 1 || !Array.isArray(values) || values.some((value) => typeof value !== 'string');
  },
  refusesGlobal: true,
};

function limitOf(key: string): number {
  return standardRules.limitOf(key);
}

const callers = new Map<string, Caller>(
  [
    { key: labKeys.full, permissions: 'all' as const },
    { key: labKeys.readonly, permissions: ['contacts:read', 'campaigns:read', 'lists:read'] },
    { key: labKeys.limited, permissions: 'all' as const },
    { key: labKeys.burst.key, permissions: 'all' as const },
    ...labKeys.scoped,
  ].map((caller) => [caller.key, caller]),
);
