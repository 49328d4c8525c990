import { onTestFinished } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import type { SandboxOptions } from '../src/sandbox-options.ts';
import { startReceiver } from './webhooks/receiver.ts';

/** What a call gave. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of many forms, which the sandbox checks.
  readonly body: any;
}

/** How a call differs from that of the project's own key. */
interface CallOptions {
  /** @default 'AS_full' */
  readonly key?: string;
  /** Sent as `x-project-id`. */
  readonly project?: string;
}

/** Calls AutoSend's sandbox. */
export type Call = (method: string, path: string, body?: unknown, options?: CallOptions) => Promise<Answered>;

/** Starts a sandbox of AutoSend that checks its own replies, on a clock that is set. `AS_full` sees the sample data. */
export async function startAutoSend(
  options: Partial<SandboxOptions> = {},
): Promise<{ readonly sandbox: Sandbox; readonly clock: { now: number }; readonly call: Call }> {
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const sandbox = await createSandbox({ vendor: 'autosend', now: () => clock.now, validateReplies: true, ...options });
  onTestFinished(() => sandbox.close());
  const call: Call = async (method, path, body, { key = 'AS_full', project } = {}) => {
    const headers = new Headers({ authorization: `Bearer ${key}`, 'content-type': 'application/json' });
    if (project !== undefined) headers.set('x-project-id', project);
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const reply = await sandbox.fetch(new Request(`https://api.autosend.com/v1${path}`, init));
    return { status: reply.status, headers: reply.headers, body: await reply.json() };
  };
  return { sandbox, clock, call };
}

/** The field and the message of a refusal's first detail. */
export function firstDetail({ body }: Answered): { readonly field: string; readonly message: string } {
  return body.error.details[0];
}

/** Registers a webhook for what happens to contacts and mails, and gives the events it got so far. */
export async function receiveEvents({
  sandbox,
  call,
}: Pick<Awaited<ReturnType<typeof startAutoSend>>, 'sandbox' | 'call'>): Promise<
  () => Promise<{ readonly type: string; readonly data: Readonly<Record<string, unknown>> }[]>
> {
  const receiver = await startReceiver();
  const contactEvents = ['contact.created', 'contact.updated', 'contact.deleted'];
  const events = [...contactEvents, 'email.sent', 'email.delivered', 'email.unsubscribed', 'email.group_unsubscribed'];
  await call('POST', '/webhooks', { url: receiver.url, events });
  return async () => {
    await sandbox.idle();
    return receiver.received.map(({ body }) => {
      const { type, data } = JSON.parse(body);
      return { type, data };
    });
  };
}
