import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { createCampaign, createContacts, createList } from '../../world/own-leadlex-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

const at = '/data/campaign';

function see(workspace: OwnProject, id: string, fields: Readonly<Record<string, unknown>>, subject: string) {
  const facts = Object.entries({ id, ...fields }).map(([name, value]) => hasValue(`${at}/${name}`, value));
  return workspace.read({ operation: 'campaigns.get', path: { id }, subject, facts });
}

function enrolled(workspace: OwnProject, id: string, ids: readonly string[], subject: string) {
  return workspace.read({
    operation: 'campaigns.listContacts',
    path: { id },
    subject,
    facts: [
      hasItems('/data/contacts', ids.length, 'contact'),
      ...ids.map((contact_id) => hasRow('/data/contacts', { contact_id }, 'each contact')),
      hasValue('/meta/total', ids.length, 'contacts of the campaign'),
    ],
  });
}

function change(
  workspace: OwnProject,
  operation: string,
  id: string,
  expect: string,
  subject: string,
  facts: readonly Fact[] = [],
) {
  return workspace.ask({ operation, path: { id }, expect, subject, facts, acts: true });
}

/** What campaigns do, as far as nothing is sent. */
export const campaignChecks: readonly OwnCheck[] = [
  {
    id: 'campaigns.created-is-a-draft',
    title: 'a new campaign is a draft, with the contacts of its list',
    operations: ['campaigns.create', 'campaigns.get', 'campaigns.list', 'campaigns.getStats', 'campaigns.listContacts'],
    about: ['campaigns.get', 'campaigns.list', 'campaigns.getStats', 'campaigns.listContacts'],
    cost: 9,
    async run(workspace) {
      const contacts = await createContacts(workspace, 1);
      const list = await createList(workspace, contacts);
      const facts = [hasValue('/data/status', 'draft', 'a new campaign'), hasValue('/data/list_id', list.id)];
      const { id, marker } = await createCampaign(workspace, list, { subject: 'a new campaign', facts });
      await see(workspace, id, { name: marker, status: 'draft' }, 'the campaign that was created');
      await enrolled(
        workspace,
        id,
        contacts.map((one) => one.id),
        'a campaign of a list',
      );
      const row = hasRow('/data/campaigns', { id, name: marker }, 'the campaign');
      await workspace.read({ operation: 'campaigns.list', subject: 'a campaign that was created', facts: [row] });
      await workspace.read({
        operation: 'campaigns.getStats',
        path: { id },
        subject: 'a campaign that has sent nothing',
        facts: ['sent', 'opened', 'clicked', 'replied'].map((what) => hasValue(`/data/stats/${what}_count`, 0)),
      });
      await workspace.refuse({
        resource: 'campaigns',
        operation: 'campaigns.create',
        body: (name) => ({ name, list_id: workspace.bench.randomUUID(), template: 'Hi' }),
        expect: '400 invalid_list_id',
        subject: 'a list that does not exist',
      });
    },
  },
  {
    id: 'campaigns.update-changes-what-it-names',
    title: 'an update changes the settings it names',
    operations: ['campaigns.update', 'campaigns.get'],
    cost: 6,
    async run(workspace) {
      const { id, marker } = await createCampaign(workspace);
      const bystander = await createCampaign(workspace);
      const change = async (
        body: Readonly<Record<string, unknown>>,
        all: Readonly<Record<string, unknown>>,
        subject: string,
      ) => {
        const facts = Object.entries(body).map(([name, value]) => hasValue(`${at}/${name}`, value));
        await workspace.act({ operation: 'campaigns.update', path: { id }, body, expect: '200', subject, facts });
        await see(workspace, id, { ...all, ...body, name: marker, status: 'draft' }, `${subject}, seen afterwards`);
      };
      await change({ daily_send_limit: 25 }, {}, 'a limit');
      await change({ sending_timezone: 'Europe/Berlin' }, { daily_send_limit: 25 }, 'a time zone');
      await see(workspace, bystander.id, { name: bystander.marker }, 'another campaign than the changed one');
    },
  },
  {
    id: 'campaigns.adding-counts-new-ones',
    title: 'contacts that are added take part; those that do already are skipped and counted',
    operations: ['campaigns.addContacts', 'campaigns.listContacts'],
    cost: 9,
    async run(workspace) {
      const [one, other] = await createContacts(workspace, 2);
      const { id } = await createCampaign(workspace);
      const elsewhere = await createCampaign(workspace);
      if (!one || !other) return;
      const add = (contact_ids: readonly string[], added: number, skipped: number, subject: string) =>
        workspace.act({
          operation: 'campaigns.addContacts',
          path: { id },
          body: { contact_ids },
          expect: '200',
          subject,
          facts: [
            hasValue('/data/added', added, 'contacts that did not take part'),
            hasValue('/data/skipped', skipped, 'contacts that took part already'),
          ],
        });
      await add([one.id], 1, 0, 'a contact');
      await add([one.id, other.id], 1, 1, 'a contact of the campaign, and another one');
      await add([one.id, other.id], 0, 2, 'contacts of the campaign');
      await workspace.ask({
        operation: 'campaigns.addContacts',
        path: { id },
        body: { contact_ids: Array.from({ length: 501 }, workspace.bench.randomUUID) },
        expect: '400 too_many_contacts',
        subject: '501 ids',
        acts: true,
      });
      await enrolled(workspace, id, [one.id, other.id], 'a campaign with two contacts');
      await enrolled(workspace, elsewhere.id, [], 'a campaign that got no contacts');
    },
  },
  {
    id: 'campaigns.draft-can-be-deleted',
    title: 'a deleted draft is gone, and no other one is',
    operations: ['campaigns.delete', 'campaigns.list', 'campaigns.getStats'],
    cost: 7,
    async run(workspace) {
      const draft = await createCampaign(workspace);
      const bystander = await createCampaign(workspace);
      const facts = [hasValue('/data/deleted', true)];
      await workspace.act({
        operation: 'campaigns.delete',
        path: { id: draft.id },
        expect: '200',
        subject: 'a draft',
        facts,
      });
      await workspace.gone(draft);
      await workspace.read({
        operation: 'campaigns.list',
        subject: 'a campaign that was deleted',
        facts: [
          lacksRow('/data/campaigns', { id: draft.id }, 'the campaign that was deleted'),
          hasRow('/data/campaigns', { id: bystander.id }, 'the other campaign'),
        ],
      });
      await workspace.ask({
        operation: 'campaigns.getStats',
        path: { id: draft.id },
        expect: '404 campaign_not_found',
        subject: 'a campaign that was deleted',
      });
    },
  },
  {
    id: 'campaigns.what-does-not-run-cannot-be-paused',
    title: 'a draft cannot be paused, and an empty one cannot be started',
    operations: ['campaigns.pause', 'campaigns.start', 'campaigns.get'],
    cost: 5,
    async run(workspace) {
      const { id } = await createCampaign(workspace);
      await change(workspace, 'campaigns.pause', id, '409 campaign_not_active', 'a draft');
      await change(workspace, 'campaigns.start', id, '400 empty_campaign', 'a campaign without contacts');
      await see(workspace, id, { status: 'draft' }, 'a draft that was neither started nor paused');
    },
  },
  {
    id: 'campaigns.starts-and-pauses',
    title: 'a campaign is a draft, then active, then paused, then active again',
    operations: ['campaigns.start', 'campaigns.pause', 'campaigns.get'],
    cost: 14,
    onlySandbox: 'sends mail',
    async run(workspace) {
      const contacts = await createContacts(workspace, 1);
      const campaign = await createCampaign(workspace, await createList(workspace, contacts));
      const { id } = campaign;
      const start = async (subject: string) => {
        const facts = [
          hasValue('/data/campaign_id', id),
          hasValue('/data/status', 'active'),
          hasValue('/data/task_id', null),
        ];
        await change(workspace, 'campaigns.start', id, '200 active', subject, facts);
        await see(workspace, id, { status: 'active' }, `${subject}, started`);
        await change(workspace, 'campaigns.start', id, '400 already_running', `${subject}, running`);
      };
      const pause = async () => {
        const facts = [hasValue(`${at}/id`, id), hasValue(`${at}/status`, 'paused')];
        await change(workspace, 'campaigns.pause', id, '200', 'a campaign that runs', facts);
        await see(workspace, id, { status: 'paused' }, 'a campaign that was paused');
        await change(workspace, 'campaigns.pause', id, '409 campaign_not_active', 'a campaign that was paused before');
      };
      await start('a draft');
      await pause();
      await start('a paused campaign');
      await pause();
      // Only drafts can be deleted: it stays in the sandbox.
      await workspace.gone(campaign);
    },
  },
];
