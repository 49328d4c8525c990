import { listOperations, type OpenApiDocument, type PathItem, readSpec, type Vendor } from '@concordat/specs';
import { usageError } from '../exit-code.ts';

/** A vendor's contract, or a part of it. */
export interface Contract {
  readonly vendor: Vendor;
  readonly document: OpenApiDocument;
}

/**
 * Reads the contracts, reduced to the named operations. A vendor that has none of them is left out.
 *
 * @throws {CommandError} when no vendor has one of the operations.
 */
export function selectOperations(names: readonly Vendor[], only: readonly string[] | undefined): Contract[] {
  const contracts = names.map((vendor) => ({ vendor, document: readSpec(vendor) }));
  if (!only) return contracts;
  const known = contracts.flatMap(({ document }) => listOperations(document).map(({ id }) => id));
  const wanted = new Set(only.map((id) => id.trim()));
  const unknown = [...wanted].filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw usageError(
      `--only: no operation "${unknown.join('", "')}" in ${names.join(' or ')}; there is ${suggest(unknown, known)}`,
    );
  }
  return contracts
    .map(({ vendor, document }) => ({ vendor, document: reduce(document, wanted) }))
    .filter(({ document }) => Object.keys(document.paths).length > 0);
}

const suggestedAtMost = 6;

/** Those of the same resource where there are any, the likeliest first. */
function suggest(unknown: readonly string[], known: readonly string[]): string {
  const resources = new Set(unknown.map((id) => id.split('.')[0]));
  const related = known.filter((id) => resources.has(id.split('.')[0]));
  const candidates = related.length > 0 ? related : known;
  const likeness = (id: string) => Math.max(...unknown.map((other) => commonStart(id, other)));
  const shown = candidates.toSorted((one, other) => likeness(other) - likeness(one)).slice(0, suggestedAtMost);
  return shown.join(', ') + (shown.length < candidates.length ? ', …' : '');
}

/** How many characters two texts begin with together. */
function commonStart(one: string, other: string): number {
  const index = [...one].findIndex((character, position) => character !== other[position]);
  return index < 0 ? one.length : index;
}

function reduce(document: OpenApiDocument, wanted: ReadonlySet<string>): OpenApiDocument {
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const kept = Object.entries(item).filter(([, value]) => !isOperation(value) || wanted.has(value.operationId));
    return kept.some(([, value]) => isOperation(value)) ? [[path, Object.fromEntries(kept) as PathItem] as const] : [];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function isOperation(value: unknown): value is { readonly operationId: string } {
  return typeof value === 'object' && value !== null && 'operationId' in value;
}
