import type { OpenApiDocument, Schema } from '@concordat/specs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { AlternativeErrors } from './alternatives.ts';
import { closeSchemas, referenceTo } from './closed-view.ts';
import { type EchoSource, findEcho } from './echo.ts';
import { readFailures, type SchemaFailure } from './schema-failure.ts';

/** Checks a value against one schema of the contract. `sent` is what its `x-echoes` refer to; without it they are skipped. */
export type SchemaValidator = (value: unknown, sent?: EchoSource) => SchemaFailure[];

type SchemaValidators = (pointer: string) => SchemaValidator;

const known = new WeakMap<OpenApiDocument, SchemaValidators>();

/**
 * The validators of a contract's schemas. Each is compiled when first asked for, and once for the same document.
 *
 * @returns a function from the JSON pointer of a schema to its validator.
 */
export function schemaValidatorsOf(contract: OpenApiDocument): SchemaValidators {
  const validators = known.get(contract) ?? createSchemaValidators(contract);
  known.set(contract, validators);
  return validators;
}

function createSchemaValidators(contract: OpenApiDocument): SchemaValidators {
  const view = closeSchemas(contract);
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    // A number that is too large for JavaScript is read as infinity, which JSON cannot say.
    strictNumbers: true,
    meta: false,
    validateSchema: false,
    logger: false,
    passContext: true,
  });
  addFormats.default(ajv);
  defineEchoes(ajv);
  // What a branch refers to was added with the schema it is in.
  defineAlternatives(ajv, (branch) => ajv.compile(branch));

  const added = new Set<string>();
  const add = (pointer: string): void => {
    if (added.has(pointer)) return;
    added.add(pointer);
    const { schema, references } = view.schemaAt(pointer);
    ajv.addSchema(schema, referenceTo(pointer));
    for (const reference of references) add(reference);
  };
  const compileAt = (pointer: string): ValidateFunction => {
    add(pointer);
    const validate = ajv.getSchema(referenceTo(pointer));
    if (!validate) throw new Error(`No schema is at ${pointer}.`);
    return validate;
  };
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const validate = compiled.get(pointer) ?? compileAt(pointer);
    compiled.set(pointer, validate);
    return (value, sent) => (validate.call({ sent }, value) ? [] : readFailures(validate.errors ?? [], view));
  };
}

interface Context {
  readonly sent: EchoSource | undefined;
}

type KeywordFunction = ((this: Context, schema: unknown, data: unknown, parentSchema: object) => boolean) & {
  errors?: (Partial<ErrorObject> & { readonly parentSchema: object })[];
};

/** `x-echoes`: the value must equal a part of the request. */
function defineEchoes(ajv: Ajv2020): void {
  const validate: KeywordFunction = function (expression, data, parentSchema) {
    const echo = this.sent && findEcho(String(expression), this.sent);
    if (!echo || echo.equals(data)) return true;
    validate.errors = [{ keyword: 'x-echoes', params: { sent: echo.value, expression }, parentSchema }];
    return false;
  };
  ajv.addKeyword({ keyword: 'x-echoes', schemaType: 'string', errors: true, validate: validate as never });
}

/** `oneOf` and `anyOf` with the errors of each branch kept apart, which Ajv's own mix. */
function defineAlternatives(ajv: Ajv2020, compile: (branch: Schema) => ValidateFunction): void {
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const validate: KeywordFunction = function (schemas, data, parentSchema) {
      const branches = (schemas as Schema[]).map((branch) => {
        const validateBranch = compile(branch);
        return validateBranch.call(this, data) ? [] : [...(validateBranch.errors ?? [])];
      });
      const matches = branches.filter((errors) => errors.length === 0).length;
      if (matches === 1 || (matches > 1 && keyword === 'anyOf')) return true;
      validate.errors = [{ keyword, params: { branches } satisfies AlternativeErrors, parentSchema }];
      return false;
    };
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ keyword, schemaType: 'array', errors: true, validate: validate as never });
  }
}
