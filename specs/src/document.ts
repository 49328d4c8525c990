/**
 * The part of OpenAPI 3.1 the contracts use, as the spec lint guarantees it. `$ref` remains possible for parameters,
 * headers, replies and schemas; {@link listOperations} resolves all but schemas.
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly servers: readonly [{ readonly url: string; readonly description?: string }];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
  readonly 'x-rate-limit'?: readonly RateLimit[];
}

/** What operations refer to by `$ref`. */
export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly responses?: Readonly<Record<string, ResponseObject>>;
}

/** How many requests are allowed in how many seconds. */
export interface RateLimit {
  readonly plan?: string;
  readonly requests: number;
  /** Length of the window in seconds. */
  readonly seconds: number;
}

/** A reference to another place of the same document. */
export interface Reference {
  readonly $ref: string;
}

/** HTTP methods in the spelling of OpenAPI. */
export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'patch';

/** All operations of one path. */
export type PathItem = { readonly [method in HttpMethod]?: OperationObject } & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

/** `documented` where a page states it, `inferred` where it does not. */
export type DocumentationState = 'documented' | 'inferred';

/** An operation as written in the document. */
export interface OperationObject {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly description?: string;
  readonly externalDocs: { readonly url: string };
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
  readonly deprecated?: boolean;
  readonly 'x-docs'?: DocumentationState;
  readonly 'x-permission'?: string;
  readonly 'x-idempotent'?: boolean;
  readonly 'x-webhooks'?: readonly string[];
  readonly 'x-rate-limit'?: readonly RateLimit[];
  readonly 'x-pagination'?: Pagination;
}

/** How the pages of a list are asked for, and where a page has what. Places are JSON pointers into the reply's body. */
export interface Pagination {
  /** The query or body field with the number of the page, counted from 1. */
  readonly page: string;
  /** The query or body field with the number of rows a page has at most. */
  readonly size: string;
  /** The array of rows. */
  readonly rows: string;
  /** The number of rows on all pages. */
  readonly total?: string;
  /** The number of pages. */
  readonly pages?: string;
}

/** A parameter in the path, the query or a header. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema | Reference;
  readonly example?: unknown;
  readonly style?: string;
  readonly explode?: boolean;
  readonly 'x-docs'?: DocumentationState;
}

/** A header of a reply. */
export interface Header {
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema | Reference;
  readonly example?: unknown;
}

/** A named example. Its name is an error code, or the cause where one code has several. */
export interface Example {
  readonly summary?: string;
  readonly value: unknown;
  readonly 'x-cause'?: Cause;
}

/** What about a request provokes the error an example shows. */
export interface Cause {
  readonly rule: CauseRule;
  /** The part of the request the rule is about, as an OpenAPI runtime expression: `$request.body#/contact_ids`. */
  readonly part?: string;
}

/**
 * A keyword of the request's schema that is broken; or what the schema does not say: `malformed` (a value it allows is refused),
 * `unknown` (the part names nothing), `forbidden` (the key may not), `state` (the records do not allow it now).
 */
export type CauseRule =
  | 'required'
  | 'type'
  | 'enum'
  | 'format'
  | 'minimum'
  | 'maximum'
  | 'minItems'
  | 'maxItems'
  | 'minLength'
  | 'maxLength'
  | 'oneOf'
  | 'additionalProperties'
  | 'malformed'
  | 'unknown'
  | 'forbidden'
  | 'state';

/** Body of a request or a reply in one media type. */
export interface MediaType {
  readonly schema?: Schema | Reference;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** Body of a request. */
export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

/** One declared reply. */
export interface ResponseObject {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly 'x-docs'?: DocumentationState;
}

/** A JSON Schema (draft 2020-12) as the contracts use it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly 'x-docs'?: DocumentationState;
  readonly 'x-echoes'?: string;
}
