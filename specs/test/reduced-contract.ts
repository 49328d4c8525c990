import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { loadContract } from '../lint/contract.ts';
import { resolvePointer } from '../src/pointer.ts';

/**
 * Copies a vendor's contract into a folder, with only some of its paths and without deliveries: the same files and conventions,
 * linted in a fraction of the time.
 *
 * @returns URL of the folder that holds the vendor's folder; the caller removes it.
 */
export async function copyReduced(vendor: string, paths: readonly string[]): Promise<URL> {
  const base = copyFolder(new URL(`../${vendor}/`, import.meta.url), vendor);
  const folder = new URL(`${vendor}/`, base);
  rewrite(new URL('openapi.yaml', folder), (document) => {
    keepKeys(document.get('paths'), (path) => paths.includes(path));
    document.delete('webhooks');
    document.deleteIn(['components', 'schemas']);
  });
  const contract = await loadContract(folder);
  const ids = new Set(contract.operations.map(({ id }) => id));
  rewrite(new URL('inventory.yaml', folder), (document) => {
    keepKeys(document.get('operations'), (id) => ids.has(id));
    document.delete('events');
  });
  rewrite(new URL('decisions.yaml', folder), (document) => {
    if (!isSeq(document.contents)) throw new Error('The decisions are no list.');
    document.contents.items = document.contents.items.filter((item) => {
      const { at } = (isMap(item) ? item.toJSON() : {}) as { at: readonly string[] };
      return at.every((pointer) => leadsSomewhere(contract.document, pointer));
    });
  });
  return base;
}

/** Copies a contract's folder into a temporary one, which the caller removes. */
export function copyFolder(from: URL, vendor: string): URL {
  const base = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'concordat-specs-'))}/`);
  cpSync(fileURLToPath(from), fileURLToPath(new URL(vendor, base)), { recursive: true });
  return base;
}

function rewrite(file: URL, change: (document: ReturnType<typeof parseDocument>) => void): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  change(document);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

function keepKeys(map: unknown, keep: (key: string) => boolean): void {
  if (!isMap(map)) throw new Error('There is no map to reduce.');
  map.items = map.items.filter(({ key }) => isScalar(key) && keep(String(key.value)));
}

function leadsSomewhere(document: object, pointer: string): boolean {
  try {
    resolvePointer(document, pointer);
    return true;
  } catch {
    return false;
  }
}
