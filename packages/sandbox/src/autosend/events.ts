import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import type { AutoSendEventProperty } from '../store/tables/autosend-events.ts';
import { isoMilliseconds } from '../times.ts';
import { type EventRecord, eventRecords, findEvent, findEvents, insertEvent } from './event-record.ts';

/** What can happen to a project's contacts. */
export const events = {
  'events.list': async (context) => {
    const found = await findEvents(context);
    return { status: 200, body: { success: true, data: { events: found.map(toEvent) } } };
  },

  'events.create': async (context) => {
    const { body, refuse } = context;
    checkProperties(context);
    if (await findEvent(context, body.eventName)) {
      throw refuse('VALIDATION_FAILED', { details: [{ field: 'eventName', message: 'Another event has this name' }] });
    }
    return { status: 200, body: { success: true, data: toEvent(await insertEvent(context, body)) } };
  },

  'events.get': async (context) => {
    const event = await findEvent(context, context.path.eventName);
    if (!event) throw context.refuse('EVENT_NOT_FOUND');
    return { status: 200, body: { success: true, data: toEvent(event) } };
  },

  'events.update': async (context) => {
    const { path, body, store, now, refuse } = context;
    const event = await findEvent(context, path.eventName);
    if (!event) throw refuse('EVENT_NOT_FOUND');
    checkProperties(context);
    const { description = event.fields.description, properties = event.fields.properties } = body;
    const changed = { ...event, fields: { description, properties }, updated_at: now };
    await eventRecords.replace(store, changed);
    return { status: 200, body: { success: true, data: toEvent(changed) } };
  },

  // What was logged stays: the log knows events by their names only.
  'events.delete': async (context) => {
    const event = await findEvent(context, context.path.eventName);
    if (!event) throw context.refuse('EVENT_NOT_FOUND');
    await eventRecords.remove(context.store, event.ref);
    return { status: 200, body: { success: true, data: toEvent(event) } };
  },
} satisfies Handlers<operations>;

function checkProperties({
  body: { properties = [] },
  refuse,
}: HandlerContext<operations['events.create'] | operations['events.update']>): void {
  const names = new Set<string>();
  const details = properties.flatMap(({ propertyName, type, suggestedValues }, index) => {
    const place = `properties[${index}]`;
    const isRepeated = names.has(propertyName);
    names.add(propertyName);
    if (isRepeated) {
      return [{ field: `${place}.propertyName`, message: 'Another property has this name' }];
    }
    return suggestedValues && type !== 'string'
      ? [{ field: `${place}.suggestedValues`, message: 'Only properties of type string have them' }]
      : [];
  });
  if (details.length > 0) throw refuse('VALIDATION_FAILED', { details });
}

/** The definition of an event as the API shows it. */
function toEvent({ id, name, fields, created_at, updated_at }: EventRecord) {
  return {
    id,
    eventName: name,
    description: fields.description,
    properties: fields.properties.map((property): AutoSendEventProperty => ({ ...property })),
    createdAt: isoMilliseconds(created_at),
    updatedAt: isoMilliseconds(updated_at),
  };
}
