import type { ExchangeRequest } from '@concordat/contract';
import type { LocatedParameter, Operation } from '@concordat/specs';
import { authorized } from './mock-server.ts';

/** A request for an operation that keeps the contract, made of its examples. */
export function sampleRequest(
  operation: Operation,
  baseUrl: string,
  pathValues: Readonly<Record<string, string>> = {},
): ExchangeRequest & { readonly headers: Record<string, string> } {
  const required = (place: LocatedParameter['in']) =>
    operation.parameters
      .filter((parameter) => parameter.in === place && parameter.required)
      .map(({ name, example }): [string, string] => [name, String(example)]);
  const path = required('path').reduce(
    (url, [name, example]) => url.replace(`{${name}}`, encodeURIComponent(pathValues[name] ?? example)),
    operation.path,
  );
  const query = new URLSearchParams(required('query'));
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const [example] = Object.values(media?.examples ?? {});
  return {
    method: operation.method,
    url: `${baseUrl}${path}${query.size > 0 ? `?${query}` : ''}`,
    headers: { ...authorized, ...Object.fromEntries(required('header')), ...(type && { 'content-type': type }) },
    ...(example && { body: JSON.stringify(example.value) }),
  };
}

/** Sends a request and keeps the reply as plain data. */
export async function send({ url, ...init }: ReturnType<typeof sampleRequest>) {
  const response = await fetch(url, init as RequestInit);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/** Does something with every item, a few at a time. */
export async function forEachConcurrently<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>) {
  const queue = items[Symbol.iterator]();
  // The workers share one iterator.
  const shared = { [Symbol.iterator]: () => ({ next: () => queue.next() }) };
  const runWorker = async () => {
    for (const item of shared) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, runWorker));
}
