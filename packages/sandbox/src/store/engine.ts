import type { PreparedQuery } from './prepared-query.ts';
import type { Store } from './store.ts';

/** A database the sandbox keeps its state in. */
export interface Engine {
  /**
   * Runs work in one transaction: what it wrote is there when the promise resolves, and none of it when it rejects. Work is
   * run again when the database asks for it, so it must not touch anything else.
   *
   * @param workspace locked against other writers until the end.
   */
  write<Result>(workspace: string | undefined, work: (store: Store) => Promise<Result>): Promise<Result>;
  /** Runs work that only reads, on one consistent view. */
  read<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
  /** The first row of one query, outside of any transaction. */
  peek<Row, Parameters>(query: PreparedQuery<Row, Parameters>, parameters: Parameters): Promise<Row | undefined>;
  /** Whether an error says that a row of this key is there already. */
  isConflict(error: unknown): boolean;
  /** Whether an error says that a value is too long for the index that finds it again. */
  isTooLong(error: unknown): boolean;
  close(): Promise<void>;
}
