import type { GateLevel, GateSeverity } from '../types.ts';
import type { Bench } from './bench.ts';

/** One thing a run looks at: some requests in order, and what has to come. */
export interface Check {
  /** Stable, such as `lists.removal-keeps-contact`. */
  readonly id: string;
  /** What has to hold, in a few words. */
  readonly title: string;
  /** Operations that are judged; the first one is the one the check is about. */
  readonly operations: readonly string[];
  /** Operations besides the first one that it is made for where these alone are asked for. @default none */
  readonly about?: readonly string[] | undefined;
  /** `own-data` needs records that may be changed: fixtures, or records that the run creates. */
  readonly level: GateLevel;
  readonly severity: GateSeverity;
  /** Roles without whose key it says nothing. @default only the full key, where {@link level} is `own-data` */
  readonly roles?: readonly Role[] | undefined;
  /** Whether it needs records that the run creates: those of fixtures do not do. @default false */
  readonly creates?: boolean | undefined;
  /** Why it is made at a sandbox alone, such as `sends mail`. @default made anywhere */
  readonly onlySandbox?: string | undefined;
  /** Requests it sends at most. */
  readonly cost: number;
  /** How early it is made; 0 first. */
  readonly rank: number;
  /**
   * Makes the check. What departs is told by the bench; an obstacle is thrown.
   *
   * @throws {Stopped} when it cannot go on.
   */
  readonly run: (bench: Bench) => Promise<void>;
}

/** Who sends. */
export type Role = 'full' | 'account' | 'readonly' | 'expired' | 'limited' | 'burst' | 'scoped';

/** Ends a check that cannot go on, with the reason. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Ends a check for which there is no record, with what is missing. */
export class Unavailable extends Stopped {}
