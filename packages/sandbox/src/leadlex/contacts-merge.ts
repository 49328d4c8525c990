import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import type { Store } from '../store/store.ts';
import { combineContacts } from './combine-contacts.ts';
import { type ContactRecord, contactRecords, deleteContact, toContact } from './contact-record.ts';

/** Merging of contacts. */
export const contactsMerge = {
  // That duplicates form a circle cannot happen here: the id of a merged contact is gone at once.
  'contacts.merge': async ({ body, store, ref, now, refuse, emit, audit }) => {
    const { primary_id, overwrite = false, dry_run = false } = body;
    const ids = [...new Set(body.duplicate_ids)];
    if (ids.includes(primary_id)) throw refuse('validation_error', { example: 'primary_is_duplicate' });
    const primary = await contactRecords.find(store, ref(primary_id));
    if (!primary) throw refuse('not_found', { example: 'primary_not_found' });
    const duplicates: ContactRecord[] = [];
    for (const id of ids) {
      const duplicate = await contactRecords.find(store, ref(id));
      if (!duplicate) throw refuse('not_found', { example: 'duplicate_not_found' });
      duplicates.push(duplicate);
    }
    const { contact, populated } = combineContacts(primary, duplicates, overwrite);
    const refs = duplicates.map((duplicate) => duplicate.ref);
    const counts = await countMoving(store, primary.ref, refs);
    const merged = { ...contact, updated_at: now };
    if (!dry_run) {
      await moveRecords(store, primary.ref, refs);
      // Before the primary contact takes over their addresses, which are unique.
      for (const duplicate of refs) await deleteContact(store, duplicate);
      await contactRecords.replace(store, merged);
      await audit({ action: 'update', resourceType: 'contacts', resourceId: primary_id, details: { merged_ids: ids } });
      for (const id of ids) {
        await audit({
          action: 'delete',
          resourceType: 'contacts',
          resourceId: id,
          details: { merged_into: primary_id },
        });
        await emit('contact.merged', {
          contact: { id: primary_id, full_name: merged.full_name },
          merged_contact_id: id,
        });
      }
    }
    return {
      status: 200,
      body: {
        data: { primary: { ...toContact(merged) }, merged_ids: ids, fields_populated: populated, counts },
      },
    };
  },
} satisfies Handlers<operations>;

async function countMoving(store: Store, primary: string, duplicates: readonly string[]) {
  const count = async (table: 'leadlex_notes' | 'leadlex_activities' | 'leadlex_tasks') => {
    const { total } = await store.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where('contact_ref', 'in', duplicates)
      .executeTakeFirstOrThrow();
    return Number(total);
  };
  const sent = await store.db
    .selectFrom('leadlex_sends')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('contact_ref', 'in', duplicates)
    .where('state', '=', 'sent')
    .executeTakeFirstOrThrow();
  const lists = await store.db
    .selectFrom('leadlex_list_members')
    .select('list_ref')
    .distinct()
    .where('contact_ref', 'in', duplicates)
    .where(({ eb, selectFrom }) =>
      eb(
        'list_ref',
        'not in',
        selectFrom('leadlex_list_members').select('list_ref').where('contact_ref', '=', primary),
      ),
    )
    .execute();
  return {
    notes: await count('leadlex_notes'),
    activities: await count('leadlex_activities'),
    tasks: await count('leadlex_tasks'),
    emails: Number(sent.total),
    // The sandbox keeps no documents.
    documents: 0,
    list_memberships: lists.length,
  };
}

async function moveRecords({ db }: Store, primary: string, duplicates: readonly string[]): Promise<void> {
  // The page does not mention deals. They go along, because they would lose their main contact.
  for (const table of ['leadlex_notes', 'leadlex_activities', 'leadlex_tasks', 'leadlex_deals'] as const) {
    await db.updateTable(table).set({ contact_ref: primary }).where('contact_ref', 'in', duplicates).execute();
  }
  await db
    .updateTable('leadlex_sends')
    .set({ contact_ref: primary })
    .where('contact_ref', 'in', duplicates)
    .where('state', '=', 'sent')
    .execute();
  await db
    .insertInto('leadlex_list_members')
    .columns(['list_ref', 'contact_ref', 'added_at'])
    .expression(({ selectFrom, val, fn }) =>
      selectFrom('leadlex_list_members')
        .select(['list_ref', val(primary).as('contact_ref'), fn.min('added_at').as('added_at')])
        .where('contact_ref', 'in', duplicates)
        .groupBy('list_ref'),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
