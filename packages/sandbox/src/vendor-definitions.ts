import type { Vendor } from '@concordat/specs';
import type { VendorDefinition } from './vendor-definition.ts';

/** The definition of a vendor, loaded when it is needed. */
export async function loadDefinition(vendor: Vendor): Promise<VendorDefinition> {
  switch (vendor) {
    case 'leadlex':
      return (await import('./leadlex/definition.ts')).leadlex;
    case 'autosend':
      return (await import('./autosend/definition.ts')).autosend;
  }
}
