import type { Row } from '../faults.ts';
import { labKeys } from '../records.ts';
import { standardRules } from '../rules.ts';
import { fieldsOf, paths } from './change.ts';

const { authenticate, isAllowed } = standardRules;
const everybody = { key: labKeys.full, permissions: 'all' } as const;
const { list, audience } = paths;

const swap = (text = '') =>
  text.replace(/[a-z]/gi, (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()));

/** Who is let in, for either vendor. */
const shared: readonly Row[] = [
  [
    'no key is needed',
    { rules: { authenticate: (header) => (header === undefined ? everybody : authenticate(header)) } },
  ],
  [
    'any key is good',
    {
      rules: {
        authenticate: (header) => authenticate(header) ?? (header?.startsWith('Bearer ') ? everybody : undefined),
      },
    },
  ],
  [
    'any key with the prefix is good',
    {
      rules: {
        authenticate: (header) =>
          authenticate(header) ?? (/^Bearer (wbk_|AS_)/.test(header ?? '') ? everybody : undefined),
      },
    },
  ],
  [
    'an expired key is good',
    {
      rules: { authenticate: (header) => (header === `Bearer ${labKeys.expired}` ? everybody : authenticate(header)) },
    },
  ],
  [
    'a key without Bearer is good',
    { rules: { authenticate: (header) => authenticate(header) ?? authenticate(`Bearer ${header}`) } },
  ],
  ['any scheme is good', { rules: { authenticate: (header) => authenticate(header?.replace(/^\S+ /, 'Bearer ')) } }],
  [
    'the letter case of a key does not matter',
    {
      rules: { authenticate: (header) => authenticate(header) ?? authenticate(swap(header).replace(/^\S+/, 'Bearer')) },
    },
  ],
  [
    'the beginning of a key is enough',
    {
      rules: {
        authenticate: (header) =>
          header !== undefined && header.length > 15 && `Bearer ${labKeys.full}`.startsWith(header)
            ? everybody
            : authenticate(header),
      },
    },
  ],
  [
    'a key may be longer',
    {
      rules: {
        authenticate: (header) => (header?.startsWith(`Bearer ${labKeys.full}`) ? everybody : authenticate(header)),
      },
    },
  ],
  [
    'the last letter of a key does not count',
    {
      rules: {
        authenticate: (header) =>
          header?.slice(0, -1) === `Bearer ${labKeys.full}`.slice(0, -1) ? everybody : authenticate(header),
      },
    },
  ],
  [
    'Bearer without a key is enough',
    { rules: { authenticate: (header) => (header === 'Bearer' ? everybody : authenticate(header)) } },
  ],
  [
    'a key that may only read may change',
    { rules: { isAllowed: (caller, permission) => caller.key === labKeys.readonly || isAllowed(caller, permission) } },
  ],
];

const permission = (allowed: string, needed: string): Row => [
  `${allowed} is enough for what needs ${needed}`,
  {
    rules: {
      isAllowed: (caller, asked) => isAllowed(caller, asked) || (asked === needed && isAllowed(caller, allowed)),
    },
  },
];

/** Keys and permissions. */
export const keyFaults: { readonly leadlex: readonly Row[]; readonly autosend: readonly Row[] } = {
  leadlex: [
    ...shared,
    permission('contacts:write', 'contacts:delete'),
    permission('contacts:delete', 'contacts:write'),
    permission('contacts:delete', 'write:contacts'),
    permission('contacts:delete', 'campaigns:write'),
    permission('campaigns:write', 'contacts:write'),
    permission('contacts:write', 'campaigns:write'),
    permission('campaigns:read', 'campaigns:write'),
    [
      'a good permission is not enough',
      { rules: { isAllowed: (caller, asked) => asked !== 'contacts:write' && isAllowed(caller, asked) } },
    ],
    [
      'a good permission is not enough for a scoped key',
      {
        rules: {
          isAllowed: (caller, asked) =>
            isAllowed(caller, asked) && (asked !== 'campaigns:write' || caller.permissions === 'all'),
        },
      },
    ],
    [
      'permissions are not looked at when lists change',
      { rules: { isAllowed: (caller, asked) => asked === 'contacts:write' || isAllowed(caller, asked) } },
    ],
    [
      'a refused key is told after the deed',
      {
        after(reply, { path }, state) {
          const [, , , parent = '', , contact = ''] = path.split('/');
          if (reply.status === 401 && list.test(path)) state.lists.get(parent)?.delete(contact);
        },
      },
    ],
    [
      'a missing permission is told after the deed',
      {
        after(reply, { path }, state) {
          if (reply.status === 403 && paths.contact.test(path)) state.contacts.delete(path.split('/')[3] ?? '');
        },
      },
    ],
    [
      'a good key is refused by one operation',
      {
        after: (reply, { path }) => {
          if (paths.campaign.test(path)) {
            reply.status = 401;
            reply.body = { error: { code: 'invalid_key', message: 'x' } };
          }
        },
      },
    ],
  ],
  autosend: [
    ...shared,
    [
      'a refused key is told after the deed',
      {
        after(reply, { path, text }, state) {
          if (reply.status !== 401 || !audience.test(path)) return;
          const { contactIds = [] } = fieldsOf(text);
          for (const id of contactIds) state.audiences.get(path.split('/')[2] ?? '')?.delete(id);
        },
      },
    ],
  ],
};
