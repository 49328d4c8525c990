import { splitPointer } from '../src/pointer.ts';
import type { Contract } from './contract.ts';

/** One thing to correct, and where. */
export interface Problem {
  /** Path relative to the package, such as `leadlex/paths/contacts.yaml`. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column, counted from 1. */
  readonly column: number;
  readonly rule: string;
  /** The operation's id, or the component's name, that is concerned. */
  readonly subject: string;
  /** JSON pointer of the place. */
  readonly pointer: string;
  /** What is wrong, with what was expected and found, and what to do. */
  readonly message: string;
  /** Further differences that follow from this one, and are not reported by themselves. */
  readonly more?: number;
}

/** Writes a problem as one line that editors make a link of. */
export function formatProblem({ file, line, column, rule, subject, pointer, message, more = 0 }: Problem): string {
  const consequences =
    more === 0
      ? ''
      : ` (${more} more ${more === 1 ? 'follows' : 'follow'} from it, or ${more === 1 ? 'is' : 'are'} like it.)`;
  return `${file}:${line}:${column}  ${rule}  ${subject}  ${pointer}\n    ${message}${consequences}`;
}

/** A problem at a place of the bundled document. */
export function problemAt(contract: Contract, pointer: string, rule: string, message: string): Problem {
  const [file, line, column] = nearestLocation(contract, pointer);
  return {
    file: `${contract.vendor}/${file}`,
    line,
    column,
    rule,
    subject: nameSubject(contract.document, splitPointer(pointer)),
    pointer,
    message,
  };
}

/**
 * Names what a place belongs to: the operation around it, or else the component.
 *
 * @param document the bundled document, or one file of it.
 */
export function nameSubject(document: unknown, keys: readonly string[]): string {
  let value = document;
  for (const key of keys) {
    value = (value as Record<string, unknown> | undefined)?.[key];
    const id = (value as { operationId?: unknown } | undefined)?.operationId;
    if (typeof id === 'string') return id;
  }
  if (keys[0] === 'components') return keys.slice(0, 3).join('.');
  return keys[0] === 'paths' ? (keys[1] ?? 'paths') : (keys[0] ?? 'document');
}

function nearestLocation({ locations }: Contract, pointer: string): Contract['locations'][string] {
  for (let place = pointer; place.length > 0; place = place.slice(0, place.lastIndexOf('/'))) {
    const found = locations[place];
    if (found) return found;
  }
  return ['openapi.yaml', 1, 1];
}
