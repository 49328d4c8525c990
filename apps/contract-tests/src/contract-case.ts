import type { Operation } from '@concordat/specs';
import { isJson, isRange } from './media-type.ts';
import { findIterator } from './paging.ts';
import { listRequestVariants, type RequestVariant } from './request-variant.ts';

/** A way to call an operation: a method that throws, one that never does, one that reads page after page, or by its path. */
export type CallForm = 'throwing' | 'safe' | 'iterate' | 'http';

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
  const calls = replies.map((reply) => ({ reply, forms: formsOf(operation, reply, replies) }));
  const firstReply = calls.find(({ forms }) => forms.includes('throwing'))?.reply;
  if (!firstRequest || !firstReply) throw new Error(`${operation.id}: the contract declares no reply.`);

  const byReply = calls.map(({ reply, forms }): ContractCase => {
    const request = requests.find(({ name }) => name === reply.example) ?? firstRequest;
    return { operation, request, reply, forms, repeatsRequest: true };
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
 * Both forms of the method, and for the first success and the first failure the other ways as well. A method that reads JSON
 * never asks for a media type that its operation offers besides, so that is for `http` alone; a range is what the API sends
 * unasked.
 */
function formsOf(operation: Operation, reply: ExpectedReply, replies: readonly ExpectedReply[]): readonly CallForm[] {
  const { mediaType } = reply;
  const alternatives = replies.filter((each) => isSuccess(each) === isSuccess(reply));
  const offersJson = alternatives.some((each) => each.mediaType && isJson(each.mediaType));
  if (isSuccess(reply) && offersJson && mediaType && !isJson(mediaType) && !isRange(mediaType)) return ['http'];
  if (reply !== alternatives[0]) return ['throwing', 'safe'];
  return findIterator(operation) ? ['throwing', 'safe', 'iterate', 'http'] : ['throwing', 'safe', 'http'];
}

function isSuccess({ status }: ExpectedReply): boolean {
  return status >= 200 && status < 300;
}
