import {
  type Contract,
  chooseRefusal,
  explainRefusal,
  findNearbyOperations,
  type Violation,
} from '@concordat/contract';
import { type Access, describeNewKey, findAccess, hashKey, readKey } from '../access/authenticate.ts';
import { mayCall } from '../access/permissions.ts';
import type { RateLimiter } from '../rate-limits/rate-limiter.ts';
import { Refusal } from '../refusal.ts';
import type { Engine } from '../store/engine.ts';
import type { Store } from '../store/store.ts';
import type { UntypedReply, VendorDefinition } from '../vendor-definition.ts';
import type { TargetRules } from '../webhooks/target.ts';
import { existsWorkspace, openWorkspace } from '../workspaces.ts';
import { contentCodingOf } from './content-coding.ts';
import type { Edge } from './edge.ts';
import { exampleReply } from './example-reply.ts';
import { HandlerRun } from './handler-run.ts';
import { findRecordedCall, hashRequest, type IdempotentCall, recordCall } from './idempotency.ts';
import type { SandboxReply, SandboxRequest } from './message.ts';
import { isNestedTooDeep, nestingLimit } from './nesting.ts';
import { type PreparedOperation, prepareOperation } from './prepared-operation.ts';
import { problem } from './problem.ts';
import { jsonReply, refusalReply, toReply } from './replies.ts';
import { createReplyHeaders } from './reply-headers.ts';
import { createRoutes } from './routes.ts';
import { dropUndeclaredFields } from './undeclared-fields.ts';

/** What answering takes. */
export interface AnswererParts {
  readonly contract: Contract;
  readonly definition: VendorDefinition;
  readonly engine: Engine;
  readonly edge: Edge;
  readonly limiter: RateLimiter;
  readonly now: () => number;
  readonly random: () => number;
  /** Whether workspaces of keys without a meaning begin with the sample data. */
  readonly seedAll: boolean;
  readonly rateLimits: boolean | 'counted';
  /** Where webhooks may lead. */
  readonly webhookTargets: TargetRules;
  /** Whether replies are checked against the contract. */
  readonly validateReplies: boolean;
  /** Called when a transaction has ended that put events into the outbox. */
  readonly onEmitted: () => void;
}

/** Answers requests of one vendor. */
export type Answerer = (request: SandboxRequest) => Promise<SandboxReply>;

