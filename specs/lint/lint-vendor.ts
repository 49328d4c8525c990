import { readdirSync } from 'node:fs';
import { checkCauses } from './causes.ts';
import { type Contract, loadContract } from './contract.ts';
import { checkDecisions } from './decisions.ts';
import { checkEchoes } from './echoes.ts';
import { checkExamples } from './examples.ts';
import { type Coverage, checkInventory } from './inventory.ts';
import { listExamples } from './list-examples.ts';
import { checkPagination } from './pagination.ts';
import type { Problem } from './problem.ts';
import { checkByRedocly } from './redocly.ts';
import { readYamlFile, YamlFileError } from './yaml-file.ts';

/** What the checks of one vendor found. */
export interface LintResult {
  readonly problems: readonly Problem[];
  /** What was looked at, in words. */
  readonly checked: string;
  /** How much of the contract the inventory confirms, in words; `undefined` when the contract cannot be read. */
  readonly coverage: string | undefined;
}

/**
 * Runs every check of a vendor's contract.
 *
 * @param base URL of the folder that holds the vendor's folder.
 */
export async function lintVendor(vendor: string, base: URL): Promise<LintResult> {
  const folder = new URL(`${vendor}/`, base);
  let problems: Problem[] = [];
  let contract: Contract;
  try {
    problems = await checkByRedocly(new URL('openapi.yaml', folder), base);
    contract = await loadContract(folder);
  } catch (error) {
    // A contract that cannot be put together is reported by Redocly's rules, unless even its YAML cannot be read.
    if (problems.length === 0) problems = findUnreadable(folder, vendor);
    if (problems.length === 0) problems = [unreadable(`${vendor}/openapi.yaml`, error)];
    return { problems, checked: 'a contract that could not be read; other checks were left out', coverage: undefined };
  }

  const attempt = <Result>(check: () => Result): Result | undefined => {
    try {
      return check();
    } catch (error) {
      // The checks rely on what Redocly's rules demand; where those are broken, they may have nothing to stand on.
      if (problems.length === 0) throw error;
      return undefined;
    }
  };
  for (const check of [checkExamples, checkEchoes, checkCauses, checkPagination]) {
    problems.push(...(attempt(() => check(contract)) ?? []));
  }
  const decisions = read(new URL('decisions.yaml', folder), `${vendor}/decisions.yaml`, problems);
  if (decisions) problems.push(...checkDecisions(contract, decisions));
  const inventory = read(new URL('inventory.yaml', folder), `${vendor}/inventory.yaml`, problems);
  const compared = inventory && attempt(() => checkInventory(contract, inventory));
  problems.push(...(compared?.problems ?? []));

  const examples = attempt(() => listExamples(contract.document).length) ?? 0;
  const settled = Array.isArray(decisions?.value) ? decisions.value.length : 0;
  return {
    problems,
    checked: `${contract.operations.length} operations, ${examples} examples and defaults, ${settled} decisions`,
    coverage: compared?.coverage.map(describeCoverage).join(', ') || undefined,
  };
}

function read(file: URL, name: string, problems: Problem[]) {
  try {
    return readYamlFile(file, name);
  } catch (error) {
    problems.push(unreadable(name, error));
    return undefined;
  }
}

/** The files of a contract that are no valid YAML. */
function findUnreadable(folder: URL, vendor: string): Problem[] {
  const problems: Problem[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.yaml')) read(new URL(name, folder), `${vendor}/${name}`, problems);
  }
  return problems;
}

function unreadable(file: string, error: unknown): Problem {
  const message = `cannot be read: ${error instanceof Error ? error.message : error}. Correct the YAML.`;
  const { line, column } = error instanceof YamlFileError ? error : { line: 1, column: 1 };
  return { file, line, column, rule: 'yaml', subject: file, pointer: '#/', message };
}

const plurals: Readonly<Record<Coverage['kind'], string>> = {
  operation: 'operations',
  parameter: 'parameters',
  'body field': 'body fields',
  'reply field': 'reply fields',
  'reply header': 'reply headers',
  'status and code': 'statuses and codes',
  event: 'events',
  'event field': 'event fields',
  detail: 'details',
};

/** Rounds down, so that 100 % means all of them. */
function describeCoverage({ kind, agreed, total }: Coverage): string {
  const percent = total === 0 ? 100 : Math.floor((agreed / total) * 100);
  return `${agreed} of ${total} ${plurals[kind]} (${percent} %)`;
}
