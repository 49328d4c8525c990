import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { npmInstall } from './install-package.ts';
import { runCommand } from './run-command.ts';
import type { Consumer } from './runtime.ts';

const packages = fileURLToPath(new URL('../../../packages', import.meta.url));
const smoke = fileURLToPath(new URL('../smoke', import.meta.url));

/** Packs the clients, installs them from their tarballs into the folder, and puts the smoke test beside them. */
export async function createConsumer(folder: string): Promise<Consumer> {
  const tarballs = join(folder, 'tarballs');
  await mkdir(tarballs);
  for (const name of ['client', 'leadlex', 'autosend']) {
    await runCommand('pnpm', ['pack', '--pack-destination', tarballs], join(packages, name));
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const files = await readdir(tarballs);
  await npmInstall(
    folder,
    files.map((file) => join(tarballs, file)),
  );

  const script = join(folder, 'script.js');
  await bundle(folder, { entryPoints: [join(smoke, 'script.ts')], outfile: script, packages: 'external' });
  const worker = join(folder, 'worker.js');
  await bundle(folder, { entryPoints: [join(smoke, 'worker.ts')], outfile: worker, conditions: ['workerd', 'worker'] });
  const page = join(folder, 'page.js');
  await bundle(folder, { entryPoints: [join(smoke, 'page.ts')], outfile: page, format: 'iife', platform: 'browser' });
  return { folder, script, worker, page };
}

async function bundle(folder: string, options: BuildOptions): Promise<void> {
  const { metafile } = await build({
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    absWorkingDir: folder,
    // The smoke test stands in the workspace; what it imports must not be found there.
    plugins: [
      {
        name: 'installed-packages',
        setup({ onResolve, resolve }) {
          onResolve({ filter: /^@concordat\// }, ({ path, kind, pluginData }) =>
            pluginData ? undefined : resolve(path, { kind, resolveDir: folder, pluginData: true }),
          );
        },
      },
    ],
    tsconfigRaw: {},
    logLevel: 'error',
    ...options,
  });
  const strays = Object.keys(metafile?.inputs ?? {}).filter((path) => /(^|\/)packages\//.test(path));
  if (strays.length > 0) throw new Error(`bundled ${strays[0]}, not the packed packages`);
}
