import type { BulkOptions, BulkReport } from '@concordat/client';
import { runBulk } from '@concordat/client/bulk';
import type { BulkDeleteResult } from './generated/models.ts';
import type { ContactsResource } from './generated/resources.ts';

/** The second argument of `contacts.bulkDeleteAll`. */
export interface BulkDeleteAllOptions extends BulkOptions {
  /**
   * Counts what would be deleted and changes nothing.
   * @default false
   */
  readonly dry_run?: boolean | undefined;
}

/** What `contacts` has besides the operations of the API. */
export interface ContactsBulk {
  /**
   * Deletes any number of contacts for good, by `bulkDelete` with 500 ids at a time, each with an idempotency key of its own.
   *
   * - All ids are read before the first request, and each is sent once. An iterator over contacts may be where they come from.
   * - What happens to a request is told by the report, not thrown; `safe` has no such method. `report.complete` says whether
   *   LeadLex answered for every id.
   * - `resume: report.state` tries again what is left, with the same ids. A request of which nobody knows whether it was done is
   *   sent with the same key, so that within 24 hours nothing is done or counted twice.
   *
   * ```ts
   * const report = await leadlex.contacts.bulkDeleteAll(ids, { onProgress: ({ state }) => save(state) });
   * if (!report.complete) throw report.stopReason ?? report.failures[0]?.error;
   * ```
   *
   * @throws {InputError} when ids, options or state cannot be used. Nothing was sent.
   * @see https://docs.leadlex.com/api-reference/bulk/contacts-delete.md
   */
  bulkDeleteAll(
    ids: (Iterable<string> | AsyncIterable<string>) & object,
    options?: BulkDeleteAllOptions,
  ): Promise<BulkReport<BulkDeleteResult>>;
}

/** Deletes all of them, by the method for a single request. */
export async function bulkDeleteAll(
  { bulkDelete }: ContactsResource,
  ...[ids, options]: Parameters<ContactsBulk['bulkDeleteAll']>
): Promise<BulkReport<BulkDeleteResult>> {
  const { dry_run, ...others } = options ?? {};
  return runBulk<BulkDeleteResult>(
    {
      operation: 'contacts.bulkDeleteAll',
      ids,
      // Written out or not: the same run.
      fields: { dry_run: dry_run ?? false },
      size: 500,
      counts: ['deleted_count', 'not_found_count'],
      send: async (contact_ids, callOptions, idempotencyKey) =>
        (await bulkDelete({ contact_ids, dry_run }, { ...callOptions, idempotencyKey })).data,
    },
    others,
  );
}
