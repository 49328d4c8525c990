import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import { normalizeEmail } from './contact-record.ts';

/** A sender as the database keeps it. */
export type SenderRecord = RecordOf<'autosend_senders'>;

export const senderRecords = recordsOf('autosend_senders');

/** What a new sender is given. */
export interface NewSender {
  readonly email: string;
  readonly name?: string | undefined;
  readonly replyTo?: string | undefined;
  /** @default a new one */
  readonly id?: string | undefined;
}

/** Puts a sender into a project. */
export async function insertSender(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  { email, name, replyTo, id = newId() }: NewSender,
): Promise<SenderRecord> {
  const sender: SenderRecord = {
    ref: ref(id),
    workspace,
    id,
    email: normalizeEmail(email),
    fields: present({ name, replyTo }),
    created_at: now,
    updated_at: now,
  };
  await senderRecords.insert(store, sender);
  return sender;
}

const senderByEmail = prepare((db, value: ParameterOf<{ workspace: string; email: string }>) =>
  db
    .selectFrom('autosend_senders')
    .select('ref')
    .where('workspace', '=', value('workspace'))
    .where('email', '=', value('email')),
);

/** Whether the project has a sender of this address, in whatever spelling. */
export async function hasSender({ store, workspace }: WorkspaceContext, email: string): Promise<boolean> {
  return (await store.first(senderByEmail, { workspace, email: normalizeEmail(email) })) !== undefined;
}

const sendersOfProject = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('autosend_senders')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .orderBy('created_at')
    .orderBy('ref'),
);

/** The senders of a project, in the order in which they were created. */
export async function findSenders({ store, workspace }: WorkspaceContext): Promise<SenderRecord[]> {
  return (await store.all(sendersOfProject, { workspace })).map(senderRecords.read);
}
