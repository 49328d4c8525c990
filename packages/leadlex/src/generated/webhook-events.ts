// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type {
  ActivityCreatedEvent,
  CalendarSyncCompletedEvent,
  CampaignContactsAddedEvent,
  CampaignCreatedEvent,
  CampaignDeletedEvent,
  CampaignPausedEvent,
  CampaignStartedEvent,
  CampaignStepCreatedEvent,
  CompanyCreatedEvent,
  CompanyDeletedEvent,
  CompanyUpdatedEvent,
  ContactBulkCreatedEvent,
  ContactCreatedEvent,
  ContactDeletedEvent,
  ContactMergedEvent,
  ContactUpdatedEvent,
  DealBulkCreatedEvent,
  DealBulkUpdatedEvent,
  DealCreatedEvent,
  DealDeletedEvent,
  DealUpdatedEvent,
  EmailSyncCompletedEvent,
  ImportCompletedEvent,
  ListContactsAddedEvent,
  ListContactsRemovedEvent,
  ListCreatedEvent,
  ListDeletedEvent,
  TaskApprovedEvent,
  TaskCreatedEvent,
  TaskDismissedEvent,
  TaskUpdatedEvent,
} from './models.ts';

/** Every documented event of a webhook by its name. */
export interface WebhookEvents {
  /** A contact was created. */
  'contact.created': ContactCreatedEvent;
  /** A contact was changed. */
  'contact.updated': ContactUpdatedEvent;
  /** A contact was deleted. */
  'contact.deleted': ContactDeletedEvent;
  /** Contacts were created in one call. */
  'contact.bulk_created': ContactBulkCreatedEvent;
  /** A contact was merged into another. */
  'contact.merged': ContactMergedEvent;
  /** A company was created. */
  'company.created': CompanyCreatedEvent;
  /** A company was changed. */
  'company.updated': CompanyUpdatedEvent;
  /** A company was deleted. */
  'company.deleted': CompanyDeletedEvent;
  /** A deal was created. */
  'deal.created': DealCreatedEvent;
  /** A deal was changed. */
  'deal.updated': DealUpdatedEvent;
  /** A deal was deleted. */
  'deal.deleted': DealDeletedEvent;
  /** Deals were created in one call. */
  'deal.bulk_created': DealBulkCreatedEvent;
  /** Deals were changed in one call. */
  'deal.bulk_updated': DealBulkUpdatedEvent;
  /** A list was created. */
  'list.created': ListCreatedEvent;
  /** A list was deleted. */
  'list.deleted': ListDeletedEvent;
  /** Contacts were put on a list. */
  'list.contacts_added': ListContactsAddedEvent;
  /** A contact was taken off a list. */
  'list.contacts_removed': ListContactsRemovedEvent;
  /** A campaign was created. */
  'campaign.created': CampaignCreatedEvent;
  /** A campaign was started. */
  'campaign.started': CampaignStartedEvent;
  /** A campaign was paused. */
  'campaign.paused': CampaignPausedEvent;
  /** A campaign was deleted. */
  'campaign.deleted': CampaignDeletedEvent;
  /** A campaign got another step. */
  'campaign.step_created': CampaignStepCreatedEvent;
  /** Contacts were enrolled in a campaign. */
  'campaign.contacts_added': CampaignContactsAddedEvent;
  /** An activity was entered. */
  'activity.created': ActivityCreatedEvent;
  /** A task was created. */
  'task.created': TaskCreatedEvent;
  /** A task was changed. */
  'task.updated': TaskUpdatedEvent;
  /** A task of Lexi was approved. */
  'task.approved': TaskApprovedEvent;
  /** A task of Lexi was dismissed. */
  'task.dismissed': TaskDismissedEvent;
  /** A queued import is done. */
  'import.completed': ImportCompletedEvent;
  /** A mailbox is synchronized. */
  'email.sync.completed': EmailSyncCompletedEvent;
  /** A calendar is synchronized. */
  'calendar.sync.completed': CalendarSyncCompletedEvent;
}
