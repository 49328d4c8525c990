import type { OpenApiDocument, Operation } from '@concordat/specs';
import { quote } from './describe-value.ts';
import type { ExchangeRequest } from './exchange.ts';
import { headerText } from './headers.ts';
import { type PathMatcher, queryTextOf } from './match-operation.ts';
import type { RequestReader } from './request-reader.ts';
import type { Violation } from './violation.ts';
import { collectViolations, type ViolationCollector } from './violation-collector.ts';

/** Checks a request against its operation. */
export function validateRequest(
  document: OpenApiDocument,
  operation: Operation,
  request: ExchangeRequest,
  match: PathMatcher,
  read: RequestReader,
): readonly Violation[] {
  const collector = collectViolations(operation, 'request');
  validateMethod(operation, request, collector);
  const path = findPathParameters(document, operation, request, match, collector);
  validateSecurity(document, request, collector);
  const { violations } = read({
    path,
    query: queryTextOf(request.url),
    headers: request.headers,
    body: request.body ?? '',
  });
  return [...collector.violations, ...violations];
}

function validateMethod(operation: Operation, request: ExchangeRequest, collector: ViolationCollector): void {
  if (request.method.toUpperCase() === operation.method) return;
  collector.add({
    in: 'path',
    rule: 'method',
    pointer: '/method',
    specPointer: operation.pointer,
    expected: operation.method,
    actual: quote(request.method),
  });
}

function findPathParameters(
  document: OpenApiDocument,
  operation: Operation,
  request: ExchangeRequest,
  match: PathMatcher,
  collector: ViolationCollector,
): Readonly<Record<string, string>> | undefined {
  const found = match(request.url);
  if (found?.path === operation.path) return found.parameters;
  collector.add({
    in: 'path',
    rule: 'mismatch',
    pointer: '/path',
    specPointer: operation.pointer,
    expected: `${operation.path} after ${document.servers[0].url} or another base URL given to createContract`,
    actual: found ? `${quote(withoutQuery(request.url))}, which is ${found.path}` : quote(withoutQuery(request.url)),
  });
  return undefined;
}

/** Whether the request has the key that a contract with bearer authentication asks for; the key itself is not looked at. */
function validateSecurity(document: OpenApiDocument, request: ExchangeRequest, collector: ViolationCollector): void {
  const { security, components } = document as SecuredDocument;
  const schemes = (security ?? []).flatMap((requirement) => Object.keys(requirement));
  if (!schemes.some((name) => components?.securitySchemes?.[name]?.scheme === 'bearer')) return;
  const authorization = headerText(request.headers, 'authorization');
  if (/^Bearer \S+$/i.test(authorization ?? '')) return;
  collector.add({
    in: 'header',
    rule: 'security',
    pointer: '/headers/authorization',
    specPointer: '#/security',
    expected: '"Bearer <key>"',
    actual: authorization === undefined ? 'no such header' : 'something else (not shown)',
  });
}

/** The parts of a contract that say how requests are authenticated. */
type SecuredDocument = OpenApiDocument & {
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, { readonly scheme?: string }>> };
};

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
