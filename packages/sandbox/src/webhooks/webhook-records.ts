import type { WorkspaceContext } from '../handler.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';

/** A webhook as the database keeps it. */
export type WebhookRecord = RecordOf<'sandbox_webhooks'>;

export const webhookRecords = recordsOf('sandbox_webhooks');

/** The events a webhook wants. */
export function eventsOf({ events }: Pick<WebhookRecord, 'events'>): string[] {
  return JSON.parse(events) as string[];
}

/** The webhooks of a workspace, oldest first. */
export async function findWebhooks({ store, workspace }: WorkspaceContext): Promise<WebhookRecord[]> {
  const rows = await store.db
    .selectFrom('sandbox_webhooks')
    .selectAll()
    .where('workspace', '=', workspace)
    .orderBy('created_at')
    .orderBy('ref')
    .execute();
  return rows.map((row) => webhookRecords.read(row));
}
