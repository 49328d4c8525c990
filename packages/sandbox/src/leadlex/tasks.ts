import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { isoSeconds } from '../times.ts';
import { createdAt } from './contacts.ts';
import { readPage } from './page-of.ts';
import { findLinks, idOf } from './record-links.ts';
import { type TaskRecord, taskRecords, toTask } from './task-record.ts';

/** Tasks of the workspace. */
export const tasks = {
  'tasks.list': async ({ query, store, workspace, ref }) => {
    const { page = 1, per_page = 50, status, assignee_id, deal_id, contact_id } = query;
    let matching = store.db.selectFrom('leadlex_tasks').where('workspace', '=', workspace);
    if (status !== undefined) matching = matching.where('status', '=', status);
    if (assignee_id !== undefined) matching = matching.where('assignee_id', '=', assignee_id);
    if (deal_id !== undefined) matching = matching.where('deal_ref', '=', ref(deal_id));
    if (contact_id !== undefined) matching = matching.where('contact_ref', '=', ref(contact_id));
    const { rows, meta } = await readPage(
      { page, per_page },
      matching.select(({ fn }) => fn.countAll<number>().as('total')),
      matching.selectAll().orderBy('created_at').orderBy('ref'),
    );
    return { status: 200, body: { data: { tasks: rows.map((row) => toTask(taskRecords.read(row))) }, meta } };
  },

  'tasks.create': async (context) => {
    const { body, store, workspace, ref, now, newId, refuse, emit, audit } = context;
    const links = await findLinks(context, body);
    // The text of the page wants a contact, a deal or an event, the sample of its error names a company too.
    if (body.event_id === undefined && Object.values(links).every((link) => link === null)) {
      throw refuse('validation_error', { example: 'missing_parent' });
    }
    const { title, description, status = 'open', priority, task_type, due_date, assignee_id, event_id } = body;
    const id = newId();
    const task: TaskRecord = {
      ref: ref(id),
      workspace,
      id,
      ...links,
      status,
      assignee_id: assignee_id ?? null,
      fields: present({ title, description, priority, task_type, due_date, event_id }),
      created_at: createdAt(body.created_date, now),
      updated_at: now,
    };
    await taskRecords.insert(store, task);
    await audit({ action: 'create', resourceType: 'tasks', resourceId: id });
    await emit('task.created', { task: toTask(task) });
    return {
      status: 201,
      body: {
        data: {
          id,
          title,
          status,
          ...present({
            priority,
            due_date,
            assigned_to_user_id: assignee_id,
            contact_id: idOf(links.contact_ref) ?? undefined,
            deal_id: idOf(links.deal_ref) ?? undefined,
            event_id,
          }),
          created_date: isoSeconds(task.created_at),
        },
      },
    };
  },
} satisfies Handlers<operations>;
