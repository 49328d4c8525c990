import type { operations } from '@concordat/autosend';
import type { HandlerContext } from '../handler.ts';
import { present } from '../present.ts';
import type { CampaignRecord } from './campaign-record.ts';
import { readScheduledAt } from './campaign-schedule.ts';
import { normalizeEmail } from './contact-record.ts';
import { globalListId, listRecords } from './list-record.ts';
import { findGroup } from './suppression-record.ts';
import { insertTemplate, type TemplateRecord, templateRecords } from './template-record.ts';

type Context = HandlerContext<operations['campaigns.create'] | operations['campaigns.update']>;

/** What a request says about a campaign, besides when it is sent. */
export interface CampaignContent {
  readonly content: Pick<CampaignRecord, 'template_ref' | 'from_email' | 'fields'>;
  /** `ref`s; `undefined` where the request leaves them as they are. */
  readonly toLists: readonly string[] | undefined;
  readonly excludeLists: readonly string[] | undefined;
}

/**
 * Reads a request to create or change a campaign, and writes its template where it says `htmlTemplate`.
 *
 * @throws {Refusal} when it names what the project does not have.
 */
export async function readCampaignContent(context: Context, campaign: CampaignRecord): Promise<CampaignContent> {
  const { body } = context;
  const { name, subject, previewText, from, replyTo, unsubscribeGroupId, trackingClick, trackingOpen, timezone } = body;
  if (body.scheduledAt !== undefined && readScheduledAt(body.scheduledAt) === undefined) {
    throw refuseField(context, 'scheduledAt', 'Must be a time in ISO 8601');
  }
  if (unsubscribeGroupId !== undefined && !(await findGroup(context, unsubscribeGroupId))) {
    throw refuseField(context, 'unsubscribeGroupId', 'There is no such suppression group');
  }
  const names = body.toLists?.filter((id) => id !== globalListId);
  const namesAll = names && names.length < (body.toLists?.length ?? 0);
  const given = present({ name, subject, previewText, from, replyTo, unsubscribeGroupId, trackingClick, trackingOpen });
  return {
    content: {
      template_ref: await writeTemplate(context, campaign),
      from_email:
        from === undefined ? campaign.from_email : from.email === undefined ? null : normalizeEmail(from.email),
      fields: {
        ...campaign.fields,
        ...given,
        ...present({ timezone, sendToGlobalList: namesAll ? true : body.sendToGlobalList }),
      },
    },
    toLists: names && (await findListRefs(context, 'toLists', names)),
    excludeLists: body.excludeLists && (await findListRefs(context, 'excludeLists', body.excludeLists)),
  };
}

/** The template of a campaign. `htmlTemplate` overwrites it; without one, it becomes a template of its own. */
async function writeTemplate(context: Context, { template_ref, fields }: CampaignRecord): Promise<string | null> {
  const { body, store, now } = context;
  const template = await findTemplate(context, template_ref);
  if (body.htmlTemplate === undefined) return template?.ref ?? null;
  if (!template) {
    const { ref } = await insertTemplate(context, {
      templateName: (body.name ?? fields.name).slice(0, 90),
      templateType: 'marketing',
      emailTemplate: body.htmlTemplate,
    });
    return ref;
  }
  await templateRecords.replace(store, {
    ...template,
    fields: { ...template.fields, emailTemplate: body.htmlTemplate },
    updated_at: now,
  });
  return template.ref;
}

async function findTemplate(context: Context, known: string | null): Promise<TemplateRecord | undefined> {
  const { body, store, ref } = context;
  if (body.templateId === undefined) return known === null ? undefined : templateRecords.find(store, known);
  const template = await templateRecords.find(store, ref(body.templateId));
  if (!template) throw refuseField(context, 'templateId', 'There is no such template');
  return template;
}

async function findListRefs(context: Context, field: string, ids: readonly string[]): Promise<string[]> {
  const refs: string[] = [];
  for (const [index, id] of ids.entries()) {
    const list = await listRecords.find(context.store, context.ref(id));
    if (!list) throw refuseField(context, `${field}[${index}]`, 'There is no such list or segment');
    refs.push(list.ref);
  }
  return refs;
}

function refuseField({ refuse }: Context, field: string, message: string) {
  return refuse('VALIDATION_FAILED', { details: [{ field, message }] });
}
