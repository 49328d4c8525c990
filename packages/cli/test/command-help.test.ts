import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from './support/run-command.ts';
import { runInProcess } from './support/run-in-process.ts';

test.each([
  [['--help'], /\nExamples:\n.*concordat mock/],
  [['help', 'mock'], /\nExamples:[\s\S]*concordat mock --port[\s\S]*Prefer: code=429[\s\S]*Exit codes:\n {2}0 /],
  [
    ['gate', '--help'],
    /\nExamples:[\s\S]*gate all --target mock[\s\S]*Exit codes:\n {2}0 [\s\S]* {2}1 [\s\S]* {2}2 [\s\S]* {2}3 [\s\S]* {2}70 /,
  ],
])('%j shows the usage, then examples, within 80 columns', async (args, pattern) => {
  const { code, stdout, stderr } = await runInProcess(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(pattern);
  expect(stdout).toMatch(/^Usage: concordat /);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(await runCommand(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('without a command, the help is shown as an error', async () => {
  const { code, stdout, stderr } = await runInProcess([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: concordat');
});

test('a misspelled command is corrected', async () => {
  const { code, stderr } = await runInProcess(['mokc']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^concordat: .*mokc.*Did you mean mock\?.*\n$/);
});
