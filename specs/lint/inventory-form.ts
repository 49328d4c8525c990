import { Ajv2020 } from 'ajv/dist/2020.js';
import { splitPointer } from '../src/pointer.ts';
import { explain } from './explain.ts';

/** Fields by path, each with its fact, or with nothing where only the name is known. */
export type Fields = Readonly<Record<string, string | null>>;

/** An `inventory.yaml`; its first one explains the form. */
export interface Inventory {
  readonly title?: string;
  readonly version?: string;
  readonly documentation?: string;
  readonly server?: string;
  readonly authentication?: string | readonly string[];
  readonly rate_limit?: readonly string[];
  readonly shapes?: Readonly<Record<string, Fields>>;
  readonly envelopes?: Readonly<Record<string, Fields>>;
  readonly headers?: Readonly<Record<string, Fields>>;
  /** Codes by status that every operation has without a page saying so, unless it lists the status itself. */
  readonly errors?: Readonly<Record<string, readonly string[]>>;
  readonly operations: Readonly<Record<string, Entry>>;
  readonly events?: Events;
}

/** What the documentation says about deliveries to webhooks. */
interface Events {
  /** Page of the events that name no other. */
  readonly page: string;
  /** Name of the set of headers that every delivery has. */
  readonly headers: string;
  /** Statuses by which a receiver takes the delivery. */
  readonly answers: readonly string[];
  /** Fields of every delivery; `{event}` stands for the name of the event, `{events}` for those of all. */
  readonly body: Fields;
  /** By name of the event. */
  readonly list: Readonly<Record<string, EventEntry | null>>;
}

/** What is known of one event beyond what all have. */
interface EventEntry {
  readonly page?: string;
  readonly inferred?: boolean;
  readonly body?: Fields;
}

/** Counts of a reply that add up to the number of records the request names. */
export interface AddingUp {
  /** Lists of the request, of which the one that is there counts. */
  readonly of: readonly string[];
  /** Numbers and lists of the success. */
  readonly counts: readonly string[];
  /** Ids in the success that are among those of the request: `data.errors[].contact_id`. */
  readonly among?: readonly string[];
}

/** What the documentation says about one operation. */
export interface Entry {
  readonly request: string;
  readonly page: string;
  readonly authentication?: string | readonly string[];
  readonly permission?: string;
  readonly idempotent?: boolean;
  readonly deprecated?: boolean;
  readonly webhooks?: readonly string[];
  readonly rate_limit?: readonly string[];
  readonly pagination?: Readonly<Record<string, string>>;
  /** Statuses no page states; `operation`, where no page states the operation. */
  readonly inferred?: readonly (number | 'operation')[];
  readonly path?: Fields;
  readonly query?: Fields;
  readonly header?: Fields;
  /** Its fields, or the name of the shape that has them. */
  readonly body?: Fields | string;
  readonly body_optional?: boolean;
  readonly media?: Readonly<Record<string, string | readonly string[]>>;
  readonly replies?: Readonly<Record<string, Fields | null>>;
  readonly errors?: Readonly<Record<string, readonly string[]>>;
  readonly samples?: Readonly<Record<string, unknown>>;
  /** Examples of our own, by part and name. */
  readonly examples?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly adds_up?: AddingUp;
  readonly envelope?: string | Readonly<Record<string, string>>;
  readonly headers?: string | Readonly<Record<string, string>>;
}

const text = { type: 'string' };
const texts = { type: 'array', uniqueItems: true, items: text };
const facts = { type: 'object', additionalProperties: { type: ['string', 'null'] } };
const sets = { type: 'object', additionalProperties: facts };
const namesByStatus = { type: 'object', propertyNames: { pattern: '^\\d{3}$' }, additionalProperties: text };

const part = { pattern: '^(request|\\d{3})$' };

const events = {
  type: 'object',
  additionalProperties: false,
  required: ['page', 'headers', 'answers', 'body', 'list'],
  properties: {
    page: text,
    headers: text,
    answers: texts,
    body: facts,
    list: {
      type: 'object',
      additionalProperties: {
        type: ['object', 'null'],
        additionalProperties: false,
        properties: { page: text, inferred: { type: 'boolean' }, body: facts },
      },
    },
  },
};

