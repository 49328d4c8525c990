import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { resolvePointer } from '../src/pointer.ts';
import { closeSchemas } from './closed-schemas.ts';
import type { Contract } from './contract.ts';
import { explain } from './explain.ts';
import { listExamples } from './list-examples.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks every example and default of a contract against its schema; unknown fields count as mistakes. */
export function checkExamples(contract: Contract): Problem[] {
  const validate = createValidator(contract);
  return listExamples(contract.document).flatMap(({ pointer, schema, value }) => {
    const reason = validate(schema, value);
    if (reason === undefined) return [];
    return problemAt(contract, pointer, 'examples', `${reason}. Correct the example, or the schema ${schema}.`);
  });
}

/**
 * Returns a function that says why a value does not match the schema at a pointer; `undefined` when it does. Unknown fields
 * count as mistakes.
 */
export function createValidator({ document }: Contract): (schema: string, value: unknown) => string | undefined {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: true,
    strictRequired: false,
    allowUnionTypes: true,
  });
  ajv.addVocabulary(['example', 'x-docs', 'x-echoes']);
  // The schemas are compiled out of the whole document, whose own keys are no keywords of JSON Schema.
  ajv.addVocabulary(Object.keys(document));
  addFormats.default(ajv);
  ajv.addSchema(closeSchemas(document) as object, 'contract', undefined, false);
  // Compiling is what takes the time, and most bodies of errors are written out alike.
  const compiled = new Map<string, ValidateFunction | string>();

  return (schema, value) => {
    const content = JSON.stringify(resolvePointer(document, schema));
    const known = compiled.get(content) ?? compile(schema);
    compiled.set(content, known);
    if (typeof known === 'string') return known;
    return known(value) ? undefined : explain(known.errors ?? []);
  };

  function compile(schema: string): ValidateFunction | string {
    const fragment = schema.slice(1).split('/').map(encodeURIComponent).join('/');
    try {
      return ajv.compile({ $ref: `contract#${fragment}` });
    } catch (error) {
      return `the schema cannot be used: ${error instanceof Error ? error.message : error}`;
    }
  }
}
