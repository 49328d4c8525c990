import type { WorkspaceContext } from '../handler.ts';
import type { LeadLexContactFields } from '../store/tables/leadlex-contacts.ts';
import { type GivenCompany, insertCompany } from './company-record.ts';
import { nameContact } from './contact-names.ts';
import { insertContact } from './contacts.ts';
import { addMember, listRecords } from './list-record.ts';

/** A company of `seeds/leadlex.yaml`. Times are ISO 8601. */
interface SeedCompany extends GivenCompany {
  readonly id: string;
  readonly created_at: string;
}

interface SeedContact extends Partial<LeadLexContactFields> {
  readonly id: string;
  readonly full_name: string;
  readonly email?: string;
  readonly company_id?: string;
  readonly created_at: string;
}

interface SeedList {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly created_at: string;
  /** Ids of contacts. */
  readonly members: readonly string[];
}

/** Puts a sample company into a workspace. */
export async function seedCompany(
  context: WorkspaceContext,
  { id, created_at, ...company }: SeedCompany,
): Promise<void> {
  await insertCompany(
    context.at(Date.parse(created_at), () => id),
    company,
  );
}

/** Puts a sample contact into a workspace. */
export async function seedContact(context: WorkspaceContext, contact: SeedContact): Promise<void> {
  const { id, full_name, email, company_id, created_at, ...fields } = contact;
  const names = nameContact({ full_name });
  if (!names) throw new Error(`The sample contact ${id} has no name.`);
  const { first_name, last_name } = names;
  const companyRef = company_id === undefined ? null : context.ref(company_id);
  const at = Date.parse(created_at);
  await insertContact(
    context.at(at, () => id),
    full_name,
    email,
    { first_name, last_name, ...fields },
    companyRef,
    at,
  );
}

/** Puts a sample list into a workspace, with who is on it. */
export async function seedList(
  { store, workspace, ref }: WorkspaceContext,
  { id, name, description, created_at, members }: SeedList,
): Promise<void> {
  const at = Date.parse(created_at);
  const fields = { description };
  await listRecords.insert(store, { ref: ref(id), workspace, id, name, fields, created_at: at, updated_at: at });
  for (const member of members) await addMember(store, ref(id), ref(member), at);
}
