/**
 * What a field must hold: nothing in particular; `boolean`; or a list, of anything (`list`), of strings (`strings`), of strings
 * that are not empty (`texts`) or of objects (`objects`), followed by the numbers of entries it may have. A mark at the end says
 * that the field must be given (`!`) or may be `null` (`?`).
 */
export type FieldRule = `${'' | 'boolean' | `${'list' | 'strings' | 'texts' | 'objects'}${string}`}${'' | '!' | '?'}`;

/** Error codes by the status they are documented for. */
export type CodesByStatus = Readonly<Record<number, readonly string[]>>;

/** The error codes that the contract documents: those of every operation, and the further ones of each, by its name. */
export interface CodeTable {
  readonly commonCodes: CodesByStatus;
  readonly codes: Readonly<Record<string, CodesByStatus | undefined>>;
}

/** How the pages of a list are asked for, and where a page has what: the keys that lead there from the reply's body. */
export interface Pagination {
  /**
   * The field with the number of the page, counted from 1.
   * @default 'page'
   */
  readonly page?: string;
  /** The array of rows. */
  readonly rows: readonly string[];
  /** The number of rows on all pages. */
  readonly total?: readonly string[];
  /** The number of pages. */
  readonly pages?: readonly string[];
}

/**
 * How one operation is sent, and what keeps a mistake in its fields from doing harm. A field goes to the path where the path has
 * it; of the others, those of a `GET` and `DELETE` go to the query, all others to the JSON body.
 */
export interface OperationDescriptor {
  /** HTTP method, upper case, and the path below the base URL. Each `{field}` is a required input field. */
  readonly request: `${'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'} ${string}`;
  /** Values the contract refuses for a path field: `{ contactListId: ['GLOBAL_CONTACT_LIST'] }`. */
  readonly forbidden?: Readonly<Record<string, readonly string[]>>;
  /**
   * The fields there are besides those of the path, and what they must hold. A call with another one is refused. Without it, any
   * field is sent and the vendor judges it; a `DELETE` has none then.
   */
  readonly fields?: Readonly<Record<string, FieldRule>>;
  /** Fields that go to the query though the operation has a body. */
  readonly query?: readonly string[];
  /** No body is sent when none of its fields is given. Without this, a body without fields is sent as `{}`. */
  readonly optionalBody?: true;
  /** Groups of fields of which exactly one must be given. */
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
  /** Repeating the call leaves the vendor in the same state, though its method does not say so. */
  readonly idempotent?: true;
  /** The operation is about the whole account: it documents no header that names a project. */
  readonly accountWide?: true;
  /** The reply is one page of a list. A method that iterates is added, named by `iterate` in place of the verb's first word. */
  readonly pagination?: Pagination;
}

/** The operations of one vendor, by resource and verb. */
export type OperationTable = Readonly<Record<string, Readonly<Record<string, OperationDescriptor>>>>;
