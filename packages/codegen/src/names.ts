import type { Operation } from '@concordat/specs';
import { GenerationError } from './generation-error.ts';

/** The operations of one tag: one property of the client. */
export interface Resource {
  /** Property of the client: `contactLists`. */
  readonly name: string;
  /** Name of its interface: `ContactListsResource`. */
  readonly typeName: string;
  readonly methods: readonly Method[];
}

/** One operation under the names it gets in TypeScript. */
export interface Method {
  /** Method of the resource: `bulkDelete`. */
  readonly name: string;
  /** What its types start with: `ContactsBulkDelete`. */
  readonly typeName: string;
  readonly operation: Operation;
}

/** What a client has beside its resources. */
const reservedResources = new Set(['safe', 'http']);

/** What a vendor package exports from `@concordat/client` beside its models, which such a model would hide. */
const clientTypes = [
  'AbortedError',
  'ApiError',
  'ApiErrorKind',
  'BulkChunk',
  'BulkFailure',
  'BulkOptions',
  'BulkProgress',
  'BulkReport',
  'BulkState',
  'ByteStream',
  'CallOptions',
  'ClientOptions',
  'Clock',
  'ConcordatError',
  'ConnectionError',
  'DeliveryHeaders',
  'Failure',
  'Fetch',
  'HookCall',
  'Hooks',
  'InputError',
  'IterateOptions',
  'Logger',
  'LogLevel',
  'OnErrorEvent',
  'OnRequestEvent',
  'OnResponseEvent',
  'OnRetryEvent',
  'Pacing',
  'PagedRows',
  'RateLimit',
  'RawBody',
  'ReplyError',
  'ResponseFormatError',
  'Result',
  'SignedDelivery',
  'SignOptions',
  'Success',
  'TimeoutError',
  'UnknownWebhookEvent',
  'VerifiedWebhookEvent',
  'VerifyOptions',
  'WebhookEvents',
  'WebhookVerificationError',
  'WebhookVerificationReason',
];

const operationId = /^(?<resource>[a-z][A-Za-z0-9]*)\.(?<verb>[a-z][A-Za-z0-9]*)$/;
const typeName = /^[A-Z][A-Za-z0-9]*$/;

/**
 * Groups operations by resource; resources and their methods keep the order of the contract.
 *
 * @throws {GenerationError} when an operation id is not `resource.verb` or stands for two operations, or the name of an iterator is taken.
 */
export function groupByResource(operations: readonly Operation[]): Resource[] {
  const methods = new Map<string, Method[]>();
  const known = new Set<string>();
  for (const operation of operations) {
    const { resource, verb } = operationId.exec(operation.id)?.groups ?? {};
    if (resource === undefined || verb === undefined) {
      throw new GenerationError(operation.id, 'the operation id must be `resource.verb`, both in camelCase.');
    }
    if (reservedResources.has(resource)) {
      throw new GenerationError(operation.id, `the client has a property "${resource}" already; rename the resource.`);
    }
    if (known.has(operation.id)) throw new GenerationError(operation.id, 'two operations have this id; rename one.');
    known.add(operation.id);
    const siblings = methods.get(resource) ?? [];
    siblings.push({ name: verb, typeName: capitalize(resource) + capitalize(verb), operation });
    methods.set(resource, siblings);
  }
  for (const siblings of methods.values()) checkIterators(siblings);
  return [...methods].map(([name, members]) => ({ name, typeName: `${capitalize(name)}Resource`, methods: members }));
}

function checkIterators(siblings: readonly Method[]): void {
  const names = new Set(siblings.map(({ name }) => name));
  for (const { name, operation } of siblings) {
    if (!operation.object['x-pagination']) continue;
    const iterator = nameIterator(name);
    if (names.has(iterator)) {
      throw new GenerationError(operation.id, `the resource has another method "${iterator}"; rename one of them.`);
    }
    names.add(iterator);
  }
}

/**
 * The method that iterates over the rows of all pages beside the one for a page: `iterate` replaces its first word, so that
 * `list` has `iterate` and `listContacts` has `iterateContacts`.
 */
export function nameIterator(verb: string): string {
  return verb.replace(/^[a-z0-9]+/, 'iterate');
}

/**
 * Refuses names that would be declared twice or not at all, because models, the types of operations and those of the client
 * are exported side by side.
 *
 * @throws {GenerationError} naming the schema.
 */
export function checkSchemaNames(
  schemaNames: readonly string[],
  resources: readonly Resource[],
  displayName: string,
): void {
  const taken = new Set([
    ...clientTypes,
    ...['Client', 'Options', 'Resources', 'ErrorCodes'].map((suffix) => displayName + suffix),
    ...resources.flatMap((resource) => [resource.typeName, ...resource.methods.flatMap(typeNamesOf)]),
  ]);
  for (const name of schemaNames) {
    if (!typeName.test(name))
      throw new GenerationError(name, 'a schema name must be in PascalCase, to be a type name.');
    if (taken.has(name))
      throw new GenerationError(name, 'the package exports another type of this name; rename the schema.');
  }
}

function typeNamesOf({ typeName }: Method): string[] {
  return ['Input', 'Output', 'ErrorCode', 'Row'].map((suffix) => typeName + suffix);
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
