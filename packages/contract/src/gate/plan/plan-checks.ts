import type { Vendor } from '@concordat/specs';
import type { Contract } from '../../contract.ts';
import { autoSendBehaviours } from '../behaviours/autosend/index.ts';
import { leadLexBehaviours } from '../behaviours/leadlex/index.ts';
import type { Check, Role } from '../checks/check.ts';
import type { Planned } from '../checks/run-checks.ts';
import type { GateKeys } from '../types.ts';
import { fixedAutoSend } from '../world/autosend-records.ts';
import type { GateFixtures } from '../world/fixtures.ts';
import { fixedLeadLex } from '../world/leadlex-records.ts';

/** What a plan is made for. */
export interface PlanParts {
  readonly vendor: Vendor;
  readonly contract: Contract;
  readonly keys: GateKeys;
  readonly fixtures: GateFixtures | undefined;
  readonly only: readonly string[] | undefined;
  /** Requests that need no record. */
  readonly probes: readonly Check[];
}

/** Orders the checks of a run, the most telling ones first, and says why some are left out. */
export function planChecks({ vendor, contract, keys, fixtures, only, probes }: PlanParts): Planned[] {
  const checks = [...probes, ...behavioursOf(vendor, contract, keys, fixtures)];
  const known = new Set(contract.operations.map(({ id }) => id));
  return checks
    .filter(({ operations: [first = ''] }) => known.has(first) && (only?.includes(first) ?? true))
    .toSorted((one, other) => one.rank - other.rank)
    .map((check) => ({ check, skipped: missingRole(check, keys) }));
}

function behavioursOf(vendor: Vendor, contract: Contract, keys: GateKeys, fixtures: GateFixtures | undefined): Check[] {
  if (vendor === 'leadlex' && fixtures?.leadlex) {
    return leadLexBehaviours(contract, keys, fixedLeadLex(fixtures.leadlex, fixtures.reset));
  }
  if (vendor === 'autosend' && fixtures?.autosend) {
    return autoSendBehaviours(contract, keys, fixedAutoSend(fixtures.autosend, fixtures.reset));
  }
  return [];
}

/** Why a check cannot be made with these keys. */
function missingRole({ roles = ['full'] }: Check, keys: GateKeys): string | undefined {
  const missing = roles.filter((role) => !hasKey(role, keys));
  if (missing.length === 0) return undefined;
  return `needs a key of the role ${missing.join(' and ')}`;
}

function hasKey(role: Role, keys: GateKeys): boolean {
  return role === 'scoped' ? (keys.scoped ?? []).length > 0 : keys[role] !== undefined;
}
