import type { OpenApiDocument } from '@concordat/specs';

/** What a client of any API is made from here. */
interface SubjectClientOptions {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** Value of the header `x-project-id`, for APIs that document it. */
  readonly projectId: string | undefined;
  /** Further attempts. */
  readonly maxRetries?: number;
  /** `false`: requests wait for nothing. */
  readonly pacing?: false;
}

/** An API to test: its contract and the client generated from it. */
export interface Subject {
  /** Short name, which is also where the mock serves it: `leadlex` for `/leadlex/…`. */
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly createClient: (options: SubjectClientOptions) => object;
  /** Whether a body reports a failure whatever its status is. */
  readonly isFailure?: ((body: unknown) => boolean) | undefined;
  /**
   * Values of parameters, by operation, where the examples of the contract cannot be sent together. `undefined` leaves the
   * parameter out.
   */
  readonly overrides?: Overrides | undefined;
}

/** Values by operation, then by parameter. */
export type Overrides = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
