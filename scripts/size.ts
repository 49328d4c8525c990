// What the clients cost in a bundle, beside other clients of their kind. Fails when one of ours is over budget.

import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

interface Row {
  readonly name: string;
  readonly contents: string;
  /** Bytes that may be loaded at once, minified and gzipped. */
  readonly budget?: number;
}

const construct = (name: string, file: string) =>
  `import { ${name} } from './packages/${file}/dist/index.js'; export default ${name}({ apiKey: 'key' });`;

const rows: readonly Row[] = [
  { name: '@concordat/leadlex', contents: construct('createLeadLexClient', 'leadlex'), budget: 9_000 },
  { name: '@concordat/autosend', contents: construct('createAutoSendClient', 'autosend'), budget: 8_500 },
  {
    name: '… with leadlex/csv',
    contents: `${construct('createLeadLexClient', 'leadlex')} export { readRows } from './packages/leadlex/dist/csv.js';`,
  },
  {
    name: 'leadlex webhooks',
    contents: `export { webhooks } from './packages/leadlex/dist/index.js';`,
    budget: 2_000,
  },
  {
    name: 'autosend webhooks',
    contents: `export { webhooks } from './packages/autosend/dist/index.js';`,
    budget: 2_000,
  },
  { name: 'openapi-fetch', contents: `import createClient from 'openapi-fetch'; export default createClient();` },
  { name: 'ky', contents: `import ky from 'ky'; export default ky.create();` },
  { name: 'autosendjs', contents: `import { Autosend } from 'autosendjs'; export default new Autosend('key');` },
  {
    name: '@octokit/core',
    contents: `import { Octokit } from '@octokit/core'; export default new Octokit({ auth: 'key' });`,
  },
  { name: 'openai', contents: `import OpenAI from 'openai'; export default new OpenAI({ apiKey: 'key' });` },
];

/** Leaves out what `import()` loads. */
const atOnceOnly: Plugin = {
  name: 'at once only',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
};

async function measure(contents: string, plugins: Plugin[]): Promise<{ minified: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    plugins,
    // The paths in a tsconfig.json are for the compiler.
    tsconfigRaw: {},
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  return { minified: text.length, gzip: gzipSync(text, { level: 9 }).length };
}

const measured = await Promise.all(
  rows.map(async ({ contents, ...row }) => ({
    ...row,
    atOnce: await measure(contents, [atOnceOnly]),
    whole: await measure(contents, []),
  })),
);

const line = (name: string, ...columns: (string | number)[]) =>
  name.padEnd(22) + columns.map((column) => String(column).padStart(11)).join('');

console.log(line('bundle', 'minified', 'gzip', 'budget', 'one file'));
for (const { name, atOnce, whole, budget = '' } of measured) {
  console.log(line(name, atOnce.minified, atOnce.gzip, budget, whole.gzip));
}
console.log(`
Bytes. minified, gzip: what has to be there before the first call, as one file. one file: gzip with everything else in it
that a client may load later by import(): events, bulk, paging, explanations of failures, error codes, hooks, openapi-fetch.`);
for (const { name, atOnce, budget = Number.POSITIVE_INFINITY } of measured) {
  if (atOnce.gzip <= budget) continue;
  console.error(`${name} takes ${atOnce.gzip} bytes, ${atOnce.gzip - budget} over the budget of ${budget}.`);
  process.exitCode = 1;
}
