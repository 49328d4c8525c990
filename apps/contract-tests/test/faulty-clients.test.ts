import { type ClientOptions, createClient } from '@concordat/client';
import { createContract } from '@concordat/contract';
import { createLeadLexClient, type Fetch } from '@concordat/leadlex';
import { readSpec } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { checkCase } from '../src/check-case.ts';
import { compareMethods } from '../src/compare-methods.ts';
import { type CallForm, planCases } from '../src/contract-case.ts';
import type { Finding } from '../src/finding.ts';
import type { Subject } from '../src/subject.ts';
import { useBench } from './bench.ts';

const document = readSpec('leadlex');
const { operations } = createContract(document);
const bench = useBench({ name: 'leadlex', document, createClient: createLeadLexClient });

/** Checks the first reply to a request of an operation with another client. */
async function check(
  makeClient: Subject['createClient'],
  form: CallForm,
  operationId: string,
  request: string,
): Promise<string[]> {
  const operation = operations.find(({ id }) => id === operationId);
  const cases = operation ? planCases(operation) : [];
  const contractCase = cases.find((each) => each.request.name === request);
  if (!contractCase) throw new Error(`${operationId} has no request "${request}".`);
  const subject = { ...bench.subject, createClient: makeClient };
  const findings = await checkCase(
    { ...contractCase, forms: [form] },
    { subject, contract: bench.contract, proxy: bench.proxy },
  );
  return findings.map(({ check, pointer }: Finding) => `${check} ${pointer}`);
}

/** A client that sends other requests than it should. */
function sending(change: (request: Request) => Promise<Request> | Request): Subject['createClient'] {
  const fetch: Fetch = async (request) => globalThis.fetch(await change(request));
  return (options) => createLeadLexClient({ ...options, fetch });
}

async function changeBody(request: Request, change: object): Promise<Request> {
  const body = { ...((await request.clone().json()) as object), ...change };
  return new Request(request, { body: JSON.stringify(body) });
}

describe('is seen when a client', () => {
  test.each<[string, Subject['createClient'], readonly string[]]>([
    [
      'loses an optional field',
      sending((request) => changeBody(request, { dry_run: undefined })),
      ['request.as-given /body/dry_run'],
    ],
    [
      'sends a field that the contract does not know',
      sending((request) => changeBody(request, { dryRun: true })),
      ['request.body.additional-properties /dryRun', 'request.as-given /body/dryRun'],
    ],
    [
      'adds a query',
      sending((request) => new Request(`${request.url}?page=1`, request)),
      ['request.query.undocumented /query/page', 'request.as-given /query/page'],
    ],
    [
      'sends no idempotency key',
      sending((request) => {
        request.headers.delete('idempotency-key');
        return request;
      }),
      ['request.as-given /headers/idempotency-key'],
    ],
    [
      'sends another key',
      sending((request) => {
        request.headers.set('authorization', 'Bearer another');
        return request;
      }),
      ['request.as-given /headers/authorization'],
    ],
    [
      'sends twice',
      sending(async (request) => {
        await globalThis.fetch(request.clone());
        return request;
      }),
      ['exchange.count '],
    ],
    ['has no such method', () => ({ contacts: {} }), ['exchange.count ']],
    [
      'hands over something else than the body',
      (options) => {
        const { contacts } = createLeadLexClient(options);
        return {
          contacts: {
            bulkDelete: async (...call: Parameters<typeof contacts.bulkDelete>) => [await contacts.bulkDelete(...call)],
          },
        };
      },
      ['client.result /data'],
    ],
  ])('%s', async (_, makeClient, expected) => {
    const call = ['throwing', 'contacts.bulkDelete', 'dry_run'] as const;
    expect(await check(createLeadLexClient, ...call)).toEqual([]);
    expect(await check(makeClient, ...call)).toEqual(expected);
  });

  test('leaves a row of a page out', async () => {
    const makeClient: Subject['createClient'] = (options) => {
      const { contacts } = createLeadLexClient(options);
      const iterate = async function* (...call: Parameters<typeof contacts.iterate>) {
        const rows = [];
        for await (const row of contacts.iterate(...call)) rows.push(row);
        yield* rows.slice(0, -1);
      };
      return { contacts: { iterate } };
    };
    const call = ['iterate', 'contacts.list', 'all parameters'] as const;
    expect(await check(createLeadLexClient, ...call)).toEqual([]);
    expect(await check(makeClient, ...call)).toEqual([expect.stringMatching(/^client\.result \/data\/\d+$/)]);
  });
});

test('methods and operations that lack each other are named', () => {
  const options: ClientOptions = { apiKey: 'k' };
  const contacts = {
    delete: { request: 'DELETE /v1/contacts/{id}' },
    burn: { request: 'DELETE /v1/contacts/{id}/burn' },
  } as const;
  const client = createClient({ operations: { contacts }, defaultBaseUrl: 'http://127.0.0.1' }, options);
  const some = ['contacts.list', 'contacts.delete', 'contacts.bulkDelete'];
  const { withoutMethod, withoutOperation } = compareMethods(
    operations.filter(({ id }) => some.includes(id)),
    client,
  );
  expect(withoutMethod.toSorted()).toEqual([
    'contacts.bulkDelete',
    'contacts.iterate',
    'contacts.list',
    'safe.contacts.bulkDelete',
    'safe.contacts.list',
  ]);
  expect(withoutOperation).toEqual(['contacts.burn', 'safe.contacts.burn']);
});
