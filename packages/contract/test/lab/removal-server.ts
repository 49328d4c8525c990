import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { autosendReplies } from './autosend-replies.ts';
import { answerCreation } from './creations.ts';
import { leadlexReplies } from './leadlex-replies.ts';
import { type Rules, standardRules } from './rules.ts';
import { createState, type State } from './state.ts';

/** One call as the server reads it. Faults may change it. */
export interface Call {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  /** As it came. */
  text: string;
  /** How many calls came before it since the start. */
  readonly index: number;
}

/** A reply before it is written: the body is sent as JSON, or as it is where it is a text. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** One departure from the contract. */
export interface Fault {
  /** Rules of the server that are others. */
  readonly rules?: Partial<Rules>;
  /** Changes what the server reads. */
  readonly before?: (call: Call) => void;
  /** Changes what the server writes. */
  readonly after?: (reply: Reply, call: Call, state: State) => void;
}

/** A running server of the five removal endpoints alone. */
export interface RemovalServer {
  readonly url: string;
  readonly state: () => State;
  readonly calls: readonly Call[];
  close(): Promise<void>;
}

/** Starts a server of the removal endpoints of both vendors, at `/leadlex` and `/autosend`, with `POST /reset`. */
export async function startRemovalServer(fault: Fault = {}): Promise<RemovalServer> {
  const rules: Rules = { ...standardRules, ...fault.rules };
  const calls: Call[] = [];
  let state = createState();
  const server = createServer(async (request, response) => {
    const call = await readCall(request, calls.length);
    if (call.path === '/reset') {
      state = createState(rules.resetsCounters ? undefined : state);
      response.writeHead(204).end();
      return;
    }
    calls.push({ ...call });
    fault.before?.(call);
    const [, vendor] = call.path.split('/');
    const inner = { ...call, path: call.path.slice(vendor === undefined ? 0 : vendor.length + 1) };
    const reply =
      (rules.creates ? answerCreation(vendor ?? '', inner, state) : undefined) ??
      (vendor === 'autosend' ? autosendReplies(inner, state, rules) : leadlexReplies(inner, state, rules));
    reply.headers['content-type'] ??= rules.contentType;
    fault.after?.(reply, inner, state);
    response.writeHead(
      reply.status,
      Object.fromEntries(Object.entries(reply.headers).filter(([, value]) => value !== '')),
    );
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body, null, rules.indent));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state: () => state,
    calls,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readCall(request: IncomingMessage, index: number): Promise<Call> {
  let text = '';
  for await (const chunk of request) text += chunk;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const path = decodeURIComponent((request.url ?? '').replace(/\?.*$/, ''));
  const query = new URL(request.url ?? '', 'http://lab').searchParams;
  return { method: request.method ?? '', path, query, headers, text, index };
}
