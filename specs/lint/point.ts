import type { Fact } from './facts.ts';

/** What the inventory and the contract are compared by: one thing that is so, or a field and what is known about it. */
export interface Point {
  readonly kind: PointKind;
  /** Name that is the same on both sides, such as `reply 200 data.id`. */
  readonly name: string;
  /** `undefined` where the inventory knows only the name. */
  readonly fact: Fact | undefined;
  /** Items of a list or values of a map: they count only where the list itself is described. */
  readonly nameless: boolean;
}

/** Kinds of points, in the order they are reported. */
export const pointKinds = [
  'operation',
  'parameter',
  'body field',
  'reply field',
  'reply header',
  'status and code',
  'event',
  'event field',
  'detail',
] as const;

/** What a point is about; `detail` is everything that is stated once per operation, such as its permission. */
export type PointKind = (typeof pointKinds)[number];

/** A point of a kind; a detail states itself. */
export function point(kind: PointKind, name: string, fact?: Fact | undefined, nameless = false): Point {
  return { kind, name, fact, nameless };
}

/** A point that is fully said by a name and a value. */
export function statement(kind: PointKind, name: string, value: unknown): Point {
  return point(kind, name, new Set([String(value)]));
}
