import { parseJson } from './json.ts';
import { reject } from './verification-error.ts';

/**
 * The event in a body that is known to be the vendor's, under the names of the current envelope.
 *
 * @param timeField what the current envelope calls the `timestamp` of the older one.
 * @throws {WebhookVerificationError} when the body is no event.
 */
export function readEvent(bytes: Uint8Array, timeField: string): Readonly<Record<string, unknown>> {
  const body = parseJson(bytes);
  if (body === undefined) reject('invalid_json', 'the body is signed, but no JSON.');
  const fields = Object(body);
  const { event, type = event, timestamp, data } = fields;
  if (typeof type !== 'string' || typeof data !== 'object' || !data) {
    reject('invalid_event', 'the body is signed, but no event: it lacks a type or data.');
  }
  return 'type' in fields ? fields : { ...fields, type, [timeField]: timestamp };
}
