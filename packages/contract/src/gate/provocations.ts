import { followReference, type Operation, type Parameter, type Schema } from '@concordat/specs';
import type { GateCase } from './gate-case.ts';
import {
  bearsKey,
  namesThing,
  needsOtherKey,
  previewFlag,
  reads,
  removes,
  unknownRequest,
} from './harmless-operation.ts';
import type { HarmlessContext } from './harmless-plan.ts';
import { overLimit, withoutPermission, withoutValidKey } from './provoke-key-refusal.ts';
import { breakBody } from './provoke-refusal.ts';
import { isFirstOfStatus, isInferred, listReplySlots, nameSlot, type ReplySlot } from './reply-slot.ts';
import { inventMany } from './request-constraints.ts';
import { fewRows, sampleRequest, unknownParts } from './sample-request.ts';

/** The requests that provoke a declared reply without changing anything, or the reason why there is none. */
type Provocation = (operation: Operation, slot: ReplySlot, context: HarmlessContext) => GateCase[] | string;

const provocations: Readonly<Record<number, Provocation>> = {
  200: succeed,
  400: breakBody,
  401: withoutValidKey,
  402: () => 'needs an account whose plan or payment is refused',
  403: withoutPermission,
  404: nameNothing,
  429: overLimit,
  500: () => 'needs a failure of the server',
  502: () => 'needs a failure of the server',
  504: () => 'needs a failure of the server',
};

const wouldAct = 'would change the workspace';

/** Finds what provokes a declared reply. */
export function provoke(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  const provocation = provocations[slot.status];
  if (provocation) return provocation(operation, slot, context);
  return slot.status < 300 ? wouldAct : 'no harmless request is known to provoke this status';
}

/** 200: a plain read, or a dry run. */
function succeed(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  if (reads(operation) && namesThing(operation)) return 'needs things that exist';
  const canPretend = removes(operation) && previewFlag(operation, context.document) !== undefined;
  if (!reads(operation) && !canPretend) return wouldAct;
  if (!isFirstOfStatus(operation, slot)) return 'which workspace answers so is not known';
  return reads(operation) ? read(operation, slot, context) : preview(operation, slot, context);
}

function read(operation: Operation, slot: ReplySlot, { document, baseUrl }: HarmlessContext): GateCase[] | string {
  if (needsOtherKey(operation, document)) return 'needs a key of another kind';
  return [
    {
      operation,
      slot,
      subject: '200: a read',
      request: sampleRequest(operation, baseUrl, fewRows(document)),
      credential: 'key',
      validRequest: true,
      otherStatus: 'finding',
      rank: 1,
    },
  ];
}

/** 200 of an operation that can be tried out: ids that exist nowhere are only counted, as many as are allowed too. */
function preview(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] {
  const { document, baseUrl, randomUUID } = context;
  const parts = unknownParts(randomUUID, document);
  const request = sampleRequest(operation, baseUrl, parts);
  const flag = previewFlag(operation, document) ?? '';
  const body = { ...(request.body as Record<string, unknown>), [flag]: true };
  const [name, ids] = Object.entries(body).find((entry): entry is [string, unknown[]] => Array.isArray(entry[1])) ?? [];
  const common = { operation, slot, credential: 'key', validRequest: true } as const;
  const subject = (what: string) => `200: a dry run of ${what}`;
  const plain: GateCase = {
    ...common,
    subject: subject('ids that do not exist'),
    request: { ...request, body },
    otherStatus: 'finding',
    rank: 0,
    ...(ids && { unknownIds: { least: ids.length, most: ids.length } }),
  };
  if (name === undefined || ids === undefined) return [plain];
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const property = schema && followReference<Schema>(document, schema).properties?.[name];
  const { maxItems } = property ? followReference<Schema>(document, property) : {};
  const repeated: GateCase = {
    ...common,
    subject: subject('one id given twice'),
    request: { ...request, body: { ...body, [name]: [ids[0], ids[0]] } },
    otherStatus: 'unspecified',
    rank: 4,
    unknownIds: { least: 1, most: 2 },
  };
  const keyed: GateCase = {
    ...plain,
    subject: subject('ids that do not exist, with an Idempotency-Key'),
    request: { ...sampleRequest(operation, baseUrl, { ...parts, optional: keyOf(randomUUID) }), body },
    rank: 3,
  };
  const others = operation.parameters.some(isIdempotencyKey) ? [repeated, keyed] : [repeated];
  if (maxItems === undefined) return [plain, ...others];
  const full: GateCase = {
    ...common,
    subject: subject(`${maxItems} ids that do not exist`),
    request: { ...request, ...inventMany(body, name, maxItems, parts.body) },
    otherStatus: 'finding',
    rank: 3,
    unknownIds: { least: maxItems, most: maxItems },
  };
  return [plain, full, ...others];
}

function keyOf(randomUUID: () => string): (parameter: Parameter) => unknown {
  return (parameter) => (isIdempotencyKey(parameter) ? randomUUID() : undefined);
}

function isIdempotencyKey({ name, in: place }: Parameter): boolean {
  return place === 'header' && /^idempotency-key$/i.test(name);
}

/** 404: the outermost thing the path names does not exist. */
function nameNothing(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  if (!namesThing(operation)) return 'the path names nothing that could be missing';
  if (!bearsKey(operation) && !context.mayAct) return 'would act, were the id taken for an existing one';
  const others = listReplySlots(operation).filter(({ status }) => status === slot.status);
  const isOnly = new Set(others.map(({ code }) => code)).size === 1;
  const outermost = /\{([^}]+)\}/.exec(operation.path)?.[1];
  if (!isOnly && slot.cause?.part !== `$request.path.${outermost}`) return 'needs things that exist';
  const request = unknownRequest(operation, context);
  // What is changed has lists of anything; what is removed is listed by its id.
  const ids = removes(operation) && Object.values((request.body ?? {}) as Record<string, unknown>).find(Array.isArray);
  return [
    {
      operation,
      slot,
      subject: `${nameSlot(slot)}: ids that do not exist`,
      request,
      credential: 'key',
      validRequest: true,
      otherStatus: isInferred(slot) ? 'unspecified' : 'finding',
      rank: isInferred(slot) ? 4 : 0,
      code: slot.code,
      ...(ids && { unknownIds: { least: ids.length, most: ids.length } }),
    },
  ];
}
