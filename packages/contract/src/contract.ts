import { listOperations, type OpenApiDocument, type Operation } from '@concordat/specs';
import type { EchoSource } from './exchange/echo.ts';
import type { ExchangeRequest, ExchangeResponse } from './exchange/exchange.ts';
import { headerText } from './exchange/headers.ts';
import { createPathMatcher, type PathMatch, type PathMatcher, queryOf } from './exchange/match-operation.ts';
import { redactViolations } from './exchange/redact.ts';
import { createRequestReader, decodePathParameter, type RequestReader } from './exchange/request-reader.ts';
import { schemaValidatorsOf } from './exchange/schema-validators.ts';
import { parse } from './exchange/validate-body.ts';
import { validateRequest } from './exchange/validate-request.ts';
import { validateResponse } from './exchange/validate-response.ts';
import type { Violation } from './exchange/violation.ts';

/** How a contract is read. */
export interface ContractOptions {
  /**
   * Base URLs that stand for the contract's `servers[0].url`, such as a mock's. Only their path counts.
   *
   * @default none: paths may follow `servers[0].url`, or stand alone
   */
  readonly baseUrls?: readonly string[] | undefined;
}

/** A contract that exchanges can be checked against. */
export interface Contract {
  readonly document: OpenApiDocument;
  /** In the order of the document's paths. */
  readonly operations: readonly Operation[];
  /**
   * Finds the operation of a request.
   *
   * @param method in upper or lower case.
   * @param url absolute, or a path.
   * @returns `undefined` where the contract has no such path, or the path no such method. A concrete path is never taken
   *   for a templated one: `/v1/contacts/bulk-delete` is not `/v1/contacts/{id}`, whatever the method.
   */
  matchOperation(method: string, url: string): Operation | undefined;
  /**
   * Finds the path template of a URL, whatever the method.
   *
   * @returns `undefined` where the contract has no such path.
   */
  matchPath(url: string): PathMatch | undefined;
  /**
   * Lists every way in which an exchange departs from the contract; the empty list means it keeps it.
   *
   * @throws {RangeError} when the contract has no such operation.
   * @throws {Error} when a schema of the operation cannot be compiled.
   */
  validateExchange(operationId: string, request: ExchangeRequest, response: ExchangeResponse): Violation[];
  /**
   * The request's part of {@link validateExchange}.
   *
   * @throws {RangeError} when the contract has no such operation.
   */
  validateRequest(operationId: string, request: ExchangeRequest): Violation[];
  /**
   * The reply's part of {@link validateExchange}.
   *
   * @param request what was asked; without it, values that must repeat a part of the request are not compared.
   * @throws {RangeError} when the contract has no such operation.
   */
  validateResponse(operationId: string, request: ExchangeRequest | undefined, response: ExchangeResponse): Violation[];
  /**
   * Prepares reading the requests of one operation: their values in the types of the contract, and what is wrong with them
   * besides method, base URL and authentication. For servers, which know the operation already.
   *
   * @throws {RangeError} when the contract has no such operation.
   */
  requestReader(operationId: string): RequestReader;
}

/**
 * Prepares a contract for checking exchanges. Schemas are compiled when first needed, and once for the same document, which
 * must not be changed afterwards.
 *
 * @throws {Error} when a `$ref` of the contract leads nowhere.
 */
export function createContract(document: OpenApiDocument, options: ContractOptions = {}): Contract {
  const operations = listOperations(document);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const validatorAt = schemaValidatorsOf(document);
  const match = createPathMatcher(document, operations, options.baseUrls ?? []);

  const find = (operationId: string): Operation => {
    const operation = byId.get(operationId);
    if (operation) return operation;
    throw new RangeError(`The contract has no operation "${operationId}"; it has ${[...byId.keys()].join(', ')}.`);
  };
  const byRequest = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const readers = new Map<string, RequestReader>();
  const requestReader = (operationId: string): RequestReader => {
    const reader = readers.get(operationId) ?? createRequestReader(document, find(operationId), validatorAt);
    readers.set(operationId, reader);
    return reader;
  };
  const checkRequest = (operationId: string, request: ExchangeRequest) =>
    validateRequest(document, find(operationId), request, match, requestReader(operationId));
  const checkResponse = (operationId: string, request: ExchangeRequest | undefined, response: ExchangeResponse) => {
    const operation = find(operationId);
    const sent = request && readEchoSource(operation, request, match);
    return validateResponse(document, operation, response, validatorAt, sent);
  };

  return {
    document,
    operations,
    matchOperation(method, url) {
      return byRequest.get(`${method.toUpperCase()} ${match(url)?.path}`);
    },
    matchPath: match,
    validateExchange: (operationId, request, response) =>
      redactViolations(
        [...checkRequest(operationId, request), ...checkResponse(operationId, request, response)],
        request,
      ),
    validateRequest: (operationId, request) => redactViolations(checkRequest(operationId, request), request),
    validateResponse: (operationId, request, response) =>
      redactViolations(checkResponse(operationId, request, response), request),
    requestReader,
  };
}

/** The parts of a request that a reply may repeat; parts that cannot be read are left out, the request's own check tells. */
function readEchoSource(operation: Operation, request: ExchangeRequest, match: PathMatcher): EchoSource {
  const found = match(request.url);
  const path = Object.entries(found?.path === operation.path ? found.parameters : {}).flatMap(([name, text]) => {
    const value = decodePathParameter(text);
    return value === undefined ? [] : [[name, value] as const];
  });
  const parsed = parse(request.body ?? '', headerText(request.headers, 'content-type') ?? 'application/json');
  return {
    path: Object.fromEntries(path),
    query: queryOf(request.url),
    header: (name) => headerText(request.headers, name),
    body: 'value' in parsed ? parsed.value : undefined,
  };
}
