import { expect, test } from 'vitest';
import { checkCauses } from '../lint/causes.ts';
import { change, json, lintByRedocly, load, operation, smallDocument } from './small-contract.ts';

type Json = Exclude<Parameters<typeof change>[2], undefined>;

/** The small contract with one code for two causes. */
function withCauses(first: Json | undefined, second: Json | undefined) {
  const document = smallDocument();
  const media = [...operation, 'responses', '404', ...json] as const;
  const error = (cause: Json | undefined): Json => ({
    value: { error: { code: 'not_found' } },
    ...(cause !== undefined && { 'x-cause': cause }),
  });
  change(document, [...media, 'schema', 'properties', 'error', 'properties', 'code', 'enum'], ['not_found']);
  change(document, [...media, 'examples'], { first: error(first), second: error(second) });
  return document;
}

async function check(first: Json | undefined, second: Json | undefined = { rule: 'state' }) {
  return checkCauses(await load(withCauses(first, second))).map(({ pointer, message }) => {
    return `${pointer.split('/').at(-1)} ${message}`;
  });
}

const name = '$request.body#/name';

test.each([
  { rule: 'required', part: name },
  { rule: 'maxLength', part: name },
  { rule: 'type', part: name },
  { rule: 'maxItems', part: '$request.body#/tags' },
  { rule: 'malformed', part: '$request.body#/tags/0' },
  { rule: 'required' },
  { rule: 'malformed', part: '$request.body' },
  { rule: 'additionalProperties', part: '$request.body#/secret' },
  { rule: 'unknown', part: '$request.path.id' },
  { rule: 'malformed', part: '$request.query.notify' },
  { rule: 'forbidden' },
])('%j is a cause the request can have', async (cause) => {
  expect(await check(cause)).toEqual([]);
  expect(await lintByRedocly(withCauses(cause, { rule: 'state' }))).toEqual([]);
});

test.each<[string, Json | undefined, RegExp]>([
  ['none', undefined, /expected `x-cause`, because another example has the same code, found none/],
  [
    'a part that is not there',
    { rule: 'required', part: '$request.body#/nmae' },
    /found "\$request.body#\/nmae", which it/,
  ],
  ['a rule the part does not have', { rule: 'maxItems', part: name }, /expected a rule of .*, found "maxItems"/],
  ['a rule no field has', { rule: 'format' }, /expected a rule of the request, found "format", which no field has/],
  [
    'a field that is allowed',
    { rule: 'additionalProperties', part: name },
    /expected a field that the request does not/,
  ],
])('reports: %s', async (_, cause, message) => {
  expect(await check(cause)).toEqual([expect.stringMatching(/^first /)]);
  expect((await check(cause))[0]).toMatch(message);
});

test('reports one cause of two examples, but for states of the vendor', async () => {
  const cause = { rule: 'required', part: name };
  expect(await check(cause, cause)).toEqual([
    expect.stringMatching(/^second .*expected a cause of its own, found .*"first"/),
  ]);
  expect(await check({ rule: 'state' }, { rule: 'state' })).toEqual([]);
});

test.each<[string, Json]>([
  ['an unknown rule', { rule: 'wrong' }],
  ['a part that is no expression', { rule: 'required', part: 'name' }],
  ['another key', { rule: 'required', of: name }],
  ['a text', 'required'],
])('its form is linted: %s', async (_, cause) => {
  const problems = await lintByRedocly(withCauses(cause, { rule: 'state' }));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/"x-cause": expected `\{ rule \}`/)]);
});
