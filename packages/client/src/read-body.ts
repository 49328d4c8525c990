import type { ByteStream } from './read-items.ts';

/** Reads a body to its end. Resolves with `undefined`, and reads no further, when it has more bytes than allowed. */
export async function readBody(body: ByteStream, mostBytes: number): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    size += value.length;
    if (size > mostBytes) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(value);
  }
}

/** The text of UTF-8 bytes in parts. */
export function decodeText(parts: Uint8Array<ArrayBuffer>[], decoder: TextDecoder): string | Promise<string> {
  // Nearly every reply comes in one part; and only what ends with its own call leaves a shared decoder as it was.
  return parts.length > 1 ? new Blob(parts).text() : decoder.decode(parts[0]);
}
