import type { SandboxRequest } from '@concordat/sandbox';
import { bodyOf } from '../changes.ts';
import type { Fault } from '../fault.ts';
import { autoSendFaults, success } from './autosend-fault.ts';

/** Refuses requests of an operation that are within the limits. */
function refuse(operation: string, isTooMuch: (request: SandboxRequest) => boolean): Fault['answer'] {
  return async (passage) => {
    const reply = await passage.ask(passage.request);
    if (passage.operation !== operation || reply.status >= 300 || !isTooMuch(passage.request)) return reply;
    return success({ success: false, error: { message: 'Validation failed', code: 'VALIDATION_FAILED' } }, 400);
  };
}

const isLong = (field: string, limit: number) => (request: SandboxRequest) => bodyOf(request)[field]?.length >= limit;

/** Limits that are lower than the documented ones. */
export const boundaryFaults = autoSendFaults('request validation', [
  [
    '99 contacts are the most of an update',
    ['contacts.bulkUpdate'],
    refuse('contacts.bulkUpdate', isLong('contacts', 100)),
  ],
  ['99 recipients are the most of a batch', ['mails.sendBulk'], refuse('mails.sendBulk', isLong('recipients', 100))],
  [
    '99 members are the most of a page',
    ['contactLists.listContacts'],
    refuse('contactLists.listContacts', (request) => bodyOf(request).limit === 100),
  ],
  [
    '99 entries are the most of a page',
    ['suppressionGroups.searchEntries'],
    refuse('suppressionGroups.searchEntries', (request) => bodyOf(request).limit === 100),
  ],
  [
    'the subject of a template has 987 characters',
    ['templates.create'],
    refuse('templates.create', isLong('subject', 988)),
  ],
  [
    'the description of a template has 139 characters',
    ['templates.create'],
    refuse('templates.create', isLong('description', 140)),
  ],
  [
    'the description of a list has 499 characters',
    ['contactLists.create'],
    refuse('contactLists.create', isLong('description', 500)),
  ],
  [
    'the name of a property has 63 characters',
    ['events.create'],
    refuse('events.create', ({ body }) => /x{64}/.test(String(body))),
  ],
]);
