import { type BulkOptions, type BulkReport, InputError } from '@concordat/client';
import { runBulk } from '@concordat/client/bulk';
import type { ContactListRemoval } from './generated/models.ts';
import type { ContactListsRemoveContactsInput, ContactListsResource } from './generated/resources.ts';

type Ids = (Iterable<string> | AsyncIterable<string>) & object;

/** The list, and the contacts to take off it: by e-mail address or by id. */
export type RemoveAllContactsInput =
  | { readonly contactListId: string; readonly emails: Ids; readonly contactIds?: undefined }
  | { readonly contactListId: string; readonly contactIds: Ids; readonly emails?: undefined };

/** What `contactLists` has besides the operations of the API. */
export interface ContactListsBulk {
  /**
   * Takes any number of contacts off a list, by `removeContacts` with 100 of them at a time.
   *
   * - All of them are read before the first request, and each is sent once; addresses are the same in any letter case. An
   *   iterator over contacts may be where they come from.
   * - What happens to a request is told by the report, not thrown; `safe` has no such method. `report.complete` says whether
   *   AutoSend answered for every contact.
   * - `resume: report.state` tries again what is left, with the same input. AutoSend has no idempotency keys: when a request was
   *   done though no reply came, its contacts count as `notInList` the second time.
   *
   * ```ts
   * const report = await autosend.contactLists.removeAllContacts({ contactListId, emails });
   * if (!report.complete) throw report.stopReason ?? report.failures[0]?.error;
   * ```
   *
   * @throws {InputError} when input, options or state cannot be used. Nothing was sent.
   * @see https://docs.autosend.com/api-reference/contact-lists/remove-contacts
   */
  removeAllContacts(input: RemoveAllContactsInput, options?: BulkOptions): Promise<BulkReport<ContactListRemoval>>;
}

/** Takes all of them off the list, by the method for a single request. */
export async function removeAllContacts(
  { removeContacts }: Pick<ContactListsResource, 'removeContacts'>,
  ...[input, options]: Parameters<ContactListsBulk['removeAllContacts']>
): Promise<BulkReport<ContactListRemoval>> {
  const operation = 'contactLists.removeAllContacts';
  const { emails, contactIds, ...fields } = input ?? {};
  if ((emails === undefined) === (contactIds === undefined)) {
    const message = 'give contactListId and either emails or contactIds. Nothing was sent.';
    throw new InputError({ operation, message });
  }
  const by = emails === undefined ? 'contactIds' : 'emails';
  return runBulk<ContactListRemoval>(
    {
      operation,
      ids: emails ?? contactIds,
      fields: { ...fields, by },
      // AutoSend names no maximum here; 100 contacts are the most it takes where it does.
      size: 100,
      counts: ['removed', 'notInList'],
      normalize: (id) => (emails ? id.toLowerCase() : id),
      send: async (ids, callOptions) =>
        (await removeContacts({ ...fields, [by]: ids } as ContactListsRemoveContactsInput, callOptions)).data,
    },
    options,
  );
}
