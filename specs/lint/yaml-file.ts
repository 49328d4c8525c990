import { readFileSync } from 'node:fs';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A YAML file with the places of its parts. */
export interface YamlFile {
  /** Name for messages, such as `leadlex/inventory.yaml`. */
  readonly name: string;
  readonly value: unknown;
  /** Says where the part under these keys, or its nearest parent, is written. */
  readonly locate: (keys: readonly string[]) => { readonly line: number; readonly column: number };
}

/** A file that is no valid YAML. */
export class YamlFileError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, { line, column }: { readonly line: number; readonly column: number }) {
    super(message);
    this.name = 'YamlFileError';
    this.line = line;
    this.column = column;
  }
}

/**
 * Reads a YAML file.
 *
 * @throws {YamlFileError} when it is no valid YAML.
 */
export function readYamlFile(file: URL, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    // The rest of the message shows the place, which is named already.
    throw new YamlFileError(error.message.split(' at line ')[0] ?? error.message, { line, column: col });
  }

  const locate = (keys: readonly string[]) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of keys) {
      if (isAlias(node)) node = node.resolve(document);
      const pair = isMap(node) && node.items.find((entry) => isScalar(entry.key) && String(entry.key.value) === key);
      const next: unknown = pair ? pair.key : isSeq(node) ? node.items[Number(key)] : undefined;
      if (!isNode(next)) break;
      offset = next.range?.[0] ?? offset;
      node = pair ? pair.value : next;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };

  return { name, value: document.toJS(), locate };
}
