import { reject } from './verification-error.ts';

/** The body of a request as it was received: its text or its bytes, a Node `Buffer` included. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** What to do about a body whose bytes are not those that were signed. */
export const passAsReceived = 'Pass the text or bytes as received, from before any JSON parser.';

/**
 * A copy of the bytes of a body: nobody can change it between the check of the signature and the reading of the event.
 *
 * @throws {WebhookVerificationError} when there is no body, or it was parsed.
 */
export async function readBytes(rawBody: RawBody): Promise<Uint8Array<ArrayBuffer>> {
  // By its length, because a value from another realm, such as that of a test environment, is no instance of this one's class.
  if (typeof rawBody === 'string' || rawBody?.byteLength >= 0) {
    const bytes = new Uint8Array(await new Response(rawBody as BodyInit).arrayBuffer());
    if (bytes.length) return bytes;
  } else if (rawBody) {
    reject('body_was_parsed', `the body was parsed already, and the signature is that of its bytes. ${passAsReceived}`);
  }
  reject('missing_body', `there is no body, or it was read before. ${passAsReceived}`);
}
