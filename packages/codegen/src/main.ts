import { fileURLToPath } from 'node:url';
import { readSpec } from '@concordat/specs';
import { runCommand } from './command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  workspace: fileURLToPath(new URL('../../../', import.meta.url)),
  readSpec,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
