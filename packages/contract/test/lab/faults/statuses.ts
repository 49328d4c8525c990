import type { Row } from '../faults.ts';
import { at, paths, restatus } from './change.ts';

const { bulk, contact, list, campaign, audience } = paths;

/** Statuses. */
export const statusFaults: { readonly leadlex: readonly Row[]; readonly autosend: readonly Row[] } = {
  leadlex: [
    [
      'deletion is answered 204',
      at(200, contact, (_, reply) => {
        reply.status = 204;
        reply.body = '';
      }),
    ],
    ['deletion is answered 202', restatus(200, 202, contact)],
    ['list removal is answered 201', restatus(200, 201, list)],
    [
      'campaign removal is answered 204',
      at(200, campaign, (_, reply) => {
        reply.status = 204;
        reply.body = '';
      }),
    ],
    ['bulk deletion is answered 207', restatus(200, 207, bulk)],
    [
      'a partial bulk deletion is answered 207',
      at(200, bulk, ({ data }, reply) => {
        if (data['not_found_count'] !== 0) reply.status = 207;
      }),
    ],
    [
      'nothing found in bulk is answered 404',
      at(200, bulk, ({ data }, reply) => {
        if (data['deleted_count'] === 0) {
          reply.status = 404;
          reply.body = { error: { code: 'not_found', message: 'x' } };
        }
      }),
    ],
    ['an unknown list is answered 400', restatus(404, 400, list)],
    [
      'an unknown list is answered 403',
      at(404, list, ({ error }, reply) => {
        if (error['code'] === 'list_not_found') {
          reply.status = 403;
          error['code'] = 'insufficient_permissions';
        }
      }),
    ],
    [
      'an unknown campaign is answered 410',
      at(404, campaign, ({ error }, reply) => {
        if (error['code'] === 'campaign_not_found') reply.status = 410;
      }),
    ],
    [
      'a missing membership is answered 200',
      at(404, list, ({ error }, reply, { path }) => {
        if (error['code'] !== 'membership_not_found') return;
        const [, , , list_id, , contact_id] = path.split('/');
        reply.status = 200;
        reply.body = { data: { removed: true, list_id, contact_id } };
      }),
    ],
    [
      'a missing enrolment is answered 409',
      at(404, campaign, ({ error }, reply) => {
        if (error['code'] === 'enrollment_not_found') reply.status = 409;
      }),
    ],
    ['a refused body is answered 422', restatus(400, 422, bulk)],
    ['a refused body is answered 500', restatus(400, 500, bulk)],
    [
      'too many ids are answered 413',
      at(400, bulk, (_, reply, { text }) => {
        if (text.length > 10_000) reply.status = 413;
      }),
    ],
    [
      'no key is answered 403',
      at(401, list, (_, reply, { headers }) => {
        if (!headers['authorization']) {
          reply.status = 403;
          reply.body = { error: { code: 'insufficient_permissions', message: 'x' } };
        }
      }),
    ],
    [
      'a wrong key is answered 404',
      at(401, campaign, (_, reply) => {
        reply.status = 404;
        reply.body = { error: { code: 'campaign_not_found', message: 'x' } };
      }),
    ],
    [
      'a wrong key is answered 302',
      at(401, contact, (_, reply) => {
        reply.status = 302;
        reply.headers['location'] = '/login';
      }),
    ],
    [
      'a missing permission is answered 401',
      at(403, bulk, (_, reply) => {
        reply.status = 401;
        reply.body = { error: { code: 'invalid_key', message: 'x' } };
      }),
    ],
    [
      'a missing permission is answered 404',
      at(403, list, (_, reply) => {
        reply.status = 404;
        reply.body = { error: { code: 'list_not_found', message: 'x' } };
      }),
    ],
    ['a reached limit is answered 503', restatus(429, 503, contact)],
    [
      'a reached limit is answered 403',
      at(429, bulk, (_, reply) => {
        reply.status = 403;
        reply.body = { error: { code: 'insufficient_permissions', message: 'x' } };
      }),
    ],
    [
      'a JSON error is answered 500',
      {
        after: (reply, { text, path }) => {
          if (bulk.test(path) && text.startsWith('{') && !text.endsWith('}')) reply.status = 500;
        },
      },
    ],
    [
      'an expired key is answered 403',
      {
        after: (reply, { headers }) => {
          if (headers['authorization']?.includes('Expired')) {
            reply.status = 403;
            reply.body = { error: { code: 'insufficient_permissions', message: 'x' } };
          }
        },
      },
    ],
  ],
  autosend: [
    [
      'a removal is answered 204',
      at(200, audience, (_, reply) => {
        reply.status = 204;
        reply.body = '';
      }),
    ],
    ['a removal is answered 202', restatus(200, 202, audience)],
    [
      'nobody removed is answered 404',
      at(200, audience, ({ data }, reply) => {
        if (data['removed'] === 0) {
          reply.status = 404;
          reply.body = { success: false, error: { message: 'x', code: 'NOT_FOUND' } };
        }
      }),
    ],
    [
      'a partial removal is answered 207',
      at(200, audience, ({ data }, reply) => {
        if (data['notInList'] !== 0 && data['removed'] !== 0) reply.status = 207;
      }),
    ],
    ['a refused body is answered 500', restatus(400, 500, audience)],
    ['a wrong key is answered 500', restatus(401, 500, audience)],
    [
      'a wrong key is answered 404',
      at(401, audience, (_, reply) => {
        reply.status = 404;
        reply.body = { success: false, error: { message: 'x', code: 'NOT_FOUND' } };
      }),
    ],
    [
      'a wrong key is answered 400',
      at(401, audience, (_, reply) => {
        reply.status = 400;
        reply.body = { success: false, error: { message: 'x', code: 'VALIDATION_FAILED' } };
      }),
      'inferred',
    ],
    [
      'a missing permission is answered 401',
      at(403, audience, (_, reply) => {
        reply.status = 401;
        reply.body = { success: false, error: { message: 'x', code: 'UNAUTHORIZED' } };
      }),
      'inferred',
    ],
    [
      'an unknown list is answered 403',
      at(404, audience, (_, reply) => {
        reply.status = 403;
        reply.body = { success: false, error: { message: 'x', code: 'FORBIDDEN' } };
      }),
    ],
    ['a reached limit is answered 503', restatus(429, 503, audience)],
  ],
};
