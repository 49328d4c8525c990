/** Keeps one secret out of everything that ends up in an error. */
export interface Redaction {
  /** A copy of a JSON value with the secret masked. */
  value<Value>(value: Value): Value;
  /** A copy of the headers with the secret masked. */
  headers(headers: Headers): Headers;
  /** The cause itself; a plain copy when it mentions the secret, as Node's parser errors do that quote the raw reply. */
  cause(cause: unknown): unknown;
}

const mask = '***';

/** Masks `secret`, which must be printable ASCII. */
export function createRedaction(secret: string): Redaction {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const value = <Value>(plain: Value): Value =>
    plain === undefined ? plain : JSON.parse(JSON.stringify(plain).replaceAll(quoted, mask));

  const isClean = (part: unknown, depth = 0): boolean => {
    if (typeof part === 'string') return !part.includes(secret);
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
    const copy = new Error(value(message), inner === undefined ? undefined : { cause: inner });
    return Object.assign(copy, value({ name, stack, code: typeof code === 'string' ? code : undefined }));
  };

  return { value, cause, headers: (headers) => new Headers(value([...headers])) };
}
