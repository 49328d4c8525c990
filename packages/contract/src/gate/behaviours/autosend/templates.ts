import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { ownTemplate, templateContent } from '../../world/own-autosend-records.ts';
import type { OwnCheck } from '../own-check.ts';
import { checkPages } from './pages.ts';

const found = '/data/templates';

/** What templates do. */
export const templateChecks: readonly OwnCheck[] = [
  {
    id: 'templates.created-is-there',
    title: 'a new template is found by its id and its name, as it was given',
    operations: ['templates.create', 'templates.get', 'templates.search'],
    cost: 3,
    async run(project) {
      const given = { ...templateContent, description: 'Concordat', previewText: 'A test' };
      const facts = [
        ...Object.entries(given).map(([name, value]) => hasValue(`/data/${name}`, value, 'as it was given')),
        hasValue('/data/templateType', 'transactional', 'the default'),
        hasValue('/data/builderType', 'code', 'the default'),
      ];
      const { id: templateId, marker: templateName } = await project.create({
        resource: 'templates',
        operation: 'templates.create',
        body: (name) => ({ templateName: name, ...given }),
        idIn: (body) => (body as { data?: { templateId?: unknown } } | undefined)?.data?.templateId,
        expect: '200',
        subject: 'a new template',
        facts,
      });
      const own = [hasValue('/data/templateId', templateId), hasValue('/data/templateName', templateName)];
      await project.read({
        operation: 'templates.get',
        path: { templateId },
        subject: 'the template that was created',
        facts: [...own, ...facts],
      });
      await project.read({
        operation: 'templates.search',
        query: { templateName },
        subject: 'the name of the template that was created',
        facts: [hasRow(found, { templateId, templateName }, 'the template')],
      });
    },
  },
  {
    id: 'templates.update-changes-what-is-given',
    title: 'a change of a template changes the given fields alone',
    operations: ['templates.update', 'templates.get'],
    cost: 5,
    async run(project) {
      const { id: templateId, marker } = await ownTemplate(project, { description: 'Concordat' });
      const other = await ownTemplate(project);
      const path = { templateId };
      await project.act({
        operation: 'templates.update',
        path,
        body: { subject: 'Changed' },
        expect: '200',
        subject: 'another subject',
        facts: [hasValue('/data/subject', 'Changed')],
      });
      await project.read({
        operation: 'templates.get',
        path,
        subject: 'a template whose subject was changed',
        facts: [
          hasValue('/data/subject', 'Changed'),
          hasValue('/data/templateName', marker, 'the change does not name it'),
          hasValue('/data/description', 'Concordat', 'the change does not name it'),
          hasValue('/data/emailTemplate', templateContent.emailTemplate, 'the change does not name it'),
        ],
      });
      await project.read({
        operation: 'templates.get',
        path: { templateId: other.id },
        subject: 'another template',
        facts: [hasValue('/data/subject', templateContent.subject, 'only the other template was changed')],
      });
    },
  },
  {
    id: 'templates.deleted-is-gone',
    title: 'a deleted template is gone, and no other',
    operations: ['templates.delete', 'templates.get', 'templates.search'],
    cost: 6,
    async run(project) {
      const [template, other] = [await ownTemplate(project), await ownTemplate(project)];
      const path = { templateId: template.id };
      await project.act({ operation: 'templates.delete', path, expect: '200', subject: 'a template' });
      const { status } = await project.read({
        operation: 'templates.get',
        path,
        expect: '404',
        subject: 'a template that was deleted',
      });
      if (status === 404) await project.gone(template);
      const search = (templateName: string) => ({ operation: 'templates.search', query: { templateName } }) as const;
      await project.read({
        ...search(template.marker),
        subject: 'the name of a template that was deleted',
        facts: [lacksRow(found, { templateName: template.marker }, 'the template')],
      });
      await project.read({
        ...search(other.marker),
        subject: 'the name of another template',
        facts: [hasRow(found, { templateId: other.id }, 'the other template')],
      });
      await project.ask({
        operation: 'templates.delete',
        path,
        expect: '400 DELETE_TEMPLATE_FAILED',
        subject: 'a template that was deleted before',
        acts: true,
      });
    },
  },
  {
    id: 'templates.pages-and-filters',
    title: 'the pages of a search show each template once, and its filters hold',
    operations: ['templates.search'],
    cost: 9,
    async run(project) {
      // Nobody else has this subject.
      const subject = `Concordat ${project.bench.randomUUID()}`;
      const templates = [
        await ownTemplate(project, { subject }),
        await ownTemplate(project, { subject, templateType: 'marketing' }),
        await ownTemplate(project, { subject }),
      ];
      await checkPages(project, {
        operation: 'templates.search',
        rows: ['data', 'templates'],
        pagination: '/data/pagination',
        pagesName: 'pages',
        idField: 'templateId',
        ids: templates.map(({ id }) => id),
        size: 2,
        page: (page, limit) => ({ query: { query: subject, page: String(page), limit: String(limit) } }),
      });
      const [plain, marketing, last] = templates.map(({ id: templateId }) => ({ templateId }));
      await project.read({
        operation: 'templates.search',
        query: { templateName: templates.at(-1)?.marker ?? '' },
        subject: 'templates of one name',
        facts: [hasRow(found, last ?? {}, 'the one of the name'), lacksRow(found, plain ?? {}, 'one of another name')],
      });
      await project.read({
        operation: 'templates.search',
        query: { query: subject, templateType: 'marketing' },
        subject: 'templates for marketing',
        facts: [
          hasRow(found, marketing ?? {}, 'the one for marketing'),
          lacksRow(found, plain ?? {}, 'one that is transactional'),
        ],
      });
    },
  },
];
