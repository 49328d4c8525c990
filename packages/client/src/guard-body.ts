import type { Attempt } from './attempt.ts';
import type { ByteStream } from './read-items.ts';

/** The same bytes as part of the attempt: its time limit is for each part, and however reading ends, the attempt ends. */
export function guardBody(
  body: ByteStream,
  attempt: Attempt,
  timeout: number,
  explain: (error?: unknown) => Error,
): ByteStream {
  const reader = body.getReader();
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    start(controller) {
      attempt.onStop(() => controller.error(explain()));
    },
    async pull(controller) {
      try {
        const { done, value } = await attempt.wait(() => reader.read(), timeout);
        if (!done) return controller.enqueue(value);
        attempt.end();
        controller.close();
      } catch (error) {
        const reason = explain(error);
        // Its outcome is of no interest: the connection may be gone already.
        reader.cancel(reason).catch(() => undefined);
        throw reason;
      }
    },
    cancel(reason) {
      attempt.end();
      return reader.cancel(reason);
    },
  };
  // Nothing is read ahead, so that the time between two parts is counted while somebody waits for the next one.
  return new ReadableStream(source, { highWaterMark: 0 });
}
