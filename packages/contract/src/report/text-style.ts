/** Writes text in ANSI styles, or plainly. */
export interface TextStyle {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Prepares the styles; without colour all of them leave the text as it is. */
export function createTextStyle(color: boolean): TextStyle {
  const style = (start: number, end: number) => (text: string) =>
    color && text !== '' ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  return {
    good: style(32, 39),
    bad: style(31, 39),
    doubtful: style(33, 39),
    strong: style(1, 22),
    faint: style(2, 22),
  };
}

/**
 * Breaks text into lines of at most `width` characters, at spaces where possible.
 *
 * @param hanging indentation of all lines after the first.
 */
export function wrap(text: string, width: number, hanging = ''): string[] {
  const lines: string[] = [];
  let rest = text;
  let room = width;
  while (rest.length > room) {
    const space = rest.lastIndexOf(' ', room);
    const end = space > 0 ? space : room;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
    room = Math.max(width - hanging.length, 1);
  }
  lines.push(rest);
  return lines.map((line, index) => (index === 0 ? line : hanging + line));
}
