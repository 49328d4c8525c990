import type { Parameter, Schema } from '../src/document.ts';

/**
 * What is known about one field, as a set of short statements: `integer`, `required`, `at most 500`. The inventory writes
 * them down, the contract's schemas are put into the same words, and the two sets must be equal.
 */
export type Fact = ReadonlySet<string>;

/**
 * Reads a fact of the inventory. Statements are separated by commas; those after a semicolon are not on the page but
 * settled by a decision. `1 to 500 items` stands for `at least 1 item, at most 500 items`; a pattern comes last. A comma
 * without a space is part of a value: `default id,name`.
 */
export function parseFact(text: string): Fact {
  const [, listed = '', pattern] = /^(.*?)(pattern \/.*\/)?$/s.exec(text.trim()) ?? [];
  const statements = listed
    .split(/;|,\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return new Set([...statements.flatMap(normalize), ...(pattern ? [pattern] : [])]);
}

/** Writes a fact in the words of the inventory. */
export function formatFact(fact: Fact): string {
  return [...fact].join(', ');
}

/** The part of a fact of the contract that counts: an example only where the inventory gives one. */
export function relevantTo(expected: Fact, found: Fact): Fact {
  return [...expected].some(isExample) ? found : new Set([...found].filter((statement) => !isExample(statement)));
}

/** Whether two facts say the same. */
export function sameFact(one: Fact, other: Fact): boolean {
  return one.size === other.size && [...one].every((statement) => other.has(statement));
}

/** Says what the example of a parameter or a header is. */
export function exampleOf(value: unknown): string {
  return `e.g. ${show(value)}`;
}

function isExample(statement: string): boolean {
  return statement.startsWith('e.g. ');
}

function normalize(statement: string): string[] {
  const [, least, most, unit = ''] = /^(\S+) to (\S+)( \w+)?$/.exec(statement) ?? [];
  const bounds = least === undefined ? [statement] : [`at least ${least}${unit}`, `at most ${most}${unit}`];
  return bounds.map((bound) =>
    bound.replace(/^(at \w+ 1) (item|character|propert)(s|ies)$/, '$1 $2').replace(/propert$/, 'property'),
  );
}

/** Says everything a schema states about a value itself, apart from its type and from what is inside of it. */
export function limitsOf(schema: Schema): string[] {
  const limits = limitKeywords.flatMap(([keyword, words]) => {
    const limit = (schema as Readonly<Record<string, unknown>>)[keyword];
    return typeof limit === 'number' ? normalize(words.replace('N', String(limit))) : [];
  });
  const { enum: values, const: only, default: fallback, not, additionalProperties } = schema;
  if (values) limits.push(`one of ${values.map(show).join(' | ')}`);
  if (only !== undefined) limits.push(`always ${show(only)}`);
  if (not) limits.push(`never ${(not.enum ?? [not.const ?? not]).map(show).join(' | ')}`);
  if (fallback !== undefined) limits.push(`default ${show(fallback)}`);
  if (additionalProperties === true) limits.push('open');
  if (schema.format) limits.push(`format ${schema.format}`);
  if (schema['x-echoes']) limits.push(`echoes ${schema['x-echoes'].replace(/^\$request\.|#\//g, dotFor)}`);
  if (schema.pattern) limits.push(`pattern /${schema.pattern}/`);
  return limits;
}

const limitKeywords = [
  ['minimum', 'at least N'],
  ['maximum', 'at most N'],
  ['exclusiveMinimum', 'more than N'],
  ['exclusiveMaximum', 'less than N'],
  ['multipleOf', 'multiple of N'],
  ['minItems', 'at least N items'],
  ['maxItems', 'at most N items'],
  ['minLength', 'at least N characters'],
  ['maxLength', 'at most N characters'],
  ['minProperties', 'at least N properties'],
  ['maxProperties', 'at most N properties'],
] as const;

/** Says how a parameter is written into the request, where that is not the usual way. */
export function styleOf({ style, explode }: Parameter): string[] {
  if (explode === false && (style ?? 'form') === 'form') return ['comma-separated'];
  return style && style !== 'form' && style !== 'simple' ? [`style ${style}`] : [];
}

function show(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isPlain = !/^(true|false|null|-?\d+(\.\d+)?|)$/.test(value);
  return isPlain ? value : JSON.stringify(value);
}

function dotFor(match: string): string {
  return match === '#/' ? '.' : '';
}
