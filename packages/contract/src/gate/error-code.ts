/** The error code of a reply's body, `{ error: { code } }`; `undefined` where it has none. */
export function errorCodeOf(body: unknown): string | undefined {
  const code = (body as { error?: { code?: unknown } | null } | null | undefined)?.error?.code;
  return typeof code === 'string' ? code : undefined;
}
