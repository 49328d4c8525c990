import { describe, expect, test } from 'vitest';
import { authorized, useMock } from './support/mock-server.ts';

const mock = useMock();

interface Problem {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly nearby?: readonly string[];
}

async function askForProblem(path: string, init: RequestInit = {}): Promise<{ response: Response; problem: Problem }> {
  const response = await fetch(`${mock.url}${path}`, { ...init, headers: { ...authorized, ...init.headers } });
  const text = await response.text();
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('x-concordat-mock')).toBe('prism');
  expect(text).not.toMatch(/stoplight/i);
  const problem = JSON.parse(text) as Problem;
  expect(problem.status).toBe(response.status);
  return { response, problem };
}

describe('the mock’s own problem reply', () => {
  test('names the base paths where none fits', async () => {
    const { response, problem } = await askForProblem('/contacts/1');
    expect(response.status).toBe(404);
    expect(problem).toMatchObject({
      type: 'urn:concordat:mock:unknown_base_path',
      base_paths: { leadlex: ['/leadlex', '/functions/v1/api-gateway'], autosend: ['/autosend', '/v1'] },
    });
    expect(problem.detail).toContain('/contacts/1');
  });

  test('does not take a longer first segment for a base path', async () => {
    const { problem } = await askForProblem('/leadlexx/v1/contacts/1');
    expect(problem.type).toBe('urn:concordat:mock:unknown_base_path');
  });

  test.each([
    ['/leadlex', '/leadlex/v1/contact/1', 'DELETE /leadlex/v1/contacts/{id}'],
    ['/leadlex', '/leadlex/v1/contacts/', 'DELETE /leadlex/v1/contacts/{id}'],
    [
      '/functions/v1/api-gateway',
      '/functions/v1/api-gateway/contacts/1',
      'DELETE /functions/v1/api-gateway/v1/contacts/{id}',
    ],
    ['/autosend', '/autosend/contact-lists/1/remove', 'POST /autosend/contact-lists/{contactListId}/contacts/remove'],
  ])('names documented paths nearby under %s for %s', async (_base, path, nearby) => {
    const { response, problem } = await askForProblem(path, { method: nearby.startsWith('POST') ? 'POST' : 'DELETE' });
    expect(response.status).toBe(404);
    expect(problem.type).toBe('urn:concordat:mock:unknown_path');
    expect(problem.nearby?.[0]).toBe(nearby);
  });

  test('names the documented methods for another method', async () => {
    const { response, problem } = await askForProblem('/leadlex/v1/contacts/1', { method: 'PUT' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, PATCH, DELETE, OPTIONS');
    expect(problem).toMatchObject({
      type: 'urn:concordat:mock:wrong_method',
      documented: ['GET', 'PATCH', 'DELETE'].map((method) => `${method} /leadlex/v1/contacts/{id}`),
    });
  });

  test.each([
    ['code=418', /code=418.*lists\.removeContact/],
    ['code=abc', /code=abc/],
    ['code=404, example=nope', /nope.*404/],
    ['example=nope', /nope/],
    ['code=200, example=list_not_found', /list_not_found.*200/],
    ['dynamic=perhaps', /perhaps/],
  ])('lists codes and examples for `Prefer: %s`', async (prefer, detail) => {
    const { response, problem } = await askForProblem('/leadlex/v1/lists/l/contacts/c', {
      method: 'DELETE',
      headers: { prefer },
    });
    expect(response.status).toBe(400);
    expect(problem.detail).toMatch(detail);
    expect(problem).toMatchObject({
      type: 'urn:concordat:mock:unavailable_preference',
      available: { 404: ['list_not_found', 'membership_not_found'], 429: ['rate_limited'] },
    });
  });

  test.each(['respond-async', 'return=minimal', 'wait=5'])(
    'is not given for `Prefer: %s`, which asks for something else',
    async (prefer) => {
      const response = await fetch(`${mock.url}/leadlex/v1/contacts/c`, {
        method: 'DELETE',
        headers: { ...authorized, prefer },
      });
      expect(response.status).toBe(200);
    },
  );

  test('refuses a path that cannot be decoded', async () => {
    const { response, problem } = await askForProblem('/leadlex/v1/contacts/%zz', { method: 'DELETE' });
    expect(response.status).toBe(400);
    expect(problem.type).toBe('urn:concordat:mock:malformed_request');
  });

  test('refuses a compressed body', async () => {
    const { response } = await askForProblem('/leadlex/v1/contacts/bulk-delete', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: '{}',
    });
    expect(response.status).toBe(415);
  });

  test.each([
    ['a little', 1024 * 1024 + 1],
    ['much', 12 * 1024 * 1024],
  ])('refuses a body that is %s too large, and stays in service', async (_how, size) => {
    const { response, problem } = await askForProblem('/leadlex/v1/contacts/bulk-delete', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array(size),
    });
    expect(response.status).toBe(413);
    expect(problem).toMatchObject({ type: 'urn:concordat:mock:body_too_large', limit: 1024 * 1024 });
    const next = await fetch(`${mock.url}/leadlex/v1/contacts/c`, { method: 'DELETE', headers: authorized });
    expect(next.status).toBe(200);
  });
});
