import { isDeepStrictEqual } from 'node:util';
import { quote } from '../../../exchange/describe-value.ts';
import type { Answered } from '../../checks/bench.ts';
import { type LeadLexWorld, need } from '../../world/leadlex-world.ts';
import type { LeadLexCheck } from './leadlex-check.ts';

const common = { operations: ['contacts.bulkDelete'], severity: 'behaviour', rank: 1 } as const;

/** What an `Idempotency-Key` does: the same key returns the original result. */
export const idempotencyChecks: readonly LeadLexCheck[] = [
  {
    ...common,
    id: 'bulk.idempotency-replay',
    title: 'the same Idempotency-Key returns the original result, another one or none does not',
    cost: 7,
    rank: 0,
    async run(world) {
      const contacts = await world.contacts(Math.min(world.records.contacts.size, 2) || 1);
      const rest = [...world.records.contacts].filter((id) => !contacts.includes(id)).slice(0, 400);
      const ids = [...contacts, world.bench.randomUUID()];
      const idempotencyKey = world.bench.randomUUID();
      const counts = { deleted: contacts.length, notFound: 1 };
      const first = need(
        await world.bulkDelete({ ids, idempotencyKey }, counts, { subject: 'with an Idempotency-Key' }),
      );
      await replay(world, first, ids, idempotencyKey, 'the same request with the same Idempotency-Key');
      const gone = { deleted: 0, notFound: ids.length };
      await world.see(ids, gone, 'after the replay');
      await world.bulkDelete({ ids }, gone, { subject: 'the same request without an Idempotency-Key' });
      const another = changeEnd(idempotencyKey);
      await world.bulkDelete({ ids, idempotencyKey: another }, gone, {
        subject: 'the same request with another Idempotency-Key',
      });
      await replay(world, first, ids, idempotencyKey, 'the same request with the first Idempotency-Key again');
      if (rest.length > 0) await world.see(rest, { deleted: rest.length, notFound: 0 }, 'of the other contacts');
    },
  },
  {
    ...common,
    id: 'bulk.idempotency-of-a-dry-run',
    title: 'a dry run with an Idempotency-Key changes nothing, replayed or not',
    cost: 4,
    rank: 2,
    async run(world) {
      const [contact = ''] = await world.contacts(1);
      const idempotencyKey = world.bench.randomUUID();
      const counts = { deleted: 1, notFound: 0 };
      const call = (subject: string) =>
        world.bulkDelete({ ids: [contact], dryRun: true, idempotencyKey }, counts, { subject });
      need(await call('a dry run with an Idempotency-Key'));
      await call('the same dry run with the same Idempotency-Key');
      await world.see([contact], counts, 'after both');
    },
  },
  {
    ...common,
    id: 'bulk.idempotency-conflict',
    title: 'an Idempotency-Key that comes with another body does not mislead',
    cost: 4,
    rank: 2,
    async run(world) {
      const [first = '', second = ''] = await world.contacts(2);
      const idempotencyKey = world.bench.randomUUID();
      const ids = [first, world.bench.randomUUID(), world.bench.randomUUID()];
      const original = need(
        await world.bulkDelete(
          { ids, idempotencyKey },
          { deleted: 1, notFound: 2 },
          { subject: 'with an Idempotency-Key' },
        ),
      );
      const other = await world.bench.ask({
        operation: 'contacts.bulkDelete',
        body: { contact_ids: [second] },
        headers: { 'idempotency-key': idempotencyKey },
        expect: 'open',
        subject: 'another body with the same Idempotency-Key',
        acts: true,
        decision: 'idempotency-conflict-is-undeclared',
      });
      const isReplay = isDeepStrictEqual(other.body, original.body);
      const isDone = other.status < 300 && !isReplay;
      const what = isDone ? 'a deletion' : isReplay ? 'the original result came again' : 'a refusal';
      await world.see([second], isDone ? { deleted: 0, notFound: 1 } : { deleted: 1, notFound: 0 }, `after ${what}`);
    },
  },
];

/** Another key that differs in its last character alone: all of a key counts. */
function changeEnd(key: string): string {
  return key.slice(0, -1) + (key.endsWith('0') ? '1' : '0');
}

async function replay(
  world: LeadLexWorld,
  first: Answered,
  ids: readonly string[],
  idempotencyKey: string,
  subject: string,
) {
  const again = await world.bulkDelete({ ids, idempotencyKey }, undefined, { subject, expect: '200' });
  if (!again.met || isDeepStrictEqual(again.body, first.body)) return;
  world.bench.tell(again, { pointer: '', expected: `the original body ${quote(first.body)}`, actual: again.body });
}
