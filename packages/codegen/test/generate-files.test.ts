import { readSpec, vendors } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { generateFiles } from '../src/generate-files.ts';
import { compile } from './compile.ts';
import { readLibraryContract } from './read-contract.ts';

const library = await generateFiles('Library', readLibraryContract());

/** A consumer that makes one call. */
const consumerOf = (call: string) =>
  `import type { LibraryResources } from './resources.ts';
   export const use = ({ books, account, desk }: LibraryResources) => [books, account, desk, ${call}];`;

describe('generated code', () => {
  test('compiles under the options of the repository', () => {
    expect(compile(library)).toEqual([]);
  });

  test.each(vendors)('compiles for %s', async (vendor) => {
    expect(compile(await generateFiles('Vendor', readSpec(vendor)))).toEqual([]);
  });

  test('compiles for a contract that has nothing yet', async () => {
    const { components: _, webhooks: __, ...contract } = readLibraryContract();
    expect(compile(await generateFiles('Library', { ...contract, paths: {} }))).toEqual([]);
  });

  test('accepts the calls the contract allows', () => {
    const consumer = `
      import type { Book, Shelf } from './models.ts';
      import type { BooksCreateErrorCode, LibraryErrorCodes, LibraryResources } from './resources.ts';
      export async function use({ books, desk, account }: LibraryResources) {
        await books.list();
        await books.list({ genre: ['novel', "children's"], page: 2, shelf: null }, { timeout: 5 });
        for await (const { title } of books.iterate({ genre: ['novel'] }, { maxPages: 2 })) title.toUpperCase();
        for await (const { data } of books.iterate().pages()) data.at(0)?.title;
        const book: Book = await books.create({ title: 'Emma', shelf: 'upper' }, { idempotencyKey: 'once' });
        await books.import({ csv: 'title' });
        await books.import({ rows: [{ title: 'Emma' }], dry_run: true });
        const csv: ReadableStream<Uint8Array> = await books.export();
        const nothing: undefined = await books.delete({ id: '1' });
        for await (const { event, data } of await desk.ask({ question: 'Why?' })) {
          if (event === 'word') data.toUpperCase();
          else data.toFixed();
        }
        await account.get();
        await account.get({}, { signal: AbortSignal.timeout(1) });
        await account.update();
        await account.update({ name: 'Ada', undeclared: 1 });
        const shelf: Shelf = null;
        return [book, csv, nothing, shelf];
      }
      export const codes: BooksCreateErrorCode[] = ['title_required', 'shelf_unknown', 'invalid_key', 'duplicate_book'];
      export const code: LibraryErrorCodes['books.delete'] = 'book_not_found';
    `;
    expect(compile(library, consumer)).toEqual([]);
  });

  test.each([
    ['a required field left out', 'books.create({})'],
    ['no input where one is needed', 'books.delete()'],
    ['a misspelt field', "books.create({ title: 'Emma', autors: [] })"],
    ['a value outside the enum', "books.list({ shelf: 'middle' })"],
    ['both of two alternatives', "books.import({ csv: '', rows: [] })"],
    ['neither of two alternatives', 'books.import({})'],
    ['an idempotency key where none is documented', "books.delete({ id: '1' }, { idempotencyKey: 'once' })"],
    ['call options in place of the input', 'account.get({ timeout: 5 })'],
    [
      'an event that is not documented',
      "desk.ask({ question: '' }).then(async (all) => { for await (const { event } of all) if (event === 'x') return; })",
    ],
    ['a field that the reply does not have', 'books.create({ title: "Emma" }).then((book) => book.pages)'],
  ])('refuses %s', (_, call) => {
    expect(compile(library, consumerOf(call))).toHaveLength(1);
  });

  test('refuses none of these for another reason', () => {
    expect(compile(library, consumerOf("books.delete({ id: '1' })"))).toEqual([]);
  });

  test('refuses an error code that is not documented', () => {
    const consumer = (code: string) =>
      `import type { BooksDeleteErrorCode } from './resources.ts';
       export const code: BooksDeleteErrorCode = '${code}';`;
    expect(compile(library, consumer('book_not_found'))).toEqual([]);
    expect(compile(library, consumer('invalid_key'))).toHaveLength(1);
  });

  test('has no error code where no reply states one', () => {
    const consumer = `import type { LibraryErrorCodes } from './resources.ts';
      export const none: [LibraryErrorCodes['account.get']] extends [never] ? true : false = true;`;
    expect(compile(library, consumer)).toEqual([]);
  });
});

describe('generateFiles', () => {
  test('gives the same bytes each time and leaves the contract as it is', async () => {
    const contract = readLibraryContract();
    const first = await generateFiles('Library', contract);
    const second = await generateFiles('Library', contract);
    expect([...second]).toEqual([...first]);
    expect(contract).toEqual(readLibraryContract());
  });

  test('does not depend on the order in which bundling met the components', async () => {
    const contract = readLibraryContract();
    const schemas = Object.fromEntries(Object.entries(contract.components?.schemas ?? {}).reverse());
    const reordered = { ...contract, components: { ...contract.components, schemas } };
    expect([...(await generateFiles('Library', reordered))]).toEqual([...library]);
  });

  test('marks every source file as generated and says how to write it anew', () => {
    for (const [name, text] of library) {
      expect(text, name).toMatch(/^(\/\/ Generated from|# Generated code).*[Dd]o not edit/);
      expect(text, name).toContain('npm run generate');
      expect(text.endsWith('\n') && !/[ \t]\n/.test(text), name).toBe(true);
    }
  });

  test('names every schema in models.ts, with what it means', () => {
    const models = library.get('models.ts') ?? '';
    const names = [...models.matchAll(/^export type (\w+) = components\['schemas'\]\['\1'\];$/gm)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      'Account',
      'AnswerEvent',
      'Book',
      'BookEvent',
      'BookRequest',
      'ImportCsv',
      'ImportRows',
      'Shelf',
    ]);
    expect(models).toContain('/** One book. */\nexport type Book = ');
  });

  test('makes no methods of what a webhook delivers, and names its events', () => {
    expect(library.get('resources.ts')).not.toContain('receiveBookCreated');
    expect(library.get('operations.ts')).not.toContain('receiveBookCreated');
    expect(library.get('models.ts')).toContain("export type BookEvent = components['schemas']['BookEvent'];");
  });

  test('keeps the descriptions of fields in schema.ts', () => {
    expect(library.get('schema.ts')).toContain('/** @description Its id. */\n      id: string;');
  });
});
