import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { webhookRecords } from '../webhooks/webhook-records.ts';

/** A webhook of `seeds/leadlex.yaml`. Times are ISO 8601. */
interface SeedWebhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly description?: string;
  readonly active: boolean;
  readonly secret: string;
  readonly created_at: string;
}

/** Puts a sample webhook into a workspace. */
export async function seedWebhook({ store, workspace, ref }: WorkspaceContext, row: SeedWebhook): Promise<void> {
  const { id, url, events, description, active, secret } = row;
  const at = Date.parse(row.created_at);
  await webhookRecords.insert(store, {
    ref: ref(id),
    workspace,
    id,
    url,
    secret,
    events: JSON.stringify(events),
    active: Number(active),
    created_at: at,
    updated_at: at,
    fields: present({ description }),
  });
}
