import { parseTime } from '../times.ts';
import type { ContactRecord } from './contact-record.ts';

/** What the API calls `filterCriteria`. */
export interface SegmentRule {
  /** @default 'AND' */
  readonly logicalOperator?: 'AND' | 'OR';
  readonly groups?: readonly SegmentCondition[];
}

/** A comparison of a contact's field with a value. Without a field or an operator it is none, see {@link findRuleFault}. */
interface SegmentCondition {
  readonly field?: string;
  /** @default 'string' */
  readonly fieldType?: FieldType;
  readonly operator?: string;
  readonly value?: unknown;
}

type FieldType = 'string' | 'number' | 'boolean' | 'date';

/** Whether a contact belongs to the segment of a rule. */
export function matchesRule({ logicalOperator, groups = [] }: SegmentRule, contact: ContactRecord): boolean {
  const holds = (condition: SegmentCondition) => matchesCondition(condition, contact);
  return logicalOperator === 'OR' ? groups.some(holds) : groups.every(holds);
}

/**
 * What is wrong with a rule that the schema cannot say: conditions need a field, an operator of its type, and a value the operator
 * can compare with.
 */
export function findRuleFault({ groups = [] }: SegmentRule): { field: string; message: string } | undefined {
  for (const [index, { field, fieldType = 'string', operator, value }] of groups.entries()) {
    const place = `filterCriteria.groups[${index}]`;
    if (field === undefined) return { field: `${place}.field`, message: 'A condition needs a field' };
    const operators = Object.keys(comparisons[fieldType]);
    if (operator === undefined || !operators.includes(operator)) {
      return { field: `${place}.operator`, message: `A ${fieldType} is compared by ${operators.join(', ')}` };
    }
    if (/empty$/.test(operator)) continue;
    const values = operator === 'between' ? value : [value];
    const isPair = operator !== 'between' || (Array.isArray(value) && value.length === 2);
    if (!isPair || !(values as unknown[]).every((one) => readers[fieldType](one) !== undefined)) {
      const wanted = operator === 'between' ? `a list of two values of type ${fieldType}` : `a ${fieldType}`;
      return { field: `${place}.value`, message: `${operator} needs ${wanted}` };
    }
  }
  return undefined;
}

function matchesCondition({ field, fieldType = 'string', operator, value }: SegmentCondition, contact: ContactRecord) {
  const compare = comparisons[fieldType][operator ?? ''];
  if (!compare || field === undefined) return false;
  const read = readers[fieldType];
  const values = Array.isArray(value) ? value.map(read) : [read(value)];
  return compare(read(fieldOf(contact, field)) as never, values[0] as never, values[1] as never);
}

/** The value a contact has in one of its own fields, else in a custom field. */
function fieldOf({ email, user_id, fields, created_at, updated_at }: ContactRecord, name: string): unknown {
  const { firstName, lastName, customFields = {} } = fields;
  const own: Record<string, unknown> = {
    email,
    firstName,
    lastName,
    userId: user_id ?? undefined,
    createdAt: new Date(created_at).toISOString(),
    updatedAt: new Date(updated_at).toISOString(),
  };
  if (Object.hasOwn(own, name)) return own[name];
  return Object.hasOwn(customFields, name) ? customFields[name] : undefined;
}

/** How a value is read for a comparison; `undefined` for what is absent or not of the type. Letter case does not matter. */
const readers: Readonly<Record<FieldType, (value: unknown) => string | number | boolean | undefined>> = {
  string: (value) => (/^(?:string|number|boolean)$/.test(typeof value) ? String(value).toLowerCase() : undefined),
  number: (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && !Number.isNaN(number) ? number : undefined;
  },
  boolean: (value) => [true, false].find((one) => value === one || value === String(one)),
  date: (value) => (typeof value === 'string' ? parseTime(value) : undefined),
};

type Comparison<Value> = (actual: Value | undefined, wanted: Value, upper: Value) => boolean;

const isEqual = (actual: unknown, wanted: unknown) => actual === wanted;
const differs = (actual: unknown, wanted: unknown) => actual !== wanted;
const isLess: Comparison<number> = (actual, wanted) => actual !== undefined && actual < wanted;
const isGreater: Comparison<number> = (actual, wanted) => actual !== undefined && actual > wanted;
const isBetween: Comparison<number> = (actual, lower, upper) =>
  actual !== undefined && actual >= lower && actual <= upper;
const isEmpty = (actual: unknown) => actual === undefined || actual === '';

/** The documented operators of each type. An absent value equals nothing and lies nowhere. */
const comparisons: Readonly<Record<FieldType, Readonly<Record<string, Comparison<never>>>>> = {
  string: {
    equals: isEqual,
    not_equals: differs,
    contains: (actual: string | undefined, wanted: string) => actual?.includes(wanted) ?? false,
    not_contains: (actual: string | undefined, wanted: string) => !actual?.includes(wanted),
    starts_with: (actual: string | undefined, wanted: string) => actual?.startsWith(wanted) ?? false,
    ends_with: (actual: string | undefined, wanted: string) => actual?.endsWith(wanted) ?? false,
    is_empty: isEmpty,
    is_not_empty: (actual: unknown) => !isEmpty(actual),
  },
  number: { equals: isEqual, not_equals: differs, greater_than: isGreater, less_than: isLess, between: isBetween },
  boolean: { equals: isEqual, not_equals: differs },
  date: {
    equals: isEqual,
    not_equals: differs,
    before: isLess,
    after: isGreater,
    between: isBetween,
    is_empty: isEmpty,
    is_not_empty: (actual: unknown) => !isEmpty(actual),
  },
};
