const brand = Symbol.for('@concordat/client/ConcordatError');

/** Characters of the longest message. A vendor's text may be a megabyte; nobody reads that in a log. */
const longestMessage = 500;

/** What every error of the clients is made of. */
export interface ConcordatErrorOptions {
  /** What went wrong, for people. What exceeds 500 characters is cut off. */
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
    const text = operation ? `${operation}: ${message}` : message;
    const { length } = text;
    const shown = length > longestMessage ? `${text.slice(0, longestMessage)}… (cut, ${length} characters)` : text;
    super(shown, cause === undefined ? undefined : { cause });
    this.operation = operation;
  }

  // On the prototype, so that stack traces show it and minifying class names does not change it.
  override get name(): string {
    return 'ConcordatError';
  }

  get [brand](): true {
    return true;
  }

  /**
   * Whether `value` is an error of this class or a subclass, made by any copy of this package. A subclass that has no brand of
   * its own (a getter on its prototype, named by `Symbol.for`) recognises what `instanceof` does.
   */
  static isInstance<Class extends abstract new (options: never) => ConcordatError>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    // biome-ignore lint/complexity/noThisInStatic: each subclass inherits this method and asks about itself.
    return isInstanceOf(this, value);
  }

  /** What a log should hold: the fields, without headers, bodies and the stack. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { ...(this as object), name, message, cause: cause instanceof Error ? String(cause) : undefined };
  }
}

function isInstanceOf(Class: abstract new (options: never) => ConcordatError, value: unknown): boolean {
  const [own] = Object.getOwnPropertySymbols(Class.prototype);
  return own ? typeof value === 'object' && value !== null && own in value : value instanceof Class;
}
