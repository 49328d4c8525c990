import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvError, type CsvRow, readRows } from '../src/csv.ts';

/** A file that arrives in these parts, and whether somebody cancelled it. */
function fileOf(...parts: (string | Uint8Array<ArrayBuffer>)[]) {
  const state = { isCancelled: false };
  const file = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const part = parts.shift();
        if (part === undefined) controller.close();
        else controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part);
      },
      cancel() {
        state.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { file, state };
}

/** All rows, then the error that ended them. */
async function read(file: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<{ rows: CsvRow[]; error: unknown }> {
  const rows: CsvRow[] = [];
  try {
    for await (const row of readRows(file)) rows.push(row);
    return { rows, error: undefined };
  } catch (error) {
    return { rows, error };
  }
}

const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;

describe('rows', () => {
  test('are keyed by the header, whatever quoted fields hold', async () => {
    const { file } = fileOf('\ufeffid,"full, name",note\r\n1,"Zoë ""Z"" Ek","two\r\nlines"\r\n\r\n2,,😀\r\n');
    expect((await read(file)).rows).toEqual([
      { id: '1', 'full, name': 'Zoë "Z" Ek', note: 'two\r\nlines' },
      { id: '2', 'full, name': '', note: '😀' },
    ]);
  });

  test.each([
    ['', 0],
    ['id,name\n', 0],
    ['id,name', 0],
    ['id,name\n1,a', 1],
    ['id,name\n1,a\n\n', 1],
  ])('of %j are %i', async (text, count) => {
    const { rows, error } = await read(fileOf(text).file);
    expect([rows.length, error]).toEqual([count, undefined]);
  });

  test('come before the rest of the file has arrived', async () => {
    let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
    const file = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(given) {
        controller = given;
      },
    });
    const rows = readRows(file)[Symbol.asyncIterator]();
    controller?.enqueue(new TextEncoder().encode('id\n1\n2'));
    expect((await rows.next()).value).toEqual({ id: '1' });
    controller?.close();
    expect((await rows.next()).value).toEqual({ id: '2' });
    expect((await rows.next()).done).toBe(true);
  });

  test('may have a field of any name', async () => {
    const { rows } = await read(fileOf('__proto__,constructor\n1,2\n').file);
    expect(rows.map((row) => Object.entries(row))).toEqual([
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    ]);
  });

  test('are the same wherever the bytes are cut', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ü', '😀', '"', ',', '\n', '\r\n', ' ') });
    const rows = fc.array(fc.record({ id: field, 'e-mail': field }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(fc.nat(), { maxLength: 12 }), fc.boolean(), async (all, places, marked) => {
        const lines = all.map((row) => `${quote(row.id)},${quote(row['e-mail'])}\r\n`);
        const bytes = new TextEncoder().encode(`${marked ? '\ufeff' : ''}id,e-mail\r\n${lines.join('')}`);
        const cuts = [0, ...places.map((place) => place % bytes.length).sort((a, b) => a - b), bytes.length];
        const parts = cuts.slice(1).map((cut, index) => bytes.slice(cuts[index], cut));
        expect((await read(fileOf(...parts).file)).rows).toEqual(all);
      }),
    );
  });
});

describe('a file that is no CSV', () => {
  test.each([
    ['id,name\n1,a\n2\n', 'row 3 has 1 fields, the header has 2'],
    ['id,name\n1,a\n2,b,c\n', 'row 3 has 3 fields, the header has 2'],
    ['id,name\n1,a\n2,"b\n', 'the file is not CSV'],
    ['id,id\n1,a\n', "the header has two fields 'id'"],
  ])('throws a CsvError: %j', async (text, message) => {
    const { error } = await read(fileOf(text).file);
    expect(error).toBeInstanceOf(CsvError);
    expect(error).toMatchObject({ name: 'CsvError', message });
  });

  test('is not read on', async () => {
    const { file, state } = fileOf('id,name\n1\n', '2,b\n');
    expect((await read(file)).error).toBeInstanceOf(CsvError);
    expect(state.isCancelled).toBe(true);
  });
});

test('a file that breaks off throws what broke it', async () => {
  const broken = new Error('broken');
  const parts = ['id\n1\n2\n3'];
  const file = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const part = parts.shift();
        if (part === undefined) controller.error(broken);
        else controller.enqueue(new TextEncoder().encode(part));
      },
    },
    { highWaterMark: 0 },
  );
  const { rows, error } = await read(file);
  expect(rows).toEqual([{ id: '1' }, { id: '2' }]);
  expect(error).toBe(broken);
});

test('whoever stops early cancels the file', async () => {
  const { file, state } = fileOf('id\n1\n2\n', '3\n');
  for await (const row of readRows(file)) {
    expect(row).toEqual({ id: '1' });
    break;
  }
  expect(state.isCancelled).toBe(true);
});
