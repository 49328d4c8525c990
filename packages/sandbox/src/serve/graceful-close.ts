import type { Server } from 'node:http';

const patienceMilliseconds = 10_000;

/**
 * Makes the function that closes a server: requests that have arrived are answered, connections on which none has (such
 * as those a browser opens in advance) are dropped, and after ten seconds so is everything else. To be called before any
 * other listener for requests is added.
 */
export function createGracefulClose(server: Server): () => Promise<void> {
  let unanswered = 0;
  let closed: Promise<void> | undefined;
  server.on('request', (_request, response) => {
    unanswered += 1;
    if (closed) response.setHeader('connection', 'close');
    response.once('close', () => {
      unanswered -= 1;
      if (closed && unanswered === 0) server.closeAllConnections();
    });
  });
  return () => {
    closed ??= new Promise((resolve) => {
      const patience = setTimeout(() => server.closeAllConnections(), patienceMilliseconds);
      server.close(() => {
        clearTimeout(patience);
        resolve();
      });
      if (unanswered === 0) server.closeAllConnections();
    });
    return closed;
  };
}
