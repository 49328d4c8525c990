import { lineWidth } from './doc-comment.ts';

/** Plain data: arrays and objects hold nothing else. */
export type LiteralValue = string | number | boolean | null | object;

/**
 * Writes data as a TypeScript literal, on one line where it fits and else broken like a formatter would.
 *
 * @param indent what the line starts with on which the literal stands.
 * @param used columns of that line taken by other text, indent included.
 */
export function literal(value: LiteralValue, indent = '', used = indent.length): string {
  const inline = inlineLiteral(value);
  if (typeof value !== 'object' || value === null || used + inline.length < lineWidth) return inline;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => `${inner}${literal(entry, inner)},\n`);
    return `[\n${entries.join('')}${indent}]`;
  }
  const entries = Object.entries(value).map(([key, entry]) => {
    const start = `${inner}${propertyKey(key)}: `;
    return `${start}${literal(entry, inner, start.length)},\n`;
  });
  return `{\n${entries.join('')}${indent}}`;
}

/** Writes a text as a string literal. */
export function stringLiteral(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Writes the key of a property, quoted where it has to be. */
function propertyKey(key: string): string {
  // Only a computed key makes `__proto__` an ordinary property.
  if (key === '__proto__') return `['__proto__']`;
  return /^([A-Za-z_$][\w$]*|[1-9]\d{0,8})$/.test(key) ? key : stringLiteral(key);
}

function inlineLiteral(value: LiteralValue): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(inlineLiteral).join(', ')}]`;
  const entries = Object.entries(value).map(([key, entry]) => `${propertyKey(key)}: ${inlineLiteral(entry)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
