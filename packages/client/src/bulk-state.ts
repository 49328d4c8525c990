import type { BulkDefinition } from './bulk.ts';
import type { BulkChunk, BulkState } from './bulk-types.ts';
import { refuse } from './errors/input-error.ts';

/** A run before its first request: new, or as an earlier one left it. */
interface BulkRun {
  /** Each id once. */
  readonly ids: readonly string[];
  /** The ids of the chunk at an index. */
  readonly idsOf: (index: number) => readonly string[];
  readonly state: BulkState & { readonly chunks: BulkChunk[] };
}

/**
 * Reads the ids and begins a run, or takes up that of `resume`.
 * @throws {InputError} when the ids are none, or `resume` is not the state of a run with these ids and fields.
 */
export async function openRun(definition: BulkDefinition, resume: BulkState | undefined): Promise<BulkRun> {
  const { operation, fields, size, counts } = definition;
  const ids = await readIds(definition);
  const idsOf = (index: number) => ids.slice(index * size, (index + 1) * size);
  const run = resume === undefined ? crypto.randomUUID() : resume?.run;
  let digest = await hash([run, operation, fields, size]);
  let chunks: BulkChunk[] = [];
  // Chunk by chunk, so that the ids are never in memory as one text.
  while (chunks.length * size < ids.length) digest = await hash([digest, idsOf(chunks.push({}) - 1)]);
  if (resume !== undefined) {
    const { version, digest: expected, chunks: known } = { ...(resume as Partial<BulkState> | null) };
    const isWhole = (chunk: BulkChunk | null) => chunk && (chunk.data === undefined || isReply(chunk.data, counts));
    const isReadable = Array.isArray(known) && known.length === chunks.length && known.every(isWhole);
    const isTheSame = version === 1 && expected === digest && isReadable;
    if (!isTheSame)
      refuse('resume was changed, or belongs to other ids, fields or another order.', 'resume', operation);
    chunks = [...(known as BulkChunk[])];
  }
  return { ids, idsOf, state: { version: 1, run: run as string, digest, chunks } };
}

/** Whether `data` says what became of a chunk. */
export function isReply(data: object | undefined, counts: readonly string[]): boolean {
  const reply = data as Readonly<Record<string, unknown>> | undefined;
  const isCount = (name: string) => Number.isSafeInteger(reply?.[name]) && (reply?.[name] as number) >= 0;
  return Array.isArray(reply?.['errors']) && counts.every(isCount);
}

/** Reads all ids before the first is sent: a mistake in the last one stops all, and no list changes while it is read. */
async function readIds({ operation, ids, normalize = String }: BulkDefinition): Promise<readonly string[]> {
  const source = typeof ids === 'object' ? (ids as Partial<Iterable<unknown> & AsyncIterable<unknown>> | null) : null;
  // What can be read at once is copied at once, because the caller may change it meanwhile.
  const entries = source?.[Symbol.iterator] ? [...(source as Iterable<unknown>)] : source;
  const found = new Map<string, string>();
  let index = 0;
  const refuseIds = (reason: string) =>
    refuse(`give an array, or another iterable, of ids: ${reason}.`, 'ids', operation);
  if (!source?.[Symbol.asyncIterator] && entries === source) refuseIds('this is none');
  for await (const id of entries as AsyncIterable<unknown>) {
    if (typeof id !== 'string' || !id.trim()) return refuseIds(`entry ${index} is none`);
    const key = normalize(id);
    if (!found.has(key)) found.set(key, id);
    index++;
  }
  return [...found.values()];
}

/** SHA-256 of a JSON value. */
async function hash(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
