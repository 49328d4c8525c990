/** What stands between two lines. */
const lineEnd = /^<(?:br\b|\/(?:p|div|h[1-6]|li|tr|table)>)/i;

/** The elements whose text nobody sees. */
const unseenElement = /^<(style|script|head)\b/i;

/** The text of a mail: each block begins a line. Takes time in proportion to the length, whatever the text is. */
export function textOfHtml(html: string): string {
  let text = '';
  let unseen: string | undefined;
  // Text and tags in turn. A `<` that begins no tag is text.
  for (const [index, part] of html.split(/(<[a-z/!][^<>]*>)/i).entries()) {
    const isTag = index % 2 === 1;
    if (unseen !== undefined) {
      if (isTag && part.toLowerCase().startsWith(unseen)) unseen = undefined;
    } else if (!isTag) {
      text += part;
    } else if (lineEnd.test(part)) {
      text += '\n';
    } else {
      const [, name] = unseenElement.exec(part) ?? [];
      if (name !== undefined) unseen = `</${name.toLowerCase()}`;
    }
  }
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}
