// docs/recipes/add-a-vendor.md names the places that list the vendors. This finds the places that it does not name.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { vendors } from '@concordat/specs';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const recipe = readFileSync(`${root}docs/recipes/add-a-vendor.md`, 'utf8');
const named = [...recipe.matchAll(/`([\w./-]+\.\w+)`/g)].map(([, file = '']) => file);

/** Compares the client of one vendor with that of another maker, whose package happens to have the name of a vendor. */
const comparesOthers = ['scripts/bench-client.ts'];

/** Whether a file names every vendor; the comments of a program do not count, nor does a room of one vendor. */
function listsVendors(file: string): boolean {
  if (comparesOthers.includes(file) || vendors.some((vendor) => file.includes(`/${vendor}/`))) return false;
  const text = readFileSync(root + file, 'utf8').toLowerCase();
  const code = file.endsWith('.ts') ? text.replaceAll(/\/\*.*?\*\/|(?<!:)\/\/.*?$/gms, '') : text;
  return vendors.every((vendor) => code.includes(vendor));
}

test('the recipe for a vendor names every file that lists the vendors', () => {
  const written = ['*.json', 'scripts/*', '{specs,packages/*,apps/*}/{package.json,{src,lint,scripts}/**/*.ts}'];
  const files = globSync(written, { cwd: root, exclude: ['**/node_modules', '**/generated'] });
  expect(files).toContain('specs/src/vendors.ts');
  expect(files.filter(listsVendors).filter((file) => !named.includes(file))).toEqual([]);
});

test('the recipe for a vendor names no file that is not there', () => {
  const places = named.filter((file) => file.includes('/') && !/^(specs|packages)\/globex\//.test(file));
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((file) => !existsSync(root + file))).toEqual([]);
});
