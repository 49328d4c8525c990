import { brand, ConcordatError, type ConcordatErrorOptions } from './concordat-error.ts';

/** The call, or an option of the client, is not what the contract allows. Nothing was sent. */
export class InputError extends ConcordatError {
  declare readonly name: 'InputError';
  /** The field or option that was refused; `undefined` when no single one is to blame. */
  readonly field: string | undefined;

  static {
    brand(InputError, 'InputError');
  }

  constructor(options: ConcordatErrorOptions & { readonly field?: string | undefined }) {
    super(options);
    this.field = options.field;
  }
}

/** Refuses a call or an option, by its name. */
export function refuse(message: string, field?: string, operation?: string): never {
  throw new InputError({ message: operation ? `${message} Nothing was sent.` : message, field, operation });
}
