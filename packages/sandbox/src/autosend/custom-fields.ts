import type { operations } from '@concordat/autosend';
import type { Handlers } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import { isoMilliseconds } from '../times.ts';

export const customFieldRecords = recordsOf('autosend_custom_fields');

const fieldsOfProject = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('autosend_custom_fields')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .orderBy('created_at')
    .orderBy('ref'),
);

const fieldByName = prepare((db, value: ParameterOf<{ workspace: string; name: string }>) =>
  db
    .selectFrom('autosend_custom_fields')
    .select('ref')
    .where('workspace', '=', value('workspace'))
    .where('name', '=', value('name')),
);

/** The fields a project adds to its contacts. Values are not checked against them: no page says that they are. */
export const customFields = {
  'customFields.list': async ({ store, workspace }) => {
    const rows = await store.all(fieldsOfProject, { workspace });
    const found = rows.map((row) => toCustomField(customFieldRecords.read(row)));
    return {
      status: 200,
      body: { success: true, message: 'Custom fields retrieved successfully', data: { customFields: found } },
    };
  },

  'customFields.create': async ({ body, store, workspace, ref, now, newId, refuse }) => {
    const { fieldName: name, fieldType: type, description, defaultValue } = body;
    if (await store.first(fieldByName, { workspace, name })) {
      throw refuse('VALIDATION_FAILED', { details: [{ field: 'fieldName', message: 'Another field has this name' }] });
    }
    const id = newId();
    const fields = { description, defaultValue };
    const field = { ref: ref(id), workspace, id, name, type, fields, created_at: now, updated_at: now };
    await customFieldRecords.insert(store, field);
    return {
      status: 200,
      body: { success: true, message: 'Custom field created successfully', data: toCustomField(field) },
    };
  },
} satisfies Handlers<operations>;

function toCustomField({ id, name, type, created_at, updated_at }: RecordOf<'autosend_custom_fields'>) {
  return {
    id,
    fieldName: name,
    fieldType: type as 'string' | 'number' | 'boolean' | 'date',
    createdAt: isoMilliseconds(created_at),
    updatedAt: isoMilliseconds(updated_at),
  };
}
