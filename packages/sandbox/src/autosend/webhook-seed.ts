import type { WorkspaceContext } from '../handler.ts';
import { webhookRecords } from '../webhooks/webhook-records.ts';

/** A webhook of `seeds/autosend.yaml`. Times are ISO 8601. */
interface SeedWebhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly secret: string;
  readonly createdAt: string;
}

/** Puts a sample webhook into a project. */
export async function seedWebhook(
  { store, workspace, ref }: WorkspaceContext,
  { id, url, events, secret, createdAt }: SeedWebhook,
): Promise<void> {
  const at = Date.parse(createdAt);
  await webhookRecords.insert(store, {
    ref: ref(id),
    workspace,
    id,
    url,
    secret,
    events: JSON.stringify(events),
    active: 1,
    created_at: at,
    updated_at: at,
    fields: {},
  });
}
