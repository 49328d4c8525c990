import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { ownContact, ownEvent } from '../../world/own-autosend-records.ts';
import { eventNameOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';

const all = '/data/events';
const amount = { propertyName: 'amount', type: 'number' } as const;
const color = { propertyName: 'color', type: 'string' } as const;

/** What definitions of events do, and reports of them. No automation waits for an event of the run. */
export const eventChecks: readonly OwnCheck[] = [
  {
    id: 'events.created-is-there',
    title: 'a new event is found by its name, and its name is taken',
    operations: ['events.create', 'events.get', 'events.list'],
    cost: 5,
    async run(project) {
      const facts = [
        hasValue('/data/description', 'Concordat', 'as it was given'),
        hasItems('/data/properties', 1, 'property'),
        hasRow('/data/properties', amount, 'the property'),
      ];
      const { id: eventName } = await project.create({
        resource: 'events',
        operation: 'events.create',
        body: (marker) => ({ eventName: eventNameOf(marker), description: 'Concordat', properties: [amount] }),
        idFor: eventNameOf,
        expect: '200',
        subject: 'a new event',
        facts,
      });
      await project.read({
        operation: 'events.get',
        path: { eventName },
        subject: 'the event that was created',
        facts: [hasValue('/data/eventName', eventName), ...facts],
      });
      await project.ask({
        operation: 'events.create',
        body: { eventName },
        expect: 'refusal',
        subject: 'the name of an event that exists',
        acts: true,
      });
      await project.read({
        operation: 'events.list',
        subject: 'the events after one was created',
        facts: [hasRow(all, { eventName }, 'the event')],
      });
    },
  },
  {
    id: 'events.update-replaces-properties',
    title: 'a change of an event replaces its properties, and keeps what it does not name',
    operations: ['events.update', 'events.get'],
    cost: 5,
    async run(project) {
      const event = await ownEvent(project, { description: 'Concordat', properties: [amount] });
      const other = await ownEvent(project, { properties: [amount] });
      const path = { eventName: event.id };
      const facts = [
        hasValue('/data/eventName', event.id, 'the name cannot change'),
        hasRow('/data/properties', color, 'the new property'),
        hasItems('/data/properties', 1, 'property'),
        hasValue('/data/description', 'Concordat', 'the change does not name it'),
      ];
      const update = { operation: 'events.update', path, expect: '200' } as const;
      await project.act({ ...update, body: { properties: [color] }, subject: 'other properties', facts });
      await project.read({ operation: 'events.get', path, subject: 'an event that was changed', facts });
      await project.read({
        operation: 'events.get',
        path: { eventName: other.id },
        subject: 'another event',
        facts: [hasRow('/data/properties', amount, 'its property')],
      });
    },
  },
  {
    id: 'events.deleted-is-gone',
    title: 'a deleted event is unknown, and no other',
    operations: ['events.delete', 'events.get', 'events.list', 'events.send'],
    cost: 8,
    async run(project) {
      const contact = await ownContact(project);
      const [event, other] = [await ownEvent(project), await ownEvent(project)];
      const path = { eventName: event.id };
      await project.act({
        operation: 'events.delete',
        path,
        expect: '200',
        subject: 'an event',
        facts: [hasValue('/data/eventName', event.id, 'the event that was deleted')],
      });
      const unknown = { expect: '404 EVENT_NOT_FOUND' } as const;
      const deleted = 'an event that was deleted';
      const { status } = await project.read({ operation: 'events.get', path, ...unknown, subject: deleted });
      if (status === 404) await project.gone(event);
      await project.read({
        operation: 'events.list',
        subject: 'the events after one was deleted',
        facts: [lacksRow(all, { eventName: event.id }, 'the event'), hasRow(all, { eventName: other.id }, 'the other')],
      });
      const body = { eventName: event.id, contactId: contact.id };
      await project.ask({ operation: 'events.send', body, ...unknown, subject: deleted, acts: true });
      await project.ask({ operation: 'events.delete', path, ...unknown, subject: deleted, acts: true });
    },
  },
  {
    id: 'events.reports-name-the-contact',
    title: 'a report of an event names the contact that the request names',
    operations: ['events.send'],
    cost: 6,
    async run(project) {
      const { id: eventName } = await ownEvent(project);
      const [contact, other] = [await ownContact(project), await ownContact(project)];
      const send = (who: Readonly<Record<string, string>>, subject: string) =>
        project.ask({
          operation: 'events.send',
          body: { eventName, ...who },
          expect: '201',
          subject,
          acts: true,
          facts: [hasValue('/data/eventName', eventName), hasValue('/data/contactId', contact.id)],
        });
      await send({ contactId: contact.id }, 'the id of a contact');
      await send({ email: contact.email }, 'the address of a contact');
      await send({ contactId: contact.id, email: other.email }, 'the id of a contact and the address of another one');
    },
  },
  {
    id: 'events.reports-have-declared-values',
    title: 'values of a report get the declared types, and only declared ones are taken',
    operations: ['events.send', 'events.get'],
    cost: 7,
    async run(project) {
      const properties = [amount, color, { propertyName: 'paid', type: 'boolean' }];
      const { id: eventName } = await ownEvent(project, { properties });
      const { id: contactId } = await ownContact(project);
      const send = (eventProperties: Readonly<Record<string, unknown>>) => {
        return { operation: 'events.send', body: { eventName, contactId, eventProperties }, acts: true } as const;
      };
      await project.ask({
        ...send({ amount: '42.5', color: 'blue', paid: 'true' }),
        expect: '201',
        subject: 'values that are texts',
        facts: [hasValue('/data/properties', { amount: 42.5, color: 'blue', paid: true }, 'in the declared types')],
      });
      await project.ask({ ...send({ size: 3 }), expect: 'refusal', subject: 'a property that is not declared' });
      await project.ask({ ...send({ amount: 'many' }), expect: 'refusal', subject: 'a text that is no number' });
      await project.read({
        operation: 'events.get',
        path: { eventName },
        subject: 'an event after a report',
        facts: [
          {
            pointer: '/data/properties/1/suggestedValues',
            expected: '["blue"]: values of text properties become suggestions',
            holds: (values) => Array.isArray(values) && values.includes('blue'),
            basis: 'inferred',
          },
        ],
      });
    },
  },
];
