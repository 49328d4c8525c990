import type { Row } from '../faults.ts';
import { standardRules } from '../rules.ts';
import { fieldsOf } from './change.ts';

const { refusesIds, refusesDryRun, refusesRemoval, readJson } = standardRules;

/** Takes bodies without looking at their media type. */
function parse(text: string): unknown {
  return JSON.parse(text);
}

const isIds = (ids: unknown): ids is readonly unknown[] => Array.isArray(ids);

/** Bodies that are taken although they break a rule, and some that are refused although they do not. */
export const requestFaults: { readonly leadlex: readonly Row[]; readonly autosend: readonly Row[] } = {
  leadlex: [
    ['501 ids are taken', { rules: { refusesIds: (ids) => !isIds(ids) || ids.some((id) => typeof id !== 'string') } }],
    [
      '501 ids are taken in a dry run',
      {
        rules: {
          refusesIds: (ids, body) => refusesIds(isIds(ids) && body['dry_run'] === true ? ids.slice(0, 1) : ids, body),
        },
      },
    ],
    [
      '500 ids are refused',
      { rules: { refusesIds: (ids, body) => refusesIds(ids, body) || (isIds(ids) && ids.length > 499) } },
    ],
    [
      'more than 100 ids are refused',
      { rules: { refusesIds: (ids, body) => refusesIds(ids, body) || (isIds(ids) && ids.length > 100) } },
    ],
    [
      'no contact_ids are taken for none',
      {
        rules: {
          refusesIds: (ids, body) => ids !== undefined && refusesIds(ids, body),
          distinct: (ids) => [...new Set(ids.filter(Boolean))],
        },
      },
    ],
    [
      'contact_ids null are taken for none',
      {
        rules: {
          refusesIds: (ids, body) => ids !== null && refusesIds(ids, body),
          distinct: (ids) => [...new Set(ids.filter(Boolean))],
        },
      },
    ],
    [
      'one id in the place of a list is taken',
      { rules: { refusesIds: (ids, body) => typeof ids !== 'string' && refusesIds(ids, body) } },
    ],
    [
      'ids that are numbers are taken',
      {
        rules: {
          refusesIds: (ids, body) => refusesIds(isIds(ids) ? ids.filter((id) => typeof id !== 'number') : ids, body),
        },
      },
    ],
    [
      'ids that are null are taken',
      { rules: { refusesIds: (ids, body) => refusesIds(isIds(ids) ? ids.filter((id) => id !== null) : ids, body) } },
    ],
    [
      'ids that are objects are taken',
      {
        rules: {
          refusesIds: (ids, body) =>
            refusesIds(
              isIds(ids) ? ids.filter((id) => typeof id !== 'object' || id === null || Array.isArray(id)) : ids,
              body,
            ),
        },
      },
    ],
    [
      'ids within ids are taken',
      {
        rules: {
          refusesIds: (ids, body) => refusesIds(isIds(ids) ? ids.flat() : ids, body),
          distinct: (ids) => [...new Set(ids.flat())],
        },
      },
    ],
    [
      'dry_run as text is taken for false',
      { rules: { refusesDryRun: (value) => typeof value !== 'string' && refusesDryRun(value) } },
    ],
    [
      'dry_run as text is taken for true',
      {
        rules: {
          refusesDryRun: (value) => typeof value !== 'string' && refusesDryRun(value),
          isDryRun: (value) => Boolean(value),
        },
      },
    ],
    [
      'dry_run as number is taken',
      { rules: { refusesDryRun: (value) => typeof value !== 'number' && refusesDryRun(value) } },
    ],
    ['dry_run null is taken', { rules: { refusesDryRun: (value) => value !== null && refusesDryRun(value) } }],
    [
      'dry_run is not looked at when it is a list',
      { rules: { refusesDryRun: (value) => !Array.isArray(value) && refusesDryRun(value) } },
    ],
    ['a body under text/plain is taken', { rules: { readJson: ({ text }) => parse(text) } }],
    [
      'a body that says it is a form is taken',
      {
        rules: {
          readJson: (call) => (/form/.test(call.headers['content-type'] ?? '') ? parse(call.text) : readJson(call)),
        },
      },
    ],
    [
      '501 ids are taken with an Idempotency-Key',
      {
        before(call) {
          if (!call.headers['idempotency-key'] || call.text.length < 10_000) return;
          call.text = JSON.stringify({ contact_ids: (fieldsOf(call.text).contact_ids ?? []).slice(0, 500) });
        },
      },
    ],
    [
      'a body that is cut off is taken',
      {
        rules: {
          readJson: (call) => {
            try {
              return readJson(call);
            } catch {
              return parse(`${call.text}}`);
            }
          },
        },
      },
    ],
    [
      'what follows the JSON is ignored',
      {
        rules: {
          readJson: (call) => {
            try {
              return readJson(call);
            } catch {
              return parse(call.text.slice(0, -1));
            }
          },
        },
      },
    ],
    [
      'an empty body is taken for an empty object of no ids',
      {
        rules: {
          readJson: (call) => (call.text === '' ? { contact_ids: [], dry_run: true } : readJson(call)),
          emptyList: 200,
        },
      },
    ],
    [
      'a list with one body is taken',
      {
        rules: {
          readJson: (call) => {
            const body = readJson(call);
            return Array.isArray(body) ? body[0] : body;
          },
        },
      },
    ],
    [
      'JSON in JSON is taken',
      {
        rules: {
          readJson: (call) => {
            const body = readJson(call);
            return typeof body === 'string' ? parse(body) : body;
          },
        },
      },
    ],
    [
      'another name for contact_ids is taken',
      {
        rules: {
          readJson: (call) => {
            const body = readJson(call) as Record<string, unknown> | null;
            return body && 'ids' in body ? { contact_ids: body['ids'] } : body;
          },
        },
      },
    ],
    [
      'a body without dry_run is refused',
      { rules: { refusesDryRun: (value) => value === undefined || refusesDryRun(value) } },
    ],
    ['dry_run false is refused', { rules: { refusesDryRun: (value) => value === false || refusesDryRun(value) } }],
    [
      'an Idempotency-Key is refused',
      {
        after: (reply, { headers }) => {
          if (headers['idempotency-key']) {
            reply.status = 400;
            reply.body = { error: { code: 'validation_error', message: 'x' } };
          }
        },
      },
    ],
    [
      'one id alone is refused',
      { rules: { refusesIds: (ids, body) => refusesIds(ids, body) || (isIds(ids) && ids.length === 1) } },
    ],
    [
      'ids that are no UUID of version 4 are refused',
      {
        rules: {
          refusesIds: (ids, body) =>
            refusesIds(ids, body) || (isIds(ids) && ids.some((id) => String(id).startsWith('7b1f0c2e'))),
        },
      },
    ],
  ],
  autosend: [
    [
      'both emails and contactIds are taken',
      { rules: { refusesRemoval: (body) => refusesRemoval('emails' in body ? { emails: body['emails'] } : body) } },
    ],
    [
      'neither emails nor contactIds is taken for none',
      { rules: { refusesRemoval: (body) => Object.keys(body).length > 0 && refusesRemoval(body), emptyList: 200 } },
    ],
    [
      'an id in the place of a list is taken',
      { rules: { refusesRemoval: (body) => typeof body['contactIds'] !== 'string' && refusesRemoval(body) } },
    ],
    [
      'an address in the place of a list is taken',
      { rules: { refusesRemoval: (body) => typeof body['emails'] !== 'string' && refusesRemoval(body) } },
    ],
    [
      'ids that are numbers are taken',
      {
        rules: {
          refusesRemoval: (body) =>
            refusesRemoval(
              Array.isArray(body['contactIds'])
                ? { contactIds: body['contactIds'].filter((id) => typeof id !== 'number') }
                : body,
            ),
        },
      },
    ],
    [
      'addresses that are null are taken',
      {
        rules: {
          refusesRemoval: (body) =>
            refusesRemoval(
              Array.isArray(body['emails']) ? { emails: body['emails'].filter((email) => email !== null) } : body,
            ),
          emailsIgnoreCase: false,
        },
      },
    ],
    [
      'contactIds null are taken for none',
      { rules: { refusesRemoval: (body) => body['contactIds'] !== null && refusesRemoval(body), emptyList: 200 } },
    ],
    ['a body under text/plain is taken', { rules: { readJson: ({ text }) => parse(text) } }],
    [
      'a body that says it is a form is taken',
      {
        rules: {
          readJson: (call) => (/form/.test(call.headers['content-type'] ?? '') ? parse(call.text) : readJson(call)),
        },
      },
    ],
    [
      'a body that is cut off is taken',
      {
        rules: {
          readJson: (call) => {
            try {
              return readJson(call);
            } catch {
              return parse(`${call.text}}`);
            }
          },
        },
      },
    ],
    [
      'a list with one body is taken',
      {
        rules: {
          readJson: (call) => {
            const body = readJson(call);
            return Array.isArray(body) ? body[0] : body;
          },
        },
      },
    ],
    ['emails are refused', { rules: { refusesRemoval: (body) => 'emails' in body || refusesRemoval(body) } }],
    ['contactIds are refused', { rules: { refusesRemoval: (body) => 'contactIds' in body || refusesRemoval(body) } }],
    ['GLOBAL_CONTACT_LIST is taken', { rules: { refusesGlobal: false, unknownAudience: 200 } }],
    [
      'GLOBAL_CONTACT_LIST removes from every list',
      {
        rules: {
          refusesGlobal: false,
          findParent: (parents, id) =>
            id === 'GLOBAL_CONTACT_LIST' ? new Set([...parents.values()].flatMap((ids) => [...ids])) : parents.get(id),
          removeFromAudience: (state, list, id) => {
            for (const [other, members] of state.audiences)
              if (list === 'GLOBAL_CONTACT_LIST' || other === list) members.delete(id);
          },
        },
      },
    ],
  ],
};
