import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { pageRows } from '../store/page-rows.ts';
import { contains } from '../store/search.ts';
import { isUsedToSend } from './campaign-record.ts';
import { senderRecords } from './sender-record.ts';
import {
  insertTemplate,
  type TemplateRecord,
  templateRecords,
  toTemplate,
  toTemplateSummary,
  toWholeTemplate,
} from './template-record.ts';

/** Mails with variables, to be sent again and again. */
export const templates = {
  'templates.create': async (context) => {
    const template = await insertTemplate(context, { ...context.body, senderRef: await findSenderRef(context) });
    return { status: 200, body: { success: true, data: toTemplate(template) } };
  },

  'templates.search': async ({ query, store, workspace }) => {
    const { query: text, templateType, templateName, page = 1, limit = 20 } = query;
    let matching = store.db.selectFrom('autosend_templates').where('workspace', '=', workspace);
    if (templateType !== undefined) matching = matching.where('type', '=', templateType);
    if (templateName !== undefined) matching = matching.where('name', '=', templateName);
    if (text !== undefined && text !== '') {
      matching = matching.where(({ or, ref }) =>
        or((['name', 'subject', 'id'] as const).map((column) => contains(ref(column), text))),
      );
    }
    const counted = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    const range = pageRows(page, limit);
    const rows = await matching
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('ref')
      .limit(range.limit)
      .offset(range.offset)
      .execute();
    const total = Number(counted.total);
    const found = rows.map((row) => toTemplateSummary(templateRecords.read(row)));
    const pagination = { page, limit, total, pages: Math.ceil(total / limit) };
    return { status: 200, body: { success: true, data: { templates: found, pagination } } };
  },

  'templates.get': async ({ path, store, ref, missing }) => {
    const template = await templateRecords.find(store, ref(path.templateId));
    if (!template) throw missing();
    return { status: 200, body: { success: true, data: toWholeTemplate(template) } };
  },

  'templates.update': async (context) => {
    const { path, body, store, ref, now, missing } = context;
    const template = await templateRecords.find(store, ref(path.templateId));
    if (!template) throw missing();
    const { description, previewText, emailTemplate, dynamicVariables } = body;
    const changed: TemplateRecord = {
      ...template,
      name: body.templateName ?? template.name,
      type: body.templateType ?? template.type,
      subject: body.subject ?? template.subject,
      sender_ref: body.senderId === undefined ? template.sender_ref : await findSenderRef(context),
      fields: {
        ...template.fields,
        ...present({ description, previewText, emailTemplate, dynamicVariables }),
      },
      updated_at: now,
    };
    await templateRecords.replace(store, changed);
    return { status: 200, body: { success: true, data: toTemplate(changed) } };
  },

  'templates.delete': async ({ path, store, ref, refuse }) => {
    const template = await templateRecords.find(store, ref(path.templateId));
    if (!template) throw refuse('DELETE_TEMPLATE_FAILED');
    // What is going out cannot lose its content; that a deletion can fail is documented, why is not.
    if (await isUsedToSend(store, template)) {
      throw refuse('DELETE_TEMPLATE_FAILED', { message: 'The template is used by an active campaign' });
    }
    await templateRecords.remove(store, template.ref);
    return { status: 200, body: { success: true, message: 'Template successfully deleted.' } };
  },
} satisfies Handlers<operations>;

async function findSenderRef({
  body: { senderId },
  store,
  ref,
  refuse,
}: HandlerContext<operations['templates.create'] | operations['templates.update']>): Promise<string | null> {
  if (senderId === undefined) return null;
  const sender = await senderRecords.find(store, ref(senderId));
  if (sender) return sender.ref;
  throw refuse('VALIDATION_FAILED', { details: [{ field: 'senderId', message: 'There is no such sender' }] });
}
