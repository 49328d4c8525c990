import { expect, test } from 'vitest';
import { loadContract } from '../lint/contract.ts';
import { readYamlFile } from '../lint/yaml-file.ts';
import type { Decision } from '../src/decisions.ts';
import { appendPointer, splitPointer } from '../src/pointer.ts';

// How many gaps the list of each vendor's documentation has.
test.each([
  ['autosend', 55],
  ['leadlex', 59],
] as const)('every gap of %s is settled, and none is invented', (vendor, count) => {
  const settled = new Set(decisionsOf(vendor).flatMap(({ gap }) => gap));
  const listed = Array.from({ length: count }, (_, index) => index + 1);
  expect([...settled].sort((one, other) => one - other)).toEqual(listed);
});

test.each(['leadlex', 'autosend'])('everything %s does not say has a decision', async (vendor) => {
  const { document } = await loadContract(new URL(`../${vendor}/`, import.meta.url));
  const decided = decisionsOf(vendor).flatMap(({ at }) => at);
  // A decision about a whole operation, or about all of them, does not explain what is inside.
  const wide = decided.filter((place) => splitPointer(place).length > (place.startsWith('#/paths/') ? 3 : 1));
  const explained = (place: string) =>
    decided.some((each) => each === place || each.startsWith(`${place}/`)) ||
    wide.some((each) => place.startsWith(`${each}/`));
  expect(listInferred(document, '#').filter((place) => !explained(place))).toEqual([]);
});

function decisionsOf(vendor: string): readonly Decision[] {
  const file = `${vendor}/decisions.yaml`;
  return readYamlFile(new URL(`../${file}`, import.meta.url), file).value as readonly Decision[];
}

function listInferred(node: unknown, pointer: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'x-docs' in node && node['x-docs'] === 'inferred' ? [pointer] : [];
  return [...own, ...Object.entries(node).flatMap(([key, child]) => listInferred(child, appendPointer(pointer, key)))];
}
