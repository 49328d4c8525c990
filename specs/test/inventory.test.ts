import { describe, expect, test } from 'vitest';
import { checkInventory } from '../lint/inventory.ts';
import { change, json, load, operation, smallDocument, yamlFile } from './small-contract.ts';

type Json = Parameters<typeof change>[2];

const inventory = `
title: Small
version: "1"
server: https://api.small.test
authentication: http bearer
headers:
  default: { X-Request-ID: string }
shapes:
  Pet:
    id: string, required, echoes path.id
    age: integer, required; at least 0
envelopes:
  default:
    error: object, required
    error.code: string, required
operations:
  pets.rename:
    request: POST /pets/{id}/rename
    page: https://docs.small.test/pets/rename
    permission: pets:write
    idempotent: true
    webhooks: [pet.renamed]
    path: { id: string }
    query: { notify: boolean }
    header: { x-project: string }
    body:
      name: string, required, 1 to 50 characters
      tags: array of string, at most 5 items
    replies:
      200: { data: "Pet, required" }
    errors:
      404: [not_found, gone]
`;

async function check(text = inventory, document = smallDocument()) {
  const { problems, coverage } = checkInventory(await load(document), yamlFile('inventory.yaml', text));
  return { problems, coverage, messages: problems.map(({ subject, message }) => `${subject}: ${message}`) };
}

async function checkWith(path: readonly string[], value: Json) {
  const document = smallDocument();
  change(document, path, value);
  return check(inventory, document);
}

const body = [...operation, 'requestBody', ...json, 'schema'] as const;
const pet = ['components', 'schemas', 'Pet'] as const;
const notFound = [...operation, 'responses', '404', ...json] as const;

