import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A copy of parts of the repository that may be changed. */
export interface WorkspaceCopy {
  /** Absolute path of a file of the copy. */
  path(file: string): string;
  /** `undefined` where there is no such file. */
  read(file: string): Promise<string | undefined>;
  /** Writes a file, and the folders above it. */
  write(file: string, text: string): Promise<void>;
  /** Loads a module of the copy. */
  load(file: string): Promise<unknown>;
  /** Runs a Node program in a folder of the copy, such as `--run build` for a script of its `package.json`. */
  run(folder: string, ...args: string[]): Promise<Run>;
  remove(): Promise<void>;
}

/** What came of a program. */
interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const leftOut = new Set(['.turbo', '.vite', '.vite-temp', '.vitest', '.vitest-cache']);

/**
 * Makes a folder with parts of the repository, as they are built.
 *
 * @param copied files and folders that may be changed.
 * @param shared those that are only read: they are links to the repository itself. Never install in the copy, because pnpm
 * would write through them.
 */
export async function copyWorkspace(copied: readonly string[], shared: readonly string[]): Promise<WorkspaceCopy> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'concordat-recipe-'));
  const path = (file: string) => join(folder, file);
  for (const part of copied) {
    // The links of pnpm are relative, so that those between packages stay in the copy.
    await cp(join(root, part), path(part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !leftOut.has(basename(source)),
    });
  }
  for (const part of shared) {
    await mkdir(dirname(path(part)), { recursive: true });
    await symlink(join(root, part), path(part), 'junction');
  }

  return {
    path,
    read: (file) =>
      readFile(path(file), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }),
    async write(file, text) {
      await mkdir(dirname(path(file)), { recursive: true });
      await writeFile(path(file), text);
    },
    load: (file) => import(pathToFileURL(path(file)).href),
    run: (place, ...args) => runNode(path(place), args),
    remove: () => rm(folder, { recursive: true }),
  };
}

function runNode(cwd: string, args: readonly string[]): Promise<Run> {
  // Nothing else of the environment, which says that a test is running.
  const env = { PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter), NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      const exitCode = error ? error.code : 0;
      if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr });
      else reject(error);
    });
  });
}
