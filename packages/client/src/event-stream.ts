import { createEventParser, endMark, longestEvent } from './event-parser.ts';
import { type ByteStream, readItems } from './read-items.ts';

/** One server-sent event. */
export interface ServerSentEvent {
  /** Its name; `message` when the stream gives it none. */
  readonly event: string;
  /** Its data, which is JSON in all streams this package reads. */
  readonly data: unknown;
}

/** Reads the body of a `text/event-stream` reply. */
export type ReadEvents = (body: ByteStream, fail: FailStream) => ReadableStream<ServerSentEvent>;

/** Makes the error of a stream: about `data` that is not what it may be, or else about a connection that broke off. */
export type FailStream = (problem: string, data?: string) => Error;

/**
 * Reads events up to the one whose data is `[DONE]`. A body that ends before is a stream that broke off. Events of any name
 * are handed over, comments are not.
 */
export const readEvents: ReadEvents = (body, fail) => {
  const parse = createEventParser(() => fail(`an event exceeds ${longestEvent} characters`, ''));
  return readItems(body, function* (text, isLast) {
    // An event ends at an empty line, but nothing has to follow the mark.
    const found = parse(isLast ? `${text}\n\n` : text);
    if (isLast && found.at(-1)?.data !== endMark) throw fail('the stream broke off before its end');
    for (const { event, data } of found) {
      if (data === endMark) return true;
      yield { event, data: parseData(data, event, fail) };
    }
    return false;
  });
};

function parseData(data: string, event: string, fail: FailStream): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw fail(`the data of an event '${event}' is not JSON`, data);
  }
}
