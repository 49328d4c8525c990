import { describe, expect, test } from 'vitest';
import { checkEchoes } from '../lint/echoes.ts';
import { checkExamples } from '../lint/examples.ts';
import { checkPagination } from '../lint/pagination.ts';
import { change, json, load, operation, smallDocument } from './small-contract.ts';

type Json = Parameters<typeof change>[2];

async function loadWith(path: readonly string[], value: Json) {
  const document = smallDocument();
  change(document, path, value);
  return load(document);
}

const success = [...operation, 'responses', '200', ...json] as const;
const request = [...operation, 'requestBody', ...json] as const;
const pet = ['components', 'schemas', 'Pet'] as const;

test('examples that match have no problems', async () => {
  const contract = await load(smallDocument());
  expect([...checkExamples(contract), ...checkEchoes(contract), ...checkPagination(contract)]).toEqual([]);
});

describe('checkExamples reports', () => {
  test.each([
    [
      'text for a number',
      [...success, 'examples', 'renamed', 'value', 'data', 'age'],
      '3',
      /\/data\/age: expected integer, found "3"/,
    ],
    [
      'a number below the minimum',
      [...success, 'examples', 'renamed', 'value', 'data', 'age'],
      -1,
      /expected minimum 0, found -1/,
    ],
    [
      'a missing field',
      [...success, 'examples', 'renamed', 'value', 'data'],
      { id: 'pet_1' },
      /expected the property "age", found "id"/,
    ],
    [
      'an unknown field of a reply',
      [...success, 'examples', 'renamed', 'value', 'data', 'owner'],
      'Ann',
      /expected no property "owner"/,
    ],
    [
      'an unknown field of a request',
      [...request, 'examples', 'rename', 'value', 'nmae'],
      'Rex',
      /expected no property "nmae"/,
    ],
    [
      'a code that is not listed',
      [...operation, 'responses', '404', ...json, 'examples', 'gone', 'value', 'error', 'code'],
      'lost',
      /expected one of "not_found", "gone", found "lost"/,
    ],
    ['a parameter', [...operation, 'parameters', '0', 'example'], 'yes', /expected boolean, found "yes"/],
    ['a shared parameter', ['components', 'parameters', 'Project', 'example'], 7, /expected string, found 7/],
    ['a reply header', ['components', 'headers', 'RequestId', 'example'], 7, /expected string, found 7/],
    ['a named schema', [...pet, 'example', 'age'], 3.5, /expected integer, found 3.5/],
    ['a property', [...pet, 'properties', 'age', 'example'], 'three', /expected integer, found "three"/],
    ['a default', [...pet, 'properties', 'age', 'default'], 'three', /expected integer, found "three"/],
    ['a format', [...pet, 'properties', 'id', 'format'], 'email', /expected format "email", found "pet_1"/],
    ['a misspelt keyword', [...pet, 'properties', 'age', 'minimun'], 0, /unknown keyword: "minimun"/],
    ['a limit of another type', [...pet, 'properties', 'age', 'maxLength'], 9, /strictTypes|missing type/],
  ])('%s', async (_, path, value, message) => {
    const problems = checkExamples(await loadWith(path, value));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ rule: 'examples', file: expect.stringContaining('openapi.yaml') });
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  test('names the operation, the pointer and the line', async () => {
    const [problem] = checkExamples(await loadWith([...success, 'examples', 'renamed', 'value', 'data', 'age'], '3'));
    expect(problem).toMatchObject({
      subject: 'pets.rename',
      pointer: '#/paths/~1pets~1{id}~1rename/post/responses/200/content/application~1json/examples/renamed/value',
      line: expect.any(Number),
    });
    expect(problem?.line).toBeGreaterThan(60);
  });

  test('why no variant matches', async () => {
    const variants = {
      oneOf: [
        { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
        { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
      ],
    };
    const document = smallDocument();
    change(document, [...request, 'schema'], variants);
    change(document, [...request, 'examples'], { both: { value: { a: 'x', b: 'y' } }, one: { value: { a: 'x' } } });
    const problems = checkExamples(await load(document));
    expect(problems.map(({ pointer }) => pointer.split('/').at(-2))).toEqual(['both']);
    expect(problems[0]?.message).toMatch(/expected no property "b".*expected no property "a"/);
  });
});

describe('schemas are closed', () => {
  const describedTwice = {
    type: 'object',
    properties: { name: { type: 'string' }, mail: { type: 'string' } },
    anyOf: [{ required: ['name'] }, { required: ['mail'] }],
  };

  test('unless they say that unknown fields are possible', async () => {
    const document = smallDocument();
    change(document, [...pet, 'additionalProperties'], true);
    change(document, [...pet, 'example', 'owner'], 'Ann');
    expect(checkExamples(await load(document))).toEqual([]);
  });

  test('as a whole, when they have properties beside variants', async () => {
    const document = smallDocument();
    change(document, [...request, 'schema'], describedTwice);
    change(document, [...request, 'examples'], { rename: { value: { name: 'Rex', mail: 'r@x.test' } } });
    expect(checkExamples(await load(document))).toEqual([]);
    change(document, [...request, 'examples', 'rename', 'value', 'other'], 1);
    expect(checkExamples(await load(document))[0]?.message).toMatch(/expected no property "other"/);
  });

  test('inside a property that is called like a keyword', async () => {
    const document = smallDocument();
    change(document, [...pet, 'properties', 'default'], { type: 'object', properties: { a: { type: 'string' } } });
    change(document, [...pet, 'example', 'default'], { b: 1 });
    expect(checkExamples(await load(document))[0]?.message).toMatch(/expected no property "b"/);
  });
});

describe('checkEchoes reports', () => {
  test('a part the request does not have', async () => {
    const [problem] = checkEchoes(await loadWith([...pet, 'properties', 'id', 'x-echoes'], '$request.path.pet_id'));
    expect(problem).toMatchObject({ subject: 'pets.rename', pointer: '#/components/schemas/Pet/properties/id' });
    expect(problem?.message).toMatch(/found "path.pet_id"/);
  });

  test('an example that answers for another request', async () => {
    const [problem] = checkEchoes(await loadWith([...success, 'examples', 'renamed', 'value', 'data', 'id'], 'pet_2'));
    expect(problem?.message).toMatch(/has "pet_2" at data.id, expected "pet_1"/);
  });

  test('nothing for a field of the body', async () => {
    expect(checkEchoes(await loadWith([...pet, 'properties', 'id', 'x-echoes'], '$request.body#/name'))).toEqual([]);
  });
});

describe('checkPagination', () => {
  const names = { page: 'notify', size: 'name', rows: '/data', total: '/data/age', pages: '/data/age' };
  const pagesOf = async (pagination: Record<string, string>) =>
    checkPagination(await loadWith([...operation, 'x-pagination'], pagination));

  test('finds names in the query and the body, and places in the success', async () => {
    expect(await pagesOf(names)).toEqual([]);
  });

  test('reports names that neither the request nor the reply has', async () => {
    const problems = await pagesOf({ ...names, size: 'per_page', total: '/meta/total', pages: 'data.age' });
    expect(problems.map(({ pointer, message }) => `${pointer.split('/').at(-1)} ${message}`)).toEqual([
      expect.stringMatching(/^size expected a query or body field, found "per_page"/),
      expect.stringMatching(/^total expected a JSON pointer to a field of the success, found "\/meta\/total"/),
      expect.stringMatching(/^pages expected a JSON pointer to a field of the success, found "data.age"/),
    ]);
  });
});
