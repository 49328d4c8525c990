/** A signal that asks a process to stop. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** Terminal and npm both pass on the same Ctrl+C; signals this close together are one. */
const sameSignalMilliseconds = 250;

/** Watches for signals to stop, which from now on no longer end the process by themselves. */
export function watchStopSignals(): { readonly first: Promise<StopSignal>; readonly second: Promise<StopSignal> } {
  const first = Promise.withResolvers<StopSignal>();
  const second = Promise.withResolvers<StopSignal>();
  let firstAt: number | undefined;
  const onSignal = (signal: StopSignal) => {
    firstAt ??= performance.now();
    // A promise is resolved once; for the first signal, the second line is too early.
    first.resolve(signal);
    if (performance.now() - firstAt > sameSignalMilliseconds) second.resolve(signal);
  };
  process.on('SIGINT', () => onSignal('SIGINT'));
  process.on('SIGTERM', () => onSignal('SIGTERM'));
  return { first: first.promise, second: second.promise };
}
