import type { Operation } from '@concordat/specs';
import { lacks } from './behaviours/refusals/permissions.ts';
import type { GateCase, GateRequest } from './gate-case.ts';
import { namesThing, needsOtherKey, reads, refusesEmptyBody, removes, unknownRequest } from './harmless-operation.ts';
import type { HarmlessContext } from './harmless-plan.ts';
import { isFirstOfStatus, nameSlot, type ReplySlot } from './reply-slot.ts';
import type { Credential } from './session/authorize.ts';

/** What a refused key is called in a report, and how early it is tried. */
type RefusedKey = readonly [credential: Credential, name: string, rank: number];

const invalidKeys: readonly RefusedKey[] = [
  ['none', 'no key', 2],
  ['unknown key', 'unknown key', 3],
  ['expired key', 'an expired key', 4],
  ['key without scheme', 'the key without Bearer', 4],
  ['key in other case', 'the key with upper and lower case swapped', 4],
];

/** 401: without a key, with one that exists nowhere or no longer, and with the valid one written wrongly. */
export function withoutValidKey(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  if (!isFirstOfStatus(operation, slot)) return 'which request has this code is not documented';
  const acts = !reads(operation) && !removes(operation);
  const usable = invalidKeys
    .filter(([credential]) => !acts || !credential.startsWith('key '))
    .filter(([credential]) => credential !== 'expired key' || context.keys.expired !== undefined);
  return refuse(operation, slot, usable, context);
}

/** 403: with a key that may only read, and with one that has other permissions than the one that the page names. */
export function withoutPermission(
  operation: Operation,
  slot: ReplySlot,
  context: HarmlessContext,
): GateCase[] | string {
  const needed = operation.object['x-permission'];
  const { readonly, scoped = [] } = context.keys;
  const lacking = scoped.findIndex((key) => needed !== undefined && lacks(key, needed) === true);
  const keys: RefusedKey[] = [
    ...(readonly !== undefined && isWriting(operation)
      ? [['readonly key', 'a key that may only read', 3] as const]
      : []),
    ...(lacking < 0 ? [] : [[`scoped key ${lacking}`, `a key without ${needed}`, 3] as const]),
  ];
  const isUsable = isFirstOfStatus(operation, slot) && !needsOtherKey(operation, context.document);
  if (!isUsable || keys.length === 0) return 'needs a key that lacks a permission';
  const basis = needed === undefined ? 'inferred' : undefined;
  const cases = refuse(operation, slot, keys, context);
  if (typeof cases === 'string' || basis === undefined) return cases;
  return cases.map((one) => ({
    ...one,
    rule: { id: 'response.status.unexpected', severity: 'breaking', basis },
  }));
}

/** 429: with a key that is always over its limit. */
export function overLimit(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  // Which of two refusals comes first is known of a sandbox alone.
  const isUsable = isFirstOfStatus(operation, slot) && (context.mayAct || !needsOtherKey(operation, context.document));
  if (!isUsable || context.keys.limited === undefined) return 'needs a used-up rate limit';
  return refuse(operation, slot, [['limited key', 'a key over its limit', 4]], context);
}

/** Whether an operation does more than read: whatever the method, by its name and its permission. */
function isWriting(operation: Operation): boolean {
  return (
    !reads(operation) &&
    !/\.(?:list|get|search)/.test(operation.id) &&
    !/read/.test(operation.object['x-permission'] ?? '')
  );
}

/** The cases of keys that have to be refused, with requests of which nothing can come even where they are not. */
function refuse(
  operation: Operation,
  slot: ReplySlot,
  keys: readonly RefusedKey[],
  context: HarmlessContext,
): GateCase[] | string {
  const acts = !reads(operation) && !removes(operation);
  const empty = refusesEmptyBody(operation, context.document) && !context.mayAct;
  if (acts && !namesThing(operation) && !empty && !context.mayAct) return 'would act, were the key not asked for';
  const request = unknownRequest(operation, context);
  // What acts gets a body of which nothing can come, even where the key is not asked for.
  const sent: GateRequest = acts && empty ? { ...request, body: {} } : request;
  return keys.map(([credential, name, rank]) => ({
    operation,
    slot,
    subject: `${nameSlot(slot)}: ${name}`,
    request: sent,
    credential,
    validRequest: false,
    otherStatus: acts && empty ? 'finding if success' : 'finding',
    rank,
    code: slot.code,
    acts,
  }));
}
