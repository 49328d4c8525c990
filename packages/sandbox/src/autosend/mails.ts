import type { components, operations } from '@concordat/autosend';
import type { Handlers } from '../handler.ts';
import { newUuid } from '../identifiers.ts';
import { isEmailAddress } from './email-address.ts';
import { queueMail } from './queue-mail.ts';

/** Mails: recorded with the events of a mail that arrives, and never sent. */
export const mails = {
  'mails.send': async (context) => {
    const { to, cc = [], bcc = [], ...mail } = context.body;
    const recipients = [to, ...cc, ...bcc];
    const invalid = recipients.find(({ email }) => !isEmailAddress(email));
    const fault =
      findContentFault(mail) ??
      (recipients.length > 50 ? { field: 'to', message: 'to, cc and bcc hold at most 50 addresses' } : undefined) ??
      (invalid && { field: 'to', message: `Invalid email format: ${invalid.email}` });
    if (fault) throw context.refuse('VALIDATION_FAILED', { details: [fault] });
    const emailId = context.newId();
    const totalRecipients = await queueMail(context, { ...mail, emailId, recipients });
    return {
      status: 200,
      body: { success: true, data: { emailId, message: 'Email queued successfully.', totalRecipients } },
    };
  },

  'mails.sendBulk': async (context) => {
    const { recipients, ...mail } = context.body;
    const fault = findContentFault(mail);
    if (fault) throw context.refuse('VALIDATION_FAILED', { details: [fault] });
    const batchId = newUuid(context.random);
    let successCount = 0;
    for (const { email, name, dynamicData, cc = [], bcc = [] } of recipients) {
      const to = [{ email, ...(name !== undefined && { name }) }, ...cc, ...bcc];
      if (!to.every((recipient) => isEmailAddress(recipient.email))) continue;
      const emailId = context.newId();
      const values = { ...mail.dynamicData, ...dynamicData };
      // A recipient is one mail, with its copies: it fails when the mail cannot go to the recipient.
      const queued = await queueMail(context, { ...mail, dynamicData: values, emailId, batchId, recipients: to });
      if (queued > 0) successCount += 1;
    }
    const totalRecipients = recipients.length;
    const failedCount = totalRecipients - successCount;
    return { status: 200, body: { success: true, data: { batchId, totalRecipients, successCount, failedCount } } };
  },
} satisfies Handlers<operations>;

/** What the page asks for and the schema cannot. */
function findContentFault({
  html,
  text,
  subject,
  templateId,
}: Pick<components['schemas']['MailSend'], 'html' | 'text' | 'subject' | 'templateId'>) {
  if (templateId !== undefined) return undefined;
  if (html === undefined && text === undefined) {
    return { field: 'html', message: 'One of html, text and templateId is needed' };
  }
  return subject === undefined ? { field: 'subject', message: 'Needed without templateId' } : undefined;
}
