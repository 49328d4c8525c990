import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { GeneratedFiles } from './generate-files.ts';

/** How a file of the folder differs from what the contract gives. */
export interface Difference {
  /** Path inside the folder, with forward slashes. */
  readonly file: string;
  /** `left-over`: the contract gives no such file. */
  readonly state: 'stale' | 'missing' | 'left-over';
}

/** Compares a folder with what it should hold, byte by byte, and changes nothing. */
export async function compareFolder(folder: string, files: GeneratedFiles): Promise<Difference[]> {
  const present = await listFiles(folder);
  const differences = present.filter((file) => !files.has(file)).map((file) => ({ file, state: 'left-over' as const }));
  const expected = await Promise.all(
    [...files].map(async ([file, text]): Promise<Difference[]> => {
      if (!present.includes(file)) return [{ file, state: 'missing' }];
      const found = await readFile(join(folder, file));
      return found.equals(Buffer.from(text)) ? [] : [{ file, state: 'stale' }];
    }),
  );
  return [...differences, ...expected.flat()].sort((one, other) => (one.file < other.file ? -1 : 1));
}

/**
 * Makes a folder hold exactly these files, and touches only those that differ.
 *
 * @returns what differed before.
 */
export async function writeFolder(folder: string, files: GeneratedFiles): Promise<Difference[]> {
  const differences = await compareFolder(folder, files);
  for (const { file } of differences) {
    const path = join(folder, file);
    const text = files.get(file);
    if (text === undefined) {
      await rm(path);
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }
  return differences;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
