import { createHash } from 'node:crypto';
import type { components, operations } from '@concordat/autosend';
import type { Handlers } from '../handler.ts';
import { isoMilliseconds } from '../times.ts';
import {
  type DomainRecord,
  domainRecords,
  hasDomain,
  insertDomain,
  isDomainName,
  verifyDomain,
} from './domain-record.ts';
import { findDomains, findProjectRecord } from './project-record.ts';
import { projectOf } from './project-workspace.ts';

/** Domains that mail may come from. */
export const domains = {
  'domains.list': async (context) => {
    const found = await findDomains(context, context);
    return { status: 200, body: { success: true, data: { domains: found.map(toDomain) } } };
  },

  'domains.create': async (context) => {
    const { body, workspace, refuse } = context;
    const fault = !isDomainName(body.domain)
      ? 'Must be a domain, without a protocol or a path'
      : (await hasDomain(context, body.domain)) && 'The project has this domain already';
    if (fault) throw refuse('VALIDATION_FAILED', { details: [{ field: 'domain', message: fault }] });
    const project = await findProjectRecord(context, projectOf(workspace));
    const regionKey = body.regionKey ?? project?.fields.regionKey ?? 'us-east-1';
    const domain = await insertDomain(context, { name: body.domain, regionKey });
    return { status: 200, body: { success: true, data: toDomain(domain) } };
  },

  'domains.get': async ({ path, store, ref, missing }) => {
    const domain = await domainRecords.find(store, ref(path.domainId));
    if (!domain) throw missing();
    return { status: 200, body: { success: true, data: toDomain(domain) } };
  },

  // What was made with the domain stays, as the page says.
  'domains.delete': async ({ path, store, ref, missing }) => {
    if (!(await domainRecords.remove(store, ref(path.domainId)))) throw missing();
    return { status: 200, body: { success: true, data: null } };
  },

  'domains.verify': async (context) => {
    const { path, store, ref, missing } = context;
    const found = await domainRecords.find(store, ref(path.domainId));
    if (!found) throw missing();
    const domain = toDomain(await verifyDomain(context, found));
    return {
      status: 200,
      body: {
        success: true,
        data: { domain, ...verificationOf(domain.verificationStatus) },
        message: 'Domain verification status updated',
      },
    };
  },
} satisfies Handlers<operations>;

/** A domain as the API shows it. */
function toDomain({ id, ref, name, status, fields, created_at }: DomainRecord): components['schemas']['Domain'] {
  const { regionKey, checkedAt, verifiedAt } = fields;
  return {
    id,
    domainName: name,
    ...verificationOf(status),
    dnsRecords: dnsRecordsOf(name, ref, regionKey),
    createdAt: isoMilliseconds(created_at),
    lastCheckedAt: checkedAt === undefined ? null : isoMilliseconds(checkedAt),
    verifiedAt: verifiedAt === undefined ? null : isoMilliseconds(verifiedAt),
    regionKey,
  };
}

/** Return path and DMARC can be missing from a verified domain; as in the page's sample, they are. */
function verificationOf(verificationStatus: string) {
  const verified = verificationStatus === 'VERIFIED';
  return {
    verificationStatus,
    ownershipVerified: verified,
    dkimEnabled: verified,
    mailFromEnabled: false,
    dmarcEnabled: false,
    verificationInProgress: false,
  };
}

function dnsRecordsOf(name: string, ref: string, regionKey: string) {
  const digest = createHash('sha512').update(ref).digest();
  return {
    ownership: {
      name: `_autosend.${name}`,
      value: `autosend-verify=${digest.toString('hex').slice(0, 32)}`,
      type: 'TXT',
      purpose: 'Ownership',
    },
    dkim: {
      name: `autosend._domainkey.${name}`,
      value: `v=DKIM1; k=rsa; p=${digest.toString('base64')}`,
      type: 'TXT',
      purpose: 'DKIM',
    },
    mailFrom: [
      {
        name: `mail.${name}`,
        value: `feedback-smtp.${regionKey}.example.net`,
        type: 'MX',
        purpose: 'MAIL FROM',
        priority: 10,
      },
      { name: `mail.${name}`, value: 'v=spf1 include:example.net ~all', type: 'TXT', purpose: 'MAIL FROM' },
    ],
    dmarc: { name: `_dmarc.${name}`, value: 'v=DMARC1; p=none', type: 'TXT', purpose: 'DMARC' },
  };
}
