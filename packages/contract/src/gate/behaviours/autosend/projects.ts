import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { domainOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';

const all = '/data/projects';
const credential = 'account key';

/** What projects do. A project is deleted with everything in it, so that is tried where nothing is lost. */
export const projectChecks: readonly OwnCheck[] = [
  {
    id: 'projects.come-and-go',
    title: 'a new project can be read, is in the listing, and is gone with what is in it when it is deleted',
    operations: ['projects.create', 'projects.get', 'projects.list', 'projects.delete'],
    cost: 11,
    roles: ['full', 'account'],
    onlySandbox: 'deletes a whole project',
    async run(project) {
      const name = `concordat-${project.bench.randomUUID()}`;
      const domain = domainOf(name);
      const { body } = await project.act({
        operation: 'projects.create',
        credential,
        body: { name, domain, regionKey: 'us-east-2' },
        expect: '201',
        subject: 'a new project',
        facts: [hasValue('/data/name', name, 'as it was given')],
      });
      const projectId = String((body as { data?: { id?: unknown } }).data?.id);
      const path = { projectId };
      await project.read({
        operation: 'projects.get',
        credential,
        path,
        subject: 'the project that was created',
        facts: [hasValue('/data/id', projectId), hasValue('/data/name', name)],
      });
      const list = { operation: 'projects.list', credential } as const;
      const inList = hasRow(all, { id: projectId, name }, 'the project');
      await project.read({ ...list, subject: 'the projects after one was created', facts: [inList] });
      const refused = { path, expect: '403 project_key', subject: 'the key of a project', acts: true } as const;
      await project.ask({ operation: 'projects.delete', ...refused });
      await project.read({ ...list, subject: 'the projects after a deletion was refused', facts: [inList] });
      const inProject = { headers: { 'x-project-id': projectId }, credential } as const;
      const domains = { operation: 'domains.list', ...inProject } as const;
      await project.read({
        ...domains,
        subject: 'the domains of the project that was created',
        facts: [hasRow('/data/domains', { domainName: domain }, 'the domain that was given', { basis: 'inferred' })],
      });
      await project.act({ operation: 'projects.delete', credential, path, expect: '200', subject: 'a project' });
      await project.read({
        operation: 'projects.get',
        credential,
        path,
        expect: '404',
        subject: 'a project that was deleted',
      });
      await project.read({
        ...list,
        subject: 'the projects after one was deleted',
        facts: [lacksRow(all, { id: projectId }, 'the project')],
      });
      await project.read({ ...domains, expect: '404', subject: 'a project that was deleted', basis: 'inferred' });
      await project.ask({
        operation: 'projects.delete',
        credential,
        path,
        expect: '404 project_not_found',
        subject: 'a project that was deleted before',
        acts: true,
      });
    },
  },
];
