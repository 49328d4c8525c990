import { escapeUnprintable } from '../../exchange/describe-value.ts';

/** HTML that is safe to put into a page. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | readonly Markup[] | string | number | undefined;

/** Builds HTML; whatever is not markup itself is escaped, in texts and in quoted attributes alike. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: texts.map((text, index) => text + (index < parts.length ? render(parts[index]) : '')).join('') };
}

/** Text from a constant of this package, such as the style, as it is. */
export function trusted(text: string): Markup {
  return { html: text };
}

/** A link; only to the web, else the text alone. */
export function link(url: string, text = url): Markup {
  return /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map((markup) => markup.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return escapeUnprintable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
