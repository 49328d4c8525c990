/** The code blocks of a Markdown page that have a name, such as a path or a command, by that name. */
export type Blocks = ReadonlyMap<string, string>;

/**
 * Reads the blocks that begin like ` ```yaml specs/openapi.yaml `.
 *
 * @throws {Error} when two have the same name.
 */
export function readBlocks(markdown: string): Blocks {
  const blocks = new Map<string, string>();
  for (const [, name = '', text = ''] of markdown.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)) {
    if (blocks.has(name)) throw new Error(`Two blocks are called ${name}.`);
    blocks.set(name, text);
  }
  return blocks;
}
