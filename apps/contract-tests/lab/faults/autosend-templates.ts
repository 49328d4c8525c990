import { bodyOf, call, changeReply, status, withBody } from '../changes.ts';
import {
  autoSendFaults,
  edit,
  editData,
  ignoreQuery,
  lastOf,
  misread,
  othersOf,
  pretend,
  remember,
  remove,
  success,
} from './autosend-fault.ts';

const [createTemplate, updateTemplate, deleteTemplate] = ['templates.create', 'templates.update', 'templates.delete'];
const search = 'templates.search';

const templateOf = ({ data }: { data: { templateId: string } }) => data.templateId;

/** What templates may do wrongly. */
export const templateFaults = [
  ...autoSendFaults('semantics and state', [
    [
      'a new template loses its preview text',
      [createTemplate],
      misread([createTemplate], ({ previewText: _, ...body }) => body),
    ],
    [
      'a new template is for marketing',
      [createTemplate],
      misread([createTemplate], (body) => ({ templateType: 'marketing', ...body })),
    ],
    [
      'a new template is not found',
      [createTemplate],
      edit([search], ({ templates }) => ({ templates: templates.slice(1) })),
    ],
    [
      'a change of a template replaces all of it',
      [updateTemplate],
      misread([updateTemplate], (body) => ({ description: '', previewText: '', emailTemplate: '', ...body })),
    ],
    [
      'a change of a template changes nothing',
      [updateTemplate],
      async (passage) => {
        if (passage.operation !== updateTemplate) return passage.ask(passage.request);
        const reply = await passage.ask(withBody(passage.request, {}));
        return editData(() => bodyOf(passage.request))(reply, passage);
      },
    ],
    [
      'a change of a template changes the others',
      [updateTemplate],
      async (passage) => {
        const reply = await remember(passage, createTemplate, templateOf as never);
        if (passage.operation !== updateTemplate || reply.status >= 300) return reply;
        for (const id of othersOf(passage, createTemplate, lastOf(passage)))
          await call(passage, 'PUT', `/templates/${id}`, bodyOf(passage.request));
        return reply;
      },
    ],
    ['a deleted template stays', [deleteTemplate], pretend(deleteTemplate, () => ({ message: 'Deleted' }))],
    [
      'a deleted template takes another one with it',
      [deleteTemplate],
      async (passage) => {
        const reply = await remember(passage, createTemplate, templateOf as never);
        if (passage.operation !== deleteTemplate || reply.status >= 300) return reply;
        for (const id of othersOf(passage, createTemplate, lastOf(passage))) await remove(passage, `/templates/${id}`);
        return reply;
      },
    ],
    [
      'a template can be deleted again and again',
      [deleteTemplate],
      changeReply([deleteTemplate], status(400), () => success({ success: true, message: 'Deleted' })),
    ],
    ['the name of templates is not asked for', [search, deleteTemplate], ignoreQuery(search, 'templateName')],
    ['the type of templates is not asked for', [search], ignoreQuery(search, 'templateType')],
    ['the text of templates is not asked for', [search], ignoreQuery(search, 'query')],
  ]),
  ...autoSendFaults('paging', [
    ['templates: every page is the first', [search], ignoreQuery(search, 'page')],
    ['templates: the size is ignored', [search], ignoreQuery(search, 'limit')],
    [
      'templates: the total is that of the page',
      [search],
      edit([search], ({ templates, pagination }) => ({ pagination: { ...pagination, total: templates.length } })),
    ],
  ]),
];
