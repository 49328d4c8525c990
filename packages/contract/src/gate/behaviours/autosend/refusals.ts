import type { Contract } from '../../../contract.ts';
import type { Bench } from '../../checks/bench.ts';
import type { Check } from '../../checks/check.ts';
import type { GateKeys } from '../../types.ts';
import type { AutoSendSource } from '../../world/autosend-records.ts';
import { AutoSendWorld, removal } from '../../world/autosend-world.ts';
import type { ActionSource } from '../refusals/action.ts';
import { type BrokenBody, bodyChecks, unreadableBodies, wrongLists } from '../refusals/bodies.ts';
import { burstChecks } from '../refusals/burst.ts';
import { keyChecks } from '../refusals/keys.ts';
import { outsideCheck } from '../refusals/outside.ts';

/** What has to be refused, whatever the records: keys, limits, bodies, methods and paths. */
export function autoSendRefusals(contract: Contract, keys: GateKeys, source: AutoSendSource): Check[] {
  const operation = contract.operations.find(({ id }) => id === removal);
  if (!operation) return [];
  const byId = removalAction(source, ({ id }) => ({ contactIds: [id] }));
  const byEmail = removalAction(source, ({ email }) => ({ emails: [email] }));
  const invalid = bodyChecks(byEmail, operation, breakRemoval, 25);
  return [
    ...keyChecks(byId, operation, keys),
    outsideCheck(byId, operation, contract),
    bodyChecks(byId, operation, breakRemoval, 25),
    { ...invalid, id: `${invalid.id}-by-email` },
    ...burstChecks([byId], keys),
  ];
}

/** Every rule of the body of a removal, broken in turn; the pages leave the last ones open. */
function breakRemoval(right: Readonly<Record<string, unknown>>, { randomUUID }: Bench): BrokenBody[] {
  const [name = 'contactIds'] = Object.keys(right);
  const [value] = right[name] as readonly string[];
  const other = name === 'emails' ? 'contactIds' : 'emails';
  const unknown = name === 'emails' ? `${randomUUID()}@example.com` : randomUUID().replaceAll('-', '').slice(0, 24);
  const open = { expect: 'open' };
  return [
    { subject: 'both emails and contactIds', parts: { body: { [name]: [value], [other]: [value] } } },
    { subject: 'neither emails nor contactIds', parts: { body: {} } },
    { subject: `another name for ${name}`, parts: { body: { contacts: [value] } } },
    ...wrongLists(right, name),
    ...unreadableBodies(right),
    { subject: `an empty list of ${name}`, basis: 'inferred', parts: { body: { [name]: [] } } },
    { subject: `${name} with an empty text`, basis: 'inferred', parts: { body: { [name]: [''] } } },
    { subject: 'a field that no page names', ...open, parts: { body: { [name]: [unknown], undocumented: true } } },
    { subject: `${name}, and ${other} null`, basis: 'inferred', parts: { body: { [name]: [unknown], [other]: null } } },
  ];
}

/** The removal, on a record that exists. */
function removalAction(
  source: AutoSendSource,
  bodyOf: (contact: { readonly id: string; readonly email: string }) => Readonly<Record<string, unknown>>,
): ActionSource {
  return {
    operation: removal,
    async use(bench, work) {
      const world = new AutoSendWorld(bench, source);
      let ended = false;
      try {
        await world.prepare();
        const { list, contact } = await world.member();
        await work({
          parts: { path: { contactListId: list }, body: bodyOf(contact) },
          untouched: (subject) =>
            world.stillOn(list, [contact], subject, { as: { id: 'refusal.changes-nothing', severity: 'behaviour' } }),
        });
        ended = true;
      } finally {
        if (!ended || bench.departed) world.spoil();
      }
    },
    harmless: ({ randomUUID }) => ({
      parts: {
        path: { contactListId: randomUUID().replaceAll('-', '').slice(0, 24) },
        body: { contactIds: [randomUUID().replaceAll('-', '').slice(0, 24)] },
      },
      expect: 'open',
    }),
  };
}
