// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type {
  ContactCreatedEvent,
  ContactDeletedEvent,
  ContactUpdatedEvent,
  EmailBouncedEvent,
  EmailClickedEvent,
  EmailDeferredEvent,
  EmailDeliveredEvent,
  EmailGroupResubscribedEvent,
  EmailGroupUnsubscribedEvent,
  EmailOpenedEvent,
  EmailReceivedEvent,
  EmailSentEvent,
  EmailSpamReportedEvent,
  EmailUnsubscribedEvent,
} from './models.ts';

/** Every documented event of a webhook by its name. */
export interface WebhookEvents {
  /** A contact was created. */
  'contact.created': ContactCreatedEvent;
  /** A contact was deleted. */
  'contact.deleted': ContactDeletedEvent;
  /** A contact was changed. */
  'contact.updated': ContactUpdatedEvent;
  /** A mail could not be delivered. The bounce is `Permanent` or `Transient`; the field that says so is not known. */
  'email.bounced': EmailBouncedEvent;
  /** A link of a mail was followed. Which fields say so is not known. */
  'email.clicked': EmailClickedEvent;
  /** The delivery of a mail was put off. */
  'email.deferred': EmailDeferredEvent;
  /** The recipient's server took a mail. */
  'email.delivered': EmailDeliveredEvent;
  /** A recipient came back to a suppression group. */
  'email.group_resubscribed': EmailGroupResubscribedEvent;
  /** A recipient unsubscribed from a suppression group. */
  'email.group_unsubscribed': EmailGroupUnsubscribedEvent;
  /** A mail was opened. */
  'email.opened': EmailOpenedEvent;
  /** A message was received. */
  'email.received': EmailReceivedEvent;
  /** A mail was handed to the mail service. */
  'email.sent': EmailSentEvent;
  /** A recipient reported a mail as spam. */
  'email.spam_reported': EmailSpamReportedEvent;
  /** A recipient unsubscribed from all mail. */
  'email.unsubscribed': EmailUnsubscribedEvent;
}

/** Any documented event of a webhook; `type` says which. */
export type WebhookEvent = WebhookEvents[keyof WebhookEvents];
