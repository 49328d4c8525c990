import { describe, expect, test } from 'vitest';
import { generateFiles } from '../src/generate-files.ts';
import { readLibraryContract } from './read-contract.ts';

const files = await generateFiles('Library', readLibraryContract());
const resources = files.get('resources.ts') ?? '';

/** The JSDoc before a method and its signature, without indentation. */
function documented(method: string): { doc: string; signature: string } {
  const end = resources.indexOf(`\n  ${method}(`);
  const start = resources.lastIndexOf('/**', end);
  const doc = resources.slice(start, end).replaceAll(/^ *(\/\*\*|\*\/|\*) ?/gm, '');
  return { doc, signature: resources.slice(end, resources.indexOf(';', end)).replaceAll(/\s+/g, ' ').trim() };
}

describe('the documentation of a method', () => {
  test('has what a caller wants to know', () => {
    expect(documented('create').doc.trim()).toBe(
      `
Add a book.

Adds one book.

Titles may repeat.

- Request: \`POST /books\`
- Permission: \`books:write\`
- Idempotency key: accepted
- Webhooks: \`book.created\`, \`shelf.changed\`

Errors:
- 400 \`title_required\`, \`shelf_unknown\`: A field was refused.
- 401 \`invalid_key\`: The key is unknown.
- 409 \`duplicate_book\`: The book is there already.

@see https://docs.library.example/books/create
`.trim(),
    );
  });

  test('says which operation is deprecated, and which the documentation does not state', () => {
    expect(documented('ask').doc).toMatch(/^@deprecated /m);
    expect(documented('get').doc).toContain('inferred');
    expect(documented('create').doc).not.toMatch(/@deprecated|inferred/);
  });

  test('names failures without a code', () => {
    expect(documented('get').doc).toContain('- 500 (no code): The library is closed.');
  });
});

test('the method for a page and the one that iterates refer to each other', () => {
  expect(documented('list').doc).toContain('- Pages: one per call; `iterate` goes through all of them');
  expect(documented('iterate').doc.trim()).toBe(
    `
Goes through the rows of all pages of \`list\`, from \`page\` on: same input, permission and errors.

- Request: \`GET /books\`, once per page

@see https://docs.library.example/books/list
`.trim(),
  );
});

describe('the signature of a method', () => {
  test.each([
    ['iterate', 'input?: BooksListInput, options?: IterateOptions): PagedRows<BooksListRow, BooksListOutput>'],
    ['create', 'input: BooksCreateInput, options?: CallOptions): Promise<BooksCreateOutput>'],
    ['list', "input?: BooksListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<BooksListOutput>"],
    ['delete', "input: BooksDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<BooksDeleteOutput>"],
    [
      'update',
      "input?: AccountUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>, ): Promise<AccountUpdateOutput>",
    ],
  ])('of %s', (method, expected) => {
    expect(documented(method).signature).toBe(`${method}(${expected}`.replace(', )', ')'));
  });
});

test('gathers the resources, described by their tags', () => {
  expect(resources).toContain('  /** What can be borrowed. */\n  readonly books: BooksResource;\n');
  expect(resources).toContain('  readonly desk: DeskResource;\n');
  expect(resources).toContain("  'books.create': BooksCreateErrorCode;\n");
});

test('keeps lines within 120 columns', () => {
  const long = resources.split('\n').filter((line) => line.length > 120);
  expect(long).toEqual([]);
});
