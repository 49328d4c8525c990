/** What TypeScript takes for whitespace, and control characters, which nobody wants in a file. */
const separators = /[\s\p{Cc}\u200B]+/u;

/** Columns a line of generated code takes at most, where it can be broken. */
export const lineWidth = 120;

/**
 * Writes a JSDoc comment, wrapped, whatever the texts hold: nothing in them can end the comment or start a tag.
 *
 * @param sections paragraphs and lists, set apart by an empty line each; empty ones are left out.
 * @param tags block tags without their `@`, such as `see https://…`.
 * @param indent what each line starts with.
 * @returns the comment with a line break at its end, or nothing when there is nothing to say.
 */
export function docComment(sections: readonly string[], tags: readonly string[] = [], indent = ''): string {
  const width = lineWidth - indent.length - ' * '.length;
  const paragraphs = sections.map((section) => wrap(section, width)).filter((lines) => lines.length > 0);
  if (tags.length > 0) paragraphs.push(tags.flatMap((tag) => wrap(tag, width - 1).map(asTag)));
  const lines = paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : ['', ...paragraph]));
  const [only] = lines;
  if (only === undefined) return '';
  if (lines.length === 1 && only.length <= width - ' */'.length) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${`${indent} * ${line}`.trimEnd()}\n`).join('')}${indent} */\n`;
}

function asTag(line: string, index: number): string {
  return index === 0 ? `@${line}` : `  ${line}`;
}

function wrap(text: string, width: number): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line) => wrapLine(line, width));
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function wrapLine(line: string, width: number): string[] {
  const hanging = /^[-*] /.test(line) ? '  ' : '';
  const lines = [''];
  for (const word of line.split(separators).filter(Boolean).map(escapeComment)) {
    const last = lines.length - 1;
    const longer = lines[last] === '' ? word : `${lines[last]} ${word}`;
    if (longer.length <= width || lines[last] === '') lines[last] = longer;
    else lines.push(hanging + word);
  }
  return lines;
}

/** An `@` at the start of any word starts a tag, not only at the start of a line. */
function escapeComment(word: string): string {
  return word.replace(/^@/, '\\@').replaceAll('*/', '*\\/');
}
