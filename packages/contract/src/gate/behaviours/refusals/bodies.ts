import type { Operation } from '@concordat/specs';
import type { Bench } from '../../checks/bench.ts';
import type { CallParts } from '../../checks/call.ts';
import type { Check } from '../../checks/check.ts';
import { type ActionSource, refusalCheck } from './action.ts';

/** One body that must not be accepted, or of which the pages do not say. */
export interface BrokenBody {
  /** The situation in a few words. */
  readonly subject: string;
  /** The reply as in an `Ask`. @default 'refusal' */
  readonly expect?: string;
  readonly parts: Pick<CallParts, 'body' | 'bodyText' | 'headers' | 'bodySource'>;
  /** Whether a page states it. @default as the expected reply says */
  readonly basis?: 'inferred';
  /** Id of the entry of `decisions.yaml` that is about it. */
  readonly decision?: string;
}

/**
 * Bodies that break a rule, each of which would remove a record that exists, were it taken: they are refused, and nothing is
 * removed.
 *
 * @param breakBody lists them, made from the body that would be right.
 */
export function bodyChecks(
  source: ActionSource,
  operation: Operation,
  breakBody: (right: Readonly<Record<string, unknown>>, bench: Bench) => readonly BrokenBody[],
  amount: number,
): Check {
  return refusalCheck(
    source,
    {
      id: `${operation.id}.invalid-bodies`,
      title: 'bodies that break a rule are refused and change nothing',
      rank: 1,
      cost: amount + 2,
    },
    async ({ parts, untouched }, bench) => {
      const right = parts.body as Readonly<Record<string, unknown>>;
      for (const { subject, expect = 'refusal', parts: broken, basis, decision } of breakBody(right, bench)) {
        const call = { ...parts, body: undefined, ...broken };
        await bench.ask({ ...call, operation: operation.id, expect, subject, acts: true, basis, decision });
      }
      await untouched('after bodies that were refused');
    },
  );
}

/** Bodies that no operation takes: no JSON, no object, or under another media type. */
export function unreadableBodies(right: unknown): BrokenBody[] {
  const text = JSON.stringify(right);
  return [
    { subject: 'a body that is no JSON', parts: { bodyText: text.slice(0, -1) } },
    { subject: 'a body with something after the JSON', parts: { bodyText: `${text}]` } },
    { subject: 'an empty body', parts: { bodyText: '' } },
    { subject: 'a body that is null', parts: { bodyText: 'null' } },
    { subject: 'a body that is a list', parts: { body: [right] } },
    { subject: 'a body that is a text', parts: { body: text } },
    {
      subject: 'a body of the media type text/plain',
      parts: { bodyText: text, headers: { 'content-type': 'text/plain' } },
    },
    {
      subject: 'a body that says it is a form',
      parts: { bodyText: text, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    },
  ];
}

/** A body with one field replaced in every wrong way: each value breaks the type that the contract states. */
export function wrongLists(right: Readonly<Record<string, unknown>>, name: string): BrokenBody[] {
  const [item] = [right[name]].flat();
  const wrong: readonly (readonly [string, unknown])[] = [
    [`${name} null`, null],
    [`${name} a text`, item],
    [`${name} an object`, { 0: item, length: 1 }],
    [`${name} a number`, 42.5],
    [`${name} with a number`, [item, 42.5]],
    [`${name} with null`, [item, null]],
    [`${name} with a list`, [item, [item]]],
    [`${name} with an object`, [item, { id: item }]],
  ];
  return wrong.map(([subject, value]) => ({ subject, parts: { body: { ...right, [name]: value } } }));
}
