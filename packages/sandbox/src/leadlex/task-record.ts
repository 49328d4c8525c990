import { present } from '../present.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import { isoSeconds } from '../times.ts';
import { idOf } from './record-links.ts';

/** A task as the database keeps it. */
export type TaskRecord = RecordOf<'leadlex_tasks'>;

export const taskRecords = recordsOf('leadlex_tasks');

/** A task as a row of a list. What it does not belong to, or not any more, is `null`. */
export function toTask({ id, status, assignee_id, contact_ref, deal_ref, fields, created_at }: TaskRecord) {
  return {
    id,
    ...fields,
    status,
    ...present({ assigned_to_user_id: assignee_id ?? undefined }),
    contact_id: idOf(contact_ref),
    deal_id: idOf(deal_ref),
    created_date: isoSeconds(created_at),
  };
}
