import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../src/command.ts';
import { contractOf, readLibraryContract } from './read-contract.ts';

let workspace = '';
const generated = (vendor: string, ...path: string[]) => join(workspace, 'packages', vendor, 'src/generated', ...path);

async function run(...args: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const exitCode = await runCommand(args, {
    workspace,
    readSpec: (vendor) => (vendor === 'leadlex' ? readLibraryContract() : contractOf({})),
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { exitCode, printed, errors };
}

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'concordat-codegen-'));
});

afterEach(() => {
  rmSync(workspace, { recursive: true });
});

describe('writing', () => {
  test('writes the folders of the vendors it is given, and only those', async () => {
    expect(await run('leadlex')).toMatchObject({ exitCode: 0, errors: [] });
    expect(readdirSync(generated('leadlex'))).toEqual([
      'README.md',
      'codes.ts',
      'models.ts',
      'operations.ts',
      'resources.ts',
      'schema.ts',
      'webhook-events.ts',
    ]);
    expect(readdirSync(join(workspace, 'packages'))).toEqual(['leadlex']);
    expect(readFileSync(generated('leadlex', 'resources.ts'), 'utf8')).toContain('export interface LeadLexResources {');
  });

  test('does not touch what is fresh', async () => {
    await run('leadlex');
    const before = statSync(generated('leadlex', 'schema.ts')).mtimeMs;
    const { printed } = await run('leadlex');
    expect(printed).toEqual(['packages/leadlex/src/generated: nothing changed']);
    expect(statSync(generated('leadlex', 'schema.ts')).mtimeMs).toBe(before);
  });

  test('mends whatever the check finds', async () => {
    await run('all');
    await breakFolders();
    await run('all');
    expect(await run('--check', 'all')).toEqual({ exitCode: 0, printed: [], errors: [] });
  });
});

describe('--check', () => {
  test('is silent when all is fresh', async () => {
    await run('all');
    expect(await run('--check', 'all')).toEqual({ exitCode: 0, printed: [], errors: [] });
  });

  test('names every stale, missing and left-over file of all vendors, and the command that mends them', async () => {
    await run('all');
    await breakFolders();
    expect(await run('--check', 'leadlex', 'autosend')).toEqual({
      exitCode: 1,
      printed: [],
      errors: [
        'left-over: packages/leadlex/src/generated/old/paths.ts',
        'stale: packages/leadlex/src/generated/operations.ts',
        'missing: packages/leadlex/src/generated/schema.ts',
        'stale: packages/autosend/src/generated/models.ts',
        'Generated code does not follow from the contract. Run: npm run generate',
      ],
    });
  });

  test('changes nothing', async () => {
    await run('--check', 'all');
    expect(readdirSync(workspace)).toEqual([]);
  });

  test('names all files of a folder that is not there', async () => {
    expect((await run('--check', 'autosend')).errors).toHaveLength(8);
  });
});

test('says in one line what the contract must change, and writes nothing', async () => {
  const errors: string[] = [];
  const exitCode = await runCommand(['leadlex'], {
    workspace,
    readSpec: () => contractOf({ operationId: 'broken' }),
    print: () => {},
    printError: (line) => errors.push(line),
  });
  expect({ exitCode, errors }).toEqual({
    exitCode: 1,
    errors: ['broken: the operation id must be `resource.verb`, both in camelCase.'],
  });
  expect(readdirSync(workspace)).toEqual([]);
});

describe('wrong usage', () => {
  test.each([
    [[], 'Name at least one vendor.'],
    [['--check'], 'Name at least one vendor.'],
    [['acme'], 'There is no vendor "acme".'],
    [['all', '--fix'], "Unknown option '--fix'."],
  ])('%j', async (args, problem) => {
    const { exitCode, errors } = await run(...args);
    expect(exitCode).toBe(2);
    expect(errors).toEqual([`${problem} usage: concordat-codegen [--check] <leadlex|autosend|all>…`]);
    expect(readdirSync(workspace)).toEqual([]);
  });

  test('reaches the shell as exit code 2 and one line', () => {
    const bin = fileURLToPath(new URL('../bin/concordat-codegen.js', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'acme'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('There is no vendor "acme".')]);
  });
});

async function breakFolders(): Promise<void> {
  writeFileSync(
    generated('leadlex', 'operations.ts'),
    `${readFileSync(generated('leadlex', 'operations.ts'), 'utf8')}\n`,
  );
  rmSync(generated('leadlex', 'schema.ts'));
  await mkdir(generated('leadlex', 'old'));
  writeFileSync(generated('leadlex', 'old', 'paths.ts'), '');
  writeFileSync(generated('autosend', 'models.ts'), '');
}
