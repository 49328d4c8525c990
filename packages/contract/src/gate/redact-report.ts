import { redact } from '../exchange/redact.ts';
import type { GateReport } from './types.ts';

/** Removes a key from every text of a report: a target may repeat it anywhere. */
export function redactReport(report: GateReport, key: string): GateReport {
  return clean(report, key) as GateReport;
}

function clean(value: unknown, key: string): unknown {
  if (typeof value === 'string') return redact(value, [key]);
  if (Array.isArray(value)) return value.map((item) => clean(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner, key)]));
}
