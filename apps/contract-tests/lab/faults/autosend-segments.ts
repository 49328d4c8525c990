import { bodyOf, changeReply, status, withBody } from '../changes.ts';
import type { Fault } from '../fault.ts';
import { autoSendFaults, edit, editData, misread, success } from './autosend-fault.ts';

const create = 'contactLists.create';
const members = 'contactLists.listContacts';
const add = 'contactLists.addContacts';

/** Writes the rule of a segment otherwise. */
const rewrite = (from: string, to: string): Fault['answer'] =>
  misread([create], (body) =>
    JSON.parse(JSON.stringify(body).replaceAll(`"operator":"${from}"`, `"operator":"${to}"`)),
  );

/** What segments, and the pages of lists, may do wrongly. */
export const segmentFaults = [
  ...autoSendFaults('semantics and state', [
    ['a segment takes texts that contain what it asks for as different', [create], rewrite('contains', 'not_contains')],
    ['a segment takes what is equal as different', [create], rewrite('not_equals', 'equals')],
    ['a segment does not know how a text ends', [create], rewrite('ends_with', 'contains')],
    [
      'a segment includes the limit',
      [create],
      misread([create], (body) =>
        JSON.parse(
          JSON.stringify(body).replace(/"operator":"greater_than","value":3\b/, '"operator":"greater_than","value":2'),
        ),
      ),
    ],
    [
      'a segment between excludes its limits',
      [create],
      misread([create], (body) => JSON.parse(JSON.stringify(body).replace('"value":[3,4]', '"value":[3.5,3.9]'))),
    ],
    [
      'a segment of either takes both alone',
      [create],
      misread([create], (body) =>
        JSON.parse(JSON.stringify(body).replace('"logicalOperator":"OR"', '"logicalOperator":"AND"')),
      ),
    ],
    ['a segment of dates compares them the wrong way', [create], rewrite('before', 'after')],
    [
      'a segment is never computed anew',
      [members],
      async (passage) => {
        const { contactListId } = bodyOf(passage.request);
        const reply = await passage.ask(passage.request);
        if (passage.operation !== members || reply.status !== 200) return reply;
        const known = passage.memory.get(`seen ${contactListId}`);
        passage.memory.set(`seen ${contactListId}`, String(reply.body));
        return known === undefined ? reply : { ...reply, body: known };
      },
    ],
    [
      'contacts can be put on a segment',
      ['contacts.create', add],
      changeReply([add], status(400), () =>
        success({
          success: true,
          data: {
            added: 1,
            created: 0,
            alreadyInList: 0,
            errors: [],
            validation: { valid: [], invalid: [], suppressed: [] },
            totalContactsInList: 1,
          },
        }),
      ),
    ],
    [
      'a new contact can name a segment',
      ['contacts.create'],
      async (passage) => {
        const reply = await passage.ask(passage.request);
        const { listIds, ...body } = bodyOf(passage.request);
        return passage.operation === 'contacts.create' && reply.status === 400 && Array.isArray(listIds)
          ? passage.ask(withBody(passage.request, body))
          : reply;
      },
    ],
  ]),
  ...autoSendFaults('paging', [
    ['members: every page is the first', [members], misread([members], ({ page: _, ...body }) => body)],
    [
      'members: pages overlap by one',
      [members],
      async (passage) => {
        const { page, limit } = bodyOf(passage.request);
        const reply = await passage.ask(passage.request);
        if (passage.operation !== members || !(page > 1 && limit === 2) || reply.status !== 200) return reply;
        const before = await passage.ask(withBody(passage.request, { ...bodyOf(passage.request), page: page - 1 }));
        const last = JSON.parse(String(before.body)).data.contacts.at(-1);
        return editData(({ contacts }) => ({
          contacts: contacts.length > 0 ? [last, ...contacts.slice(1)] : contacts,
        }))(reply, passage);
      },
    ],
    [
      'members: the total is that of the page',
      [members],
      edit([members], (data) => ({ pagination: { ...data.pagination, total: data.contacts.length } })),
    ],
    [
      'members: one page too many',
      [members],
      edit([members], (data) => ({ pagination: { ...data.pagination, pages: data.pagination.pages + 1 } })),
    ],
    ['members: the size is ignored', [members], misread([members], ({ limit: _, ...body }) => body)],
    [
      'members: the page is always said to be the first',
      [members],
      edit([members], (data) => ({ pagination: { ...data.pagination, page: 1 } })),
    ],
    [
      'members: a page after the last one repeats it',
      [members],
      async (passage) => {
        const reply = await passage.ask(passage.request);
        const { page = 1, ...body } = bodyOf(passage.request);
        if (
          passage.operation !== members ||
          page < 2 ||
          reply.status !== 200 ||
          JSON.parse(String(reply.body)).data.contacts.length > 0
        )
          return reply;
        const last = await passage.ask(withBody(passage.request, { ...body, page: page - 1 }));
        return editData(({ pagination }) => ({ pagination: { ...pagination, page } }))(last, passage);
      },
    ],
  ]),
];
