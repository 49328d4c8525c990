import type { HandlerContext, RefusalExplanation } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import type { VendorDefinition } from '../vendor-definition.ts';
import type { TargetRules } from '../webhooks/target.ts';
import { type ContextParts, TransactionContext } from '../workspace-context.ts';
import type { PreparedOperation } from './prepared-operation.ts';

/** What a handler is given besides its transaction. */
export type HandlerInput = Pick<HandlerContext<unknown>, 'webhookTargets'> & {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
};

/** A transaction's context with the request a handler answers. */
export class HandlerRun extends TransactionContext {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly webhookTargets: TargetRules;
  readonly #prepared: PreparedOperation;
  readonly #definition: VendorDefinition;

  constructor(parts: ContextParts, prepared: PreparedOperation, definition: VendorDefinition, input: HandlerInput) {
    super(parts);
    this.#prepared = prepared;
    this.#definition = definition;
    this.path = input.path;
    this.query = input.query;
    this.body = input.body;
    this.webhookTargets = input.webhookTargets;
  }

  get refuse() {
    const { errors } = this.#prepared;
    return (code: string, explanation?: RefusalExplanation): Refusal => errors.withCode(code, explanation);
  }

  get missing() {
    return (): Refusal =>
      this.#prepared.errors.withStatus(404) ?? new Refusal(404, 'not found', this.#definition.notFound, true);
  }
}
