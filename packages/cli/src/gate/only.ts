import { listOperations, type OpenApiDocument, readSpec, type Vendor } from '@concordat/specs';
import { usageError } from '../exit-code.ts';
import { nearest } from './nearest.ts';

/** A vendor's contract, and which of its operations are asked for. */
export interface Contract {
  readonly vendor: Vendor;
  readonly document: OpenApiDocument;
  /** `undefined` is all of them. */
  readonly only: readonly string[] | undefined;
}

/** Reads the value of `--only`; several add up. */
export function readOnlyOption(value: string, before: readonly string[] = []): string[] {
  const ids = value.split(',').map((id) => id.trim());
  return [...before, ...ids.filter((id) => id !== '')];
}

/**
 * Reads the contracts. A vendor that has none of the named operations is left out.
 *
 * @throws {CommandError} when no vendor has one of the operations.
 */
export function selectOperations(names: readonly Vendor[], only: readonly string[] | undefined): Contract[] {
  const contracts = names.map((vendor) => ({ vendor, document: readSpec(vendor), only: undefined }));
  if (!only) return contracts;
  if (only.length === 0) throw usageError('--only: name at least one operation, such as contacts.delete');
  const idsOf = (document: OpenApiDocument) => listOperations(document).map(({ id }) => id);
  const known = contracts.flatMap(({ document }) => idsOf(document));
  const unknown = only.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    // Those of the same resource are likelier than a similar name elsewhere.
    const related = known.filter((id) => id.split('.')[0] === unknown.split('.')[0]);
    const candidates = [...new Set(related.length > 0 ? related : known)];
    throw usageError(
      `--only: ${names.join(' and ')} ${names.length > 1 ? 'have' : 'has'} no operation "${unknown}"${nearest(unknown, candidates)}`,
    );
  }
  return contracts
    .map(({ vendor, document }) => ({ vendor, document, only: idsOf(document).filter((id) => only.includes(id)) }))
    .filter((contract) => contract.only.length > 0);
}
