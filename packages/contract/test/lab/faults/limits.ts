import type { Row } from '../faults.ts';
import { labKeys } from '../records.ts';
import { standardRules } from '../rules.ts';
import { fieldsOf, header, paths } from './change.ts';

const { isOver } = standardRules;
const burst = labKeys.burst.key;

const counting: readonly Row[] = [
  ['a limit is never reached', { rules: { isOver: () => false } }],
  [
    'a limit is reached a call too late',
    {
      rules: {
        isOver: (counts, key) =>
          key === burst ? (counts.get(key) ?? 0) > labKeys.burst.calls + 1 : isOver(counts, key),
      },
    },
  ],
  [
    'a limit is reached a call too early',
    {
      rules: {
        isOver: (counts, key) =>
          key === burst ? (counts.get(key) ?? 0) > labKeys.burst.calls - 1 : isOver(counts, key),
      },
    },
  ],
  [
    'only keys that are always over their limit are refused',
    { rules: { isOver: (_, key) => key === labKeys.limited } },
  ],
];

/** Limits. */
export const limitFaults: { readonly leadlex: readonly Row[]; readonly autosend: readonly Row[] } = {
  leadlex: [
    ...counting,
    [
      'lists have no limit',
      {
        after: (reply, { path, headers }) => {
          if (reply.status !== 429 || !paths.list.test(path)) return;
          const [, , , list_id, , contact_id] = path.split('/');
          reply.status = headers['authorization'] ? 200 : 401;
          reply.body = { data: { removed: true, list_id, contact_id } };
        },
      },
    ],
    [
      'a call over the limit is carried out',
      {
        after: (reply, { path }, state) => {
          if (reply.status === 429 && paths.contact.test(path)) state.contacts.delete(path.split('/')[3] ?? '');
        },
      },
    ],
    [
      'a bulk call over the limit is carried out',
      {
        after: (reply, { path, text }, state) => {
          if (reply.status !== 429 || !paths.bulk.test(path)) return;
          for (const id of fieldsOf(text).contact_ids ?? []) state.contacts.delete(id);
        },
      },
    ],
    [
      'the limit is counted by operation',
      {
        rules: {
          isOver: (counts, key) =>
            key === burst ? (counts.get(key) ?? 0) > 4 * labKeys.burst.calls : isOver(counts, key),
        },
      },
    ],
    [
      'the remaining ones of a limited key do not change',
      {
        after: (reply, { headers }) => {
          if (headers['authorization']?.includes(burst) && reply.headers['X-RateLimit-Remaining'])
            reply.headers['X-RateLimit-Remaining'] = '3';
        },
      },
    ],
    ['a limit without the headers about it', header(paths.bulk, 'X-RateLimit-Reset', '', 429)],
  ],
  autosend: [
    ...counting,
    [
      'a call over the limit is carried out',
      {
        after: (reply, { path, text }, state) => {
          if (reply.status !== 429) return;
          const { contactIds = [] } = fieldsOf(text);
          for (const id of contactIds) state.audiences.get(path.split('/')[2] ?? '')?.delete(id);
        },
      },
    ],
  ],
};
