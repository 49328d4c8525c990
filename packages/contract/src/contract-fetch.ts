import type { OpenApiDocument } from '@concordat/specs';
import { type Contract, type ContractOptions, createContract } from './contract.ts';
import { count } from './exchange/describe-value.ts';
import type { Exchange, ExchangeRequest, ExchangeResponse } from './exchange/exchange.ts';
import { readRequest, readResponse } from './exchange/read-exchange.ts';
import type { Side, Violation } from './exchange/violation.ts';
import { listViolations } from './report/list-violations.ts';

type FetchInput = Parameters<typeof globalThis.fetch>[0];

/** How {@link contractFetch} checks. */
export interface ContractFetchOptions extends ContractOptions {
  /**
   * `throw`: a call rejects with a {@link ContractError} as soon as its request or reply departs from the contract; such a
   * request is not sent. `collect`: every call is passed on, and {@link ContractFetch.verify} tells. Take it for code that
   * catches or repeats what `fetch` throws.
   *
   * @default 'throw'
   */
  readonly mode?: 'throw' | 'collect' | undefined;
  /** What is checked; tests that send wrong requests on purpose leave out `request`. @default both */
  readonly sides?: readonly Side[] | undefined;
}

/** A request, its reply and how they depart from the contract. */
export interface CheckedExchange extends Omit<Exchange, 'response'> {
  /** `operationId`; absent where the contract has no such operation. */
  readonly operation?: string;
  /** Absent where none came. */
  readonly response?: ExchangeResponse;
  readonly violations: readonly Violation[];
}

/** A `fetch` that checks what passes through it. */
export interface ContractFetch {
  (input: FetchInput, init?: RequestInit): Promise<Response>;
  /** Waits for replies that are still being read, and returns every exchange so far in the order of their requests. */
  exchanges(): Promise<readonly CheckedExchange[]>;
  /**
   * Waits for replies that are still being read.
   *
   * @throws {ContractError} when any exchange so far departs from the contract; it lists every violation.
   */
  verify(): Promise<void>;
}

/** Exchanges depart from the contract; the message lists every violation. */
export class ContractError extends Error {
  /** The exchanges that depart from it. */
  readonly exchanges: readonly CheckedExchange[];

  constructor(exchanges: readonly CheckedExchange[]) {
    super(exchanges.map(describeExchange).join('\n\n'));
    this.name = 'ContractError';
    this.exchanges = exchanges;
  }
}

/**
 * Wraps a `fetch` so that every request and reply is checked against a contract, for tests of code that calls the API.
 *
 * Replies are returned unread. In the mode `throw` they are read to their end first, but for event streams, whose
 * violations {@link ContractFetch.verify} tells. A reply whose request is aborted is not checked.
 *
 * @param document the contract, as `readSpec` returns it.
 * @param fetch whom to ask. @default the global `fetch`, looked up per request
 * @throws {Error} when a `$ref` of the contract leads nowhere.
 *
 * @example
 * const fetch = contractFetch(readSpec('leadlex'));
 * const leadlex = createLeadLexClient({ apiKey, fetch });
 * await codeUnderTest(leadlex);
 * await fetch.verify();
 */
export function contractFetch(
  document: OpenApiDocument,
  fetch?: typeof globalThis.fetch,
  options: ContractFetchOptions = {},
): ContractFetch {
  const { mode = 'throw', sides = ['request', 'response'] } = options;
  const contract = createContract(document, options);
  const check = createChecks(contract, sides);
  const started: Promise<CheckedExchange>[] = [];

  const checked = async (input: FetchInput, init?: RequestInit): Promise<Response> => {
    const request = new Request(input instanceof Request ? input.clone() : input, init);
    let settle: (exchange: CheckedExchange | Promise<CheckedExchange>) => void = () => {};
    started.push(new Promise((resolve) => (settle = resolve)));
    const asked = check.request(await readRequest(request));
    try {
      if (mode === 'throw' && asked.violations.length > 0) throw new ContractError([asked]);
      // A stream can be read once, so its copy is sent; anything else is passed on as it was given.
      const isStream = init?.body instanceof ReadableStream;
      const response = await (isStream ? send(fetch, request) : send(fetch, input, init));
      const answered = check.reply(asked, response, request.signal);
      settle(answered);
      if (mode === 'collect' || isEventStream(response)) return response;
      const whole = await answered;
      if (whole.violations.length > 0) throw new ContractError([whole]);
      return response;
    } catch (error) {
      // A promise is settled once: this is for exchanges without a reply.
      settle(asked);
      throw error;
    }
  };
  const exchanges = () => Promise.all(started);
  return Object.assign(checked, {
    exchanges,
    async verify() {
      const departing = (await exchanges()).filter(({ violations }) => violations.length > 0);
      if (departing.length > 0) throw new ContractError(departing);
    },
  });
}

function send(fetch: typeof globalThis.fetch | undefined, input: FetchInput, init?: RequestInit): Promise<Response> {
  return (fetch ?? globalThis.fetch)(input, init);
}

function isEventStream(response: Response): boolean {
  return /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
}

/** The checks of the two sides. */
function createChecks(contract: Contract, sides: readonly Side[]) {
  return {
    request(request: ExchangeRequest): CheckedExchange {
      const operation = contract.matchOperation(request.method, request.url)?.id;
      if (!sides.includes('request')) return { request, ...(operation !== undefined && { operation }), violations: [] };
      if (operation === undefined) return { request, violations: [unknownOperation(request)] };
      return { request, operation, violations: contract.validateRequest(operation, request) };
    },
    async reply(asked: CheckedExchange, reply: Response, signal: AbortSignal): Promise<CheckedExchange> {
      const response = await readResponse(reply);
      const isChecked = sides.includes('response') && asked.operation !== undefined && !signal.aborted;
      const found = isChecked ? contract.validateResponse(asked.operation, asked.request, response) : [];
      return { ...asked, response, violations: [...asked.violations, ...found] };
    },
  };
}

function unknownOperation({ method, url }: ExchangeRequest): Violation {
  return {
    check: 'request.operation.unknown',
    severity: 'breaking',
    operation: '',
    side: 'request',
    in: 'path',
    pointer: '',
    specPointer: '#/paths',
    expected: 'an operation of the contract',
    actual: `${method} ${url}`,
    message: `${method} ${url} is no operation of the contract`,
  };
}

function describeExchange({ request, response, operation, violations }: CheckedExchange): string {
  const name = `${request.method} ${request.url}${response ? ` -> ${response.status}` : ''}`;
  const contract = operation === undefined ? 'the contract' : `the contract of ${operation}`;
  return `${name} departs from ${contract} in ${count(violations.length, 'place')}:\n\n${listViolations(violations)}`;
}
