import type { ExchangeRequest } from '../../exchange/exchange.ts';
import type { GateRequest } from '../gate-case.ts';
import { authorizeInShell, type Credential } from './authorize.ts';

/**
 * Writes a request as a `curl` line for a POSIX shell.
 *
 * @param sent the request as sent; the user's key in it is replaced by the variable.
 * @param variable environment variable that holds the key.
 */
export function shellLine(
  sent: ExchangeRequest,
  request: GateRequest,
  credential: Credential,
  variable: string,
): string {
  const own = authorizeInShell(credential, variable);
  const headers = Object.entries(sent.headers).map(([name, value]) =>
    name === 'authorization' && own !== undefined
      ? `-H "Authorization: ${own}"`
      : `-H ${quoteForShell(`${name}: ${value}`)}`,
  );
  const body = request.bodySource
    ? `"$(node -p ${quoteForShell(request.bodySource)})"`
    : sent.body && quoteForShell(sent.body);
  return [
    'curl -i',
    `-X ${sent.method}`,
    quoteForShell(sent.url),
    ...headers,
    ...(body ? [`--data-raw ${body}`] : []),
  ].join(' ');
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
