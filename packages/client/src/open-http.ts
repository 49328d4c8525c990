import createHttpClient, { defaultPathSerializer, type Client as HttpClient } from 'openapi-fetch';
import type { CallRecord } from './call-record.ts';
import { refuse } from './errors/input-error.ts';
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
export function openHttp({
  baseUrl,
  headers,
  transport,
  prepareRequest,
}: HttpSettings): HttpClient<Record<never, never>> {
  const http = createHttpClient<Record<never, never>>({
    baseUrl,
    async fetch(request) {
      const record: CallRecord = { signal: request.signal, attempts: 0, mayHaveSucceeded: false };
      try {
        const response = await transport(request, record);
        record.end?.(undefined, response);
        return response;
      } catch (error) {
        record.end?.(error);
        throw error;
      }
    },
    headers,
    redirect: 'manual',
    pathSerializer,
  });
  http.use({ onRequest: ({ request, schemaPath }) => prepareRequest?.(request, schemaPath) });
  return http;
}

/** Fills a path in. A value that a URL would resolve or drop is refused, because the request would go to another path. */
function pathSerializer(template: string, values: Record<string, unknown>): string {
  for (const [name, value] of Object.entries(values)) {
    if (/^\.{0,2}$/.test(String(value))) refuse(`${name} must not be '${value}'.`, name);
  }
  return defaultPathSerializer(template, values);
}
