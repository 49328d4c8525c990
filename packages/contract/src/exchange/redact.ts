import type { ExchangeRequest } from './exchange.ts';
import { headerValues } from './headers.ts';
import type { Violation } from './violation.ts';

const credentialHeaders = ['authorization', 'proxy-authorization', 'x-api-key', 'cookie'];

/** What stands where a credential stood. */
const redacted = '[redacted]';

/** Removes a request's credentials from violations: a server may repeat them in its reply. */
export function redactViolations(violations: readonly Violation[], request: ExchangeRequest | undefined): Violation[] {
  const secrets = request ? credentialsOf(request) : [];
  if (secrets.length === 0) return [...violations];
  return violations.map((violation) => ({
    ...violation,
    pointer: redact(violation.pointer, secrets),
    expected: redact(violation.expected, secrets),
    actual: redact(violation.actual, secrets),
    message: redact(violation.message, secrets),
  }));
}

/** Replaces every secret in a text, in upper and lower case alike: a server may change it when it repeats it. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => {
    const literal = secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    return clean.replace(new RegExp(literal, 'gi'), redacted);
  }, text);
}

function credentialsOf(request: ExchangeRequest): string[] {
  return (
    credentialHeaders
      .flatMap((name) => headerValues(request.headers, name))
      // With the scheme, and the bare key.
      .flatMap((value) => [value, value.replace(/^\S+\s+/, '')])
      // Shorter ones are no secret, and replacing them would garble the text.
      .filter((secret) => secret.length >= 4)
  );
}