const entry = {
  type: 'object',
  additionalProperties: false,
  required: ['request', 'page'],
  properties: {
    request: { type: 'string', pattern: '^(GET|PUT|POST|DELETE|PATCH) /' },
    page: { type: 'string', pattern: '^https://' },
    authentication: { anyOf: [text, texts] },
    permission: text,
    idempotent: { type: 'boolean' },
    deprecated: { type: 'boolean' },
    webhooks: texts,
    rate_limit: texts,
    pagination: { type: 'object', additionalProperties: text },
    inferred: { ...texts, items: { anyOf: [{ type: 'integer' }, { const: 'operation' }] } },
    path: facts,
    query: facts,
    header: facts,
    body: { anyOf: [facts, text] },
    body_optional: { type: 'boolean' },
    media: { type: 'object', additionalProperties: { anyOf: [text, texts] } },
    replies: { ...namesByStatus, additionalProperties: { anyOf: [facts, { type: 'null' }] } },
    errors: { ...namesByStatus, additionalProperties: texts },
    samples: { type: 'object', propertyNames: part },
    examples: { type: 'object', propertyNames: part, additionalProperties: { type: 'object' } },
    adds_up: {
      type: 'object',
      additionalProperties: false,
      required: ['of', 'counts'],
      properties: { of: texts, counts: texts, among: texts },
    },
    envelope: { anyOf: [text, namesByStatus] },
    headers: { anyOf: [text, namesByStatus] },
  },
};

const form = {
  type: 'object',
  additionalProperties: false,
  required: ['operations'],
  properties: {
    title: text,
    version: text,
    documentation: text,
    server: text,
    authentication: { anyOf: [text, texts] },
    rate_limit: texts,
    shapes: sets,
    envelopes: sets,
    headers: sets,
    errors: { ...namesByStatus, additionalProperties: texts },
    operations: { type: 'object', additionalProperties: entry },
    events,
  },
};

const isInventory = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile<Inventory>(form);

/** A part of an inventory that nobody could read. */
export interface Mistake {
  readonly keys: readonly string[];
  readonly message: string;
}

/** Reads an inventory, or says what is wrong with its form. */
export function readInventory(value: unknown): { inventory: Inventory } | { mistakes: readonly Mistake[] } {
  if (!isInventory(value)) {
    const mistakes = (isInventory.errors ?? []).map((error) => {
      const keys = splitPointer(error.instancePath);
      return { keys, message: explain([{ ...error, instancePath: '' }]) };
    });
    return { mistakes: mistakes.filter(({ message }) => message !== '') };
  }
  const mistakes = Object.entries(value.operations).flatMap(([id, operation]) => findUnknownSets(value, id, operation));
  const set = value.events?.headers;
  if (set !== undefined && !Object.hasOwn(value.headers ?? {}, set)) {
    mistakes.push({ keys: ['events', 'headers'], message: `no set of headers is called "${set}"` });
  }
  return mistakes.length > 0 ? { mistakes } : { inventory: value };
}

function findUnknownSets(inventory: Inventory, id: string, operation: Entry): Mistake[] {
  const { headers = {}, envelopes = {}, shapes = {} } = inventory;
  const unknown = (key: 'headers' | 'envelope' | 'body', known: object, what: string, names: string[]): Mistake[] =>
    names
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => ({ keys: ['operations', id, key], message: `no ${what} is called "${name}"` }));
  return [
    ...unknown('headers', headers, 'set of headers', named(operation.headers)),
    ...unknown('envelope', envelopes, 'envelope', named(operation.envelope)),
    ...unknown('body', shapes, 'shape', typeof operation.body === 'string' ? [operation.body] : []),
  ];
}

function named(sets: string | Readonly<Record<string, string>> = {}): string[] {
  return typeof sets === 'string' ? [sets] : Object.values(sets);
}
