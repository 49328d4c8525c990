/** Keeps one secret out of everything that ends up in an error. */
export interface Redaction {
  /** A copy of a JSON value with the secret masked inside its strings. Names of properties stay as they are. */
  value<Value>(value: Value): Value;
  /** A copy of the headers with the secret masked. */
  headers(headers: Headers): Headers;
  /** The cause itself; a plain copy when it mentions the secret, as Node's parser errors do that quote the raw reply. */
  cause(cause: unknown): unknown;
}

const mask = '***';

/** Shorter secrets are found only behind `Bearer `: elsewhere they would be ordinary words and numbers. */
const shortestToken = 8;

/** Values nested deeper than any reply is are left out of the copy, because walking them could exhaust the stack. */
const deepest = 100;

/** Masks `secret`, which must be printable ASCII, where it stands as a token of its own or behind `Bearer `. */
export function createRedaction(secret: string): Redaction {
  const literal = secret.replace(/\W/g, '\\$&');
  const token = secret.length < shortestToken ? '' : `|(?<!\\w)${literal}(?!\\w)`;
  const pattern = new RegExp(`(?<=[Bb]earer )${literal}${token}`, 'g');
  const text = (plain: string) => plain.replace(pattern, mask);

  const walk = (plain: unknown, depth: number): unknown => {
    if (typeof plain === 'string') return text(plain);
    if (typeof plain !== 'object' || plain === null) return plain;
    if (depth === deepest) return undefined;
    if (Array.isArray(plain)) return plain.map((entry) => walk(entry, depth + 1));
    return Object.fromEntries(Object.entries(plain).map(([name, entry]) => [name, walk(entry, depth + 1)]));
  };
  const value = <Value>(plain: Value) => walk(plain, 0) as Value;

  const isClean = (part: unknown, depth = 0): boolean => {
    if (typeof part === 'string') return text(part) === part;
    if (typeof part !== 'object' || part === null) return true;
    // What has a class of its own, such as a Request, may show headers that cannot be looked into from here.
    const isPlain = 'stack' in part || Array.isArray(part) || Object.getPrototypeOf(part) === Object.prototype;
    const names = [...Reflect.ownKeys(part), 'message'];
    return isPlain && depth < 5 && names.every((name) => isClean(Reflect.get(part, name), depth + 1));
  };

  const cause = (original: unknown, depth = 0): unknown => {
    if (isClean(original)) return original;
    if (!(original instanceof Error) || depth === 5) return undefined;
    const { name, message, stack, code } = original as Error & { code?: unknown };
    const inner = cause(original.cause, depth + 1);
    const copy = new Error(text(message), inner === undefined ? undefined : { cause: inner });
    return Object.assign(copy, value({ name, stack, code: typeof code === 'string' ? code : undefined }));
  };

  return { value, cause, headers: (headers) => new Headers(value([...headers])) };
}
