import type { operations } from '@concordat/leadlex';
import type { Handlers, WorkspaceContext } from '../handler.ts';
import { hexadecimal } from '../identifiers.ts';
import { importCompany } from './import-company.ts';
import { createContactImporter } from './import-contact.ts';
import { type GivenImport, type ImportFailure, type ImportOutcome, type ImportRow, readImport } from './import-rows.ts';

/** Most rows that are imported within the call. */
const atOnceLimit = 500;

/** Imports of contacts and companies. */
export const imports = {
  // The page documents no error: an import of nothing is one of no rows.
  'imports.importContacts': async (context) => {
    const { body, emit } = context;
    const importContact = createContactImporter(context, { update: body.update_existing ?? false, tags: body.tags });
    const result = await importAll(context, 'imp_', body, importContact);
    if (result.queued) await emit('import.completed', { import: result.done });
    return { status: 200, body: { data: result.reply } };
  },

  'imports.importCompanies': async (context) => {
    const { body, refuse } = context;
    if (body.rows === undefined && body.csv === undefined) throw refuse('validation_error');
    const options = { update: body.update_existing ?? false, tags: body.tags };
    const result = await importAll(context, 'imp_co_', body, (row) => importCompany(context, row, options));
    return { status: 200, body: { data: result.reply } };
  },
} satisfies Handlers<operations>;

/**
 * Imports all rows. More than 500 are called queued, and the reply tells nothing of them; they are there all the same when somebody
 * looks.
 */
async function importAll(
  { random }: WorkspaceContext,
  prefix: string,
  given: GivenImport,
  importRow: (row: ImportRow) => Promise<ImportOutcome>,
) {
  const { rows, failures } = readImport(given);
  const errors: ImportFailure[] = [...failures];
  const counts = { created: 0, updated: 0, skipped: 0 };
  for (const row of rows) {
    const outcome = await importRow(row);
    if (typeof outcome === 'string') {
      counts[outcome] += 1;
      continue;
    }
    counts.skipped += 1;
    errors.push({ row_number: row.row_number, code: 'validation_error', message: outcome.message });
  }
  const job_id = `${prefix}${hexadecimal(random, 12)}`;
  const done = {
    job_id,
    status: 'completed',
    created_count: counts.created,
    updated_count: counts.updated,
    skipped_count: counts.skipped,
    errors,
  };
  const queued = rows.length > atOnceLimit;
  const waiting = { job_id, status: 'queued', created_count: 0, updated_count: 0, skipped_count: 0, errors: [] };
  return { queued, done, reply: queued ? waiting : { ...done, errors: errors.map((error) => ({ ...error })) } };
}
