import type { CallRecord } from './call-record.ts';
import type { Clock } from './clock.ts';
import type { HookCall, Hooks, OnErrorEvent } from './hooks.ts';
import { createRedaction } from './redaction.ts';
import { readRateLimit, readRequestId } from './reply-headers.ts';

/** Where a client writes what happens to its calls. `console` is one. The second argument is the event of the hook. */
export interface Logger {
  debug(message: string, event: object): void;
  info(message: string, event: object): void;
  warn(message: string, event: object): void;
  error(message: string, event: object): void;
}

/** From which level on a client writes: `debug` every call, `info` every further attempt, `error` every call that failed. */
export type LogLevel = keyof Logger;

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

const levelOf = { onRequest: 'debug', onRetry: 'info', onResponse: 'debug', onError: 'error' } as const;

/** Begins to watch one call. */
export type Watch = (request: Request, record: CallRecord) => (retry: Retry, response?: Response) => void;

interface HookEvent {
  readonly call: HookCall;
  readonly status?: number | undefined;
}

interface Retry {
  readonly attempt: number;
  readonly delay: number;
  readonly reason: 'connection' | 'timeout' | 'status';
}

/** Makes what tells hooks and logger of each call. None of them sees `secret`. */
export function createWatch(
  hooks: Hooks | undefined,
  logger: Logger | undefined,
  logLevel: LogLevel,
  clock: Clock,
  secret: string,
): Watch {
  const redaction = createRedaction(secret);
  // The only text of the vendor that they see.
  const readId = (headers: Headers) => {
    const id = readRequestId(headers);
    return id && redaction.text(id);
  };
  const log = (level: LogLevel, message: string, event: object) => {
    if (levels.indexOf(level) >= levels.indexOf(logLevel)) logger?.[level](message, event);
  };
  const run = async (name: keyof Hooks, event: HookEvent | OnErrorEvent) => {
    const { operation, method, url } = event.call;
    const what = `${operation ?? `${method} ${url}`} ${name.slice(2).toLowerCase()} ${event.status ?? ''}`.trim();
    try {
      log(levelOf[name], what, event);
      await (hooks?.[name] as ((event: object) => unknown) | undefined)?.(event);
    } catch (error) {
      log('warn', `${what}: the hook failed`, { error });
    }
  };
  // Neither the call nor the process may suffer from who watches it, be it the logger itself.
  const tell: typeof run = (name, event) => run(name, event).catch(() => undefined);

  return (request, record) => {
    const { method, url } = request;
    const call: HookCall = { id: crypto.randomUUID(), operation: record.operation, method, url };
    const start = clock.now();
    const facts = (response?: Response) => ({
      call,
      status: response?.status,
      requestId: response && readId(response.headers),
      rateLimit: response && readRateLimit(response.headers),
    });
    tell('onRequest', { call });
    record.end = (error, response) => {
      const outcome = { ...facts(response), attempts: record.attempts, duration: clock.now() - start };
      if (error === undefined) tell('onResponse', outcome);
      else tell('onError', { ...outcome, error });
    };
    return (retry, response) => tell('onRetry', { ...facts(response), ...retry });
  };
}
