import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { ownAutomation } from '../../world/own-autosend-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

const all = '/data/workflowAutomations';
const inferred = { basis: 'inferred' } as const;

/** What automations do. No contact can enter those of a run, and only a sandbox activates them. */
export const automationChecks: readonly OwnCheck[] = [
  {
    id: 'automations.created-is-draft',
    title: 'a new automation is a draft, can be read, and is in the listing',
    operations: ['automations.create', 'automations.get', 'automations.list'],
    cost: 4,
    async run(project) {
      const tag = project.bench.randomUUID();
      const { id, marker: name } = await ownAutomation(project, { tags: [tag] });
      await project.read({
        operation: 'automations.get',
        path: { id },
        subject: 'the automation that was created',
        facts: [
          hasValue('/data/id', id),
          hasValue('/data/name', name),
          hasValue('/data/status', 'draft', 'it was not to be active'),
          hasValue('/data/tags', [tag], 'as they were given', inferred),
        ],
      });
      const list = (query: Readonly<Record<string, string>>, subject: string, isFound: boolean) =>
        project.read({
          operation: 'automations.list',
          query,
          subject,
          facts: [isFound ? hasRow(all, { id, name }, 'the automation') : lacksRow(all, { id }, 'the draft', inferred)],
        });
      await list({ tags: tag }, 'automations with the tag of the new one', true);
      await list({ status: 'active' }, 'automations that are active', false);
    },
  },
  {
    id: 'automations.update-changes-what-is-given',
    title: 'a change of a draft changes the given fields alone',
    operations: ['automations.update', 'automations.get'],
    cost: 5,
    async run(project) {
      const [automation, other] = [await ownAutomation(project), await ownAutomation(project)];
      const path = { id: automation.id };
      await project.act({
        operation: 'automations.update',
        path,
        body: { tags: ['concordat'] },
        expect: '200',
        subject: 'other tags of a draft',
        facts: [hasValue('/data/id', automation.id), hasValue('/data/name', automation.marker)],
      });
      await project.read({
        operation: 'automations.get',
        path,
        subject: 'an automation that was changed',
        facts: [
          hasValue('/data/tags', ['concordat'], 'the new tags replace all', inferred),
          hasValue('/data/name', automation.marker, 'the change does not name it'),
          hasRow('/data/steps', { stepId: 'wait-1' }, 'the step, which the change does not name', inferred),
        ],
      });
      await project.read({
        operation: 'automations.get',
        path: { id: other.id },
        subject: 'another automation',
        facts: [hasValue('/data/name', other.marker, 'only the other automation was changed')],
      });
    },
  },
  {
    id: 'automations.deleted-is-gone',
    title: 'a deleted automation is gone, and no other',
    operations: ['automations.delete', 'automations.get', 'automations.list'],
    cost: 6,
    async run(project) {
      const tags = [project.bench.randomUUID()];
      const [automation, other] = [await ownAutomation(project, { tags }), await ownAutomation(project, { tags })];
      const path = { id: automation.id };
      await project.act({ operation: 'automations.delete', path, expect: '200', subject: 'an automation' });
      const { status } = await project.read({
        operation: 'automations.get',
        path,
        expect: '404',
        subject: 'an automation that was deleted',
      });
      if (status === 404) await project.gone(automation);
      await project.read({
        operation: 'automations.list',
        query: { tags: tags.join() },
        subject: 'the automations after one was deleted',
        facts: [
          lacksRow(all, { id: automation.id }, 'the automation'),
          hasRow(all, { id: other.id }, 'the other automation'),
        ],
      });
      await project.ask({
        operation: 'automations.delete',
        path,
        expect: '404 WORKFLOW_NOT_FOUND',
        subject: 'an automation that was deleted before',
        acts: true,
      });
    },
  },
  {
    id: 'automations.states',
    title: 'an automation is activated and paused, and changes only while it is not active',
    operations: ['automations.pause', 'automations.resume', 'automations.update', 'automations.get'],
    cost: 12,
    onlySandbox: 'activates an automation',
    async run(project) {
      const { id } = await ownAutomation(project);
      const path = { id };
      const pause = { operation: 'automations.pause', path, acts: true } as const;
      const refused = { ...pause, expect: '400 CANNOT_PAUSE_INACTIVE_AUTOMATION' } as const;
      await project.ask({ ...refused, subject: 'a draft', ...inferred });
      await change(project, id, 'resume', 'active');
      await project.ask({
        operation: 'automations.update',
        path,
        body: { tags: ['concordat'] },
        expect: '400 not_editable',
        subject: 'an active automation',
        acts: true,
      });
      await change(project, id, 'pause', 'paused');
      await project.ask({ ...refused, subject: 'an automation that is paused', ...inferred });
      await change(project, id, 'resume', 'active');
      await change(project, id, 'pause', 'paused');
      const incomplete = await ownAutomation(project, { steps: [] });
      await project.ask({
        operation: 'automations.resume',
        path: { id: incomplete.id },
        expect: '400 CANNOT_ACTIVATE_AUTOMATION',
        subject: 'an automation without steps',
        acts: true,
        ...inferred,
      });
    },
  },
];

async function change(project: OwnProject, id: string, action: 'pause' | 'resume', status: string): Promise<void> {
  const path = { id };
  const isSo = hasValue('/data/status', status, `after ${action}`);
  await project.act({ operation: `automations.${action}`, path, expect: '200', subject: action, facts: [isSo] });
  await project.read({ operation: 'automations.get', path, subject: `an automation after ${action}`, facts: [isSo] });
}
