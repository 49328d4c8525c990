// What the clients cost in a bundle, beside other clients of their kind. Fails when one of ours is over budget.

import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** Bytes that ours may take, minified and gzipped. */
const budgets: Readonly<Record<string, number>> = {
  '@concordat/leadlex': 8_000,
  '@concordat/autosend': 8_000,
  'leadlex webhooks': 2_000,
  'autosend webhooks': 2_000,
};

const construct = {
  '@concordat/leadlex': `import { createLeadLexClient } from './packages/leadlex/dist/index.js';
    export default createLeadLexClient({ apiKey: 'key' });`,
  '@concordat/autosend': `import { createAutoSendClient } from './packages/autosend/dist/index.js';
    export default createAutoSendClient({ apiKey: 'key' });`,
  '… with leadlex/csv': `import { createLeadLexClient } from './packages/leadlex/dist/index.js';
    export { readRows } from './packages/leadlex/dist/csv.js';
    export default createLeadLexClient({ apiKey: 'key' });`,
  'leadlex webhooks': `export { webhooks } from './packages/leadlex/dist/index.js';`,
  'autosend webhooks': `export { webhooks } from './packages/autosend/dist/index.js';`,
  'openapi-fetch': `import createClient from 'openapi-fetch'; export default createClient();`,
  ky: `import ky from 'ky'; export default ky.create();`,
  autosendjs: `import { Autosend } from 'autosendjs'; export default new Autosend('key');`,
};

const rows = await Promise.all(
  Object.entries(construct).map(async ([name, contents]) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname },
      bundle: true,
      // Split, the shared chunks of what loads on demand would count, which importing `webhooks` alone does not run.
      splitting: !name.endsWith(' webhooks'),
      outdir: 'bundle',
      write: false,
      minify: true,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      // The paths in a tsconfig.json are for the compiler.
      tsconfigRaw: {},
      logLevel: 'error',
    });
    const atOnce = loadedAtOnce(metafile);
    const sizes = outputFiles.map(({ path, text }) => {
      const isAtOnce = atOnce.some((output) => path.endsWith(output));
      return { isAtOnce, minified: text.length, gzip: gzipSync(text, { level: 9 }).length };
    });
    const total = (isAtOnce: boolean, kind: 'minified' | 'gzip') =>
      sizes.filter((size) => size.isAtOnce === isAtOnce).reduce((sum, size) => sum + size[kind], 0);
    return { name, minified: total(true, 'minified'), gzip: total(true, 'gzip'), onDemand: total(false, 'gzip') };
  }),
);

/** The bundle's entry and what it imports; the rest is loaded by `import()`. */
function loadedAtOnce({ outputs }: Metafile): string[] {
  const found = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>');
  for (const path of found) {
    for (const { kind, path: imported } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && !found.includes(imported)) found.push(imported);
    }
  }
  return found;
}

console.log(
  `${'bundle'.padEnd(22)}${'minified'.padStart(10)}${'gzip'.padStart(8)}${'budget'.padStart(8)}${'on demand'.padStart(11)}`,
);
for (const { name, minified, gzip, onDemand } of rows) {
  const budget = budgets[name] ?? Number.POSITIVE_INFINITY;
  const limit = Number.isFinite(budget) ? String(budget) : '';
  const demand = onDemand === 0 ? '' : `+${onDemand}`;
  const sizes = `${String(minified).padStart(10)}${String(gzip).padStart(8)}`;
  console.log(`${name.padEnd(22)}${sizes}${limit.padStart(8)}${demand.padStart(11)}`.trimEnd());
  if (gzip <= budget) continue;
  console.error(`${name} takes ${gzip} bytes, ${gzip - budget} over the budget of ${budget}.`);
  process.exitCode = 1;
}
