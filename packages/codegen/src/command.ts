import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type OpenApiDocument, type Vendor, vendors } from '@concordat/specs';
import { regenerateCommand } from './file-header.ts';
import { generateFiles } from './generate-files.ts';
import { compareFolder, type Difference, writeFolder } from './generated-folder.ts';
import { GenerationError } from './generation-error.ts';

/** What the command works on; parameters, so that it runs on a copy as well. */
export interface Surroundings {
  /** Root of the repository. */
  readonly workspace: string;
  readonly readSpec: (vendor: Vendor) => OpenApiDocument;
  /** Prints one line of results. */
  readonly print: (line: string) => void;
  /** Prints one line about a mistake. */
  readonly printError: (line: string) => void;
}

/** Vendors as their types are called. */
const displayNames: Record<Vendor, string> = { leadlex: 'LeadLex', autosend: 'AutoSend' };

const usage = `usage: concordat-codegen [--check] <${[...vendors, 'all'].join('|')}>…`;

/**
 * Runs the command.
 *
 * @returns the exit code: 0 done or fresh, 1 not fresh or not possible, 2 wrong usage.
 */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const request = readArguments(args);
  if (typeof request === 'string') {
    surroundings.printError(`${request} ${usage}`);
    return 2;
  }
  try {
    return await (request.check ? checkVendors : writeVendors)(request.vendors, surroundings);
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    surroundings.printError(error.message);
    return 1;
  }
}

function readArguments(args: readonly string[]): { check: boolean; vendors: Vendor[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => name !== 'all' && !isVendor(name));
    if (unknown !== undefined) return `There is no vendor "${unknown}".`;
    if (positionals.length === 0) return 'Name at least one vendor.';
    const chosen = vendors.filter((vendor) => positionals.includes(vendor) || positionals.includes('all'));
    return { check: values.check, vendors: chosen };
  } catch (error) {
    if (error instanceof TypeError) return `${error.message.split('. ')[0]}.`;
    throw error;
  }
}

function isVendor(name: string): name is Vendor {
  return (vendors as readonly string[]).includes(name);
}

async function writeVendors(chosen: readonly Vendor[], surroundings: Surroundings): Promise<0> {
  for (const vendor of chosen) {
    const files = await generateFiles(displayNames[vendor], surroundings.readSpec(vendor));
    const differences = await writeFolder(join(surroundings.workspace, folderOf(vendor)), files);
    const count = differences.length === 0 ? 'nothing changed' : `${differences.length} of ${files.size} files changed`;
    surroundings.print(`${folderOf(vendor)}: ${count}`);
  }
  return 0;
}

async function checkVendors(chosen: readonly Vendor[], surroundings: Surroundings): Promise<0 | 1> {
  const lines: string[] = [];
  for (const vendor of chosen) {
    const files = await generateFiles(displayNames[vendor], surroundings.readSpec(vendor));
    const differences = await compareFolder(join(surroundings.workspace, folderOf(vendor)), files);
    lines.push(...differences.map((difference) => describe(vendor, difference)));
  }
  for (const line of lines) surroundings.printError(line);
  if (lines.length === 0) return 0;
  surroundings.printError(`Generated code does not follow from the contract. Run: ${regenerateCommand}`);
  return 1;
}

function describe(vendor: Vendor, { file, state }: Difference): string {
  return `${state}: ${folderOf(vendor)}/${file}`;
}

function folderOf(vendor: Vendor): string {
  return `packages/${vendor}/src/generated`;
}
