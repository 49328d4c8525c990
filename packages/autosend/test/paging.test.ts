import { expect, test } from 'vitest';
import { createAutoSendClient } from '../src/index.ts';

const entries = Array.from({ length: 5 }, (_, index) => ({ id: `e${index}`, email: `p${index}@example.com` }));

test('an operation that takes its page in the body is iterated over by its body', async () => {
  const bodies: { page: number; limit: number }[] = [];
  const fetch = async (request: Request) => {
    expect(`${request.method} ${new URL(request.url).search}`).toBe('POST ');
    const body = (await request.json()) as { page: number; limit: number };
    bodies.push(body);
    const { page, limit } = body;
    const pagination = { page, limit, total: entries.length, pages: Math.ceil(entries.length / limit) };
    const rows = entries.slice((page - 1) * limit, page * limit);
    return Response.json({ success: true, data: { entries: rows, pagination } });
  };
  const autosend = createAutoSendClient({ apiKey: 'AS_0123456789abcdef', fetch, pacing: false });
  const found: string[] = [];
  for await (const { id } of autosend.suppressionGroups.iterateEntries({ groupId: 'g1', limit: 2 })) found.push(id);
  expect(found).toEqual(entries.map(({ id }) => id));
  expect(bodies).toEqual([1, 2, 3].map((page) => ({ groupId: 'g1', limit: 2, page })));
});
