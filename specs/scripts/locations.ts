import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { appendPointer, splitPointer } from '../src/pointer.ts';

/** File (relative to the contract's folder) and line of every place of the bundled document that was written by hand. */
export type Locations = Record<string, [file: string, line: number]>;

interface Place {
  readonly file: URL;
  readonly node: Node | null | undefined;
}

/** Finds out where each place of the bundled document was written, by walking it and the YAML files side by side. */
export function findLocations(entry: URL, bundled: object): Locations {
  const folder = fileURLToPath(new URL('.', entry));
  const files = new Map<string, { root: Node | null; lines: LineCounter }>();
  const locations: Locations = {};

  const open = (file: URL) => {
    const known = files.get(file.href);
    if (known) return known;
    const lines = new LineCounter();
    const opened = { root: parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }).contents, lines };
    files.set(file.href, opened);
    return opened;
  };

  const follow = (place: Place): Place => {
    const reference = isMap(place.node) ? place.node.get('$ref') : undefined;
    if (typeof reference !== 'string') return place;
    const target = new URL(reference, place.file);
    const file = new URL(target.pathname, target);
    let node: unknown = open(file).root;
    for (const key of splitPointer(decodeURIComponent(target.hash))) node = childOf(node, key);
    return follow({ file, node: node as Node });
  };

  const walk = (value: unknown, pointer: string, place: Place): void => {
    if (!place.node || locations[pointer]) return;
    const { lines } = open(place.file);
    const offset = place.node.range?.[0] ?? 0;
    locations[pointer] = [relative(folder, fileURLToPath(place.file)), lines.linePos(offset).line];
    if (typeof value !== 'object' || value === null) return;
    const target = follow(place);
    if ('$ref' in value && typeof value.$ref === 'string') {
      walk(resolveIn(bundled, value.$ref), value.$ref, target);
      return;
    }
    for (const [key, child] of Object.entries(value)) {
      walk(child, appendPointer(pointer, key), { file: target.file, node: childOf(target.node, key) as Node });
    }
  };

  walk(bundled, '#', { file: entry, node: open(entry).root });
  return locations;
}

function childOf(node: unknown, key: string): unknown {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value;
  return isSeq(node) ? node.items[Number(key)] : undefined;
}

function resolveIn(document: unknown, pointer: string): unknown {
  return splitPointer(pointer).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    document,
  );
}
