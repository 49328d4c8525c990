import { type OpenApiDocument, readSpec, type Vendor } from '@concordat/specs';
import { createContract, type Exchange, type ExchangeRequest, type ExchangeResponse } from '../src/index.ts';

export const leadlex = createContract(readSpec('leadlex'));
export const autosend = createContract(readSpec('autosend'));

const origins: Record<Vendor, string> = {
  leadlex: 'https://data.leadlex.com/functions/v1/api-gateway',
  autosend: 'https://api.autosend.com/v1',
};

const metered = {
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '995',
  'x-ratelimit-reset': '1708905600',
  'x-request-id': 'req_1',
};

/** Takes a contact off a list. */
export function listRemoval(): Exchange {
  return {
    request: request('DELETE', '/v1/lists/l%201/contacts/c1'),
    response: json(200, { data: { removed: true, list_id: 'l 1', contact_id: 'c1' } }),
  };
}

/** Deletes two contacts. */
export function bulkDeletion(): Exchange {
  return {
    request: request('POST', '/v1/contacts/bulk-delete', { contact_ids: ['c1', 'c2'] }),
    response: json(200, { data: { deleted_count: 2, not_found_count: 0, errors: [] } }, metered),
  };
}

/** Takes two contacts off an AutoSend list. */
export function autosendRemoval(): Exchange {
  return {
    request: request('POST', '/contact-lists/l1/contacts/remove', { emails: ['jane@example.com'] }, 'autosend'),
    response: json(200, { success: true, data: { removed: 1, notInList: 0, errors: [] } }),
  };
}

/** A request with a key, and a JSON body where one is given. */
export function request(method: string, path: string, body?: unknown, vendor: Vendor = 'leadlex'): ExchangeRequest {
  return {
    method,
    url: `${origins[vendor]}${path}`,
    headers: { authorization: 'Bearer wbk_secret', ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

/** A JSON reply. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): ExchangeResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** A contract with one GET operation, around the given parameters and reply schema. */
export function smallContract(
  parts: { parameters?: unknown[]; schema?: unknown; headers?: unknown; schemas?: unknown; response?: unknown },
  path = '/things/{id}',
) {
  const { parameters = [], schema = {}, headers = {}, schemas = {}, response } = parts;
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 1 } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    servers: [{ url: 'https://api.example.com/base' }],
    paths: {
      [path]: {
        get: {
          operationId: 'things.get',
          tags: ['things'],
          summary: 'Get a thing',
          externalDocs: { url: 'https://docs.example.com/get' },
          parameters: path.includes('{id}') ? [id, ...parameters] : parameters,
          responses: {
            200: response ?? { description: 'It.', headers, content: { 'application/json': { schema } } },
          },
        },
      },
    },
    components: { schemas },
  };
  return createContract(document as unknown as OpenApiDocument);
}
