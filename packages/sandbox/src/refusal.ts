/** A documented error reply, thrown by a handler. It undoes what the handler has written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** The reply's body, ready to be sent. */
  readonly body: unknown;

  /** Whether the contract of the operation does not know this reply. */
  readonly undocumented: boolean;

  constructor(status: number, code: string, body: unknown, undocumented = false) {
    super(code);
    this.status = status;
    this.body = body;
    this.undocumented = undocumented;
  }
}
