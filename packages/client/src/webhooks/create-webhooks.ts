import { checkAge } from './check-age.ts';
import { type DeliveryHeaders, requireHeader } from './delivery-headers.ts';
import { parseJson, rewriteJson } from './json.ts';
import { passAsReceived, type RawBody, readBytes } from './raw-body.ts';
import { readEvent } from './read-event.ts';
import { createMatcher, sign } from './signature.ts';
import { reject } from './verification-error.ts';

/** How a vendor delivers events. */
export interface WebhookScheme {
  /** Header with the signature. */
  readonly signatureHeader: string;
  /** All documented spellings of the signature; the first group holds the 64 hexadecimal digits. */
  readonly signaturePattern: RegExp;
  /** Header with the time of the delivery, in Unix time or ISO 8601. It is not signed. */
  readonly timestampHeader: string;
  /** Field of an event with the time at which it happened. */
  readonly timeField: string;
  /** Headers of a delivery that {@link Webhooks.signForTest} makes up. */
  readonly testHeaders: (delivery: TestDelivery) => Readonly<Record<string, string>>;
}

/** What the headers of a made-up delivery are made from. */
export interface TestDelivery {
  /** The signature, in 64 hexadecimal digits. */
  readonly digits: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Name of the event. */
  readonly type: string;
}

/** How strict {@link Webhooks.verify} is about time. By default it is not: no vendor documents how old a delivery may be. */
export interface VerifyOptions {
  /**
   * Seconds that the time in the delivery's header may be from now, in either direction. The vendors give that time as a guard
   * against replays, yet they do not sign it: it tells late deliveries, but not an attacker who writes another one.
   * @default undefined, the header is not read
   */
  readonly toleranceSeconds?: number | undefined;
  /**
   * Seconds that the event may be from now, by the time in the signed body, which nobody can change. It has to leave room for
   * the vendor's own retries, which can come minutes or hours after the event.
   * @default undefined, an event may be of any age
   */
  readonly maxEventAgeSeconds?: number | undefined;
  /**
   * The current time: a `Date`, or milliseconds since 1970.
   * @default Date.now()
   */
  readonly now?: Date | number | undefined;
}

/** What {@link Webhooks.signForTest} makes a delivery from. */
export interface SignOptions {
  /**
   * When the delivery is made: a `Date`, or milliseconds since 1970.
   * @default Date.now()
   */
  readonly now?: Date | number | undefined;
}

/** A delivery as a receiver would get it. */
export interface SignedDelivery {
  /** The raw body. */
  readonly body: string;
  /** Its headers, as they are documented. */
  readonly headers: Record<string, string>;
}

/** Receives the events of a vendor. */
export interface Webhooks<Verified, Documented> {
  /**
   * Checks that a delivery comes from the vendor, and reads its event. Nothing of the body is trusted before.
   *
   * An event whose type is not documented is returned as well, so a `switch` over `event.type` wants a `default`. Events in the
   * envelope of older documentation get the names of the current one. A vendor delivers an event again when it got no answer, so
   * tell repetitions by the header with the delivery's id.
   *
   * @param rawBody the body exactly as it was received, from before any JSON parser: its text or its bytes.
   * @param headers the headers of the request.
   * @param secret the secret of the webhook. Several while one replaces another; one of them has to match.
   * @throws {WebhookVerificationError} when the delivery is not accepted; `reason` says why.
   */
  verify(
    rawBody: RawBody,
    headers: DeliveryHeaders,
    secret: string | readonly string[],
    options?: VerifyOptions,
  ): Promise<Verified>;
  /**
   * Makes a delivery that `verify` accepts, for the tests of a receiver.
   *
   * @param event the event, or a body that is sent as it is.
   * @param secret the secret that the receiver knows.
   */
  signForTest(event: Documented | string, secret: string, options?: SignOptions): Promise<SignedDelivery>;
}

/** Makes what a vendor package exports as `webhooks`. It keeps nothing between calls. */
export function createWebhooks<Verified, Documented>(scheme: WebhookScheme): Webhooks<Verified, Documented> {
  const { signatureHeader, signaturePattern, timestampHeader, timeField, testHeaders } = scheme;
  return {
    async verify(rawBody, headers, secret, { toleranceSeconds, maxEventAgeSeconds, now = Date.now() } = {}) {
      const bytes = await readBytes(rawBody);
      const digits = signaturePattern.exec(requireHeader(headers, signatureHeader))?.[1];
      if (!digits) reject('malformed_header', `${signatureHeader} is no signature in a documented form.`);
      const matches = await createMatcher([secret].flat() as string[], digits);
      if (!(await matches(bytes))) {
        if (await matches(rewriteJson(bytes))) {
          reject(
            'body_was_parsed',
            `the body was rewritten, as by parsing and writing it again: the same JSON, written differently, has this signature. ${passAsReceived}`,
          );
        }
        reject(
          'signature_mismatch',
          `no secret gives this signature: it is another webhook's, or the body was changed, such as parsed and written again. ${passAsReceived}`,
        );
      }
      if (toleranceSeconds !== undefined) {
        checkAge(timestampHeader, requireHeader(headers, timestampHeader), now, toleranceSeconds);
      }
      const event = readEvent(bytes, timeField);
      if (maxEventAgeSeconds !== undefined) checkAge(timeField, event[timeField], now, maxEventAgeSeconds);
      return event as Verified;
    },

    async signForTest(event, secret, { now = Date.now() } = {}) {
      const body = typeof event === 'string' ? event : JSON.stringify(event);
      const bytes = await readBytes(body);
      const { event: older = '', type = older } = Object(parseJson(bytes));
      const headers = testHeaders({ digits: await sign(secret, bytes), time: Number(now), type: String(type) });
      return { body, headers: { 'Content-Type': 'application/json', ...headers } };
    },
  };
}
