import { listOperations, readSpec, type Vendor } from '@concordat/specs';
import type { FaultRule } from './fault-rules.ts';
import { FaultSyntaxError } from './parse-fault.ts';

/**
 * Shares rules out among vendors that are served together: a rule for an operation goes to those that have it.
 *
 * @throws {FaultSyntaxError} when none has it.
 */
export function rulesOfVendors(
  rules: readonly FaultRule[],
  vendors: readonly Vendor[],
): ReadonlyMap<Vendor, readonly FaultRule[]> {
  if (rules.length === 0) return new Map();
  const operationsOf = new Map(vendors.map((vendor) => [vendor, idsOf(vendor)]));
  for (const { operation } of rules) {
    if (operation !== undefined && !vendors.some((vendor) => operationsOf.get(vendor)?.has(operation))) {
      throw new FaultSyntaxError(`There is no operation "${operation}".`);
    }
  }
  return new Map(
    vendors.map((vendor) => [
      vendor,
      rules.filter(({ operation }) => operation === undefined || operationsOf.get(vendor)?.has(operation)),
    ]),
  );
}

function idsOf(vendor: Vendor): ReadonlySet<string> {
  return new Set(listOperations(readSpec(vendor)).map(({ id }) => id));
}
