import { expect, test } from 'vitest';
import { runCommand } from './support/run-command.ts';

/** Has Node run a line of code before the command. */
function beforehand(code: string) {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

test.each(['20.20.2', '22.21.1', '24.17.0'])('on Node %s it says which one it needs', async (version) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });
    Object.defineProperty(process, 'version', { value: 'v${version}' }); delete RegExp.escape;`;
  expect(await runCommand(['--help'], beforehand(pretend))).toEqual({
    code: 2,
    stdout: '',
    stderr: `concordat needs Node 24.18 or newer; this is v${version}\n`,
  });
});

test.each([
  ['while it loads', `URL.parse = undefined; Object.fromEntries = undefined;`],
  ['while it works', `URL.parse = () => { throw new Error('broken') };`],
  [
    'in a callback',
    `AbortSignal.timeout = () => {
      process.nextTick(() => { throw new Error('broken') });
      return new AbortController().signal;
    };`,
  ],
])('a fault of its own %s is told in one line, and is no verdict', async (_when, sabotage) => {
  const { code, stdout, stderr } = await runCommand(['gate', 'leadlex', '--target', 'http://x'], beforehand(sabotage));
  expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
  expect(stderr).toMatch(/^concordat: a fault of its own: .*\n$/);
});
