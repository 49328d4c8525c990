import type { components } from '@concordat/autosend';
import { parseTime } from '../times.ts';
import type { CampaignRecord } from './campaign-record.ts';

type Given = components['schemas']['CampaignUpdate'];

/** How long a new campaign waits that is to be sent now, in ms. */
export const delayOfNew = 120_000;

/**
 * Sets when and how a campaign is sent, as a request asks for it. `publish` makes a draft final, and so does `sendNow`; a final
 * campaign goes out at `scheduledAt`, else now, and `publish: false` makes it a draft again.
 *
 * @param delay how long "now" waits, in ms.
 */
export function schedule(campaign: CampaignRecord, given: Given, now: number, delay: number): CampaignRecord {
  const { status, fields } = campaign;
  const scheduledAt = readScheduledAt(given.scheduledAt) ?? fields.scheduledAt;
  const sendNow = given.sendNow ?? (given.scheduledAt === undefined && fields.sendNow);
  const sendMode = given.sendMode ?? modeOf(fields, given);
  const planned: CampaignRecord = { ...campaign, fields: { ...fields, sendNow, scheduledAt, sendMode } };
  const goesOut = given.publish ?? (given.sendNow || status === 'scheduled');
  if (!goesOut) {
    const isWithdrawn = given.publish === false && status === 'scheduled';
    return isWithdrawn ? { ...planned, status: 'draft', send_at: null } : planned;
  }
  const waits = scheduledAt !== undefined && !sendNow && sendMode !== 'immediate';
  if (waits) return { ...planned, status: 'scheduled', send_at: scheduledAt };
  return { ...planned, status: sendingStatusOf(planned), send_at: now + delay };
}

/** How a campaign is sent whose request does not say: now or at a time, as it has one; a gradual one stays gradual. */
function modeOf({ sendMode }: CampaignRecord['fields'], { sendNow, scheduledAt }: Given) {
  if (sendMode === 'gradual') return sendMode;
  if (sendNow) return 'immediate';
  return scheduledAt === undefined ? sendMode : 'scheduled';
}

/** The state of a campaign whose mails go out. */
export function sendingStatusOf({ fields }: CampaignRecord): 'sending' | 'sending_gradual' {
  return fields.sendMode === 'gradual' ? 'sending_gradual' : 'sending';
}

/** Reads a time in ISO 8601; one without an offset is UTC. */
export function readScheduledAt(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) || !text.includes('T');
  return parseTime(hasOffset ? text : `${text}Z`);
}
