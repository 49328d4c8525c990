import { bodyOf, call, changeReply, status, withBody } from '../changes.ts';
import { autoSendFaults, edit, lastOf, misread, othersOf, remember, remove, success } from './autosend-fault.ts';

const [createEvent, updateEvent, deleteEvent] = ['events.create', 'events.update', 'events.delete'];
const send = 'events.send';
const createField = 'customFields.create';

const nameOf = ({ data }: { data: { eventName: string } }) => data.eventName;

/** What events and custom fields may do wrongly. */
export const eventFaults = autoSendFaults('semantics and state', [
  ['a new event loses its properties', [createEvent], misread([createEvent], ({ properties: _, ...body }) => body)],
  [
    'a new event is not in the listing',
    [createEvent],
    edit(['events.list'], ({ events }) => ({ events: events.slice(0, -1) })),
  ],
  [
    'a name of an event may be given twice',
    [createEvent],
    async (passage) => {
      const reply = await passage.ask(passage.request);
      const { eventName } = bodyOf(passage.request);
      if (passage.operation !== createEvent || reply.status !== 400 || !/^[A-Za-z0-9_]{1,60}$/.test(String(eventName)))
        return reply;
      const known = await call(passage, 'GET', `/events/eventName/${eventName}`);
      return known.status === 200 ? known : reply;
    },
  ],
  [
    'a change of an event adds to its properties',
    [updateEvent],
    async (passage) => {
      const body = bodyOf(passage.request);
      if (passage.operation !== updateEvent || !Array.isArray(body.properties)) return passage.ask(passage.request);
      const known = await call(passage, 'GET', `/events/eventName/${lastOf(passage)}`);
      if (known.status !== 200) return passage.ask(passage.request);
      const { properties } = JSON.parse(String(known.body)).data;
      return passage.ask(withBody(passage.request, { ...body, properties: [...properties, ...body.properties] }));
    },
  ],
  [
    'a change of an event empties its description',
    [updateEvent],
    misread([updateEvent], (body) => ({ description: '', ...body })),
  ],
  [
    'a deleted event stays',
    [deleteEvent],
    async (passage) => {
      if (passage.operation !== deleteEvent) return passage.ask(passage.request);
      const authorization = String(passage.request.headers['authorization'] ?? '');
      return authorization.endsWith(passage.key)
        ? passage.ask({ ...passage.request, method: 'GET' })
        : passage.ask(passage.request);
    },
  ],
  [
    'a deleted event takes another one with it',
    [deleteEvent],
    async (passage) => {
      const reply = await remember(passage, createEvent, nameOf as never);
      if (passage.operation !== deleteEvent || reply.status >= 300) return reply;
      for (const name of othersOf(passage, createEvent, lastOf(passage)))
        await remove(passage, `/events/eventName/${name}`);
      return reply;
    },
  ],
  [
    'reports of deleted events are taken',
    [deleteEvent],
    changeReply([send], status(404), () =>
      success(
        { success: true, data: { id: 'x', eventName: 'x', contactId: 'x', createdAt: '2026-01-01T00:00:00.000Z' } },
        201,
      ),
    ),
  ],
  [
    'a report counts the address before the id',
    [send],
    async (passage) => {
      const { contactId, email, ...body } = bodyOf(passage.request);
      return passage.operation === send && contactId && email
        ? passage.ask(withBody(passage.request, { ...body, email }))
        : passage.ask(passage.request);
    },
  ],
  [
    'a report names somebody else',
    [send],
    edit([send], ({ contactId }) => ({ contactId: contactId.replace(/^../, 'ee') })),
  ],
  [
    'values of reports stay texts',
    [send],
    edit([send], ({ properties }) =>
      properties
        ? { properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)])) }
        : {},
    ),
  ],
  [
    'properties that are not declared are taken',
    [send],
    misread([send], (body) => {
      if (!body.eventProperties) return body;
      const { size: _, ...eventProperties } = body.eventProperties;
      return { ...body, eventProperties };
    }),
  ],
  [
    'values that are none of the type are taken',
    [send],
    misread([send], (body) => (body.eventProperties?.amount === 'many' ? { ...body, eventProperties: {} } : body)),
  ],
  [
    'values of reports become no suggestions',
    [send],
    edit(['events.get'], ({ properties }) => ({
      properties: properties.map(
        ({ suggestedValues: _, ...property }: object & { suggestedValues?: unknown }) => property,
      ),
    })),
  ],
  [
    'a name of a custom field may be given twice',
    [createField],
    async (passage) => {
      const reply = await passage.ask(passage.request);
      const body = bodyOf(passage.request);
      if (
        passage.operation !== createField ||
        reply.status !== 400 ||
        !/^concordat_[\da-f]+$/.test(String(body.fieldName))
      )
        return reply;
      return passage.ask(withBody(passage.request, { ...body, fieldName: `${body.fieldName}x` }));
    },
  ],
  [
    'a custom field may have the name of an own field',
    [createField],
    changeReply(
      [createField],
      (reply, request) => reply.status === 400 && ['email', 'firstName', 'userId'].includes(bodyOf(request).fieldName),
      () =>
        success({
          success: true,
          message: 'Created',
          data: {
            id: 'x',
            fieldName: 'email',
            fieldType: 'string',
            createdAt: '2026-01-01T00:00:00.000Z',
            updatedAt: '2026-01-01T00:00:00.000Z',
          },
        }),
    ),
  ],
  [
    'a new custom field is not in the listing',
    [createField],
    edit(['customFields.list'], ({ customFields }) => ({ customFields: customFields.slice(0, -1) })),
  ],
  [
    'a new custom field is a text',
    [createField],
    misread([createField], (body) => ({ ...body, ...(body.fieldType === 'number' && { fieldType: 'string' }) })),
  ],
]);
