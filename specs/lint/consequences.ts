import type { Point } from './point.ts';

/**
 * Points that only one side has, where that follows from another one that only it has: the fields, headers and codes of a
 * status, what is inside of a field. The first of them is what somebody has to look at.
 */
export class Consequences {
  readonly #one: ReadonlyMap<string, Point>;
  readonly #other: ReadonlyMap<string, Point>;
  readonly #counts = new Map<string, number>();

  constructor(one: ReadonlyMap<string, Point>, other: ReadonlyMap<string, Point>) {
    this.#one = one;
    this.#other = other;
    for (const name of one.keys()) {
      const cause = this.#isLone(name) ? this.causeOf(name) : undefined;
      if (cause !== undefined) this.#counts.set(cause, this.count(cause) + 1);
    }
  }

  /** The outermost point that a point is missing with. */
  causeOf(name: string): string | undefined {
    return ancestorsOf(name).find((ancestor) => this.#isLone(ancestor));
  }

  /** How many points are missing because of one. */
  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  #isLone(name: string): boolean {
    return this.#one.has(name) && !this.#other.has(name);
  }
}

/** Names of the points around a point, the outermost first: of `reply 200 data[].id`, the status 200, `data` and `data[]`. */
function ancestorsOf(name: string): string[] {
  const [, prefix = '', status, path = ''] = /^(\w+)(?: (\d{3}))?(?: (.*))?$/.exec(name) ?? [];
  const around = status && prefix !== 'status' ? [`status ${status}`] : [];
  if (prefix !== 'reply' && prefix !== 'body') return around;
  const start = status ? `${prefix} ${status}` : prefix;
  const parts = path.split(/(?=\.|\[\])/).slice(0, -1);
  return [...around, ...parts.map((_, index) => `${start} ${parts.slice(0, index + 1).join('')}`)];
}
