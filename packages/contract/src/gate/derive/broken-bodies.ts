import { followReference, type OpenApiDocument, type Reference, type Schema } from '@concordat/specs';

/** A body that breaks one rule of its schema. */
export interface BrokenBody {
  /** The situation in a few words. */
  readonly subject: string;
  readonly body: unknown;
  /** Whether no page states the rule. */
  readonly isInferred: boolean;
}

type Body = Readonly<Record<string, unknown>>;

/**
 * Lists bodies that each break one rule which the contract states about a field: it is missing, of another type, null, no word of
 * its list, too short, too long, too small, too large.
 *
 * @param right a body that keeps all rules.
 */
export function breakFields(document: OpenApiDocument, schema: Schema | Reference, right: Body): BrokenBody[] {
  const { required = [], properties = {} } = followReference<Schema>(document, schema);
  return Object.entries(properties).flatMap(([name, property]) => {
    const rules = followReference<Schema>(document, property);
    const isInferred = (property['x-docs'] ?? rules['x-docs']) === 'inferred';
    const { [name]: own, ...others } = right;
    const missing = required.includes(name) ? [{ subject: `no ${name}`, body: others, isInferred }] : [];
    const broken = breakValue(rules, own).map(([what, value]) => {
      return { subject: `${name} ${what}`, body: { ...right, [name]: value }, isInferred };
    });
    return [...missing, ...broken];
  });
}

/** Values that break the rules of one field, and what they are. */
function breakValue(rules: Schema, right: unknown): (readonly [string, unknown])[] {
  const { enum: words, minLength = 0, maxLength, minimum, maximum, minItems = 0, maxItems } = rules;
  const types = [rules.type].flat().filter((type) => type !== undefined);
  if (types.length === 0) return [];
  const item = Array.isArray(right) ? right[0] : undefined;
  return [
    ...(types.includes('null') ? [] : [['null', null] as const]),
    ...wrongTypes
      .filter(([type]) => !fits(type, types))
      .map(([type, value]) => [`of the type ${type}`, value] as const),
    ...(words && types.includes('string') ? [['that is no word of its list', 'concordat'] as const] : []),
    ...(minLength > 0 && !words ? [['that is empty', ''] as const] : []),
    ...(maxLength === undefined ? [] : [[`of ${maxLength + 1} characters`, 'x'.repeat(maxLength + 1)] as const]),
    ...(minimum === undefined ? [] : [[`below ${minimum}`, minimum - 1] as const]),
    ...(maximum === undefined ? [] : [[`above ${maximum}`, maximum + 1] as const]),
    ...(minItems > 0 ? [['that is empty', []] as const] : []),
    ...(maxItems === undefined || item === undefined
      ? []
      : [[`of ${maxItems + 1} items`, Array.from({ length: maxItems + 1 }, () => item)] as const]),
  ];
}

const wrongTypes: readonly (readonly [string, unknown])[] = [
  ['string', 'many words'],
  ['number', 42.5],
  ['boolean', true],
  ['array', [[]]],
  ['object', { concordat: true }],
];

/** Whether a value of a type may be one of the declared types. */
function fits(type: string, declared: readonly string[]): boolean {
  return declared.includes(type);
}
