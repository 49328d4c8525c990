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

/** The text of UTF-8 bytes, without a byte order mark. */
export function decodeText(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}
