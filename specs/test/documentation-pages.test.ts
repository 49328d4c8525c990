// Compares the contracts with the documentation pages themselves, where copies of them lie beside the repository. Everywhere else
// pinned-operations.test.ts and the inventories hold the same facts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Contract } from '../lint/contract.ts';
import { loadContract } from '../lint/contract.ts';
import { createValidator } from '../lint/examples.ts';
import { listFields } from '../lint/fields.ts';
import type { Schema } from '../src/document.ts';
import type { Operation } from '../src/operations.ts';
import { appendPointer } from '../src/pointer.ts';

const folder = new URL('../../../shared/seeds/', import.meta.url);
const pagesAreHere = existsSync(folder);
const vendors = pagesAreHere ? ['leadlex', 'autosend'] : [];
const contracts = await Promise.all(vendors.map((vendor) => loadContract(new URL(`../${vendor}/`, import.meta.url))));

if (!pagesAreHere) test.skip('the documentation pages: there are no copies beside the repository', () => {});

const pages = [
  ['campaigns.removeContact', 'Remove Contact from Campaign'],
  ['contactLists.removeContacts', 'Remove Contacts from List'],
  ['contacts.bulkDelete', 'Bulk Delete Contacts'],
  ['contacts.delete', 'Delete Contact'],
  ['lists.removeContact', 'Remove Contact from List'],
] as const;

describe.each(pagesAreHere ? pages : [])('the page of %s', (id, title) => {
  const page = () => readPage(title);
  const { contract, operation } = find(id);

  test('has its method and path under its server', () => {
    const [, method, url] =
      /curl (?:-X|--request) (\w+) \\?\s*(?:--url )?(\S+)/.exec(page()) ?? expect.fail('no sample request on the page');
    expect(method).toBe(operation.method);
    const server = contract.document.servers[0].url;
    const template = `${server}${operation.path}`.replaceAll(/\{\w+\}/g, '[^/]+');
    expect(url).toMatch(new RegExp(`^${template}$`));
  });

  test('names its parameters and body fields', () => {
    const named = [...page().matchAll(/<ParamField (path|body|header)="([\w-]+)"([^>]*)>/g)]
      .map(([, place, name, rest]) => ({ place, name, required: /\brequired\b/.test(rest ?? '') }))
      .filter(({ name }) => name !== 'Authorizations');
    const fields = new Map(bodyFields(contract, operation));
    for (const { name, place, required } of named) {
      const parameter = operation.parameters.find((each) => each.name === name);
      const field = fields.get(String(name));
      expect(parameter ?? field, `${place} ${name}`).toBeDefined();
      const isRequired = parameter ? parameter.required === true : field?.has('required');
      expect(isRequired, `${name} required`).toBe(required);
    }
    const known = named.map(({ name }) => name);
    const declared = [
      ...operation.parameters.map(({ name }) => name),
      ...[...fields.keys()].filter((name) => !name.endsWith('[]')),
    ];
    expect(declared.filter((name) => name !== 'x-project-id').sort()).toEqual(known.sort());
  });

  test('shows a success that conforms, with every field it lists', () => {
    const sample = JSON.parse(readSample(page(), 'response')) as never;
    const reply = operation.replies.find(({ status }) => status === 200);
    const media = appendPointer(reply?.pointer ?? '', 'content', 'application/json');
    expect(createValidator(contract)(`${media}/schema`, sample)).toBeUndefined();

    const schema = reply?.content['application/json']?.schema;
    const declared = [...listFields(contract.document, schema as Schema, '#').keys()].map((path) =>
      path.split('.').at(-1),
    );
    for (const [, name] of page().matchAll(/<ResponseField name="([\w.]+)"/g)) {
      expect(declared).toContain(name?.split('.').at(-1));
    }
  });

  test.skipIf(!operation.requestBody)('shows a request that conforms', () => {
    const sample = JSON.parse(readSample(page(), 'request')) as never;
    const media = appendPointer(operation.pointer, 'requestBody', 'content', 'application/json');
    expect(createValidator(contract)(`${media}/schema`, sample)).toBeUndefined();
  });

  test.skipIf(contract.vendor === 'autosend')('lists the errors that are declared, and no others', () => {
    const rows = [...page().matchAll(/^\| (\d{3}) +\| `(\w+)`/gm)].map(([, status, code]) => `${status} ${code}`);
    const declared = operation.replies.flatMap(({ status, content }) => {
      const schema = content['application/json']?.schema as Schema;
      return (schema.properties?.['error']?.properties?.['code']?.enum ?? []).map((code) => `${status} ${code}`);
    });
    expect(declared).toEqual(rows);
  });

  test.skipIf(contract.vendor === 'autosend')('asks for the permission that is declared', () => {
    expect(page()).toContain(`Missing \`${operation.object['x-permission']}\` permission`);
  });

  test('names the events that are declared', () => {
    const named = [...page().matchAll(/`(\w+\.\w+)` webhook event/g)].map(([, event]) => event);
    // The page of a single deletion names no event (decision `delete-contact-fires-contact-deleted`).
    const events = id === 'contacts.delete' ? [] : operation.object['x-webhooks'];
    expect(named).toEqual(events);
  });
});

function find(id: string): { contract: Contract; operation: Operation } {
  for (const contract of contracts) {
    const operation = contract.operations.find((each) => each.id === id);
    if (operation) return { contract, operation };
  }
  throw new Error(`There is no operation ${id}.`);
}

function readPage(title: string): string {
  const pages = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return pages.find((text) => text.includes(`\n# ${title}\n`)) ?? expect.fail(`There is no page "${title}".`);
}

/** The JSON of the first sample, without the quoting of the shell. */
function readSample(page: string, side: 'request' | 'response'): string {
  const pattern = side === 'request' ? /(?:-d|--data) '(\{.*?\})'/s : /```json[^\n]*\n(\s*\{.*?\})\s*```/s;
  return pattern.exec(page)?.[1] ?? expect.fail(`There is no sample ${side} on the page.`);
}

function bodyFields({ document }: Contract, { requestBody }: Operation): [string, ReadonlySet<string>][] {
  const schema = requestBody?.content['application/json']?.schema as Schema | undefined;
  return schema ? [...listFields(document, schema, '#')].map(([path, { fact }]) => [path, fact]) : [];
}
