import type { Header, OpenApiDocument, Parameter, RateLimit, Schema } from '../src/document.ts';
import type { Operation, Reply } from '../src/operations.ts';
import { appendPointer, resolvePointer } from '../src/pointer.ts';
import { exampleOf, styleOf } from './facts.ts';
import { listFields } from './fields.ts';
import { type Point, type PointKind, point, statement } from './point.ts';

/** A point and where the contract says it. */
export interface ContractPoint extends Point {
  readonly pointer: string;
}

/** Lists what the contract says about the API as a whole. */
export function listDocumentPoints(document: OpenApiDocument): ContractPoint[] {
  const { externalDocs } = document as { externalDocs?: { url: string } };
  return [
    at('#/info/title', statement('detail', 'title', document.info.title)),
    at('#/info/version', statement('detail', 'version', document.info.version)),
    ...(externalDocs ? [at('#/externalDocs/url', statement('detail', 'documentation', externalDocs.url))] : []),
    ...document.servers.map((server, index) => at(`#/servers/${index}/url`, statement('detail', 'server', server.url))),
    ...authentication(document, document, '#'),
    ...rateLimits(document['x-rate-limit'], '#/x-rate-limit'),
  ];
}

/** Lists everything the contract says about one operation. */
export function listOperationPoints(document: OpenApiDocument, operation: Operation): ContractPoint[] {
  const { object, pointer } = operation;
  const points = [
    at(pointer, statement('operation', 'request', `${operation.method} ${operation.path}`)),
    at(`${pointer}/externalDocs/url`, statement('detail', 'page', object.externalDocs.url)),
    ...authentication(document, object, pointer),
    ...(object.requestBody?.content ? listBody(document, operation) : []),
    ...operation.parameters.flatMap((parameter) => listParameter(document, parameter, parameter.pointer)),
    ...operation.replies.flatMap((reply) => listReply(document, reply)),
    ...rateLimits(object['x-rate-limit'], `${pointer}/x-rate-limit`),
    ...(object['x-webhooks'] ?? []).map((event, index) =>
      at(`${pointer}/x-webhooks/${index}`, statement('detail', `webhook ${event}`, event)),
    ),
    ...Object.entries((object['x-pagination'] ?? {}) as object).map(([key, value]) =>
      at(`${pointer}/x-pagination/${key}`, statement('detail', `pagination ${key}`, value)),
    ),
  ];
  for (const [name, value] of [
    ['permission', object['x-permission']],
    ['idempotent', object['x-idempotent'] || undefined],
    ['deprecated', object.deprecated || undefined],
    ['inferred operation', object['x-docs'] === 'inferred' ? 'operation' : undefined],
  ] as const) {
    if (value !== undefined) points.push(at(pointer, statement('detail', name, value)));
  }
  return points;
}

function listParameter(document: OpenApiDocument, parameter: Parameter, pointer: string): ContractPoint[] {
  const extra = [...presenceOf(parameter), ...styleOf(parameter)];
  return listValue(document, parameter, 'parameter', `${parameter.in} ${parameter.name}`, extra, pointer);
}

/** A path parameter is always required, so only the opposite is worth a word; no inventory says it. */
function presenceOf(parameter: Parameter): string[] {
  if (parameter.in === 'path') return parameter.required === true ? [] : ['optional'];
  return parameter.required === true ? ['required'] : [];
}

function listHeader(
  document: OpenApiDocument,
  status: number,
  name: string,
  header: Header & { readonly pointer: string },
) {
  const required = header.required === true ? ['required'] : [];
  return listValue(document, header, 'reply header', `header ${status} ${name}`, required, header.pointer);
}

/** A value outside of bodies: its schema is described like a body that has one field. */
function listValue(
  document: OpenApiDocument,
  { schema, example }: { readonly schema: Schema; readonly example?: unknown },
  kind: PointKind,
  name: string,
  extra: readonly string[],
  pointer: string,
): ContractPoint[] {
  const owner: Schema = { type: 'object', properties: { value: schema } };
  return [...listFields(document, owner, pointer)].map(([path, field]) => {
    const own = example === undefined ? extra : [...extra, exampleOf(example)];
    const fact = path === 'value' ? new Set([...field.fact, ...own]) : field.fact;
    return at(pointer, point(kind, path.replace('value', name), fact, field.nameless));
  });
}

