import { Stopped } from '../../checks/check.ts';
import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { createContact, dataOf } from '../../world/own-leadlex-records.ts';
import type { OwnProject, OwnRecord } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

/** A key is a secret, and its record stays when it is revoked. */
const onlySandbox = 'makes keys, whose records stay';

const found = '/data/api_keys';

async function createKey(workspace: OwnProject, headers = {}): Promise<OwnRecord & { readonly name: string }> {
  let name = '';
  const record = await workspace.create({
    resource: 'apiKeys',
    operation: 'apiKeys.create',
    headers,
    body: (marker) => {
      name = marker;
      return { name, permissions: ['read:contacts', 'contacts:read'] };
    },
    expect: '201',
    subject: 'a key',
    facts: [hasValue('/data/permissions', ['read:contacts', 'contacts:read'])],
  });
  const { key } = dataOf(record.reply);
  if (typeof key !== 'string') throw new Stopped('the key was not told');
  workspace.bench.admit(key);
  return { ...record, name };
}

function list(workspace: OwnProject, query: Readonly<Record<string, string>>, facts: readonly Fact[], subject: string) {
  return workspace.read({ operation: 'apiKeys.list', query, facts, subject });
}

async function useKey(workspace: OwnProject): Promise<void> {
  const key = await createKey(workspace);
  const call = { operation: 'contacts.list', query: { per_page: '1' }, credential: 'created key' } as const;
  await workspace.read({ ...call, subject: 'a key that was just created' });
  const query = { search: key.name };
  await list(workspace, query, [hasRow(found, { id: key.id, name: key.name }, 'the key'), hasNoSecret], 'a key');
  await list(workspace, { search: workspace.bench.randomUUID() }, [hasValue(found, [])], 'a text that no key has');
  const path = { id: key.id };
  await workspace.act({ operation: 'apiKeys.revoke', path, expect: '204', subject: 'a key that was created' });
  await workspace.gone(key);
  await workspace.ask({ ...call, expect: '401', subject: 'a key that was revoked' });
  await list(workspace, query, [lacksRow(found, { id: key.id }, 'the key')], 'a key that was revoked');
  const all = { ...query, include_revoked: 'true' };
  await list(workspace, all, [hasRow(found, { id: key.id }, 'the key')], 'a key that was revoked, asked for');
  await workspace.ask({
    operation: 'apiKeys.revoke',
    path: { id: workspace.bench.randomUUID() },
    expect: '404',
    subject: 'a key that does not exist',
    acts: true,
  });
}

/** What keys and the audit log do. */
export const accessChecks: readonly OwnCheck[] = [
  {
    id: 'apiKeys.work-until-revoked',
    title: 'a key that is created works, and is refused once it is revoked',
    operations: ['apiKeys.create', 'apiKeys.list', 'apiKeys.revoke', 'contacts.list'],
    about: ['apiKeys.list', 'apiKeys.revoke'],
    cost: 10,
    onlySandbox,
    run: useKey,
  },
  {
    id: 'apiKeys.names-are-taken-once',
    title: 'a name that another key has is refused; the same Idempotency-Key gives the same key',
    operations: ['apiKeys.create', 'apiKeys.list'],
    cost: 4,
    onlySandbox,
    async run(workspace) {
      const headers = { 'idempotency-key': workspace.bench.randomUUID() };
      const { id, name, reply } = await createKey(workspace, headers);
      const body = { name, permissions: ['read:contacts', 'contacts:read'] };
      const ask = { operation: 'apiKeys.create', body, acts: true } as const;
      await workspace.ask({
        ...ask,
        headers,
        expect: '201',
        subject: 'the same with the same Idempotency-Key',
        facts: [
          hasValue('/data/id', id, 'the key that was created before'),
          {
            pointer: '/data/key',
            expected: 'the secret that was told before',
            holds: (key) => key === dataOf(reply)['key'],
          },
        ],
      });
      await workspace.ask({ ...ask, expect: '409 duplicate_name', subject: 'a name that another key has' });
      const unknown = { ...body, name: `${name} 2`, permissions: ['concordat:nothing'] };
      await workspace.ask({
        ...ask,
        body: unknown,
        expect: '400 unknown_permission',
        subject: 'an unknown permission',
      });
    },
  },
  {
    id: 'auditLogs.tell-what-was-done',
    title: 'the audit log tells who created and deleted what, newest first',
    operations: ['auditLogs.list'],
    cost: 9,
    onlySandbox: 'needs an admin key',
    async run(workspace) {
      const { id } = await createContact(workspace);
      await workspace.act({ operation: 'contacts.delete', path: { id }, expect: '200', subject: 'a contact' });
      const logs = '/data/logs';
      const read = (query: Readonly<Record<string, string>>, facts: readonly Fact[], subject: string) =>
        workspace.read({ operation: 'auditLogs.list', query, facts, subject });
      const inferred = { basis: 'inferred' } as const;
      const entry = (action: string) =>
        hasRow(
          logs,
          { action, resource_type: 'contacts', resource_id: id },
          `that the contact was ${action}d`,
          inferred,
        );
      await read({ resource_type: 'contacts' }, [entry('create'), entry('delete'), isNewestFirst], 'what was done');
      await read({}, [isNewestFirst], 'everything that was done');
      await read({ action: 'delete' }, [entry('delete'), hasOnly('action', 'delete')], 'what was deleted');
      await read({ resource_type: 'webhooks' }, [hasOnly('resource_type', 'webhooks')], 'what was done to webhooks');
      await read({ from_date: '2999-01-01', resource_type: 'contacts' }, [hasValue(logs, [])], 'a time to come');
      const query = { from_date: '2026-02-01', to_date: '2026-01-01' };
      await workspace.read({
        operation: 'auditLogs.list',
        query,
        expect: '400',
        subject: 'a range that ends before it begins',
      });
    },
  },
];

type Row = Readonly<Record<string, unknown>>;

/** That lists show no secret. */
const hasNoSecret: Fact = {
  pointer: found,
  expected: 'no secret of any key',
  holds: (rows) => Array.isArray(rows) && rows.every((row: Row | null) => row?.['key'] === undefined),
};

const isNewestFirst: Fact = {
  pointer: '/data/logs',
  expected: 'entries, the newest first',
  holds(rows) {
    const times = Array.isArray(rows) ? rows.map((row: Row | null) => Date.parse(String(row?.['timestamp']))) : [];
    return times.every((time, index) => index === 0 || time <= Number(times[index - 1]));
  },
};

function hasOnly(field: string, value: string): Fact {
  return {
    pointer: '/data/logs',
    expected: `only entries whose ${field} is ${value}`,
    holds: (rows) => Array.isArray(rows) && rows.every((row: Row | null) => row?.[field] === value),
  };
}
