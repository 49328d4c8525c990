import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FuzzedReply } from './judge-reply.ts';

/** Keeps its connections, as a busy client does. */
export function createClient(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const { hostname, port } = new URL(url);
  return {
    send(method: string, path: string, headers: Readonly<Record<string, string>>, body: Buffer | undefined) {
      const { promise, resolve, reject } = Promise.withResolvers<FuzzedReply>();
      const sent = { ...headers, ...(body && { 'content-length': String(body.length) }) };
      const outgoing = request({ agent, hostname, port, method, path, headers: sent }, (reply) => {
        text(reply).then(
          (read) => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: read }),
          reject,
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
      return promise;
    },
    close: () => agent.destroy(),
  };
}
