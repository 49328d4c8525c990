import type { Vendor } from '@concordat/specs';
import { onTestFinished } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox.ts';
import type { SandboxOptions } from '../../src/sandbox-options.ts';

/** What a call gave. */
interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of many forms, which the sandbox checks.
  readonly body: any;
}

/** A sandbox whose clock is set, and what calls it with one key. */
export interface StartedSandbox {
  readonly sandbox: Sandbox;
  readonly clock: { now: number };
  call(method: string, path: string, body?: unknown): Promise<Answered>;
}

const keys: Readonly<Record<Vendor, string>> = { leadlex: 'wbk_webhooks', autosend: 'AS_webhooks' };

/** Starts a sandbox that checks its own replies. */
export async function startSandbox(vendor: Vendor, options: Partial<SandboxOptions> = {}): Promise<StartedSandbox> {
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const sandbox = await createSandbox({ vendor, now: () => clock.now, validateReplies: true, ...options });
  onTestFinished(() => sandbox.close());
  return {
    sandbox,
    clock,
    async call(method, path, body) {
      const headers = { authorization: `Bearer ${keys[vendor]}`, 'content-type': 'application/json' };
      const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
      const reply = await sandbox.fetch(new Request(`http://sandbox/${vendor}${path}`, init));
      return { status: reply.status, headers: reply.headers, body: await reply.json() };
    },
  };
}
