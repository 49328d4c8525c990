import type { Operation, Parameter } from '@concordat/specs';
import fc from 'fast-check';

/** A request, about to be sent. */
export interface FuzzedRequest {
  readonly operation: Operation;
  /** A key's part behind the vendor's prefix, or a whole header. */
  readonly key: string;
  readonly method: string;
  /** Below the base path, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  /** As a failure prints it. */
  readonly [fc.toStringMethod]: () => string;
}

/** What becomes of a body's JSON: the place is counted through all values, and taken modulo their number. */
interface BodyChange {
  readonly place: number;
  readonly change: 'replace' | 'remove' | 'add';
  readonly name: string;
  readonly value: unknown;
}

/** Text that is put into JSON unquoted, because nothing that can be written as a value becomes it. */
const unquoted: Readonly<Record<string, string>> = {
  '@huge@': '1e999',
  '@long@': `${'9'.repeat(400)}`,
  '@deep@': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '@deep object@': `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  '@twice@': '{"a":1,"a":2,"__proto__":{"polluted":true}}',
};

const oddTexts = [
  ...[
    '',
    ' ',
    '\0',
    '\ud800',
    '\u202e',
    'İ',
    'ß',
    '👩‍👩‍👧',
    'a\nb',
    '%',
    '%00',
    '%zz',
    '..',
    '../..',
    '\\',
    '"',
    "'; drop table x; --",
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    '-0',
    '1e3',
    '0x10',
    'true',
  ],
  ...[
    '@',
    'a@b',
    'http://',
    'https://[::1]',
    '2026-02-30',
    '9999-12-31T23:59:59Z',
    '+275760-09-14T00:00:00Z',
    '{}',
    '[]',
    '$1',
    '?',
  ],
  ...['x'.repeat(300), 'é'.repeat(600), '-1', '9007199254740993', '2147483648', '99999999999999999999'],
] as const;
const oddNumbers = [0, -0, -1, 0.5, 1e21, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, Number.MIN_VALUE, 501, 1e6];
const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<string>(...oddTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const oddName = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  'id',
  'a.b',
  '/',
  '~',
  '\0',
  'x'.repeat(300),
);

/** Any value, with ids that somebody has among them. */
function oddValue(ids: readonly string[]): fc.Arbitrary<unknown> {
  const list = fc
    .tuple(fc.constantFrom(0, 1, 2, 101, 501, 3000), oddText)
    .map(([count, text]) => Array(count).fill(text));
  return fc.oneof(
    { weight: 4, arbitrary: oddText },
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    { weight: 3, arbitrary: fc.constantFrom(...oddNumbers) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], [{}]) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(unquoted)) },
    { weight: 1, arbitrary: list },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 1, arbitrary: fc.tuple(oddName, oddText).map(([name, text]) => ({ [name]: text })) },
  );
}

/** What becomes of one part of a request. */
interface Changes {
  readonly method: string | undefined;
  readonly segment: { readonly at: number; readonly text: string; readonly raw: boolean } | undefined;
  readonly extraSegment: string | undefined;
  readonly query: readonly (readonly [number, string])[];
  readonly headers: readonly (readonly [string, string])[];
  readonly body: readonly BodyChange[];
  readonly bytes: { readonly at: number; readonly kind: 'cut' | 'flip' | 'insert'; readonly byte: number } | undefined;
  readonly rawBody: Uint8Array | undefined;
}

/** A part that is left alone more often than not. */
function sometimes<Value>(value: fc.Arbitrary<Value>, freq: number): fc.Arbitrary<Value | undefined> {
  return fc
    .option(value, { nil: undefined, freq: 1 })
    .chain((given) => fc.nat({ max: freq }).map((n) => (n === 0 ? given : undefined)));
}

function changes(ids: readonly string[]): fc.Arbitrary<Changes> {
  const value = oddValue(ids);
  const anyText = fc.oneof(oddText, fc.constantFrom(...ids));
  const header = fc.constantFrom(
    ...[
      'content-type',
      'accept',
      'idempotency-key',
      'x-project-id',
      'user-agent',
      'origin',
      'if-none-match',
      'x-sandbox-fault',
    ],
    ...[
      'range',
      'transfer',
      '__proto__',
      'constructor',
      'x-http-method-override',
      'cookie',
      'content-encoding',
      'accept-language',
    ],
  );
  const change = fc.constantFrom<BodyChange['change']>('replace', 'replace', 'remove', 'add');
  return fc.record({
    method: sometimes(
      fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PURGE', 'SEARCH'),
      15,
    ),
    segment: sometimes(fc.record({ at: fc.nat({ max: 8 }), text: anyText, raw: fc.boolean() }), 3),
    extraSegment: sometimes(anyText, 30),
    query: fc.array(fc.tuple(fc.nat({ max: 20 }), anyText), { maxLength: 3 }),
    headers: fc.array(fc.tuple(header, anyText), { maxLength: 2 }),
    body: fc.array(fc.record({ place: fc.nat({ max: 50 }), change, name: oddName, value }), { maxLength: 3 }),
    bytes: sometimes(
      fc.record({
        at: fc.nat({ max: 400 }),
        kind: fc.constantFrom('cut', 'flip', 'insert'),
        byte: fc.nat({ max: 255 }),
      }),
      12,
    ),
    rawBody: sometimes(fc.uint8Array({ maxLength: 60 }), 40),
  });
}

/** The parts of a key behind the prefix; a new workspace with sample data every so often, because requests delete it. */
const keyKinds = [
  ...Array(15).fill('full'),
  ...['read_only', 'without_contacts:write', 'expired', 'rate_limited', 'rate_limited_after_3'],
];
const oddKeys = ['', '!', 'é', 'x'.repeat(201), '__proto__', 'full..'];

/**
 * Requests made of the contract's examples, changed here and there.
 *
 * @param ids of records, those of others among them.
 */
export function mutatedRequest(operations: readonly Operation[], ids: readonly string[]): fc.Arbitrary<FuzzedRequest> {
  return fc
    .record({
      operation: fc.constantFrom(...operations),
      key: fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom(...keyKinds) },
        { weight: 1, arbitrary: fc.constantFrom(...oddKeys) },
      ),
      path: fc.array(
        fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...ids) }),
        { minLength: 3, maxLength: 3 },
      ),
      example: fc.nat({ max: 5 }),
      changes: changes(ids),
    })
    .map(({ operation, key, path, example, changes }) => build(operation, key, path, example, changes));
}

function build(
  operation: Operation,
  key: string,
  given: readonly (string | undefined)[],
  example: number,
  { method, segment, extraSegment, query, headers, body, bytes, rawBody }: Changes,
): FuzzedRequest {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const segments = operation.path
    .split('/')
    .slice(1)
    .map((text) => {
      const index = inPath.findIndex(({ name }) => text === `{${name}}`);
      return index < 0 ? text : percentEncode(given[index] ?? textOf(inPath[index]));
    });
  if (segment && segments.length > 0) {
    segments[segment.at % segments.length] = segment.raw ? toSendable(segment.text) : percentEncode(segment.text);
  }
  if (extraSegment !== undefined) segments.push(percentEncode(extraSegment));
  const declared = operation.parameters.filter((parameter) => parameter.in === 'query');
  const asked = declared
    .filter(({ required }) => required)
    .map((parameter) => `${percentEncode(parameter.name)}=${percentEncode(textOf(parameter))}`);
  for (const [index, text] of query)
    asked.push(
      `${percentEncode(declared[index % Math.max(declared.length, 1)]?.name ?? `q${index}`)}=${percentEncode(text)}`,
    );
  const sentHeaders: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in === 'header' && parameter.required) sentHeaders[parameter.name.toLowerCase()] = textOf(parameter);
  }
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const examples = Object.values(content?.examples ?? {});
  if (mediaType !== undefined) sentHeaders['content-type'] = mediaType;
  for (const [name, text] of headers) sentHeaders[name] = text.toWellFormed().replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '');
  const sample = examples[example % Math.max(examples.length, 1)]?.value;
  const json = sample === undefined ? undefined : Buffer.from(writeBody(sample, body));
  const request = {
    operation,
    key,
    method: method ?? operation.method,
    path: `/${segments.join('/')}${asked.length > 0 ? `?${asked.join('&')}` : ''}`,
    headers: sentHeaders,
    body: rawBody ? Buffer.from(rawBody) : json && bytes ? changeBytes(json, bytes) : json,
  };
  return { ...request, [fc.toStringMethod]: () => describeRequest(request) };
}

function describeRequest({
  operation,
  key,
  method,
  path,
  headers,
  body,
}: Omit<FuzzedRequest, typeof fc.toStringMethod>) {
  const shown = body === undefined ? '' : `${body.toString('latin1', 0, 1000)} (${body.length} bytes)`;
  return `${operation.id} as ${key}: ${method} ${path} ${JSON.stringify(headers)} ${shown}`;
}

function textOf(parameter: Parameter | undefined): string {
  return String(parameter?.example ?? 'x');
}

function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** What a request line can hold without being escaped. */
function toSendable(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]|[?#]/g, '').slice(0, 500);
}

function writeBody(sample: unknown, changed: readonly BodyChange[]): string {
  let value = structuredClone(sample);
  for (const change of changed) value = changeAt(value, change);
  const text = JSON.stringify(value) ?? 'null';
  return text.replaceAll(/"(@[a-z ]+@)"/g, (quoted, name: string) => unquoted[name] ?? quoted);
}

function changeAt(root: unknown, { place, change, name, value: given }: BodyChange): unknown {
  // One value may be put into several places, and then be changed.
  const value = structuredClone(given);
  const places: { readonly parent: Record<string, unknown>; readonly key: string }[] = [];
  const holder: Record<string, unknown> = { root };
  const visit = (parent: Record<string, unknown>, key: string) => {
    places.push({ parent, key });
    const inner = parent[key];
    if (typeof inner === 'object' && inner !== null) {
      for (const innerKey of Object.keys(inner)) visit(inner as Record<string, unknown>, innerKey);
    }
  };
  visit(holder, 'root');
  const { parent, key } = places[place % places.length] ?? { parent: holder, key: 'root' };
  const target = parent[key];
  if (change === 'add' && typeof target === 'object' && target !== null) {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  } else if (change === 'remove' && parent !== holder) {
    delete parent[key];
  } else {
    Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return holder['root'];
}

function changeBytes(body: Buffer, { at, kind, byte }: NonNullable<Changes['bytes']>): Buffer {
  const place = at % (body.length + 1);
  if (kind === 'cut') return body.subarray(0, place);
  if (kind === 'insert') return Buffer.concat([body.subarray(0, place), Buffer.of(byte), body.subarray(place)]);
  const flipped = Buffer.from(body);
  if (flipped.length > 0) flipped[place % flipped.length] = byte;
  return flipped;
}
