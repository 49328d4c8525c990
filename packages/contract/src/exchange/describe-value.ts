const lengthLimit = 120;

/** Characters that would act on a terminal or reorder the text around them. */
const unprintable = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Writes a value as JSON on one line; long ones are cut with their length.
 *
 * @param value anything JSON can hold; `undefined` reads `nothing`.
 */
export function quote(value: unknown): string {
  const text = JSON.stringify(value);
  return text === undefined ? 'nothing' : shorten(escapeUnprintable(text));
}

/** Writes a list of values as JSON, separated by commas. */
export function quoteList(values: readonly unknown[]): string {
  return values.length === 0
    ? 'none'
    : shorten(values.map((value) => JSON.stringify(value)).join(', '), 4 * lengthLimit);
}

/** Writes a count with its noun: `1 item`, `501 items`, `2 replies`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}

/** Makes text from outside harmless to print on one line. */
export function escapeUnprintable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(unprintable, escapeCharacter).replace(/[\u0000-\u001f]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function shorten(text: string, limit = lengthLimit): string {
  // Cut between code points, so that no half of a surrogate pair remains.
  return text.length <= limit
    ? text
    : `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}… (${text.length} characters)`;
}
