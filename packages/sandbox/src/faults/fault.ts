/** What is to go wrong with one request. */
export interface Fault {
  /** From 400 on: the reply is an error of this status. Below: the real reply gets this status. */
  readonly status?: number;
  /** The reply is the documented error of this code. */
  readonly code?: string;
  /** The request is carried out although an error or nothing comes back. */
  readonly after: boolean;
  /** The reply comes so many ms later. */
  readonly delay: number;
  /** The connection ends without a reply. */
  readonly drop: boolean;
  /** The connection ends in the body: after so many bytes of it, or in its middle. */
  readonly truncate?: number | 'middle';
  /** The body is no JSON, though it is announced as such. */
  readonly malformedJson: boolean;
  /** The body departs from its schema. */
  readonly drifts: readonly Drift[];
}

/** How a body departs from its schema. */
export interface Drift {
  readonly kind: DriftKind;
  /** The names on the way to what changes; `*` stands for every element. */
  readonly path: readonly string[];
}

/** What can happen to a field. */
export const driftKinds = ['add', 'null', 'remove', 'rename', 'retype'] as const;

/** See {@link driftKinds}. */
export type DriftKind = (typeof driftKinds)[number];
