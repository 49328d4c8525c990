import createHttpClient, { defaultPathSerializer } from 'openapi-fetch';
import type { CallRecord } from './call-record.ts';
import { refuse } from './errors/input-error.ts';
import type { UntypedHttp } from './http.ts';
import type { Transport } from './transport.ts';

/** What every request of one client has, whichever way it goes. */
export interface HttpSettings {
  /** Origin and path, without a slash at the end. */
  readonly baseUrl: string;
  /** Sent unless a call says otherwise. */
  readonly headers: Headers;
  readonly transport: Transport;
  /** Most bytes of a body that is no stream. */
  readonly maxBodyBytes: number;
  /** Completes a request, or throws when it must not be sent. */
  readonly prepareRequest?: ((request: Request, pathTemplate: string) => void) | undefined;
}

/** Makes the openapi-fetch client over a transport. */
export function openHttp({ baseUrl, headers, transport, prepareRequest }: HttpSettings): UntypedHttp {
  const http = createHttpClient<Record<never, never>>({ baseUrl, headers, redirect: 'manual', pathSerializer });
  http.use({ onRequest: ({ request, schemaPath }) => prepareRequest?.(request, schemaPath) });

  const send = async (request: Request) => {
    const record: CallRecord = { signal: request.signal, attempts: 0, mayHaveSucceeded: false };
    try {
      const response = await transport(request, record);
      record.end?.(undefined, response);
      return response;
    } catch (error) {
      record.end?.(error);
      throw error;
    }
  };
  const untyped = http as unknown as UntypedHttp;
  return {
    request(method, path, init) {
      const fetch = (request: Request) => {
        if (request.bodyUsed) refuse('middleware has read the body; let it read a clone(). Nothing was sent.');
        return (init?.fetch ?? send)(request);
      };
      return untyped.request(method, path, { ...init, fetch });
    },
  };
}

/** Fills a path in. A value that a URL would resolve or drop is refused, because the request would go to another path. */
function pathSerializer(template: string, values: Record<string, unknown>): string {
  for (const [name, value] of Object.entries(values)) {
    if (/^\.{0,2}$/.test(String(value))) refuse(`${name} must not be '${value}'.`, name);
  }
  return defaultPathSerializer(template, values);
}
