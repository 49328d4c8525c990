import { ConcordatError, type ConcordatErrorOptions } from './concordat-error.ts';

const inputErrorBrand = Symbol.for('@concordat/client/InputError');

/** The call, or an option of the client, is not what the contract allows. Nothing was sent. */
export class InputError extends ConcordatError {
  /** The field or option that was refused; `undefined` when no single one is to blame. */
  readonly field: string | undefined;

  constructor(options: ConcordatErrorOptions & { readonly field?: string | undefined }) {
    super(options);
    this.field = options.field;
  }

  override get name(): 'InputError' {
    return 'InputError';
  }

  get [inputErrorBrand](): true {
    return true;
  }
}

/** Refuses a call or an option, by its name. */
export function refuse(message: string, field?: string, operation?: string): never {
  throw new InputError({ message: operation ? `${message} Nothing was sent.` : message, field, operation });
}
