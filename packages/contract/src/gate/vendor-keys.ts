import type { Vendor } from '@concordat/specs';

/** How a vendor's keys look and where commands find one. */
export interface VendorKey {
  /** Environment variable that holds the key. */
  readonly variable: string;
  /** How keys begin. */
  readonly prefix: string;
}

/** The keys of the vendors. */
export const vendorKeys: Readonly<Record<Vendor, VendorKey>> = {
  leadlex: { variable: 'LEADLEX_API_KEY', prefix: 'wbk_' },
  autosend: { variable: 'AUTOSEND_API_KEY', prefix: 'AS_' },
};