function listBody(document: OpenApiDocument, { object, pointer }: Operation): ContractPoint[] {
  const body = appendPointer(pointer, 'requestBody');
  const points = listContent(document, object.requestBody?.content ?? {}, body, 'body field', 'body', 'media request');
  if (object.requestBody?.required !== true) points.push(at(body, statement('detail', 'body optional', true)));
  return points;
}

function listReply(document: OpenApiDocument, reply: Reply): ContractPoint[] {
  const { status, pointer, object } = reply;
  const fields = listContent(document, reply.content, pointer, 'reply field', `reply ${status}`, `media ${status}`);
  const codes = status < 400 ? [] : listCodes(document, reply);
  return [
    at(pointer, statement('status and code', `status ${status}`, status)),
    ...(object['x-docs'] === 'inferred' ? [at(pointer, statement('detail', `inferred ${status}`, status))] : []),
    ...codes,
    // The codes of an error are compared one by one, so its envelope can be the same for every status.
    ...fields.map((field) => (codes.length > 0 ? withoutCodes(field) : field)),
    ...Object.entries(reply.headers).flatMap(([name, header]) => listHeader(document, status, name, header)),
  ];
}

function listCodes(document: OpenApiDocument, { status, pointer, content }: Reply): ContractPoint[] {
  return Object.entries(content).flatMap(([type, { schema }]) => {
    const fields = listFields(document, schema as Schema, appendPointer(pointer, 'content', type, 'schema'));
    return [...fields]
      .filter(([path]) => isCode(path))
      .flatMap(([, field]) => codesOf(field.fact).map((code) => ({ code, place: field.pointer })))
      .map(({ code, place }) => at(place, statement('status and code', `code ${status} ${code}`, code)));
  });
}

function isCode(path: string): boolean {
  return path === 'error.code' || path === 'error[].code';
}

function codesOf(fact: ReadonlySet<string>): string[] {
  return [...fact].flatMap((entry) => (entry.startsWith('one of ') ? entry.slice(7).split(' | ') : []));
}

function withoutCodes(field: ContractPoint): ContractPoint {
  if (!isCode(field.name.replace(/^reply \d+ /, ''))) return field;
  return { ...field, fact: new Set([...(field.fact ?? [])].filter((entry) => !entry.startsWith('one of '))) };
}

function listContent(
  document: OpenApiDocument,
  content: Reply['content'],
  owner: string,
  kind: PointKind,
  prefix: string,
  media: string,
): ContractPoint[] {
  return Object.entries(content).flatMap(([type, { schema }]) => {
    const pointer = appendPointer(owner, 'content', type);
    const fields = listFields(document, schema as Schema, appendPointer(pointer, 'schema'));
    const points = [...fields].map(([path, field]) =>
      at(field.pointer, point(kind, `${prefix} ${path}`, field.fact, field.nameless)),
    );
    return [at(pointer, statement('detail', `${media} ${type}`, type)), ...points];
  });
}

/** The schemes of which one is enough: `http bearer`, `apiKey header x-api-key`. */
function authentication(document: OpenApiDocument, owner: object, pointer: string): ContractPoint[] {
  const { security = [] } = owner as { readonly security?: readonly object[] };
  return security.flatMap((alternative, index) =>
    Object.keys(alternative).map((key) => {
      const scheme = resolvePointer(document, appendPointer('#/components/securitySchemes', key));
      const { type, scheme: kind, in: place, name } = scheme as Readonly<Record<string, string>>;
      const text = [type, kind, place, name].filter(Boolean).join(' ');
      return at(`${pointer}/security/${index}`, statement('detail', `authentication ${text}`, text));
    }),
  );
}

function rateLimits(limits: readonly RateLimit[] | undefined, pointer: string): ContractPoint[] {
  return (limits ?? []).map(({ plan, requests, seconds }, index) => {
    const text = `${plan ? `${plan}: ` : ''}${requests} in ${seconds} s`;
    return at(`${pointer}/${index}`, statement('detail', `rate limit ${text}`, text));
  });
}

function at(pointer: string, one: Point): ContractPoint {
  return { ...one, pointer };
}
