import { setFlagsFromString } from 'node:v8';
import type { ServeOptions } from '@concordat/sandbox';
import { usageError } from '../exit-code.ts';
import type { Mock, MockOptions } from './start-mock.ts';

/** What is chosen about a mock with memory. */
export interface StatefulOptions {
  readonly stateful?: boolean;
  /** Path of a SQLite file or a URL of PostgreSQL; in memory without one. */
  readonly database?: string;
  readonly seeded?: boolean;
  readonly rateLimits?: boolean;
  readonly allowPrivateWebhooks?: boolean;
  /** What goes wrong, and for which requests: rules such as `contacts.delete: status=503, times=2`. */
  readonly fault?: readonly string[];
}

/** Refuses options that mean nothing without memory, rather than ignoring them. */
export function checkStatefulOptions({ stateful, ...options }: StatefulOptions): void {
  if (stateful) return;
  const flags: Readonly<Record<keyof typeof options, string>> = {
    database: '--database',
    seeded: '--seeded',
    rateLimits: '--rate-limits',
    allowPrivateWebhooks: '--allow-private-webhooks',
    fault: '--fault',
  };
  for (const [name, flag] of Object.entries(flags)) {
    if (options[name as keyof typeof options]) throw usageError(`${flag} is for a mock with memory; add --stateful`);
  }
}

/** Starts the sandbox at the URLs of the mock. */
export async function startStateful(
  mock: MockOptions,
  { database, seeded, rateLimits, allowPrivateWebhooks, fault = [] }: StatefulOptions,
): Promise<Mock> {
  // What a request leaves behind is short-lived; by itself the engine would give it 30 MB more, which make nothing faster.
  setFlagsFromString('--semi-space-growth-factor=1');
  // Neither form of the mock loads the other.
  const { DatabaseError, FaultSyntaxError, parseFaultRule, serveSandbox } = await import('@concordat/sandbox');
  try {
    const options: ServeOptions = {
      ...mock,
      database,
      workspaces: seeded ? 'seeded' : 'empty',
      rateLimits,
      allowPrivateWebhooks,
      faults: fault.map(parseFaultRule),
    };
    return await serveSandbox(options);
  } catch (error) {
    if (error instanceof FaultSyntaxError) throw usageError(`--fault cannot be used: ${error.message}`);
    if (error instanceof DatabaseError) throw usageError(`--database cannot be used: ${error.message}`);
    throw explainDatabase(error, database);
  }
}

/** Says what to do about a database that cannot be opened. Any other error is given back. */
function explainDatabase(error: unknown, database: string | undefined): unknown {
  if (database === undefined || !(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (/^postgres(ql)?:/.test(database)) {
    // The URL holds a password; the error of the driver does not.
    const isListening = code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL';
    return isListening ? error : usageError(`the PostgreSQL database of --database cannot be used: ${describe(error)}`);
  }
  return code === 'ERR_SQLITE_ERROR'
    ? usageError(
        `--database ${database} cannot be used: ${describe(error)}; give a SQLite file, or a path for a new one`,
      )
    : error;
}

/** The driver reports every address it tried in one error without a text. */
function describe(error: Error): string {
  const [first] = error instanceof AggregateError ? error.errors : [];
  return (error.message || (first instanceof Error && first.message) || 'no reason given').replaceAll(/\s+/g, ' ');
}
