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
import { ownAutoSend } from '../world/own-autosend.ts';
import { ownLeadLex } from '../world/own-leadlex.ts';
import type { OwnRecords } from '../world/own-records.ts';

/** What a plan is made for. */
export interface PlanParts {
  readonly vendor: Vendor;
  readonly contract: Contract;
  readonly keys: GateKeys;
  readonly fixtures: GateFixtures | undefined;
  /** What the run creates; absent where it may not. */
  readonly own: OwnRecords | undefined;
  readonly only: readonly string[] | undefined;
  /** Requests that need no record. */
  readonly probes: readonly Check[];
  /** Whether the target holds nobody's data. */
  readonly isSandbox: boolean;
}

/** Orders the checks of a run, the most telling ones first, and says why some are left out. */
export function planChecks(parts: PlanParts): Planned[] {
  const { vendor, contract, keys, fixtures, own, only, probes } = parts;
  const checks = [...probes, ...behavioursOf({ vendor, contract, keys, fixtures, own })];
  const mayChange = fixtures?.[vendor] !== undefined || own !== undefined;
  const known = new Set(contract.operations.map(({ id }) => id));
  return checks
    .filter(({ operations }) => operations.every((id) => known.has(id)))
    .filter(({ operations: [first = ''], about = [] }) => {
      return only === undefined || [first, ...about].some((id) => only.includes(id));
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map((check) => ({
      check,
      skipped: missingRecords(check, mayChange) ?? missingLeave(check, parts) ?? missingRole(check, keys),
    }));
}

/** Checks on records that may be changed: those of the fixtures, or the run's own. */
function behavioursOf({
  vendor,
  contract,
  keys,
  fixtures,
  own,
}: Omit<PlanParts, 'only' | 'probes' | 'isSandbox'>): Check[] {
  if (vendor === 'leadlex') {
    const fixed = fixtures?.leadlex ?? { contacts: [], lists: {}, campaigns: {} };
    return leadLexBehaviours(
      contract,
      keys,
      own && !fixtures?.leadlex ? ownLeadLex(own) : fixedLeadLex(fixed, fixtures?.reset),
      own,
    );
  }
  const fixed = fixtures?.autosend ?? { contacts: [], lists: {} };
  return autoSendBehaviours(
    contract,
    keys,
    own && !fixtures?.autosend ? ownAutoSend(own) : fixedAutoSend(fixed, fixtures?.reset),
    own,
  );
}

/** Why a check cannot be made without records that it may change. */
function missingRecords({ level }: Check, mayChange: boolean): string | undefined {
  return level === 'own-data' && !mayChange
    ? 'needs records that may be changed: fixtures, or leave to create own ones'
    : undefined;
}

/** Why a check cannot be made with records that exist already, or at a target that is somebody's. */
function missingLeave({ creates, onlySandbox }: Check, { own, isSandbox }: PlanParts): string | undefined {
  if (creates && !own) return 'needs leave to create own records';
  return onlySandbox !== undefined && !isSandbox ? `${onlySandbox}, so it is for a sandbox` : undefined;
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
