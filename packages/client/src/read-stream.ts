import type { CallRecord } from './call-record.ts';
import { ConnectionError } from './errors/no-response.ts';
import type { FailStream, ReadEvents } from './event-stream.ts';
import { createFormatError } from './failure.ts';

/**
 * Hands the body of a successful reply over as a stream, of its events where there is a reader for them; `undefined` when it is
 * JSON and accepted as such.
 *
 * @param accept The media types the operation documents.
 * @throws {ResponseFormatError} when the reply has another one.
 */
export async function readStream(
  accept: string,
  response: Response,
  record: CallRecord,
  secret: string,
  readEvents: ReadEvents | undefined,
): Promise<unknown> {
  const type = response.headers.get('content-type')?.trim().toLowerCase() ?? '';
  if (accept.includes('json') && /^application\/([\w.-]+\+)?json\b/.test(type)) return undefined;
  const isAccepted = accept.split(', ').some((mediaType) => type.startsWith(mediaType.replace(/\*.*/, '')));
  if (!isAccepted) throw createFormatError(record, response, await response.text(), secret);
  const stream = response.body ?? new Blob().stream();
  const { operation, attempts } = record;
  const fail: FailStream = (problem, text) =>
    text === undefined
      ? new ConnectionError({ operation, attempts, message: problem })
      : createFormatError(record, response, text, secret, problem);
  return readEvents ? readEvents(stream, fail) : stream;
}
