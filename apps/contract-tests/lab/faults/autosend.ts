import type { Fault } from '../fault.ts';
import { campaignFaults } from './autosend-campaigns.ts';
import { contactFaults } from './autosend-contacts.ts';
import { contentFaults } from './autosend-content.ts';
import { listFaults } from './autosend-lists.ts';
import { segmentFaults } from './autosend-segments.ts';
import { suppressionFaults } from './autosend-suppression.ts';
import { webhookFaults } from './autosend-webhooks.ts';

/** What AutoSend's calls may do wrongly, as only later calls and webhooks show. */
export const autoSendStateFaults: readonly Fault[] = [
  ...contactFaults,
  ...listFaults,
  ...segmentFaults,
  ...suppressionFaults,
  ...contentFaults,
  ...campaignFaults,
  ...webhookFaults,
];
