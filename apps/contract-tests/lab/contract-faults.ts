import type { SandboxReply } from '@concordat/sandbox';
import {
  followReference,
  listOperations,
  type OpenApiDocument,
  type Operation,
  type Reply,
  readSpec,
  type Schema,
  type Vendor,
} from '@concordat/specs';
import { changeBody, changeReply, setHeader, setStatus, status, success, withKey } from './changes.ts';
import type { Category, Fault, Passage } from './fault.ts';

/**
 * Faults that every operation can have, made from its contract.
 *
 * @param answeredByExample operations of which the right server remembers nothing: it takes every id, so that is no fault of theirs.
 */
export function listContractFaults(vendor: Vendor, answeredByExample: ReadonlySet<string>): Fault[] {
  const document = readSpec(vendor);
  return listOperations(document).flatMap((operation) => {
    const { id, replies } = operation;
    const [first] = replies.filter((reply) => reply.status < 300);
    if (!first) return [];
    const fault = (category: Category, title: string, answer: Fault['answer']): Fault => {
      return { category, vendor, title: `${id}: ${title}`, operations: [id], answer };
    };
    const replyFault = (category: Category, title: string, change: (reply: SandboxReply) => SandboxReply) =>
      fault(category, title, changeReply([id], success, change));
    const schema = jsonSchema(document, first);
    return [
      ...shapeFaults(document, schema).map(([title, change]) =>
        fault('response shape', title, changeReply([id], success, changeBody(change))),
      ),
      replyFault('status', 'another success than the documented one', setStatus(first.status === 200 ? 201 : 200)),
      ...(schema && Object.keys(first.content)[0] === 'application/json'
        ? [replyFault('headers and media type', 'JSON under text/html', setHeader('content-type', 'text/html'))]
        : []),
      ...Object.entries(first.headers)
        .filter(([, { required }]) => required)
        .map(([name]) => replyFault('headers and media type', `no ${name}`, setHeader(name.toLowerCase(), undefined))),
      ...keyFaults(operation).map(([category, title, answer]) => fault(category, title, answer)),
      ...bodyFaults(operation, first, answeredByExample.has(id)).map(([category, title, answer]) =>
        fault(category, title, answer),
      ),
    ];
  });
}

type Change = (body: Record<string, unknown>) => unknown;

/** Faults of the body of a success. */
function shapeFaults(document: OpenApiDocument, schema: Schema | undefined): (readonly [string, Change])[] {
  if (!schema?.properties) return [];
  const [name] = schema.required ?? [];
  const isClosed = schema.additionalProperties !== true && !isOpen(schema);
  return [
    ...(name === undefined
      ? []
      : [
          [`no ${name}`, ({ [name]: _, ...others }: Record<string, unknown>) => others] as const,
          [`${name} of another type`, (body: Record<string, unknown>) => ({ ...body, [name]: 42.5 })] as const,
        ]),
    ...(isClosed ? [['a field that no page has', (body: object) => ({ ...body, concordat: true })] as const] : []),
    ...innerFaults(document, schema),
  ];
}

/** Faults one level deeper, where the level is always there. */
function innerFaults(
  document: OpenApiDocument,
  { properties = {}, required = [] }: Schema,
): (readonly [string, Change])[] {
  return required.flatMap((name) => {
    const inner = properties[name] && followReference<Schema>(document, properties[name]);
    const [field] = inner?.required ?? [];
    if (inner?.type !== 'object' || field === undefined) return [];
    return [
      [
        `no ${name}/${field}`,
        (body: Record<string, unknown>) => {
          const { [field]: _, ...others } = body[name] as Record<string, unknown>;
          return { ...body, [name]: others };
        },
      ] as const,
    ];
  });
}

function isOpen({ oneOf, anyOf }: Schema): boolean {
  return oneOf !== undefined || anyOf !== undefined;
}

type Named = readonly [category: Category, title: string, answer: Fault['answer']];

/** Keys that are let through although they should not be. */
function keyFaults({ id, method, replies, object }: Operation): Named[] {
  const declares = (wanted: number) => replies.some((reply) => reply.status === wanted);
  const letThrough =
    (isConcerned: (authorization: string) => boolean): Fault['answer'] =>
    ({ operation, request, ask, key }: Passage) => {
      const authorization = String(request.headers['authorization'] ?? '');
      return ask(operation === id && isConcerned(authorization) ? withKey(request, key) : request);
    };
  // What no key of a project may do is refused to each of them.
  const isWriting =
    !id.startsWith('projects.') &&
    method !== 'GET' &&
    !/\.(?:list|get|search)/.test(id) &&
    !/read/.test(object['x-permission'] ?? '');
  return [
    ['auth', 'no key is needed', letThrough((authorization) => authorization === '')],
    ['auth', 'any key is good', letThrough((authorization) => authorization.includes('unknown'))],
    ['auth', 'an expired key is good', letThrough((authorization) => authorization.includes('expired'))],
    ...(declares(403) && isWriting
      ? [['auth', 'a key that may only read may do it', letThrough((key) => key.includes('read_only'))] as const]
      : []),
    ...(declares(403) && object['x-permission']
      ? [['auth', 'the permission is not needed', letThrough((key) => key.includes('without_'))] as const]
      : []),
    ...(declares(429)
      ? [['limits', 'a key over its limit is let through', letThrough((key) => /rate_limited\./.test(key))] as const]
      : []),
    [
      'error code and envelope',
      '401 as plain text',
      changeReply([id], status(401), (reply) => ({
        ...reply,
        headers: { ...reply.headers, 'content-type': 'text/plain' },
        body: 'Unauthorized',
      })),
    ],
  ];
}

/** Bodies and ids that are taken although they should not be. */
function bodyFaults({ id, replies, requestBody, parameters }: Operation, first: Reply, takesAnyId: boolean): Named[] {
  const asSuccess = (reply: SandboxReply): SandboxReply => ({
    ...reply,
    status: first.status,
    ...exampleOf(first),
  });
  const isRefusal = (reply: SandboxReply) => reply.status === 400 || reply.status === 422;
  const declares400 = replies.some((reply) => isRefusal({ status: reply.status, headers: {} }));
  const declares404 =
    !takesAnyId && replies.some((reply) => reply.status === 404 && reply.object['x-docs'] !== 'inferred');
  return [
    ...(declares400 && requestBody
      ? [
          ['request validation', 'what breaks the rules is taken', changeReply([id], isRefusal, asSuccess)] as const,
          ['status', '500 for what breaks the rules', changeReply([id], isRefusal, setStatus(500))] as const,
        ]
      : []),
    ...(declares404 && parameters.some((parameter) => parameter.in === 'path')
      ? [
          [
            'semantics and state',
            'an id that does not exist is taken',
            changeReply([id], status(404), asSuccess),
          ] as const,
          [
            'error code and envelope',
            'another code for what does not exist',
            changeReply(
              [id],
              status(404),
              changeBody((body) => ({ ...body, error: { ...body.error, code: 'gone_missing' } })),
            ),
          ] as const,
        ]
      : []),
  ];
}

function exampleOf({ content }: Reply): Pick<SandboxReply, 'body' | 'headers'> | Record<never, never> {
  const [mediaType, media] = Object.entries(content)[0] ?? [];
  const [example] = Object.values(media?.examples ?? {});
  if (mediaType === undefined || !example) return {};
  const { value } = example;
  return { body: typeof value === 'string' ? value : JSON.stringify(value) };
}

function jsonSchema(document: OpenApiDocument, { content }: Reply): Schema | undefined {
  const schema = content['application/json']?.schema;
  return schema && followReference<Schema>(document, schema);
}
