import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from './support/run-command.ts';

test.each([
  [['--help'], /concordat mock[\s\S]*Usage: concordat /],
  [['help', 'mock'], /concordat mock --port[\s\S]*Usage: concordat mock [\s\S]*Exit codes:/],
  [['mock', '--help'], /Prefer: code=429/],
  [
    ['help', 'gate'],
    /gate all --target mock[\s\S]*Usage: concordat gate [\s\S]*Exit codes:\n {2}0 [\s\S]* {2}1 [\s\S]* {2}2 [\s\S]* {2}3 /,
  ],
])('%j shows examples, then the usage, within 80 columns', async (args, pattern) => {
  const { code, stdout, stderr } = await runCommand(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(pattern);
  expect(stdout.startsWith('Examples:')).toBe(true);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(await runCommand(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('without a command, the help is shown as an error', async () => {
  const { code, stdout, stderr } = await runCommand([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: concordat');
});

test('a misspelled command is corrected', async () => {
  const { code, stderr } = await runCommand(['mokc']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^concordat: .*mokc.*Did you mean mock\?.*\n$/);
});
