import type { Answered } from '../../checks/bench.ts';
import { hasItems, hasValue } from '../../checks/facts.ts';
import {
  createCampaign,
  createCompany,
  createContact,
  createContacts,
  createDeal,
  createList,
} from '../../world/own-leadlex-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

/** A listing whose rows are known. */
interface Listing {
  readonly operation: string;
  /** Name of the rows in `data`. */
  readonly rows: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Which field of a row has its id. @default 'id' */
  readonly idField?: string;
  /** Everything that is listed. */
  readonly ids: readonly string[];
}

const size = 2;

/** Goes through the pages of a listing: together they show each row once, say what they are, and end. */
async function visitPages(workspace: OwnProject, { operation, rows, path, query, ids, idField = 'id' }: Listing) {
  const pointer = `/data/${rows}`;
  const read = (page: number, length: number, subject: string) =>
    workspace.read({
      operation,
      path,
      query: { ...query, page: String(page), per_page: String(size) },
      subject,
      facts: [
        hasItems(pointer, length, 'row'),
        hasValue('/meta/page', page, 'the page that was asked for'),
        hasValue('/meta/per_page', size, 'the size that was asked for'),
        hasValue('/meta/total', ids.length, 'rows in all'),
      ],
    });
  const pages = Math.ceil(ids.length / size);
  const seen: unknown[] = [];
  let last: Answered | undefined;
  for (let page = 1; page <= pages; page += 1) {
    last = await read(page, Math.min(size, ids.length - (page - 1) * size), `page ${page} of ${pages}`);
    seen.push(...idsIn(last, rows, idField));
  }
  const missing = ids.filter((id) => !seen.includes(id)).length;
  const again = seen.length - new Set(seen).size;
  if (last && missing + again > 0) {
    const actual = `${missing} that no page shows, ${again} shown again`;
    workspace.bench.tell(last, { pointer, expected: 'pages that show everything once', actual });
  }
  await read(pages + 1, 0, 'a page after the last one');
}

/** That pages of listings show everything once, and sorting sorts. */
export const leadLexPagingChecks: readonly OwnCheck[] = [
  {
    id: 'contacts.pages',
    title: 'the pages of contacts show each contact once',
    operations: ['contacts.list'],
    cost: 12,
    async run(workspace) {
      const contacts = await createContacts(workspace, 5);
      const list = await createList(workspace, contacts);
      const ids = contacts.map(({ id }) => id);
      await visitPages(workspace, { operation: 'contacts.list', rows: 'contacts', query: { list_id: list.id }, ids });
    },
  },
  {
    id: 'contacts.sorting',
    title: 'contacts come in the order that is asked for',
    operations: ['contacts.list'],
    cost: 7,
    async run(workspace) {
      const names = ['Beta', 'Alpha', 'Gamma'];
      const contacts = [];
      for (const name of names) contacts.push(await createContact(workspace, { full_name: `${name} Concordat` }));
      const list = await createList(workspace, contacts);
      for (const sort of ['full_name', '-full_name']) {
        const sorted = names.toSorted().map((name) => `${name} Concordat`);
        const wanted = sort === 'full_name' ? sorted : sorted.toReversed();
        const subject = `contacts sorted by ${sort}`;
        const answered = await workspace.read({
          operation: 'contacts.list',
          query: { list_id: list.id, sort },
          subject,
        });
        const order = idsIn(answered, 'contacts', 'full_name');
        if (order.join() === wanted.join()) continue;
        const pointer = '/data/contacts';
        workspace.bench.tell(answered, {
          pointer,
          expected: `the order ${wanted.join(', ')}`,
          actual: order.join(', '),
        });
      }
    },
  },
  {
    id: 'companies.pages',
    title: 'the pages of companies show each company once',
    operations: ['companies.list'],
    cost: 9,
    async run(workspace) {
      const industry = workspace.bench.randomUUID();
      const ids: string[] = [];
      while (ids.length < 5) ids.push((await createCompany(workspace, { industry })).id);
      await visitPages(workspace, { operation: 'companies.list', rows: 'companies', query: { industry }, ids });
    },
  },
  {
    id: 'deals.pages',
    title: 'the pages of deals show each deal once',
    operations: ['deals.list'],
    cost: 10,
    async run(workspace) {
      const { id: contact_id } = await createContact(workspace);
      const ids: string[] = [];
      while (ids.length < 5) ids.push((await createDeal(workspace, { contact_id })).id);
      await visitPages(workspace, { operation: 'deals.list', rows: 'deals', query: { contact_id }, ids });
    },
  },
  {
    id: 'campaigns.pages-of-contacts',
    title: 'the pages of the contacts of a campaign show each once',
    operations: ['campaigns.listContacts'],
    cost: 13,
    async run(workspace) {
      const contacts = await createContacts(workspace, 5);
      const campaign = await createCampaign(workspace);
      const ids = contacts.map(({ id }) => id);
      const path = { id: campaign.id };
      await workspace.act({
        operation: 'campaigns.addContacts',
        path,
        body: { contact_ids: ids },
        expect: '200',
        subject: 'contacts for a campaign',
      });
      await visitPages(workspace, {
        operation: 'campaigns.listContacts',
        rows: 'contacts',
        path,
        idField: 'contact_id',
        ids,
      });
    },
  },
];

function idsIn({ body }: Answered, rows: string, field: string): unknown[] {
  const found = (body as { data?: Readonly<Record<string, unknown>> } | undefined)?.data?.[rows];
  return Array.isArray(found) ? found.map((row: Readonly<Record<string, unknown>> | null) => row?.[field]) : [];
}
