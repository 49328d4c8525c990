import type { Vendor } from '@concordat/specs';
import type { FaultRule } from './faults/fault-rules.ts';
import type { TransformReply, TransformRequest } from './request/edge.ts';

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
   * Whether the documented rate limits hold. `'counted'`: the headers count down as if they did, and no request is refused.
   *
   * @default false
   */
  readonly rateLimits?: boolean | 'counted' | undefined;
  /**
   * Plan whose limits they are, where the vendor has several.
   *
   * @default 'Pro'
   */
  readonly plan?: string | undefined;
  /**
   * Whether webhooks may lead into private networks. This machine and the public internet are always allowed, names for
   * documentation such as `hooks.example.com` never.
   *
   * @default false
   */
  readonly allowPrivateWebhooks?: boolean | undefined;
  /**
   * Sends the deliveries of webhooks. It decides by itself which addresses names stand for.
   *
   * @default sockets, with every address checked before it is connected to
   */
  readonly webhookFetch?: typeof globalThis.fetch | undefined;
  /**
   * What goes wrong with requests that have no header `x-sandbox-fault`.
   *
   * @default []
   */
  readonly faults?: readonly FaultRule[] | undefined;
  /**
   * Waits some ms, for faults with a delay.
   *
   * @default a timer
   */
  readonly sleep?: ((ms: number) => Promise<void>) | undefined;
  /** Changes requests before anything is done with them. */
  readonly transformRequest?: TransformRequest | undefined;
  /** Changes replies before they are sent, also those of faults. */
  readonly transformReply?: TransformReply | undefined;
  /**
   * Whether every reply is checked against the contract. A reply that breaks it rejects the call: it is a fault of the sandbox.
   *
   * @default false
   */
  readonly validateReplies?: boolean | undefined;
}
