import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenApiDocument, Vendor } from '@concordat/specs';
import { createContract } from '../src/index.ts';
import { autosendReplies, leadlexReplies } from './vendor-replies.ts';

/** The fields of all request bodies. */
export interface RequestFields {
  contact_ids?: unknown;
  dry_run?: unknown;
  emails?: unknown;
  contactIds?: unknown;
}

/** One call as the server sees it. Faults may change it. */
export interface Call {
  method: string;
  path: string;
  /** The header as it came. */
  authorization: string;
  key: string | undefined;
  body: RequestFields;
  /** The body as it came. */
  text: string;
  /** The header `Content-Type` as it came. */
  mediaType: string;
  prefer: string;
}

/** A reply before it is written. A text is sent as it is, anything else as JSON. */
export interface ServerReply {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** One departure from the contract: `before` changes what the server reads, `after` what it writes. */
export interface Fault {
  readonly before?: (call: Call) => void;
  readonly after?: (reply: ServerReply, call: Call) => void;
}

/** The key the server accepts. */
export const validKey = 'key_of_the_whole_workspace';

/** A running server. */
export interface VendorServer {
  readonly url: string;
  /** Every call in order. */
  readonly calls: readonly Call[];
  close(): Promise<void>;
}

/** Starts a server with the operations of a vendor, kept or with one fault. */
export function startVendor(vendor: Vendor, fault: Fault = {}): Promise<VendorServer> {
  return startServer(vendor === 'leadlex' ? leadlexReplies() : autosendReplies(), fault);
}

/** Starts a mock that answers with the contract's examples, selected by the header `Prefer`. */
export function startMock(document: OpenApiDocument, fault: Fault = {}): Promise<VendorServer> {
  const contract = createContract(document);
  return startServer((call) => {
    const operation = contract.matchOperation(call.method, call.path);
    const [, status, example] = /code=(\d+)(?:, example=(\S+))?/.exec(call.prefer) ?? [];
    const reply = operation?.replies.find((reply) => reply.status === Number(status));
    if (!reply) return { status: 404, headers: {}, body: 'no such reply' };
    const headers: Record<string, string> = Object.fromEntries(
      Object.entries(reply.headers).map(([name, { example }]) => [name, String(example)]),
    );
    const [mediaType, content] =
      Object.entries(reply.content).find(([, { examples = {} }]) => example !== undefined && example in examples) ?? [];
    if (mediaType === undefined) return { status: reply.status, headers, body: '' };
    headers['content-type'] = mediaType === '*/*' ? 'image/png' : mediaType;
    return { status: reply.status, headers, body: structuredClone(content?.examples?.[example ?? '']?.value) };
  }, fault);
}

/** Starts a server that answers as told, or with one fault. */
export async function startServer(answer: (call: Call) => ServerReply, fault: Fault): Promise<VendorServer> {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const call = await readCall(request);
    calls.push({ ...call });
    fault.before?.(call);
    const reply = answer(call);
    if (reply.body !== '') reply.headers['content-type'] ??= 'application/json; charset=utf-8';
    fault.after?.(reply, call);
    response.writeHead(reply.status, reply.headers);
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () => closeServer(server),
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** What is no JSON object, or does not say it is JSON, has no fields. */
function parseFields(text: string, mediaType: string): RequestFields {
  if (!/^application\/json\b/.test(mediaType)) return {};
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  } catch {
    return {};
  }
}

async function readCall(request: IncomingMessage): Promise<Call> {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { authorization = '', prefer = '', 'content-type': mediaType = '' } = request.headers;
  const [, key] = /^Bearer (\S+)$/.exec(authorization) ?? [];
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization,
    key,
    body: parseFields(text, mediaType),
    text,
    mediaType,
    prefer: String(prefer),
  };
}
