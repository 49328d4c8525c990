import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContract } from '@concordat/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCase } from '../src/check-case.ts';
import { compareMethods } from '../src/compare-methods.ts';
import { planCases } from '../src/contract-case.ts';
import { renderFindings } from '../src/finding.ts';
import { useBench } from './bench.ts';
import { library } from './library-subject.ts';

const contract = createContract(library.document, { baseUrls: ['/library'] });
let server: Server;

// Gives every reply by the name of its example: the mock answers for the vendors alone.
beforeAll(async () => {
  server = createServer((request, response) => {
    const operation = contract.matchOperation(request.method ?? '', request.url ?? '');
    const { prefer } = request.headers;
    const [, status, example = ''] = /^code=(\d+)(?:, example=(.+))?$/.exec(String(prefer)) ?? [];
    const reply = operation?.replies.find((each) => each.status === Number(status));
    const [mediaType, media] =
      Object.entries(reply?.content ?? {}).find(([, { examples = {} }]) => Object.hasOwn(examples, example)) ?? [];
    const value = media?.examples?.[example]?.value;
    const type = mediaType === '*/*' ? 'application/pdf' : mediaType;
    response.writeHead(Number(status), type ? { 'content-type': type } : {});
    response.end(mediaType === undefined || typeof value === 'string' ? value : JSON.stringify(value));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const bench = useBench(library, undefined, () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

const plan = (operationId: string) => {
  const operation = contract.operations.find(({ id }) => id === operationId);
  return operation ? planCases(operation, library.overrides?.[operationId]) : [];
};

describe('any contract', () => {
  test.each(contract.operations)('$id keeps it', async ({ id }) => {
    const findings = [];
    for (const contractCase of plan(id)) findings.push(...(await checkCase(contractCase, bench)));
    expect(renderFindings(findings)).toBe('');
  });

  test('has its methods compared', () => {
    const client = library.createClient({ apiKey: 'k', baseUrl: 'http://127.0.0.1', projectId: undefined });
    expect(compareMethods(contract.operations, client)).toEqual({ withoutMethod: [], withoutOperation: [] });
  });
});

describe('the plan of an operation', () => {
  const summary = (operationId: string) =>
    plan(operationId).map(({ reply, request, forms }) => {
      return `${reply.status} ${reply.example ?? '-'} to ${request.name}: ${forms.join(', ')}`;
    });

  test('has all parameters, and the least of them', () => {
    expect(summary('books.list')).toEqual([
      '200 two to all parameters: throwing, safe, iterate, http',
      '200 none to all parameters: throwing, safe',
      '400 list to all parameters: throwing, safe, iterate, http',
      '200 two to the least: throwing',
    ]);
    expect(plan('books.list').map(({ request }) => request.query)).toEqual([
      { tag: ['old'], limit: 20, available: false, page: 2 },
      { tag: ['old'], limit: 20, available: false, page: 2 },
      { tag: ['old'], limit: 20, available: false, page: 2 },
      { limit: 20 },
    ]);
  });

  test('has a reply without a body', () => {
    expect(summary('books.remove')[0]).toBe('204 - to all parameters: throwing, safe, http');
    expect(plan('books.remove').at(-1)?.request).toMatchObject({ name: 'the least', headers: {} });
  });

  test('pairs a request with the reply of its name, and leaves an optional body out once', () => {
    expect(summary('books.renew')).toEqual([
      '200 renewed to renew: throwing, safe, http',
      '200 queued to renew: throwing, safe',
      '201 noted to noted: throwing, safe',
      '409 lent to renew: throwing, safe, http',
      '409 lost to renew: throwing, safe',
      '200 renewed to the least: throwing',
    ]);
    expect(plan('books.renew').at(-1)?.request.body).toBeUndefined();
  });

  test('asks by `http` alone for what a method never asks for', () => {
    expect(summary('books.cover')).toEqual([
      '200 drawn to all parameters: http',
      '200 data to all parameters: throwing, safe',
      '200 data to the least: throwing',
    ]);
  });

  test('asks for a file of any type as for all else', () => {
    expect(summary('books.scan')).toEqual([
      '200 file to all parameters: throwing, safe, http',
      '200 link to all parameters: throwing, safe',
    ]);
  });

  test('is refused where the contract does not say what to send or to expect', () => {
    const [list] = contract.operations;
    const limit = list?.parameters.find(({ name }) => name === 'limit');
    if (!list || !limit) throw new Error('There is no limit.');
    const { example: _, ...unknown } = limit;
    expect(() => planCases({ ...list, parameters: [unknown] })).toThrow(
      'books.list: the parameter limit has no example.',
    );
    expect(() => planCases({ ...list, replies: [] })).toThrow('books.list: the contract declares no reply.');
    expect(() => planCases({ ...list, requestBody: { content: {} } })).toThrow(
      'books.list: the request body has no example.',
    );
  });
});
