import { describe, expect, test } from 'vitest';
import { change, json, lintByRedocly, operation, smallDocument } from './small-contract.ts';

type Json = Parameters<typeof change>[2];

/** Lints the small contract with one thing changed. */
async function lintWith(path: readonly string[], value: Json) {
  const document = smallDocument();
  change(document, path, value);
  return (await lintByRedocly(document)).map(({ rule, subject, pointer, message }) => ({
    rule,
    subject,
    pointer,
    message,
  }));
}

const reply = [...operation, 'responses', '404'] as const;
const notFound = [...reply, ...json] as const;
const code = [...notFound, 'schema', 'properties', 'error', 'properties', 'code'] as const;

test('a contract that keeps the rules has no problems', async () => {
  expect(await lintByRedocly(smallDocument())).toEqual([]);
});

describe.each([
  ['operation-id', 'no tag', [...operation, 'operationId'], 'rename', /"rename" is no method name/],
  ['operation-id', 'two dots', [...operation, 'operationId'], 'pets.name.set', /is no method name/],
  ['operation-id', 'capital verb', [...operation, 'operationId'], 'pets.Rename', /is no method name/],
  [
    'operation-id',
    'another tag',
    [...operation, 'operationId'],
    'dogs.rename',
    /"dogs", but the operation's tag is "pets"/,
  ],
  ['operation-docs', 'no page', [...operation, 'externalDocs'], undefined, /expected the address .* found none/],
  ['operation-docs', 'no address', [...operation, 'externalDocs', 'url'], 'see above', /found "see above"/],
  ['exact-statuses', 'a range', [...operation, 'responses', '4XX'], { description: 'Other.' }, /found "4XX"/],
  ['exact-statuses', 'default', [...operation, 'responses', 'default'], { description: 'Other.' }, /found "default"/],
  [
    'no-name-clash',
    'path and query',
    [...operation, 'parameters', '0', 'name'],
    'id',
    /pets.rename: "id" is the name of two/,
  ],
  [
    'no-name-clash',
    'body and path',
    [...operation, 'requestBody', ...json, 'schema', 'properties', 'id'],
    { type: 'string' },
    /pets.rename: "id" is the name of two/,
  ],
  [
    'no-name-clash',
    'a variant of the body and the query',
    [...operation, 'requestBody', ...json, 'schema'],
    { oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'object', properties: { notify: { type: 'boolean' } } }] },
    /"(id|notify)" is the name of two/,
  ],
  ['body-examples', 'no examples of a reply', [...notFound, 'examples'], undefined, /the body has no example/],
  [
    'body-examples',
    'no examples of a request',
    [...operation, 'requestBody', ...json, 'examples'],
    {},
    /the body has no example/,
  ],
  [
    'parameter-examples',
    'no example of a parameter',
    [...operation, 'parameters', '0', 'example'],
    undefined,
    /"notify" has no example/,
  ],
  [
    'parameter-examples',
    'no example of a header',
    ['components', 'headers', 'RequestId', 'example'],
    undefined,
    /the header has no example/,
  ],
  [
    'shared-headers',
    'a reply header in place',
    [...reply, 'headers', 'X-Own'],
    { schema: { type: 'string' }, example: 'x' },
    /X-Own: headers are shared/,
  ],
  [
    'shared-headers',
    'a header parameter in place',
    [...operation, 'parameters', '0'],
    { name: 'x-own', in: 'header', description: 'Own.', schema: { type: 'string' }, example: 'x' },
    /x-own: headers are shared/,
  ],
  ['no-uuid-format', 'a UUID', ['components', 'schemas', 'Pet', 'properties', 'id', 'format'], 'uuid', /minLength: 1/],
  ['closable-schemas', 'allOf', ['components', 'schemas', 'Pet', 'allOf'], [{ type: 'object' }], /`allOf` is not used/],
  ['error-codes', 'no enum', [...code, 'enum'], undefined, /list the documented codes as `enum`/],
  [
    'error-codes',
    'a code without an example',
    [...code, 'enum'],
    ['not_found', 'gone', 'lost'],
    /"lost" has no example/,
  ],
  [
    'error-codes',
    'an example of no code',
    [...code, 'enum'],
    ['not_found'],
    /expected one of not_found, found the code "gone"/,
  ],
  [
    'error-codes',
    'an example of another name',
    [...notFound, 'examples'],
    { not_found: { value: { error: { code: 'not_found' } } }, lost: { value: { error: { code: 'gone' } } } },
    /"gone" to be named after it, found "lost"/,
  ],
  [
    'extensions',
    'an unknown one',
    [...operation, 'x-permision'],
    'pets:write',
    /"x-permision" is not one of the extensions/,
  ],
  ['extensions', 'a wrong place', [...reply, 'x-idempotent'], true, /stands on Operation only/],
  ['extensions', 'x-docs', [...operation, 'x-docs'], 'infered', /expected `documented` or `inferred`, found "infered"/],
  ['extensions', 'x-permission', [...operation, 'x-permission'], '', /expected the permission/],
  ['extensions', 'x-idempotent', [...operation, 'x-idempotent'], 'true', /expected `true` or `false`, found "true"/],
  ['extensions', 'x-webhooks', [...operation, 'x-webhooks'], ['renamed'], /list of different event names/],
  ['extensions', 'x-rate-limit', ['x-rate-limit'], [{ requests: 2, seconds: 0 }], /positive integers/],
  ['extensions', 'x-pagination', [...operation, 'x-pagination'], { page: 'page' }, /`\{ page, size, rows \}`/],
  [
    'extensions',
    'another key of x-pagination',
    [...operation, 'x-pagination'],
    { page: 'page', size: 'size', rows: '/rows', pages: '/pages', style: 'page' },
    /`\{ page, size, rows \}`/,
  ],
  [
    'extensions',
    'x-echoes',
    ['components', 'schemas', 'Pet', 'properties', 'id', 'x-echoes'],
    'path.id',
    /a part of the request/,
  ],
] as const)('%s', (rule, what, path, value, message) => {
  test(`reports: ${what}`, async () => {
    const problems = await lintWith(path, value as Json);
    expect(problems).toContainEqual({
      rule: `concordat/${rule}`,
      subject: expect.stringMatching(/./),
      pointer: expect.stringMatching(/^#\//),
      message: expect.stringMatching(message),
    });
  });
});

describe('error-codes lets pass', () => {
  test.each([
    ['a plain sentence', { type: 'string' }, 'No such sender'],
    [
      'a list of messages',
      { type: 'array', items: { type: 'object', properties: { message: { type: 'string' } } } },
      [{ message: 'Bad id' }],
    ],
    [
      'an object without a code',
      { type: 'object', properties: { message: { type: 'string' } } },
      { message: 'Bad id' },
    ],
  ])('%s', async (_, schema, error) => {
    const document = smallDocument();
    change(document, [...notFound, 'schema'], { type: 'object', properties: { error: schema } });
    change(document, [...notFound, 'examples'], { refused: { value: { error } } });
    expect(await lintByRedocly(document)).toEqual([]);
  });

  test('several examples of one code, named after their causes', async () => {
    const document = smallDocument();
    change(document, [...code, 'enum'], ['not_found']);
    const value = { error: { code: 'not_found' } };
    change(document, [...notFound, 'examples'], { no_pet: { value }, no_owner: { value } });
    expect(await lintByRedocly(document)).toEqual([]);
  });

  test('variants with and without a code', async () => {
    const document = smallDocument();
    const coded = { type: 'object', properties: { code: { type: 'string', enum: ['gone'] } } };
    change(document, [...notFound, 'schema'], {
      type: 'object',
      properties: { error: { oneOf: [coded, { type: 'string' }] } },
    });
    change(document, [...notFound, 'examples'], {
      gone: { value: { error: { code: 'gone' } } },
      text: { value: { error: 'Gone' } },
    });
    expect(await lintByRedocly(document)).toEqual([]);
    change(document, [...notFound, 'examples', 'gone'], undefined);
    expect((await lintByRedocly(document)).map(({ message }) => message)).toContain(
      'the code "gone" has no example. Add `gone:` under `examples`.',
    );
  });
});

test('extensions: a property whose name starts with x- is no extension', async () => {
  expect(await lintWith(['components', 'schemas', 'Pet', 'properties', 'x-ray'], { type: 'string' })).toEqual([]);
});

test('a problem names its operation, its place and its line', async () => {
  const document = smallDocument();
  change(document, [...operation, 'operationId'], 'rename');
  const [problem] = await lintByRedocly(document);
  const written = JSON.stringify(document, null, 2)
    .split('\n')
    .findIndex((line) => line.includes('"operationId"'));
  expect(problem).toMatchObject({
    file: 'openapi.yaml',
    line: written + 1,
    subject: 'rename',
    pointer: '#/paths/~1pets~1{id}~1rename/post/operationId',
  });
});
