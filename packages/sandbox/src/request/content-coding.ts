import type { SandboxRequest } from './message.ts';

/** How a body is compressed; `undefined` for one that is not. */
export function contentCodingOf(headers: SandboxRequest['headers']): string | undefined {
  const coding = String(headers['content-encoding'] ?? '').trim();
  return coding === '' || coding.toLowerCase() === 'identity' ? undefined : coding;
}
