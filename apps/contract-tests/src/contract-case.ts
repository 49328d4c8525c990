import type { Operation } from '@concordat/specs';
import { isJson } from './media-type.ts';
import { listRequestVariants, type RequestVariant } from './request-variant.ts';

/** A way to call an operation: a method that throws, a method that never does, or by its path. */
export type CallForm = 'throwing' | 'safe' | 'http';

/** One request of an operation and the reply that the mock is asked for. */
export interface ContractCase {
  readonly operation: Operation;
  readonly request: RequestVariant;
  readonly reply: ExpectedReply;
  /** The ways in which the client is called. */
  readonly forms: readonly CallForm[];
  /**
   * Whether the reply's example belongs to this very request, so that values which repeat a part of the request are
   * compared with it.
   */
  readonly repeatsRequest: boolean;
}

/** A declared reply, by one of its examples. */
interface ExpectedReply {
  readonly status: number;
  /** `undefined` for a reply without a body. */
  readonly example: string | undefined;
  /** The example. */
  readonly body: unknown;
  /** Media type of the body; `undefined` for a reply without one. */
  readonly mediaType: string | undefined;
}

/**
 * Plans the calls of an operation: every example of every declared reply in each form, and one call for every request that
 * is left. A reply goes with the request example of the same name, where there is one.
 *
 * @throws {Error} when the contract does not say what to send or what to expect.
 */
export function planCases(operation: Operation, overrides?: Readonly<Record<string, unknown>>): ContractCase[] {
  const requests = listRequestVariants(operation, overrides);
  const replies = operation.replies.flatMap((reply) => listExamples(operation.id, reply));
  const [firstRequest] = requests;
  const [firstReply] = replies;
  if (!firstRequest || !firstReply) throw new Error(`${operation.id}: the contract declares no reply.`);

  const successTypes = replies.filter(isSuccess).map(({ mediaType }) => mediaType);
  const byReply = replies.map((reply): ContractCase => {
    const request = requests.find(({ name }) => name === reply.example) ?? firstRequest;
    return { operation, request, reply, forms: formsOf(reply, replies, successTypes), repeatsRequest: true };
  });
  const used = new Set(byReply.map(({ request }) => request));
  const byRequest = requests
    .filter((request) => !used.has(request))
    .map((request): ContractCase => {
      return { operation, request, reply: firstReply, forms: ['throwing'], repeatsRequest: false };
    });
  return [...byReply, ...byRequest];
}

function listExamples(operationId: string, { status, content }: Operation['replies'][number]): ExpectedReply[] {
  const bodies = Object.entries(content);
  if (bodies.length === 0) return [{ status, example: undefined, body: undefined, mediaType: undefined }];
  return bodies.flatMap(([mediaType, { examples }]) => {
    if (!examples) throw new Error(`${operationId}: the ${status} of ${mediaType} has no example.`);
    return Object.entries(examples).map(([example, { value }]) => ({ status, example, body: value, mediaType }));
  });
}

/**
 * Both forms of the method, and `http` for the first success and the first failure. A method that reads JSON never asks for
 * what its operation offers besides, so that is for `http` alone.
 */
function formsOf(
  reply: ExpectedReply,
  replies: readonly ExpectedReply[],
  successTypes: readonly (string | undefined)[],
): readonly CallForm[] {
  const json = successTypes.find((type) => type !== undefined && isJson(type));
  if (isSuccess(reply) && json && reply.mediaType && !isJson(reply.mediaType)) return ['http'];
  const isFirst = replies.find((each) => isSuccess(each) === isSuccess(reply)) === reply;
  return isFirst ? ['throwing', 'safe', 'http'] : ['throwing', 'safe'];
}

function isSuccess({ status }: ExpectedReply): boolean {
  return status >= 200 && status < 300;
}
