import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { serve } from './support/http-server.ts';
import { bin } from './support/run-command.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Record<string, string>;
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Record<
    string,
    { readonly description: string; readonly required?: boolean; readonly default?: string }
  >;
  readonly outputs: Record<string, { readonly value: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};
const step = action.runs.steps.find(({ id }) => id === 'gate');
if (!step?.env) throw new Error('The action has no step "gate".');
const stepEnvironment = step.env;

/** Runs the step as the runner does: with its environment, and the inputs' defaults where none is given. */
async function runStep(inputs: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const given: Record<string, string> = {
    reports: join(folder, 'reports'),
    command: `${process.execPath} ${bin}`,
    ...inputs,
  };
  const environment = Object.entries(stepEnvironment).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
    return [name, given[input] ?? action.inputs[input]?.default ?? ''];
  });
  const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? ''], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      ...Object.fromEntries(environment),
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number];
  const outputs = Object.fromEntries(
    readFileSync(join(folder, 'output'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/s) as [string, string]),
  );
  return { code, log, outputs, summary: readFileSync(join(folder, 'summary'), 'utf8'), folder };
}

const quick = { vendor: 'leadlex', target: 'mock', only: 'contacts.delete' };

test('every input reaches the script, and nothing else does', () => {
  const elsewhere = ['setup-node', 'upload-sarif'];
  const passed = Object.values(stepEnvironment).map((value) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1]);
  expect([...passed, ...elsewhere].sort()).toEqual(Object.keys(action.inputs).sort());
  // An expression in a script would be code.
  for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
  const script = readFileSync(join(root, 'scripts/gate-action.sh'), 'utf8');
  for (const name of Object.keys(stepEnvironment)) expect(script).toContain(name);
});

test('where the contract is kept: success, a summary, reports', async () => {
  const { code, outputs, summary } = await runStep(quick);
  expect(code).toBe(0);
  expect(outputs['exit-code']).toBe('0');
  for (const name of ['html', 'json', 'sarif']) expect(existsSync(outputs[name] ?? '')).toBe(true);
  expect(summary).toMatch(/^## ✅ Contract gate/);
});

test('drift fails the step, and all the same there are a summary and what is uploaded', async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-concordat-mock': 'test' }).end('{}');
  });
  const { code, outputs, summary } = await runStep({ ...quick, target: url });
  expect({ code, said: outputs['exit-code'] }).toEqual({ code: 1, said: '1' });
  expect(summary).toMatch(/^## ❌ Contract gate/);
  expect(JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
});

test('an input is one argument, whatever is in it', async () => {
  const { code, log, folder, summary } = await runStep({
    ...quick,
    only: 'contacts.delete; touch hacked $(touch hacked)',
  });
  expect(code).toBe(2);
  expect(log).toContain('concordat: --only: leadlex has no operation');
  expect(existsSync(join(folder, 'hacked'))).toBe(false);
  expect(summary).toContain('it could not run (exit code 2)');
});

test('further arguments are one per line', async () => {
  const { code, log } = await runStep({ ...quick, arguments: '--verbose\n\n--seed\n7\n' });
  expect({ code, log }).toEqual({ code: 0, log: expect.stringContaining('contacts.delete') });
});

test.each([
  ['false', 3],
  ['true', 0],
])('an inconclusive run, where that is accepted: %s', async (accepted, expected) => {
  const { code, outputs } = await runStep({
    ...quick,
    target: 'http://no-such-host.invalid',
    'accept-inconclusive': accepted,
  });
  expect({ code, said: outputs['exit-code'] }).toEqual({ code: expected, said: '3' });
});
