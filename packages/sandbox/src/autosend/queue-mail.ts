import type { components } from '@concordat/autosend';
import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { recordsOf } from '../store/records.ts';
import { normalizeEmail } from './contact-record.ts';
import { findGroupsOfAddress } from './suppression-record.ts';
import { templateRecords } from './template-record.ts';

const mailRecords = recordsOf('autosend_mails');

type Address = components['schemas']['MailAddress'];

/** A mail, and who is to get it. */
export interface NewMail
  extends Pick<
    components['schemas']['MailSend'],
    'from' | 'subject' | 'html' | 'text' | 'templateId' | 'dynamicData' | 'unsubscribeGroupId' | 'bypassSuppressions'
  > {
  readonly emailId: string;
  readonly batchId?: string;
  readonly campaignId?: string;
  /** The recipient first, then copies. */
  readonly recipients: readonly Address[];
}

/**
 * Records a mail for each of its recipients, and tells that it was sent and delivered to those who are not suppressed. Nothing
 * leaves the sandbox.
 *
 * @returns how many recipients get it; none when the first one does not.
 */
export async function queueMail(context: WorkspaceContext, mail: NewMail): Promise<number> {
  const { recipients, emailId, batchId, ...content } = mail;
  const [recipient] = recipients;
  const goesNowhere = recipient !== undefined && (await isSuppressed(context, mail, recipient));
  const subject = mail.subject ?? (await findSubject(context, mail)) ?? '';
  let sent = 0;
  for (const to of recipients) {
    const suppressed = goesNowhere || (await isSuppressed(context, mail, to));
    await record(context, mail, to, suppressed ? 'suppressed' : 'sent', content);
    if (suppressed) continue;
    sent += 1;
    const data = present({
      emailId,
      from: mail.from.email,
      to,
      subject,
      test: false,
      campaignId: mail.campaignId,
      templateId: mail.templateId,
      batchId,
    });
    await context.emit('email.sent', data);
    await context.emit('email.delivered', data);
  }
  return sent;
}

async function findSubject({ store, ref }: WorkspaceContext, { templateId }: NewMail): Promise<string | undefined> {
  const template = templateId === undefined ? undefined : await templateRecords.find(store, ref(templateId));
  return template?.subject ?? undefined;
}

/** Whether an address is on the global list, or on the group the mail belongs to while that is in use. */
async function isSuppressed(
  context: WorkspaceContext,
  { bypassSuppressions = false, unsubscribeGroupId }: NewMail,
  { email }: Address,
): Promise<boolean> {
  if (bypassSuppressions) return false;
  const groups = await findGroupsOfAddress(context, email);
  return groups.some(({ kind, code, active }) => active === 1 && (kind === 'global' || code === unsubscribeGroupId));
}

async function record(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  { emailId, batchId }: NewMail,
  { email }: Address,
  state: 'sent' | 'suppressed',
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const id = newId();
  await mailRecords.insert(store, {
    ref: ref(id),
    workspace,
    id,
    email: normalizeEmail(email),
    mail_id: emailId,
    batch_id: batchId ?? null,
    state,
    fields,
    created_at: now,
    updated_at: now,
  });
}
