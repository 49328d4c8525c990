// Starts from a fresh clone with nothing but Node and npm: installs the pinned pnpm's dependencies, Node 24 among them.
// Plain JavaScript and no imports from node_modules, because the host's Node runs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const stamp = new URL('node_modules/.concordat-setup', root);
const fingerprint = createHash('sha256')
  .update(readFileSync(new URL('pnpm-lock.yaml', root)))
  .update(readFileSync(new URL('pnpm-workspace.yaml', root)))
  .digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) process.exit(0);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Concordat needs Node 20.19 or newer to set itself up; this is ${process.version}.`);
  process.exit(2);
}

console.log('Setting up: installing dependencies, Node 24 and pnpm among them. This takes about half a minute.');
const install = spawnSync(
  'npx',
  ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'],
  { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
);
if (install.status !== 0) {
  console.error(`${install.stdout ?? ''}${install.stderr ?? ''}`.trim());
  console.error(
    'Set-up failed: the dependencies could not be installed. Check the network and run `npm run setup` again.',
  );
  process.exit(1);
}
writeFileSync(stamp, fingerprint);
