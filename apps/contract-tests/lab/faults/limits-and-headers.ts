import type { Vendor } from '@concordat/specs';
import { bodyOf, changeReply, changeRequest, setHeader, success, withBody } from '../changes.ts';
import type { Fault } from '../fault.ts';
import { body, rows, sent } from './rows.ts';

const cut = (name: string, most: number) =>
  sent((given) =>
    Array.isArray(given[name]) && given[name].length > most ? { ...given, [name]: given[name].slice(0, most) } : given,
  );

/** Limits that are not kept, and headers that tell them wrongly. */
export const limitFaults: readonly Fault[] = [
  ...rows('leadlex', 'limits', [
    ['501 ids are taken', 'contacts.bulkDelete', cut('contact_ids', 500)],
    [
      'only 100 ids are taken',
      'contacts.bulkDelete',
      (ids) =>
        changeReply(
          ids,
          (reply, request) => reply.status === 200 && bodyOf(request).contact_ids?.length > 100,
          (reply) => ({
            ...reply,
            status: 400,
            body: JSON.stringify({ error: { code: 'too_many_ids', message: 'Too many.' } }),
          }),
        ),
    ],
    ['501 contacts are taken', 'contacts.bulkCreate', cut('contacts', 500)],
    ['501 deals are deleted', 'deals.bulkDelete', cut('deal_ids', 500)],
    ['51 deals are taken', 'deals.bulkCreate', cut('deals', 50)],
    ['101 contacts are taken', 'lists.addContacts', cut('contact_ids', 100)],
    ['501 contacts are enrolled', 'campaigns.addContacts', cut('contact_ids', 500)],
    ['21 duplicates are taken', 'contacts.merge', cut('duplicate_ids', 20)],
    ['101 contacts are linked', 'companies.linkContacts', cut('contact_ids', 100)],
    [
      'too large an export is taken',
      'contacts.export',
      (ids) =>
        changeRequest(ids, (request) => ({ ...request, query: request.query.replace('limit=50001', 'limit=50000') })),
    ],
    [
      'what is left stays the same',
      'lists.create',
      (ids) => changeReply(ids, success, setHeader('x-ratelimit-remaining', '42')),
    ],
    [
      'what is left is above the limit',
      'contacts.list',
      (ids) => changeReply(ids, success, setHeader('x-ratelimit-remaining', '10001')),
    ],
    [
      'what is left is no number',
      'contacts.list',
      (ids) => changeReply(ids, success, setHeader('x-ratelimit-remaining', 'many')),
    ],
    [
      'the limit is no integer',
      'contacts.list',
      (ids) => changeReply(ids, success, setHeader('x-ratelimit-limit', '10.5')),
    ],
    [
      'the reset is in milliseconds',
      'contacts.list',
      (ids) =>
        changeReply(ids, success, (reply) => ({
          ...reply,
          headers: { ...reply.headers, 'x-ratelimit-reset': `${reply.headers['x-ratelimit-reset']}000` },
        })),
    ],
    [
      'the reset is a date',
      'contacts.list',
      (ids) => changeReply(ids, success, setHeader('x-ratelimit-reset', 'Mon, 02 Mar 2026 10:00:00 GMT')),
    ],
  ]),
  ...rows('leadlex', 'headers and media type', [
    [
      'request ids repeat',
      'contacts.list',
      (ids) => changeReply(ids, success, setHeader('x-request-id', 'req_always')),
    ],
    ['the request id is empty', 'contacts.list', (ids) => changeReply(ids, success, setHeader('x-request-id', ''))],
    [
      'an export is JSON',
      'contacts.export',
      (ids) => changeReply(ids, success, setHeader('content-type', 'application/json')),
    ],
    [
      'errors are application/problem+json',
      'contacts.bulkDelete',
      (ids) => changeReply(ids, ({ status }) => status >= 400, setHeader('content-type', 'application/problem+json')),
    ],
    [
      'another +json',
      'contacts.list',
      (ids) => changeReply(ids, success, setHeader('content-type', 'application/hal+json')),
    ],
    ['no media type', 'contacts.list', (ids) => changeReply(ids, success, setHeader('content-type', undefined))],
  ]),
  ...bothVendors((vendor, read) =>
    rows(vendor, 'error code and envelope', [
      [
        'the code of 401 is another',
        read,
        body(
          (b) => withCode(b, 'wrong_code'),
          ({ status }) => status === 401,
        ),
      ],
      [
        '401 has no envelope',
        read,
        body(
          () => ({ message: 'no' }),
          ({ status }) => status === 401,
        ),
      ],
      [
        'the error of 401 is a text',
        read,
        body(
          (b) => ({ ...b, error: 'unauthorized' }),
          ({ status }) => status === 401,
        ),
      ],
      [
        '429 has no envelope',
        read,
        body(
          () => ({ message: 'slow down' }),
          ({ status }) => status === 429,
        ),
      ],
      [
        '401 is an HTML page',
        read,
        (ids) =>
          changeReply(
            ids,
            ({ status }) => status === 401,
            (reply) => ({
              ...reply,
              headers: { ...reply.headers, 'content-type': 'text/html' },
              body: '<h1>Unauthorized</h1>',
            }),
          ),
      ],
      [
        '401 is a 403',
        read,
        (ids) =>
          changeReply(
            ids,
            ({ status }) => status === 401,
            (reply) => ({ ...reply, status: 403 }),
          ),
      ],
      [
        '429 is a 503',
        read,
        (ids) =>
          changeReply(
            ids,
            ({ status }) => status === 429,
            (reply) => ({ ...reply, status: 503 }),
          ),
      ],
    ]),
  ),
  ...bothVendors((vendor, _read, write) =>
    rows(vendor, 'request validation', [
      [
        'text that is no JSON is taken',
        write,
        (ids) =>
          changeRequest(ids, (request) =>
            request.body !== '' && !isJson(request.body)
              ? { ...request, body: JSON.stringify(sampleOf(vendor)) }
              : request,
          ),
      ],
      [
        'a list for a body is taken',
        write,
        (ids) =>
          changeRequest(ids, (request) =>
            request.body.startsWith('[') ? withBody(request, sampleOf(vendor)) : request,
          ),
      ],
    ]),
  ),
];

function bothVendors(make: (vendor: Vendor, read: string, write: string) => Fault[]): Fault[] {
  return [
    ...make('leadlex', 'contacts.list', 'lists.create'),
    ...make('autosend', 'contactLists.list', 'contactLists.create'),
  ];
}

function sampleOf(vendor: Vendor): unknown {
  return { name: `${vendor} ${crypto.randomUUID()}` };
}

function withCode(given: { error?: unknown }, code: string): unknown {
  return { ...given, error: typeof given.error === 'object' ? { ...given.error, code } : given.error, code };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
