import type { ExchangeHeaders } from './exchange.ts';

/**
 * All values of a header, its name in any spelling.
 *
 * A header of the text `undefined` is one whose value the sender did not have; it counts as missing.
 */
export function headerValues(headers: ExchangeHeaders, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === wanted)
    .flatMap(([, value]) => value ?? [])
    .filter((value) => value !== 'undefined');
}

/** A header as one text, its values joined by commas; `undefined` where it is missing. */
export function headerText(headers: ExchangeHeaders, name: string): string | undefined {
  const values = headerValues(headers, name);
  return values.length === 0 ? undefined : values.join(', ');
}
