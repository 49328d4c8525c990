import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { appendPointer, splitPointer } from '../src/pointer.ts';

/** Where every place of the bundled document was written by hand: file (relative to the contract's folder), line, column. */
export type Locations = Record<string, [file: string, line: number, column: number]>;

/** A YAML node, and where it starts: at its key, if it has one. */
interface Place {
  readonly file: URL;
  readonly node: unknown;
  readonly start: number;
}

/** Finds out where each place of the bundled document was written, by walking it and the YAML files side by side. */
export function findLocations(entry: URL, bundled: object): Locations {
  const folder = fileURLToPath(new URL('.', entry));
  const files = new Map<string, { root: Place; lines: LineCounter }>();
  const locations: Locations = {};

  const open = (file: URL) => {
    const known = files.get(file.href);
    if (known) return known;
    const lines = new LineCounter();
    const node = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }).contents;
    const opened = { root: { file, node, start: startOf(node) }, lines };
    files.set(file.href, opened);
    return opened;
  };

  const follow = (place: Place): Place => {
    const reference = isMap(place.node) ? place.node.get('$ref') : undefined;
    if (typeof reference !== 'string') return place;
    const target = new URL(reference, place.file);
    const keys = splitPointer(decodeURIComponent(target.hash));
    return follow(keys.reduce(child, open(new URL(target.pathname, target)).root));
  };

  const walk = (value: unknown, pointer: string, place: Place): void => {
    if (!place.node || locations[pointer]) return;
    const { line, col } = open(place.file).lines.linePos(place.start);
    locations[pointer] = [relative(folder, fileURLToPath(place.file)), line, col];
    if (typeof value !== 'object' || value === null) return;
    const target = follow(place);
    if ('$ref' in value && typeof value.$ref === 'string') {
      walk(resolveIn(bundled, value.$ref), value.$ref, target);
      return;
    }
    for (const [key, part] of Object.entries(value)) walk(part, appendPointer(pointer, key), child(target, key));
  };

  walk(bundled, '#', open(entry).root);
  return locations;
}

function child({ file, node }: Place, key: string): Place {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return { file, node: item, start: startOf(item) };
  }
  const pair = isMap(node) && node.items.find((entry) => isScalar(entry.key) && String(entry.key.value) === key);
  return pair ? { file, node: pair.value, start: startOf(pair.key) } : { file, node: undefined, start: 0 };
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function resolveIn(document: unknown, pointer: string): unknown {
  return splitPointer(pointer).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    document,
  );
}
