import type { CallRecord } from './call-record.ts';
import { ConnectionError } from './errors/no-response.ts';
import type { FailStream, ReadEvents } from './event-stream.ts';
import { createFormatError, tooLargeError } from './failure.ts';
import { decodeText, readBody } from './read-body.ts';

/** How a successful reply of an operation that streams is to be read. */
interface StreamSettings {
  /** The media types the operation documents. */
  readonly accept: string;
  readonly maxBodyBytes: number;
  /** The key, which no error may show. */
  readonly secret: string;
  /** Makes events of bytes, where the operation streams events. */
  readonly readEvents: ReadEvents | undefined;
}

/**
 * Hands the body of a successful reply over as a stream, of its events where there is a reader for them; as text when it is JSON
 * and accepted as such.
 *
 * @throws {ResponseFormatError} when the reply has another media type, or too much text.
 */
export async function readStream(
  response: Response,
  record: CallRecord,
  { accept, maxBodyBytes, secret, readEvents }: StreamSettings,
): Promise<{ readonly stream: object } | { readonly text: string }> {
  const type = response.headers.get('content-type')?.trim().toLowerCase() ?? '';
  const isJson = accept.includes('json') && /^application\/([\w.-]+\+)?json\b/.test(type);
  const isAccepted = accept.split(', ').some((mediaType) => type.startsWith(mediaType.replace(/\*.*/, '')));
  if (isJson || !isAccepted) {
    const parts = response.body ? await readBody(response.body, maxBodyBytes) : [];
    if (!parts) throw tooLargeError(record, response, maxBodyBytes, secret);
    const text = await decodeText(parts, new TextDecoder());
    if (isJson) return { text };
    throw createFormatError(record, response, text, secret);
  }
  const stream = response.body ?? new Blob().stream();
  const { operation, attempts } = record;
  const fail: FailStream = (problem, text) =>
    text === undefined
      ? new ConnectionError({ operation, attempts, message: problem })
      : createFormatError(record, response, text, secret, problem);
  return { stream: readEvents ? readEvents(stream, fail) : stream };
}
