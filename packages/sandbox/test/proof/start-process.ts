import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Send } from './model/step.ts';

const program = fileURLToPath(new URL('served-process.ts', import.meta.url));

/** A process that serves the sandboxes of both vendors. */
export interface ServedProcess {
  readonly url: string;
  readonly pid: number;
  /** Resolves with the signal that ended the process. */
  readonly gone: Promise<unknown>;
  /** `kill -9`; resolves once the process is no more. */
  kill(): Promise<void>;
}

/**
 * Starts a process on a database. Whoever starts it kills it.
 *
 * @param draws random numbers after which it is killed, counted from the first bulk deletion. @default never
 */
export async function startProcess(database: string, draws?: number): Promise<ServedProcess> {
  const child = spawn(process.execPath, [program, database, ...(draws === undefined ? [] : [String(draws)])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  const [url] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), gone]);
  if (typeof url !== 'string') throw new Error('The process ended before it listened.');
  return { url, pid: child.pid ?? 0, gone: gone.then(([, signal]) => signal), kill };
}

/** Makes calls with one key. They reject when the process is gone before it has answered. */
export function callerOf(base: string, key: string): Send {
  return async (method, path, body, headers) => {
    const init = {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    };
    const reply = await fetch(`${base}${path}`, body === undefined ? init : { ...init, body: JSON.stringify(body) });
    const isJson = reply.headers.get('content-type')?.includes('json') ?? false;
    return { status: reply.status, body: await (isJson ? reply.json() : reply.text()) };
  };
}
