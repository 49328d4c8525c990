import type { Vendor } from '@concordat/specs';
import type { Finding } from '../src/index.ts';
import { type Call, type Fault, type ServerReply, validKey } from './vendor-server.ts';

interface FaultCase {
  readonly vendor: Vendor;
  readonly title: string;
  readonly fault: Fault;
  /** What the gate has to say about it. */
  readonly finding: Partial<Finding>;
}

type Fields<Name extends string> = { [field in Name]?: unknown };

interface Body {
  data: Fields<
    'deleted' | 'deleted_count' | 'not_found_count' | 'skipped_count' | 'errors' | 'list_id' | 'campaign_id'
  >;
  error: Fields<'code' | 'message' | 'details'>;
  success?: unknown;
}

/** Changes the replies of one status, on paths that contain a text. */
function at(status: number, path: string, change: (reply: ServerReply, body: Body, call: Call) => void): Fault {
  return {
    after: (reply, call) => {
      if (reply.status === status && call.path.includes(path)) change(reply, reply.body as Body, call);
    },
  };
}

function everywhere(change: (reply: ServerReply) => void): Fault {
  return { after: (reply) => change(reply) };
}

function before(change: (call: Call) => void): Fault {
  return { before: change };
}

const bulk = 'contacts.bulkDelete';
const list = 'lists.removeContact';

