import { bodyOf, call, changeReply, status, withBody } from '../changes.ts';
import {
  autoSendFaults,
  edit,
  ignoreQuery,
  lastOf,
  misread,
  othersOf,
  pretend,
  remember,
  remove,
  success,
} from './autosend-fault.ts';

const [create, update, deletion] = ['automations.create', 'automations.update', 'automations.delete'];
const [pause, resume, get] = ['automations.pause', 'automations.resume', 'automations.get'];

const idOf = ({ data }: { data: { id: string } }) => data.id;

/** What automations may do wrongly. */
export const automationFaults = autoSendFaults('semantics and state', [
  ['a new automation is active', [create], misread([create], (body) => ({ ...body, active: true }))],
  ['a new automation loses its tags', [create], misread([create], ({ tags: _, ...body }) => body)],
  ['the state of automations is not asked for', [create], ignoreQuery('automations.list', 'status')],
  ['a change of an automation changes nothing', [update], misread([update], ({ tags: _, ...body }) => body)],
  ['a change of an automation replaces its steps', [update], misread([update], (body) => ({ steps: [], ...body }))],
  ['a deleted automation stays', [deletion], pretend(deletion, () => ({ message: 'Deleted' }))],
  [
    'a deleted automation takes another one with it',
    [deletion],
    async (passage) => {
      const reply = await remember(passage, create, idOf as never);
      if (passage.operation !== deletion || reply.status >= 300) return reply;
      for (const id of othersOf(passage, create, lastOf(passage))) await remove(passage, `/automations/${id}`);
      return reply;
    },
  ],
  [
    'an automation that is paused stays active',
    [pause],
    edit([get], (data) => (data.status === 'paused' ? { status: 'active' } : {})),
  ],
  ['an automation that is resumed stays paused', [pause], edit([resume], () => ({ status: 'paused' }))],
  [
    'a draft can be paused',
    [pause],
    changeReply([pause], status(400), () =>
      success({ success: true, data: { id: 'x', name: 'x', status: 'paused', updatedAt: '2026-01-01T00:00:00.000Z' } }),
    ),
  ],
  [
    'an active automation can be changed',
    [pause],
    async (passage) => {
      if (passage.operation !== update) return passage.ask(passage.request);
      await call(passage, 'POST', `/automations/${lastOf(passage)}/pause`);
      return passage.ask(passage.request);
    },
  ],
  [
    'an automation without steps can be activated',
    [pause],
    async (passage) => {
      const { steps, ...body } = bodyOf(passage.request);
      if (passage.operation !== create || steps?.length !== 0) return passage.ask(passage.request);
      return passage.ask(
        withBody(passage.request, {
          ...body,
          steps: [{ stepId: 'w', type: 'wait', delay: { value: 2, unit: 'mins' } }],
        }),
      );
    },
  ],
]);
