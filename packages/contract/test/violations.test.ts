import { readSpec, resolvePointer } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import type { Exchange, ExchangeRequest, ExchangeResponse, Violation } from '../src/index.ts';
import {
  autosend,
  autosendRemoval,
  bulkDeletion,
  json,
  leadlex,
  listRemoval,
  request,
  smallContract,
} from './exchanges.ts';

const bulkReply = '#/paths/~1v1~1contacts~1bulk-delete/post/responses/200';
const bulkResult = '#/components/schemas/BulkDeleteResult';

/** The parts of a violation that name it. */
function name({ check, severity, in: part, pointer, specPointer, expected, actual }: Violation) {
  return { check, severity, in: part, pointer, specPointer, expected, actual };
}

function check(exchange: Exchange): Violation[] {
  const { request, response } = exchange;
  const contract = request.url.includes('autosend') ? autosend : leadlex;
  const operation = contract.matchOperation(request.method, request.url);
  return contract.validateExchange(operation?.id ?? 'none', request, response);
}

function withResponse(exchange: Exchange, response: Partial<ExchangeResponse>): Exchange {
  return { ...exchange, response: { ...exchange.response, ...response } };
}

function withRequest(exchange: Exchange, request: Partial<ExchangeRequest>): Exchange {
  return { ...exchange, request: { ...exchange.request, ...request } };
}

function bulkWith(data: object): Exchange {
  const whole = { deleted_count: 2, not_found_count: 0, errors: [], ...data };
  return withResponse(bulkDeletion(), { body: JSON.stringify({ data: whole }) });
}

function bulkWithHeaders(headers: Record<string, string | string[] | undefined>): Exchange {
  return withResponse(bulkDeletion(), { headers: { ...bulkDeletion().response.headers, ...headers } });
}

