import type { WorkspaceContext } from '../handler.ts';
import { changeCompany, findCompanyByDomain, insertCompany, readCompany } from './company-record.ts';
import type { ImportOutcome, ImportRow } from './import-rows.ts';

/** Imports one company. The domain finds duplicates. */
export async function importCompany(
  context: WorkspaceContext,
  { values }: ImportRow,
  { update, tags = [] }: { readonly update: boolean; readonly tags?: readonly string[] | undefined },
): Promise<ImportOutcome> {
  const given = readCompany(values);
  if (given.name === undefined || given.name.trim() === '') return { message: 'name is required.' };
  const known = given.domain === undefined ? undefined : await findCompanyByDomain(context, given.domain);
  if (known && !update) return 'skipped';
  const tagged = [...new Set([...(known?.fields.tags ?? []), ...(given.tags ?? []), ...tags])];
  const company = { ...given, ...(tagged.length > 0 && { tags: tagged }) };
  if (known) {
    await changeCompany(context, known, company);
    await context.audit({ action: 'update', resourceType: 'companies', resourceId: known.id });
    return 'updated';
  }
  const { id } = await insertCompany(context, company);
  await context.audit({ action: 'create', resourceType: 'companies', resourceId: id });
  return 'created';
}
