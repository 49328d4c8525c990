/** Terminal and npm both pass on the same Ctrl+C; signals this close together are one. */
const sameSignalMilliseconds = 250;

let lastAt = Number.NEGATIVE_INFINITY;

/** Waits for somebody to ask the process to stop. From the call on, the signal no longer ends the process by itself. */
export function nextStopSignal(): Promise<'SIGINT' | 'SIGTERM'> {
  return new Promise((resolve) => {
    const onSignal = (signal: NodeJS.Signals) => {
      const now = performance.now();
      const repeated = now - lastAt < sameSignalMilliseconds;
      lastAt = repeated ? lastAt : now;
      if (repeated || (signal !== 'SIGINT' && signal !== 'SIGTERM')) return;
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      resolve(signal);
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  });
}
