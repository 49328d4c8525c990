import { type Vendor, vendors } from '@concordat/specs';
import type { VendorDefinition } from './vendor-definition.ts';

/**
 * The definition of a vendor, loaded when it is needed.
 *
 * @throws {TypeError} when there is no such vendor.
 */
export async function loadDefinition(vendor: Vendor): Promise<VendorDefinition> {
  switch (vendor) {
    case 'leadlex':
      return (await import('./leadlex/definition.ts')).leadlex;
    case 'autosend':
      return (await import('./autosend/definition.ts')).autosend;
    default:
      throw new TypeError(`There is no vendor "${vendor}". Allowed: ${vendors.join(', ')}.`);
  }
}
