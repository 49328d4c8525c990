import type { Client as HttpClient, Middleware } from 'openapi-fetch';
import type { HttpSettings } from './open-http.ts';

/** The parts of openapi-fetch that are used here, without the types of one API. */
export interface UntypedHttp {
  request(method: string, path: string, init?: RequestInitWithMiddleware): Promise<HttpReply>;
}

interface RequestInitWithMiddleware {
  readonly middleware?: readonly Middleware[];
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly [option: string]: unknown;
}

/** What openapi-fetch resolves with: it has read the body of an error. */
export interface HttpReply {
  readonly response: Response;
  readonly error?: unknown;
}

/** The openapi-fetch client of an application, and what the methods need of it. */
export interface Http extends UntypedHttp {
  readonly client: HttpClient<Record<never, never>>;
  /** Whether the application has middleware, which calls have to go through. */
  hasMiddleware(): boolean;
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/** Makes an openapi-fetch client that is loaded with the first call that goes through it. */
export function createHttp(settings: HttpSettings): Http {
  const middleware: Middleware[] = [];
  let loading: Promise<UntypedHttp> | undefined;
  const load = async () => (await import('./open-http.ts')).openHttp(settings);

  const request: UntypedHttp['request'] = async (method, path, init) => {
    loading ??= load().catch((error) => {
      // The next call tries again.
      loading = undefined;
      throw error;
    });
    return (await loading).request(method, path, { ...init, middleware: [...middleware, ...(init?.middleware ?? [])] });
  };
  const client = {
    request,
    ...Object.fromEntries(
      methods.map((method) => [
        method,
        (path: string, init?: RequestInitWithMiddleware) => request(method, path, init),
      ]),
    ),
    use(...added: Middleware[]) {
      middleware.push(...added);
    },
    eject(...removed: Middleware[]) {
      for (const each of removed) middleware.splice(middleware.indexOf(each), middleware.includes(each) ? 1 : 0);
    },
  };
  return { client: client as unknown as Http['client'], request, hasMiddleware: () => middleware.length > 0 };
}
