import type { WorkspaceContext } from '../handler.ts';
import { hexadecimal } from '../identifiers.ts';
import { present } from '../present.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import type { AutoSendTemplateFields } from '../store/tables/autosend-campaigns.ts';
import { isoMilliseconds } from '../times.ts';
import { projectOf } from './project-workspace.ts';
import { textOfHtml } from './text-of-html.ts';

/** A template as the database keeps it. */
export type TemplateRecord = RecordOf<'autosend_templates'>;

export const templateRecords = recordsOf('autosend_templates');

/** What a new template is given. */
export interface NewTemplate extends Partial<AutoSendTemplateFields> {
  readonly templateName?: string | undefined;
  readonly subject?: string | undefined;
  /** @default 'transactional' */
  readonly templateType?: 'transactional' | 'marketing' | undefined;
  /** `ref` of its sender. @default null */
  readonly senderRef?: string | null;
  /** @default a new one */
  readonly templateId?: string | undefined;
}

/** Puts a template into a project. */
export async function insertTemplate(
  { store, workspace, ref, now, random }: WorkspaceContext,
  { templateName = 'Untitled', subject, templateType = 'transactional', senderRef = null, ...given }: NewTemplate,
): Promise<TemplateRecord> {
  const { description, previewText, emailTemplate, builderType = 'code', dynamicVariables } = given;
  const id = given.templateId ?? `A-${hexadecimal(random, 20)}`;
  const template: TemplateRecord = {
    ref: ref(id),
    workspace,
    id,
    name: templateName,
    type: templateType,
    subject: subject ?? null,
    sender_ref: senderRef,
    fields: { ...present({ description, previewText, emailTemplate, dynamicVariables }), builderType },
    created_at: now,
    updated_at: now,
  };
  await templateRecords.insert(store, template);
  return template;
}

/** A template as the search shows it: without its HTML. */
export function toTemplateSummary({ id, name, type, subject, fields, created_at, updated_at }: TemplateRecord) {
  return present({
    templateId: id,
    templateName: name,
    description: fields.description,
    subject: subject ?? undefined,
    previewText: fields.previewText,
    templateType: type as 'transactional' | 'marketing',
    builderType: fields.builderType,
    createdAt: isoMilliseconds(created_at),
    updatedAt: isoMilliseconds(updated_at),
  });
}

/** A template as the API shows it that was made or changed. */
export function toTemplate(template: TemplateRecord) {
  return { ...toTemplateSummary(template), ...present({ emailTemplate: template.fields.emailTemplate }) };
}

/** A template with all that is known about it. */
export function toWholeTemplate(template: TemplateRecord) {
  const { emailTemplate, dynamicVariables } = template.fields;
  return {
    ...toTemplate(template),
    ...present({ plainTextTemplate: emailTemplate === undefined ? undefined : textOfHtml(emailTemplate) }),
    dynamicVariables: { ...variablesOf(`${template.subject ?? ''} ${emailTemplate ?? ''}`), ...dynamicVariables },
    projectId: projectOf(template.workspace),
  };
}

/** The variables of a text in Handlebars. Their types are not known, so each is a `string`. */
function variablesOf(text: string): Record<string, string> {
  const names = text.matchAll(/\{\{\{?\s*([A-Za-z_]\w*)\s*\}?\}\}/g);
  return Object.fromEntries([...names].map(([, name]) => [name, 'string']));
}