const faults: [title: string, exchange: Exchange, expected: Partial<Violation>][] = [
  [
    'a status nobody documents',
    withResponse(listRemoval(), { status: 204, body: '' }),
    {
      check: 'response.status.undocumented',
      severity: 'breaking',
      in: 'status',
      pointer: '/status',
      specPointer: '#/paths/~1v1~1lists~1{list_id}~1contacts~1{contact_id}/delete/responses',
      expected: 'one of 200, 401, 403, 404, 429',
      actual: '204',
    },
  ],
  [
    'a media type nobody documents',
    bulkWithHeaders({ 'content-type': 'application/problem+json' }),
    {
      check: 'response.media-type.undocumented',
      in: 'media-type',
      pointer: '/headers/content-type',
      specPointer: `${bulkReply}/content`,
      expected: '"application/json"',
      actual: '"application/problem+json"',
    },
  ],
  [
    'no media type',
    bulkWithHeaders({ 'content-type': undefined }),
    { check: 'response.media-type.missing', actual: 'no such header' },
  ],
  [
    'no body',
    withResponse(bulkDeletion(), { body: '' }),
    { check: 'response.body.missing', in: 'body', pointer: '', specPointer: `${bulkReply}/content` },
  ],
  [
    'half a JSON body',
    withResponse(bulkDeletion(), { body: '{"data":' }),
    {
      check: 'response.body.malformed',
      specPointer: `${bulkReply}/content/application~1json`,
      expected: 'JSON',
      actual: '"{\\"data\\":"',
    },
  ],
  [
    'a body that ends too soon',
    withResponse(bulkDeletion(), { truncated: 'the connection ended after 3 bytes' }),
    { check: 'response.body.truncated', actual: 'the connection ended after 3 bytes' },
  ],
  [
    'a header that is missing',
    bulkWithHeaders({ 'x-request-id': undefined }),
    {
      check: 'response.header.missing',
      in: 'header',
      pointer: '/headers/x-request-id',
      specPointer: '#/components/headers/MeteredRequestId/required',
      expected: 'a header X-Request-ID',
      actual: 'no such header',
    },
  ],
  [
    'a header of the text undefined',
    bulkWithHeaders({ 'x-request-id': 'undefined' }),
    { check: 'response.header.missing', pointer: '/headers/x-request-id' },
  ],
  [
    'a header that is no integer',
    bulkWithHeaders({ 'x-ratelimit-limit': '10.5' }),
    {
      check: 'response.header.type',
      pointer: '/headers/x-ratelimit-limit',
      specPointer: '#/components/headers/MeteredRateLimitLimit/schema/type',
      expected: 'integer',
      actual: '"10.5"',
    },
  ],
  [
    'a header below its range',
    bulkWithHeaders({ 'x-ratelimit-remaining': '-1' }),
    { check: 'response.header.minimum', expected: 'at least 0', actual: '-1' },
  ],
  [
    'a header sent twice',
    bulkWithHeaders({ 'x-ratelimit-limit': ['10', '20'] }),
    { check: 'response.header.type', actual: '"10, 20"' },
  ],
  ['an empty header', bulkWithHeaders({ 'x-request-id': '' }), { check: 'response.header.min-length', actual: '""' }],
  [
    'a number as a string',
    bulkWith({ deleted_count: '2' }),
    {
      check: 'response.body.type',
      severity: 'breaking',
      in: 'body',
      pointer: '/data/deleted_count',
      specPointer: `${bulkResult}/properties/deleted_count/type`,
      expected: 'integer',
      actual: '"2"',
    },
  ],
  ['a fraction', bulkWith({ deleted_count: 1.5 }), { check: 'response.body.type', actual: '1.5' }],
  ['null', bulkWith({ deleted_count: null }), { check: 'response.body.type', actual: 'null' }],
  [
    'a number below its range',
    bulkWith({ not_found_count: -1 }),
    { check: 'response.body.minimum', specPointer: `${bulkResult}/properties/not_found_count/minimum` },
  ],
  [
    'a field that is missing',
    bulkWith({ errors: undefined }),
    {
      check: 'response.body.required',
      pointer: '/data/errors',
      specPointer: `${bulkResult}/required`,
      expected: 'a field "errors"',
      actual: 'no such field',
    },
  ],
  [
    'a field nobody documents',
    bulkWith({ 'a/b': [1] }),
    {
      check: 'response.body.additional-properties',
      severity: 'additive',
      pointer: '/data/a~1b',
      specPointer: `${bulkResult}/properties`,
      expected: 'no field besides "deleted_count", "not_found_count", "errors"',
      actual: '[1]',
    },
  ],
  [
    'a constant that differs',
    withResponse(listRemoval(), json(200, { data: { removed: false, list_id: 'l 1', contact_id: 'c1' } })),
    { check: 'response.body.const', pointer: '/data/removed', expected: 'true', actual: 'false' },
  ],
  [
    'a value outside its list',
    withResponse(listRemoval(), json(404, { error: { code: 'gone', message: '' } })),
    {
      check: 'response.body.enum',
      pointer: '/error/code',
      expected: 'one of "list_not_found", "membership_not_found"',
      actual: '"gone"',
    },
  ],
  [
    'an identifier that is not the one asked for',
    withResponse(listRemoval(), json(200, { data: { removed: true, list_id: 'other', contact_id: 'c1' } })),
    {
      check: 'response.echo',
      pointer: '/data/list_id',
      specPointer: '#/components/schemas/ListContactRemoval/properties/list_id/x-echoes',
      expected: '"l 1", the value of $request.path.list_id',
      actual: '"other"',
    },
  ],
  [
    'a path parameter that is refused',
    withRequest(
      autosendRemoval(),
      request('POST', '/contact-lists/GLOBAL%5FCONTACT_LIST/contacts/remove', { emails: ['a@b.co'] }, 'autosend'),
    ),
    {
      check: 'request.path.not',
      pointer: '/path/contactListId',
      expected: 'anything but "GLOBAL_CONTACT_LIST"',
      actual: '"GLOBAL_CONTACT_LIST"',
    },
  ],
  [
    'a query nobody documents',
    withRequest(bulkDeletion(), { url: `${bulkDeletion().request.url}?force=1` }),
    {
      check: 'request.query.undocumented',
      severity: 'additive',
      in: 'query',
      pointer: '/query/force',
      expected: 'no query',
      actual: '"1"',
    },
  ],
  [
    'an empty request header',
    withRequest(bulkDeletion(), { headers: { ...bulkDeletion().request.headers, 'idempotency-key': '' } }),
    { check: 'request.header.min-length', pointer: '/headers/idempotency-key' },
  ],
  [
    'a request without its body',
    withRequest(bulkDeletion(), { body: '' }),
    { check: 'request.body.missing', specPointer: '#/paths/~1v1~1contacts~1bulk-delete/post/requestBody/content' },
  ],
  [
    'a body where none belongs',
    withRequest(listRemoval(), { body: '{}' }),
    { check: 'request.body.unexpected', expected: 'no body', actual: '"{}"' },
  ],
  [
    'a request of another media type',
    withRequest(bulkDeletion(), { headers: { ...bulkDeletion().request.headers, 'content-type': 'text/plain' } }),
    { check: 'request.media-type.undocumented', actual: '"text/plain"' },
  ],
  [
    'a list that is too long',
    withRequest(bulkDeletion(), { body: JSON.stringify({ contact_ids: Array(501).fill('c') }) }),
    { check: 'request.body.max-items', pointer: '/contact_ids', expected: 'at most 500 items', actual: '501 items' },
  ],
  [
    'a request field nobody documents',
    withRequest(bulkDeletion(), { body: JSON.stringify({ contact_ids: ['c1'], dryrun: true }) }),
    { check: 'request.body.additional-properties', severity: 'additive', pointer: '/dryrun' },
  ],
  [
    'both of two alternatives',
    withRequest(autosendRemoval(), { body: JSON.stringify({ emails: ['a@b.co'], contactIds: ['c'] }) }),
    {
      check: 'request.body.one-of',
      pointer: '',
      specPointer: '#/components/schemas/RemoveContactsRequest/oneOf',
      expected: 'exactly one of RemoveContactsByEmail, RemoveContactsById',
    },
  ],
  [
    'the nearest of two alternatives',
    withRequest(autosendRemoval(), { body: JSON.stringify({ emails: ['not an address'] }) }),
    {
      check: 'request.body.format',
      pointer: '/emails/0',
      specPointer: '#/components/schemas/RemoveContactsByEmail/properties/emails/items/format',
    },
  ],
  [
    'a request without a key',
    withRequest(listRemoval(), { headers: {} }),
    { check: 'request.header.security', pointer: '/headers/authorization', specPointer: '#/security' },
  ],
];

