import type { Operation } from '@concordat/specs';
import type { GateCase } from './gate-case.ts';
import type { HarmlessContext } from './harmless-plan.ts';
import { listReplySlots, nameSlot, type ReplySlot } from './reply-slot.ts';
import { type BrokenRequest, breakRequestBody, follow } from './request-constraints.ts';
import { sampleRequest, unknownParts } from './sample-request.ts';

/** The requests that provoke a declared reply without changing anything, or the reason why there is none. */
type Provocation = (operation: Operation, slot: ReplySlot, context: HarmlessContext) => GateCase[] | string;

const provocations: Readonly<Record<number, Provocation>> = {
  200: preview,
  400: breakBody,
  401: withoutValidKey,
  402: () => 'needs an account whose plan or payment is refused',
  403: () => 'needs a key that lacks a permission',
  404: nameNothing,
  429: () => 'needs a used-up rate limit',
  500: () => 'needs a failure of the server',
};

/** Finds what provokes a declared reply. */
export function provoke(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  const provocation = provocations[slot.status];
  return provocation ? provocation(operation, slot, context) : 'no harmless request is known to provoke this status';
}

/** A request whose every id is made up. */
function unknownRequest(operation: Operation, { baseUrl, randomUUID }: HarmlessContext) {
  return sampleRequest(operation, baseUrl, unknownParts(randomUUID));
}

/** 401: once without a key, once with a key that exists nowhere. */
function withoutValidKey(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  if (!isFirstOfStatus(operation, slot)) return 'which request has this code is not documented';
  return (['none', 'unknown key'] as const).map((credential) => ({
    operation,
    slot,
    subject: `${nameSlot(slot)}: ${credential === 'none' ? 'no key' : credential}`,
    request: unknownRequest(operation, context),
    credential,
    validRequest: false,
    otherStatus: 'finding',
    code: slot.code,
  }));
}

/** 404: the outermost thing the path names does not exist. */
function nameNothing(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  const collection = /\/([^/{}]+)\/\{/.exec(operation.path)?.[1] ?? '';
  const noun = /^(.+)_not_found$/.exec(slot.code ?? '')?.[1] ?? '';
  const isOnly = new Set(slotsOfStatus(operation, slot).map(({ code }) => code)).size === 1;
  if (!isOnly && !isPlural(collection.replaceAll('-', '_'), noun)) return 'needs things that exist';
  return [
    {
      operation,
      slot,
      subject: `${nameSlot(slot)}: ids that do not exist`,
      request: unknownRequest(operation, context),
      credential: 'key',
      validRequest: true,
      otherStatus: isInferred(slot) ? 'unspecified' : 'finding',
      code: slot.code,
    },
  ];
}

function isPlural(plural: string, noun: string): boolean {
  return [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')].includes(plural);
}

/** Which example shows which broken rule, by the example's name; an example that is called like its code shows any. */
const exampleNames: Readonly<Record<BrokenRequest['keyword'], RegExp>> = {
  required: /^missing_/,
  maxItems: /^too_many_/,
  oneOf: /^(neither|both)_/,
};

/** 400: the body breaks a rule that the contract states. */
function breakBody(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  const request = unknownRequest(operation, context);
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  if (!schema) return 'the operation has no body whose rules could be broken';
  const valid = { ...(request.body as Record<string, unknown>), ...previewFlag(operation, context) };
  const { body: invent } = unknownParts(context.randomUUID);
  const broken = breakRequestBody(context.document, schema, valid, invent).filter(
    ({ keyword }) => slot.example === slot.code || exampleNames[keyword].test(slot.example),
  );
  if (broken.length === 0) return 'no rule of the request is known to provoke this cause';
  return broken.map(({ subject, body, bodySource }) => ({
    operation,
    slot,
    subject: `${nameSlot(slot)}: ${subject}`,
    request: { ...request, body, bodySource },
    credential: 'key',
    validRequest: false,
    otherStatus: isInferred(slot) ? 'finding if success' : 'finding',
    code: slot.code,
  }));
}

/** 200 of an operation that can be tried out: ids that exist nowhere are only counted. */
function preview(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  if (operation.method === 'GET') return 'reading is not part of this gate yet';
  const flag = previewFlag(operation, context);
  if (Object.keys(flag).length === 0) return 'would change the workspace';
  if (!isFirstOfStatus(operation, slot)) return 'needs things that exist';
  const request = unknownRequest(operation, context);
  const body = { ...(request.body as Record<string, unknown>), ...flag };
  return [
    {
      operation,
      slot,
      subject: '200: a dry run of ids that do not exist',
      request: { ...request, body },
      credential: 'key',
      validRequest: true,
      otherStatus: 'finding',
      unknownIds: Object.values(body).find(Array.isArray)?.length,
    },
  ];
}

/** The field that makes an operation only pretend, where it has one. */
function previewFlag(operation: Operation, { document }: HarmlessContext): Record<string, true> {
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const { properties = {} } = schema ? follow(document, schema) : {};
  const name = Object.keys(properties).find((key) => /^dry_?run$/i.test(key));
  return name === undefined ? {} : { [name]: true };
}

function slotsOfStatus(operation: Operation, { status }: ReplySlot): ReplySlot[] {
  return listReplySlots(operation).filter((other) => other.status === status);
}

function isFirstOfStatus(operation: Operation, slot: ReplySlot): boolean {
  return slotsOfStatus(operation, slot)[0]?.example === slot.example;
}

function isInferred({ reply }: ReplySlot): boolean {
  return reply.object['x-docs'] === 'inferred';
}
