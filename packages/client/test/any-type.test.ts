import { expect, expectTypeOf, test } from 'vitest';
import { type ByteStream, createClient, type OperationOutput, type OperationTable } from '../src/index.ts';

const operations = {
  books: { scan: { request: 'GET /books/{id}/scan', accept: 'application/json, */*' } },
} as const satisfies OperationTable;

interface Scan {
  parameters: { path: { id: string } };
  responses: { 200: { content: { '*/*': string; 'application/json': { url: string } } } };
}

type Resources = { books: { scan(input: { id: string }): Promise<OperationOutput<Scan>> } };

/** Calls an operation whose reply may be of any type. */
async function scan(body: string, headers: HeadersInit) {
  const sent: Request[] = [];
  const fetch = (request: Request) => {
    sent.push(request);
    return new Response(new TextEncoder().encode(body), { headers });
  };
  const { safe } = createClient<object, Resources, object>(
    { operations, defaultBaseUrl: 'https://library.example' },
    { apiKey: 'k', fetch },
  );
  return { result: await safe.books.scan({ id: 'b1' }), accept: sent[0]?.headers.get('accept') };
}

test('the output is data or a stream', () => {
  expectTypeOf<OperationOutput<Scan>>().toEqualTypeOf<{ url: string } | ByteStream>();
});

test.each([{ 'content-type': 'application/pdf' }, { 'content-type': 'text/plain; charset=utf-8' }, {}])(
  'a file of any type is a stream: %j',
  async (headers) => {
    const { result, accept } = await scan('%PDF-1.7', headers as HeadersInit);
    expect(accept).toBe('application/json, */*');
    const data = result.ok ? result.data : undefined;
    expect(data).toBeInstanceOf(ReadableStream);
    if (data instanceof ReadableStream) expect(await new Response(data).text()).toBe('%PDF-1.7');
  },
);

test.each(['application/json', 'Application/JSON; charset=utf-8', 'application/problem+json'])(
  'a reply of type %s is its data',
  async (type) => {
    const { result } = await scan('{"url":"https://files.example/b1"}', { 'content-type': type });
    expect(result).toMatchObject({ ok: true, data: { url: 'https://files.example/b1' } });
  },
);

test('JSON that is cut off is neither', async () => {
  const { result } = await scan('{"url":', { 'content-type': 'application/json' });
  expect(result).toMatchObject({ ok: false, code: 'undocumented' });
});
