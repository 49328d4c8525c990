import { createAutoSendClient } from '@concordat/autosend';
import { createLeadLexClient } from '@concordat/leadlex';
import { readSpec, type Vendor } from '@concordat/specs';
import { parameterOverrides } from './parameter-overrides.ts';
import { property } from './property.ts';
import type { Subject } from './subject.ts';

const clients: Readonly<Record<Vendor, Pick<Subject, 'createClient' | 'isFailure'>>> = {
  leadlex: { createClient: createLeadLexClient },
  autosend: {
    createClient: createAutoSendClient,
    // AutoSend says in the body, too, whether a call succeeded.
    isFailure: (body) => property(body, 'success') === false,
  },
};

/** The API of a vendor. */
export function vendorSubject(vendor: Vendor): Subject {
  return { name: vendor, document: readSpec(vendor), overrides: parameterOverrides[vendor], ...clients[vendor] };
}