test('a body may be a shape', async () => {
  const { messages } = await check(
    inventory
      .replace(
        'shapes:',
        'shapes:\n  Rename:\n    name: string, required, 1 to 50 characters\n    tags: array of string',
      )
      .replace(/body:\n.*\n.*\n/, 'body: Rename\n'),
  );
  expect(messages).toEqual([expect.stringMatching(/^pets\.rename: body tags: expected "array of string" \(/)]);
  const { messages: unknown } = await check(inventory.replace(/body:\n.*\n.*\n/, 'body: Nobody\n'));
  expect(unknown).toEqual([expect.stringContaining('no shape is called "Nobody"')]);
});

test('an inventory that agrees covers everything', async () => {
  const { problems, coverage } = await check();
  expect(problems).toEqual([]);
  expect(coverage).toEqual([
    { kind: 'operation', agreed: 1, total: 1 },
    { kind: 'parameter', agreed: 3, total: 3 },
    { kind: 'body field', agreed: 2, total: 2 },
    { kind: 'reply field', agreed: 5, total: 5 },
    { kind: 'reply header', agreed: 2, total: 2 },
    { kind: 'status and code', agreed: 4, total: 4 },
    { kind: 'event', agreed: 0, total: 0 },
    { kind: 'event field', agreed: 0, total: 0 },
    { kind: 'detail', agreed: 11, total: 11 },
  ]);
});

describe('a change of the contract is reported:', () => {
  test.each([
    [
      'another limit',
      [...body, 'properties', 'name', 'maxLength'],
      5,
      /body name: expected "string, required, at least 1 character, at most 50 characters" \(inventory.yaml:27\), found ".*at most 5 characters"/,
    ],
    [
      'another type',
      [...pet, 'properties', 'age', 'type'],
      'number',
      /reply 200 data.age: expected "integer, .*found "number, /,
    ],
    ['another default', [...body, 'properties', 'name', 'default'], 'Rex', /body name: .*found ".*default Rex"/],
    [
      'a field that is not required',
      [...body, 'required'],
      ['tags'],
      /body name: expected "string, required, .*found "string, at least/,
    ],
    [
      'a field more',
      [...pet, 'properties', 'owner'],
      { type: 'string' },
      /reply 200 data.owner: expected nothing, .*found "string"/,
    ],
    [
      'a field less',
      [...pet, 'properties', 'age'],
      undefined,
      /reply 200 data.age: expected "integer, required, at least 0" \(inventory.yaml:11\), found nothing/,
    ],
    ['a limit of items', [...body, 'properties', 'tags', 'items', 'minLength'], 1, /body tags\[\]: expected nothing/],
    [
      'open fields',
      [...pet, 'additionalProperties'],
      true,
      /data: expected "object, required" .*found "object, required, open"/,
    ],
    [
      'a code more',
      [...notFound, 'schema', 'properties', 'error', 'properties', 'code', 'enum'],
      ['not_found', 'gone', 'lost'],
      /code 404 lost: expected nothing/,
    ],
    [
      'a code less',
      [...notFound, 'schema', 'properties', 'error', 'properties', 'code', 'enum'],
      ['not_found'],
      /code 404 gone: expected "gone" .*found nothing/,
    ],
    ['a status more', [...operation, 'responses', '409'], { description: 'Conflict.' }, /status 409: expected nothing/],
    ['an inferred status', [...operation, 'responses', '200', 'x-docs'], 'inferred', /inferred 200: expected nothing/],
    [
      'a header less',
      [...operation, 'responses', '200', 'headers'],
      {},
      /header 200 X-Request-ID: expected "string" .*found nothing/,
    ],
    [
      'a required header',
      ['components', 'headers', 'RequestId', 'required'],
      true,
      /X-Request-ID: expected "string" .*found "string, required"/,
    ],
    ['a parameter of another name', [...operation, 'parameters', '0', 'name'], 'tell', /query tell: expected nothing/],
    [
      'another permission',
      [...operation, 'x-permission'],
      'write:pets',
      /permission: expected "pets:write" .*found "write:pets"/,
    ],
    ['another page', [...operation, 'externalDocs', 'url'], 'https://docs.small.test/pets', /page: expected/],
    ['no event', [...operation, 'x-webhooks'], [], /webhook pet.renamed: expected .*found nothing/],
    ['not idempotent', [...operation, 'x-idempotent'], false, /idempotent: expected "true" .*found nothing/],
    [
      'another echo',
      [...pet, 'properties', 'id', 'x-echoes'],
      '$request.query.notify',
      /found "string, required, echoes query.notify"/,
    ],
    [
      'another media type',
      [...notFound.slice(0, -1)],
      { 'text/plain': { schema: { type: 'string' } } },
      /media 404 text\/plain: expected nothing/,
    ],
    ['an optional body', [...operation, 'requestBody', 'required'], false, /body optional: expected nothing/],
    [
      'a paging',
      [...operation, 'x-pagination'],
      { page: 'notify', size: 'notify', rows: 'data' },
      /pagination page: expected nothing/,
    ],
    ['a rate limit', ['x-rate-limit'], [{ requests: 2, seconds: 1 }], /rate limit 2 in 1 s: expected nothing/],
    [
      'another authentication',
      ['components', 'securitySchemes', 'bearerAuth'],
      { type: 'apiKey', in: 'header', name: 'x-key' },
      /authentication apiKey header x-key: expected nothing.*\n.*authentication http bearer: expected "http bearer"/,
    ],
    [
      'an authentication of its own',
      [...operation, 'security'],
      [{ bearerAuth: [] }],
      /authentication http bearer: expected nothing/,
    ],
    ['another title', ['info', 'title'], 'Smal', /title: expected "Small" .*found "Smal"/],
    ['another version', ['info', 'version'], '2', /version: expected "1" .*found "2"/],
    [
      'an operation no page states',
      [...operation, 'x-docs'],
      'inferred',
      /inferred operation: expected nothing, .*found "operation"/,
    ],
    ['another server', ['servers', '0', 'url'], 'https://api.smal.test', /server: expected "https:\/\/api.small.test"/],
  ])('%s', async (_, path, value, message) => {
    const { messages, coverage } = await checkWith(path, value);
    expect(messages.join('\n')).toMatch(message);
    expect(coverage.some(({ agreed, total }) => agreed < total)).toBe(true);
  });

  test('with operation, pointer, file and line', async () => {
    const { problems } = await checkWith([...body, 'properties', 'name', 'maxLength'], 5);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      subject: 'pets.rename',
      pointer: '#/paths/~1pets~1{id}~1rename/post/requestBody/content/application~1json/schema/properties/name',
      file: expect.stringMatching(/openapi.yaml$/),
      rule: 'inventory',
    });
    const lines = JSON.stringify(smallDocument(), null, 2).split('\n');
    expect(lines[(problems[0]?.line ?? 0) - 1]).toContain('"name": {');
  });
});

