import type { Client as HttpClient } from 'openapi-fetch';
import { type Call, type CallContext, createCall } from './call.ts';
import { type ClientOptions, checkBaseUrl, checkClientOptions, checkHeaders } from './client-options.ts';
import { type Clock, platformClock } from './clock.ts';
import type { ReadEvents } from './event-stream.ts';
import { createHttp } from './http.ts';
import type { CodeTable, OperationTable } from './operation-table.ts';
import { createPacer, type Pacing } from './pacing.ts';
import { createIterate } from './paging.ts';
import { type Result, toFailure, toSuccess } from './result.ts';
import { createTransport } from './transport.ts';

/** What tells one vendor's client from another's. */
export interface ClientDefinition {
  readonly operations: OperationTable;
  /** Loads the error codes the operations document, when a call of the safe form has failed. Without it, there are none. */
  readonly loadCodes?: (() => Promise<CodeTable>) | undefined;
  /** Where the API is when the options name no other place. */
  readonly defaultBaseUrl: string;
  /** Whether the body of a reply with a success status reports a failure after all. */
  readonly isFailure?: ((body: unknown) => boolean) | undefined;
  /** Whether any deletion may be confirmed by a 200 or 204 without a body, also where the contract shows one. */
  readonly emptyDeletions?: boolean | undefined;
  /**
   * Completes a request, by further headers for example, or throws when it must not be sent. `pathTemplate` has the fields of the
   * path in braces.
   */
  readonly prepareRequest?: ((request: Request, pathTemplate: string) => void) | undefined;
  /** How often a client may send when its options do not say; without it, as often as replies allow. */
  readonly pacing?: Pacing | undefined;
  /**
   * Loads what reads the replies of operations with `accept: 'text/event-stream'`, at their first call. They need it:
   * `async () => (await import('@concordat/client/event-stream')).readEvents`.
   */
  readonly loadEventReader?: (() => Promise<ReadEvents>) | undefined;
}

/** The methods of all resources, and two more ways to make the same calls. */
export type Client<Paths extends object, Resources extends object, Codes extends object> = Resources &
  ClientForms<Paths, Resources, Codes>;

/** The other ways to call, beside the methods that throw. */
export interface ClientForms<Paths extends object, Resources extends object, Codes extends object> {
  /**
   * The same methods, which never throw: they resolve with a {@link Result} whose error codes a `switch` can exhaust. Only what
   * middleware of yours throws comes through.
   */
  readonly safe: SafeForm<Resources, Codes>;
  /**
   * An openapi-fetch client: `http.GET('/path', …)`. Same key, retries, pace and time limits; any status resolves, and of the
   * input only path values are checked: none may lead to another path. Middleware added here sees the calls of the methods as
   * well, each once, however many attempts it takes. What it throws comes through as it is, in all forms. It is loaded with the
   * first call that goes through it.
   */
  readonly http: HttpClient<Paths>;
}

/** Each method of `Resources` with a {@link Result} for what it resolves with. Those that iterate have no such form. */
export type SafeForm<Resources extends object, Codes extends object> = {
  readonly [Resource in keyof Resources]: {
    readonly [Verb in keyof Resources[Resource] as SafeVerb<Resources[Resource], Verb>]: SafeMethod<
      Resources[Resource][Verb],
      CodesOf<Codes, `${Resource & string}.${Verb & string}`>
    >;
  };
};

type SafeVerb<Methods, Verb extends keyof Methods> = Methods[Verb] extends (...call: never) => Promise<unknown>
  ? Verb
  : never;

type SafeMethod<Method, Code extends string> = Method extends (...call: infer Call) => Promise<infer Data>
  ? (...call: Call) => Promise<Result<Data, Code>>
  : never;

type CodesOf<Codes, Operation> = Operation extends keyof Codes ? Codes[Operation] & string : never;

/**
 * Makes the client of one vendor. `Resources` are the types of the methods that `definition.operations` describes, `Codes`
 * the error codes of each operation, `Paths` those of openapi-typescript.
 *
 * @throws {InputError} when an option cannot be used.
 */
export function createClient<Paths extends object, Resources extends object, Codes extends object>(
  { operations, loadCodes = loadNoCodes, defaultBaseUrl, pacing: defaultPacing, ...vendor }: ClientDefinition,
  options: ClientOptions,
): Client<Paths, Resources, Codes> {
  checkClientOptions(options);
  const { apiKey, maxBodyBytes = 10_485_760, clock = platformClock, pacing = defaultPacing, hooks, logger } = options;
  const transport = createTransport({
    fetch: options.fetch,
    timeout: options.timeout ?? 30_000,
    totalTimeout: options.totalTimeout ?? 120_000,
    maxRetries: options.maxRetries ?? 2,
    maxBodyBytes,
    clock,
    pacer: pacing === false ? undefined : createPacer(pacing, clock),
    // A client whose watchers cannot be loaded works without them.
    watch: hooks || logger ? loadWatch(options, clock).catch(() => undefined) : undefined,
    secret: apiKey,
  });
  const settings = {
    baseUrl: checkBaseUrl(options.baseUrl ?? defaultBaseUrl),
    headers: new Headers({
      Accept: 'application/json',
      ...userAgent(options.appInfo),
      ...checkHeaders(options.headers),
      Authorization: `Bearer ${apiKey}`,
    }),
    transport,
    maxBodyBytes,
    prepareRequest: vendor.prepareRequest,
  };
  const http = createHttp(settings);

  const context: CallContext = { ...vendor, ...settings, http, secret: apiKey };
  const throwing: Record<string, Record<string, (...args: Parameters<Call>) => unknown>> = {};
  const safe: MethodTree = {};
  for (const [resource, methods] of Object.entries(operations)) {
    throwing[resource] = {};
    safe[resource] = {};
    for (const [verb, descriptor] of Object.entries(methods)) {
      const operation = `${resource}.${verb}`;
      const call = createCall(operation, descriptor, context);
      throwing[resource][verb] = async (input, options) => (await call(input, options)).data;
      const { pagination } = descriptor;
      const iterate = verb.replace(/^[a-z]+/, 'iterate');
      if (pagination) throwing[resource][iterate] = createIterate(operation, pagination, call, apiKey);
      safe[resource][verb] = (input, options) =>
        call(input, options).then(toSuccess, async (error) => toFailure(error, await loadCodes().catch(loadNoCodes)));
    }
  }
  return { ...throwing, safe, http: http.client } as unknown as Client<Paths, Resources, Codes>;
}

const loadNoCodes = async () => ({ commonCodes: {}, codes: {} });

/** Loads what tells hooks and logger of the calls; a client that has neither does without. */
const loadWatch = async ({ hooks, logger, logLevel = 'warn', apiKey }: ClientOptions, clock: Clock) =>
  (await import('./watch.ts')).createWatch(hooks, logger, logLevel, clock, apiKey);

/** Says who calls. Browsers say that themselves, and ask the server for permission before they send another name. */
function userAgent(appInfo: ClientOptions['appInfo']): Record<string, string> {
  if (/^Mozilla/.test(globalThis.navigator?.userAgent)) return {};
  const { name, version } = appInfo ?? {};
  return checkHeaders({ 'User-Agent': `concordat${name ? ` ${name}${version ? `/${version}` : ''}` : ''}` });
}

type MethodTree = Record<string, Record<string, (...args: Parameters<Call>) => Promise<unknown>>>;
