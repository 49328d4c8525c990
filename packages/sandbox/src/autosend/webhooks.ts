import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers, WorkspaceContext } from '../handler.ts';
import { hexadecimal } from '../identifiers.ts';
import { Refusal } from '../refusal.ts';
import { pageRows } from '../store/page-rows.ts';
import { isoMilliseconds } from '../times.ts';
import { DeliveryError } from '../webhooks/delivery-error.ts';
import { findHealth, listDeliveries } from '../webhooks/delivery-summary.ts';
import { checkTarget } from '../webhooks/target.ts';
import { eventsOf, findWebhooks, type WebhookRecord, webhookRecords } from '../webhooks/webhook-records.ts';
import { organizationId } from './organization.ts';
import { projectOf } from './project-workspace.ts';

type WebhookEventName = operations['webhooks.resend']['requestBody']['content']['application/json']['event'];

/** Webhooks, their secrets, and the log of what was posted to them. */
export const webhooks = {
  'webhooks.list': async (context) => {
    const { isActive, page = 1, limit = 50 } = context.query;
    const all = await findWebhooks(context);
    const matching = all.filter(({ active }) => isActive === undefined || (active === 1) === isActive);
    const total = matching.length;
    const shown = matching.slice((page - 1) * limit, page * limit);
    const listed = [];
    for (const webhook of shown) listed.push(await toWebhook(context, webhook));
    const totalPages = Math.ceil(total / limit);
    return { status: 200, body: { success: true, data: { webhooks: listed, total, page, limit, totalPages } } };
  },

  'webhooks.get': async (context) => {
    const webhook = await findWebhook(context);
    return { status: 200, body: { success: true, data: { webhook: await toWebhook(context, webhook) } } };
  },

  'webhooks.create': async (context) => {
    const { body, store, workspace, now, random, newId, ref, refuse } = context;
    const problem = findProblem(body.url, context);
    if (problem !== undefined) throw refuse('VALIDATION_FAILED', { details: [{ field: 'url', message: problem }] });
    const id = newId();
    const webhook: WebhookRecord = {
      ref: ref(id),
      workspace,
      id,
      url: body.url,
      secret: `whsec_${hexadecimal(random, 32)}`,
      events: JSON.stringify(body.events),
      active: 1,
      created_at: now,
      updated_at: now,
      fields: body.metadata ? { metadata: body.metadata } : {},
    };
    await webhookRecords.insert(store, webhook);
    const created = { ...toPublicFields(webhook), secret: webhook.secret };
    return {
      status: 201,
      body: { success: true, message: 'Webhook created successfully', data: { webhook: created } },
    };
  },

  'webhooks.update': async (context) => {
    const { body, store, now } = context;
    const known = await findWebhook(context);
    if ('secret' in body) throw refuseOpenly('secret_given', { message: 'The secret cannot be changed' });
    const problem = body.url === undefined ? undefined : findProblem(body.url, context);
    if (problem !== undefined) {
      const details = [{ field: 'url', message: problem }];
      throw refuseOpenly('field_refused', { message: 'Validation failed', details });
    }
    const webhook: WebhookRecord = {
      ...known,
      url: body.url ?? known.url,
      events: body.events ? JSON.stringify(body.events) : known.events,
      active: body.isActive === undefined ? known.active : Number(body.isActive),
      updated_at: now,
      fields: body.metadata ? { ...known.fields, metadata: body.metadata } : known.fields,
    };
    await webhookRecords.replace(store, webhook);
    return { status: 200, body: { success: true, data: { webhook: await toWebhook(context, webhook) } } };
  },

  'webhooks.delete': async (context) => {
    const { ref } = await findWebhook(context);
    await webhookRecords.remove(context.store, ref);
    return { status: 200, body: { success: true } };
  },

  'webhooks.revealSecret': async (context) => {
    const { secret } = await findWebhook(context);
    return { status: 200, body: { success: true, data: { secret } } };
  },

  'webhooks.listLogs': async (context) => {
    const { workspace, query } = context;
    const webhook = await findWebhook(context);
    const { page = 1, limit = 50 } = query;
    const { deliveries, total } = await listDeliveries(context, {
      webhookRef: webhook.ref,
      limit,
      offset: pageRows(page, limit).offset,
    });
    const logs = deliveries.map(({ id, event, url, status, delivered, attempts, duration, createdAt, endedAt }) => ({
      _id: id,
      webhookId: webhook.id,
      projectId: projectOf(workspace),
      event,
      url: url ?? webhook.url,
      statusCode: status,
      success: delivered,
      attempts,
      duration,
      deliveredAt: delivered && endedAt !== null ? isoMilliseconds(endedAt) : null,
      createdAt: isoMilliseconds(createdAt),
      updatedAt: isoMilliseconds(endedAt ?? createdAt),
    }));
    const totalPages = Math.ceil(total / limit);
    return { status: 200, body: { success: true, data: { logs, total, page, limit, totalPages } } };
  },

  'webhooks.resend': async (context) => {
    const { body, emit } = context;
    const webhook = await findWebhook(context);
    if (!eventsOf(webhook).includes(body.event)) {
      throw refuseOpenly('not_subscribed', { message: 'The webhook is not subscribed to this event' });
    }
    const [jobId = ''] = await emit(body.event, body.data, webhook.ref);
    return { status: 200, body: { success: true, message: 'Webhook queued for delivery', data: { jobId } } };
  },
} satisfies Handlers<operations>;

async function findWebhook(
  context: WorkspaceContext & { readonly path: { readonly id: string }; missing(): Refusal },
): Promise<WebhookRecord> {
  const webhook = await webhookRecords.find(context.store, context.ref(context.path.id));
  if (!webhook) throw context.missing();
  return webhook;
}

async function toWebhook(context: WorkspaceContext, webhook: WebhookRecord) {
  const { failureCount, lastSuccessAt, lastFailedAt } = await findHealth(context, webhook.ref);
  return {
    ...toPublicFields(webhook),
    secret: '***hidden***',
    failureCount,
    lastSuccessAt: lastSuccessAt === null ? null : isoMilliseconds(lastSuccessAt),
    lastFailedAt: lastFailedAt === null ? null : isoMilliseconds(lastFailedAt),
  };
}

function toPublicFields(webhook: WebhookRecord) {
  return {
    id: webhook.id,
    organizationId,
    projectId: projectOf(webhook.workspace),
    url: webhook.url,
    events: eventsOf(webhook) as WebhookEventName[],
    isActive: webhook.active === 1,
    createdAt: isoMilliseconds(webhook.created_at),
    updatedAt: isoMilliseconds(webhook.updated_at),
  };
}

/** A 400 whose code the pages do not tell. */
function refuseOpenly(cause: string, error: { readonly message: string; readonly details?: unknown }): Refusal {
  return new Refusal(400, cause, { success: false, error });
}

/** Why nothing could be sent to an address, as far as it can be told from how it is written. */
function findProblem(
  text: string,
  { webhookTargets }: Pick<HandlerContext<unknown>, 'webhookTargets'>,
): string | undefined {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return 'Must be an address with http or https';
  try {
    checkTarget(url, webhookTargets);
    return undefined;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    // Names for documentation are fine addresses; the sandbox just never sends to them.
    return error.failure === 'dns_failure' ? undefined : error.message;
  }
}
