/**
 * Puts a block into a YAML file the way a reader does: what is indented goes to the end of what the line above it begins, and
 * an entry of a list to the end of the file.
 *
 * @param text of the file; `undefined` where there is none, and the block is all of it.
 * @throws {Error} when the file does not have such a line.
 */
export function insertBlock(text: string | undefined, block: string): string {
  if (text === undefined) return block;
  return block.split(/^(?=\S)/m).reduce(insertPart, text);
}

function insertPart(text: string, part: string): string {
  if (part.startsWith('- ')) return `${text.trimEnd()}\n\n${part}`;
  const [line = '', ...indented] = part.split('\n');
  const lines = text.trimEnd().split('\n');
  const start = lines.indexOf(line);
  if (start === -1) throw new Error(`There is no line "${line}" to put this under:\n${part}`);
  const next = lines.findIndex((each, index) => index > start && /^[^\s#]/.test(each));
  // Empty lines and comments before the next part belong to that one.
  const end = lines.slice(0, next === -1 ? lines.length : next).findLastIndex((each) => /^\s*[^\s#]/.test(each)) + 1;
  return [...lines.slice(0, end), indented.join('\n').trimEnd(), ...lines.slice(end), ''].join('\n');
}
