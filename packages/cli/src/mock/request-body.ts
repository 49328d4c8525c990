import type { IncomingMessage } from 'node:http';

/** Largest body the mock reads, in bytes: 1 MiB. */
export const bodyLimit = 1024 * 1024;

/** A body up to this size is read to its end before it is refused, so that the sender gets to see the refusal. */
const discardLimit = 16 * bodyLimit;

/**
 * Reads a request's body.
 *
 * @returns `undefined` when it is larger than {@link bodyLimit}.
 * @throws when the client goes away before the end.
 */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > discardLimit) return undefined;
    if (length <= bodyLimit) chunks.push(chunk);
  }
  return length > bodyLimit ? undefined : Buffer.concat(chunks);
}
