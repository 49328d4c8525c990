import type { GateKeys } from '@concordat/contract';
import { listOperations, type Vendor } from '@concordat/specs';
import type { Contract } from './only.ts';

/** A server for the time of a run. */
export interface RunServer {
  /** Origin; each vendor is below its name. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the sandbox on a free port, with nothing in it but the sample data of its own keys. */
export async function startSandbox(vendors: readonly Vendor[]): Promise<RunServer> {
  const { serveSandbox } = await import('@concordat/sandbox');
  // The plan that allows most: what is left has to go down to the end of the run.
  return serveSandbox({ vendors, rateLimits: 'counted', plan: 'Org' });
}

const prefixes: Readonly<Record<Vendor, string>> = { leadlex: 'wbk_', autosend: 'AS_' };

/** Requests that the key with a limit has. */
const burstCalls = 3;

/** Keys of the sandbox for every role: what follows the prefix says what they may do, the name behind the dot whose they are. */
export function sandboxKeys({ vendor, document, only }: Contract): GateKeys {
  const named = (meaning: string) => `${prefixes[vendor]}${meaning}.gate`;
  const asked = listOperations(document).filter(({ id }) => only?.includes(id) ?? true);
  const permissions = [...new Set(asked.flatMap(({ object }) => object['x-permission'] ?? []))];
  return {
    full: named('full'),
    ...(vendor === 'autosend' && { account: 'ASA_full.gate' }),
    readonly: named('read_only'),
    expired: named('expired'),
    limited: named('rate_limited'),
    burst: { key: named(`rate_limited_after_${burstCalls}`), calls: burstCalls },
    // One for each permission, which lacks that one.
    scoped: [...new Set(permissions.map(nameOf))].map((missing) => ({
      key: named(`without_${missing.replaceAll(' ', '_')}`),
      permissions: permissions.filter((permission) => nameOf(permission) !== missing),
      lacks: permissions.filter((permission) => nameOf(permission) === missing),
    })),
  };
}

/** Without what is said in brackets. */
function nameOf(permission: string): string {
  return permission.replace(/\s*\(.*$/, '');
}
