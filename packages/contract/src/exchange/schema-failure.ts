import { appendPointer, type Schema } from '@concordat/specs';
import type { ErrorObject } from 'ajv';
import { type AlternativeErrors, chooseAlternative } from './alternatives.ts';
import type { ClosedView } from './closed-view.ts';
import { count, quote, quoteList } from './describe-value.ts';

/** One rule of a schema that a value breaks. */
export interface SchemaFailure {
  /** Keyword of the rule. */
  readonly keyword: string;
  /** JSON pointer into the value; of a missing or surplus field, the field's own. */
  readonly pointer: string;
  readonly specPointer: string;
  readonly expected: string;
  readonly actual: string;
  /** Whether the value only has something more than the contract knows. */
  readonly additive: boolean;
}

/** An error of Ajv in verbose mode. */
type VerboseError = ErrorObject & { readonly parentSchema?: object };

/** The `params` of the errors read here. */
interface Parameters {
  readonly limit: number;
  readonly missingProperty: string;
  readonly additionalProperty: string;
  readonly sent: unknown;
  readonly expression: string;
}

/** Turns Ajv's errors into failures: one per broken rule, none that merely follows from another. */
export function readFailures(errors: readonly ErrorObject[], view: ClosedView, base = ''): SchemaFailure[] {
  // A value of the wrong type also misses the constant, the list of values and the echo; that is no news.
  const placeOf = ({ instancePath, parentSchema }: VerboseError) =>
    `${instancePath} ${parentSchema && view.pointerOf(parentSchema)}`;
  const wronglyTyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(placeOf));
  const failures = errors
    .filter((error) => error.keyword === 'type' || !wronglyTyped.has(placeOf(error)))
    .flatMap((error) => readFailure(error, view, base));
  const unique = new Map(failures.map((failure) => [`${failure.specPointer} ${failure.pointer}`, failure]));
  return [...unique.values()];
}

function readFailure(error: VerboseError, view: ClosedView, base: string): readonly SchemaFailure[] {
  const schema = (error.parentSchema ?? {}) as Schema;
  const schemaPointer = view.pointerOf(schema) ?? '#';
  const pointer = base + error.instancePath;
  const failure: SchemaFailure = {
    keyword: error.keyword,
    pointer,
    specPointer: appendPointer(schemaPointer, error.keyword),
    ...describe(error, schema),
    additive: false,
  };
  switch (error.keyword) {
    case 'oneOf':
    case 'anyOf':
      return chooseAlternative(
        failure,
        schema[error.keyword] ?? [],
        (error.params as AlternativeErrors).branches.map((branch) => readFailures(branch, view, pointer)),
      );
    case 'required':
    case 'dependentRequired':
      return [{ ...failure, pointer: appendPointer(pointer, parametersOf(error).missingProperty) }];
    case 'additionalProperties': {
      const field = parametersOf(error).additionalProperty;
      const closedHere = view.closedHere(schema);
      const place = schema.properties ? appendPointer(schemaPointer, 'properties') : schemaPointer;
      return [
        {
          ...failure,
          pointer: appendPointer(pointer, field),
          specPointer: closedHere ? place : failure.specPointer,
          actual: quote((error.data as Record<string, unknown>)[field]),
          additive: closedHere,
        },
      ];
    }
    default:
      return [failure];
  }
}

/** What a rule asks for and what it met, as noun phrases. */
function describe(error: VerboseError, schema: Schema): { expected: string; actual: string } {
  const { data } = error;
  const { limit, missingProperty, sent, expression } = parametersOf(error);
  const actual = quote(data);
  switch (error.keyword) {
    case 'type':
      return { expected: [schema.type].flat().join(' or '), actual };
    case 'const':
      return { expected: quote(schema.const), actual };
    case 'enum':
      return { expected: `one of ${quoteList(schema.enum ?? [])}`, actual };
    case 'required':
    case 'dependentRequired':
      return { expected: `a field ${quote(missingProperty)}`, actual: 'no such field' };
    case 'additionalProperties':
      return { expected: `no field besides ${quoteList(Object.keys(schema.properties ?? {}))}`, actual };
    case 'minimum':
      return { expected: `at least ${limit}`, actual };
    case 'maximum':
      return { expected: `at most ${limit}`, actual };
    case 'exclusiveMinimum':
      return { expected: `more than ${limit}`, actual };
    case 'exclusiveMaximum':
      return { expected: `less than ${limit}`, actual };
    case 'minLength':
      return { expected: `at least ${count(limit, 'character')}`, actual };
    case 'maxLength':
      return { expected: `at most ${count(limit, 'character')}`, actual };
    case 'minItems':
      return { expected: `at least ${count(limit, 'item')}`, actual: count((data as unknown[]).length, 'item') };
    case 'maxItems':
      return { expected: `at most ${count(limit, 'item')}`, actual: count((data as unknown[]).length, 'item') };
    case 'format':
      return { expected: `a string of format ${quote(schema.format)}`, actual };
    case 'pattern':
      return { expected: `a string matching ${schema.pattern}`, actual };
    case 'not':
      return { expected: `anything but ${describeForbidden(schema.not)}`, actual };
    case 'x-echoes':
      return { expected: `${quote(sent)}, the value of ${expression}`, actual };
    default:
      return { expected: error.message ?? `a value that keeps "${error.keyword}"`, actual };
  }
}

function parametersOf({ params }: ErrorObject): Parameters {
  return params as Parameters;
}

function describeForbidden(schema: Schema | undefined): string {
  if (schema && 'const' in schema) return quote(schema.const);
  if (schema?.enum) return quoteList(schema.enum);
  return `what matches ${quote(schema)}`;
}
