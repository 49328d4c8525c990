// How long the compiler takes to check code that uses the clients. Fails over budget, or when the code does not compile.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodeTable, OperationTable } from '../packages/client/dist/index.js';
import {
  followReference,
  listOperations,
  type OpenApiDocument,
  type Operation,
  readSpec,
  type Schema,
  type Vendor,
} from '../specs/dist/index.js';

/** Operations of each vendor that the code uses. */
const wanted = 20;
/** Runs of the compiler, of which the median counts. */
const runs = 5;
/** Seconds all of it may take. */
const budget = 2;

const root = fileURLToPath(new URL('..', import.meta.url));
const factories: Record<Vendor, string> = { leadlex: 'createLeadLexClient', autosend: 'createAutoSendClient' };

const project = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
try {
  const sources = await Promise.all((Object.keys(factories) as Vendor[]).map(writeConsumer));
  writeFileSync(join(project, 'consumer.mts'), sources.join('\n'));
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(configuration()));
  const times = Array.from({ length: runs }, compile);
  const [check, total] = (['check', 'total'] as const).map((kind) => median(times.map((time) => time[kind])));
  console.log(
    `check ${check?.toFixed(2)} s, total ${total?.toFixed(2)} s (median of ${runs} runs; budget ${budget} s in total)`,
  );
  if (total === undefined || total > budget) {
    console.error(`Checking the code takes ${total} s; the budget is ${budget} s.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true });
}

function configuration(): object {
  const packages = Object.keys(factories).map((vendor) => [
    `@concordat/${vendor}`,
    [join(root, `packages/${vendor}/dist/index.d.ts`)],
  ]);
  return {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { noEmit: true, lib: ['es2023', 'dom', 'dom.iterable'], paths: Object.fromEntries(packages) },
    files: ['consumer.mts'],
  };
}

/** Code that calls operations from all over the vendor's table, reads what they give and switches over how they fail. */
async function writeConsumer(vendor: Vendor): Promise<string> {
  const generated = `../packages/${vendor}/dist/generated`;
  const { operations } = (await import(`${generated}/operations.js`)) as { operations: OperationTable };
  const { commonCodes, codes: ownCodes } = (await import(`${generated}/codes.js`)) as CodeTable;
  const all = Object.entries(operations).flatMap(([resource, methods]) =>
    Object.entries(methods).map(([verb, descriptor]) => ({ id: `${resource}.${verb}`, ...descriptor })),
  );
  const count = Math.min(wanted, all.length);
  console.log(`${vendor}: ${count} of ${all.length} operations${count < wanted ? ` (there are no ${wanted})` : ''}`);
  const picked = Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]);

  const contract = readSpec(vendor);
  const described = new Map(listOperations(contract).map((operation) => [operation.id, operation]));
  const uses = picked.map((operation) => {
    const found = operation && described.get(operation.id);
    if (!found) throw new Error(`${operation?.id} is in the table and not in the contract: run npm run generate.`);
    const codes = [commonCodes, ownCodes[found.id] ?? {}].flatMap((byStatus) => Object.values(byStatus).flat());
    const call = `${found.id}(${JSON.stringify(exampleInput(found))})`;
    const rows = operation.pagination && call.replace(/\.[a-z]+/, '.iterate');
    return useOperation(vendor, call, operation.accept, replyField(contract, found), codes, rows);
  });
  return `import { ${factories[vendor]} } from '@concordat/${vendor}';
export async function use_${vendor}(read: (value: unknown) => void) {
  const ${vendor} = ${factories[vendor]}({ apiKey: 'key' });
${uses.join('')}}
`;
}

function useOperation(
  vendor: string,
  call: string,
  accept: string | undefined,
  field: string,
  codes: string[],
  rows: string | undefined,
): string {
  const reading =
    accept === 'text/event-stream'
      ? `for await (const event of await ${vendor}.${call}) read(event.data);`
      : accept && !accept.includes('json')
        ? `read((await ${vendor}.${call}).getReader());`
        : `read((await ${vendor}.${call})${field});`;
  const cases = [...new Set(codes)].map((code) => `      case ${JSON.stringify(code)}:\n`).join('');
  return `  ${reading}
${rows === undefined ? '' : `  for await (const row of ${vendor}.${rows}) read(row);\n`}  {
    const result = await ${vendor}.safe.${call};
    if (!result.ok) switch (result.code) {
${cases && `${cases}        read(result.error.code);\n        break;\n`}      case 'undocumented':
        read(result.error.status);
        break;
      case 'no_response':
      case 'invalid_input':
        read(result.error.message);
        break;
      default:
        result satisfies never;
    }
  }
`;
}

/** What the contract gives as examples of an operation's required fields. */
function exampleInput({ parameters, requestBody }: Operation): object {
  const required = parameters.filter((parameter) => parameter.in !== 'header' && parameter.required);
  const fields = required.map(({ name, example }) => [name, example]);
  const [body] = Object.values(requestBody?.content['application/json']?.examples ?? {});
  return { ...Object.fromEntries(fields), ...(body?.value as object | undefined) };
}

/** The first field of the JSON that an operation answers with, as it is read: `?.["data"]`, for some replies may be empty. */
function replyField(contract: OpenApiDocument, { replies }: Operation): string {
  const schema = replies.find(({ status }) => status < 300)?.content['application/json']?.schema;
  const [name] = Object.keys((schema && followReference<Schema>(contract, schema).properties) ?? {});
  return name === undefined ? '' : `?.[${JSON.stringify(name)}]`;
}

function compile(): { check: number; total: number } {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const args = [compiler, '--noEmit', '--extendedDiagnostics', '-p', project];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The code does not compile:\n${stdout}`);
  const seconds = (label: string) => Number(new RegExp(`^${label} time:\\s*([\\d.]+)s`, 'm').exec(stdout)?.[1]);
  return { check: seconds('Check'), total: seconds('Total') };
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
