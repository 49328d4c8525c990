import type { PlannedCheck } from '@concordat/contract';
import type { Vendor } from '@concordat/specs';

/** How a plan is written. */
export interface PlanOptions {
  /** Width in characters. */
  readonly columns: number;
  /** Whether every check is listed; without it, lines are cut to the width, and what is left out is counted. */
  readonly verbose: boolean;
}

/** Writes what a run would send, in its order, and what it would leave out. */
export function describePlan(vendor: Vendor, plan: readonly PlannedCheck[], { columns, verbose }: PlanOptions): string {
  const made = plan.filter(({ skipped }) => skipped === undefined);
  const requests = made.reduce((sum, check) => sum + check.requests, 0);
  const widthOf = (text: (check: PlannedCheck) => string) => Math.max(0, ...made.map((check) => text(check).length));
  const idWidth = widthOf(({ id }) => id);
  const rows = made.map((check) => {
    return `${String(check.requests).padStart(4)}  ${check.id.padEnd(idWidth)}  ${check.operations[0] ?? ''}: ${check.title}`;
  });
  const fit = (line: string) => (verbose || line.length <= columns ? line : `${line.slice(0, columns - 1)}…`);
  return [
    `${vendor}: ${made.length} checks, ${requests} requests at most; nothing was sent.`,
    ...[...rows, ...describeSkipped(plan, verbose)].map(fit),
  ].join('\n');
}

function describeSkipped(plan: readonly PlannedCheck[], verbose: boolean): string[] {
  const byReason = new Map<string, string[]>();
  for (const { skipped, id } of plan) {
    if (skipped !== undefined) byReason.set(skipped, [...(byReason.get(skipped) ?? []), id]);
  }
  if (byReason.size === 0) return [];
  return [
    'Left out, in checks:',
    ...[...byReason].flatMap(([reason, ids]) => [
      `${String(ids.length).padStart(4)}  ${reason}`,
      ...(verbose ? ids.map((id) => `      ${id}`) : []),
    ]),
  ];
}
