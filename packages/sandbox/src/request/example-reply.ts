import type { Contract } from '@concordat/contract';
import { type Operation, resolvePointer, type Schema, splitPointer } from '@concordat/specs';
import type { SandboxReply } from './message.ts';

/**
 * The first documented success of an operation that nothing is remembered of, with the parts of the request that the contract
 * wants repeated there (`x-echoes`).
 */
export function exampleReply({ document }: Contract, { id, replies }: Operation, sent: EchoedParts): SandboxReply {
  const reply = replies.find(({ status }) => status < 300);
  if (!reply) throw new Error(`${id} documents no success.`);
  const [mediaType, content] = Object.entries(reply.content)[0] ?? [];
  const headers: Record<string, string> = { 'x-sandbox': 'example' };
  for (const [name, { required, example }] of Object.entries(reply.headers)) {
    if (required && example !== undefined && !metered.test(name)) headers[name.toLowerCase()] = String(example);
  }
  if (mediaType === undefined) return { status: reply.status, headers };
  const [example] = Object.values(content?.examples ?? {});
  headers['content-type'] = mediaType.includes('*') ? 'application/octet-stream' : mediaType;
  const { value } = example ?? { value: '' };
  if (typeof value === 'string') return { status: reply.status, headers, body: value };
  const schema = content?.schema as Schema | undefined;
  const body = schema ? fillEchoes(document, schema, value, sent) : value;
  return { status: reply.status, headers, body: JSON.stringify(body) };
}

/** Headers that every reply has, with values of its own. */
const metered = /^x-(?:request-id|ratelimit-\w+)$/i;

/** The parts of a request a reply may repeat. */
export interface EchoedParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

function fillEchoes(document: unknown, schema: Schema, value: unknown, sent: EchoedParts): unknown {
  if (schema.$ref) return fillEchoes(document, resolvePointer(document, schema.$ref) as Schema, value, sent);
  if (schema['x-echoes']) return findEchoed(schema['x-echoes'], sent) ?? value;
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.map((item) => fillEchoes(document, items, item, sent)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const property = schema.properties?.[name];
      return [name, property ? fillEchoes(document, property, field, sent) : field];
    }),
  );
}

function findEchoed(expression: string, { path, query, body }: EchoedParts): unknown {
  const [, part, name = ''] = /^\$request\.(path|query|body)[.#](.*)$/.exec(expression) ?? [];
  if (part === 'path') return path[name];
  if (part === 'query') return query[name];
  return splitPointer(name).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    body,
  );
}
