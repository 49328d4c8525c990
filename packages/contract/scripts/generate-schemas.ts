/**
 * Writes the JSON Schemas of the files that the gate reads and writes, from their types. With `--check` it only says whether they
 * are as they should be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = {
  report: ['src/files.ts', 'ReportFile', 'Report of the Concordat gate'],
  baseline: ['src/baseline.ts', 'Baseline', 'Known findings of the Concordat gate'],
  fixtures: ['src/gate/world/fixtures.ts', 'GateFixtures', 'Disposable records for the Concordat gate'],
  keys: ['src/files.ts', 'KeysFile', 'API keys by role for the Concordat gate'],
} as const;

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const [name, [path, type, title]] of Object.entries(files)) {
  const generator = createGenerator({
    path: root + path,
    tsconfig: `${root}tsconfig.json`,
    type,
    jsDoc: 'extended',
    additionalProperties: false,
    // The types are checked by the project's own compiler, which is newer.
    skipTypeCheck: true,
  });
  const { $schema, ...schema } = generator.createSchema(type);
  const text = `${JSON.stringify({ $schema, title, ...schema }, tidy, 2)}\n`;
  const file = `${root}src/generated/${name}.schema.json`;
  if (isCheck && readIfThere(file) !== text) stale.push(`src/generated/${name}.schema.json`);
  if (!isCheck) writeFileSync(file, text);
}
if (stale.length > 0) {
  process.stderr.write(`Not as their types: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.\n`);
  process.exitCode = 1;
}

/** Descriptions read as in the source, without its links; defaults that are told in words are no values. */
function tidy(key: string, value: unknown): unknown {
  if (key === 'default') return undefined;
  if (key !== 'description' || typeof value !== 'string') return value;
  return value.replace(/\s*\{@link\s+(\S+)\s*\}\s*/g, ' `$1` ').replace(/\s+([.,;:])/g, '$1');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
