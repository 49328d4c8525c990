import { describe, expect, test } from 'vitest';
import { AbortedError, ApiError, type ByteStream, ConnectionError, ResponseFormatError } from '../src/index.ts';
import { countListeners } from './count-listeners.ts';
import { createLibrary } from './library.ts';
import { startServer } from './server.ts';
import { startStreamingServer } from './streaming-server.ts';

/** Exports over a socket. The test writes the file. */
async function exportBooks(options: { signal?: AbortSignal } = {}) {
  const server = await startStreamingServer('text/csv; charset=utf-8');
  const file: ByteStream = await createLibrary({ baseUrl: server.baseUrl }).books.export({}, options);
  return { ...server, reply: await server.reply, file };
}

const failure = (pending: Promise<unknown>) =>
  pending.then(
    () => expect.fail('resolved'),
    (reason: unknown) => reason,
  );

describe('a file', () => {
  test('arrives in parts, while the server still writes it', async () => {
    const { file, reply, closed } = await exportBooks();
    const reader = file.getReader();
    for (const part of ['id,title\n', 'b1,Emma\n']) {
      reply.write(part);
      const { value } = await reader.read();
      expect(new TextDecoder().decode(value)).toBe(part);
    }
    reply.end();
    expect((await reader.read()).done).toBe(true);
    await closed;
  });

  test('is the data of the safe form, too', async () => {
    const { baseUrl, reply } = await startStreamingServer('text/csv');
    const result = await createLibrary({ baseUrl }).safe.books.export();
    (await reply).end('id\n');
    expect(result).toMatchObject({ ok: true, requestId: 'req_1' });
    if (result.ok) expect(await new Response(result.data).text()).toBe('id\n');
  });

  test('may be empty', async () => {
    const { file, reply } = await exportBooks();
    reply.end();
    expect(await new Response(file).text()).toBe('');
  });

  test('that breaks off fails where it is read', async () => {
    const { file, reply } = await exportBooks();
    const text = failure(new Response(file).text());
    reply.write('id,title\n', () => reply.destroy());
    expect(await text).toBeInstanceOf(ConnectionError);
  });

  test('is stopped by a signal', async () => {
    const controller = new AbortController();
    const count = countListeners(controller.signal);
    const { file, closed } = await exportBooks({ signal: controller.signal });
    const text = failure(new Response(file).text());
    controller.abort();
    expect(await text).toBeInstanceOf(AbortedError);
    await closed;
    expect(count()).toBe(0);
  });

  test('that is cancelled closes the connection', async () => {
    const { signal } = new AbortController();
    const count = countListeners(signal);
    const { file, closed } = await exportBooks({ signal });
    expect(count()).toBe(1);
    await file.cancel();
    await closed;
    expect(count()).toBe(0);
  });
});

test('an error is an error, not a file', async () => {
  const baseUrl = await startServer((_, response) => response.writeHead(403).end('{"error":{"code":"forbidden"}}'));
  expect(await failure(createLibrary({ baseUrl }).books.export())).toBeInstanceOf(ApiError);
});

test.each(['application/json', 'text/html'])('a reply of type %s is not taken for the file', async (type) => {
  const baseUrl = await startServer((_, response) => response.writeHead(200, { 'Content-Type': type }).end('{}'));
  expect(await failure(createLibrary({ baseUrl }).books.export())).toBeInstanceOf(ResponseFormatError);
});
