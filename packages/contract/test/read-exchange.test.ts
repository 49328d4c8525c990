import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { readRequest, readResponse } from '../src/index.ts';

test('a request becomes plain data and stays readable', async () => {
  const request = new Request('https://a.example/b?c=1', {
    method: 'POST',
    headers: { 'X-One': '1' },
    body: '{"é":1}',
  });
  expect(await readRequest(request)).toEqual({
    method: 'POST',
    url: 'https://a.example/b?c=1',
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'x-one': '1' },
    body: '{"é":1}',
  });
  expect(await request.json()).toEqual({ é: 1 });
});

test('a reply becomes plain data and stays readable', async () => {
  const response = new Response('ok', {
    status: 201,
    headers: [
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['x-a', '1'],
    ],
  });
  expect(await readResponse(response)).toEqual({
    status: 201,
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'x-a': '1', 'set-cookie': ['a=1', 'b=2'] },
    body: 'ok',
  });
  expect(await response.text()).toBe('ok');
});

test('a reply without a body has an empty one', async () => {
  expect(await readResponse(new Response(null, { status: 204 }))).toEqual({ status: 204, headers: {}, body: '' });
});

test('a body is read up to the limit', async () => {
  const exchange = await readResponse(new Response('0123456789'), { limit: 4 });
  expect(exchange).toMatchObject({ body: '0123', truncated: 'longer than 4 bytes' });
  expect(await readResponse(new Response('0123'), { limit: 4 })).not.toHaveProperty('truncated');
});

test('a connection that breaks leaves a truncated body', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half', () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const { truncated } = await readResponse(response);
  server.close();
  expect(truncated).toMatch(/^the connection ended after \d+ bytes \(.+\)$/);
});
