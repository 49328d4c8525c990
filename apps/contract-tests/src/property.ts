/** A property of whatever a value may be; `undefined` where there is none. */
export function property(value: unknown, name: string): unknown {
  return (Object(value) as Record<string, unknown>)[name];
}
