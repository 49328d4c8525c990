import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { createCompany, createContact, createContacts, createDeal } from '../../world/own-leadlex-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

const found = '/data/companies';

function list(
  workspace: OwnProject,
  query: Readonly<Record<string, string>>,
  subject: string,
  facts: Parameters<OwnProject['read']>[0]['facts'],
) {
  return workspace.read({ operation: 'companies.list', query, subject, facts });
}

function see(workspace: OwnProject, id: string, company: string | null, subject: string) {
  const facts = [hasValue('/data/related_company_id', company)];
  return workspace.read({ operation: 'contacts.get', path: { id }, subject, facts });
}

/** What companies do, and what becomes of those who belong to them. */
export const companyChecks: readonly OwnCheck[] = [
  {
    id: 'companies.created-is-there',
    title: 'a new company is found by its name and its industry',
    operations: ['companies.create', 'companies.list'],
    about: ['companies.list'],
    cost: 5,
    async run(workspace) {
      const industry = workspace.bench.randomUUID();
      const { id, marker } = await createCompany(workspace, { industry }, { subject: 'a new company' });
      const row = { id, name: marker, industry };
      await list(workspace, { search: marker }, 'the name of a new company', [hasRow(found, row, 'the company')]);
      await list(workspace, { industry }, 'the industry of a new company', [hasRow(found, row, 'the company')]);
      const nothing = workspace.bench.randomUUID();
      await list(workspace, { search: nothing }, 'a name that no company has', [
        lacksRow(found, { id }, 'the company'),
      ]);
      await list(workspace, { industry: nothing }, 'an industry that no company has', [
        lacksRow(found, { id }, 'the company'),
      ]);
    },
  },
  {
    id: 'companies.linking',
    title: 'contacts are linked to a company, and those that cannot be are counted',
    operations: ['companies.linkContacts', 'contacts.get'],
    cost: 9,
    async run(workspace) {
      const company = await createCompany(workspace);
      const [one, other, bystander] = await createContacts(workspace, 3);
      if (!one || !other || !bystander) return;
      const link = (contact_ids: readonly string[], updated: number, failed: number, subject: string) =>
        workspace.act({
          operation: 'companies.linkContacts',
          path: { id: company.id },
          body: { contact_ids },
          expect: failed > 0 ? '200 partly_linked' : '200 all_linked',
          subject,
          facts: [
            hasValue('/data/updated', updated, 'contacts that are linked'),
            hasValue('/data/failed', failed, 'ids that this workspace does not have'),
          ],
        });
      await link([one.id], 1, 0, 'a contact for a company');
      await see(workspace, one.id, company.id, 'a contact that was linked');
      await link([other.id, workspace.bench.randomUUID()], 1, 1, 'a contact and an id that does not exist');
      await see(workspace, other.id, company.id, 'a contact that was linked beside an unknown one');
      const facts = [{ ...hasValue('/data/id', bystander.id), pointer: '/data/id' }, unlinkedFrom(company.id)];
      await workspace.read({
        operation: 'contacts.get',
        path: { id: bystander.id },
        subject: 'a contact that was not linked',
        facts,
      });
    },
  },
  {
    id: 'companies.deletion-keeps-contacts',
    title: 'a deleted company is gone; its contacts and deals stay without it',
    operations: ['companies.delete', 'companies.list', 'contacts.get', 'deals.get'],
    cost: 9,
    async run(workspace) {
      const company = await createCompany(workspace);
      const bystander = await createCompany(workspace);
      const contact = await createContact(workspace, { related_company_id: company.id });
      const deal = await createDeal(workspace, { related_company_id: company.id });
      await see(workspace, contact.id, company.id, 'a contact that was created with its company');
      const path = { id: company.id };
      await workspace.act({
        operation: 'companies.delete',
        path,
        expect: '200',
        subject: 'a company',
        facts: [hasValue('/data/deleted', true)],
      });
      await workspace.gone(company);
      await list(workspace, { search: company.marker }, 'a company that was deleted', [
        lacksRow(found, { id: company.id }, 'the company'),
      ]);
      await list(workspace, { search: bystander.marker }, 'another company than the deleted one', [
        hasRow(found, { id: bystander.id }, 'the company'),
      ]);
      await workspace.read({
        operation: 'contacts.get',
        path: { id: contact.id },
        subject: 'a contact whose company was deleted',
        facts: [hasValue('/data/email', contact.email), unlinkedFrom(company.id)],
      });
      await workspace.read({
        operation: 'deals.get',
        path: { id: deal.id },
        subject: 'a deal whose company was deleted',
      });
      await workspace.ask({
        operation: 'companies.delete',
        path,
        expect: '404',
        subject: 'a company that was deleted before',
        acts: true,
      });
    },
  },
];

/** A contact that does not belong to a company. */
function unlinkedFrom(company: string) {
  return {
    pointer: '/data/related_company_id',
    expected: 'no link to the company',
    holds: (actual: unknown) => actual !== company,
  };
}
