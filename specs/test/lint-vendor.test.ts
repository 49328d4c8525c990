import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { lintVendor } from '../lint/lint-vendor.ts';
import { formatProblem } from '../lint/problem.ts';
import { formatReport } from '../lint/report.ts';
import { copyFolder, copyReduced } from './reduced-contract.ts';

let reduced: URL;

beforeAll(async () => {
  const paths = [
    '/v1/contacts/bulk-delete',
    '/v1/contacts/{id}',
    '/v1/campaigns/{id}/contacts/{contact_id}',
    '/v1/lists',
    '/v1/lists/{list_id}/contacts/{contact_id}',
  ];
  reduced = await copyReduced('leadlex', paths);
});

afterAll(() => rmSync(reduced, { recursive: true }));

/** Lints a copy of the reduced contract in which one text was replaced. */
async function lintWith(file: string, from: string, to: string) {
  const base = copyFolder(new URL('leadlex/', reduced), 'leadlex');
  onTestFinished(() => rmSync(base, { recursive: true }));
  const path = new URL(`leadlex/${file}`, base);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return (await lintVendor('leadlex', base)).problems;
}

test('the reduced contract has no problems', async () => {
  const { problems, checked } = await lintVendor('leadlex', reduced);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(checked).toMatch(/^\d operations/);
});

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
    /leadlex\/inventory.yaml:[1-9]\d+:\d+ {2}yaml .*\n.*cannot be read/,
  ],
  ['YAML of the contract', 'openapi.yaml', 'paths:', 'paths: {', /leadlex\/openapi.yaml:[1-9]\d:\d+ {2}yaml/],
  [
    'YAML of a file the contract refers to',
    'paths/lists.yaml',
    'tags: [lists]',
    'tags: [lists',
    /^leadlex\/paths\/lists.yaml:\d+:\d+ {2}yaml .*\n.*cannot be read: .*\.$/,
  ],
  [
    'a count',
    'paths/contacts-bulk.yaml',
    'deleted_count: 1\n',
    'deleted_count: 2\n',
    /sums {2}contacts.bulkDelete .*partly_deleted\/value\n.*to be 3, .*found 4/,
  ],
  [
    'an id that nobody sent',
    'paths/contacts-bulk.yaml',
    '- contact_id: 456e7890',
    '- contact_id: 456e7891',
    /sums {2}contacts.bulkDelete .*\n.*expected one of the ids of the request, .*456e7891/,
  ],
  [
    'a flag',
    'paths/contacts-bulk.yaml',
    'dry_run: true',
    'dry_run: false',
    /inventory {2}contacts.bulkDelete .*dry_run\/value\n.*expected the example "dry_run" to be .*"dry_run":true/,
  ],
  [
    'the name of an example',
    'paths/contacts-bulk.yaml',
    'dry_run:\n',
    'dryrun:\n',
    /expected no example "dryrun", which the inventory does not list/,
  ],
  [
    'the example of a named schema',
    'schemas/contact.yaml',
    'deleted_count: 2',
    'deleted_count: 3',
    /inventory {2}components.schemas.BulkDeleteResult .*\n.*expected one of the inventory's examples, .*found .*3/,
  ],
  [
    'an inferred operation',
    'paths/contacts-bulk.yaml',
    'contacts-delete.md }\n    x-docs: documented',
    'contacts-delete.md }\n    x-docs: inferred',
    /inventory {2}contacts.bulkDelete .*\n.*inferred operation: expected nothing/,
  ],
  [
    'the title',
    'openapi.yaml',
    'title: LeadLex',
    'title: LedLex',
    /title: expected "LeadLex API" .*found "LedLex API"/,
  ],
  [
    'a cause',
    'paths/contacts-bulk.yaml',
    'rule: maxItems, part: "$request.body#/contact_ids"',
    'rule: maxItems, part: "$request.body#/contact_id"',
    /causes {2}contacts.bulkDelete .*too_many_ids\n.*expected a part of the request, found .*contact_id"/,
  ],
])('one wrong character is reported with its place: %s', async (_, file, from, to, message) => {
  const problems = await lintWith(file, from, to);
  expect(problems.map(formatProblem).join('\n')).toMatch(message);
});

test('one wrong status is reported as such, with what follows from it', async () => {
  const bulk = 'responses:\n      "200":\n        x-docs: inferred\n        description: Every id';
  const problems = await lintWith('paths/contacts-bulk.yaml', bulk, bulk.replace('200', '204'));
  const [first, second, ...others] = formatReport(problems);
  expect(first).toMatch(/\n {4}status 204: expected nothing, .* \(1\d more follow from it, or are like it\.\)$/);
  expect(second).toMatch(/\n {4}status 200: expected "200" .* \(1\d more follow from it, or are like it\.\)$/);
  expect(others.every((line) => line.includes('  decisions  '))).toBe(true);
});
