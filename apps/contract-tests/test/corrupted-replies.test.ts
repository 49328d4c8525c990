import { createContract } from '@concordat/contract';
import type { Vendor } from '@concordat/specs';
import { describe, expect, inject, test } from 'vitest';
import { checkCase } from '../src/check-case.ts';
import { planCases } from '../src/contract-case.ts';
import { startRecordingProxy, type WireReply } from '../src/recording-proxy.ts';
import { vendorSubject } from '../src/vendor-subjects.ts';

type Corrupt = (reply: WireReply) => WireReply;

/** Replaces the body; its length is stated anew. */
function withBody(reply: WireReply, text: string): WireReply {
  const body = Buffer.from(text);
  return withHeader({ ...reply, body }, 'content-length', String(body.length));
}

function withHeader(reply: WireReply, name: string, value: string | undefined): WireReply {
  const pairs = reply.rawHeaders.flatMap((header, index) =>
    index % 2 === 0 && header.toLowerCase() !== name ? [header, reply.rawHeaders[index + 1] ?? ''] : [],
  );
  return { ...reply, rawHeaders: value === undefined ? pairs : [...pairs, name, value] };
}

/** Replaces a value in the JSON of the body; `undefined` drops the field. */
function set(path: string, value: unknown): Corrupt {
  return (reply) => {
    const body = JSON.parse(reply.body.toString());
    const names = path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce((part, name) => part[name], body);
    parent[last] = value;
    return withBody(reply, JSON.stringify(body));
  };
}

async function check(operationId: string, status: number, corrupt: Corrupt) {
  const [vendor, id] = operationId.split(' ') as [Vendor, string];
  const subject = vendorSubject(vendor);
  const contract = createContract(subject.document, { baseUrls: [`/${subject.name}`] });
  const cases = contract.operations.filter((operation) => operation.id === id).flatMap((each) => planCases(each));
  const contractCase = cases.find(({ reply }) => reply.status === status);
  if (!contractCase) throw new Error(`${operationId} declares no ${status}.`);
  const proxy = await startRecordingProxy({ target: inject('mockUrl'), corrupt });
  try {
    return await checkCase({ ...contractCase, forms: ['throwing'] }, { subject, contract, proxy });
  } finally {
    await proxy.close();
  }
}

describe('is seen when a reply', () => {
  const bulkDelete = 'leadlex contacts.bulkDelete';
  const removeContacts = 'autosend contactLists.removeContacts';

  test.each<[string, string, number, Corrupt, readonly string[]]>([
    [
      'lacks a field',
      bulkDelete,
      200,
      set('data.deleted_count', undefined),
      ['response.body.required /data/deleted_count', 'client.result /data/data/deleted_count'],
    ],
    [
      'has a field of another type',
      removeContacts,
      200,
      set('data.removed', '2'),
      ['response.body.type /data/removed', 'client.result /data/data/removed'],
    ],
    [
      'has a field more',
      removeContacts,
      200,
      set('data.surprise', 1),
      ['response.body.additional-properties /data/surprise', 'client.result /data/data/surprise'],
    ],
    [
      'has another valid value',
      bulkDelete,
      200,
      set('data.deleted_count', 3),
      ['client.result /data/data/deleted_count'],
    ],
    [
      'is about another contact',
      'leadlex contacts.delete',
      200,
      set('data.id', 'another'),
      ['response.echo /data/id', 'client.result /data/data/id'],
    ],
    [
      'has another code of the same status',
      'leadlex lists.removeContact',
      404,
      set('error.code', 'membership_not_found'),
      ['client.result /thrown/code', 'client.result /thrown/body/error/code'],
    ],
    [
      'has an undocumented code',
      'leadlex lists.removeContact',
      404,
      set('error.code', 'gone'),
      ['response.body.enum /error/code', 'client.result /thrown/code', 'client.result /thrown/body/error/code'],
    ],
    [
      'has an undocumented status',
      bulkDelete,
      200,
      (reply) => ({ ...reply, status: 201 }),
      ['response.status.undocumented /status', 'reply.as-asked /status'],
    ],
    [
      'has the status of another documented reply',
      removeContacts,
      401,
      (reply) => ({ ...reply, status: 403 }),
      [
        'response.body.enum /error/code',
        'reply.as-asked /status',
        'client.result /thrown/kind',
        'client.result /thrown/status',
      ],
    ],
    [
      'has another content type',
      bulkDelete,
      200,
      (reply) => withHeader(reply, 'content-type', 'text/html'),
      ['response.media-type.undocumented /headers/content-type', 'reply.as-asked /mediaType'],
    ],
    [
      'lacks a header',
      bulkDelete,
      400,
      (reply) => withHeader(reply, 'x-request-id', undefined),
      ['response.header.missing /headers/x-request-id'],
    ],
    [
      'has a header of another type',
      removeContacts,
      200,
      (reply) => withHeader(reply, 'x-ratelimit-limit', 'many'),
      ['response.header.type /headers/x-ratelimit-limit'],
    ],
    [
      'is cut off',
      removeContacts,
      200,
      (reply) => withBody(reply, reply.body.toString().slice(0, -5)),
      ['response.body.malformed the response’s body', 'client.result /data', 'client.result /thrown'],
    ],
    [
      'is empty',
      bulkDelete,
      200,
      (reply) => withBody(reply, ''),
      ['response.body.missing the response’s body', 'client.result /data', 'client.result /thrown'],
    ],
    [
      'reports a failure with a status of success',
      removeContacts,
      200,
      set('success', false),
      ['response.body.const /success', 'client.result /data', 'client.result /thrown'],
    ],
  ])('%s', async (_, operation, status, corrupt, expected) => {
    const findings = await check(operation, status, corrupt);
    expect(findings.map((finding) => `${finding.check} ${finding.pointer}`)).toEqual(expected);
  });
});

test('a finding names operation, reply, example, place, expectation and fact', async () => {
  const [finding] = await check('leadlex contacts.bulkDelete', 200, set('data.errors', undefined));
  expect(finding).toEqual({
    subject: 'leadlex contacts.bulkDelete: 200 all_deleted to the request "delete" (throwing)',
    check: 'response.body.required',
    pointer: '/data/errors',
    expected: expect.stringContaining('errors'),
    actual: expect.any(String),
    specPointer: '#/components/schemas/BulkDeleteResult/required',
  });
});
