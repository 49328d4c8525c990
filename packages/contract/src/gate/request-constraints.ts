import { type OpenApiDocument, type Reference, resolvePointer, type Schema } from '@concordat/specs';

/** One way to break a rule of a request body that the contract states. */
export interface BrokenRequest {
  /** The broken keyword. */
  readonly keyword: 'required' | 'maxItems' | 'oneOf';
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
  const { required = [], properties = {}, oneOf } = follow(document, schema);
  const missing = required.map((name): BrokenRequest => {
    const { [name]: _, ...body } = valid;
    return { keyword: 'required', subject: `no ${name}`, body };
  });
  const tooLong = Object.entries(properties).flatMap(([name, property]): BrokenRequest[] => {
    const { maxItems } = follow(document, property);
    const [item] = [valid[name]].flat();
    if (maxItems === undefined || item === undefined) return [];
    const items = Array.from({ length: maxItems + 1 }, () => invent(item));
    const invention = String(item).includes('@') ? "crypto.randomUUID()+'@example.com'" : 'crypto.randomUUID()';
    const others = JSON.stringify({ ...valid, [name]: undefined }).slice(1, -1);
    return [
      {
        keyword: 'maxItems',
        subject: `${maxItems + 1} ${name}`,
        body: { ...valid, [name]: items },
        bodySource: `JSON.stringify({${others && `${others},`}${JSON.stringify(name)}:Array.from({length:${maxItems + 1}},()=>${invention})})`,
      },
    ];
  });
  return [...missing, ...tooLong, ...breakAlternatives(document, oneOf ?? [], valid)];
}

function breakAlternatives(
  document: OpenApiDocument,
  oneOf: readonly Schema[],
  valid: Readonly<Record<string, unknown>>,
): BrokenRequest[] {
  const names = oneOf.flatMap((branch) => follow(document, branch).required ?? []);
  const [known] = Object.values(valid);
  if (names.length < 2 || known === undefined) return [];
  const every = Object.fromEntries(names.map((name) => [name, valid[name] ?? known]));
  return [
    { keyword: 'oneOf', subject: `neither ${names.join(' nor ')}`, body: {} },
    { keyword: 'oneOf', subject: `both ${names.join(' and ')}`, body: every },
  ];
}

/** Follows references to the schema itself. */
export function follow(document: OpenApiDocument, schema: Schema | Reference): Schema {
  return schema.$ref === undefined ? schema : follow(document, resolvePointer(document, schema.$ref) as Schema);
}
