import type { OpenApiDocument } from '@concordat/specs';
import { getHttpOperationsFromSpec } from '@stoplight/prism-cli/dist/operations.js';
import { createLogger } from '@stoplight/prism-core';
import { createInstance, type IHttpOperationConfig, type IHttpRequest } from '@stoplight/prism-http';

/** A request for one operation that has already been found. */
interface PrismRequest {
  readonly operationId: string;
  readonly request: IHttpRequest;
  readonly choice: IHttpOperationConfig;
  /** Off where the request is known to be invalid, so that the chosen reply is given without looking again. */
  readonly validate: boolean;
}

/** Prism's reply. */
export interface PrismReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What is wrong with the request; the reply is then the declared error. */
  readonly violations: readonly string[];
}

/** Prism has no declared reply for a request. */
export class NoDeclaredReply extends Error {
  readonly status: number;
  /** What is wrong with the request. */
  readonly violations: readonly string[];

  constructor(status: number, message: string, violations: readonly string[]) {
    super(message);
    this.name = 'NoDeclaredReply';
    this.status = status;
    this.violations = violations;
  }
}

/** Asks Prism for the reply to a request. @throws {NoDeclaredReply} */
export type AskPrism = (asked: PrismRequest) => Promise<PrismReply>;

/** Prepares Prism for a contract. Costs about two milliseconds per operation, once. */
export async function preparePrism(contract: OpenApiDocument): Promise<AskPrism> {
  // Prism resolves references in place, so it gets a copy. Without the dialect it validates as draft 7 and passes over
  // newer keywords.
  const document = { ...structuredClone(contract), jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema' };
  const operations = new Map(
    (await getHttpOperationsFromSpec(document)).map((operation) => [operation.iid ?? '', operation]),
  );
  const settings = {
    isProxy: false as const,
    checkSecurity: true,
    // The contracts' lint has checked the examples already.
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
  };
  const prism = createInstance(
    { ...settings, validateRequest: true, mock: { dynamic: false } },
    { logger: createLogger('mock', { level: 'silent' }) },
  );

  return async ({ operationId, request, choice, validate }) => {
    const operation = operations.get(operationId);
    if (!operation) throw new Error(`Prism knows no operation ${operationId}.`);
    const config = { ...settings, validateRequest: validate, mock: choice };
    const result = await prism.request(request, [operation], config)();
    if (result._tag === 'Left') throw toNoDeclaredReply(result.left);
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      headers: output.headers ?? {},
      body: output.body,
      violations: validations.input.map(({ code, message }) => describeViolation(code, message)),
    };
  };
}

interface PrismError extends Error {
  readonly status?: number;
  readonly detail?: string;
  readonly additional?: { readonly validation?: readonly { code?: unknown; message: string }[] };
}

function toNoDeclaredReply(error: PrismError): NoDeclaredReply {
  const violations = (error.additional?.validation ?? []).map(({ code, message }) => describeViolation(code, message));
  return new NoDeclaredReply(error.status ?? 500, error.message, violations);
}

function describeViolation(code: unknown, message: string): string {
  if (Number(code) === 401) return 'The key is missing: send `Authorization: Bearer <key>`, any key will do';
  if (Number(code) === 415) return message.replace(/^Supported content types/, 'Content-Type is not one of');
  return message;
}
