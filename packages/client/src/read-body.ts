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
export function decodeText(parts: readonly Uint8Array[], decoder: TextDecoder): string {
  const [first, ...others] = parts;
  if (!first) return '';
  // Nearly every reply comes in one part; and only what ends with its own call leaves a shared decoder as it was.
  if (others.length === 0) return decoder.decode(first);
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return decoder.decode(whole);
}