describe('an exchange that keeps the contract has no violation', () => {
  test.each([
    ['a list removal', listRemoval()],
    ['a bulk deletion', bulkDeletion()],
    ['an AutoSend removal', autosendRemoval()],
    ['headers in another spelling', bulkWithHeaders({ 'x-request-id': undefined, 'X-REQUEST-ID': 'r' })],
    ['headers nobody documents', bulkWithHeaders({ server: 'nginx' })],
    [
      'an integer written as 2.0',
      withResponse(bulkDeletion(), { body: bulkDeletion().response.body?.replace('2', '2.0') }),
    ],
    [
      'open details',
      withResponse(listRemoval(), json(404, { error: { code: 'list_not_found', message: '', details: { x: 1 } } })),
    ],
  ])('%s', (_, exchange) => {
    expect(check(exchange)).toEqual([]);
  });
});

describe('each departure is found where it is', () => {
  test.each(faults)('%s', (_, exchange, expected) => {
    const violations = check(exchange).map(name);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatchObject(expected);
  });

  test('every place in the contract exists', () => {
    for (const [, exchange] of faults) {
      const document = readSpec(exchange.request.url.includes('autosend') ? 'autosend' : 'leadlex');
      for (const { specPointer } of check(exchange)) expect(resolvePointer(document, specPointer)).toBeDefined();
    }
  });
});

test('all violations are reported, not the first', () => {
  const exchange = withResponse(listRemoval(), json(200, { data: { removed: 'yes', contact_id: 'c2', more: 1 } }));
  expect(check(exchange).map(({ check, pointer }) => `${check} ${pointer}`)).toEqual([
    'response.body.required /data/list_id',
    'response.body.additional-properties /data/more',
    'response.body.type /data/removed',
    'response.echo /data/contact_id',
  ]);
});

