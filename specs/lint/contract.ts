import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleContract } from '../scripts/bundle.ts';
import { findLocations, type Locations } from '../scripts/locations.ts';
import type { OpenApiDocument } from '../src/document.ts';
import { listOperations, type Operation } from '../src/operations.ts';

/** A vendor's contract as the checks see it. */
export interface Contract {
  /** Name of its folder. */
  readonly vendor: string;
  readonly folder: URL;
  /** The bundled document. */
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly locations: Locations;
}

/**
 * Bundles the contract of a folder.
 *
 * @param folder URL that ends in a slash.
 * @throws {Error} when the contract cannot be read or a `$ref` leads nowhere.
 */
export async function loadContract(folder: URL): Promise<Contract> {
  const entry = new URL('openapi.yaml', folder);
  const document = (await bundleContract(entry)) as OpenApiDocument;
  let locations: Locations | undefined;
  return {
    vendor: basename(fileURLToPath(folder)),
    folder,
    document,
    operations: listOperations(document),
    // Parsing all files a second time is only worth it when there is a problem to locate.
    get locations() {
      locations ??= findLocations(entry, document);
      return locations;
    },
  };
}
