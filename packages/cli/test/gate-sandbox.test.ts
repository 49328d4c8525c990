import type { GateReport } from '@concordat/contract';
import { readSpec } from '@concordat/specs';
import { expect, test } from 'vitest';
import { sandboxKeys } from '../src/gate/start-sandbox.ts';
import { runInProcess } from './support/run-in-process.ts';

test('the sandbox is started for the run, and asked with keys of its own', async () => {
  const args = ['gate', 'leadlex', '--target', 'sandbox', '--only', 'lists.removeContact', '--report', 'json=-'];
  const { stdout } = await runInProcess(args, { LEADLEX_API_KEY: 'wbk_of_the_user' });
  const report = JSON.parse(stdout) as GateReport;
  expect(report).toMatchObject({ target: { kind: 'sandbox' }, allow: 'own-data' });
  expect(report.operations.map(({ operationId }) => operationId)).toEqual(['lists.removeContact']);
  const states = report.operations.flatMap(({ replies }) => replies.map(({ example, state }) => [example, state]));
  expect(Object.fromEntries(states)).toMatchObject({
    removed: 'observed',
    invalid_key: 'observed',
    list_not_found: 'observed',
    membership_not_found: 'observed',
  });
  expect(stdout).not.toContain('wbk_of_the_user');
});

test('its keys have every role; of permissions, one key lacks each', () => {
  const document = readSpec('leadlex');
  const keys = sandboxKeys({ vendor: 'leadlex', document, only: ['contacts.delete', 'lists.removeContact'] });
  expect(keys).toMatchObject({
    full: 'wbk_full.gate',
    readonly: 'wbk_read_only.gate',
    expired: 'wbk_expired.gate',
    limited: 'wbk_rate_limited.gate',
    burst: { key: 'wbk_rate_limited_after_3.gate', calls: 3 },
  });
  for (const { key, permissions } of keys.scoped ?? []) {
    const [, missing = ''] = /^wbk_without_(.*)\.gate$/.exec(key) ?? [];
    expect(missing).not.toBe('');
    expect(permissions).not.toContain(missing);
  }
});
