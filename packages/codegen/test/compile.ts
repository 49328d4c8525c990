import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { GeneratedFiles } from '../src/generate-files.ts';

// The files are in memory, yet have a place from which `@concordat/client` is found.
const folder = fileURLToPath(new URL('in-memory/', import.meta.url));
const configFile = fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url));

const { config } = ts.parseConfigFileTextToJson(configFile, readFileSync(configFile, 'utf8'));
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, noEmit: true, skipLibCheck: true, lib: ['es2023', 'dom', 'dom.iterable'] },
  folder,
);

// Libraries are the same for every compilation.
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks generated files under the compiler options of the repository.
 *
 * @param consumer source of a file beside them that uses them.
 * @returns a line per error: `consumer.ts:3: Type …`.
 */
export function compile(files: GeneratedFiles, consumer = 'export {};'): string[] {
  const sources = new Map([...files, ['consumer.ts', consumer] as const].map(([name, text]) => [folder + name, text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, directoryExists, fileExists, readFile } = host;
  host.directoryExists = (path) => folder.startsWith(path) || directoryExists?.(path) === true;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, language) => {
    const text = sources.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, language, true);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, language));
    return parsed.get(path);
  };
  const roots = [...sources.keys()].filter((path) => path.endsWith('.ts'));
  return ts.getPreEmitDiagnostics(ts.createProgram(roots, options, host)).map(({ file, start = 0, messageText }) => {
    const place = file ? `${basename(file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1}: ` : '';
    return place + ts.flattenDiagnosticMessageText(messageText, ' ');
  });
}
