import type { operations } from '@concordat/leadlex';
import { readSpec } from '@concordat/specs';
import type { Handlers } from '../handler.ts';
import { hexadecimal } from '../identifiers.ts';
import { present } from '../present.ts';
import { pageRows } from '../store/page-rows.ts';
import { isoSeconds } from '../times.ts';
import { DeliveryError } from '../webhooks/delivery-error.ts';
import { findLatestAttempt, type LoggedAttempt, listAttempts } from '../webhooks/delivery-log.ts';
import { checkTarget, type TargetRules } from '../webhooks/target.ts';
import { eventsOf, findWebhooks, type WebhookRecord, webhookRecords } from '../webhooks/webhook-records.ts';

/** Webhooks, and the log of what was sent to them. */
export const webhooks = {
  'webhooks.list': async (context) => {
    const listed = [];
    for (const webhook of await findWebhooks(context)) {
      const latest = await findLatestAttempt(context, webhook.ref);
      listed.push({
        ...toWebhook(webhook),
        last_delivery_status: latest ? (latest.succeeded ? ('success' as const) : ('failed' as const)) : null,
        last_delivery_at: latest ? isoSeconds(latest.at) : null,
        created_at: isoSeconds(webhook.created_at),
      });
    }
    return { status: 200, body: { data: { webhooks: listed } } };
  },

  'webhooks.create': async (context) => {
    const { body, store, workspace, now, random, newId, ref, audit } = context;
    const id = newId();
    const webhook: WebhookRecord = {
      ref: ref(id),
      workspace,
      id,
      url: body.url,
      secret: hexadecimal(random, 64),
      events: JSON.stringify(body.events),
      active: body.active === false ? 0 : 1,
      created_at: now,
      updated_at: now,
      fields: present({ description: body.description }),
    };
    await webhookRecords.insert(store, webhook);
    await audit({ action: 'create', resourceType: 'webhooks', resourceId: id });
    const { secret } = webhook;
    return { status: 201, body: { data: { webhook: { ...toWebhook(webhook), secret, created_at: isoSeconds(now) } } } };
  },

  'webhooks.update': async (context) => {
    const { body, path, store, now, ref, refuse, missing, audit, webhookTargets } = context;
    const known = await webhookRecords.find(store, ref(path.id));
    if (!known) throw missing();
    const problem = body.url === undefined ? undefined : findProblem(body.url, webhookTargets);
    if (problem !== undefined) throw refuse('invalid_url', { message: problem });
    const unknown = body.events?.find((event) => !documentedEvents().has(event));
    if (unknown !== undefined) {
      throw refuse('invalid_events', { message: `events holds an unknown event type: ${unknown}.` });
    }
    const webhook: WebhookRecord = {
      ...known,
      url: body.url ?? known.url,
      events: body.events ? JSON.stringify(body.events) : known.events,
      active: body.active === undefined ? known.active : Number(body.active),
      updated_at: now,
      fields: { ...known.fields, ...present({ description: body.description }) },
    };
    await webhookRecords.replace(store, webhook);
    await audit({ action: 'update', resourceType: 'webhooks', resourceId: webhook.id });
    return { status: 200, body: { data: { webhook: { ...toWebhook(webhook), updated_at: isoSeconds(now) } } } };
  },

  'webhooks.delete': async (context) => {
    const { path, store, ref, missing, audit } = context;
    const webhook = await webhookRecords.find(store, ref(path.id));
    if (!webhook) throw missing();
    // What was delivered stays readable in the audit log; what waits goes with the webhook.
    const { attempts } = await listAttempts(context, { webhookRef: webhook.ref, limit: mostKept, offset: 0 });
    const deliveries = attempts.filter(({ outcome }) => outcome !== 'pending').map(toLogEntry);
    await webhookRecords.remove(store, webhook.ref);
    const details = { url: webhook.url, deliveries };
    await audit({ action: 'delete', resourceType: 'webhooks', resourceId: webhook.id, details });
    return { status: 200, body: { data: { deleted: true, id: webhook.id } } };
  },

  'webhooks.listLogs': async (context) => {
    const { path, query, store, ref, missing } = context;
    const webhook = await webhookRecords.find(store, ref(path.id));
    if (!webhook) throw missing();
    const { page = 1, per_page = 50, status: outcome } = query;
    const { attempts, total } = await listAttempts(context, {
      webhookRef: webhook.ref,
      outcome,
      limit: per_page,
      offset: pageRows(page, per_page).offset,
    });
    return { status: 200, body: { data: { logs: attempts.map(toLogEntry) }, meta: { page, per_page, total } } };
  },
} satisfies Handlers<operations>;

/** Attempts that the audit log keeps of a deleted webhook. */
const mostKept = 100;

function toWebhook(webhook: WebhookRecord) {
  const { description } = webhook.fields as { description?: string };
  return present({
    id: webhook.id,
    url: webhook.url,
    events: eventsOf(webhook),
    description,
    active: webhook.active === 1,
  });
}

function toLogEntry({ deliveryId, event, outcome, attempt, at, duration, status, error, responseBody }: LoggedAttempt) {
  return {
    delivery_id: deliveryId,
    event,
    status: outcome,
    response_status_code: status,
    response_body: responseBody,
    duration_ms: duration,
    attempt,
    error: error as 'timeout' | 'connection_refused' | 'dns_failure' | 'http_error' | null,
    delivered_at: at === null ? null : isoSeconds(at),
  };
}

/** Why nothing could be sent to an address, as far as it can be told from how it is written. */
function findProblem(text: string, rules: TargetRules): string | undefined {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:') return 'url must be a public HTTPS address.';
  try {
    checkTarget(url, rules);
    return undefined;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    // Names for documentation are fine addresses; the sandbox just never sends to them.
    return error.failure === 'dns_failure' ? undefined : `url must be a public HTTPS address: ${error.message}.`;
  }
}

let events: ReadonlySet<string> | undefined;

function documentedEvents(): ReadonlySet<string> {
  events ??= new Set(Object.keys(readSpec('leadlex').webhooks ?? {}));
  return events;
}
