import { expect, test } from 'vitest';
import { checkDecisions } from '../lint/decisions.ts';
import { load, smallDocument, yamlFile } from './small-contract.ts';

const complete = `
- id: ids-are-opaque
  gap: [3]
  at: ["#/components/schemas/Pet/properties/id"]
  pages:
    - { url: "https://docs.small.test/pets", says: An id is a text. }
  decision: Any text.
  because: The samples differ.
  certainty: inferred
`;

async function check(content: string) {
  const problems = checkDecisions(await load(smallDocument()), yamlFile('decisions.yaml', content));
  return problems.map(({ line, subject, message }) => `${line} ${subject}: ${message}`);
}

test('a complete decision has no problems', async () => {
  expect(await check(complete)).toEqual([]);
});

test.each([
  [
    'a place that is not there',
    'properties/id"]',
    'properties/name"]',
    /^4 ids-are-opaque: expected a place .* \(no "name"\)/,
  ],
  ['no place', '["#/components/schemas/Pet/properties/id"]', '[]', /expected minItems 1/],
  ['no reason', '  because: The samples differ.\n', '', /^2 ids-are-opaque: expected the property "because"/],
  ['an empty text', 'decision: Any text.', 'decision: ""', /\/decision: expected pattern/],
  [
    'an unknown certainty',
    'certainty: inferred',
    'certainty: guessed',
    /expected one of "documented", "inferred", "observed", found "guessed"/,
  ],
  ['a name in another form', 'id: ids-are-opaque', 'id: IdsAreOpaque', /\/id: expected pattern/],
  ['a gap that is no number', 'gap: [3]', 'gap: [three]', /\/gap\/0: expected integer, found "three"/],
  ['no address', 'url: "https://docs.small.test/pets"', 'url: the page', /\/pages\/0\/url: expected/],
  ['an unknown field', '  decision:', '  reason: none\n  decision:', /expected no property "reason"/],
])('reports: %s', async (_, from, to, message) => {
  expect(complete).toContain(from);
  expect((await check(complete.replace(from, to))).join('\n')).toMatch(message);
});

test('reports a name that is taken', async () => {
  expect(await check(complete + complete)).toEqual([
    '11 ids-are-opaque: expected a name of its own, found that of entry 1.',
  ]);
});

test('reports a file that is no list', async () => {
  expect((await check('id: ids-are-opaque\n')).join()).toMatch(/expected a list of decisions/);
});