test('a body under a wrong media type is looked at too, unless it is something else', () => {
  const headers = { ...bulkDeletion().response.headers, 'content-type': 'text/plain' };
  const checks = (body: string) => check(withResponse(bulkDeletion(), { headers, body })).map(({ check }) => check);
  expect(checks('{}')).toEqual(['response.media-type.undocumented', 'response.body.required']);
  expect(checks('<html>')).toEqual(['response.media-type.undocumented']);
});

test('a credential is never repeated, even where the server repeats it', () => {
  const exchange = withResponse(
    listRemoval(),
    json(200, { data: { removed: 'wbk_secret', list_id: 'Bearer wbk_secret', contact_id: 'WBK_Secret' } }),
  );
  const violations = check(exchange);
  expect(violations.length).toBeGreaterThan(2);
  expect(JSON.stringify(violations)).not.toMatch(/wbk_secret/i);
});

test('long values are shortened and control characters escaped', () => {
  const [violation] = check(bulkWith({ deleted_count: `\u001b[31m\u202e${'x'.repeat(1000)}` }));
  expect(violation?.actual.length).toBeLessThan(160);
  expect(violation?.actual).toMatch(/^"\\u001b\[31m\\u202exxx.*… \(\d+ characters\)$/);
});

test('a message stays one line, whatever the names in it', () => {
  const url = `${bulkDeletion().request.url}?a%0A\u001bb=1`;
  const [violation] = check(withRequest(bulkDeletion(), { url }));
  expect(violation?.message).toMatch(/^contacts\.bulkDelete: request \/query\/a\\u000a\\u001bb: expected no query/);
});

test('a message is one line that names operation, place, expected and actual', () => {
  expect(check(bulkWith({ deleted_count: '2' }))[0]?.message).toBe(
    'contacts.bulkDelete: response /data/deleted_count: expected integer, got "2"',
  );
});

test('a number that is too large to be one is none', () => {
  const body = '{"data":{"deleted_count":1e999,"not_found_count":0,"errors":[]}}';
  expect(check(withResponse(bulkDeletion(), { body })).map(name)).toMatchObject([
    { check: 'response.body.type', severity: 'breaking', pointer: '/data/deleted_count', expected: 'integer' },
  ]);
});

test('an unknown operation is a clear error', () => {
  const { request, response } = listRemoval();
  expect(() => leadlex.validateExchange('lists.remove', request, response)).toThrow(
    /no operation "lists.remove"; it has .*lists.removeContact/,
  );
});

test('without a request, repeated values are not compared', () => {
  const response = json(200, { data: { removed: true, list_id: 'any', contact_id: 'any' } });
  expect(leadlex.validateResponse('lists.removeContact', undefined, response)).toEqual([]);
});

describe('query parameters are read by their schema', () => {
  const contract = smallContract({
    parameters: [
      { name: 'limit', in: 'query', required: true, schema: { type: 'integer', minimum: 1, maximum: 100 } },
      { name: 'deep', in: 'query', schema: { type: 'boolean' } },
      { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
      { name: 'ids', in: 'query', explode: false, schema: { type: 'array', maxItems: 2, items: { type: 'string' } } },
    ],
  });
  test.each([
    ['limit=5&deep=true&tag=1&tag=2&ids=a,b', []],
    ['limit=5&ids=a%2Cb', []],
    ['', ['request.query.missing /query/limit']],
    ['limit=0', ['request.query.minimum /query/limit']],
    ['limit=5.0', ['request.query.type /query/limit']],
    ['limit=5&limit=6', ['request.query.type /query/limit']],
    ['limit=5&deep=yes', ['request.query.type /query/deep']],
    ['limit=5&tag=1&tag=x', ['request.query.type /query/tag/1']],
    ['limit=5&tag=1,2', ['request.query.type /query/tag/0']],
    ['limit=5&ids=a,b,c', ['request.query.max-items /query/ids']],
  ])('%s', (query, expected) => {
    const violations = contract.validateRequest('things.get', {
      method: 'get',
      url: `/things/1?${query}`,
      headers: {},
    });
    expect(violations.map(({ check, pointer }) => `${check} ${pointer}`)).toEqual(expected);
  });
});

describe('bodies where none is declared', () => {
  const contract = smallContract({ response: { description: 'Nothing.' } });
  const ask = { method: 'GET', url: '/things/1', headers: {} };
  test('none is right', () => {
    expect(contract.validateExchange('things.get', ask, { status: 200, headers: {} })).toEqual([]);
  });
  test('one is a violation', () => {
    const violations = contract.validateExchange('things.get', ask, { status: 200, headers: {}, body: 'hello' });
    expect(violations.map(({ check }) => check)).toEqual(['response.body.unexpected']);
  });
});

describe('media ranges', () => {
  const text = { schema: { type: 'string' } };
  const json = { schema: { type: 'object' } };
  const ask = { method: 'GET', url: '/things/1', headers: {} };

  test.each([
    ['any type', 'image/png', { '*/*': text }, []],
    ['a subtype', 'text/csv; charset=utf-8', { 'text/*': text }, []],
    ['another type', 'image/png', { 'text/*': text }, ['response.media-type.undocumented']],
    ['the narrowest', 'application/json', { '*/*': text, 'application/json': json }, ['response.body.type']],
  ])('%s', (_, contentType, content, expected) => {
    const contract = smallContract({ response: { description: 'A file.', content } });
    const reply = { status: 200, headers: { 'content-type': contentType }, body: '[]' };
    expect(contract.validateExchange('things.get', ask, reply).map(({ check }) => check)).toEqual(expected);
  });
});

describe('schemas that say so themselves', () => {
  const contract = smallContract({
    schema: {
      type: 'object',
      properties: {
        open: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: true },
        shut: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
        choice: {
          anyOf: [{ type: 'string' }, { type: 'object', properties: { a: { type: 'integer' } } }, { type: 'null' }],
        },
        notThis: { not: { properties: { a: { const: 1 } }, required: ['a'] } },
      },
    },
  });
  const validate = (body: unknown) =>
    contract
      .validateResponse('things.get', undefined, json(200, body))
      .map(
        ({ check, severity, pointer, specPointer }) =>
          `${severity} ${check} ${pointer} ${specPointer.split('schema')[1]}`,
      );
  test('open stays open', () => expect(validate({ open: { b: 1 } })).toEqual([]));
  test('a field that is ruled out is breaking', () => {
    expect(validate({ shut: { b: 1 } })).toEqual([
      'breaking response.body.additional-properties /shut/b /properties/shut/additionalProperties',
    ]);
  });
  test('a surplus field in one alternative is additive', () => {
    expect(validate({ choice: { a: 1, b: 2 } })).toEqual([
      'additive response.body.additional-properties /choice/b /properties/choice/anyOf/1/properties',
    ]);
  });
  test('no alternative nearer than the others', () => {
    expect(validate({ choice: 1 })).toEqual(['breaking response.body.any-of /choice /properties/choice/anyOf']);
  });
  test('what a value must not be is not closed', () => {
    expect(validate({ notThis: { a: 1, b: 2 } })).toEqual([
      'breaking response.body.not /notThis /properties/notThis/not',
    ]);
  });
});

test('schemas may refer to themselves, and fields may have any name', () => {
  const name = 'a b%41/~é';
  const contract = smallContract({
    schema: { $ref: '#/components/schemas/Tree' },
    schemas: {
      Tree: {
        type: 'object',
        properties: { [name]: { oneOf: [{ type: 'integer' }, { $ref: '#/components/schemas/Tree' }] } },
      },
    },
  });
  const validate = (body: unknown) => contract.validateResponse('things.get', undefined, json(200, body));
  expect(validate({ [name]: { [name]: { [name]: 1 } } })).toEqual([]);
  expect(validate({ [name]: { [name]: { more: 1 } } }).map(({ pointer, severity }) => [pointer, severity])).toEqual([
    ['/a b%41~1~0é/a b%41~1~0é/more', 'additive'],
  ]);
});
