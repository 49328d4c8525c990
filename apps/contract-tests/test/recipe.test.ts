// Does what docs/recipes/add-an-endpoint.md says to a copy of the repository, with the scripts behind its commands.
import { readFileSync } from 'node:fs';
import { createContract } from '@concordat/contract';
import type { LeadLexClient } from '@concordat/leadlex';
import type { OpenApiDocument } from '@concordat/specs';
import type { Mock } from 'concordat';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, checkCase } from '../src/check-case.ts';
import { planCases } from '../src/contract-case.ts';
import { renderFindings } from '../src/finding.ts';
import { exchangeIdHeader, startRecordingProxy } from '../src/recording-proxy.ts';
import { insertBlock } from './recipe/insert-block.ts';
import { type Blocks, readBlocks } from './recipe/read-blocks.ts';
import { copyWorkspace, type WorkspaceCopy } from './recipe/workspace-copy.ts';

const markdown = readFileSync(new URL('../../../docs/recipes/add-an-endpoint.md', import.meta.url), 'utf8');
const blocks = readBlocks(markdown);

/** What is used of the module that the recipe shows. */
interface Caller {
  describeOffice(leadlex: LeadLexClient, id: string): Promise<string>;
  findOffice(leadlex: LeadLexClient, id: string): Promise<unknown>;
}

type LeadLex = typeof import('@concordat/leadlex');

/** The packages that read the contract. */
const packages = ['codegen', 'leadlex', 'contract', 'cli'].map((name) => `packages/${name}`);

/** Where an application calls the client. */
const caller = 'apps/contract-tests/caller';

const wrongCalls = `
import type { LeadLexClient } from '@concordat/leadlex';

export const wrongCalls = (leadlex: LeadLexClient) => [
  // @ts-expect-error a typing mistake in the resource
  () => leadlex.ofices.get({ id: 'o' }),
  // @ts-expect-error a method that the resource does not have
  () => leadlex.offices.fetch({ id: 'o' }),
  // @ts-expect-error a field that the operation does not have
  () => leadlex.offices.get({ office_id: 'o' }),
  // @ts-expect-error a number for a text
  () => leadlex.offices.get({ id: 7 }),
  // @ts-expect-error the page documents no idempotency key
  () => leadlex.offices.get({ id: 'o' }, { idempotencyKey: 'once' }),
  // @ts-expect-error a field that the reply does not have
  async () => (await leadlex.offices.get({ id: 'o' })).data.street,
  // @ts-expect-error null for a text
  async (): Promise<string> => (await leadlex.offices.get({ id: 'o' })).data.phone,
  // @ts-expect-error a code that the page does not list
  async () => ((result) => !result.ok && result.code === 'list_not_found')(await leadlex.safe.offices.get({ id: 'o' })),
];
`;

/** Adds the endpoint to the contract as the blocks say. */
async function follow(recipe: Blocks, workspace: WorkspaceCopy): Promise<void> {
  for (const [file, block] of recipe) {
    if (!file.startsWith('specs/')) continue;
    await workspace.write(file, insertBlock(await workspace.read(file), block));
  }
}

/** The recipe without the tag, the entry of the inventory and the example of the 404. */
function leaveOut(recipe: Blocks): Blocks {
  const incomplete = new Map(recipe);
  const remove = (file: string, part: RegExp) => {
    const block = find(file);
    expect(block).toMatch(part);
    incomplete.set(file, block.replace(part, ''));
  };
  remove('specs/leadlex/openapi.yaml', /^tags:\n(?: .*\n)+/m);
  remove('specs/leadlex/inventory.yaml', /^operations:\n(?: .*\n)+/m);
  remove('specs/leadlex/paths/offices.yaml', /^ +examples:\n +office_not_found:\n +summary: .*\n +value: .*\n/m);
  return incomplete;
}

function find(name: string): string {
  return blocks.get(name) ?? expect.fail(`The recipe has no block called ${name}.`);
}

/** What the spec lint says about the endpoint. What it says about others is not the recipe's. */
function listProblems(output: string): string[] {
  const problems = output.match(/^\S+:\d+:\d+ .*\n {4}.*$/gm) ?? [];
  return problems.filter((problem) => /office/i.test(problem));
}

function withoutTime(text: string): string {
  return text.replaceAll(/[\d.]+ s\b/g, '… s');
}

