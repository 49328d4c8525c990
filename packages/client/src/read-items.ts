/** The body of a reply as it arrives: the type of a `Response`'s `body`. */
export type ByteStream = NonNullable<Response['body']>;

/**
 * Reads the items that a text holds from its UTF-8 bytes, as they arrive. Nothing is read before somebody asks for an item,
 * and nothing is handed over once `body` has failed; whoever stops early, by `break` or by an error, cancels `body`.
 *
 * @param parse The items of the next part of the text. Returns true when no more items are to be read. Parts end anywhere.
 */
export function readItems<Item>(
  body: ByteStream,
  parse: (text: string, isLast: boolean) => Generator<Item, boolean>,
): ReadableStream<Item> {
  const reader = body.getReader();
  const items = parseAll(reader, parse);
  const source: UnderlyingDefaultSource<Item> = {
    start(controller) {
      reader.closed.catch((error) => controller.error(error));
    },
    async pull(controller) {
      try {
        const { done, value } = await items.next();
        if (!done) return controller.enqueue(value);
        controller.close();
        reader.cancel().catch(() => undefined);
      } catch (error) {
        reader.cancel(error).catch(() => undefined);
        throw error;
      }
    },
    cancel: (reason) => reader.cancel(reason),
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

async function* parseAll<Item>(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  parse: (text: string, isLast: boolean) => Generator<Item, boolean>,
): AsyncGenerator<Item, void> {
  // Takes a byte order mark off, and keeps what a part has of a character for the next one.
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    const isOver = yield* parse(decoder.decode(value, { stream: !done }), done);
    if (isOver || done) return;
  }
}