/** Servers that depart from the contract in one way each. */
export const faults: FaultCase[] = [
  ...leadlexFaults([
    [
      'a count is text',
      at(200, 'bulk', (_, { data }) => {
        data.deleted_count = '0';
      }),
      [bulk, 'response.body.type', '/data/deleted_count'],
    ],
    [
      'a count is a fraction',
      at(200, 'bulk', (_, { data }) => {
        data.not_found_count = 1.5;
      }),
      [bulk, 'response.body.type', '/data/not_found_count'],
    ],
    [
      'a count is negative',
      at(200, 'bulk', (_, { data }) => {
        data.deleted_count = -1;
      }),
      [bulk, 'response.body.minimum', '/data/deleted_count'],
    ],
    [
      'a dry run deletes',
      at(200, 'bulk', (_, { data }) => {
        data.deleted_count = 2;
      }),
      [bulk, 'response.body.count', '/data/deleted_count'],
    ],
    [
      'unknown ids are not counted',
      at(200, 'bulk', (_, { data }) => {
        data.not_found_count = 0;
      }),
      [bulk, 'response.body.count', '/data/not_found_count'],
    ],
    [
      'a field is renamed',
      at(200, 'bulk', (_, { data }) => {
        data.deleted = data.deleted_count;
        delete data.deleted_count;
      }),
      [bulk, 'response.body.required', '/data/deleted_count'],
    ],
    [
      'errors are null',
      at(200, 'bulk', (_, { data }) => {
        data.errors = null;
      }),
      [bulk, 'response.body.type', '/data/errors'],
    ],
    [
      'a field is added',
      at(200, 'bulk', (_, { data }) => {
        data.skipped_count = 0;
      }),
      [bulk, 'response.body.additional-properties', '/data/skipped_count'],
    ],
    [
      'the envelope is missing',
      at(200, 'bulk', (reply, { data }) => {
        reply.body = data;
      }),
      [bulk, 'response.body.required', '/data'],
    ],
    [
      'success has another status',
      at(200, 'bulk', (reply) => {
        reply.status = 202;
      }),
      [bulk, 'response.status.undocumented', '/status'],
    ],
    [
      'a request id is missing',
      at(200, 'bulk', ({ headers }) => {
        delete headers['x-request-id'];
      }),
      [bulk, 'response.header.missing', '/headers/x-request-id'],
    ],
    [
      'a request id is the text undefined',
      at(400, 'bulk', ({ headers }) => {
        headers['x-request-id'] = 'undefined';
      }),
      [bulk, 'response.header.missing', '/headers/x-request-id'],
    ],
    [
      'a limit is a word',
      at(401, 'bulk', ({ headers }) => {
        headers['x-ratelimit-limit'] = 'unlimited';
      }),
      [bulk, 'response.header.type', '/headers/x-ratelimit-limit'],
    ],
    [
      'a remainder is negative',
      at(404, 'lists', ({ headers }) => {
        headers['x-ratelimit-remaining'] = '-1';
      }),
      [list, 'response.header.minimum', '/headers/x-ratelimit-remaining'],
    ],
    [
      'an error has another media type',
      at(404, 'lists', ({ headers }) => {
        headers['content-type'] = 'application/problem+json';
      }),
      [list, 'response.media-type.undocumented', '/headers/content-type'],
    ],
    [
      'an error is a page',
      at(404, 'lists', (reply) =>
        Object.assign(reply, { headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' }),
      ),
      [list, 'response.media-type.undocumented', '/headers/content-type'],
    ],
    [
      'an error is cut',
      at(404, 'lists', (reply) => {
        reply.body = '{"error":{"code"';
      }),
      [list, 'response.body.malformed', ''],
    ],
    [
      'an error has no body',
      at(404, 'lists', (reply) => {
        reply.body = '';
      }),
      [list, 'response.body.missing', ''],
    ],
    [
      'an error has no message',
      at(404, 'lists', (_, { error }) => {
        delete error.message;
      }),
      [list, 'response.body.required', '/error/message'],
    ],
    [
      'an error is text',
      at(404, 'lists', (_, body) => {
        Object.assign(body, { error: 'not found' });
      }),
      [list, 'response.body.type', '/error'],
    ],
    [
      'a code is renamed',
      at(404, 'lists', (_, { error }) => {
        error.code = 'not_found';
      }),
      [list, 'response.body.enum', '/error/code'],
    ],
    [
      'a code belongs to another cause',
      at(404, 'lists', (_, { error }) => {
        error.code = 'membership_not_found';
      }),
      [list, 'response.body.code', '/error/code'],
    ],
    [
      'another code of another cause',
      at(404, 'campaigns', (_, { error }) => {
        error.code = 'enrollment_not_found';
      }),
      ['campaigns.removeContact', 'response.body.code', '/error/code'],
    ],
    [
      'an unknown list is no error',
      at(404, 'lists', (reply, _, { path }) => {
        const [, , , list_id, , contact_id] = path.split('/');
        Object.assign(reply, { status: 200, body: { data: { removed: true, list_id, contact_id } } });
      }),
      [list, 'response.status.unexpected', '/status'],
    ],
    [
      'an unknown list is a removal of another contact',
      at(404, 'lists', (reply) => {
        Object.assign(reply, { status: 200, body: { data: { removed: true, list_id: 'l1', contact_id: 'c1' } } });
      }),
      [list, 'response.echo', '/data/list_id'],
    ],
    [
      'an unknown list is gone',
      at(404, 'lists', (reply) => {
        reply.status = 410;
      }),
      [list, 'response.status.undocumented', '/status'],
    ],
    [
      '501 ids are accepted',
      before(({ body }) => {
        if (Array.isArray(body.contact_ids)) body.contact_ids.splice(500);
      }),
      [bulk, 'response.status.unexpected', '/status'],
    ],
    [
      'no ids are accepted',
      before(({ body }) => {
        body.contact_ids ??= [];
      }),
      [bulk, 'response.status.unexpected', '/status'],
    ],
    [
      'a refused request is unprocessable',
      at(400, 'bulk', (reply) => {
        reply.status = 422;
      }),
      [bulk, 'response.status.undocumented', '/status'],
    ],
    [
      'a refused request has another code',
      at(400, 'bulk', (_, { error }) => {
        error.code = 'bad_request';
      }),
      [bulk, 'response.body.enum', '/error/code'],
    ],
    [
      'no key is needed',
      before((call) => {
        call.key ??= validKey;
      }),
      [list, 'response.status.unexpected', '/status'],
    ],
    [
      'any key will do',
      before((call) => {
        call.key &&= validKey;
      }),
      [list, 'response.status.unexpected', '/status'],
    ],
    [
      'a missing key is forbidden',
      at(401, 'lists', (reply, _, { key }) => {
        if (key === undefined)
          Object.assign(reply, { status: 403, body: { error: { code: 'insufficient_permissions', message: '' } } });
      }),
      [list, 'response.status.unexpected', '/status'],
    ],
    [
      'a refusal has another code',
      at(401, '/v1/contacts/', (_, { error }) => {
        error.code = 'unauthorized';
      }),
      ['contacts.delete', 'response.body.enum', '/error/code'],
    ],
    [
      'a refusal is a redirect',
      at(401, 'lists', (reply) => Object.assign(reply, { status: 302, headers: { location: '/login' } })),
      [list, 'response.status.undocumented', '/status'],
    ],
    [
      'the server fails',
      at(404, 'campaigns', (reply) => {
        reply.status = 500;
      }),
      ['campaigns.removeContact', 'response.status.undocumented', '/status'],
    ],
    [
      'details are a list',
      at(404, 'lists', (_, { error }) => {
        error.details = [];
      }),
      [list, 'response.body.type', '/error/details', 'inferred'],
    ],
    [
      '500 ids are refused',
      {
        after: (reply, { body }) => {
          if (Array.isArray(body.contact_ids) && body.contact_ids.length === 500)
            Object.assign(reply, { status: 400, body: { error: { code: 'validation_error', message: '' } } });
        },
      },
      [bulk, 'response.status.unexpected', '/status'],
    ],
    [
      'only 100 of 500 ids are counted',
      {
        after: (reply, { body }) => {
          if (reply.status === 200 && Array.isArray(body.contact_ids) && body.contact_ids.length === 500)
            (reply.body as Body).data.not_found_count = 100;
        },
      },
      [bulk, 'response.body.count', '/data/not_found_count'],
    ],
    [
      'an id given twice is counted three times',
      {
        after: (reply, { body }) => {
          const ids = Array.isArray(body.contact_ids) ? body.contact_ids : [];
          if (reply.status === 200 && ids.length === 2 && ids[0] === ids[1])
            (reply.body as Body).data.not_found_count = 3;
        },
      },
      [bulk, 'response.body.count', '/data/not_found_count', 'inferred'],
    ],
    [
      'a key needs no scheme',
      before((call) => {
        if (call.authorization === validKey) call.key = validKey;
      }),
      [list, 'response.status.unexpected', '/status'],
    ],
    [
      'a key is read in any case',
      before((call) => {
        if (call.key?.toLowerCase() === validKey) call.key = validKey;
      }),
      [list, 'response.status.unexpected', '/status'],
    ],
    [
      'malformed JSON makes the server fail',
      {
        after: (reply, { text }) => {
          if (text === '{"' && reply.status === 400) reply.status = 500;
        },
      },
      [bulk, 'response.status.undocumented', '/status'],
    ],
    [
      'malformed JSON is taken for no ids',
      before((call) => {
        if (call.text === '{"') call.body = { contact_ids: [], dry_run: true };
      }),
      [bulk, 'response.status.unexpected', '/status'],
    ],
    [
      'more requests are left than there are',
      at(404, 'lists', ({ headers }) => {
        headers['x-ratelimit-remaining'] = '1001';
      }),
      [list, 'response.header.above-limit', '/headers/x-ratelimit-remaining'],
    ],
    [
      'the number of requests left never changes',
      everywhere(({ headers }) => {
        headers['x-ratelimit-remaining'] = '999';
      }),
      [bulk, 'response.header.constant', '/headers/x-ratelimit-remaining'],
    ],
    [
      'a request id never changes',
      everywhere(({ headers }) => {
        headers['x-request-id'] = 'req_1';
      }),
      [bulk, 'response.header.repeated', '/headers/x-request-id'],
    ],
    [
      'a limit was reset long ago',
      at(404, 'lists', ({ headers }) => {
        headers['x-ratelimit-reset'] = '1708905600';
      }),
      [list, 'response.header.past', '/headers/x-ratelimit-reset', 'inferred'],
    ],
    [
      'a reset is in milliseconds',
      at(404, 'lists', ({ headers }) => {
        headers['x-ratelimit-reset'] += '000';
      }),
      [list, 'response.header.unit', '/headers/x-ratelimit-reset'],
    ],
  ]),
  ...autosendFaults([
    [
      'the global list loses contacts',
      at(400, 'GLOBAL', (reply) =>
        Object.assign(reply, { status: 200, body: { success: true, data: { removed: 0, notInList: 2, errors: [] } } }),
      ),
      ['response.status.unexpected', '/status', 'documented'],
    ],
    [
      'made-up addresses are removed',
      at(404, '', (reply) =>
        Object.assign(reply, { status: 200, body: { success: true, data: { removed: 1, notInList: 1, errors: [] } } }),
      ),
      ['response.body.count', '/data/removed', 'documented'],
    ],
    [
      'made-up addresses are not counted',
      at(404, '', (reply) =>
        Object.assign(reply, { status: 200, body: { success: true, data: { removed: 0, notInList: 0, errors: [] } } }),
      ),
      ['response.body.count', '/data/notInList', 'inferred'],
    ],
    [
      'no key is needed',
      before((call) => {
        call.key ??= validKey;
      }),
      ['response.status.unexpected', '/status', 'documented'],
    ],
    [
      'a refusal has no success field',
      at(401, '', (_, body) => {
        delete body.success;
      }),
      ['response.body.required', '/success', 'inferred'],
    ],
    [
      'a failure is called a success',
      at(404, '', (_, body) => {
        body.success = true;
      }),
      ['response.body.const', '/success', 'inferred'],
    ],
    [
      'a code is in lower case',
      at(400, '', (_, { error }) => {
        error.code = 'validation_failed';
      }),
      ['response.body.enum', '/error/code', 'inferred'],
    ],
    [
      'both alternatives succeed',
      at(400, '', (reply) =>
        Object.assign(reply, { status: 200, body: { success: true, data: { removed: 0, notInList: 1, errors: [] } } }),
      ),
      ['response.status.unexpected', '/status', 'documented'],
    ],
    [
      'a limit is a fraction',
      at(404, '', ({ headers }) => {
        headers['x-ratelimit-limit'] = '1.5';
      }),
      ['response.header.type', '/headers/x-ratelimit-limit', 'inferred'],
    ],
  ]),
];

/** Mocks that depart from the contract in one way each. */
export const mockFaults = leadlexFaults([
  [
    'it forgets which example was asked for',
    before((call) => {
      call.prefer = call.prefer.replace('membership_', 'list_');
    }),
    [list, 'response.body.code', '/error/code'],
  ],
  [
    'it ignores the wish',
    before((call) => {
      call.prefer = 'code=200, example=removed';
    }),
    [list, 'response.status.unexpected', '/status'],
  ],
  [
    'it limits the rate',
    at(404, 'lists', (reply) =>
      Object.assign(reply, { status: 429, body: { error: { code: 'rate_limited', message: '' } } }),
    ),
    [list, 'response.status.unexpected', '/status'],
  ],
  [
    'it repeats another id',
    at(200, 'lists', (_, { data }) => {
      data.list_id = 'other';
    }),
    [list, 'response.echo', '/data/list_id'],
  ],
  [
    'a field is lost',
    at(200, 'campaigns', (_, { data }) => {
      delete data.campaign_id;
    }),
    ['campaigns.removeContact', 'response.body.required', '/data/campaign_id'],
  ],
  [
    'a row is wrong',
    at(200, 'bulk', (_, { data }) => {
      for (const row of data.errors as { contact_id: unknown }[]) row.contact_id = 1;
    }),
    [bulk, 'response.body.type', '/data/errors/0/contact_id'],
  ],
]);

function leadlexFaults(
  rows: [string, Fault, [operation: string, check: string, pointer: string, basis?: Finding['basis']]][],
): FaultCase[] {
  return rows.map(([title, fault, [operation, check, pointer, basis = 'documented']]) => ({
    vendor: 'leadlex',
    title,
    fault,
    finding: { operation, id: check, pointer, basis },
  }));
}

function autosendFaults(
  rows: [string, Fault, [check: string, pointer: string, basis: Finding['basis']]][],
): FaultCase[] {
  return rows.map(([title, fault, [check, pointer, basis]]) => ({
    vendor: 'autosend',
    title,
    fault,
    finding: { operation: 'contactLists.removeContacts', id: check, pointer, basis },
  }));
}
