import type { GatePlan } from '../gate-case.ts';
import type { Check } from './check.ts';

/** The harmless requests of a plan as checks of one request each. */
export function probeChecks(plan: GatePlan): Check[] {
  return plan.cases.map((gateCase) => ({
    id: gateCase.rule?.id ?? 'contract.probe',
    title: gateCase.subject,
    operations: [gateCase.operation.id],
    level: 'probe',
    severity: 'breaking',
    roles: [],
    cost: 1,
    rank: gateCase.rank,
    run: async (bench) => {
      await bench.send(gateCase);
    },
  }));
}
