import { bodyOf, call, changeReply, status, withBody } from '../changes.ts';
import type { Fault } from '../fault.ts';
import {
  autoSendFaults,
  edit,
  editData,
  ignoreQuery,
  lastOf,
  misread,
  othersOf,
  pretend,
  remember,
  remove,
  success,
} from './autosend-fault.ts';

const create = 'contactLists.create';
const members = 'contactLists.listContacts';
const add = 'contactLists.addContacts';
const removal = 'contactLists.removeContacts';
const deletion = 'contactLists.delete';

const idOf = ({ data }: { data: { id: string } }) => data.id;

/** The path of the list of a removal. */
const listOf = (path: string) => path.split('/')[2] ?? '';

/** Does something with the contacts that a removal names, once it succeeded. */
const afterRemoval =
  (
    effect: (
      passage: Parameters<Fault['answer']>[0],
      body: { emails?: string[]; contactIds?: string[] },
    ) => Promise<unknown>,
  ): Fault['answer'] =>
  async (passage) => {
    const reply = await remember(passage, create, idOf as never);
    if (passage.operation === removal && reply.status < 300) await effect(passage, bodyOf(passage.request));
    return reply;
  };

/** What lists may do wrongly. */
export const listFaults = autoSendFaults('semantics and state', [
  [
    'a list is said to have a member when it is new',
    [create],
    edit([create], (data) => ({ contactCount: data.contactCount + 1 })),
  ],
  ['a new list loses its description', [create], misread([create], ({ description: _, ...body }) => body)],
  [
    'a name of a list may be given twice',
    [create],
    async (passage) => {
      const reply = await passage.ask(passage.request);
      const body = bodyOf(passage.request);
      if (
        passage.operation !== create ||
        reply.status !== 400 ||
        typeof body.name !== 'string' ||
        body.type !== undefined
      )
        return reply;
      const again = await passage.ask(withBody(passage.request, { ...body, name: `${body.name.slice(0, 180)} again` }));
      return editData(() => ({ name: body.name }))(again, passage);
    },
  ],
  [
    'a new list is not in the listing',
    [create],
    edit(['contactLists.list'], ({ lists }) => ({ lists: lists.slice(0, -1) })),
  ],
  [
    'the list of all contacts is not in the listing',
    [create],
    edit(['contactLists.list'], ({ lists }) => ({ lists: lists.slice(1) })),
  ],
  ['a deleted list stays', [deletion], pretend(deletion)],
  [
    'a deleted list takes its contacts with it',
    [deletion],
    async (passage) => {
      if (passage.operation !== deletion) return passage.ask(passage.request);
      const found = await call(passage, 'POST', '/contact-lists/contacts/search', { contactListId: lastOf(passage) });
      const reply = await passage.ask(passage.request);
      if (found.status === 200 && reply.status === 200)
        for (const { id } of JSON.parse(String(found.body)).data.contacts) await remove(passage, `/contacts/${id}`);
      return reply;
    },
  ],
  [
    'a deleted list takes another one with it',
    [deletion],
    async (passage) => {
      const reply = await remember(passage, create, idOf as never);
      if (passage.operation !== deletion || reply.status >= 300) return reply;
      for (const id of othersOf(passage, create, lastOf(passage))) await remove(passage, `/contact-lists/${id}`);
      return reply;
    },
  ],
  ['the type of lists is not asked for', ['contactLists.list'], ignoreQuery('contactLists.list', 'type')],
  [
    'the last address does not join',
    [add],
    async (passage) => {
      const { contactListId, emails } = bodyOf(passage.request);
      if (passage.operation !== add || !Array.isArray(emails) || emails.length < 2) return passage.ask(passage.request);
      const reply = await passage.ask(withBody(passage.request, { contactListId, emails: emails.slice(0, -1) }));
      return editData(({ added, created, totalContactsInList }) => ({
        added: added + 1,
        created: created + 1,
        totalContactsInList: totalContactsInList + 1,
      }))(reply, passage);
    },
  ],
  [
    'who is on the list counts as added',
    [add],
    edit([add], (data) => ({ added: data.added + data.alreadyInList, alreadyInList: 0 })),
  ],
  [
    'the contacts of a list are counted wrongly when some join',
    [add],
    edit([add], (data) => ({ totalContactsInList: data.totalContactsInList + 1 })),
  ],
  ['created contacts are not counted', [add], edit([add], () => ({ created: 0 }))],
  [
    'who joins a list joins the others, too',
    [add],
    async (passage) => {
      const reply = await remember(passage, create, idOf as never);
      const { contactListId, ...who } = bodyOf(passage.request);
      if (passage.operation !== add || reply.status >= 300) return reply;
      for (const id of othersOf(passage, create, contactListId))
        await call(passage, 'POST', '/contact-lists/contacts/bulk-add', { contactListId: id, ...who });
      return reply;
    },
  ],
  [
    'ids that nobody has count as added',
    [add],
    edit([add], (data) => ({ added: data.added + data.errors.length, errors: [] })),
  ],
  [
    'the count of a list is that of all contacts',
    [add, create],
    async (passage) => {
      const reply = await passage.ask(passage.request);
      if (passage.operation !== 'contactLists.get' || reply.status !== 200) return reply;
      return editData(({ contactCount }) => ({ contactCount: contactCount + 100 }))(reply, passage);
    },
  ],
  ['members cannot be looked for by address', [members], misread([members], ({ email: _, ...body }) => body)],
  [
    'a removal only counts',
    [removal],
    pretend(removal, ({ request }) => {
      const { contactIds, emails } = bodyOf(request);
      return { data: { removed: (contactIds ?? emails ?? []).length, notInList: 0, errors: [] } };
    }),
  ],
  [
    'a removal takes contacts off all lists',
    [removal],
    afterRemoval(async (passage, body) => {
      for (const id of othersOf(passage, create, listOf(passage.request.path))) {
        await call(passage, 'POST', `/contact-lists/${id}/contacts/remove`, body);
      }
    }),
  ],
  [
    'a removal deletes the contacts',
    [removal],
    afterRemoval(async (passage, { contactIds = [], emails = [] }) => {
      for (const id of contactIds) await remove(passage, `/contacts/${id}`);
      if (emails.length > 0) await call(passage, 'POST', '/contacts/remove', { emails });
    }),
  ],
  [
    'a removal by addresses takes the first one alone',
    [removal],
    misread([removal], (body) => ({
      ...body,
      ...(Array.isArray(body.emails) && { emails: body.emails.slice(0, 1) }),
    })),
  ],
  [
    'a removal counts who is not on the list as removed',
    [removal],
    edit([removal], (data) => ({ removed: data.removed + data.notInList, notInList: 0 })),
  ],
  ['a removal counts everybody twice', [removal], edit([removal], (data) => ({ removed: data.removed * 2 }))],
  [
    'a removal from a list that does not exist succeeds',
    [removal],
    changeReply([removal], status(404), () =>
      success({ success: true, data: { removed: 0, notInList: 1, errors: [] } }),
    ),
  ],
  [
    'the letter case of an address matters for a removal',
    [removal],
    misread([removal], (body) => ({
      ...body,
      ...(Array.isArray(body.emails) && {
        emails: body.emails.map((email: unknown) => (/[A-Z]/.test(String(email)) ? `x${email}` : email)),
      }),
    })),
  ],
  [
    'a removal of an empty list succeeds',
    [removal],
    changeReply(
      [removal],
      (reply, request) => reply.status === 400 && bodyOf(request).contactIds?.length === 0,
      () => success({ success: true, data: { removed: 0, notInList: 0, errors: [] } }),
    ),
  ],
  [
    'a list that contacts are removed from keeps its count',
    [removal],
    edit(['contactLists.get'], () => ({ contactCount: 3 })),
  ],
]);
