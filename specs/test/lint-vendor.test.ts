import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lintVendor } from '../lint/lint-vendor.ts';
import { formatProblem } from '../lint/problem.ts';
import { writeFolder } from './small-contract.ts';

/** Lints a copy of a vendor's contract in which one text was replaced. */
async function lintWith(vendor: string, file: string, from: string, to: string) {
  const base = writeFolder({});
  cpSync(fileURLToPath(new URL(`../${vendor}`, import.meta.url)), fileURLToPath(new URL(vendor, base)), {
    recursive: true,
  });
  const path = new URL(`${vendor}/${file}`, base);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return (await lintVendor(vendor, base)).problems.map(formatProblem).join('\n');
}

// Each of them lints a whole contract, which takes seconds.
test.each([
  [
    'a limit',
    'schemas/contact.yaml',
    'maxItems: 500',
    'maxItems: 50',
    /schemas\/contact.yaml:\d+:\d+ {2}inventory {2}contacts.bulkDelete .*\n.*at most 500 items.*at most 50 items/,
  ],
  ['a type', 'schemas/contact.yaml', 'type: boolean', 'type: bolean', /contact.yaml:\d+:\d+ .*\n.*bolean/],
  [
    'a name',
    'schemas/list.yaml',
    '    list_id:',
    '    lst_id:',
    /inventory {2}lists.removeContact .*\n.*data\.lst_id: expected nothing/,
  ],
  [
    'a required field',
    'schemas/list.yaml',
    'required: [removed,',
    'required: [remove,',
    /list.yaml:\d+:\d+ .*\n.*remove/,
  ],
  [
    'a code',
    'paths/lists.yaml',
    'enum: [list_not_found,',
    'enum: [lst_not_found,',
    /paths\/lists.yaml:\d+:\d+ {2}concordat\/error-codes {2}lists.removeContact/,
  ],
  [
    'an example',
    'paths/contacts-bulk.yaml',
    'deleted_count: 2,',
    'deleted_count: x,',
    /contacts.bulkDelete {2}#\/paths\/.*\/examples\/all_deleted\/value\n.*expected integer, found "x"/,
  ],
  [
    'a reference',
    'paths/lists.yaml',
    'error.yaml#/ErrorMessage',
    'error.yaml#/ErrorMesage',
    /no-unresolved-refs {2}lists.create/,
  ],
  [
    'a decision',
    'decisions.yaml',
    'certainty: inferred',
    'certainty: infered',
    /leadlex\/decisions.yaml:\d+:\d+ {2}decisions/,
  ],
  [
    'YAML',
    'inventory.yaml',
    'operations:',
    'operations: [',
    /leadlex\/inventory.yaml:1:1 {2}yaml .*\n.*cannot be read/,
  ],
  ['YAML of the contract', 'openapi.yaml', 'paths:', 'paths: {', /cannot be read|YAML|yaml/i],
])(
  'one wrong character is reported with its place: %s',
  async (_, file, from, to, message) => {
    expect(await lintWith('leadlex', file, from, to)).toMatch(message);
  },
  30_000,
);

test('says what was checked and how much the inventory covers', async () => {
  const { checked, coverage } = await lintVendor('autosend', new URL('../', import.meta.url));
  expect(checked).toMatch(/^\d+ operations, \d+ examples and defaults, \d+ decisions$/);
  expect(coverage).toMatch(/^\d+ of \d+ operations \(\d+ %\), .*details \(\d+ %\)$/);
});
