/** Keeps one secret out of everything that ends up in an error. */
export interface Redaction {
  /** The same text with the secret masked, however JSON or a URL may spell it. */
  text(plain: string): string;
  /** A plain copy of an error and its causes with the secret masked. What else they hold is left out. */
  cause(error: unknown): Error | undefined;
}

/** Shorter secrets are found only behind `Bearer `: elsewhere they would be ordinary words and numbers. */
const shortestToken = 8;

/** Masks `secret`, which must be printable ASCII. */
export function createRedaction(secret: string): Redaction {
  const spellings = Array.from(secret, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return `(?:\\\\?\\x${code}|(?:\\\\u00|%)(?:${code}|${code.toUpperCase()}))`;
  });
  const pattern = new RegExp(`${secret.length < shortestToken ? '(?<=[Bb]earer )' : ''}${spellings.join('')}`, 'g');
  const text = (plain: string) => plain.replace(pattern, '***');

  const cause = (error: unknown, depth = 0): Error | undefined => {
    if (!(error instanceof Error) || depth > 4) return undefined;
    const inner = cause(error.cause, depth + 1);
    const copy = new Error(text(error.message), inner && { cause: inner });
    const { name, stack, code } = error as Error & { code?: unknown };
    return Object.assign(copy, {
      name: text(name),
      stack: text(`${stack}`),
      ...(typeof code === 'string' && { code: text(code) }),
    });
  };
  return { text, cause };
}
