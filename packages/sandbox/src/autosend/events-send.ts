import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import { recordsOf } from '../store/records.ts';
import type { AutoSendEventProperty } from '../store/tables/autosend-events.ts';
import { isoMilliseconds, parseTime } from '../times.ts';
import { contactRecords, findContactByEmail } from './contact-record.ts';
import { type EventRecord, eventRecords, findEvent } from './event-record.ts';

const reportRecords = recordsOf('autosend_event_log');

type Value = string | number | boolean;

/** Reports of events that happened. */
export const eventsSend = {
  'events.send': async (context) => {
    const { body, store, workspace, ref, now, newId, refuse } = context;
    const event = await findEvent(context, body.eventName);
    if (!event) throw refuse('EVENT_NOT_FOUND');
    const contact = await findContact(context);
    if (!contact) throw refuse('NOT_FOUND', { message: 'Contact not found' });
    const properties = readProperties(context, event);
    await suggestValues(context, event, properties);
    const id = newId();
    await reportRecords.insert(store, {
      ref: ref(id),
      workspace,
      id,
      name: event.name,
      contact_ref: contact.ref,
      fields: { properties },
      created_at: now,
      updated_at: now,
    });
    return {
      status: 201,
      body: {
        success: true,
        data: { id, eventName: event.name, contactId: contact.id, properties, createdAt: isoMilliseconds(now) },
      },
    };
  },
} satisfies Handlers<operations>;

type Context = HandlerContext<operations['events.send']>;

function findContact(context: Context) {
  const { body, store, ref } = context;
  return 'contactId' in body
    ? contactRecords.find(store, ref(body.contactId))
    : findContactByEmail(context, body.email);
}

/** The values of a report, each in the type its property declares. */
function readProperties({ body, refuse }: Context, { fields }: EventRecord): Record<string, Value> {
  const declarations = new Map(fields.properties.map((property) => [property.propertyName, property]));
  const properties: Record<string, Value> = {};
  const details: { field: string; message: string }[] = [];
  for (const [name, given] of Object.entries(body.eventProperties ?? {})) {
    const declared = declarations.get(name);
    const value = declared && convert[declared.type](given);
    if (value !== undefined) properties[name] = value;
    else {
      const message = declared ? `Must be a ${declared.type}` : 'The event has no such property';
      details.push({ field: `eventProperties.${name}`, message });
    }
  }
  if (details.length > 0) throw refuse('VALIDATION_FAILED', { details });
  return properties;
}

/** Turns values into the declared types; `undefined` where that is not possible. */
const convert: Readonly<Record<AutoSendEventProperty['type'], (value: Value) => Value | undefined>> = {
  string: String,
  number(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  },
  boolean(value) {
    if (typeof value === 'boolean') return value;
    return value === 'true' || value === 'false' ? value === 'true' : undefined;
  },
  date(value) {
    const time = typeof value === 'string' ? parseTime(value) : undefined;
    return time === undefined ? undefined : isoMilliseconds(time);
  },
};

/** Documented: the values that occur in properties of type string become suggestions. */
async function suggestValues(
  { store }: Context,
  event: EventRecord,
  values: Readonly<Record<string, Value>>,
): Promise<void> {
  let isNew = false;
  const properties = event.fields.properties.map((property) => {
    const value = values[property.propertyName];
    const { suggestedValues = [] } = property;
    if (property.type !== 'string' || value === undefined || suggestedValues.includes(String(value))) return property;
    isNew = true;
    return { ...property, suggestedValues: [...suggestedValues, String(value)] };
  });
  if (isNew) await eventRecords.replace(store, { ...event, fields: { ...event.fields, properties } });
}
