import { isDeepStrictEqual } from 'node:util';
import type { MediaType } from '../src/document.ts';
import type { Operation } from '../src/operations.ts';
import { appendPointer } from '../src/pointer.ts';
import type { Contract } from './contract.ts';
import type { InventorySample } from './inventory-points.ts';
import { type Problem, problemAt } from './problem.ts';

/** Bodies that the documentation shows are among the examples, value by value. */
export function checkSamples(contract: Contract, samples: readonly InventorySample[]): Problem[] {
  return samples.flatMap(({ operation: id, part, value }) => {
    const operation = contract.operations.find((each) => each.id === id);
    // An operation that is missing is reported as such.
    if (!operation) return [];
    const { pointer, content } = partOf(operation, part);
    const examples = Object.values(content).flatMap((media) => Object.values(media.examples ?? {}));
    if (examples.some((example) => isDeepStrictEqual(example.value, value))) return [];
    const found = examples.map((example) => JSON.stringify(example.value)).join(' and ') || 'none';
    const message = `${part}: expected an example that equals the sample of the inventory, ${JSON.stringify(value)}, found ${found}. Correct the one that differs from the page.`;
    return { ...problemAt(contract, pointer, 'inventory', message), subject: id };
  });
}

function partOf(operation: Operation, part: string): { pointer: string; content: Readonly<Record<string, MediaType>> } {
  if (part === 'request') {
    return { pointer: appendPointer(operation.pointer, 'requestBody'), content: operation.requestBody?.content ?? {} };
  }
  const reply = operation.replies.find(({ status }) => String(status) === part);
  return { pointer: reply?.pointer ?? operation.pointer, content: reply?.content ?? {} };
}
