import { explainFault, run } from './run.ts';
import { createTerminal } from './terminal.ts';

// The reader of a pipe may have seen enough (`concordat … | head`); that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const terminal = createTerminal(process.stdout, process.stderr);

// Node itself would end with 1, which means drift.
process.on('uncaughtException', (error) => process.exit(explainFault(error, terminal, process.env)));

process.exitCode = await run(process.argv.slice(2), terminal, process.env);
