import type { Vendor } from '@concordat/specs';
import type { GateKeys, GateReport } from './gate/types.ts';

/** What a JSON report holds: the report of one vendor, or a list where several were asked for. */
export type ReportFile = GateReport | readonly GateReport[];

/** Keys of the vendors by their role. */
export type KeysFile = {
  /** The JSON Schema of such a file, for editors. */
  readonly $schema?: string;
} & { readonly [vendor in Vendor]?: GateKeys };
