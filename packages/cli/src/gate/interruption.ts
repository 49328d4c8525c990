import type { Terminal } from '../terminal.ts';

/** Ctrl+C, watched for the time of a run. */
export interface Interruption {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal;
  /** Gives the signals back their usual meaning. */
  release(): void;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Terminal and npm both pass on the same Ctrl+C; signals this close together are one. */
const sameSignalMilliseconds = 250;

/**
 * Watches for Ctrl+C: the first one ends the run with what is known by then and with its own records removed, which takes a
 * moment; a second one ends the process.
 */
export function watchInterruption(terminal: Terminal): Interruption {
  const controller = new AbortController();
  let firstAt: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (firstAt === undefined) {
      firstAt = performance.now();
      terminal.progress();
      terminal.tell('Ending the run; once more ends it at once.');
      controller.abort();
    } else if (performance.now() - firstAt > sameSignalMilliseconds) {
      release();
      process.kill(process.pid, signal);
    }
  };
  const release = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return { signal: controller.signal, release };
}
