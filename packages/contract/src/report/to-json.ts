import type { GateReport } from '../gate/types.ts';

/** Renders a report as indented JSON, ending in a line break. */
export function toJson(report: GateReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
