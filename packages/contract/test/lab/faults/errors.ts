import type { Row } from '../faults.ts';
import { at, paths, recode } from './change.ts';

const { bulk, contact, list, campaign, audience } = paths;

/** Bodies of errors. */
export const errorFaults: { readonly leadlex: readonly Row[]; readonly autosend: readonly Row[] } = {
  leadlex: [
    ['an unknown list has the code membership_not_found', recode('list_not_found', 'membership_not_found')],
    ['a missing membership has the code list_not_found', recode('membership_not_found', 'list_not_found')],
    ['an unknown campaign has the code enrollment_not_found', recode('campaign_not_found', 'enrollment_not_found')],
    ['a missing enrolment has the code campaign_not_found', recode('enrollment_not_found', 'campaign_not_found')],
    ['an unknown list has the code not_found', recode('list_not_found', 'not_found')],
    ['a wrong key has the code unauthorized', recode('invalid_key', 'unauthorized', list)],
    ['a missing permission has the code forbidden', recode('insufficient_permissions', 'forbidden', bulk)],
    ['a reached limit has the code too_many_requests', recode('rate_limited', 'too_many_requests', contact)],
    [
      'too many ids have the code too_many_contacts',
      at(400, bulk, ({ error }, _, { text }) => {
        if (text.length > 10_000) error['code'] = 'too_many_contacts';
      }),
    ],
    [
      'a missing field has the code missing_required_field',
      at(400, bulk, ({ error }, _, { text }) => {
        if (text === '{}') error['code'] = 'missing_required_field';
      }),
    ],
    [
      'a code in capital letters',
      at(401, campaign, ({ error }) => {
        error['code'] = 'INVALID_KEY';
      }),
    ],
    [
      'no code',
      at(404, list, ({ error }) => {
        delete error['code'];
      }),
    ],
    [
      'no message',
      at(401, contact, ({ error }) => {
        delete error['message'];
      }),
    ],
    [
      'the message is null',
      at(403, campaign, ({ error }) => {
        error['message'] = null;
      }),
    ],
    [
      'the error is a text',
      at(404, campaign, (body, reply) => {
        reply.body = { error: String(body.error['code']) };
      }),
    ],
    [
      'no envelope',
      at(400, bulk, (body, reply) => {
        reply.body = body.error;
      }),
    ],
    [
      'a list of errors',
      at(429, list, (body, reply) => {
        reply.body = { errors: [body.error] };
      }),
    ],
    [
      'data beside the error',
      at(404, list, (body) => {
        (body as { data: unknown }).data = null;
      }),
    ],
    [
      'a status in the error',
      at(401, bulk, ({ error }) => {
        error['status'] = 401;
      }),
    ],
    [
      'a stack trace in the error',
      at(400, bulk, ({ error }) => {
        error['stack'] = 'at line 1';
      }),
    ],
    [
      'details is a text',
      at(400, bulk, ({ error }) => {
        error['details'] = 'x';
      }),
      'inferred',
    ],
    [
      'an HTML page',
      at(401, contact, (_, reply) => {
        reply.body = '<h1>401</h1>';
        reply.headers['content-type'] = 'text/html';
      }),
    ],
    [
      'an empty body',
      at(403, list, (_, reply) => {
        reply.body = '';
      }),
    ],
    [
      'problem details',
      at(404, campaign, (body, reply) => {
        reply.body = { type: 'about:blank', title: String(body.error['code']), status: 404 };
        reply.headers['content-type'] = 'application/problem+json';
      }),
    ],
  ],
  autosend: [
    [
      'success is true in an error',
      at(401, audience, (body) => {
        body.success = true;
      }),
      'inferred',
    ],
    [
      'success is missing in an error',
      at(404, audience, (body) => {
        delete body.success;
      }),
      'inferred',
    ],
    [
      'the error is a text',
      at(400, audience, (body) => {
        (body as { error: unknown }).error = 'x';
      }),
      'inferred',
    ],
    [
      'another code',
      at(404, audience, ({ error }) => {
        error['code'] = 'LIST_NOT_FOUND';
      }),
      'inferred',
    ],
    [
      'another code for a wrong key',
      at(401, audience, ({ error }) => {
        error['code'] = 'INVALID_KEY';
      }),
      'inferred',
    ],
    [
      'no message',
      at(429, audience, ({ error }) => {
        delete error['message'];
      }),
      'inferred',
    ],
    [
      'an HTML page',
      at(401, audience, (_, reply) => {
        reply.body = '<h1>401</h1>';
        reply.headers['content-type'] = 'text/html';
      }),
      'inferred',
    ],
    [
      'an extra field',
      at(403, audience, ({ error }) => {
        error['stack'] = 'x';
      }),
      'inferred',
    ],
  ],
};
