import type { ExchangeHeaders } from '@concordat/contract';

/** The value of a header of a recorded message. */
export function headerOf({ headers }: { readonly headers: ExchangeHeaders }, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.join(', ');
}
