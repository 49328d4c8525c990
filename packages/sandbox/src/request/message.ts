/** A request, read completely. */
export interface SandboxRequest {
  /** In upper case. */
  readonly method: string;
  /** Below the vendor's base URL, still percent-encoded: `/v1/contacts/42`. */
  readonly path: string;
  /** Without the question mark; the empty string for none. */
  readonly query: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The empty string for none. */
  readonly body: string;
}

/** A reply, ready to be sent. */
export interface SandboxReply {
  readonly status: number;
  /** By names in lower case, without `content-length`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the reply has no body. */
  readonly body?: string | undefined;
  /**
   * Set when the connection is to end early: before anything is sent, or after so many bytes of the body. In-process the reply
   * never comes (a `TypeError`, as from `fetch`), or its body fails there.
   */
  readonly breaksOff?: 'at_once' | number;
}
