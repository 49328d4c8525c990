/** An instant as LeadLex writes it: ISO 8601 without fractions of a second. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** An instant as AutoSend writes it: ISO 8601 with milliseconds. */
export function isoMilliseconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Reads an instant in ISO 8601; `undefined` for anything else. */
export function parseTime(text: string | undefined): number | undefined {
  const milliseconds = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
