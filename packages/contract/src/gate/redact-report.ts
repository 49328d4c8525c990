import { redact } from '../exchange/redact.ts';
import type { GateReport } from './types.ts';

/** Removes keys from every text of a report: a target may repeat them anywhere. */
export function redactReport(report: GateReport, keys: readonly string[]): GateReport {
  return keys.length === 0 ? report : (clean(report, keys) as GateReport);
}

function clean(value: unknown, keys: readonly string[]): unknown {
  if (typeof value === 'string') return redact(value, keys);
  if (Array.isArray(value)) return value.map((item) => clean(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner, keys)]));
}
