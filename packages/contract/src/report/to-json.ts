import type { ReportFile } from '../files.ts';

/**
 * Renders a report, or a list of them, as indented JSON, ending in a line break. Its schema is
 * `@concordat/contract/report.schema.json`.
 */
export function toJson(report: ReportFile): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
