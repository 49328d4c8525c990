import { followReference, type OpenApiDocument, type Reference, type Schema } from '@concordat/specs';

/** One way to break a rule of a request body that the contract states. */
export interface BrokenRequest {
  /** The broken keyword. */
  readonly keyword: 'required' | 'maxItems' | 'oneOf';
  /** The field it is about; absent where it is the whole body. */
  readonly field?: string;
  /** The situation in a few words. */
  readonly subject: string;
  readonly body: unknown;
  readonly bodySource?: string;
}

/**
 * Lists bodies that each break one rule: a required field missing, a list one item too long, none or all of the
 * alternatives.
 *
 * @param valid a body that keeps all rules.
 * @param invent makes an item like the given one that exists nowhere.
 */
export function breakRequestBody(
  document: OpenApiDocument,
  schema: Schema | Reference,
  valid: Readonly<Record<string, unknown>>,
  invent: (item: unknown) => unknown,
): BrokenRequest[] {
  const { required = [], properties = {}, oneOf } = followReference<Schema>(document, schema);
  const missing = required.map((name): BrokenRequest => {
    const { [name]: _, ...body } = valid;
    return { keyword: 'required', field: name, subject: `no ${name}`, body };
  });
  const tooLong = Object.entries(properties).flatMap(([name, property]): BrokenRequest[] => {
    const { maxItems } = followReference<Schema>(document, property);
    const [item] = [valid[name]].flat();
    if (maxItems === undefined || item === undefined) return [];
    const many = inventMany(valid, name, maxItems + 1, invent);
    return [{ keyword: 'maxItems', field: name, subject: `${maxItems + 1} ${name}`, ...many }];
  });
  return [...missing, ...tooLong, ...breakAlternatives(document, oneOf ?? [], valid)];
}

/** A body with so many made-up items in one of its lists, and JavaScript that makes an equal one. */
export function inventMany(
  valid: Readonly<Record<string, unknown>>,
  name: string,
  length: number,
  invent: (item: unknown) => unknown,
): { readonly body: unknown; readonly bodySource: string } {
  const [item] = [valid[name]].flat();
  const invention = String(item).includes('@') ? "crypto.randomUUID()+'@example.com'" : 'crypto.randomUUID()';
  const others = JSON.stringify({ ...valid, [name]: undefined }).slice(1, -1);
  return {
    body: { ...valid, [name]: Array.from({ length }, () => invent(item)) },
    bodySource: `JSON.stringify({${others && `${others},`}${JSON.stringify(name)}:Array.from({length:${length}},()=>${invention})})`,
  };
}

function breakAlternatives(
  document: OpenApiDocument,
  oneOf: readonly Schema[],
  valid: Readonly<Record<string, unknown>>,
): BrokenRequest[] {
  const names = oneOf.flatMap((branch) => followReference<Schema>(document, branch).required ?? []);
  const [known] = Object.values(valid);
  if (names.length < 2 || known === undefined) return [];
  const every = Object.fromEntries(names.map((name) => [name, valid[name] ?? known]));
  return [
    { keyword: 'oneOf', subject: `neither ${names.join(' nor ')}`, body: {} },
    { keyword: 'oneOf', subject: `both ${names.join(' and ')}`, body: every },
  ];
}
