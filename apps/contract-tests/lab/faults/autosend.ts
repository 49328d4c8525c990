import type { Fault } from '../fault.ts';
import { automationFaults } from './autosend-automations.ts';
import { boundaryFaults } from './autosend-boundaries.ts';
import { campaignFaults } from './autosend-campaigns.ts';
import { contactFaults } from './autosend-contacts.ts';
import { eventFaults } from './autosend-events.ts';
import { listFaults } from './autosend-lists.ts';
import { mailFaults } from './autosend-mails.ts';
import { projectFaults } from './autosend-projects.ts';
import { segmentFaults } from './autosend-segments.ts';
import { suppressionFaults } from './autosend-suppression.ts';
import { templateFaults } from './autosend-templates.ts';
import { webhookFaults } from './autosend-webhooks.ts';

/** What AutoSend's calls may do wrongly, as only later calls and webhooks show. */
export const autoSendStateFaults: readonly Fault[] = [
  ...contactFaults,
  ...listFaults,
  ...segmentFaults,
  ...suppressionFaults,
  ...templateFaults,
  ...eventFaults,
  ...automationFaults,
  ...campaignFaults,
  ...mailFaults,
  ...projectFaults,
  ...boundaryFaults,
  ...webhookFaults,
];
