import type { Contract } from '../../../contract.ts';
import type { Bench } from '../../checks/bench.ts';
import type { Check } from '../../checks/check.ts';
import type { GateKeys } from '../../types.ts';
import type { LeadLexSource } from '../../world/leadlex-records.ts';
import { LeadLexWorld } from '../../world/leadlex-world.ts';
import { memberships } from '../../world/membership.ts';
import type { Action, ActionSource } from '../refusals/action.ts';
import { type BrokenBody, bodyChecks, unreadableBodies, wrongLists } from '../refusals/bodies.ts';
import { burstChecks } from '../refusals/burst.ts';
import { keyChecks } from '../refusals/keys.ts';
import { outsideCheck } from '../refusals/outside.ts';

const changesNothing = { id: 'refusal.changes-nothing', severity: 'behaviour' } as const;

/** What has to be refused, whatever the records: keys, limits, bodies, methods and paths. */
export function leadLexRefusals(contract: Contract, keys: GateKeys, source: LeadLexSource): Check[] {
  const actions = actionSources(source).filter(({ operation }) =>
    contract.operations.some(({ id }) => id === operation),
  );
  return [
    ...actions.flatMap((action) => {
      const operation = contract.operations.find(({ id }) => id === action.operation);
      if (!operation) return [];
      return [
        ...keyChecks(action, operation, keys),
        outsideCheck(action, operation, contract),
        ...(operation.requestBody ? [bodyChecks(action, operation, breakBulkBody, 32)] : []),
      ];
    }),
    ...burstChecks(actions, keys),
  ];
}

/** Every rule of the body of a bulk deletion, broken in turn; the pages leave the last ones open. */
function breakBulkBody(right: Readonly<Record<string, unknown>>, { randomUUID }: Bench): BrokenBody[] {
  const [contact] = right['contact_ids'] as readonly string[];
  const many = [contact, ...Array.from({ length: 500 }, randomUUID)];
  const harmless = { contact_ids: [randomUUID()], dry_run: true };
  const open = { expect: 'open' };
  return [
    { subject: '501 ids', expect: '400 too_many_ids', parts: { body: { contact_ids: many } } },
    {
      subject: '501 ids, with an Idempotency-Key',
      expect: '400 too_many_ids',
      parts: { body: { contact_ids: many }, headers: { 'idempotency-key': randomUUID() } },
    },
    { subject: 'no contact_ids', expect: '400 missing_contact_ids', parts: { body: {} } },
    { subject: 'dry_run alone', expect: '400 missing_contact_ids', parts: { body: { dry_run: false } } },
    { subject: 'another name for contact_ids', expect: '400 missing_contact_ids', parts: { body: { ids: [contact] } } },
    ...wrongLists(right, 'contact_ids'),
    ...['true', 1, null, []].map((value) => ({
      subject: `dry_run ${JSON.stringify(value)}`,
      parts: { body: { ...right, dry_run: value } },
    })),
    ...unreadableBodies(right),
    { subject: 'no contact_ids, in a dry run', expect: '400 missing_contact_ids', parts: { body: { dry_run: true } } },
    {
      subject: '501 ids, in a dry run',
      expect: '400 too_many_ids',
      parts: { body: { contact_ids: many, dry_run: true } },
    },
    { subject: 'an empty list of ids', basis: 'inferred', parts: { body: { contact_ids: [] } } },
    {
      subject: 'an empty id',
      basis: 'inferred',
      decision: 'identifiers-are-opaque',
      parts: { body: { contact_ids: [''] } },
    },
    { subject: 'a field that no page names', ...open, parts: { body: { ...harmless, undocumented: true } } },
    { subject: 'an empty Idempotency-Key', ...open, parts: { body: harmless, headers: { 'idempotency-key': '' } } },
  ];
}

/** The four removals, each on a record that exists. */
function actionSources(source: LeadLexSource): ActionSource[] {
  const use = (find: (world: LeadLexWorld) => Promise<Action>): ActionSource['use'] => {
    return async (bench, work) => {
      const world = new LeadLexWorld(bench, source);
      let ended = false;
      try {
        await world.prepare();
        await work(await find(world));
        ended = true;
      } finally {
        if (!ended || bench.departed) world.spoil();
      }
    };
  };
  const seeContact = async (world: LeadLexWorld, partsOf: (contact: string) => Action['parts']): Promise<Action> => {
    const [contact = ''] = await world.contacts(1);
    const untouched = (subject: string) =>
      world.see([contact], { deleted: 1, notFound: 0 }, subject, { as: changesNothing });
    return { parts: partsOf(contact), untouched };
  };
  return [
    {
      operation: 'contacts.bulkDelete',
      use: use((world) => seeContact(world, (contact) => ({ body: { contact_ids: [contact] } }))),
      harmless: ({ randomUUID }) => ({
        parts: { body: { contact_ids: [randomUUID()], dry_run: true } },
        expect: '200',
      }),
    },
    {
      operation: 'contacts.delete',
      use: use((world) => seeContact(world, (contact) => ({ path: { id: contact } }))),
      harmless: ({ randomUUID }) => ({ parts: { path: { id: randomUUID() } }, expect: 'open' }),
    },
    ...memberships.map(
      (of): ActionSource => ({
        operation: of.operation,
        use: use(async (world) => {
          const member = await world.member(of);
          const parts = { path: { [of.parent]: member.parent, contact_id: member.contact } };
          return {
            parts,
            async untouched(subject) {
              await world.see([member.contact], { deleted: 1, notFound: 0 }, subject, { as: changesNothing });
              return world.remove(of, member, {
                subject: `${subject}, the contact is still of the ${of.noun}`,
                as: changesNothing,
              });
            },
          };
        }),
        harmless: ({ randomUUID }) => ({
          parts: { path: { [of.parent]: randomUUID(), contact_id: randomUUID() } },
          expect: of.noParent,
        }),
      }),
    ),
  ];
}
