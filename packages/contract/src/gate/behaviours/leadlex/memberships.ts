import { need } from '../../world/leadlex-world.ts';
import { inCampaigns, type Membership, memberships, onLists } from '../../world/membership.ts';
import { nearIds } from '../near-ids.ts';
import type { LeadLexCheck } from './leadlex-check.ts';

/** What removing a contact from a list or a campaign does, and what it leaves. */
export const membershipChecks: readonly LeadLexCheck[] = memberships.flatMap((of): LeadLexCheck[] => {
  const other = of === onLists ? inCampaigns : onLists;
  const common = { operations: [of.operation], severity: 'behaviour', rank: 1 } as const;
  return [
    {
      ...common,
      id: `${of.kind}.removal-happens-once`,
      title: `a contact is removed from a ${of.noun} once, and stays a contact`,
      cost: 5,
      rank: 0,
      async run(world) {
        const member = await world.member(of);
        need(await world.remove(of, member, { subject: `a contact of the ${of.noun}` }));
        const again = { expect: of.noMember, other: 'finding' } as const;
        await world.remove(of, member, { ...again, subject: `the contact was removed before` });
        await world.see([member.contact], { deleted: 1, notFound: 0 }, `after the removal from the ${of.noun}`);
        await world.remove(of, member, { ...again, subject: `the contact was removed before, a third time` });
      },
    },
    {
      ...common,
      id: `${of.kind}.removal-keeps-others`,
      title: `removing a contact leaves the others of the ${of.noun}`,
      cost: 5,
      async run(world) {
        const [member, neighbour] = await world.twoMembers(of);
        need(await world.remove(of, member, { subject: `a contact of the ${of.noun}` }));
        need(await world.stillMember(of, neighbour, 'after another one was removed'));
        for (const gone of [member, neighbour])
          await world.remove(of, gone, {
            expect: of.noMember,
            subject: 'both contacts were removed, one after the other',
          });
      },
    },
    {
      ...common,
      id: `${of.kind}.removal-keeps-other-${of.kind}`,
      title: `removing a contact from a ${of.noun} leaves it in another one`,
      cost: 3,
      async run(world) {
        const [member, elsewhere] = await world.memberOfTwo(of);
        need(await world.remove(of, member, { subject: `a contact of two ${of.noun}s` }));
        await world.stillMember(of, elsewhere, `after it was removed from another ${of.noun}`);
      },
    },
    {
      ...common,
      id: `${of.kind}.removal-keeps-${other.kind}`,
      title: `removing a contact from a ${of.noun} leaves its ${other.kind}`,
      cost: 3,
      async run(world) {
        const [member, elsewhere] = await world.memberOfBoth(of, other);
        need(await world.remove(of, member, { subject: `a contact that is also of a ${other.noun}` }));
        await world.stillMember(other, elsewhere, `after it was removed from a ${of.noun}`);
      },
    },
    {
      ...common,
      id: `${of.kind}.empty-one-exists`,
      title: `a ${of.noun} without contacts is still a ${of.noun}`,
      cost: 20,
      rank: 2,
      async run(world) {
        const members = await world.whole(of);
        for (const member of members)
          need(await world.remove(of, member, { subject: `each contact of the ${of.noun}` }));
        const [first] = members;
        if (!first) return;
        await world.remove(of, first, { expect: of.noMember, subject: `the ${of.noun} has no contact left` });
        await world.see(
          members.map(({ contact }) => contact),
          { deleted: members.length, notFound: 0 },
          `after all were removed from the ${of.noun}`,
        );
      },
    },
    ...unknownParts(of),
  ];
});

/** Each cause of a 404 has its code, and none of these calls does anything. */
function unknownParts(of: Membership): LeadLexCheck[] {
  const common = { operations: [of.operation], severity: 'breaking', rank: 1 } as const;
  return [
    {
      ...common,
      id: `${of.kind}.unknown-${of.noun}`,
      title: `an unknown ${of.noun} is told from an unknown contact`,
      cost: 7,
      async run(world) {
        const member = await world.member(of);
        const { randomUUID } = world.bench;
        const call = (parent: string, contact: string, subject: string) =>
          world.remove(of, { parent, contact }, { expect: of.noParent, subject });
        // What an id of another form gets is left open, as long as it is refused.
        const refuse = (parent: string, contact: string, subject: string) =>
          world.remove(
            of,
            { parent, contact },
            { expect: 'refusal', subject, decision: 'malformed-ids-have-no-error' },
          );
        await call(randomUUID(), member.contact, `an unknown ${of.noun} and an existing contact`);
        await call(randomUUID(), randomUUID(), `an unknown ${of.noun} and an unknown contact`);
        await call(member.contact, member.contact, `the id of a contact for the ${of.noun}`);
        for (const near of nearIds(member.parent))
          await refuse(near, member.contact, `an id that is nearly that of the ${of.noun}`);
        await world.stillMember(of, member, 'after these refusals');
      },
    },
    {
      ...common,
      id: `${of.kind}.not-a-member`,
      title: `a contact that is not of the ${of.noun} is refused as such`,
      cost: 8,
      async run(world) {
        const member = await world.member(of);
        const stranger = await world.stranger(of).catch(() => undefined);
        const { randomUUID } = world.bench;
        const call = (contact: string, subject: string, parent = member.parent) =>
          world.remove(of, { parent, contact }, { expect: of.noMember, subject });
        if (stranger)
          await call(stranger.contact, `an existing contact that is not of the ${of.noun}`, stranger.parent);
        await call(randomUUID(), `an unknown contact`);
        for (const foreign of world.foreign().slice(0, 1)) await call(foreign, 'a contact of another workspace');
        for (const near of nearIds(member.contact)) {
          const subject = 'an id that is nearly that of a contact';
          const options = { expect: 'refusal', subject, decision: 'malformed-ids-have-no-error' } as const;
          await world.remove(of, { parent: member.parent, contact: near }, options);
        }
        if (stranger) {
          await world.see([stranger.contact], { deleted: 1, notFound: 0 }, 'after these refusals');
        }
        await world.stillMember(of, member, 'after these refusals');
      },
    },
    {
      ...common,
      severity: 'behaviour',
      id: `${of.kind}.refusal-keeps-elsewhere`,
      title: `a refused removal from one ${of.noun} leaves the contact in another`,
      cost: 3,
      async run(world) {
        const [stranger, elsewhere] = await world.strangerOfAnother(of);
        await world.remove(of, stranger, { expect: of.noMember, subject: `a contact of another ${of.noun}` });
        await world.stillMember(of, elsewhere, 'after that refusal');
      },
    },
  ];
}
