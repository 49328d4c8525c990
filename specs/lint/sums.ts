import type { Example, MediaType } from '../src/document.ts';
import type { Operation } from '../src/operations.ts';
import { appendPointer } from '../src/pointer.ts';
import type { Contract } from './contract.ts';
import type { AddingUp, Inventory } from './inventory-form.ts';
import { type Problem, problemAt } from './problem.ts';

/**
 * Where the counts of a success add up to the records of the request, its examples do: to those of the request example that
 * has the same name, or else of any. The ids it mentions are among those of that request.
 */
export function checkSums(contract: Contract, { operations }: Inventory): Problem[] {
  return contract.operations.flatMap((operation) => {
    const sum = operations[operation.id]?.adds_up;
    return sum ? checkOperation(contract, operation, sum) : [];
  });
}

function checkOperation(contract: Contract, operation: Operation, { of, counts, among = [] }: AddingUp): Problem[] {
  const requests = examplesOf(operation.requestBody?.content);
  return operation.replies
    .filter(({ status }) => status < 300)
    .flatMap(({ content, pointer }) =>
      Object.entries(content).flatMap(([type, { examples = {} }]) =>
        Object.entries(examples).flatMap(([name, { value }]) => {
          const report = (message: string): Problem => ({
            ...problemAt(contract, appendPointer(pointer, 'content', type, 'examples', name, 'value'), 'sums', message),
            subject: operation.id,
          });
          const total = sumOf(counts.flatMap((path) => valuesAt(value, path)));
          const strangers = among.flatMap((path) => valuesAt(value, path));
          const candidates = Object.hasOwn(requests, name) ? [requests[name]] : Object.values(requests);
          const lists = candidates.map((request) => of.flatMap((path) => valuesAt(request?.value, path)).flat());
          const fitting = lists.find((ids) => ids.length === total);
          if (!fitting) {
            const sizes =
              [...new Set(lists.map(({ length }) => length))].join(' or ') || 'that of an example of the request';
            return report(
              `expected ${counts.join(' + ')} to be ${sizes}, the number of records the request names, found ${total}. Correct one of them.`,
            );
          }
          return strangers
            .filter((id) => !fitting.includes(id))
            .map((id) =>
              report(
                `expected one of the ids of the request, ${fitting.join(', ')}, found ${id}. Correct one of them.`,
              ),
            );
        }),
      ),
    );
}

function examplesOf(content: Readonly<Record<string, MediaType>> = {}): Readonly<Record<string, Example>> {
  return Object.assign({}, ...Object.values(content).map(({ examples }) => examples ?? {}));
}

function sumOf(counts: readonly unknown[]): number {
  return counts.reduce<number>((sum, count) => sum + (Array.isArray(count) ? count.length : Number(count)), 0);
}

/** The values at a path of property names, in which `[]` are all items of a list. */
function valuesAt(value: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (parts, key) => {
      const inner = parts.map((part) => (Object(part) as Record<string, unknown>)[key.replace('[]', '')]);
      const there = inner.filter((part) => part !== undefined);
      return key.endsWith('[]') ? there.flat() : there;
    },
    [value],
  );
}
