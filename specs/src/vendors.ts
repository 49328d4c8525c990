import { readFileSync } from 'node:fs';
import type { Decision } from './decisions.ts';
import type { OpenApiDocument } from './document.ts';

/** The vendors there is a contract for. */
export const vendors = ['leadlex', 'autosend'] as const;

/** One of the vendors there is a contract for. */
export type Vendor = (typeof vendors)[number];

/** Reads a vendor's contract, bundled into one document. */
export function readSpec(vendor: Vendor): OpenApiDocument {
  return readBuilt(`${vendor}.json`) as OpenApiDocument;
}

/** Reads what a vendor's contract settles where the documentation contradicts itself or is silent. */
export function readDecisions(vendor: Vendor): Decision[] {
  return readBuilt(`${vendor}.decisions.json`) as Decision[];
}

/** A place in the hand-written YAML. */
export interface SourceLocation {
  /** Path relative to the package, such as `leadlex/paths/contacts.yaml`. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
}

/**
 * Says where in the hand-written YAML a place of the bundled contract was written, or its nearest parent that was.
 *
 * @param pointer JSON pointer into {@link readSpec}'s document, such as `#/paths/~1v1~1contacts~1{id}/delete`.
 */
export function locate(vendor: Vendor, pointer: string): SourceLocation | undefined {
  const locations = readLocations(vendor);
  for (let place = pointer; place.length > 1; place = place.slice(0, place.lastIndexOf('/'))) {
    const found = locations[place];
    if (found) return { file: `${vendor}/${found[0]}`, line: found[1] };
  }
  return undefined;
}

const locationsByVendor = new Map<Vendor, Record<string, readonly [file: string, line: number, column: number]>>();

function readLocations(vendor: Vendor): Record<string, readonly [file: string, line: number, column: number]> {
  const known = locationsByVendor.get(vendor);
  if (known) return known;
  const read = readBuilt(`${vendor}.locations.json`) as Record<string, readonly [string, number, number]>;
  locationsByVendor.set(vendor, read);
  return read;
}

function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8'));
}
