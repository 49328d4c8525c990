import type { Answered, Ask, Bench } from '../checks/bench.ts';
import { Stopped } from '../checks/check.ts';
import type { OwnRecords } from './own-records.ts';

/** A record that a check created. */
export interface OwnRecord {
  readonly id: string;
  /** The text that tells it from what others created. */
  readonly marker: string;
  /** What its creation was answered. */
  readonly reply: Answered;
}

/** How a check creates a record. */
export interface OwnCreation extends Omit<Ask, 'body' | 'acts'> {
  readonly resource: string;
  /** The body for a marker. */
  readonly body: (marker: string) => unknown;
  /** Finds the id in the body of the reply. @default `data.id` */
  readonly idIn?: ((body: unknown) => unknown) | undefined;
  /** The id, where it is what the request names. */
  readonly idFor?: ((marker: string) => string) | undefined;
}

/** What a check of AutoSend works at: records of its own, each noted in the journal before it is created. */
export class OwnProject {
  readonly bench: Bench;
  readonly #own: OwnRecords;

  constructor(bench: Bench, own: OwnRecords) {
    this.bench = bench;
    this.#own = own;
  }

  /** Sends a request and judges the reply. */
  ask(ask: Ask): Promise<Answered> {
    return this.bench.ask(ask);
  }

  /** Asks for what only reads. */
  async read(ask: Omit<Ask, 'acts' | 'expect'> & { readonly expect?: string }): Promise<Answered> {
    return this.bench.ask({ expect: '200', ...ask });
  }

  /** Changes an own record, which has to succeed for the check to go on. */
  async act(ask: Ask): Promise<Answered> {
    return this.bench.must({ ...ask, acts: true });
  }

  /**
   * Creates a record.
   *
   * @throws {Stopped} when the target does not.
   */
  async create({ resource, body, idIn = idOf, idFor, ...ask }: OwnCreation): Promise<OwnRecord> {
    const marker = await this.#own.plan(resource);
    const reply = await this.bench.ask({ ...ask, body: body(marker), acts: true });
    // A refusal created nothing; after anything else there may be something to remove.
    if (reply.status >= 400 && reply.status < 500) await this.#own.removed(marker);
    const id = idFor?.(marker) ?? idIn(reply.body);
    const isCreated = reply.status < 300 && typeof id === 'string' && id !== '';
    // An id that another record has is none: what answers so creates nothing.
    if (isCreated && (await this.#own.created(marker, id))) return { id, marker, reply };
    throw new Stopped(`${resource} for the run could not be created (${reply.status})`);
  }

  /** Notes that a record is gone, as the check has seen. */
  async gone({ marker }: OwnRecord): Promise<void> {
    await this.#own.removed(marker);
  }

  /** Plans a record that a request makes which creates nothing in the first place, such as a copy. */
  plan(resource: string): Promise<string> {
    return this.#own.plan(resource);
  }

  /** Notes the id of a planned record, or that there is none. */
  async noteId(marker: string, id: unknown): Promise<void> {
    await (typeof id === 'string' && id !== '' ? this.#own.created(marker, id) : this.#own.removed(marker));
  }

  /** Asks for a creation that has to be refused; what is created all the same is removed at the end. */
  async refuse({ resource, body, idIn = idOf, idFor, ...ask }: OwnCreation): Promise<Answered> {
    const marker = await this.#own.plan(resource);
    const reply = await this.bench.ask({ ...ask, body: body(marker), acts: true });
    const id = reply.status < 300 ? (idFor?.(marker) ?? idIn(reply.body)) : undefined;
    await this.noteId(marker, id);
    return reply;
  }
}

function idOf(body: unknown): unknown {
  return (body as { data?: { id?: unknown } } | undefined)?.data?.id;
}
