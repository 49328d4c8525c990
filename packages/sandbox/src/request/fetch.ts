import type { Answerer } from './answer.ts';
import { pathBelow } from './base-paths.ts';

/** Answers web-standard requests. */
export function fetchFrom(answer: Answerer, basePaths: readonly string[]): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const [path = pathname] = basePaths.flatMap((basePath) => pathBelow(basePath, pathname) ?? []);
    const { status, headers, body, breaksOff } = await answer({
      method: request.method,
      path,
      query: search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: request.body ? await request.text() : '',
    });
    if (breaksOff === 'at_once') throw new TypeError('fetch failed', { cause: brokenOff() });
    const sent = breaksOff === undefined ? body : breakOffAfter(breaksOff, body ?? '');
    const hasBody = request.method !== 'HEAD' && !bodiless.has(status);
    return new Response(hasBody ? sent : undefined, { status, headers });
  };
}

/** Statuses that a `Response` takes no body for. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** A body that fails after so many bytes, as over a connection that ends. */
function breakOffAfter(bytes: number, body: string): ReadableStream<Uint8Array> {
  const start = new TextEncoder().encode(body).subarray(0, bytes);
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent || start.length === 0) {
        controller.error(new TypeError('terminated', { cause: brokenOff() }));
        return;
      }
      sent = true;
      controller.enqueue(start);
    },
  });
}

function brokenOff(): Error {
  return new Error('The sandbox ended the connection, as the fault of the request says.');
}
