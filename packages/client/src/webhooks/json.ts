/** The JSON of a body; `undefined` when it is none. The parser's error is left out, because it quotes the body. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The same JSON as `JSON.stringify` writes it; empty when there is none, or it is nested too deep. */
export function rewriteJson(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    return new TextEncoder().encode(JSON.stringify(parseJson(bytes)));
  } catch {
    return new Uint8Array();
  }
}
