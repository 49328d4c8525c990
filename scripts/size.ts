// What the clients cost in a bundle, beside other clients of their kind. Fails when one of ours is over budget.

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes a vendor client may take, minified and gzipped. */
const budget = 8_000;

const construct = {
  '@concordat/leadlex': `import { createLeadLexClient } from './packages/leadlex/dist/index.js';
    export default createLeadLexClient({ apiKey: 'key' });`,
  '@concordat/autosend': `import { createAutoSendClient } from './packages/autosend/dist/index.js';
    export default createAutoSendClient({ apiKey: 'key' });`,
  'openapi-fetch': `import createClient from 'openapi-fetch'; export default createClient();`,
  ky: `import ky from 'ky'; export default ky.create();`,
  autosendjs: `import { Autosend } from 'autosendjs'; export default new Autosend('key');`,
};

const rows = await Promise.all(
  Object.entries(construct).map(async ([name, contents]) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname },
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'error',
    });
    const code = outputFiles.map((file) => file.text).join('');
    return { name, minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
  }),
);

console.log(`${'bundle'.padEnd(22)}${'minified'.padStart(10)}${'gzip'.padStart(8)}`);
for (const { name, minified, gzip } of rows) {
  console.log(`${name.padEnd(22)}${String(minified).padStart(10)}${String(gzip).padStart(8)}`);
}
for (const { name, gzip } of rows) {
  if (!name.startsWith('@concordat/') || gzip <= budget) continue;
  console.error(`${name} takes ${gzip} bytes; the budget is ${budget}.`);
  process.exitCode = 1;
}
