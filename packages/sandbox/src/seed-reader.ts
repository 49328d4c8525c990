import { readFile } from 'node:fs/promises';
import type { Vendor } from '@concordat/specs';
import type { WorkspaceContext } from './handler.ts';

/** Puts one row of a section of the sample data into a workspace. */
export type SeedRow = (context: WorkspaceContext, row: never) => Promise<void>;

/**
 * Fills an empty workspace with the sample data of `seeds/<vendor>.yaml`, section by section.
 *
 * @param sections in the order in which their records refer to each other.
 * @throws {Error} when the file has a section nobody puts in.
 */
export async function seedFrom(
  vendor: Vendor,
  context: WorkspaceContext,
  sections: Readonly<Record<string, SeedRow>>,
): Promise<void> {
  const seed = await readSeed(vendor);
  const unknown = Object.keys(seed).filter((name) => !Object.hasOwn(sections, name));
  if (unknown.length > 0) throw new Error(`seeds/${vendor}.yaml has sections nobody reads: ${unknown.join(', ')}.`);
  for (const [name, seedRow] of Object.entries(sections)) {
    for (const row of seed[name] ?? []) await seedRow(context, row as never);
  }
}

type Seed = Readonly<Record<string, readonly unknown[]>>;

const parsed = new Map<Vendor, Promise<Seed>>();

function readSeed(vendor: Vendor): Promise<Seed> {
  const seed = parsed.get(vendor) ?? parseSeed(vendor);
  parsed.set(vendor, seed);
  return seed;
}

async function parseSeed(vendor: Vendor): Promise<Seed> {
  const { parse } = await import('yaml');
  return parse(await readFile(new URL(`../seeds/${vendor}.yaml`, import.meta.url), 'utf8')) as Seed;
}
