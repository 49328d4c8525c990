/** How often to look, in milliseconds. */
const interval = 250;

/**
 * Resolves when the shell is gone in which npx has started this process: npx gives a signal to that shell, which dies of
 * SIGTERM without passing it on, and the process would stay behind with its port. Never resolves where npx has not started
 * it: whoever puts a process into the background may well go before it.
 */
export function watchNpx(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  return new Promise((resolve) => {
    if (environment['npm_command'] !== 'exec') return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, interval);
    timer.unref();
  });
}
