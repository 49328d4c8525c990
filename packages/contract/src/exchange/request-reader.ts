import { appendPointer, type LocatedParameter, type OpenApiDocument, type Operation } from '@concordat/specs';
import { quote, quoteList } from './describe-value.ts';
import type { ExchangeHeaders } from './exchange.ts';
import type { SchemaValidator } from './schema-validators.ts';
import { typedReaderOf } from './typed-text.ts';
import { validateBody } from './validate-body.ts';
import { validateHeaders } from './validate-headers.ts';
import type { Violation } from './violation.ts';
import { collectViolations, type ViolationCollector } from './violation-collector.ts';

/** A request whose operation is known, in its parts. */
export interface RequestParts {
  /** Path parameters as sent: still percent-encoded. `undefined` where the path is not the operation's: they are not looked at. */
  readonly path: Readonly<Record<string, string>> | undefined;
  /** Without the question mark; the empty string for none. */
  readonly query: string;
  readonly headers: ExchangeHeaders;
  /** The body as sent; the empty string for none. */
  readonly body: string;
}

/** What a request holds, in the types of the contract, and what is wrong with it. */
export interface RequestReading {
  /** Parameters of the path, percent-decoded. */
  readonly path: Readonly<Record<string, unknown>>;
  /** Declared parameters of the query; those that were not sent are absent. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The parsed body; `undefined` where there is none, or none that can be read. */
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

/** Reads and checks requests for one operation: everything but method, base URL and authentication. */
export type RequestReader = (parts: RequestParts) => RequestReading;

/** Prepares a {@link RequestReader}. */
export function createRequestReader(
  document: OpenApiDocument,
  operation: Operation,
  validatorAt: (pointer: string) => SchemaValidator,
): RequestReader {
  const prepareAll = (place: 'path' | 'query') =>
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => prepareParameter(document, parameter, place, validatorAt));
  const pathParameters = prepareAll('path');
  const queryParameters = prepareAll('query');
  const headers = operation.parameters.filter((parameter) => parameter.in === 'header');
  const declaredBody = {
    content: operation.requestBody?.content ?? {},
    required: operation.requestBody?.required ?? false,
    pointer: operation.requestBody ? appendPointer(operation.pointer, 'requestBody') : operation.pointer,
  };

  return (parts) => {
    const collector = collectViolations(operation, 'request');
    const path = parts.path ? readPath(pathParameters, parts.path, collector) : {};
    const query =
      parts.query === '' && queryParameters.length === 0
        ? {}
        : readQuery(operation, queryParameters, new URLSearchParams(parts.query), collector);
    if (headers.length > 0) validateHeaders(headers, parts.headers, document, validatorAt, collector);
    const body = validateBody(declaredBody, parts, validatorAt, collector);
    return { path, query, body, violations: collector.violations };
  };
}

/** Percent-decodes a path parameter; `undefined` where its encoding is broken. */
export function decodePathParameter(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

interface PreparedParameter {
  readonly parameter: LocatedParameter;
  /** Where its value is in the request. */
  readonly pointer: string;
  /** Reads and checks a value. */
  read(texts: readonly string[], collector: ViolationCollector): unknown;
}

function prepareParameter(
  document: OpenApiDocument,
  parameter: LocatedParameter,
  place: 'path' | 'query',
  validatorAt: (pointer: string) => SchemaValidator,
): PreparedParameter {
  const pointer = appendPointer(`/${place}`, parameter.name);
  // The default of a query is `style: form`, `explode: true`: one `name=item` per item.
  const readTyped = typedReaderOf(document, parameter.schema, place === 'path' || parameter.explode === false);
  let validate: SchemaValidator | undefined;
  return {
    parameter,
    pointer,
    read(texts, collector) {
      validate ??= validatorAt(appendPointer(parameter.pointer, 'schema'));
      const value = readTyped(texts);
      collector.addFailures(place, pointer, validate(value));
      return value;
    },
  };
}

function readPath(
  parameters: readonly PreparedParameter[],
  sent: Readonly<Record<string, string>>,
  collector: ViolationCollector,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { parameter, pointer, read } of parameters) {
    const encoded = sent[parameter.name] ?? '';
    const text = decodePathParameter(encoded);
    if (text !== undefined) {
      values[parameter.name] = read([text], collector);
      continue;
    }
    const specPointer = parameter.pointer;
    const expected = 'percent-encoded UTF-8';
    collector.add({ in: 'path', rule: 'encoding', pointer, specPointer, expected, actual: quote(encoded) });
  }
  return values;
}

function readQuery(
  operation: Operation,
  parameters: readonly PreparedParameter[],
  query: URLSearchParams,
  collector: ViolationCollector,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { parameter, pointer, read } of parameters) {
    const texts = query.getAll(parameter.name);
    if (texts.length > 0) {
      values[parameter.name] = read(texts, collector);
    } else if (parameter.required) {
      const specPointer = appendPointer(parameter.pointer, 'required');
      const expected = `a query parameter ${parameter.name}`;
      collector.add({ in: 'query', rule: 'missing', pointer, specPointer, expected, actual: 'no such parameter' });
    }
  }
  const names = parameters.map(({ parameter }) => parameter.name);
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
  return values;
}