/** Makes the {@link Answerer} of a vendor: authentication, permission, validation, idempotency, handler, reply. */
export function createAnswerer(parts: AnswererParts): Answerer {
  const { contract, definition, engine, limiter, now: clock, random } = parts;
  const headersOf = createReplyHeaders(random);
  const findRoute = createRoutes(contract, (operation) => prepareOperation(contract, definition, operation));

  return async (request) => {
    const route = findRoute(request.method === 'HEAD' ? 'GET' : request.method, request.path);
    if (route.kind === 'unknown_path') {
      const nearby = findNearbyOperations(contract, request.method, request.path).map(
        ({ method, path }) => `${method} ${path}`,
      );
      const detail = `The ${contract.document.info.title} documents no path like ${request.path}. Nearby: ${nearby.join(', ')}.`;
      return problem('unknown_path', detail);
    }
    if (route.kind === 'wrong_method') {
      const methods = route.methods.join(', ');
      return problem('wrong_method', `${request.path} takes ${methods}, not ${request.method}.`, { allow: methods });
    }
    const coding = request.body === '' ? undefined : contentCodingOf(request.headers);
    if (coding !== undefined) {
      return problem('unsupported_encoding', `The body has the content encoding ${coding}; send it as it is.`);
    }
    if (isNestedTooDeep(request.body)) {
      return problem('malformed_request', `The body is nested more than ${nestingLimit} levels deep.`);
    }
    const { target: prepared, parameters } = route;
    return parts.edge(prepared, request, {
      answer: (received) => answerOperation(prepared, parameters, received),
      headers: () => headersOf(prepared, limiter.describe(clock())),
    });
  };

  async function answerOperation(
    prepared: PreparedOperation,
    parameters: Readonly<Record<string, string>>,
    request: SandboxRequest,
  ): Promise<SandboxReply> {
    const now = clock();
    const key = readKey(definition.vendor, request.headers['authorization']);
    const access = key === undefined ? undefined : await findOrOpen(key, now);
    const counted = access && (parts.rateLimits !== false || access.requestLimit !== null);
    const rate = counted
      ? await limiter.count(access, prepared.operation, now)
      : { ...limiter.describe(now), exceeded: false };
    const reply = await answerKnown(prepared, parameters, request, key, access, rate.exceeded, now);
    const sent = { ...reply, headers: Object.assign(headersOf(prepared, rate), reply.headers) };
    if (parts.validateReplies) checkReply(prepared, request, sent);
    return sent;
  }

  async function findOrOpen(key: string, now: number): Promise<Access> {
    const hash = hashKey(key);
    const known = await findAccess(engine, hash, now);
    if (known) return known;
    await openWorkspace({ engine, definition, random, now }, describeNewKey(definition.vendor, key, parts.seedAll));
    const opened = await findAccess(engine, hash, now);
    if (!opened) throw new Error('The key was deleted while it was being used.');
    return opened;
  }

  async function answerKnown(
    prepared: PreparedOperation,
    parameters: Readonly<Record<string, string>>,
    request: SandboxRequest,
    key: string | undefined,
    access: Access | undefined,
    exceeded: boolean,
    now: number,
  ): Promise<SandboxReply> {
    const { operation, errors } = prepared;
    if (key === undefined || !access || access.refused) return refusalReply(errors.withStatus(401));
    if (exceeded) return refusalReply(errors.withStatus(429));
    if (!mayCall(access.permissions, operation)) return refusalReply(errors.withStatus(403));
    const found = definition.findWorkspace(access, key, request, operation);
    if ('status' in found) return refusalReply(errors.withStatus(found.status, found.explanation));
    const { path, query, body, violations } = prepared.read({
      path: parameters,
      query: request.query,
      headers: request.headers,
      body: request.body,
    });
    const broken = violations.filter(({ severity }) => severity === 'breaking');
    if (broken.length > 0) return refuseBroken(prepared, broken);
    if (violations.length > 0) dropUndeclaredFields(prepared.operation, body, violations);
    const { handler } = prepared;
    if (!handler) return exampleReply(contract, operation, { path, query, body });

    const call = readIdempotentCall(prepared, found.workspace, request, [parameters, query, body]);
    let hasEmitted = false;
    const work = async (store: Store): Promise<SandboxReply> => {
      const { workspace, statusIfAbsent } = found;
      if (statusIfAbsent !== undefined && !(await existsWorkspace(store, workspace))) {
        return refusalReply(errors.withStatus(statusIfAbsent));
      }
      if (call) {
        const recorded = await findRecordedCall(store, call, now);
        if (recorded.kind === 'different') {
          const conflict = conflictOf(prepared);
          if (conflict) throw conflict;
        }
        if (recorded.kind !== 'new') return jsonReply(recorded.status, recorded.body);
      }
      const context = new HandlerRun(
        {
          store,
          workspace,
          account: access.account,
          now,
          actor: { ...access, userAgent: String(request.headers['user-agent'] ?? '') },
          random,
          newId: () => definition.newId(random, now),
        },
        prepared,
        definition,
        { path, query, body, webhookTargets: parts.webhookTargets },
      );
      const reply = toReply((await handler(context as never)) as UntypedReply);
      if (call) await recordCall(store, call, reply, now);
      hasEmitted = context.hasEmitted;
      return reply;
    };
    try {
      const reply = await (prepared.reads ? engine.read(work) : engine.write(found.workspace, work));
      if (hasEmitted) parts.onEmitted();
      return reply;
    } catch (error) {
      if (error instanceof Refusal) return refusalReply(error);
      if (engine.isTooLong(error)) return refuseTooLong(prepared);
      throw error;
    }
  }

  function refuseTooLong({ operation, errors }: PreparedOperation): SandboxReply {
    const message = 'An address, name or id is longer than the database can look up, which is about 2,600 bytes.';
    const code = ['validation_error', 'VALIDATION_FAILED'].find((one) => errors.has(one));
    const refusal = code === undefined ? errors.withStatus(400, { message }) : errors.withCode(code, { message });
    return refusal
      ? refusalReply(refusal)
      : problem('invalid_request', `${message} ${operation.id} declares no reply for that.`);
  }

  function refuseBroken({ operation }: PreparedOperation, broken: readonly Violation[]): SandboxReply {
    const chosen = chooseRefusal(operation, broken);
    const messages = broken.map(({ message }) => message).join('; ');
    if (!chosen) return problem('invalid_request', `${messages}. ${operation.id} declares no reply for that.`);
    return jsonReply(chosen.status, JSON.stringify(explainRefusal(contract, operation, chosen)));
  }

  function checkReply({ operation }: PreparedOperation, request: SandboxRequest, reply: SandboxReply): void {
    if (/^(?:problem|undocumented)$/.test(reply.headers['x-sandbox'] ?? '')) return;
    const base = contract.document.servers[0].url;
    const url = `${base}${request.path}${request.query === '' ? '' : `?${request.query}`}`;
    const violations = contract.validateResponse(operation.id, { ...request, url }, reply);
    if (violations.length > 0) {
      throw new Error(`The sandbox breaks the contract: ${violations.map(({ message }) => message).join('; ')}.`);
    }
  }
}

function readIdempotentCall(
  { operation, takesIdempotencyKey }: PreparedOperation,
  workspace: string,
  request: SandboxRequest,
  asked: readonly unknown[],
): IdempotentCall | undefined {
  const key = request.headers['idempotency-key'];
  if (!takesIdempotencyKey || typeof key !== 'string' || key === '') return undefined;
  return { workspace, operation: operation.id, key: hashRequest(key), requestHash: hashRequest(...asked) };
}

/** The documented conflict, else the general refusal of what is not valid; none where the operation documents neither. */
function conflictOf({ errors }: PreparedOperation): Refusal | undefined {
  if (errors.has('idempotency_conflict')) return errors.withCode('idempotency_conflict');
  if (!errors.has('validation_error')) return undefined;
  return errors.withCode('validation_error', {
    message: 'This Idempotency-Key was used with another request in the last 24 hours.',
    details: {},
  });
}
