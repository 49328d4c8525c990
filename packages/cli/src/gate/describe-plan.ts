import type { PlannedCheck } from '@concordat/contract';
import type { Vendor } from '@concordat/specs';

/** How a plan is written. */
export interface PlanOptions {
  /** Width in characters. */
  readonly columns: number;
  /** Whether every check is listed; without it, many that are left out for one reason are counted. */
  readonly verbose: boolean;
}

/** Writes what a run would send, in its order, and what it would leave out. */
export function describePlan(vendor: Vendor, plan: readonly PlannedCheck[], { columns, verbose }: PlanOptions): string {
  const made = plan.filter(({ skipped }) => skipped === undefined);
  const requests = made.reduce((sum, check) => sum + check.requests, 0);
  const widthOf = (text: (check: PlannedCheck) => string) => Math.max(0, ...made.map((check) => text(check).length));
  const idWidth = widthOf(({ id }) => id);
  const rows = made.map((check) => {
    const row = `${String(check.requests).padStart(4)}  ${check.id.padEnd(idWidth)}  ${check.operations[0] ?? ''}: ${check.title}`;
    return verbose || row.length <= columns ? row : `${row.slice(0, columns - 1)}…`;
  });
  return [
    `${vendor}: ${made.length} checks, ${requests} requests at most; nothing was sent.`,
    ...rows,
    ...describeSkipped(plan, verbose),
  ].join('\n');
}

function describeSkipped(plan: readonly PlannedCheck[], verbose: boolean): string[] {
  const byReason = new Map<string, string[]>();
  for (const { skipped, id } of plan) {
    if (skipped !== undefined) byReason.set(skipped, [...(byReason.get(skipped) ?? []), id]);
  }
  if (byReason.size === 0) return [];
  return [
    'Left out:',
    ...[...byReason].flatMap(([reason, ids]) => [
      `  ${reason}: ${ids.length} ${ids.length === 1 ? 'check' : 'checks'}`,
      ...(verbose ? ids.map((id) => `    ${id}`) : []),
    ]),
  ];
}
