/** What an input field must satisfy before anything is sent. An empty rule only says that the field exists. */
export interface FieldRule {
  /** The field must be given. */
  readonly required?: true;
  /**
   * What the field holds: `boolean`, or an array of anything, of strings, of strings that are not empty (`text[]`) or of
   * objects. Without a type any value is sent, and the vendor judges it.
   */
  readonly type?: 'boolean' | 'array' | 'string[]' | 'text[]' | 'object[]';
  /** The field may be `null`, whatever its type. */
  readonly nullable?: true;
  /** Fewest entries of an array. */
  readonly minItems?: number;
  /** Most entries of an array. */
  readonly maxItems?: number;
}

/** The fields of one place of the request, by name. */
export type FieldRules = Readonly<Record<string, FieldRule>>;

/** Error codes by the status they are documented for. */
export type CodesByStatus = Readonly<Record<number, readonly string[]>>;

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

/** How one operation is sent: where each input field goes, and which limits it has. */
export interface OperationDescriptor {
  /** HTTP method, upper case, and the path below the base URL. Each `{field}` is a required input field. */
  readonly request: `${'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'} ${string}`;
  /** Values the contract refuses for a path field: `{ contactListId: ['GLOBAL_CONTACT_LIST'] }`. */
  readonly forbidden?: Readonly<Record<string, readonly string[]>>;
  /** Fields of the query string. */
  readonly query?: FieldRules;
  /** Fields that no other place has go to the query string, unchecked: enough for an operation that only reads. */
  readonly openQuery?: true;
  /** Fields of the JSON body, over all alternatives where the body is a union. */
  readonly body?: FieldRules;
  /** No body is sent when none of its fields is given. Without this, a body without fields is sent as `{}`. */
  readonly optionalBody?: true;
  /** The body accepts fields that `body` does not list. */
  readonly openBody?: true;
  /** Groups of body fields of which exactly one must be given. */
  readonly exactlyOneOf?: readonly (readonly string[])[];
  /**
   * Media type of a successful reply that is not JSON. It is handed over as a stream: `text/event-stream` as its events.
   * Where JSON is one of several, separated by `, `, a JSON reply is data after all.
   */
  readonly accept?: string;
  /** A successful reply may have no body. */
  readonly emptyReply?: true;
  /** The operation documents the header `Idempotency-Key`. */
  readonly idempotencyKey?: true;
  /** Repeating the call leaves the vendor in the same state. */
  readonly idempotent?: true;
  /** The operation is about the whole account: it documents no header that names a project. */
  readonly accountWide?: true;
  /** The reply is one page of a list. */
  readonly pagination?: Pagination;
  /** The error codes the contract documents for this operation, besides those common to all. */
  readonly codes?: CodesByStatus;
}

/** The operations of one vendor, by resource and verb. */
export type OperationTable = Readonly<Record<string, Readonly<Record<string, OperationDescriptor>>>>;
