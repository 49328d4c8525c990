import { listOperations, readSpec } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { useMock } from './support/mock-server.ts';
import { sampleRequest, send } from './support/sample-request.ts';

const mock = useMock();

const operations = { leadlex: listOperations(readSpec('leadlex')), autosend: listOperations(readSpec('autosend')) };

function ask(vendor: 'leadlex' | 'autosend', id: string, headers: Record<string, string> = {}) {
  const operation = operations[vendor].find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`There is no ${id}.`);
  const sample = sampleRequest(operation, `${mock.url}/${vendor}`);
  return send({ ...sample, headers: { ...sample.headers, ...headers } });
}

describe('contacts.export', () => {
  test.each([{}, { accept: 'text/csv' }, { accept: '*/*' }, { accept: 'application/json' }])(
    'is a table, whatever is accepted: %j',
    async (headers) => {
      const { status, headers: received, body } = await ask('leadlex', 'contacts.export', headers);
      expect(status).toBe(200);
      expect(received['content-type']).toBe('text/csv');
      const [head = '', row = ''] = body.split(/\r?\n/);
      expect(head).toMatch(/^id,full_name,/);
      expect(row.length).toBeGreaterThan(0);
    },
  );

  test('has its errors in JSON, even where only tables are accepted', async () => {
    const reply = await ask('leadlex', 'contacts.export', { accept: 'text/csv', prefer: 'code=429' });
    expect(reply).toMatchObject({ status: 429, headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(reply.body)).toHaveProperty('error.code');
  });
});

test('lexi.streamChat is a stream of events', async () => {
  const { headers, body } = await ask('leadlex', 'lexi.streamChat', { accept: 'text/event-stream' });
  expect(headers['content-type']).toBe('text/event-stream');
  const events = body.split('\n\n').filter((event) => event !== '');
  expect(events.length).toBeGreaterThan(1);
  for (const event of events) expect(event).toMatch(/^(?:event|data|id|retry): ?/m);
});

test.each(operations.leadlex.filter(({ replies }) => replies.some(({ status }) => status === 204)).map(({ id }) => id))(
  '%s answers 204 without a body or a type',
  async (id) => {
    const { status, headers, body } = await ask('leadlex', id);
    expect({ status, body }).toEqual({ status: 204, body: '' });
    expect(headers).not.toHaveProperty('content-type');
    expect(headers).not.toHaveProperty('content-length');
  },
);

test('inbound.downloadAttachment is a file of whatever type', async () => {
  const { status, headers, body } = await ask('autosend', 'inbound.downloadAttachment');
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(/^[a-z]+\/[a-z.+-]+$/);
  expect(body).toMatch(/^%PDF/);
});
