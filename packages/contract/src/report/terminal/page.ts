import { escapeUnprintable } from '../../exchange/describe-value.ts';
import { type TextStyle, wrap } from '../text-style.ts';

/** What the parts of a report are written on. */
export interface Page {
  readonly style: TextStyle;
  readonly columns: number;
  /** Whether operations and findings are listed one by one. */
  readonly full: boolean;
  /** Whether everything is, also what is no reason for concern. */
  readonly verbose: boolean;
}

const labelWidth = 11;

/** A label and its text, as many lines as it takes. */
export function field(label: string, text: string, { style, columns }: Page): string[] {
  const [first = '', ...others] = wrap(escapeUnprintable(text), columns - labelWidth - 2);
  const indent = ' '.repeat(labelWidth + 2);
  return [`  ${style.faint(label.padEnd(labelWidth))}${first}`, ...others.map((line) => indent + line)];
}

/** A field on one line, whatever its length, so that it can be copied. */
export function unbroken(label: string, text: string, { style }: Page): string {
  return `  ${style.faint(label.padEnd(labelWidth))}${escapeUnprintable(text)}`;
}
