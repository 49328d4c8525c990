import { expect, test } from 'vitest';
import { readYamlFile } from '../lint/yaml-file.ts';
import type { Decision } from '../src/decisions.ts';

// How many gaps the list of each vendor's documentation has.
test.each([['autosend', 55]] as const)('every gap of %s is settled, and none is invented', (vendor, count) => {
  const file = `${vendor}/decisions.yaml`;
  const decisions = readYamlFile(new URL(`../${file}`, import.meta.url), file).value as readonly Decision[];
  const settled = new Set(decisions.flatMap(({ gap }) => gap));
  const listed = Array.from({ length: count }, (_, index) => index + 1);
  expect([...settled].sort((one, other) => one - other)).toEqual(listed);
});
