/**
 * Adds the matcher `toKeepContract` to vitest's `expect`. Import it once, in a test or a setup file.
 *
 * @example
 * import '@concordat/contract/vitest';
 *
 * expect({ request, response }).toKeepContract(contract);
 */
import { expect } from 'vitest';
import type { Contract } from './contract.ts';
import type { Exchange } from './exchange/exchange.ts';
import { listViolations } from './report/list-violations.ts';

declare global {
  // Every version of vitest adds Chai's assertions to its own, whose type parameters differ from version to version.
  namespace Chai {
    interface Assertion {
      /**
       * Passes when an exchange has no violation of a contract; else the failure lists every one.
       *
       * @param contract what `createContract` returned.
       * @param operationId @default the operation of the request's method and URL
       */
      toKeepContract(contract: Contract, operationId?: string): void;
    }
  }
}

expect.extend({
  toKeepContract(exchange: Exchange, contract: Contract, operationId?: string) {
    checkExchange(exchange);
    const { request, response } = exchange;
    const name = `${request.method.toUpperCase()} ${request.url} -> ${response.status}`;
    const operation = operationId ?? contract.matchOperation(request.method, request.url)?.id;
    if (operation === undefined) {
      return { pass: false, message: () => `${name} is no operation of the contract.` };
    }
    const violations = contract.validateExchange(operation, request, response);
    return {
      pass: violations.length === 0,
      message: () =>
        violations.length === 0
          ? `${name} keeps the contract of ${operation}, and was expected not to.`
          : `${name} departs from the contract of ${operation} (${violations.length}):\n\n${listViolations(violations)}`,
    };
  },
});

function checkExchange(exchange: Partial<Exchange> | undefined): void {
  const { request, response } = exchange ?? {};
  const unread = request instanceof Request || response instanceof Response;
  if (request && response && !unread) return;
  const advice = unread ? '; read them with readRequest and readResponse first' : '';
  throw new TypeError(`toKeepContract expects { request, response } as plain data${advice}.`);
}
