/** What an input field must satisfy before anything is sent. A rule without entries only says that the field exists. */
export interface FieldRule {
  /** The field must be given. */
  readonly required?: true;
  /** The field is an array of at least this many entries. */
  readonly minItems?: number;
  /** The field is an array of at most this many entries. */
  readonly maxItems?: number;
  /** The only values allowed; in an array, the only values of its entries. `null` is listed where it is allowed. */
  readonly enum?: readonly (string | number | boolean | null)[];
}

/** The fields of one place of the request, by name. */
export type FieldRules = Readonly<Record<string, FieldRule>>;

/** How one operation is sent: where each input field goes, and which limits it has. */
export interface OperationDescriptor {
  /** HTTP method, upper case, and the path below the base URL. Each `{field}` is a required input field. */
  readonly request: `${'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'} ${string}`;
  /** Values the contract refuses for a path field: `{ contactListId: ['GLOBAL_CONTACT_LIST'] }`. */
  readonly forbidden?: Readonly<Record<string, readonly string[]>>;
  /** Fields of the query string. */
  readonly query?: FieldRules;
  /** Fields of the JSON body, over all alternatives where the body is a union. */
  readonly body?: FieldRules;
  /** No body is sent when none of its fields is given. Without this, a body without fields is sent as `{}`. */
  readonly optionalBody?: true;
  /** The body accepts fields that `body` does not list. */
  readonly openBody?: true;
  /** Groups of body fields of which exactly one must be given. */
  readonly exactlyOneOf?: readonly (readonly string[])[];
  /** Media type of a successful reply that is not JSON. It is handed over as a stream: `text/event-stream` as its events. */
  readonly accept?: string;
  /** The operation documents the header `Idempotency-Key`. */
  readonly idempotencyKey?: true;
  /** Repeating the call leaves the vendor in the same state. */
  readonly idempotent?: true;
  /** The reply is one page of a list. */
  readonly pagination?: Pagination;
  /** The error codes the contract documents for this operation, over all statuses, besides those common to all. */
  readonly codes?: readonly string[];
}

/** How the pages of a list are asked for, and where a page has what: the keys that lead there from the reply's body. */
export interface Pagination {
  /** The method that iterates over the rows of all pages. */
  readonly method: string;
  /** The field with the number of the page, counted from 1. */
  readonly page: string;
  /** The array of rows. */
  readonly rows: readonly string[];
  /** The number of rows on all pages. */
  readonly total?: readonly string[];
  /** The number of pages. */
  readonly pages?: readonly string[];
}

/** The operations of one vendor, by resource and verb. */
export type OperationTable = Readonly<Record<string, Readonly<Record<string, OperationDescriptor>>>>;
