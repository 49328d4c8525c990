import { run } from './run.ts';
import { createTerminal } from './terminal.ts';

// The reader of a pipe may have seen enough (`concordat … | head`); that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), createTerminal(process.stdout, process.stderr), process.env);
