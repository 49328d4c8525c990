import type { GateProgress } from '@concordat/contract';
import type { Vendor } from '@concordat/specs';

/** Runs that end sooner need no announcement. */
const longRunMs = 10_000;

/** One line about where a run is. */
export function describeProgress(vendor: Vendor, progress: GateProgress): string {
  const { done, total, operation, subject, remainingMs } = progress;
  const left = remainingMs < longRunMs ? '' : ` (${describeDuration(remainingMs)} left)`;
  return `${vendor} ${done}/${total}${left} ${operation} ${subject}`;
}

/** Said once to those who do not see the progress, such as a pipeline's log; `undefined` where a run is short. */
export function announceLength(vendor: Vendor, { total, remainingMs }: GateProgress): string | undefined {
  if (remainingMs < longRunMs) return undefined;
  return `${vendor}: ${total} requests at the documented pace take about ${describeDuration(remainingMs)}.`;
}

function describeDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
