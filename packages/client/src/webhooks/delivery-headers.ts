import { reject } from './verification-error.ts';

/** The headers of a request: a `Headers`, or an object with names in any case, such as Node's `request.headers`. */
export type DeliveryHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The value of a header. Values of a header that came twice are joined, as `Headers` does, so that none is taken for the header.
 *
 * @throws {WebhookVerificationError} when there is none.
 */
export function requireHeader(headers: DeliveryHeaders, name: string): string {
  const { get } = headers ?? {};
  const value =
    typeof get === 'function'
      ? get.call(headers, name)
      : Object.entries(headers ?? {})
          .filter(([key]) => key.toLowerCase() === name.toLowerCase())
          .map(([, values]) => values)
          .join();
  return value || reject('missing_header', `there is no header ${name}.`);
}
