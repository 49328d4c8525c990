import type { Row } from '../faults.ts';
import { at, data, paths } from './change.ts';

const { bulk, contact, list, campaign, audience } = paths;

/** Bodies of successes. */
export const shapeFaults: { readonly leadlex: readonly Row[]; readonly autosend: readonly Row[] } = {
  leadlex: [
    ['deletion: deleted is false', data(contact, 'deleted', false)],
    ['deletion: deleted is text', data(contact, 'deleted', 'true')],
    ['deletion: deleted is missing', data(contact, 'deleted', undefined)],
    ['deletion: id is missing', data(contact, 'id', undefined)],
    ['deletion: id is another one', data(contact, 'id', '123e4567-e89b-12d3-a456-426614174000')],
    [
      'deletion: id in capital letters',
      at(200, contact, ({ data }) => {
        data['id'] = String(data['id']).toUpperCase();
      }),
    ],
    [
      'deletion: id is named contact_id',
      at(200, contact, ({ data }) => {
        data['contact_id'] = data['id'];
        delete data['id'];
      }),
    ],
    ['deletion: an extra field', data(contact, 'deleted_at', '2026-01-01')],
    [
      'deletion: no envelope',
      at(200, contact, (body, reply) => {
        reply.body = body.data;
      }),
    ],
    [
      'deletion: data is a list',
      at(200, contact, (body, reply) => {
        reply.body = { data: [body.data] };
      }),
    ],
    [
      'deletion: an extra field beside data',
      at(200, contact, (body, reply) => {
        reply.body = { ...body, success: true };
      }),
    ],
    ['list removal: removed is false', data(list, 'removed', false)],
    ['list removal: list_id is missing', data(list, 'list_id', undefined)],
    ['list removal: contact_id is missing', data(list, 'contact_id', undefined)],
    [
      'list removal: ids are swapped',
      at(200, list, ({ data }) => {
        [data['list_id'], data['contact_id']] = [data['contact_id'], data['list_id']];
      }),
    ],
    ['list removal: list_id is an example', data(list, 'list_id', 'l1b2c3d4-e5f6-7890-abcd-ef1234567890')],
    ['list removal: contact_id is null', data(list, 'contact_id', null)],
    ['campaign removal: removed is 1', data(campaign, 'removed', 1)],
    [
      'campaign removal: campaign_id is named id',
      at(200, campaign, ({ data }) => {
        data['id'] = data['campaign_id'];
        delete data['campaign_id'];
      }),
    ],
    ['campaign removal: contact_id is another one', data(campaign, 'contact_id', 'x')],
    ['campaign removal: a stack trace', data(campaign, 'trace', 'at line 1')],
    [
      'bulk: deleted_count is text',
      at(200, bulk, ({ data }) => {
        data['deleted_count'] = String(data['deleted_count']);
      }),
    ],
    [
      'bulk: deleted_count is a fraction',
      at(200, bulk, ({ data }) => {
        data['deleted_count'] = Number(data['deleted_count']) + 0.5;
      }),
    ],
    ['bulk: not_found_count is missing', data(bulk, 'not_found_count', undefined)],
    ['bulk: not_found_count is null', data(bulk, 'not_found_count', null)],
    ['bulk: not_found_count is negative', data(bulk, 'not_found_count', -1)],
    ['bulk: errors is null', data(bulk, 'errors', null)],
    ['bulk: errors is missing', data(bulk, 'errors', undefined)],
    ['bulk: errors is an object', data(bulk, 'errors', {})],
    ['bulk: an extra count', data(bulk, 'skipped_count', 0)],
    [
      'bulk: errors of strings',
      at(200, bulk, ({ data }) => {
        data['errors'] = ['x'];
      }),
    ],
    [
      'bulk: a row of errors without its code',
      at(200, bulk, ({ data }) => {
        data['errors'] = [{ contact_id: 'x', message: 'x' }];
      }),
    ],
    [
      'bulk: counts in camel case',
      at(200, bulk, ({ data }) => {
        data['deletedCount'] = data['deleted_count'];
        delete data['deleted_count'];
      }),
    ],
    [
      'bulk: a dry run has a body of its own',
      at(200, bulk, ({ data }, _, { text }) => {
        if (text.includes('"dry_run":true')) data['dry_run'] = true;
      }),
    ],
    [
      'an empty body',
      at(200, list, (_, reply) => {
        reply.body = '';
      }),
    ],
    [
      'a body that is cut off',
      at(200, list, (body, reply) => {
        reply.body = JSON.stringify(body).slice(0, -2);
      }),
    ],
    [
      'JSON in JSON',
      at(200, campaign, (body, reply) => {
        reply.body = JSON.stringify(JSON.stringify(body));
      }),
    ],
  ],
  autosend: [
    [
      'removed is text',
      at(200, audience, ({ data }) => {
        data['removed'] = String(data['removed']);
      }),
    ],
    ['removed is missing', data(audience, 'removed', undefined)],
    ['removed is a list of ids', data(audience, 'removed', [])],
    ['notInList is missing', data(audience, 'notInList', undefined)],
    [
      'notInList is named not_in_list',
      at(200, audience, ({ data }) => {
        data['not_in_list'] = data['notInList'];
        delete data['notInList'];
      }),
    ],
    ['notInList is null', data(audience, 'notInList', null)],
    ['errors is missing', data(audience, 'errors', undefined)],
    ['errors is null', data(audience, 'errors', null)],
    ['errors of texts', data(audience, 'errors', ['x'])],
    [
      'success is missing',
      at(200, audience, (body) => {
        delete body.success;
      }),
    ],
    [
      'success is false',
      at(200, audience, (body) => {
        body.success = false;
      }),
    ],
    [
      'success is text',
      at(200, audience, (body) => {
        body.success = 'true';
      }),
    ],
    [
      'no envelope',
      at(200, audience, (body, reply) => {
        reply.body = body.data;
      }),
    ],
    ['an extra field', data(audience, 'total', 1)],
    [
      'a message beside data',
      at(200, audience, (body, reply) => {
        reply.body = { ...body, message: 'ok' };
      }),
    ],
  ],
};
