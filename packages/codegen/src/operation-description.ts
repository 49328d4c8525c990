/** What the contract says of an input field that a client can check. An empty rule only says that the field exists. */
export interface FieldRule {
  /** The field must be given. */
  readonly required?: true;
  /**
   * What the field holds: `boolean`, or a list of anything, of strings, of strings that are not empty (`texts`) or of objects.
   * Without a type any value is sent, and the vendor judges it.
   */
  readonly type?: 'boolean' | 'list' | 'strings' | 'texts' | 'objects';
  /** The field may be `null`, whatever its type. */
  readonly nullable?: true;
  /** Fewest entries of a list. */
  readonly minItems?: number;
  /** Most entries of a list. */
  readonly maxItems?: number;
}

/** The fields of one place of the request, by name. */
export type FieldRules = Readonly<Record<string, FieldRule>>;

/** How one operation is sent, as far as a client can know. */
export interface OperationDescription {
  /** HTTP method, upper case, and the path below the base URL. Each `{field}` is a required input field. */
  readonly request: string;
  /** Values the contract refuses for a path field. */
  readonly forbidden?: Readonly<Record<string, readonly string[]>>;
  /** Fields of the query string. */
  readonly query?: FieldRules;
  /** Fields of the JSON body, over all alternatives where the body is a union. */
  readonly body?: FieldRules;
  /** The body may be left out. */
  readonly optionalBody?: true;
  /** The body accepts fields that `body` does not list. */
  readonly openBody?: true;
  /** Groups of body fields of which exactly one must be given. */
  readonly exactlyOneOf?: readonly (readonly string[])[];
  /** Media type of a successful reply that is not JSON. */
  readonly accept?: string;
  /** A successful reply may have no body. */
  readonly emptyReply?: true;
  /** The operation documents the header `Idempotency-Key`. */
  readonly idempotencyKey?: true;
  /** Repeating the call leaves the vendor in the same state, though its method does not say so. */
  readonly idempotent?: true;
  /** The operation documents no header that names a project, in an API that has one. */
  readonly accountWide?: true;
  /** The reply is one page of a list. */
  readonly pagination?: PaginationDescription;
}

/** How the pages of a list are read. */
export interface PaginationDescription {
  /** The method that iterates over the rows of all pages. */
  readonly method: string;
  /** The field with the number of the page. */
  readonly page: string;
  /** The keys that lead to the rows, and to counts, in the reply's body. */
  readonly rows: readonly string[];
  readonly total?: readonly string[];
  readonly pages?: readonly string[];
}
