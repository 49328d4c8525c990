import type { GateFixtures, GateKeys } from '../../src/index.ts';

/** Keys of the lab's servers, which know both vendors. */
export const labKeys = {
  full: 'wbk_lab_Full4a9c',
  readonly: 'wbk_lab_Readonly77',
  expired: 'wbk_lab_Expired51',
  limited: 'wbk_lab_Limited08',
  burst: { key: 'wbk_lab_Burst33', calls: 3 },
  scoped: [
    { key: 'wbk_lab_Scoped0', permissions: ['contacts:read', 'contacts:write'] },
    { key: 'wbk_lab_Scoped1', permissions: ['contacts:delete', 'campaigns:read'] },
    { key: 'wbk_lab_Scoped2', permissions: ['campaigns:write', 'write:contacts'] },
    { key: 'wbk_lab_Scoped3', permissions: ['campaigns:write'] },
  ],
} as const satisfies GateKeys;

const uuid = (number: number) => `7b1f0c2e-52d4-4b7a-9c3e-00000000c${String(number).padStart(3, '0')}`;
const hex = (number: number) => `66f0a1b2c3d4e5f6a7b8${String(number).padStart(4, '0')}`;

/** Contacts of the lab's workspace. */
const contactIds = [1, 2, 3, 4, 5, 6].map(uuid);
const [c1 = '', c2 = '', c3 = '', c4 = '', c5 = ''] = contactIds;

const people = [1, 2, 3, 4, 5].map((number) => ({ id: hex(number), email: `person.${number}@lab.example.com` }));
const [p1 = '', p2 = '', p3 = '', p4 = ''] = people.map(({ id }) => id);

/** The records of the lab's servers. */
export const labRecords = {
  leadlex: {
    contacts: contactIds,
    lists: { '0e7f31a0-7c53-4d0e-a6a1-0000000000a1': [c1, c2, c3], '0e7f31a0-7c53-4d0e-a6a1-0000000000b2': [c1, c4] },
    campaigns: { cmp_lab_x1: [c1, c2], cmp_lab_y2: [c1, c5] },
    foreign: [uuid(901), uuid(902)],
  },
  autosend: {
    contacts: people,
    lists: { [hex(7001)]: [p1, p2, p3], [hex(7002)]: [p1, p4] },
  },
} as const satisfies GateFixtures;
