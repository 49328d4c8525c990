import type { Refusal } from './refusal.ts';
import type { Store } from './store/store.ts';
import type { TargetRules } from './webhooks/target.ts';

/** What a handler is given: the request, valid by the contract, and the workspace it is about. */
export interface HandlerContext<Operation> extends WorkspaceContext {
  readonly path: PathOf<Operation>;
  /** Values in their types; what was not sent is absent, defaults are the handler's business. */
  readonly query: QueryOf<Operation>;
  readonly body: BodyOf<Operation>;
  /** Where webhooks may lead. */
  readonly webhookTargets: TargetRules;
  /** Makes a refusal to throw: status, message and form come from the operation's documented example of that code. */
  refuse(code: ErrorCodeOf<Operation>, explanation?: RefusalExplanation): Refusal;
  /**
   * Makes the refusal of a request that names what does not exist: the operation's documented 404, else the vendor's general
   * one, marked as `x-sandbox: undocumented`.
   */
  missing(): Refusal;
}

/** What seeds, handlers and their helpers work with. All of it belongs to one transaction. */
export interface WorkspaceContext {
  readonly store: Store;
  /** What the records of the request belong to: a LeadLex workspace, an AutoSend project. */
  readonly workspace: string;
  /** What the key stands for: the same for LeadLex, the owner of the project for AutoSend. */
  readonly account: string;
  /** Instant of the request, in ms since 1970. */
  readonly now: number;
  /** The key of the request, as the audit log names it; `undefined` while seeding. */
  readonly actor: Actor | undefined;
  /** A number from 0 to below 1, from the sandbox's source of randomness. */
  random(): number;
  /** A new identifier in the vendor's usual form: a UUID for LeadLex, 24 hexadecimal digits for AutoSend. */
  newId(): string;
  /** The unique name of one of the workspace's records in the database: `<workspace>/<id>`. */
  ref(id: string): string;
  /**
   * The same as if it were another time, for sample data.
   *
   * @param newId in place of new identifiers.
   */
  at(now: number, newId?: () => string): WorkspaceContext;
  /**
   * Puts an event into the outbox, for every webhook of the workspace that wants it.
   *
   * @param onlyTo `ref` of the one webhook that gets it, whether it wants the event or not.
   * @returns the ids of the deliveries.
   */
  emit(event: string, data: Readonly<Record<string, unknown>>, onlyTo?: string): Promise<readonly string[]>;
  /** Writes into the workspace's audit log. */
  audit(entry: AuditEntry): Promise<void>;
}

/** Whose key it is. */
export interface Actor {
  /** Identifies the key without revealing it. */
  readonly keyId: string;
  /** What sends its requests; the empty string where it does not say. */
  readonly userAgent: string;
  readonly permissions: readonly string[];
}

/** One line of the audit log. */
export interface AuditEntry {
  readonly action: 'create' | 'update' | 'delete' | 'login' | 'api_access';
  /** Such as `contacts`. */
  readonly resourceType: string;
  readonly resourceId: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** How a refusal differs from the documented example of its code. */
export interface RefusalExplanation {
  /** Chooses among several examples of one code. */
  readonly example?: string;
  /** In place of the example's message. */
  readonly message?: string;
  /** In place of the example's details. */
  readonly details?: unknown;
}

/** Answers one operation. Runs in one transaction with audit log, outbox and idempotency record; throwing undoes all of it. */
type Handler<Operation> = (context: HandlerContext<Operation>) => ReplyOf<Operation> | Promise<ReplyOf<Operation>>;

/** Handlers by operationId, of the operations of one vendor (`operations` of its client package). */
export type Handlers<Operations> = { readonly [Id in keyof Operations]?: Handler<Operations[Id]> };

type PathOf<Operation> = Operation extends { parameters: { path: infer Path } }
  ? Path
  : Readonly<Record<string, never>>;

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? [NonNullable<Query>] extends [never]
    ? Readonly<Record<string, never>>
    : NonNullable<Query>
  : Readonly<Record<string, never>>;

type BodyOf<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : Operation extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body | undefined
    : undefined;

type SuccessStatus = 200 | 201 | 202 | 204;

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

/** The success replies of an operation. What is not JSON is text, with its media type. */
export type ReplyOf<Operation> = {
  [Status in keyof ResponsesOf<Operation> & SuccessStatus]: ReplyWith<Status, ResponsesOf<Operation>[Status]>;
}[keyof ResponsesOf<Operation> & SuccessStatus];

type ReplyWith<Status, Response> = Response extends { content: { 'application/json': infer Body } }
  ? { readonly status: Status; readonly body: Body; readonly headers?: Readonly<Record<string, string>> }
  : Response extends { content: infer Content }
    ? {
        readonly status: Status;
        readonly contentType: keyof Content & string;
        readonly text: string;
        readonly headers?: Readonly<Record<string, string>>;
      }
    : { readonly status: Status; readonly headers?: Readonly<Record<string, string>> };

/** The error codes an operation documents. */
type ErrorCodeOf<Operation> = CodeIn<ErrorBodies<ResponsesOf<Operation>>>;

type ErrorBodies<Responses> = {
  [Status in Exclude<keyof Responses, SuccessStatus>]: Responses[Status] extends {
    content: { 'application/json': infer Body };
  }
    ? Body
    : never;
}[Exclude<keyof Responses, SuccessStatus>];

// Some errors have a code only at times, or are a list or a text.
type CodeIn<Body> = Body extends { error: infer Failure }
  ? Failure extends { code?: infer Code }
    ? Extract<Code, string>
    : never
  : never;
