import type { Answerer } from './answer.ts';
import { pathBelow } from './base-paths.ts';

/** Answers web-standard requests. */
export function fetchFrom(answer: Answerer, basePaths: readonly string[]): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const [path = pathname] = basePaths.flatMap((basePath) => pathBelow(basePath, pathname) ?? []);
    const { status, headers, body } = await answer({
      method: request.method,
      path,
      query: search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: request.body ? await request.text() : '',
    });
    return new Response(request.method === 'HEAD' ? undefined : body, { status, headers });
  };
}
