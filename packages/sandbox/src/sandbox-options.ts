import type { Vendor } from '@concordat/specs';

/** How to run a sandbox. */
export interface SandboxOptions {
  readonly vendor: Vendor;
  /**
   * Where the state is kept: `:memory:`, the path of a SQLite file, or a URL such as `postgres://localhost/sandbox` (needs the
   * package `pg`). Several processes may share a file or a PostgreSQL database.
   *
   * @default ':memory:'
   */
  readonly database?: string | undefined;
  /**
   * The current time, in ms since 1970.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
  /**
   * Numbers from 0 to below 1. The same numbers give the same identifiers.
   *
   * @default numbers that cannot be guessed
   */
  readonly random?: (() => number) | undefined;
  /**
   * What a workspace begins with when its key is first used. Keys with a meaning, such as `wbk_full`, always begin with the
   * sample data.
   *
   * @default 'empty'
   */
  readonly workspaces?: 'empty' | 'seeded' | undefined;
  /**
   * Whether the documented rate limits hold.
   *
   * @default false
   */
  readonly rateLimits?: boolean | undefined;
  /**
   * Plan whose limits they are, where the vendor has several.
   *
   * @default 'Pro'
   */
  readonly plan?: string | undefined;
  /**
   * Whether every reply is checked against the contract. A reply that breaks it rejects the call: it is a fault of the sandbox.
   *
   * @default false
   */
  readonly validateReplies?: boolean | undefined;
}
