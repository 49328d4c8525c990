import type { Vendor } from '@concordat/specs';
import { onTestFinished } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/index.ts';

/** What a call gave. */
interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of many forms, which the sandbox checks.
  readonly body: any;
}

/** A request besides its method and path. */
interface CallOptions {
  /** @default 'wbk_full', for AutoSend 'AS_full' */
  readonly key?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A sandbox that checks its own replies, and what calls it. */
export interface OpenedSandbox {
  readonly sandbox: Sandbox;
  readonly clock: { now: number };
  call(method: string, path: string, options?: CallOptions): Promise<Answered>;
}

/** Opens a sandbox whose clock is set; closed when the test ends. */
export async function openSandbox(vendor: Vendor, options: Partial<SandboxOptions> = {}): Promise<OpenedSandbox> {
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const sandbox = await createSandbox({ vendor, now: () => clock.now, validateReplies: true, ...options });
  onTestFinished(() => sandbox.close());
  return {
    sandbox,
    clock,
    async call(method, path, { key = vendor === 'leadlex' ? 'wbk_full' : 'AS_full', body, headers } = {}) {
      const sent = { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers };
      const init =
        body === undefined ? { method, headers: sent } : { method, headers: sent, body: JSON.stringify(body) };
      const reply = await sandbox.fetch(new Request(`http://sandbox/${vendor}${path}`, init));
      const text = await reply.text();
      return { status: reply.status, headers: reply.headers, body: text === '' ? undefined : JSON.parse(text) };
    },
  };
}

/** Ids of the documentation's samples. */
export const sample = {
  jane: '123e4567-e89b-12d3-a456-426614174000',
  john: '456e7890-a1b2-34c5-d678-901234567890',
  conference: 'l1b2c3d4-e5f6-7890-abcd-ef1234567890',
  coldOutreach: 'list-uuid-here',
  campaign: 'cmp_abc123',
} as const;
