const brand = Symbol.for('@concordat/client/error');

/** What every error of the clients is made of. */
export interface ConcordatErrorOptions {
  /** What went wrong, for people. */
  readonly message: string;
  /** The operation that was called, such as `contacts.delete`. */
  readonly operation?: string | undefined;
  /** The error behind this one. */
  readonly cause?: unknown;
}

/**
 * The root of every error a client throws. The API key is in none of their fields.
 *
 * `isInstance` recognises errors of another copy of this package too, where `instanceof` fails.
 */
export class ConcordatError extends Error {
  /** The operation that was called, such as `contacts.delete`; `undefined` for a request without one. */
  readonly operation: string | undefined;

  constructor({ message, operation, cause }: ConcordatErrorOptions) {
    super(operation ? `${operation}: ${message}` : message, cause === undefined ? undefined : { cause });
    this.operation = operation;
  }

  // On the prototype, so that stack traces show it and minifying class names does not change it.
  override get name(): string {
    return 'ConcordatError';
  }

  get [brand](): true {
    return true;
  }

  /** Whether `value` is an error of this class, made by any copy of this package. */
  static isInstance<Class extends abstract new (options: never) => ConcordatError>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    // biome-ignore lint/complexity/noThisInStatic: each subclass inherits this method and asks about itself.
    const name: string = this.prototype.name;
    if (typeof value !== 'object' || value === null || !(brand in value)) return false;
    return name === 'ConcordatError' || (value as unknown as Error).name === name;
  }

  /** What a log should hold: the fields, without headers, bodies and the stack. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { ...(this as object), name, message, cause: cause instanceof Error ? String(cause) : undefined };
  }
}
