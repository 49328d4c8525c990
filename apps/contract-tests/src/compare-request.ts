import type { ExchangeRequest } from '@concordat/contract';
import type { CallForm, ContractCase } from './contract-case.ts';
import { type Difference, findDifferences } from './find-differences.ts';
import { headerOf } from './header.ts';
import type { RequestVariant } from './request-variant.ts';

/**
 * Compares a request on the wire with the values that the client was given: a field that gets lost on the way is no
 * violation of the contract when it is optional.
 *
 * @param form how the client was called: a method takes no body apart from its fields, so without any it sends none where
 * none is needed.
 * @param basePath what the paths of the contract follow, such as `/leadlex`.
 */
export function compareRequest(
  form: CallForm,
  { operation, request }: ContractCase,
  sent: ExchangeRequest,
  { basePath, apiKey }: { readonly basePath: string; readonly apiKey: string },
): Difference[] {
  const [path = '', search = ''] = sent.url.split('?', 2);
  const query = new URLSearchParams(search);
  const isLeftOut = form !== 'http' && !operation.requestBody?.required && Object.keys(request.body ?? {}).length === 0;
  const body = isLeftOut ? undefined : request.body;
  const names = operation.parameters.filter((each) => each.in === 'header').map(({ name }) => name.toLowerCase());
  const meant = {
    method: operation.method,
    path: basePath + fillPath(operation.path, request),
    query: Object.fromEntries(Object.entries(request.query).map(([name, value]) => [name, [value].flat().map(String)])),
    headers: {
      ...(form !== 'http' && names.includes(keyHeader) && { [keyHeader]: mintedKey(sent) }),
      ...request.headers,
      authorization: `Bearer ${apiKey}`,
      'content-type': body && 'application/json',
    },
    body,
  };
  return findDifferences(meant, {
    method: sent.method,
    path,
    query: Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)])),
    headers: Object.fromEntries(
      ['authorization', 'content-type', ...names.filter((name) => name !== 'accept')].map((name) => [
        name,
        headerOf(sent, name),
      ]),
    ),
    body: sent.body ? JSON.parse(sent.body) : undefined,
  });
}

const keyHeader = 'idempotency-key';

/** The key a method gives its attempts when the caller gives none. */
function mintedKey(sent: ExchangeRequest): string {
  const key = headerOf(sent, keyHeader) ?? '';
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(key) ? key : 'a new UUID';
}

function fillPath(template: string, { path }: RequestVariant): string {
  return template.replaceAll(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
}
