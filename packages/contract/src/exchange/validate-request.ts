import { appendPointer, type LocatedParameter, type OpenApiDocument, type Operation } from '@concordat/specs';
import { quote, quoteList } from './describe-value.ts';
import type { ExchangeRequest } from './exchange.ts';
import { headerText } from './headers.ts';
import { type PathMatcher, queryOf } from './match-operation.ts';
import type { SchemaValidator } from './schema-validators.ts';
import { readTyped } from './typed-text.ts';
import { validateBody } from './validate-body.ts';
import { validateHeaders } from './validate-headers.ts';
import type { Violation } from './violation.ts';
import { collectViolations, type ViolationCollector } from './violation-collector.ts';

type ValidatorAt = (pointer: string) => SchemaValidator;

/** Checks a request against its operation. */
export function validateRequest(
  document: OpenApiDocument,
  operation: Operation,
  request: ExchangeRequest,
  match: PathMatcher,
  validatorAt: ValidatorAt,
): readonly Violation[] {
  const collector = collectViolations(operation, 'request');
  validateMethod(operation, request, collector);
  validatePath(document, operation, request, match, validatorAt, collector);
  validateQuery(document, operation, request, validatorAt, collector);
  validateSecurity(document, request, collector);
  const headers = operation.parameters.filter((parameter) => parameter.in === 'header');
  validateHeaders(headers, request.headers, document, validatorAt, collector);
  const declared = {
    content: operation.requestBody?.content ?? {},
    required: operation.requestBody?.required ?? false,
    pointer: operation.requestBody ? appendPointer(operation.pointer, 'requestBody') : operation.pointer,
  };
  validateBody(declared, request, validatorAt, collector);
  return collector.violations;
}

/** Percent-decodes a path parameter; `undefined` where its encoding is broken. */
export function decodePathParameter(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
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

function validatePath(
  document: OpenApiDocument,
  operation: Operation,
  request: ExchangeRequest,
  match: PathMatcher,
  validatorAt: ValidatorAt,
  collector: ViolationCollector,
): void {
  const found = match(request.url);
  if (found?.path !== operation.path) {
    collector.add({
      in: 'path',
      rule: 'mismatch',
      pointer: '/path',
      specPointer: operation.pointer,
      expected: `${operation.path} after ${document.servers[0].url} or another base URL given to createContract`,
      actual: found ? `${quote(withoutQuery(request.url))}, which is ${found.path}` : quote(withoutQuery(request.url)),
    });
    return;
  }
  for (const parameter of parametersIn(operation, 'path')) {
    const pointer = appendPointer('/path', parameter.name);
    const sent = found.parameters[parameter.name] ?? '';
    const text = decodePathParameter(sent);
    if (text === undefined) {
      const specPointer = parameter.pointer;
      const expected = 'percent-encoded UTF-8';
      collector.add({ in: 'path', rule: 'encoding', pointer, specPointer, expected, actual: quote(sent) });
      continue;
    }
    const value = readTyped(document, parameter.schema, [text], true);
    collector.addFailures('path', pointer, validatorAt(appendPointer(parameter.pointer, 'schema'))(value));
  }
}

function validateQuery(
  document: OpenApiDocument,
  operation: Operation,
  request: ExchangeRequest,
  validatorAt: ValidatorAt,
  collector: ViolationCollector,
): void {
  const query = queryOf(request.url);
  const declared = parametersIn(operation, 'query');
  for (const parameter of declared) {
    const pointer = appendPointer('/query', parameter.name);
    const texts = query.getAll(parameter.name);
    if (texts.length > 0) {
      // The default of a query is `style: form`, `explode: true`: one `name=item` per item.
      const value = readTyped(document, parameter.schema, texts, parameter.explode === false);
      collector.addFailures('query', pointer, validatorAt(appendPointer(parameter.pointer, 'schema'))(value));
    } else if (parameter.required) {
      const specPointer = appendPointer(parameter.pointer, 'required');
      const expected = `a query parameter ${parameter.name}`;
      collector.add({ in: 'query', rule: 'missing', pointer, specPointer, expected, actual: 'no such parameter' });
    }
  }
  const names = declared.map(({ name }) => name);
  for (const name of new Set(query.keys())) {
    if (names.includes(name)) continue;
    collector.add({
      in: 'query',
      rule: 'undocumented',
      pointer: appendPointer('/query', name),
      specPointer: operation.object.parameters ? appendPointer(operation.pointer, 'parameters') : operation.pointer,
      expected: names.length === 0 ? 'no query' : `no parameter besides ${quoteList(names)}`,
      actual: quote(query.get(name)),
      additive: true,
    });
  }
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

function parametersIn(operation: Operation, place: 'path' | 'query'): LocatedParameter[] {
  return operation.parameters.filter((parameter) => parameter.in === place);
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
