/** How sure a decision is: a page says so, nothing says so and it follows from the rest, or a call showed it. */
export type Certainty = 'documented' | 'inferred' | 'observed';

/** A point where the documentation contradicts itself or is silent, and what the contract settles on. */
export interface Decision {
  /** Kebab-case, unique per vendor, such as `identifiers-are-opaque`. */
  readonly id: string;
  /** Numbers in the vendor's list of documentation gaps; empty where the gap is not on it. */
  readonly gap: readonly number[];
  /** JSON pointers into the bundled contract: the places that are as they are because of this decision. */
  readonly at: readonly string[];
  /** What the pages say about it. */
  readonly pages: readonly DecisionPage[];
  /** What the contract says. */
  readonly decision: string;
  /** Why. */
  readonly because: string;
  readonly certainty: Certainty;
}

/** A documentation page, and what it says about the point in question. */
export interface DecisionPage {
  readonly url: string;
  readonly says: string;
}
