import type { Answered, Ask, Bench } from '../checks/bench.ts';
import { Stopped } from '../checks/check.ts';
import type { OwnRecords } from './own-records.ts';

/** One request that creates records. */
export interface Creation {
  readonly resource: string;
  readonly amount: number;
  /** The request for records of these markers. */
  readonly ask: (markers: readonly string[]) => Pick<Ask, 'operation' | 'body' | 'path' | 'expect' | 'subject'>;
  /** The ids of the records in the order of the markers, as far as the reply has them. */
  readonly ids: (body: unknown, markers: readonly string[]) => readonly unknown[];
}

/**
 * Creates records of the run's own, each noted in the journal before.
 *
 * @returns their ids.
 * @throws {Stopped} when the target does not create them; it is not tried again.
 */
export async function createOwn(bench: Bench, own: OwnRecords, creation: Creation): Promise<string[]> {
  const { resource } = creation;
  const known = own.obstacles.get(resource);
  if (known !== undefined) throw new Stopped(known);
  const markers: string[] = [];
  for (let index = 0; index < creation.amount; index += 1) markers.push(await own.plan(resource));
  const answered = await askToCreate(bench, creation.ask(markers));
  const { status, body } = answered;
  // A refusal created nothing; after anything else there may be something to remove.
  if (status >= 400 && status < 500) for (const marker of markers) await own.removed(marker);
  const ids = status < 300 ? creation.ids(body, markers) : [];
  const created: string[] = [];
  for (const [index, marker] of markers.entries()) {
    const id = ids[index];
    // An id that another record has is none: what answers so creates nothing.
    if (typeof id === 'string' && (await own.created(marker, id))) created.push(id);
  }
  if (created.length === markers.length) return created;
  const obstacle = `${resource} for the run could not be created (${status})`;
  own.obstacles.set(resource, obstacle);
  throw new Stopped(obstacle);
}

/** Changes own records; what does not work is no finding about the operation that needs them. */
export function askToCreate(
  bench: Bench,
  ask: Pick<Ask, 'operation' | 'body' | 'path' | 'expect' | 'subject'>,
): Promise<Answered> {
  return bench.ask({ ...ask, as: { id: 'own-data.created', severity: 'behaviour' }, acts: true });
}

/** The id of the one record that a reply has in `data`. */
export function idInData(body: unknown): unknown[] {
  return [(body as { data?: { id?: unknown } } | undefined)?.data?.id];
}
