import type { Contract, RequestReader } from '@concordat/contract';
import type { Operation } from '@concordat/specs';
import { isReading } from '../access/permissions.ts';
import type { UntypedHandler, VendorDefinition } from '../vendor-definition.ts';
import { type DocumentedErrors, documentedErrorsOf } from './documented-error.ts';

/** An operation with everything that is the same for each of its requests. */
export interface PreparedOperation {
  readonly operation: Operation;
  readonly handler: UntypedHandler | undefined;
  /** Whether it only reads. */
  readonly reads: boolean;
  /** Whether the `Idempotency-Key` header has a meaning here. */
  readonly takesIdempotencyKey: boolean;
  /** Whether its replies tell the rate limit. */
  readonly tellsRateLimit: boolean;
  /** Whether its replies have a number of their own. */
  readonly tellsRequestId: boolean;
  /** Made when first needed: most operations are never called. */
  readonly read: RequestReader;
  readonly errors: DocumentedErrors;
}

/** Prepares an operation. */
export function prepareOperation(
  contract: Contract,
  { handlers }: VendorDefinition,
  operation: Operation,
): PreparedOperation {
  const headers = operation.replies.flatMap((reply) => Object.keys(reply.headers));
  let read: RequestReader | undefined;
  let errors: DocumentedErrors | undefined;
  return {
    operation,
    handler: handlers[operation.id],
    reads: isReading(operation),
    takesIdempotencyKey: operation.parameters.some(({ name }) => name === 'Idempotency-Key'),
    tellsRateLimit: headers.includes('X-RateLimit-Limit'),
    tellsRequestId: headers.includes('X-Request-ID'),
    get read() {
      read ??= contract.requestReader(operation.id);
      return read;
    },
    get errors() {
      errors ??= documentedErrorsOf(operation);
      return errors;
    },
  };
}