test('names the file of every block in the text above it', () => {
  const files = [...blocks.keys()].filter((name) => name.includes('/'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(markdown.split(`yaml ${file}\n`)[0]).toContain(`\`${file}\``);
});

describe.concurrent('an endpoint added by the recipe', { timeout: 120_000 }, () => {
  let workspace: WorkspaceCopy;
  let leadlex: LeadLex;
  let mock: Mock;
  let bench: Bench;

  // What `npm run generate` and the next build do, in their order; then the mock.
  beforeAll(async () => {
    workspace = await copyWorkspace(
      ['tsconfig.base.json', 'specs', ...packages, 'apps/contract-tests'],
      // These tests compare errors by the class that they know.
      ['node_modules/.pnpm', 'packages/client'],
    );
    await follow(blocks, workspace);
    for (const [folder, ...args] of [
      ['specs', 'scripts/build.ts'],
      ['packages/leadlex', '--run', 'generate'],
      ['packages/leadlex', '--run', 'build'],
    ] as const) {
      const { exitCode, stdout, stderr } = await workspace.run(folder, ...args);
      expect(exitCode, `${folder}: ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
    }
    await workspace.write(`${caller}/describe-office.ts`, find('describe-office.ts'));
    leadlex = (await workspace.load('packages/leadlex/dist/index.js')) as LeadLex;

    const { startMock } = (await workspace.load('packages/cli/dist/index.js')) as typeof import('concordat');
    mock = await startMock({ vendors: ['leadlex'] });
    const document = JSON.parse((await workspace.read('specs/dist/leadlex.json')) ?? '') as OpenApiDocument;
    bench = {
      subject: { name: 'leadlex', document, createClient: leadlex.createLeadLexClient },
      contract: createContract(document, { baseUrls: ['/leadlex'] }),
      proxy: await startRecordingProxy({ target: mock.url }),
    };
  }, 120_000);
  afterAll(async () => {
    await bench?.proxy.close();
    await mock?.close();
    await workspace?.remove();
  });

  test('passes the spec lint', async () => {
    const { stdout, stderr } = await workspace.run('specs', '--run', 'lint:spec', '--', 'leadlex');
    expect(stdout).toMatch(/^leadlex: .* in \d+ operations/);
    expect(listProblems(stderr)).toEqual([]);
  });

  test('is a method with documentation', async () => {
    const resources = await workspace.read('packages/leadlex/dist/generated/resources.d.ts');
    const [, comment = ''] = /OfficesResource \{\s+\/\*\*(.*?)\*\/\s+get\(input: /s.exec(resources ?? '') ?? [];
    expect(comment).toContain('Get one office.');
    expect(comment).toContain('404 `office_not_found`: The workspace has no such office.');
    expect(comment).toContain('@see https://docs.leadlex.com/api-reference/offices/get');
  });

  test('is a method with types: the calls of the recipe compile, wrong ones do not', async () => {
    await workspace.write(`${caller}/wrong-calls.ts`, wrongCalls);
    const config = { extends: '../tsconfig.json', include: ['*.ts'] };
    await workspace.write(`${caller}/tsconfig.json`, JSON.stringify(config));
    const { exitCode, stdout } = await workspace.run(caller, '../node_modules/typescript/bin/tsc', '--project', '.');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  });

  test('is answered by the mock, and the exchange keeps the contract', async () => {
    const { describeOffice, findOffice } = (await workspace.load(`${caller}/describe-office.ts`)) as Caller;
    const client = (status: number) => {
      const headers = { [exchangeIdHeader]: String(status), prefer: `code=${status}` };
      return leadlex.createLeadLexClient({ apiKey: 'wbk_any', baseUrl: `${bench.proxy.url}/leadlex`, headers });
    };
    expect(await describeOffice(client(200), 'off_7d2f')).toBe('Harbour Street, no telephone');
    expect(await findOffice(client(404), 'off_7d2f')).toBeUndefined();
    for (const status of [200, 404]) {
      const [exchange = expect.fail('No request was made.')] = bench.proxy.take(String(status));
      expect(exchange.request.url).toBe('/leadlex/v1/offices/off_7d2f');
      expect(exchange.response.status).toBe(status);
      expect(bench.contract.validateExchange('offices.get', exchange.request, exchange.response)).toEqual([]);
    }
  });

  test('is called by the contract tests', async () => {
    const operation = bench.contract.operations.find(({ id }) => id === 'offices.get');
    const cases = operation ? planCases(operation) : [];
    expect(cases.map(({ reply }) => reply.status)).toEqual([200, 401, 403, 404, 429]);
    const findings = [];
    for (const contractCase of cases) findings.push(...(await checkCase(contractCase, bench)));
    expect(renderFindings(findings)).toBe('');
  });

  test('is checked by the gate', async () => {
    const [command = '', ...lines] = find('gate').trimEnd().split('\n');
    const [, args = ''] = /^\$ npx concordat (.*)$/.exec(command) ?? [];
    const { exitCode, stdout } = await workspace.run('packages/cli', 'bin/concordat.js', ...args.split(' '));
    expect(exitCode).toBe(0);
    for (const line of lines) expect(withoutTime(stdout)).toContain(withoutTime(line));
  });
});

test.concurrent('an endpoint that lacks something is refused by the spec lint, as the recipe shows', {
  timeout: 120_000,
}, async () => {
  const workspace = await copyWorkspace(['specs'], ['node_modules/.pnpm']);
  try {
    await follow(leaveOut(blocks), workspace);
    const { exitCode, stderr } = await workspace.run('specs', '--run', 'lint:spec', '--', 'leadlex');
    const shown = listProblems(find('lint:spec'));
    expect({ exitCode, problems: listProblems(stderr) }).toEqual({ exitCode: 1, problems: shown });
    expect(find('lint:spec')).toMatch(new RegExp(`\\n\\n${shown.length} problems to correct\\.\\n$`));
  } finally {
    await workspace.remove();
  }
});
