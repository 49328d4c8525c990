// Bundles every contract into dist/<vendor>.json, with the place of each part in the hand-written YAML and the decisions
// beside it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { vendors } from '../src/vendors.ts';
import { bundleContract } from './bundle.ts';
import { findLocations } from './locations.ts';

const dist = new URL('../dist/', import.meta.url);
mkdirSync(dist, { recursive: true });

for (const vendor of vendors) {
  const entry = new URL(`../${vendor}/openapi.yaml`, import.meta.url);
  const document = await bundleContract(entry);
  writeFileSync(new URL(`${vendor}.json`, dist), `${JSON.stringify(document)}\n`);
  writeFileSync(new URL(`${vendor}.locations.json`, dist), `${JSON.stringify(findLocations(entry, document))}\n`);
  const decisions: unknown = parse(readFileSync(new URL(`../${vendor}/decisions.yaml`, import.meta.url), 'utf8'));
  writeFileSync(new URL(`${vendor}.decisions.json`, dist), `${JSON.stringify(decisions)}\n`);
}
