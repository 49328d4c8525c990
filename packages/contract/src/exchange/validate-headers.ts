import { appendPointer, type OpenApiDocument, type Reference, type Schema } from '@concordat/specs';
import type { ExchangeHeaders } from './exchange.ts';
import { headerValues } from './headers.ts';
import type { SchemaValidator } from './schema-validators.ts';
import { typedReaderOf } from './typed-text.ts';
import type { ViolationCollector } from './violation-collector.ts';

/** A header the contract names. */
export interface DeclaredHeader {
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema | Reference;
  /** JSON pointer of the header or parameter in the contract. */
  readonly pointer: string;
}

/** Checks the headers the contract names; others are nobody's promise. */
export function validateHeaders(
  declared: readonly DeclaredHeader[],
  headers: ExchangeHeaders,
  document: OpenApiDocument,
  validatorAt: (pointer: string) => SchemaValidator,
  collector: ViolationCollector,
): void {
  for (const header of declared) {
    const pointer = appendPointer('/headers', header.name.toLowerCase());
    const values = headerValues(headers, header.name);
    if (values.length === 0) {
      if (header.required) {
        collector.add({
          in: 'header',
          rule: 'missing',
          pointer,
          specPointer: appendPointer(header.pointer, 'required'),
          expected: `a header ${header.name}`,
          actual: 'no such header',
        });
      }
      continue;
    }
    const value = typedReaderOf(document, header.schema, true)(values);
    collector.addFailures('header', pointer, validatorAt(appendPointer(header.pointer, 'schema'))(value));
  }
}
