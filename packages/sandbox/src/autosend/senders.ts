import type { operations } from '@concordat/autosend';
import type { Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { Refusal } from '../refusal.ts';
import { sendsFrom } from './automation-record.ts';
import { isUsedByCampaign } from './campaign-record.ts';
import { isVerified } from './domain-record.ts';
import { projectOf } from './project-workspace.ts';
import { findSenders, hasSender, insertSender, type SenderRecord, senderRecords } from './sender-record.ts';

/** Addresses that mail may come from. */
export const senders = {
  'senders.list': async (context) => {
    const found = await findSenders(context);
    return { status: 200, body: { success: true, data: { senders: found.map(toSender) } } };
  },

  'senders.create': async (context) => {
    const { body, workspace } = context;
    const domain = body.email.slice(body.email.lastIndexOf('@') + 1);
    if (!(await isVerified(context, domain))) throw refuseInWords('domain_not_verified', 'Domain is not verified');
    if (await hasSender(context, body.email)) throw refuseInWords('sender_exists', 'Sender already exists');
    const sender = toSender(await insertSender(context, body));
    return {
      status: 200,
      body: {
        success: true,
        data: { sender, projectId: projectOf(workspace) },
        message: 'Authenticated sender added successfully',
      },
    };
  },

  'senders.get': async ({ path, store, ref, missing }) => {
    const sender = await senderRecords.find(store, ref(path.senderId));
    if (!sender) throw missing();
    return { status: 200, body: { success: true, data: toSender(sender) } };
  },

  'senders.delete': async (context) => {
    const { path, store, ref, missing } = context;
    const sender = await senderRecords.find(store, ref(path.senderId));
    if (!sender) throw missing();
    if ((await isUsedByCampaign(store, sender)) || (await sendsFrom(context, sender.email))) {
      throw refuseInWords('sender_in_use', 'Sender is used by active campaigns or automations');
    }
    await senderRecords.remove(store, sender.ref);
    return { status: 200, body: { success: true, message: 'Authenticated sender deleted successfully' } };
  },
} satisfies Handlers<operations>;

/** This area's own errors are words, without a code. */
function refuseInWords(reason: string, words: string): Refusal {
  return new Refusal(400, reason, { success: false, error: words });
}

/** A sender as the API shows it. */
function toSender({ id, email, fields }: SenderRecord) {
  return present({ id, email, name: fields.name, replyTo: fields.replyTo });
}
