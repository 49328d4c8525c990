import { also, bodyOf, call, changeReply, status, withBody } from '../changes.ts';
import {
  autoSendFaults,
  edit,
  editData,
  ignoreQuery,
  misread,
  othersOf,
  pretend,
  remember,
  remove,
  success,
} from './autosend-fault.ts';

const create = 'suppressionGroups.create';
const update = 'suppressionGroups.update';
const deletion = 'suppressionGroups.delete';
const suppress = 'suppressionGroups.suppressEmails';
const search = 'suppressionGroups.searchEntries';
const list = 'suppressionGroups.list';

const codeOf = ({ data }: { data: { groupId: string } }) => data.groupId;

/** What groups of suppressed addresses may do wrongly. */
export const suppressionFaults = [
  ...autoSendFaults('semantics and state', [
    ['a new group is out of use', [create], misread([create], (body) => ({ ...body, isActive: false }))],
    ['a new group loses its description', [create], misread([create], ({ description: _, ...body }) => body)],
    ['a new group is said to be global', [create], edit([create], () => ({ isGlobal: true }))],
    [
      'a new group is not in the listing',
      [create],
      edit([list], ({ groups }) => ({ groups: groups.filter(isOfAnother) })),
    ],
    ['a group cannot be put out of use', [update], misread([update], ({ isActive: _, ...body }) => body)],
    [
      'a change of a group changes nothing',
      [update],
      async (passage) => {
        if (passage.operation !== update) return passage.ask(passage.request);
        const reply = await passage.ask(withBody(passage.request, {}));
        return editData(() => bodyOf(passage.request))(reply, passage);
      },
    ],
    [
      'a change of a group empties what it does not name',
      [update],
      misread([update], (body) => ({ description: '', ...body })),
    ],
    [
      'a group out of use stays so without a word',
      [update],
      misread([update], (body) => ('isActive' in body ? body : { ...body, isActive: false })),
    ],
    [
      'a deleted group stays',
      [deletion],
      pretend(deletion, () => ({ message: 'Suppression group deleted successfully' })),
    ],
    [
      'a deleted group takes another one with it',
      [deletion],
      async (passage) => {
        const reply = await remember(passage, create, codeOf as never);
        if (passage.operation !== deletion || reply.status >= 300) return reply;
        const code = passage.request.path.split('/').at(-1) ?? '';
        for (const other of othersOf(passage, create, code)) await remove(passage, `/suppression-groups/${other}`);
        return reply;
      },
    ],
    [
      'a group can be deleted again and again',
      [deletion],
      changeReply([deletion], status(404), () => success({ success: true, message: 'Deleted' })),
    ],
    [
      'the global group can be deleted',
      [deletion],
      changeReply(
        [deletion],
        (reply, { path }) => reply.status === 400 && !/[a-f\d]{8}-/.test(path),
        () => success({ success: true, message: 'Deleted' }),
      ),
    ],
    [
      'the global group is always listed',
      [list, deletion],
      async (passage) =>
        passage.operation === list
          ? passage.ask({ ...passage.request, query: 'includeGlobal=true' })
          : passage.ask(passage.request),
    ],
    ['the global group is never listed', [deletion], ignoreQuery(list, 'includeGlobal')],
    [
      'addresses are counted and not suppressed',
      [suppress],
      pretend(suppress, ({ request }) => ({ data: { suppressed: bodyOf(request).emails?.length ?? 0 } })),
    ],
    ['all addresses go on the default group', [suppress], misread([suppress], ({ groupId: _, ...body }) => body)],
    ['all addresses go on the global list', [suppress], misread([suppress], (body) => ({ ...body, isGlobal: true }))],
    [
      'the first address alone is suppressed',
      [suppress],
      async (passage) => {
        const body = bodyOf(passage.request);
        if (passage.operation !== suppress || !Array.isArray(body.emails)) return passage.ask(passage.request);
        const reply = await passage.ask(withBody(passage.request, { ...body, emails: body.emails.slice(0, 1) }));
        return editData(() => ({ suppressed: body.emails.length }))(reply, passage);
      },
    ],
    [
      'suppressed addresses are counted twice',
      [suppress],
      edit([suppress], ({ suppressed }) => ({ suppressed: suppressed * 2 })),
    ],
    ['the reason is forgotten', [suppress, search], misread([suppress], ({ reason: _, ...body }) => body)],
    [
      'addresses also go on the other groups',
      [suppress],
      async (passage) => {
        const reply = await remember(passage, create, codeOf as never);
        const { groupId, ...body } = bodyOf(passage.request);
        if (passage.operation !== suppress || reply.status >= 300) return reply;
        for (const other of othersOf(passage, create, groupId)) {
          await call(passage, 'POST', '/suppression-groups/emails/suppress', { ...body, groupId: other });
        }
        return reply;
      },
    ],
    ['entries of all groups are found', [search, suppress], misread([search], ({ groupId: _, ...body }) => body)],
    ['the reason of entries is not asked for', [search, suppress], misread([search], ({ reason: _, ...body }) => body)],
    [
      'the dates of entries are not asked for',
      [search, suppress],
      misread([search], ({ startDate: _, endDate: __, ...body }) => body),
    ],
    [
      'the suppressed addresses of a group are not counted',
      [suppress],
      edit(['suppressionGroups.get'], () => ({ suppressionCount: 0 })),
    ],
    [
      'a contact has the groups of everybody',
      ['contacts.listUnsubscribeGroups'],
      async (passage) => {
        const reply = await remember(passage, create, codeOf as never);
        if (passage.operation !== 'contacts.listUnsubscribeGroups' || reply.status >= 300) return reply;
        const groups = othersOf(passage, create, '').map((groupId) => ({ groupId, name: groupId }));
        return editData(() => ({ groups }))(reply, passage);
      },
    ],
    [
      'suppressing takes an address off other groups',
      ['contacts.listUnsubscribeGroups'],
      also([suppress], async (passage) => {
        const { emails = [] } = bodyOf(passage.request);
        await call(passage, 'POST', '/contacts/remove', { emails });
      }),
    ],
  ]),
  ...autoSendFaults('paging', [
    ['entries: every page is the first', [search], misread([search], ({ page: _, ...body }) => body)],
    ['entries: the size is ignored', [search], misread([search], ({ limit: _, ...body }) => body)],
    [
      'entries: the total is that of the page',
      [search],
      edit([search], ({ entries, pagination }) => ({ pagination: { ...pagination, total: entries.length } })),
    ],
    [
      'entries: the last of each page is lost',
      [search],
      edit([search], ({ entries }) => ({ entries: entries.slice(0, 1) })),
    ],
  ]),
];

/** Whether a group is none that a run created. */
function isOfAnother({ name }: { readonly name: string }): boolean {
  return !name.startsWith('concordat-');
}
