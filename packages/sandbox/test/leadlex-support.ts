import { onTestFinished } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import type { SandboxOptions } from '../src/sandbox-options.ts';
import { startReceiver } from './webhooks/receiver.ts';

/** What a call gave. */
interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of many forms, which the sandbox checks.
  readonly body: any;
}

/** How a call differs from that of a key that may do everything. */
interface CallOptions {
  /** @default 'wbk_mine', whose workspace is empty */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls LeadLex's sandbox. */
export type Call = (method: string, path: string, body?: unknown, options?: CallOptions) => Promise<Answered>;

/** Starts a sandbox of LeadLex that checks its own replies, on a clock that is set. */
export async function startLeadLex(
  options: Partial<SandboxOptions> = {},
): Promise<{ readonly sandbox: Sandbox; readonly clock: { now: number }; readonly call: Call }> {
  const clock = { now: Date.parse('2026-05-01T12:00:00Z') };
  const sandbox = await createSandbox({ vendor: 'leadlex', now: () => clock.now, validateReplies: true, ...options });
  onTestFinished(() => sandbox.close());
  const call: Call = async (method, path, body, { key = 'wbk_mine', headers: others = {} } = {}) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...others };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const reply = await sandbox.fetch(new Request(`http://sandbox/leadlex/v1${path}`, init));
    const text = await reply.text();
    const isJson = reply.headers.get('content-type')?.includes('json') ?? false;
    return { status: reply.status, headers: reply.headers, body: isJson ? JSON.parse(text) : text };
  };
  return { sandbox, clock, call };
}

/** Creates a contact and gives its id. */
export async function createContact(call: Call, contact: Readonly<Record<string, unknown>>): Promise<string> {
  return (await call('POST', '/contacts', contact)).body.data.id;
}

/** Registers a webhook for these events, and gives those it got so far: their types and what happened. */
export async function receiveEvents(
  { sandbox, call }: { readonly sandbox: Sandbox; readonly call: Call },
  ...events: readonly string[]
): Promise<() => Promise<(readonly [string, unknown])[]>> {
  const receiver = await startReceiver();
  const { status } = await call('POST', '/webhooks', { url: receiver.url.replace('http:', 'https:'), events });
  if (status !== 201) throw new Error(`The webhook was refused with ${status}.`);
  return async () => {
    await sandbox.idle();
    return receiver.received.map(({ body }) => {
      const { type, data } = JSON.parse(body);
      return [type, data] as const;
    });
  };
}
