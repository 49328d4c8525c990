import { changeReply, status } from '../changes.ts';
import type { Passage } from '../fault.ts';
import { autoSendFaults, edit, misread, success } from './autosend-fault.ts';

const [create, deletion] = ['projects.create', 'projects.delete'];

/** What projects may do wrongly. */
export const projectFaults = autoSendFaults('semantics and state', [
  ['a new project loses its domain', [create], misread([create], ({ domain: _, ...body }) => body)],
  ['a new project has another name', [create], edit(['projects.get'], ({ name }) => ({ name: `${name} again` }))],
  [
    'a new project is not in the listing',
    [create],
    edit(['projects.list'], ({ projects }) => ({ projects: projects.slice(0, -1) })),
  ],
  [
    'a deleted project stays',
    [create],
    ({ operation, request, ask }: Passage) =>
      operation === deletion && /ASA_full/.test(String(request.headers['authorization']))
        ? Promise.resolve(success({ success: true, message: 'Project deleted successfully' }))
        : ask(request),
  ],
  [
    'the key of a project can delete it',
    [create],
    ({ operation, request, ask }: Passage) => {
      const { authorization } = request.headers;
      const headers = { ...request.headers, authorization: String(authorization).replace(' AS_', ' ASA_') };
      return ask(operation === deletion ? { ...request, headers } : request);
    },
  ],
  [
    'a project can be deleted again and again',
    [create],
    changeReply([deletion], status(404), () => success({ success: true, message: 'Project deleted successfully' })),
  ],
]);
