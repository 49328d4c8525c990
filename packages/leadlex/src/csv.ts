import { type ByteStream, ConcordatError, readItems } from '@concordat/client';
import { FlexibleStringArrayCSVParser } from 'web-csv-toolbox/slim';

/** One row of a file, by the names in the file's header. */
export type CsvRow = Readonly<Record<string, string>>;

const csvErrorBrand = Symbol.for('@concordat/leadlex/CsvError');

/** The file is no CSV: a quote is not closed, a row has more or fewer fields than the header, or a name stands in it twice. */
export class CsvError extends ConcordatError {
  override get name(): 'CsvError' {
    return 'CsvError';
  }

  get [csvErrorBrand](): true {
    return true;
  }
}

/**
 * Reads the rows of an exported file as they arrive; the file is never in memory as a whole. Empty lines are no rows.
 *
 * ```ts
 * for await (const row of readRows(await leadlex.contacts.export({ tag: ['vip'] }))) console.log(row.email);
 * ```
 *
 * Iterating throws a {@link CsvError} where the file is no CSV, and whatever ended the stream of the file. Whoever stops
 * early, by `break` or by an error, closes the connection.
 */
export function readRows(file: ByteStream): AsyncIterable<CsvRow> {
  const parser = new FlexibleStringArrayCSVParser({ header: [], skipEmptyLines: true });
  let names: readonly string[] | undefined;
  let count = 0;
  return readItems(file, function* (text, isLast) {
    for (const fields of parse(parser, text, isLast)) {
      count++;
      if (names) yield nameFields(names, fields, count);
      else names = checkNames(fields);
    }
    return false;
  });
}

function* parse(parser: FlexibleStringArrayCSVParser, text: string, isLast: boolean): Generator<readonly string[]> {
  try {
    yield* parser.parse(text, { stream: !isLast });
  } catch (cause) {
    throw new CsvError({ message: 'the file is not CSV', cause });
  }
}

function checkNames(names: readonly string[]): readonly string[] {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new CsvError({ message: `the header has two fields '${twice}'` });
  return names;
}

function nameFields(names: readonly string[], fields: readonly string[], row: number): CsvRow {
  if (fields.length !== names.length) {
    throw new CsvError({ message: `row ${row} has ${fields.length} fields, the header has ${names.length}` });
  }
  return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? '']));
}
