import type { ServerResponse } from 'node:http';
import { startServer } from './server.ts';

/** A server whose one reply the test writes part by part. */
export interface StreamingServer {
  readonly baseUrl: string;
  /** The reply, once the request has arrived and its headers are out. */
  readonly reply: Promise<ServerResponse>;
  /** Resolves when the connection is closed, by whichever side. */
  readonly closed: Promise<void>;
}

/** Starts a server for the running test that sends the headers of a stream and leaves the rest to the test. */
export async function startStreamingServer(type: string): Promise<StreamingServer> {
  let announce: (reply: ServerResponse) => void = () => undefined;
  let close: () => void = () => undefined;
  const reply = new Promise<ServerResponse>((resolve) => {
    announce = resolve;
  });
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const baseUrl = await startServer((_, response) => {
    response.on('close', close);
    response.writeHead(200, { 'Content-Type': type, 'X-Request-ID': 'req_1' }).flushHeaders();
    announce(response);
  });
  return { baseUrl, reply, closed };
}
