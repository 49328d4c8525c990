import type { ExchangeRequest, ExchangeResponse } from '../../exchange/exchange.ts';
import type { GateCase } from '../gate-case.ts';
import type { Departure, Judgement } from '../judge-case.ts';
import type { Finding } from '../types.ts';

/** What became of one request. */
export interface Outcome {
  readonly gateCase: GateCase;
  /** The request with its credential; absent where none was sent. */
  readonly sent?: ExchangeRequest;
  /** Absent where no reply came. */
  readonly response?: ExchangeResponse;
  /** When the reply was there, in milliseconds since 1970. */
  readonly receivedAt?: number;
  /** Absent where no reply came. */
  readonly judgement?: Judgement;
  /** Why no reply came, although one was asked for or should have been. */
  readonly failure?: string;
  /** Why none was asked for, where that was to be expected. */
  readonly skipped?: string;
  /** Whether the request was refused by a limit and sent once more. */
  readonly repeated?: true;
  /** What else this reply shows, beside those before it. */
  readonly departures: Noted[];
  /** Requests of the same check before it, which its curl line repeats too. */
  readonly before: readonly Outcome[];
  /** Counts the resets of the target before it: counters and ids may begin anew after each. */
  readonly era: number;
}

/** A departure that a check found by itself. */
export interface Noted {
  readonly departure: Departure;
  readonly basis: Finding['basis'];
  /** Id of the entry of `decisions.yaml` that is about it. */
  readonly decision?: string | undefined;
}
