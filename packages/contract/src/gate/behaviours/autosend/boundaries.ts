import { hasValue } from '../../checks/facts.ts';
import {
  ownCampaign,
  ownContact,
  ownEvent,
  ownGroup,
  ownList,
  templateContent,
} from '../../world/own-autosend-records.ts';
import type { OwnCheck } from '../own-check.ts';

/** What is just within a limit that a page states. What is just over it is tried where nobody's data is. */
export const boundaryChecks: readonly OwnCheck[] = [
  {
    id: 'contacts.bulk-update-takes-100',
    title: 'an update of 100 contacts is taken',
    operations: ['contacts.bulkUpdate'],
    cost: 2,
    async run(project) {
      const { email } = await ownContact(project);
      // One contact, so that none is created: what a repeated one counts is left open.
      await project.ask({
        operation: 'contacts.bulkUpdate',
        body: { contacts: Array.from({ length: 100 }, () => ({ email, firstName: 'Ada' })) },
        expect: '200',
        subject: 'as many contacts as one call may have',
        acts: true,
        facts: [hasValue('/data/totalCount', 100, 'contacts that were given', { basis: 'inferred' })],
      });
    },
  },
  {
    id: 'contacts.broken-deletions-delete-nothing',
    title: 'a deletion whose body breaks a rule is refused, and deletes nobody',
    operations: ['contacts.deleteByEmails'],
    cost: 8,
    async run(project) {
      const { id, email } = await ownContact(project);
      const broken: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
        ['another name for emails', { addresses: [email] }],
        ['emails null', { emails: null }],
        ['emails a text', { emails: email }],
        ['emails with a number', { emails: [email, 42] }],
        ['emails with a text that is no address', { emails: [email, 'nobody'] }],
      ];
      for (const [subject, body] of broken) {
        await project.ask({ operation: 'contacts.deleteByEmails', body, expect: 'refusal', subject, acts: true });
      }
      await project.read({
        operation: 'contacts.get',
        path: { id },
        subject: 'a contact after deletions that were refused',
        facts: [hasValue('/data/email', email)],
      });
    },
  },
  {
    id: 'contactLists.largest-page',
    title: 'pages of 100 members and of 100 entries are given',
    operations: ['contactLists.listContacts', 'suppressionGroups.searchEntries'],
    cost: 4,
    async run(project) {
      const [list, group] = [await ownList(project), await ownGroup(project)];
      const [limit, facts] = [100, [hasValue('/data/pagination/limit', 100, 'the size that was asked for')]];
      const subject = 'as many rows as a page may have';
      const [members, entries] = ['contactLists.listContacts', 'suppressionGroups.searchEntries'];
      await project.read({ operation: members, body: { contactListId: list.id, limit }, subject, facts });
      await project.read({ operation: entries, body: { groupId: group.id, limit }, subject, facts });
    },
  },
  {
    id: 'templates.longest-texts',
    title: 'texts of a template, a list, a campaign and an event are taken as long as they may be',
    operations: ['templates.create', 'contactLists.create', 'campaigns.create', 'events.create'],
    cost: 6,
    async run(project) {
      const longest = { subject: 'x'.repeat(988), description: 'x'.repeat(140), previewText: 'x'.repeat(140) };
      await project.create({
        resource: 'templates',
        operation: 'templates.create',
        body: (templateName) => ({ ...templateContent, templateName, ...longest }),
        idIn: (body) => (body as { data?: { templateId?: unknown } } | undefined)?.data?.templateId,
        expect: '200',
        subject: 'texts of a template that are as long as they may be',
        facts: Object.entries(longest).map(([name, value]) => hasValue(`/data/${name}`, value)),
      });
      const description = 'x'.repeat(500);
      const list = await project.create({
        resource: 'contactLists',
        operation: 'contactLists.create',
        body: (name) => ({ name, description }),
        expect: '200',
        subject: 'a description that is as long as it may be',
        facts: [hasValue('/data/description', description)],
      });
      await ownCampaign(project, list.id, { subject: 'x'.repeat(998), previewText: 'x'.repeat(200) });
      await ownEvent(project, { properties: [{ propertyName: 'x'.repeat(64), type: 'string' }] });
    },
  },
];
