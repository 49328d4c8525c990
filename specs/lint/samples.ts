import { isDeepStrictEqual } from 'node:util';
import type { Example, MediaType } from '../src/document.ts';
import type { Operation } from '../src/operations.ts';
import { appendPointer } from '../src/pointer.ts';
import type { Contract } from './contract.ts';
import type { Inventory } from './inventory-form.ts';
import { type Problem, problemAt } from './problem.ts';

/**
 * Bodies that the documentation shows are among the examples, value by value. Where the inventory names examples of our own,
 * the contract has these, equal, and no others beside those of the pages.
 */
export function checkSamples(contract: Contract, inventory: Inventory): Problem[] {
  // An operation or a part of it that is missing is reported as such.
  return contract.operations.flatMap((operation) => {
    const { samples = {}, examples = {} } = inventory.operations[operation.id] ?? {};
    const parts = new Set([...Object.keys(samples), ...Object.keys(examples)]);
    return [...parts].flatMap((part) =>
      checkPart(contract, operation, part, [samples[part] ?? []].flat(), examples[part]),
    );
  });
}

function checkPart(
  contract: Contract,
  operation: Operation,
  part: string,
  samples: readonly unknown[],
  own: Readonly<Record<string, unknown>> | undefined,
): Problem[] {
  const place = partOf(operation, part);
  if (!place) return [];
  const { pointer, shown } = place;
  const report = (at: string, message: string): Problem => {
    const whole = `${part}: ${message} Correct the one that differs from the page.`;
    return { ...problemAt(contract, at, 'inventory', whole), subject: operation.id };
  };
  const found = shown.map(({ value }) => show(value)).join(' and ') || 'none';
  const missing = samples
    .filter((sample) => !shown.some(({ value }) => isDeepStrictEqual(value, sample)))
    .map((sample) =>
      report(pointer, `expected an example that equals the sample of the inventory, ${show(sample)}, found ${found}.`),
    );
  if (!own) return missing;

  const names = new Set([...Object.keys(own), ...shown.map(({ name }) => name)]);
  const differing = [...names].flatMap((name) => {
    const example = shown.find((each) => each.name === name);
    if (!Object.hasOwn(own, name)) {
      if (samples.some((sample) => isDeepStrictEqual(sample, example?.value))) return [];
      return report(example?.pointer ?? pointer, `expected no example "${name}", which the inventory does not list.`);
    }
    if (isDeepStrictEqual(example?.value, own[name])) return [];
    const value = example ? show(example.value) : 'none';
    return report(
      example?.pointer ?? pointer,
      `expected the example "${name}" to be ${show(own[name])}, found ${value}.`,
    );
  });
  return [...missing, ...differing];
}

interface ShownExample {
  readonly name: string;
  readonly value: unknown;
  readonly pointer: string;
}

function partOf(operation: Operation, part: string) {
  if (part === 'request') {
    const pointer = appendPointer(operation.pointer, 'requestBody');
    return operation.requestBody && { pointer, shown: listShown(operation.requestBody.content, pointer) };
  }
  const reply = operation.replies.find(({ status }) => String(status) === part);
  return reply && { pointer: reply.pointer, shown: listShown(reply.content, reply.pointer) };
}

function listShown(content: Readonly<Record<string, MediaType>>, owner: string): ShownExample[] {
  return Object.entries(content).flatMap(([type, { examples = {} }]) =>
    Object.entries<Example>(examples).map(([name, { value }]) => {
      return { name, value, pointer: appendPointer(owner, 'content', type, 'examples', name, 'value') };
    }),
  );
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
