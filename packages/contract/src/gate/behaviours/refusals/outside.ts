import type { Operation } from '@concordat/specs';
import type { Contract } from '../../../contract.ts';
import type { Check } from '../../checks/check.ts';
import { type ActionSource, refusalCheck } from './action.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Other methods and paths than the documented one, on a record that exists: they are refused, and leave it as it is. */
export function outsideCheck(source: ActionSource, operation: Operation, contract: Contract): Check {
  const others = methods.filter((method) => method !== operation.method && !isKnown(contract, method, operation.path));
  return refusalCheck(
    source,
    {
      id: `${operation.id}.other-methods-and-paths`,
      title: 'other methods and paths do nothing',
      rank: 2,
      cost: others.length + 5,
    },
    async ({ parts, untouched }, bench) => {
      const common = { ...parts, operation: operation.id, outside: true, acts: true } as const;
      for (const method of others) {
        // What a method without a body means with one is nobody's promise.
        const { body, ...bare } = common;
        await bench.ask({
          ...(method === 'GET' ? bare : common),
          method,
          expect: 'refusal',
          subject: `the method ${method}`,
        });
      }
      const { body, ...bare } = common;
      for (const method of ['HEAD', 'OPTIONS']) {
        await bench.ask({ ...bare, method, expect: 'open', subject: `the method ${method}` });
      }
      await bench.ask({ ...common, suffix: '/nothing', expect: 'refusal', subject: 'a path that does not exist' });
      await untouched('after other methods and paths');
    },
  );
}

/** Whether the contract knows the method at a path that this one could be taken for. */
function isKnown({ operations }: Contract, method: string, path: string): boolean {
  const segments = path.split('/');
  return operations.some((one) => {
    const other = one.path.split('/');
    const fits = (segment: string, index: number) => segment === segments[index] || segment.startsWith('{');
    return one.method === method && other.length === segments.length && other.every(fits);
  });
}
