import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { campaignIdIn, ownCampaign, ownList, ownTemplate } from '../../world/own-autosend-records.ts';
import type { OwnCheck } from '../own-check.ts';

const all = '/data/campaigns';

/** What drafts of campaigns do. They are for own lists that nobody is on, so that nothing can be sent. */
export const campaignChecks: readonly OwnCheck[] = [
  {
    id: 'campaigns.created-is-draft',
    title: 'a new campaign is a draft, as it was given',
    operations: ['campaigns.create', 'campaigns.get', 'campaigns.list'],
    cost: 6,
    async run(project) {
      const list = await ownList(project);
      const template = await ownTemplate(project);
      const given = { subject: 'Concordat', previewText: 'A test' };
      const facts = [
        ...Object.entries(given).map(([name, value]) => hasValue(`/data/${name}`, value, 'as it was given')),
        hasValue('/data/status', 'draft', 'nothing says when it is to be sent', { basis: 'inferred' }),
      ];
      const { id: campaignId, marker: name } = await project.create({
        resource: 'campaigns',
        operation: 'campaigns.create',
        body: (marker) => ({ name: marker, templateId: template.id, toLists: [list.id], ...given }),
        idIn: campaignIdIn,
        expect: '200',
        // Whether one needs a sender is not documented.
        other: 'unspecified',
        subject: 'a new campaign',
        facts,
      });
      const { body } = await project.read({
        operation: 'campaigns.get',
        path: { campaignId },
        subject: 'the campaign that was created',
        facts: [
          hasValue('/data/name', name),
          ...facts,
          hasValue('/data/templateId', template.id, 'as it was given'),
          {
            pointer: '/data/toLists',
            expected: 'the list that was given',
            holds: (lists) => Array.isArray(lists) && lists.map(idOf).join() === list.id,
          },
        ],
      });
      const isById = (body as { data?: { id?: unknown } } | undefined)?.data?.id !== undefined;
      const row = isById ? { id: campaignId, name } : { campaignId, name };
      const read = { operation: 'campaigns.list' } as const;
      await project.read({
        ...read,
        subject: 'the campaigns after one was created',
        facts: [hasRow(all, row, 'the campaign')],
      });
      await project.read({
        ...read,
        query: { status: 'draft' },
        subject: 'the drafts after one was created',
        facts: [hasRow(all, row, 'the campaign', { basis: 'inferred' })],
      });
      await project.read({
        ...read,
        query: { status: 'sent' },
        subject: 'the campaigns that were sent',
        facts: [lacksRow(all, row, 'the draft', { basis: 'inferred' })],
      });
    },
  },
  {
    id: 'campaigns.update-changes-what-is-given',
    title: 'a change of a draft changes the given fields alone',
    operations: ['campaigns.update', 'campaigns.get'],
    cost: 8,
    async run(project) {
      const list = await ownList(project);
      const campaign = await ownCampaign(project, list.id, { previewText: 'A test' });
      const other = await ownCampaign(project, list.id);
      const path = { campaignId: campaign.id };
      const facts = [
        hasValue('/data/subject', 'Changed'),
        hasValue('/data/name', campaign.marker, 'the change does not name it'),
        hasValue('/data/previewText', 'A test', 'the change does not name it'),
        hasValue('/data/status', 'draft', 'the change does not name it', { basis: 'inferred' }),
      ];
      const body = { subject: 'Changed' };
      await project.act({
        operation: 'campaigns.update',
        path,
        body,
        expect: '200',
        subject: 'another subject',
        facts,
      });
      await project.read({ operation: 'campaigns.get', path, subject: 'a campaign that was changed', facts });
      await project.read({
        operation: 'campaigns.get',
        path: { campaignId: other.id },
        subject: 'another campaign',
        facts: [hasValue('/data/subject', 'Concordat', 'only the other campaign was changed')],
      });
    },
  },
  {
    id: 'campaigns.deleted-is-gone',
    title: 'a deleted campaign is gone, and its list, its template and other campaigns stay',
    operations: ['campaigns.delete', 'campaigns.get', 'campaigns.list'],
    cost: 12,
    async run(project) {
      const list = await ownList(project);
      const [campaign, other] = [await ownCampaign(project, list.id), await ownCampaign(project, list.id)];
      const path = { campaignId: campaign.id };
      await project.act({ operation: 'campaigns.delete', path, expect: '200', subject: 'a draft' });
      const { status } = await project.read({
        operation: 'campaigns.get',
        path,
        expect: '404',
        subject: 'a campaign that was deleted',
      });
      if (status === 404) await project.gone(campaign);
      await project.read({
        operation: 'campaigns.list',
        subject: 'the campaigns after one was deleted',
        facts: [
          lacksRow(all, { name: campaign.marker }, 'the campaign'),
          hasRow(all, { name: other.marker }, 'the other campaign'),
        ],
      });
      await project.read({
        operation: 'contactLists.get',
        path: { contactListId: list.id },
        subject: 'the list of a campaign that was deleted',
        facts: [hasValue('/data/name', list.marker)],
      });
      await project.ask({
        operation: 'campaigns.delete',
        path,
        expect: '404',
        subject: 'a campaign that was deleted before',
        basis: 'inferred',
        acts: true,
      });
    },
  },
  {
    id: 'campaigns.copy-is-a-draft',
    title: 'a copy of a campaign is another draft with the same content, and the campaign stays',
    operations: ['campaigns.duplicate', 'campaigns.get'],
    cost: 7,
    async run(project) {
      const list = await ownList(project);
      const campaign = await ownCampaign(project, list.id, { previewText: 'A test' });
      const marker = await project.plan('campaigns');
      const copy = await project.ask({
        operation: 'campaigns.duplicate',
        path: { campaignId: campaign.id },
        expect: '200',
        subject: 'a draft',
        acts: true,
      });
      const id = campaignIdIn(copy.body);
      await project.noteId(marker, id === campaign.id ? undefined : id);
      // The reply is not documented, so it need not say which campaign is the copy.
      if (typeof id !== 'string') return;
      const isOther = { pointer: '/data/id', expected: 'another id', holds: (value: unknown) => value !== campaign.id };
      await project.read({
        operation: 'campaigns.get',
        path: { campaignId: id },
        subject: 'the copy of a campaign',
        basis: 'inferred',
        facts: [isOther, hasValue('/data/subject', 'Concordat'), hasValue('/data/previewText', 'A test')],
      });
      await project.read({
        operation: 'campaigns.get',
        path: { campaignId: campaign.id },
        subject: 'a campaign that was copied',
        facts: [hasValue('/data/name', campaign.marker)],
      });
    },
  },
  {
    id: 'campaigns.page-by-page',
    title: 'the pages of the listing show each campaign once',
    operations: ['campaigns.list'],
    cost: 12,
    onlySandbox: 'goes through all campaigns of a project',
    async run(project) {
      const list = await ownList(project);
      const own: string[] = [];
      while (own.length < 3) own.push((await ownCampaign(project, list.id)).id);
      const seen: unknown[] = [];
      let pages = 1;
      for (let page = 1; page <= pages && page <= 20; page += 1) {
        const { body } = await project.read({
          operation: 'campaigns.list',
          query: { page: String(page), limit: '2' },
          subject: `page ${page} of the campaigns`,
          facts: [
            hasValue('/data/pagination/page', page, 'the page that was asked for'),
            hasValue('/data/pagination/limit', 2, 'the size that was asked for'),
            atMostTwo,
          ],
        });
        const { campaigns = [], pagination } = (body as { data?: Listing } | undefined)?.data ?? {};
        seen.push(...campaigns.map(idOf));
        pages = Math.ceil((pagination?.total ?? 0) / 2);
      }
      const answered = await project.read({ operation: 'campaigns.list', subject: 'the first page of the campaigns' });
      const wrong = own.filter((id) => seen.filter((one) => one === id).length !== 1).length;
      if (wrong === 0) return;
      const expected = 'pages that show everything once';
      project.bench.tell(answered, { pointer: all, expected, actual: `${wrong} campaigns shown not at all or again` });
    },
  },
];

const atMostTwo = {
  pointer: all,
  expected: 'at most 2 rows',
  holds: (rows: unknown) => Array.isArray(rows) && rows.length <= 2,
};

interface Listing {
  readonly campaigns?: readonly unknown[];
  readonly pagination?: { readonly total?: number };
}

function idOf(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const { id, campaignId } = row as { id?: unknown; campaignId?: unknown };
  return id ?? campaignId;
}