describe('a change of the inventory is reported:', () => {
  test.each([
    [
      'an operation more',
      'operations:',
      'operations:\n  pets.feed: { request: POST /pets/feed, page: "https://docs.small.test" }',
      /pets.feed: expected an operation "pets.feed", found none/,
    ],
    ['an operation less', '  pets.rename:', '  pets.call:', /pets.rename: expected no operation "pets.rename"/],
    ['a misspelt key', '    errors:', '    erors:', /^pets.rename: expected no property "erors"/],
    [
      'headers nobody defined',
      '    replies:',
      '    headers: metered\n    replies:',
      /no set of headers is called "metered"/,
    ],
    [
      'an envelope nobody defined',
      '    replies:',
      '    envelope: plain\n    replies:',
      /no envelope is called "plain"/,
    ],
    [
      'an envelope of a status nobody defined',
      '    replies:',
      '    envelope: { 404: plain }\n    replies:',
      /no envelope is called "plain"/,
    ],
    [
      'codes that are no list',
      '404: [not_found, gone]',
      '404: not_found',
      /^pets.rename: expected array, found "not_found"/,
    ],
    ['a fact that is no text', '{ id: string }', '{ id: 3 }', /^pets.rename: expected string or null, found 3/],
    [
      'a field more',
      'name: string',
      'nick: string\n      name: string',
      /body nick: expected "string" .*found nothing/,
    ],
    ['a limit', '1 to 50', '1 to 51', /at most 51 characters".*found ".*at most 50 characters"/],
  ])('%s', async (_, from, to, message) => {
    expect(inventory).toContain(from);
    const { messages } = await check(inventory.replace(from, to));
    expect(messages.join('\n')).toMatch(message);
  });
});

describe('errors that every operation has', () => {
  const general = inventory
    .replace('operations:', 'errors:\n  404: [lost]\n  429: [rate_limited]\noperations:')
    .replace('      404: [not_found, gone]', '      404: [not_found, gone]\n    envelope: { 404: default }');
  const withRateLimit = (docs: Json | undefined) => {
    const document = smallDocument();
    const replies = document.paths['/pets/{id}/rename'].post.responses as Record<string, unknown>;
    const reply = structuredClone(replies['404']) as object;
    change(reply, [...json, 'schema', 'properties', 'error', 'properties', 'code', 'enum'], ['rate_limited']);
    change(reply, ['x-docs'], docs);
    replies['429'] = reply;
    return document;
  };

  test('are expected as inferred, where the operation does not list the status itself', async () => {
    expect((await check(general, withRateLimit('inferred'))).messages).toEqual([]);
  });

  test('are missed', async () => {
    expect((await check(general)).messages).toContainEqual(
      expect.stringMatching(/status 429: expected "429" \(inventory.yaml:18\), found nothing/),
    );
  });

  test('are not documented by a page', async () => {
    expect((await check(general, withRateLimit(undefined))).messages).toEqual([
      expect.stringMatching(/inferred 429: expected "429" .*found nothing/),
    ]);
  });
});

describe('examples are facts where the inventory gives them:', () => {
  test('of a parameter', async () => {
    expect((await check(inventory.replace('{ id: string }', '{ id: string; e.g. pet_1 }'))).messages).toEqual([]);
    const { messages } = await check(inventory.replace('{ id: string }', '{ id: string; e.g. pet_2 }'));
    expect(messages).toEqual([
      expect.stringMatching(/path id: expected "string, e.g. pet_2" .*found "string, e.g. pet_1"/),
    ]);
  });

  test('of a body', async () => {
    const samples = (text: string) => inventory.replace('    errors:', `    samples: ${text}\n    errors:`);
    expect(
      (await check(samples('{ 200: { data: { age: 3, id: pet_1 } }, request: [{ name: Rex }] }'))).messages,
    ).toEqual([]);
    const { problems } = await check(samples('{ 200: { data: { id: pet_1, age: 4 } }, request: { name: Max } }'));
    expect(problems.map(({ subject, message }) => `${subject} ${message}`)).toEqual([
      expect.stringMatching(/^pets.rename 200: expected an example .*"age":4.*found .*"age":3/),
      expect.stringMatching(/^pets.rename request: expected an example .*"Max".*found .*"Rex"/),
      expect.stringMatching(/^components.schemas.Pet expected one of the inventory's examples, .*4.*found .*3/),
    ]);
  });
});

test('a path parameter that is not required is reported', async () => {
  const { messages } = await checkWith(['paths', '/pets/{id}/rename', 'parameters', '0', 'required'], false);
  expect(messages.join()).toMatch(/path id: expected "string" .*found "string, optional/);
});

describe('what is known by name only', () => {
  const names = inventory
    .replace(/body:\n.*\n.*\n/, 'body: { name, tags }\n')
    .replace('200: { data: "Pet, required" }', '200: { data, data.id, data.age }');

  test('agrees with any type and limit', async () => {
    const document = smallDocument();
    change(document, [...body, 'properties', 'tags', 'items', 'minLength'], 1);
    expect((await check(names, document)).messages).toEqual([]);
  });

  test('still needs every name', async () => {
    const { messages } = await check(names.replace(', data.age', ''));
    expect(messages).toEqual([expect.stringMatching(/reply 200 data.age: expected nothing/)]);
  });
});

test('variants of a body are listed together', async () => {
  const document = smallDocument();
  const text = { type: 'string' };
  change(document, body, {
    oneOf: [
      { type: 'object', required: ['kind', 'name'], properties: { kind: text, name: text } },
      { type: 'object', required: ['kind', 'alias'], properties: { kind: text, alias: { type: 'integer' } } },
    ],
  });
  const fields = 'body:\n      kind: string, required\n      name: string, either\n      alias: integer, either\n';
  expect((await check(inventory.replace(/body:\n.*\n.*\n/, fields), document)).messages).toEqual([]);
});

test('a schema that contains itself is followed once', async () => {
  const document = smallDocument();
  change(document, [...pet, 'properties', 'pups'], { type: 'array', items: { $ref: '#/components/schemas/Pet' } });
  const text = inventory.replace('at least 0\n', 'at least 0\n    pups: array of Pet\n');
  expect((await check(text, document)).messages).toEqual([]);
});

test('a mistake in a shared header is reported once', async () => {
  const { problems } = await checkWith(['components', 'headers', 'RequestId', 'schema', 'type'], 'integer');
  expect(problems).toHaveLength(1);
});
