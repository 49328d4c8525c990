/**
 * Disposable records that exist at the target: runs may change and remove them. With {@link reset} every case finds them as they
 * were; without it each record is used up by the first check that removes it.
 */
export interface GateFixtures {
  readonly leadlex?: LeadLexFixtures | undefined;
  readonly autosend?: AutoSendFixtures | undefined;
  /** A request that restores all records. It is sent before each case, without a key. */
  readonly reset?: ResetRequest | undefined;
}

/** LeadLex records by their ids. */
export interface LeadLexFixtures {
  readonly contacts: readonly string[];
  /** Members by list. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Enrolled contacts by campaign. */
  readonly campaigns: Readonly<Record<string, readonly string[]>>;
  /** Contacts of another workspace, which the key must not reach. @default none */
  readonly foreign?: readonly string[] | undefined;
}

/** AutoSend records. */
export interface AutoSendFixtures {
  readonly contacts: readonly AutoSendContact[];
  /** Ids of the members by list. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Ids of contacts of another project. @default none */
  readonly foreign?: readonly string[] | undefined;
}

/** A contact of AutoSend, which is named by either. */
export interface AutoSendContact {
  readonly id: string;
  readonly email: string;
}

/** A request that is no part of the contract. */
export interface ResetRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
}
