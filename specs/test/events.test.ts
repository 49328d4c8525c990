import { describe, expect, test } from 'vitest';
import { checkInventory } from '../lint/inventory.ts';
import { change, json, load, smallDocument, yamlFile } from './small-contract.ts';

type Json = Exclude<Parameters<typeof change>[2], undefined>;

const inventory = `
title: Small
version: "1"
server: https://api.small.test
authentication: http bearer
headers:
  delivery: { x-signature: "string, required; at least 1 character" }
operations: {}
events:
  page: https://docs.small.test/events
  headers: delivery
  answers: [2XX]
  body:
    type: string, required, always {event}
    data: object, required
  list:
    pet.renamed: { body: { data.name: string } }
    pet.fed: { page: https://docs.small.test/fed, inferred: true }
`;

function delivery(event: string, data: Json, url: string): Json {
  const fields = { type: { type: 'string', const: event }, data };
  return {
    post: {
      operationId: `pets.receive${event}`,
      externalDocs: { url },
      security: [],
      parameters: [{ $ref: '#/components/parameters/Signature' }],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { type: 'object', required: ['type', 'data'], properties: fields } } },
      },
      responses: { '2XX': { description: 'Taken.' } },
    },
  };
}

function documentWithEvents(): object {
  const { paths: _, ...document } = smallDocument();
  const name: Json = { type: 'object', properties: { name: { type: 'string' } } };
  const fed = delivery('pet.fed', { type: 'object' }, 'https://docs.small.test/fed');
  change(fed, ['post', 'x-docs'], 'inferred');
  const signature = { name: 'x-signature', in: 'header', required: true, schema: { type: 'string', minLength: 1 } };
  return {
    ...document,
    paths: {},
    webhooks: { 'pet.renamed': delivery('pet.renamed', name, 'https://docs.small.test/events'), 'pet.fed': fed },
    components: { ...document.components, parameters: { Signature: signature } },
  };
}

async function check(text = inventory, document = documentWithEvents()) {
  const { problems, coverage } = checkInventory(await load(document), yamlFile('inventory.yaml', text));
  return { coverage, messages: problems.map(({ subject, message }) => `${subject}: ${message}`) };
}

test('deliveries that agree are covered', async () => {
  const { messages, coverage } = await check();
  expect(messages).toEqual([]);
  expect(coverage.filter(({ kind }) => kind.startsWith('event'))).toEqual([
    { kind: 'event', agreed: 2, total: 2 },
    { kind: 'event field', agreed: 7, total: 7 },
  ]);
});

const renamed = ['webhooks', 'pet.renamed', 'post'] as const;
const schema = [...renamed, 'requestBody', ...json, 'schema'] as const;

describe('a change of the contract is reported:', () => {
  test.each([
    ['no event', ['webhooks', 'pet.fed'], undefined, /^pet.fed: request: expected "POST pet.fed" .*found nothing/],
    [
      'another name',
      [...schema, 'properties', 'type', 'const'],
      'pet.named',
      /^pet.renamed: body type: expected ".*always pet.renamed" .*found ".*always pet.named"/,
    ],
    [
      'a field less',
      [...schema, 'properties', 'data', 'properties'],
      {},
      /^pet.renamed: body data.name: expected "string"/,
    ],
    ['a field more', [...schema, 'properties', 'at'], { type: 'string' }, /^pet.renamed: body at: expected nothing/],
    [
      'another header',
      ['components', 'parameters', 'Signature', 'required'],
      false,
      /header x-signature: expected "string, required/,
    ],
    ['another answer', [...renamed, 'responses'], { '200': { description: 'Taken.' } }, /answer 2XX: expected "2XX"/],
    ['a page', [...renamed, 'externalDocs', 'url'], 'https://docs.small.test', /page: expected .*small.test\/events/],
    ['no inference', ['webhooks', 'pet.fed', 'post', 'x-docs'], undefined, /inferred operation: expected "operation"/],
  ] as const)('%s', async (_, path, value, message) => {
    const document = documentWithEvents();
    change(document, path, value as Json | undefined);
    expect((await check(inventory, document)).messages.join('\n')).toMatch(message);
  });
});

test('an event that the inventory does not list is reported once', async () => {
  const { messages } = await check(inventory.replace(/ {4}pet.fed.*\n/, ''));
  expect(messages).toEqual([expect.stringMatching(/^pet.fed: request: expected nothing/)]);
});

test('headers nobody defined are reported', async () => {
  const { messages } = await check(inventory.replace('headers: delivery', 'headers: deliveries'));
  expect(messages).toEqual([expect.stringMatching(/no set of headers is called "deliveries"/)]);
});
