import { isReply, openRun } from './bulk-state.ts';
import type { BulkFailure, BulkOptions, BulkProgress, BulkReport } from './bulk-types.ts';
import type { CallOptions } from './call-options.ts';
import { ConcordatError } from './errors/concordat-error.ts';
import { InputError, refuse } from './errors/input-error.ts';
import { AbortedError } from './errors/no-response.ts';
import type { ApiError } from './errors/reply-error.ts';

/** What tells one method for any number of ids from another. */
export interface BulkDefinition {
  /** Named in errors, such as `contacts.bulkDeleteAll`. */
  readonly operation: string;
  /** The ids, in an iterable or async iterable. */
  readonly ids: unknown;
  /** What each request has beside its ids. */
  readonly fields: object;
  /** Most ids of one request. */
  readonly size: number;
  /** The numbers in the reply's `data`; its list of what failed is `errors`. */
  readonly counts: readonly string[];
  /** What makes two ids the same, where that is not their spelling. */
  readonly normalize?: (id: string) => string;
  /** Sends one chunk and resolves with the `data` of the reply. */
  readonly send: (ids: readonly string[], options: CallOptions, idempotencyKey: string) => Promise<object>;
}

/**
 * Sends any number of ids in chunks, each id once. Once something is sent, nothing is thrown any more: the report tells.
 * @throws {InputError} when ids, options or state cannot be used. Nothing was sent.
 */
export async function runBulk<Data extends object>(
  definition: BulkDefinition,
  options: BulkOptions | undefined,
): Promise<BulkReport<Data>> {
  const { operation, counts } = definition;
  const { signal, concurrency = 2, onProgress, resume, ...callOptions } = options ?? {};
  const check = (field: string, rule: string, isRight: unknown) =>
    isRight || refuse(`${field} must be ${rule}.`, field, operation);
  check('concurrency', 'a whole number from 1', Number.isSafeInteger(concurrency) && concurrency > 0);
  check('signal', 'an AbortSignal', !signal || signal.addEventListener);
  check('onProgress', 'a function', !onProgress || typeof onProgress === 'function');
  check('idempotencyKey', 'left out: each request has its own', !('idempotencyKey' in callOptions));
  const { ids, idsOf, state } = await openRun(definition, resume);
  const { run, chunks } = state;

  const failures: BulkFailure[] = [];
  const stops: unknown[] = [];
  let acknowledged = 0;
  let failed = 0;
  let hasSent = false;
  for (const [index, { data }] of chunks.entries()) if (data) acknowledged += idsOf(index).length;
  const total = ids.length;
  const progress = (): BulkProgress => ({ total, acknowledged, failed, state: { ...state, chunks: [...chunks] } });

  const tryChunk = async (index: number, refusals: number) => {
    const part = idsOf(index);
    try {
      const data = await definition.send(part, callOptions, `${run}.${index}.${refusals}`);
      hasSent = true;
      if (!isReply(data, counts)) {
        const message = 'the reply does not say what became of the ids.';
        throw new ConcordatError({ operation, message, attempts: 1, mayHaveSucceeded: true });
      }
      chunks[index] = { data };
      acknowledged += part.length;
    } catch (error) {
      const isInput = error instanceof InputError;
      const { status, attempts, mayHaveSucceeded } = Object(error) as Partial<ApiError>;
      const isRefused = !mayHaveSucceeded && (attempts === 0 || isRefusal.test(`${status}`));
      if (isRefused) chunks[index] = { refusals: refusals + 1 };
      if (isInput || isShared.test(`${status}`)) stops.push(error);
      hasSent ||= !isInput;
      failed += part.length;
      failures.push({ ids: part, error, mayHaveSucceeded: !isRefused });
    }
  };

  // Before anything is sent, too: whoever stores this state can always resume the run.
  let reporting = Promise.resolve(onProgress?.(progress()));
  await reporting;
  // Shared by all lanes: each takes the next chunk from it.
  const queue = chunks.entries();
  const runLane = async () => {
    for (const [index, { data, refusals = 0 }] of queue) {
      if (data) continue;
      if (signal?.aborted) {
        stops.push(new AbortedError({ operation, message: 'the run was aborted', cause: signal.reason }));
      }
      if (stops.length > 0) return;
      await tryChunk(index, refusals);
      reporting = reporting.then(() => onProgress?.(progress())).catch((error) => stops.push(error));
      await reporting;
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, chunks.length) }, runLane));
  const [stopReason] = stops;
  if (!hasSent && stopReason instanceof InputError) throw stopReason;

  const data: Record<string, unknown> = {};
  for (const name of [...counts, 'errors']) {
    const parts = chunks.flatMap(
      (chunk) => (chunk.data as Readonly<Record<string, unknown>> | undefined)?.[name] ?? [],
    );
    data[name] = name === 'errors' ? parts : parts.reduce((sum: number, part) => sum + Number(part), 0);
  }
  return { ...progress(), complete: acknowledged === total, data: data as Data, failures, stopReason };
}

/** Statuses by which the vendor says that it did nothing. After a 408 or 409, a request with the same key may still be under way. */
const isRefusal = /^4(?!0[89])/;

/** Statuses of refusals that have nothing to do with the chunk: the others would meet them as well. */
const isShared = /^4(0[1-4]|29)$/;
