import type { Contract, ExchangeRequest } from '@concordat/contract';
import { type Operation, resolvePointer, splitPointer } from '@concordat/specs';
import { extractOperation } from './operation-document.ts';
import type { PrismReply } from './prism.ts';

/**
 * Puts the parts of the request into a reply that the contract wants repeated there (`x-echoes`), in place of the
 * example's.
 */
export function fillEchoes(
  contract: Contract,
  operation: Operation,
  sent: ExchangeRequest,
  reply: PrismReply,
): PrismReply {
  const { status, headers, body } = reply;
  if (typeof body !== 'object' || body === null || !mayEcho(contract, operation)) return reply;
  const response = { status, headers, body: JSON.stringify(body) };
  const missing = contract
    .validateResponse(operation.id, sent, response)
    .filter(({ check }) => check === 'response.echo');
  if (missing.length === 0) return reply;
  const filled = structuredClone(body);
  for (const { pointer, specPointer } of missing) {
    const expression = String(resolvePointer(contract.document, specPointer));
    setAt(filled, pointer, (example) => evaluate(expression, operation, sent, example));
  }
  return { ...reply, body: filled };
}

const echoing = new WeakMap<Operation, boolean>();

/** Few operations repeat something; looking into the replies of the others would only cost time. */
function mayEcho({ document }: Contract, operation: Operation): boolean {
  const known = echoing.get(operation) ?? JSON.stringify(extractOperation(document, operation)).includes('"x-echoes"');
  echoing.set(operation, known);
  return known;
}

/** The part of the request that an OpenAPI runtime expression names, in the type of the example it replaces. */
function evaluate(expression: string, operation: Operation, sent: ExchangeRequest, example: unknown): unknown {
  const [, part, name = ''] = /^\$request\.(path|query|header|body)[.#](.*)$/.exec(expression) ?? [];
  if (part === 'body') return resolvePointer(JSON.parse(sent.body ?? ''), name);
  const text = part === 'path' ? pathParameter(operation, sent.url, name) : elsewhere(part, name, sent);
  if (typeof example === 'number') return Number(text);
  return typeof example === 'boolean' ? text === 'true' : text;
}

function pathParameter({ path }: Operation, url: string, name: string): string {
  const template = path.split('/').reverse();
  const segments = new URL(url).pathname.split('/').reverse();
  return decodeURIComponent(segments[template.indexOf(`{${name}}`)] ?? '');
}

function elsewhere(part: string | undefined, name: string, { url, headers }: ExchangeRequest): string {
  if (part === 'query') return new URL(url).searchParams.get(name) ?? '';
  return String(headers[name.toLowerCase()] ?? '');
}

function setAt(root: object, pointer: string, change: (value: unknown) => unknown): void {
  const keys = splitPointer(pointer);
  const last = keys.pop();
  if (last === undefined) return;
  const parent = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root);
  const owner = parent as Record<string, unknown>;
  owner[last] = change(owner[last]);
}
