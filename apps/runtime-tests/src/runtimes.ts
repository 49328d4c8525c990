import { runChromium } from './run-chromium.ts';
import { runScript } from './run-script.ts';
import { runWorkerd } from './run-workerd.ts';
import type { Runtime } from './runtime.ts';

/** All that the clients promise to run on. Exact versions, so that a run can be repeated. */
export const runtimes: readonly Runtime[] = [
  { name: 'Node 20', package: 'node@20.20.2', run: runScript('node') },
  { name: 'Node 22', package: 'node@22.23.3', run: runScript('node') },
  { name: 'Node 24', package: 'node@24.21.0', run: runScript('node') },
  { name: 'Bun', package: 'bun@1.4.5', run: runScript('bun', 'run', '--no-install') },
  // Without any permission: the clients read no environment and no file.
  { name: 'Deno', package: 'deno@2.9.6', run: runScript('deno', 'run', '--no-prompt', '--cached-only') },
  { name: 'workerd', package: 'workerd@1.20261117.1', run: runWorkerd },
  { name: 'Chromium', package: '@sparticuz/chromium@153.0.0', run: runChromium },
];
