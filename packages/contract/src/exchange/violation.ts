/** `breaking`: a promise of the contract is broken. `additive`: something is there that the contract does not know. */
export type Severity = 'breaking' | 'additive';

/** Which message of an exchange. */
export type Side = 'request' | 'response';

/** Which part of a message. */
export type MessagePart = 'status' | 'header' | 'body' | 'path' | 'query' | 'media-type';

/** One way in which an exchange departs from the contract. */
export interface Violation {
  /**
   * Stable name of the check: side, part and rule, such as `response.body.type`, `response.header.missing`,
   * `response.status.undocumented` or `response.echo`. Rules of JSON Schema keep their keyword (`additional-properties`).
   */
  readonly check: string;
  readonly severity: Severity;
  /** `operationId` of the operation. */
  readonly operation: string;
  readonly side: Side;
  readonly in: MessagePart;
  /**
   * JSON pointer of the offending value: into the body (`/data/deleted_count`, the empty string for the whole body), or
   * `/headers/<name in lower case>`, `/path/<parameter>`, `/query/<parameter>`, `/status`, according to {@link in}.
   */
  readonly pointer: string;
  /** The rule in the bundled contract: `#/paths/…` or `#/components/…`, down to the keyword. */
  readonly specPointer: string;
  /** What the contract asks for. */
  readonly expected: string;
  /** What was there; long values are shortened, credentials never shown. */
  readonly actual: string;
  /** The violation in one line. */
  readonly message: string;
}
