import { followReference, type LocatedParameter, type OpenApiDocument, type Schema } from '@concordat/specs';

/** A value of a query parameter, and what it is in a few words. */
export interface ParameterValue {
  readonly subject: string;
  readonly text: string;
}

/** Values that a parameter has to accept, and values that break one of its rules each. */
export interface ParameterValues {
  readonly right: readonly ParameterValue[];
  readonly wrong: readonly ParameterValue[];
}

/** As many words of an enum are tried, chosen by the seed. */
const wordsAtMost = 3;

/**
 * Lists values of a query parameter: its limits, words of its enum, its example, one of its range at random; and beside them what
 * is just over a limit, no word of the enum, or of another type.
 *
 * @param random from 0 to below 1.
 */
export function listParameterValues(
  document: OpenApiDocument,
  { schema, example }: LocatedParameter,
  random: () => number,
): ParameterValues {
  const { type, enum: words, minimum, maximum, format } = followReference<Schema>(document, schema);
  const types = [type].flat();
  const value = (subject: string, of: unknown): ParameterValue => ({ subject, text: String(of) });
  if (words && words.length > 0) {
    const some = words.toSorted(() => random() - 0.5).slice(0, wordsAtMost);
    return { right: some.map((word) => value(String(word), word)), wrong: [value('no word of its list', 'concordat')] };
  }
  if (types.includes('boolean')) {
    return { right: [value('true', true), value('false', false)], wrong: [value('neither true nor false', 'perhaps')] };
  }
  if (types.includes('integer')) {
    const limits = { least: minimum ?? 1, most: maximum };
    const between = limits.least + Math.floor(random() * Math.min((limits.most ?? 50) - limits.least, 50));
    return {
      right: [
        ...(minimum === undefined ? [] : [value(`its least, ${minimum}`, minimum)]),
        ...(maximum === undefined ? [] : [value(`its most, ${maximum}`, maximum)]),
        value(`${between}`, between),
      ],
      wrong: [
        value('a text for a number', 'many'),
        value('a fraction', '1.5'),
        ...(minimum === undefined ? [] : [value(`below its least, ${minimum - 1}`, minimum - 1)]),
        ...(maximum === undefined ? [] : [value(`above its most, ${maximum + 1}`, maximum + 1)]),
      ],
    };
  }
  if (format === 'date' || format === 'date-time') {
    return {
      right: example === undefined ? [] : [value('its example', example)],
      wrong: [value('no date', 'yesterday')],
    };
  }
  return { right: example === undefined ? [] : [value('its example', example)], wrong: [] };
}
