/** Whether a text can be an address, for fields in which the contract lets any text pass. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

/** The addresses among the values of a body whose fields are not documented. */
export function readAddresses(body: Readonly<Record<string, unknown>>): string[] {
  return Object.values(body).filter((value): value is string => typeof value === 'string' && isEmailAddress(value));
}
