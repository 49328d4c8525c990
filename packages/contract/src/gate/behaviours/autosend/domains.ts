import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { ownCampaign, ownDomain, ownList } from '../../world/own-autosend-records.ts';
import { domainOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';

const all = '/data/domains';

/** What domains and senders do. */
export const domainChecks: readonly OwnCheck[] = [
  {
    id: 'domains.created-is-there',
    title: 'a new domain can be read, is in the listing, and is there once',
    operations: ['domains.create', 'domains.get', 'domains.list'],
    cost: 4,
    async run(project) {
      const { id: domainId, marker } = await ownDomain(project);
      const domainName = domainOf(marker);
      await project.read({
        operation: 'domains.get',
        path: { domainId },
        subject: 'the domain that was created',
        facts: [
          hasValue('/data/id', domainId),
          hasValue('/data/domainName', domainName, 'as it was given'),
          hasValue('/data/ownershipVerified', false, 'nobody has shown to own it', { basis: 'inferred' }),
        ],
      });
      await project.refuse({
        resource: 'domains',
        operation: 'domains.create',
        body: () => ({ domain: domainName }),
        expect: 'refusal',
        subject: 'a domain that the project has',
      });
      await project.read({
        operation: 'domains.list',
        subject: 'the domains after one was created',
        facts: [hasRow(all, { id: domainId, domainName }, 'the domain')],
      });
    },
  },
  {
    id: 'domains.deleted-is-gone',
    title: 'a deleted domain is gone, and no other',
    operations: ['domains.delete', 'domains.get', 'domains.list'],
    cost: 6,
    async run(project) {
      const [domain, other] = [await ownDomain(project), await ownDomain(project)];
      const path = { domainId: domain.id };
      await project.act({ operation: 'domains.delete', path, expect: '200', subject: 'a domain' });
      const { status } = await project.read({
        operation: 'domains.get',
        path,
        expect: '404',
        subject: 'a domain that was deleted',
      });
      if (status === 404) await project.gone(domain);
      await project.read({
        operation: 'domains.list',
        subject: 'the domains after one was deleted',
        facts: [lacksRow(all, { id: domain.id }, 'the domain'), hasRow(all, { id: other.id }, 'the other domain')],
      });
      await project.ask({
        operation: 'domains.delete',
        path,
        expect: '404 NOT_FOUND',
        subject: 'a domain that was deleted before',
        acts: true,
      });
    },
  },
  {
    id: 'domains.verified-may-send',
    title: 'a verified domain can have senders, each once, and one in use stays',
    operations: ['senders.create', 'senders.delete', 'domains.verify', 'domains.get', 'senders.get', 'senders.list'],
    cost: 16,
    onlySandbox: 'needs a domain that can be verified',
    async run(project) {
      const { id: domainId, marker } = await ownDomain(project);
      const path = { domainId };
      const sender = (expect: string, subject: string) => {
        return {
          resource: 'senders',
          operation: 'senders.create',
          body: (name: string) => ({ email: `${name}@${domainOf(marker)}`, name: 'Concordat' }),
          idIn: (body: unknown) => (body as { data?: { sender?: { id?: unknown } } } | undefined)?.data?.sender?.id,
          expect,
          subject,
        };
      };
      await project.refuse(sender('400 domain_not_verified', 'an address of a domain that is not verified'));
      await project.act({ operation: 'domains.verify', path, expect: '200', subject: 'a domain that can be verified' });
      await project.read({
        operation: 'domains.get',
        path,
        subject: 'a domain after its verification',
        facts: [
          hasValue('/data/verificationStatus', 'VERIFIED', undefined, { basis: 'inferred' }),
          hasValue('/data/ownershipVerified', true, undefined, { basis: 'inferred' }),
        ],
      });
      const created = await project.create(sender('200', 'an address of a verified domain'));
      const { id: senderId } = created;
      const email = `${created.marker}@${domainOf(marker)}`;
      await project.refuse({ ...sender('400 sender_exists', 'the address of a sender'), body: () => ({ email }) });
      const isThere = [hasValue('/data/email', email), hasValue('/data/id', senderId)];
      const read = { operation: 'senders.get', path: { senderId }, basis: 'inferred' } as const;
      await project.read({ ...read, subject: 'the sender that was created', facts: isThere });
      const list = { operation: 'senders.list', basis: 'inferred' } as const;
      const rows = '/data/senders';
      const inList = hasRow(rows, { id: senderId, email }, 'the sender');
      await project.read({ ...list, subject: 'the senders after one was created', facts: [inList] });
      const audience = await ownList(project);
      const later = { sendMode: 'scheduled', scheduledAt: '2099-01-01T00:00:00.000Z', publish: true };
      const campaign = await ownCampaign(project, audience.id, { from: { email }, ...later });
      const deletion = { operation: 'senders.delete', path: { senderId }, acts: true } as const;
      await project.ask({ ...deletion, expect: '400 sender_in_use', subject: 'the sender of an active campaign' });
      await project.act({
        operation: 'campaigns.abort',
        path: { campaignId: campaign.id },
        expect: '200',
        subject: 'the campaign of a sender',
      });
      await project.act({ ...deletion, expect: '200', subject: 'a sender that nothing uses' });
      const { status } = await project.read({ ...read, expect: '404', subject: 'a sender that was deleted' });
      if (status === 404) await project.gone(created);
      await project.ask({ ...deletion, expect: '404 sender_not_found', subject: 'a sender that was deleted before' });
    },
  },
];
