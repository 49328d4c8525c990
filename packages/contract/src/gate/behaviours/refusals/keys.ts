import type { Operation } from '@concordat/specs';
import type { Check } from '../../checks/check.ts';
import { type Credential, looksLikeKey } from '../../session/authorize.ts';
import type { GateKeys, ScopedKey } from '../../types.ts';
import { type ActionSource, refusalCheck } from './action.ts';
import { lacks } from './permissions.ts';

/** Keys that are none, and how a report calls them. */
const wrongKeys: readonly (readonly [Credential, string])[] = [
  ['none', 'no key'],
  ['unknown key', 'an unknown key'],
  ['key without scheme', 'the key without Bearer'],
  ['key of another scheme', 'the key with Basic in place of Bearer'],
  ['key in other case', 'the key with upper and lower case swapped'],
  ['key cut short', 'the key without its last letter'],
  ['key with a letter more', 'the key with a letter more'],
  ['key with another end', 'the key with another last letter'],
  ['scheme without key', 'Bearer without a key'],
];

/** Who may call an operation, tried on a record that exists: a refused call has to leave it as it is. */
export function keyChecks(source: ActionSource, operation: Operation, keys: GateKeys): Check[] {
  const common = { rank: 0 } as const;
  return [
    refusalCheck(
      source,
      {
        ...common,
        id: `${operation.id}.wrong-keys`,
        title: 'wrong keys are refused and change nothing',
        cost: wrongKeys.length + 2,
      },
      async ({ parts, untouched }, bench) => {
        for (const [credential, name] of wrongKeys) {
          if (bench.takesAnyKey && looksLikeKey.includes(credential)) continue;
          await bench.ask({ ...parts, operation: operation.id, expect: '401', credential, subject: name, acts: true });
        }
        await untouched('after calls with wrong keys');
      },
    ),
    refusalCheck(
      source,
      {
        ...common,
        id: `${operation.id}.expired-key`,
        title: 'an expired key is refused',
        cost: 3,
        roles: ['full', 'expired'],
      },
      async ({ parts, untouched }, bench) => {
        const credential = 'expired key';
        await bench.ask({
          ...parts,
          operation: operation.id,
          expect: '401',
          credential,
          subject: 'an expired key',
          acts: true,
        });
        await untouched('after a call with an expired key');
      },
    ),
    refusalCheck(
      source,
      {
        ...common,
        id: `${operation.id}.readonly-key`,
        title: 'a key that may only read is refused',
        cost: 3,
        roles: ['full', 'readonly'],
      },
      async ({ parts, untouched }, bench) => {
        const credential = 'readonly key';
        await bench.ask({
          ...parts,
          operation: operation.id,
          expect: '403',
          credential,
          subject: 'a key that may only read',
          acts: true,
        });
        await untouched('after a call with a key that may only read');
      },
    ),
    refusalCheck(
      source,
      {
        ...common,
        id: `${operation.id}.over-limit`,
        title: 'a key over its limit is refused',
        cost: 3,
        roles: ['full', 'limited'],
      },
      async ({ parts, untouched }, bench) => {
        const credential = 'limited key';
        await bench.ask({
          ...parts,
          operation: operation.id,
          expect: '429',
          credential,
          subject: 'a key over its limit',
          acts: true,
        });
        await untouched('after a call over the limit');
      },
    ),
    ...(keys.scoped ?? []).flatMap((key, index) => scopedChecks(source, operation, key, index)),
  ];
}

/** A key with some permissions: it may do what they are for, and nothing else. */
function scopedChecks(source: ActionSource, operation: Operation, key: ScopedKey, index: number): Check[] {
  const needed = operation.object['x-permission'];
  const verdict = needed === undefined ? 'unknown' : lacks(key, needed);
  if (verdict === 'unknown') return [];
  const held = nameHeld(key);
  const credential: Credential = `scoped key ${index}`;
  const check = { id: `${operation.id}.permission`, rank: 0, roles: ['full', 'scoped'] } as const;
  if (verdict) {
    return [
      refusalCheck(
        source,
        { ...check, title: `a key with ${held} is refused: ${needed} is missing`, cost: 3 },
        async ({ parts, untouched }, bench) => {
          const subject = `a key with ${held} alone`;
          await bench.ask({ ...parts, operation: operation.id, expect: '403', credential, subject, acts: true });
          await untouched('after a call without permission');
        },
      ),
    ];
  }
  return [
    {
      ...check,
      title: `a key with ${held} may call it`,
      operations: [operation.id],
      level: 'own-data',
      severity: 'breaking',
      cost: 1,
      async run(bench) {
        const { parts, expect } = source.harmless(bench);
        const subject = `a key with ${held}`;
        const answered = await bench.ask({ ...parts, operation: operation.id, expect, credential, subject });
        if (expect !== 'open' || ![401, 403].includes(answered.status)) return;
        bench.tell(answered, {
          pointer: '/status',
          expected: `no refusal of a key with ${needed}`,
          actual: String(answered.status),
        });
      },
    },
  ];
}

/** Most permissions that are listed: what a key has beyond them says less than how many there are. */
const listedAtMost = 3;

function nameHeld({ permissions }: ScopedKey): string {
  if (permissions.length === 0) return 'no permission';
  return permissions.length > listedAtMost ? `${permissions.length} permissions` : permissions.join(', ');
}
