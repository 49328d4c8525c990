const brandPrefix = '@concordat/client/';

/** Characters of the longest message. A vendor's text may be a megabyte; nobody reads that in a log. */
const longestMessage = 500;

/** What every error of the clients is made of. */
export interface ConcordatErrorOptions {
  /** What went wrong, for people. What exceeds 500 characters is cut off. */
  readonly message: string;
  /** The operation that was called, such as `contacts.delete`. */
  readonly operation?: string | undefined;
  /** Requests that were sent. */
  readonly attempts?: number | undefined;
  /** Whether the vendor may have acted on the call all the same. */
  readonly mayHaveSucceeded?: boolean | undefined;
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
  /** Requests that were sent: 0 when the call was refused here. */
  readonly attempts: number;
  /**
   * Whether the vendor may have done what was asked without having said so, in this attempt or an earlier one. After that, a 404
   * to a deletion may describe its success. Never `true` for a call that only reads.
   */
  readonly mayHaveSucceeded: boolean;

  static {
    brand(ConcordatError, 'ConcordatError');
  }

  constructor({ message, operation, attempts = 0, mayHaveSucceeded = false, cause }: ConcordatErrorOptions) {
    const text = operation ? `${operation}: ${message}` : message;
    const { length } = text;
    const shown = length > longestMessage ? `${text.slice(0, longestMessage)}… (cut, ${length} characters)` : text;
    super(shown, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.attempts = attempts;
    this.mayHaveSucceeded = mayHaveSucceeded;
  }

  /** Whether `value` is an error of this class or a subclass, made by any copy of this package. */
  static isInstance<Class extends abstract new (options: never) => ConcordatError>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    // biome-ignore-start lint/complexity/noThisInStatic: each subclass inherits this method and asks about itself.
    const { prototype } = this;
    const isBranded = Object.hasOwn(prototype, 'name') && Symbol.for(brandPrefix + prototype.name) in Object(value);
    return isBranded || value instanceof this;
    // biome-ignore-end lint/complexity/noThisInStatic: each subclass inherits this method and asks about itself.
  }

  /** What a log should hold: the fields, without headers, bodies and the stack. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { ...(this as object), name, message, cause: cause instanceof Error ? String(cause) : undefined };
  }
}

/** Names a class of errors. On its prototype, so that stack traces show the name and minifying does not change it. */
export function brand({ prototype }: { readonly prototype: ConcordatError }, name: string): void {
  Object.assign(prototype, { name, [Symbol.for(brandPrefix + name)]: true });
}
