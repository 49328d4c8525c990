import type { OpenApiDocument, Operation } from '@concordat/specs';
import { createLogger } from '@stoplight/prism-core';
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpOperationConfig,
  type IHttpRequest,
} from '@stoplight/prism-http';
import { extractOperation } from './operation-document.ts';

/** A request for one operation that has already been found. */
interface PrismRequest {
  readonly operation: Operation;
  readonly request: IHttpRequest;
  readonly choice: IHttpOperationConfig;
}

/** Prism's reply. */
export interface PrismReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The request has no key; the reply is then the declared error. */
  readonly keyMissing: boolean;
}

/** Prism has no declared reply for a request. */
export class NoDeclaredReply extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'NoDeclaredReply';
    this.status = status;
  }
}

/** Asks Prism for the reply to a request. @throws {NoDeclaredReply} */
export type AskPrism = (asked: PrismRequest) => Promise<PrismReply>;

/**
 * Prepares Prism for a contract. Prism chooses among the declared replies and looks whether there is a key; the rest of the
 * request is not its business. An operation is converted when it is first asked for, which takes some milliseconds.
 */
export function preparePrism(contract: OpenApiDocument): AskPrism {
  type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;
  const converted = new Map<string, Promise<PrismOperation>>();
  const convert = (operation: Operation): Promise<PrismOperation> => {
    const known = converted.get(operation.id);
    if (known) return known;
    const conversion = getHttpOperationsFromSpec(extractOperation(contract, operation));
    converted.set(operation.id, conversion);
    return conversion;
  };
  const settings = {
    isProxy: false as const,
    checkSecurity: true,
    validateRequest: false,
    // The contracts' lint has checked the examples already.
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
  };
  const prism = createInstance(
    { ...settings, mock: { dynamic: false } },
    { logger: createLogger('mock', { level: 'silent' }) },
  );

  return async ({ operation, request, choice }) => {
    const result = await prism.request(request, await convert(operation), { ...settings, mock: choice })();
    if (result._tag === 'Left') {
      const { status = 500, message } = result.left as Error & { readonly status?: number };
      throw new NoDeclaredReply(status, message);
    }
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      headers: output.headers ?? {},
      body: output.body,
      keyMissing: validations.input.some(({ code }) => Number(code) === 401),
    };
  };
}
