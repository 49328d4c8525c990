// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { CallOptions, IterateOptions, OperationInput, OperationOutput, PagedRows } from '@concordat/client';
import type { operations } from './schema.ts';

/** The methods of the AutoSend client, by resource. */
export interface AutoSendResources {
  /** Projects of the organisation. Only an account key may work with them. */
  readonly projects: ProjectsResource;
  /** Mails and other steps that contacts go through by themselves. */
  readonly automations: AutomationsResource;
  /** Mail to lists and segments, at once, at a time or a growing number each day. */
  readonly campaigns: CampaignsResource;
  /** Lists of contacts, and the segments computed from contact fields. */
  readonly contactLists: ContactListsResource;
  /** People of the project who can get mail. */
  readonly contacts: ContactsResource;
  /** Fields that the project adds to its contacts. */
  readonly customFields: CustomFieldsResource;
  /** Domains that mail may come from, and their verification. */
  readonly domains: DomainsResource;
  /** Things that happen to contacts, which automations can wait for. */
  readonly events: EventsResource;
  /** Received mail, and answers to it. */
  readonly inbound: InboundResource;
  /** Mail that is sent at once, to one recipient or to many. */
  readonly mails: MailsResource;
  /** Addresses that mail may come from. */
  readonly senders: SendersResource;
  /** Addresses that get no mail, by group. */
  readonly suppressionGroups: SuppressionGroupsResource;
  /** Reusable mails with variables. */
  readonly templates: TemplatesResource;
  /** Addresses that events are posted to, and what is posted. */
  readonly webhooks: WebhooksResource;
}

/** The documented error codes of each operation. */
export interface AutoSendErrorCodes {
  'projects.list': ProjectsListErrorCode;
  'projects.create': ProjectsCreateErrorCode;
  'projects.get': ProjectsGetErrorCode;
  'projects.delete': ProjectsDeleteErrorCode;
  'automations.list': AutomationsListErrorCode;
  'automations.create': AutomationsCreateErrorCode;
  'automations.get': AutomationsGetErrorCode;
  'automations.delete': AutomationsDeleteErrorCode;
  'automations.update': AutomationsUpdateErrorCode;
  'automations.pause': AutomationsPauseErrorCode;
  'automations.resume': AutomationsResumeErrorCode;
  'campaigns.list': CampaignsListErrorCode;
  'campaigns.create': CampaignsCreateErrorCode;
  'campaigns.get': CampaignsGetErrorCode;
  'campaigns.delete': CampaignsDeleteErrorCode;
  'campaigns.update': CampaignsUpdateErrorCode;
  'campaigns.abort': CampaignsAbortErrorCode;
  'campaigns.duplicate': CampaignsDuplicateErrorCode;
  'campaigns.pause': CampaignsPauseErrorCode;
  'campaigns.resume': CampaignsResumeErrorCode;
  'contactLists.list': ContactListsListErrorCode;
  'contactLists.create': ContactListsCreateErrorCode;
  'contactLists.addContacts': ContactListsAddContactsErrorCode;
  'contactLists.listContacts': ContactListsListContactsErrorCode;
  'contactLists.get': ContactListsGetErrorCode;
  'contactLists.delete': ContactListsDeleteErrorCode;
  'contactLists.removeContacts': ContactListsRemoveContactsErrorCode;
  'contacts.create': ContactsCreateErrorCode;
  'contacts.bulkUpdate': ContactsBulkUpdateErrorCode;
  'contacts.upsert': ContactsUpsertErrorCode;
  'contacts.duplicate': ContactsDuplicateErrorCode;
  'contacts.deleteByUserId': ContactsDeleteByUserIdErrorCode;
  'contacts.deleteByEmails': ContactsDeleteByEmailsErrorCode;
  'contacts.searchByEmails': ContactsSearchByEmailsErrorCode;
  'contacts.get': ContactsGetErrorCode;
  'contacts.delete': ContactsDeleteErrorCode;
  'contacts.listUnsubscribeGroups': ContactsListUnsubscribeGroupsErrorCode;
  'customFields.list': CustomFieldsListErrorCode;
  'customFields.create': CustomFieldsCreateErrorCode;
  'domains.list': DomainsListErrorCode;
  'domains.create': DomainsCreateErrorCode;
  'domains.get': DomainsGetErrorCode;
  'domains.delete': DomainsDeleteErrorCode;
  'domains.verify': DomainsVerifyErrorCode;
  'events.list': EventsListErrorCode;
  'events.create': EventsCreateErrorCode;
  'events.get': EventsGetErrorCode;
  'events.delete': EventsDeleteErrorCode;
  'events.update': EventsUpdateErrorCode;
  'events.send': EventsSendErrorCode;
  'inbound.listMessages': InboundListMessagesErrorCode;
  'inbound.getMessage': InboundGetMessageErrorCode;
  'inbound.downloadAttachment': InboundDownloadAttachmentErrorCode;
  'inbound.getRawMessageUrl': InboundGetRawMessageUrlErrorCode;
  'inbound.replyToMessage': InboundReplyToMessageErrorCode;
  'mails.sendBulk': MailsSendBulkErrorCode;
  'mails.send': MailsSendErrorCode;
  'senders.list': SendersListErrorCode;
  'senders.create': SendersCreateErrorCode;
  'senders.get': SendersGetErrorCode;
  'senders.delete': SendersDeleteErrorCode;
  'suppressionGroups.list': SuppressionGroupsListErrorCode;
  'suppressionGroups.create': SuppressionGroupsCreateErrorCode;
  'suppressionGroups.listByEmail': SuppressionGroupsListByEmailErrorCode;
  'suppressionGroups.suppressEmails': SuppressionGroupsSuppressEmailsErrorCode;
  'suppressionGroups.searchEntries': SuppressionGroupsSearchEntriesErrorCode;
  'suppressionGroups.get': SuppressionGroupsGetErrorCode;
  'suppressionGroups.update': SuppressionGroupsUpdateErrorCode;
  'suppressionGroups.delete': SuppressionGroupsDeleteErrorCode;
  'templates.create': TemplatesCreateErrorCode;
  'templates.search': TemplatesSearchErrorCode;
  'templates.get': TemplatesGetErrorCode;
  'templates.update': TemplatesUpdateErrorCode;
  'templates.delete': TemplatesDeleteErrorCode;
  'webhooks.list': WebhooksListErrorCode;
  'webhooks.create': WebhooksCreateErrorCode;
  'webhooks.get': WebhooksGetErrorCode;
  'webhooks.update': WebhooksUpdateErrorCode;
  'webhooks.delete': WebhooksDeleteErrorCode;
  'webhooks.listLogs': WebhooksListLogsErrorCode;
  'webhooks.resend': WebhooksResendErrorCode;
  'webhooks.revealSecret': WebhooksRevealSecretErrorCode;
}

/** Projects of the organisation. Only an account key may work with them. */
export interface ProjectsResource {
  /**
   * List the projects.
   *
   * All projects of the organisation at once. Needs an account key (`ASA_…`).
   *
   * - Request: `GET /account/projects`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key is one of a project, or it may not do this.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/projects/list-projects
   */
  list(input?: ProjectsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ProjectsListOutput>;

  /**
   * Create a project.
   *
   * Needs an account key (`ASA_…`). A reached limit of the plan is an error whose status the page does not give; a 402
   * is presumed.
   *
   * - Request: `POST /account/projects`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: A field is missing, too long or refused.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The plan allows no further project, or there is a billing
   *   problem.
   * - 403 `FORBIDDEN`: The key is one of a project, or it may not do this.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/projects/create-project
   */
  create(input: ProjectsCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ProjectsCreateOutput>;

  /**
   * Read a project.
   *
   * Needs an account key (`ASA_…`). Keys of the project are never part of the reply.
   *
   * - Request: `GET /account/projects/{projectId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The id is none.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key is one of a project, or it may not do this.
   * - 404 `NOT_FOUND`: The organisation has no such project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/projects/get-project
   */
  get(input: ProjectsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ProjectsGetOutput>;

  /**
   * Delete a project.
   *
   * Needs an account key (`ASA_…`). Cannot be undone, and takes the domains, senders, templates, campaigns and contacts
   * of the project with it.
   *
   * - Request: `DELETE /account/projects/{projectId}`
   *
   * Errors:
   * - 400 (no code): The id is none.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key is one of a project, or it may not do this.
   * - 404 (no code): The organisation has no such project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/projects/delete-project
   */
  delete(input: ProjectsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ProjectsDeleteOutput>;
}

/** Mails and other steps that contacts go through by themselves. */
export interface AutomationsResource {
  /**
   * List the automations.
   *
   * A page holds each automation with its steps and its counts.
   *
   * - Request: `GET /automations`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/automations/list-automations
   */
  list(input?: AutomationsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<AutomationsListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /automations`, once per page
   *
   * @see https://docs.autosend.com/api-reference/automations/list-automations
   */
  iterate(input?: AutomationsListInput, options?: IterateOptions): PagedRows<AutomationsListRow, AutomationsListOutput>;

  /**
   * Create an automation.
   *
   * Becomes a draft, or active with `active`. Only part of the page is known; the reply is not.
   *
   * - Request: `POST /automations`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/automations/create-automation
   */
  create(
    input: AutomationsCreateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<AutomationsCreateOutput>;

  /**
   * Read an automation.
   *
   * Shows its steps and its counts. Older copies of the page also have `settings`.
   *
   * - Request: `GET /automations/{id}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WORKFLOW_NOT_FOUND`, `NOT_FOUND`: There is no such automation.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/automations/get-automation
   */
  get(input: AutomationsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<AutomationsGetOutput>;

  /**
   * Delete an automation.
   *
   * Contacts in it stop where they are. The vendor keeps the deleted automation out of sight.
   *
   * - Request: `DELETE /automations/{id}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WORKFLOW_NOT_FOUND`: There is no such automation.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/automations/delete-automation
   */
  delete(
    input: AutomationsDeleteInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<AutomationsDeleteOutput>;

  /**
   * Change an automation.
   *
   * Only a draft or a paused automation can change; pause an active one first. Entry, exit, steps and tags are replaced
   * as a whole. Contacts on a step that is gone leave the automation.
   *
   * - Request: `PATCH /automations/{id}`
   *
   * Errors:
   * - 400 (no code): The automation is active or archived, or a field is refused. The page's code for this is not
   *   known, so the error is open.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WORKFLOW_NOT_FOUND`: There is no such automation.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/automations/update-automation
   */
  update(
    input: AutomationsUpdateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<AutomationsUpdateOutput>;

  /**
   * Pause an automation.
   *
   * Only an active automation can pause.
   *
   * - Request: `POST /automations/{id}/pause`
   *
   * Errors:
   * - 400 `CANNOT_PAUSE_INACTIVE_AUTOMATION`, `VALIDATION_FAILED`: The automation is not active. The page gives the
   *   code without a status.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WORKFLOW_NOT_FOUND`: There is no such automation.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/automations/pause-automation
   */
  pause(input: AutomationsPauseInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<AutomationsPauseOutput>;

  /**
   * Activate an automation.
   *
   * The automation becomes active, if nothing that it needs is missing.
   *
   * - Request: `POST /automations/{id}/resume`
   *
   * Errors:
   * - 400 `CANNOT_ACTIVATE_AUTOMATION`, `VALIDATION_FAILED`: Something that the automation needs is missing. The page
   *   gives the code without a status.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WORKFLOW_NOT_FOUND`: There is no such automation.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/automations/resume-automation
   */
  resume(
    input: AutomationsResumeInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<AutomationsResumeOutput>;
}

/** Mail to lists and segments, at once, at a time or a growing number each day. */
export interface CampaignsResource {
  /**
   * List the campaigns.
   *
   * The page's sample asks for drafts and also gets a campaign that was sent, so `status` may not be strict.
   *
   * - Request: `GET /campaigns`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/campaigns/list
   */
  list(input?: CampaignsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /campaigns`, once per page
   *
   * @see https://docs.autosend.com/api-reference/campaigns/list
   */
  iterate(input?: CampaignsListInput, options?: IterateOptions): PagedRows<CampaignsListRow, CampaignsListOutput>;

  /**
   * Create a campaign.
   *
   * Needs `templateId` or `htmlTemplate`; `htmlTemplate` wins and overwrites the template. With `sendNow` the mails go
   * out 120 seconds later (at once in an older copy of the page). The page shows no webhook events. The reply's message
   * speaks of an update.
   *
   * - Request: `POST /campaigns`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/campaigns/create
   */
  create(input: CampaignsCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsCreateOutput>;

  /**
   * Read a campaign.
   *
   * Shows the whole template and what became of the mails.
   *
   * - Request: `GET /campaigns/{campaignId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/campaigns/get
   */
  get(input: CampaignsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsGetOutput>;

  /**
   * Delete a campaign.
   *
   * Cannot be undone.
   *
   * - Request: `DELETE /campaigns/{campaignId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/campaigns/delete
   */
  delete(input: CampaignsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsDeleteOutput>;

  /**
   * Change a campaign.
   *
   * Changes the given fields only. With `sendNow` the mails go out at once. `htmlTemplate` overwrites the template of
   * the campaign. In which states a campaign can change is not documented.
   *
   * - Request: `PATCH /campaigns/{campaignId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/campaigns/update
   */
  update(input: CampaignsUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsUpdateOutput>;

  /**
   * End a campaign for good.
   *
   * Mails that wait are not sent; those that were sent stay sent. The state becomes `aborted`.
   *
   * - Request: `POST /campaigns/{campaignId}/abort`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/campaigns/abort
   */
  abort(input: CampaignsAbortInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsAbortOutput>;

  /**
   * Copy a campaign.
   *
   * Only the path and this purpose are documented; the reply is not.
   *
   * - Request: `POST /campaigns/{campaignId}/duplicate`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/campaigns/campaigns-api.json
   */
  duplicate(
    input: CampaignsDuplicateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsDuplicateOutput>;

  /**
   * Pause a campaign.
   *
   * Sending stops and can go on where it stopped. The state becomes `paused`.
   *
   * - Request: `POST /campaigns/{campaignId}/pause`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/campaigns/pause
   */
  pause(input: CampaignsPauseInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsPauseOutput>;

  /**
   * Let a paused campaign go on.
   *
   * Sending goes on where it stopped. The state becomes `sending` or `sending_gradual`.
   *
   * - Request: `POST /campaigns/{campaignId}/resume`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/campaigns/resume
   */
  resume(input: CampaignsResumeInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsResumeOutput>;
}

/** Lists of contacts, and the segments computed from contact fields. */
export interface ContactListsResource {
  /**
   * List the lists and segments.
   *
   * The list of all contacts, `GLOBAL_CONTACT_LIST`, is among them. The page mentions pages of results and documents
   * none. Its sample asks for lists and also gets a segment, so `type` may not be strict.
   *
   * - Request: `GET /contact-lists`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contact-lists/list
   */
  list(input?: ContactListsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactListsListOutput>;

  /**
   * Create a list or a segment.
   *
   * A segment needs `filterCriteria` and computes its contacts from their fields. The page lists no errors; a user
   * reported the two codes beside `VALIDATION_FAILED`, and a failure of the server whose error carries no code.
   *
   * - Request: `POST /contact-lists`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`, `LIST_NAME_REQUIRED`, `INVALID_LIST_TYPE`: The name is missing, the type is neither
   *   `list` nor `segment`, or another field is refused.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed. The error carries no code in the one such reply that was reported.
   *
   * @see https://docs.autosend.com/api-reference/contact-lists/create
   */
  create(
    input: ContactListsCreateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactListsCreateOutput>;

  /**
   * Put contacts on a list.
   *
   * Names the contacts either by `emails` or by `contactIds`, never both. An address that is no contact yet becomes one
   * and fires `contact.created` (inferred). Joining the list starts its live automations.
   *
   * - Request: `POST /contact-lists/contacts/bulk-add`
   * - Webhooks, inferred: `contact.created`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contact-lists/bulk-add
   */
  addContacts(
    input: ContactListsAddContactsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactListsAddContactsOutput>;

  /**
   * List the contacts of a list.
   *
   * Reads although it is a POST; it changes nothing.
   *
   * - Request: `POST /contact-lists/contacts/search`
   * - Pages: one per call; `iterateContacts` goes through all of them
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contact-lists/get-contacts
   */
  listContacts(
    input: ContactListsListContactsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactListsListContactsOutput>;

  /**
   * Goes through the rows of all pages of `listContacts`, from `page` on: same input, permission and errors.
   *
   * - Request: `POST /contact-lists/contacts/search`, once per page
   *
   * @see https://docs.autosend.com/api-reference/contact-lists/get-contacts
   */
  iterateContacts(
    input: ContactListsListContactsInput,
    options?: IterateOptions,
  ): PagedRows<ContactListsListContactsRow, ContactListsListContactsOutput>;

  /**
   * Read a list or segment.
   *
   * `GLOBAL_CONTACT_LIST` answers the list of all contacts.
   *
   * - Request: `GET /contact-lists/{contactListId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contact-lists/get
   */
  get(input: ContactListsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactListsGetOutput>;

  /**
   * Delete a list or segment for good.
   *
   * The contacts stay in the project. Whether `GLOBAL_CONTACT_LIST` is refused is not documented.
   *
   * - Request: `DELETE /contact-lists/{contactListId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contact-lists/delete
   */
  delete(
    input: ContactListsDeleteInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactListsDeleteOutput>;

  /**
   * Take contacts off a list.
   *
   * Names the contacts either by `emails` or by `contactIds`, never both. The contacts stay in the project and on their
   * other lists. The page lists no errors; those below are the ones of the general error page.
   *
   * - Request: `POST /contact-lists/{contactListId}/contacts/remove`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contact-lists/remove-contacts
   */
  removeContacts(
    input: ContactListsRemoveContactsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactListsRemoveContactsOutput>;
}

/** People of the project who can get mail. */
export interface ContactsResource {
  /**
   * Create a contact.
   *
   * Fires `contact.created` (inferred). Joining a list starts its live automations. The page advises the upsert for
   * addresses that may exist and does not say what creating an existing one answers. The reply does not repeat
   * `listIds`.
   *
   * - Request: `POST /contacts`
   * - Webhooks, inferred: `contact.created`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contacts/create-contacts
   */
  create(input: ContactsCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsCreateOutput>;

  /**
   * Create or update up to 100 contacts.
   *
   * Fires `contact.created` or `contact.updated` for each contact (inferred). Contacts that fail are counted, not
   * named. Automations run only with `runWorkflow`.
   *
   * - Request: `POST /contacts/bulk-update`
   * - Webhooks, inferred: `contact.created`, `contact.updated`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contacts/bulk-update-contacts
   */
  bulkUpdate(
    input: ContactsBulkUpdateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsBulkUpdateOutput>;

  /**
   * Create a contact or update the one with this address.
   *
   * The way to keep contacts in step with another system. Fires `contact.created` or `contact.updated` (inferred).
   * Joining a list starts its live automations. The reply does not repeat `listIds` and does not tell which of the two
   * happened.
   *
   * - Request: `POST /contacts/email`
   * - Webhooks, inferred: `contact.created`, `contact.updated`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contacts/upsert-contact
   */
  upsert(input: ContactsUpsertInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsUpsertOutput>;

  /**
   * Copy a contact to another address.
   *
   * Copies all data of the contact, its custom fields and tags too. Only the path and this purpose are documented: the
   * fields of the request and of the reply are not.
   *
   * - Request: `POST /contacts/email/duplicate`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contacts/contacts-api.json
   */
  duplicate(
    input?: ContactsDuplicateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsDuplicateOutput>;

  /**
   * Delete the contact with one of your own user ids.
   *
   * Fires `contact.deleted` (inferred). The path has a segment `email` although no address takes part.
   *
   * - Request: `DELETE /contacts/email/userId/{userId}`
   * - Webhooks, inferred: `contact.deleted`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `CONTACT_NOT_FOUND`: No contact has this user id.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `CONTACT_DELETION_FAILED`: The contact could not be deleted.
   *
   * @see https://docs.autosend.com/api-reference/contacts/delete-contact-by-user-id
   */
  deleteByUserId(
    input: ContactsDeleteByUserIdInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsDeleteByUserIdOutput>;

  /**
   * Delete the contacts with these addresses.
   *
   * Fires `contact.deleted` (inferred). Unlike taking contacts off a list it answers no counts, and what becomes of an
   * address without a contact is not documented.
   *
   * - Request: `POST /contacts/remove`
   * - Webhooks, inferred: `contact.deleted`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contacts/remove
   */
  deleteByEmails(
    input: ContactsDeleteByEmailsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsDeleteByEmailsOutput>;

  /**
   * Read the contacts with these addresses.
   *
   * Reads although it is a POST; it changes nothing. An address without a contact is missing from the reply. How many
   * addresses one call may hold is not documented.
   *
   * - Request: `POST /contacts/search/emails`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contacts/search-contacts-by-emails
   */
  searchByEmails(
    input: ContactsSearchByEmailsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsSearchByEmailsOutput>;

  /**
   * Read a contact.
   *
   * The lists of the contact are not part of the reply.
   *
   * - Request: `GET /contacts/{id}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `CONTACT_NOT_FOUND`, `NOT_FOUND`: The contact does not exist, was deleted, or belongs to another project. The
   *   area's own code and its `status` are documented for the deletion by user id only, the other code on the general
   *   error page.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contacts/get-contact-by-id
   */
  get(input: ContactsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsGetOutput>;

  /**
   * Delete a contact.
   *
   * Fires `contact.deleted` (inferred). Only part of the page is known; what an id answers that was deleted before is
   * not.
   *
   * - Request: `DELETE /contacts/{id}`
   * - Webhooks, inferred: `contact.deleted`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `CONTACT_NOT_FOUND`, `NOT_FOUND`: The contact does not exist, was deleted, or belongs to another project. The
   *   area's own code and its `status` are documented for the deletion by user id only, the other code on the general
   *   error page.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contacts/delete-contact-by-ids
   */
  delete(input: ContactsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsDeleteOutput>;

  /**
   * List the groups a contact unsubscribed from.
   *
   * - Request: `GET /contacts/{id}/unsubscribe-groups`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `CONTACT_NOT_FOUND`, `NOT_FOUND`: The contact does not exist, was deleted, or belongs to another project. The
   *   area's own code and its `status` are documented for the deletion by user id only, the other code on the general
   *   error page.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contacts/get-unsubscribe-groups
   */
  listUnsubscribeGroups(
    input: ContactsListUnsubscribeGroupsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsListUnsubscribeGroupsOutput>;
}

/** Fields that the project adds to its contacts. */
export interface CustomFieldsResource {
  /**
   * List the custom fields of contacts.
   *
   * The page has query parameters that are not known.
   *
   * - Request: `GET /custom-fields`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/custom-fields/list
   */
  list(input?: CustomFieldsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CustomFieldsListOutput>;

  /**
   * Create a custom field for contacts.
   *
   * The names of the fields that every contact has, and some close to them, are refused. One of two sections of the
   * page does not offer the type `boolean`.
   *
   * - Request: `POST /custom-fields`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/custom-fields/create
   */
  create(
    input: CustomFieldsCreateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CustomFieldsCreateOutput>;
}

/** Domains that mail may come from, and their verification. */
export interface DomainsResource {
  /**
   * List the domains.
   *
   * All at once; there are no pages.
   *
   * - Request: `GET /domains`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/domains/list
   */
  list(input?: DomainsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DomainsListOutput>;

  /**
   * Add a domain.
   *
   * The reply holds the records to enter at the domain's name server; the domain can send after its verification. That
   * the project has the domain already is an error whose status the page does not give; a 400 is presumed.
   *
   * - Request: `POST /domains`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/domains/add
   */
  create(input: DomainsCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DomainsCreateOutput>;

  /**
   * Read a domain.
   *
   * Shows what the last verification found; it does not start one.
   *
   * - Request: `GET /domains/{domainId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/domains/get
   */
  get(input: DomainsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DomainsGetOutput>;

  /**
   * Delete a domain.
   *
   * Cannot be undone. Senders and campaigns of the domain may stop working.
   *
   * - Request: `DELETE /domains/{domainId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The project has no such domain. The code is that of the general error page.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/domains/delete
   */
  delete(input: DomainsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DomainsDeleteOutput>;

  /**
   * Look for a domain's records.
   *
   * A verification may go on after the reply; reading the domain shows its end.
   *
   * - Request: `POST /domains/{domainId}/verify`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/domains/verify
   */
  verify(input: DomainsVerifyInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DomainsVerifyOutput>;
}

/** Things that happen to contacts, which automations can wait for. */
export interface EventsResource {
  /**
   * List the defined events.
   *
   * All at once; there are no pages.
   *
   * - Request: `GET /events`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/events/list-events
   */
  list(input?: EventsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<EventsListOutput>;

  /**
   * Define an event.
   *
   * The page mentions errors for a name that is taken or malformed without giving a status or a code.
   *
   * - Request: `POST /events`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/events/create-event
   */
  create(input: EventsCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<EventsCreateOutput>;

  /**
   * Read an event's definition.
   *
   * - Request: `GET /events/eventName/{eventName}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `EVENT_NOT_FOUND`: No event has this name, or it was deleted.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/events/get-event
   */
  get(input: EventsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<EventsGetOutput>;

  /**
   * Delete an event.
   *
   * What was logged of the event stays; nothing new is logged. The name counts as unknown from then on.
   *
   * - Request: `DELETE /events/eventName/{eventName}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `EVENT_NOT_FOUND`: No event has this name, or it was deleted.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/events/delete-event
   */
  delete(input: EventsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<EventsDeleteOutput>;

  /**
   * Change an event's description or properties.
   *
   * `properties` replaces all properties the event had. The name of an event cannot change.
   *
   * - Request: `PATCH /events/eventName/{eventName}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `EVENT_NOT_FOUND`, `NOT_FOUND`: No event has this name, or it was deleted.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/events/update-event
   */
  update(input: EventsUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<EventsUpdateOutput>;

  /**
   * Report that an event happened to a contact.
   *
   * Names the contact by `contactId` or by `email`; if both are given, `contactId` counts. Active automations that wait
   * for the event are looked at afterwards, without delaying the reply. Only declared properties are accepted, and each
   * value is turned into its declared type. The page gives no status for a request that names no contact, for a
   * property that is not declared and for a value that cannot be turned; a 400 is presumed.
   *
   * - Request: `POST /events/send`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `EVENT_NOT_FOUND`, `NOT_FOUND`: No event has this name, or it was deleted.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/events/send-event
   */
  send(input: EventsSendInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<EventsSendOutput>;
}

/** Received mail, and answers to it. */
export interface InboundResource {
  /**
   * List the received messages.
   *
   * Letter case does not matter for addresses and for the text to look for.
   *
   * - Request: `GET /inbound/messages`
   * - Pages: one per call; `iterateMessages` goes through all of them
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: A query parameter is refused.
   * - 401 `UNAUTHORIZED`: The key is missing or wrong.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/inbound-emails/list-messages
   */
  listMessages(
    input?: InboundListMessagesInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<InboundListMessagesOutput>;

  /**
   * Goes through the rows of all pages of `listMessages`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /inbound/messages`, once per page
   *
   * @see https://docs.autosend.com/api-reference/inbound-emails/list-messages
   */
  iterateMessages(
    input?: InboundListMessagesInput,
    options?: IterateOptions,
  ): PagedRows<InboundListMessagesRow, InboundListMessagesOutput>;

  /**
   * Read a received message.
   *
   * Attachments are listed without their contents.
   *
   * - Request: `GET /inbound/messages/{id}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: A field or the id of the message is refused.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/inbound-emails/get-message
   */
  getMessage(
    input: InboundGetMessageInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<InboundGetMessageOutput>;

  /**
   * Download an attachment of a message.
   *
   * The page describes the file itself, with its own media type. The official SDK reads an object with an address of
   * the file. Both are accepted; an attached JSON file cannot be told from the latter.
   *
   * - Request: `GET /inbound/messages/{id}/attachments/{idx}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The id of the message or the attachment is malformed.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: There is no such message. The code is that of the general error page.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/inbound-emails/download-attachment
   */
  downloadAttachment(
    input: InboundDownloadAttachmentInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<InboundDownloadAttachmentOutput>;

  /**
   * Get an address of a message's raw form.
   *
   * The address is signed, valid for a short time and leads to the `.eml` file. Only the path and this purpose are
   * documented; the reply is not.
   *
   * - Request: `GET /inbound/messages/{id}/raw`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: A field or the id of the message is refused.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/inbound-emails/inbound-emails-api.json
   */
  getRawMessageUrl(
    input: InboundGetRawMessageUrlInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<InboundGetRawMessageUrlOutput>;

  /**
   * Answer a received message.
   *
   * The answer waits in a queue and is sent later; a repeated call sends it again. The domain of `from` must be
   * verified. That it is not is an error whose status the page does not give; a 400 is presumed.
   *
   * - Request: `POST /inbound/messages/{id}/reply`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: A field or the id of the message is refused.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/inbound-emails/reply-to-message
   */
  replyToMessage(
    input: InboundReplyToMessageInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<InboundReplyToMessageOutput>;
}

/** Mail that is sent at once, to one recipient or to many. */
export interface MailsResource {
  /**
   * Send a mail to up to 100 recipients.
   *
   * The mails wait in a queue and are sent later. A repeated call sends them again. Each mail fires the events of a
   * single one (inferred). Recipients that fail are counted, not named. `dynamicData` of a recipient stands beside that
   * of the call, although the page still says that all recipients get the same data.
   *
   * - Request: `POST /mails/bulk`
   * - Webhooks, inferred: `email.sent`, `email.delivered`, `email.deferred`, `email.bounced`, `email.opened`,
   *   `email.clicked`, `email.spam_reported`, `email.unsubscribed`, `email.group_unsubscribed`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/mails/bulk
   */
  sendBulk(input: MailsSendBulkInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<MailsSendBulkOutput>;

  /**
   * Send a mail to one recipient.
   *
   * The mail waits in a queue and is sent later. A repeated call sends the mail again. The oldest copy of the page also
   * has `categories`, `scheduledAt`, `campaignName` and `test`, the newer ones do not.
   *
   * - Request: `POST /mails/send`
   * - Webhooks: `email.sent`, `email.delivered`, `email.deferred`, `email.bounced`, `email.opened`, `email.clicked`,
   *   `email.spam_reported`, `email.unsubscribed`, `email.group_unsubscribed`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/mails/send
   */
  send(input: MailsSendInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<MailsSendOutput>;
}

/** Addresses that mail may come from. */
export interface SendersResource {
  /**
   * List the senders.
   *
   * Only the path and this purpose are documented; the reply is not.
   *
   * - Request: `GET /senders`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/senders/list
   */
  list(input?: SendersListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<SendersListOutput>;

  /**
   * Create a sender.
   *
   * The domain of the address must be verified. That it is not, or that the sender exists, is an error whose status the
   * page does not give; a 400 is presumed.
   *
   * - Request: `POST /senders`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: A field is refused, the domain is not verified, or the sender exists.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/senders/create
   */
  create(input: SendersCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<SendersCreateOutput>;

  /**
   * Read a sender.
   *
   * Only the path and this purpose are documented; the reply is not.
   *
   * - Request: `GET /senders/{senderId}`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: There is no such sender. The page lists no errors; both forms are known from others.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/senders/get
   */
  get(input: SendersGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<SendersGetOutput>;

  /**
   * Delete a sender.
   *
   * A sender that active campaigns or automations use cannot be deleted.
   *
   * - Request: `DELETE /senders/{senderId}`
   *
   * Errors:
   * - 400 (no code): Active campaigns or automations use the sender.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 (no code): There is no such sender.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/senders/delete
   */
  delete(input: SendersDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<SendersDeleteOutput>;
}

/** Addresses that get no mail, by group. */
export interface SuppressionGroupsResource {
  /**
   * List the suppression groups.
   *
   * The page has a second flag, for global groups alone, whose name is not known.
   *
   * - Request: `GET /suppression-groups`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/suppression-groups/list
   */
  list(
    input?: SuppressionGroupsListInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<SuppressionGroupsListOutput>;

  /**
   * Create a suppression group.
   *
   * - Request: `POST /suppression-groups`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/suppression-groups/create
   */
  create(
    input: SuppressionGroupsCreateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<SuppressionGroupsCreateOutput>;

  /**
   * List the groups that suppress an address.
   *
   * Reads although it is a POST; it changes nothing. Only the path and this purpose are documented: the fields of the
   * request and of the reply are not.
   *
   * - Request: `POST /suppression-groups/email/entries`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/suppression-groups/suppression-groups-api.json
   */
  listByEmail(
    input?: SuppressionGroupsListByEmailInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<SuppressionGroupsListByEmailOutput>;

  /**
   * Suppress addresses.
   *
   * Puts the addresses on a group, on the default group, or on the global list.
   *
   * - Request: `POST /suppression-groups/emails/suppress`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/suppression-groups/bulk-suppress
   */
  suppressEmails(
    input: SuppressionGroupsSuppressEmailsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<SuppressionGroupsSuppressEmailsOutput>;

  /**
   * List suppressed addresses.
   *
   * Reads although it is a POST; it changes nothing. The page has a further flag, for the global list alone, whose name
   * is not known.
   *
   * - Request: `POST /suppression-groups/entries`
   * - Pages: one per call; `iterateEntries` goes through all of them
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/suppression-groups/search-entries
   */
  searchEntries(
    input?: SuppressionGroupsSearchEntriesInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<SuppressionGroupsSearchEntriesOutput>;

  /**
   * Goes through the rows of all pages of `searchEntries`, from `page` on: same input, permission and errors.
   *
   * - Request: `POST /suppression-groups/entries`, once per page
   *
   * @see https://docs.autosend.com/api-reference/suppression-groups/search-entries
   */
  iterateEntries(
    input?: SuppressionGroupsSearchEntriesInput,
    options?: IterateOptions,
  ): PagedRows<SuppressionGroupsSearchEntriesRow, SuppressionGroupsSearchEntriesOutput>;

  /**
   * Read a suppression group.
   *
   * Only the path and this purpose are documented; the reply is not.
   *
   * - Request: `GET /suppression-groups/{groupId}`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `GROUP_NOT_FOUND`, `NOT_FOUND`: There is no such group.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/suppression-groups/suppression-groups-api.json
   */
  get(
    input: SuppressionGroupsGetInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<SuppressionGroupsGetOutput>;

  /**
   * Change a suppression group.
   *
   * The page gives `isActive` the default `true` here too: leaving it out may activate an inactive group again. Send it
   * always.
   *
   * - Request: `PUT /suppression-groups/{groupId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `GROUP_NOT_FOUND`, `NOT_FOUND`: There is no such group.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/suppression-groups/update
   */
  update(
    input: SuppressionGroupsUpdateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<SuppressionGroupsUpdateOutput>;

  /**
   * Delete a suppression group.
   *
   * A global group cannot be deleted.
   *
   * - Request: `DELETE /suppression-groups/{groupId}`
   *
   * Errors:
   * - 400 `CANNOT_DELETE_GLOBAL_GROUP`: The group is global.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `GROUP_NOT_FOUND`: There is no such group.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/suppression-groups/delete
   */
  delete(
    input: SuppressionGroupsDeleteInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<SuppressionGroupsDeleteOutput>;
}

/** Reusable mails with variables. */
export interface TemplatesResource {
  /**
   * Create a template.
   *
   * Which fields are needed could not be learnt from the page, so none is required here.
   *
   * - Request: `POST /templates`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/templates/create
   */
  create(input?: TemplatesCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<TemplatesCreateOutput>;

  /**
   * Search the templates.
   *
   * There is no other listing; without a filter it finds all of them, presumably.
   *
   * - Request: `GET /templates/search`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/templates/search
   */
  search(input?: TemplatesSearchInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<TemplatesSearchOutput>;

  /**
   * Goes through the rows of all pages of `search`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /templates/search`, once per page
   *
   * @see https://docs.autosend.com/api-reference/templates/search
   */
  iterate(input?: TemplatesSearchInput, options?: IterateOptions): PagedRows<TemplatesSearchRow, TemplatesSearchOutput>;

  /**
   * Read a template.
   *
   * Shows the plain text and the variables too, which no other reply does.
   *
   * - Request: `GET /templates/{templateId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/templates/get
   */
  get(input: TemplatesGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<TemplatesGetOutput>;

  /**
   * Change a template.
   *
   * Changes the given fields only, although it is a PUT. The editor of a template cannot change.
   *
   * - Request: `PUT /templates/{templateId}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/templates/update
   */
  update(input: TemplatesUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<TemplatesUpdateOutput>;

  /**
   * Delete a template.
   *
   * A template that does not exist answers 400, where other areas answer 404.
   *
   * - Request: `DELETE /templates/{templateId}`
   *
   * Errors:
   * - 400 `DELETE_TEMPLATE_FAILED`: There is no such template, or the deletion failed.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/templates/delete
   */
  delete(input: TemplatesDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<TemplatesDeleteOutput>;
}

/** Addresses that events are posted to, and what is posted. */
export interface WebhooksResource {
  /**
   * List the webhooks.
   *
   * Page and counts stand beside the webhooks, not in an object of their own. Secrets are masked.
   *
   * - Request: `GET /webhooks`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/webhooks/list-webhooks
   */
  list(input?: WebhooksListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /webhooks`, once per page
   *
   * @see https://docs.autosend.com/api-reference/webhooks/list-webhooks
   */
  iterate(input?: WebhooksListInput, options?: IterateOptions): PagedRows<WebhooksListRow, WebhooksListOutput>;

  /**
   * Create a webhook.
   *
   * The reply holds the secret in clear. The page says that it cannot be had again, yet `webhooks.revealSecret` shows
   * it. The reply does not repeat `metadata`.
   *
   * - Request: `POST /webhooks`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/webhooks/create-webhook
   */
  create(input: WebhooksCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksCreateOutput>;

  /**
   * Read a webhook.
   *
   * The secret is masked.
   *
   * - Request: `GET /webhooks/{id}`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WEBHOOK_NOT_FOUND`: There is no such webhook.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/webhooks/get-webhook
   */
  get(input: WebhooksGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksGetOutput>;

  /**
   * Change a webhook.
   *
   * Changes the given fields only, although it is a PUT; `events` replaces all events. The secret cannot change:
   * another secret takes another webhook.
   *
   * - Request: `PUT /webhooks/{id}`
   *
   * Errors:
   * - 400 (no code): The body has a `secret`, or a field is refused. The page's code for this is not known, so the
   *   error is open.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WEBHOOK_NOT_FOUND`: There is no such webhook.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/webhooks/update-webhook
   */
  update(input: WebhooksUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksUpdateOutput>;

  /**
   * Delete a webhook.
   *
   * Only the path and this purpose are documented; the reply is not.
   *
   * - Request: `DELETE /webhooks/{id}`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WEBHOOK_NOT_FOUND`, `NOT_FOUND`: There is no such webhook.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/webhooks/webhooks-api.json
   */
  delete(input: WebhooksDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksDeleteOutput>;

  /**
   * List a webhook's deliveries.
   *
   * The newest comes first. Page and counts stand beside the entries, not in an object of their own.
   *
   * - Request: `GET /webhooks/{id}/logs`
   * - Pages: one per call; `iterateLogs` goes through all of them
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WEBHOOK_NOT_FOUND`, `NOT_FOUND`: There is no such webhook.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/webhooks/list-delivery-logs
   */
  listLogs(
    input: WebhooksListLogsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<WebhooksListLogsOutput>;

  /**
   * Goes through the rows of all pages of `listLogs`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /webhooks/{id}/logs`, once per page
   *
   * @see https://docs.autosend.com/api-reference/webhooks/list-delivery-logs
   */
  iterateLogs(
    input: WebhooksListLogsInput,
    options?: IterateOptions,
  ): PagedRows<WebhooksListLogsRow, WebhooksListLogsOutput>;

  /**
   * Post an event with given data.
   *
   * A delivery for tests, in spite of its name: it wraps the data of the request and posts it. A delivery that failed
   * cannot be repeated. The webhook must have the event.
   *
   * - Request: `POST /webhooks/{id}/resend`
   *
   * Errors:
   * - 400 (no code): The webhook does not have the event, or a field is refused. The page's code begins with
   *   `WEBHOOK_NOT_`; the rest is not known, so the error is open.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `WEBHOOK_NOT_FOUND`, `NOT_FOUND`: There is no such webhook.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/webhooks/resend-webhook
   */
  resend(input: WebhooksResendInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksResendOutput>;

  /**
   * Show a webhook's secret.
   *
   * All other replies about an existing webhook mask it.
   *
   * - Request: `GET /webhooks/{id}/reveal`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `UNAUTHORIZED_WEBHOOK_ACCESS`, `FORBIDDEN`: The webhook belongs to another organisation, or the key may not
   *   do this.
   * - 404 `WEBHOOK_NOT_FOUND`: There is no such webhook.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/webhooks/reveal-webhook-secret
   */
  revealSecret(
    input: WebhooksRevealSecretInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<WebhooksRevealSecretOutput>;
}

/** What `projects.list` takes. */
export type ProjectsListInput = Record<string, never>;

/** What `projects.list` resolves with. */
export type ProjectsListOutput = OperationOutput<operations['projects.list']>;

/** The error codes documented for `projects.list`. */
export type ProjectsListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `projects.create` takes. */
export type ProjectsCreateInput = OperationInput<operations['projects.create']>;

/** What `projects.create` resolves with. */
export type ProjectsCreateOutput = OperationOutput<operations['projects.create']>;

/** The error codes documented for `projects.create`. */
export type ProjectsCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `projects.get` takes. */
export type ProjectsGetInput = OperationInput<operations['projects.get']>;

/** What `projects.get` resolves with. */
export type ProjectsGetOutput = OperationOutput<operations['projects.get']>;

/** The error codes documented for `projects.get`. */
export type ProjectsGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `projects.delete` takes. */
export type ProjectsDeleteInput = OperationInput<operations['projects.delete']>;

/** What `projects.delete` resolves with. */
export type ProjectsDeleteOutput = OperationOutput<operations['projects.delete']>;

/** The error codes documented for `projects.delete`. */
export type ProjectsDeleteErrorCode =
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `automations.list` takes. */
export type AutomationsListInput = OperationInput<operations['automations.list']>;

/** What `automations.list` resolves with. */
export type AutomationsListOutput = OperationOutput<operations['automations.list']>;

/** One row of `automations.list`. */
export type AutomationsListRow = AutomationsListOutput['data']['workflowAutomations'][number];

/** The error codes documented for `automations.list`. */
export type AutomationsListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `automations.create` takes. */
export type AutomationsCreateInput = OperationInput<operations['automations.create']>;

/** What `automations.create` resolves with. */
export type AutomationsCreateOutput = OperationOutput<operations['automations.create']>;

/** The error codes documented for `automations.create`. */
export type AutomationsCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `automations.get` takes. */
export type AutomationsGetInput = OperationInput<operations['automations.get']>;

/** What `automations.get` resolves with. */
export type AutomationsGetOutput = OperationOutput<operations['automations.get']>;

/** The error codes documented for `automations.get`. */
export type AutomationsGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WORKFLOW_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `automations.delete` takes. */
export type AutomationsDeleteInput = OperationInput<operations['automations.delete']>;

/** What `automations.delete` resolves with. */
export type AutomationsDeleteOutput = OperationOutput<operations['automations.delete']>;

/** The error codes documented for `automations.delete`. */
export type AutomationsDeleteErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WORKFLOW_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `automations.update` takes. */
export type AutomationsUpdateInput = OperationInput<operations['automations.update']>;

/** What `automations.update` resolves with. */
export type AutomationsUpdateOutput = OperationOutput<operations['automations.update']>;

/** The error codes documented for `automations.update`. */
export type AutomationsUpdateErrorCode =
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WORKFLOW_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `automations.pause` takes. */
export type AutomationsPauseInput = OperationInput<operations['automations.pause']>;

/** What `automations.pause` resolves with. */
export type AutomationsPauseOutput = OperationOutput<operations['automations.pause']>;

/** The error codes documented for `automations.pause`. */
export type AutomationsPauseErrorCode =
  | 'CANNOT_PAUSE_INACTIVE_AUTOMATION'
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WORKFLOW_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `automations.resume` takes. */
export type AutomationsResumeInput = OperationInput<operations['automations.resume']>;

/** What `automations.resume` resolves with. */
export type AutomationsResumeOutput = OperationOutput<operations['automations.resume']>;

/** The error codes documented for `automations.resume`. */
export type AutomationsResumeErrorCode =
  | 'CANNOT_ACTIVATE_AUTOMATION'
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WORKFLOW_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `campaigns.list` takes. */
export type CampaignsListInput = OperationInput<operations['campaigns.list']>;

/** What `campaigns.list` resolves with. */
export type CampaignsListOutput = OperationOutput<operations['campaigns.list']>;

/** One row of `campaigns.list`. */
export type CampaignsListRow = CampaignsListOutput['data']['campaigns'][number];

/** The error codes documented for `campaigns.list`. */
export type CampaignsListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `campaigns.create` takes. */
export type CampaignsCreateInput = OperationInput<operations['campaigns.create']>;

/** What `campaigns.create` resolves with. */
export type CampaignsCreateOutput = OperationOutput<operations['campaigns.create']>;

/** The error codes documented for `campaigns.create`. */
export type CampaignsCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `campaigns.get` takes. */
export type CampaignsGetInput = OperationInput<operations['campaigns.get']>;

/** What `campaigns.get` resolves with. */
export type CampaignsGetOutput = OperationOutput<operations['campaigns.get']>;

/** The error codes documented for `campaigns.get`. */
export type CampaignsGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `campaigns.delete` takes. */
export type CampaignsDeleteInput = OperationInput<operations['campaigns.delete']>;

/** What `campaigns.delete` resolves with. */
export type CampaignsDeleteOutput = OperationOutput<operations['campaigns.delete']>;

/** The error codes documented for `campaigns.delete`. */
export type CampaignsDeleteErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `campaigns.update` takes. */
export type CampaignsUpdateInput = OperationInput<operations['campaigns.update']>;

/** What `campaigns.update` resolves with. */
export type CampaignsUpdateOutput = OperationOutput<operations['campaigns.update']>;

/** The error codes documented for `campaigns.update`. */
export type CampaignsUpdateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `campaigns.abort` takes. */
export type CampaignsAbortInput = OperationInput<operations['campaigns.abort']>;

/** What `campaigns.abort` resolves with. */
export type CampaignsAbortOutput = OperationOutput<operations['campaigns.abort']>;

/** The error codes documented for `campaigns.abort`. */
export type CampaignsAbortErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `campaigns.duplicate` takes. */
export type CampaignsDuplicateInput = OperationInput<operations['campaigns.duplicate']>;

/** What `campaigns.duplicate` resolves with. */
export type CampaignsDuplicateOutput = OperationOutput<operations['campaigns.duplicate']>;

/** The error codes documented for `campaigns.duplicate`. */
export type CampaignsDuplicateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `campaigns.pause` takes. */
export type CampaignsPauseInput = OperationInput<operations['campaigns.pause']>;

/** What `campaigns.pause` resolves with. */
export type CampaignsPauseOutput = OperationOutput<operations['campaigns.pause']>;

/** The error codes documented for `campaigns.pause`. */
export type CampaignsPauseErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `campaigns.resume` takes. */
export type CampaignsResumeInput = OperationInput<operations['campaigns.resume']>;

/** What `campaigns.resume` resolves with. */
export type CampaignsResumeOutput = OperationOutput<operations['campaigns.resume']>;

/** The error codes documented for `campaigns.resume`. */
export type CampaignsResumeErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contactLists.list` takes. */
export type ContactListsListInput = OperationInput<operations['contactLists.list']>;

/** What `contactLists.list` resolves with. */
export type ContactListsListOutput = OperationOutput<operations['contactLists.list']>;

/** The error codes documented for `contactLists.list`. */
export type ContactListsListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contactLists.create` takes. */
export type ContactListsCreateInput = OperationInput<operations['contactLists.create']>;

/** What `contactLists.create` resolves with. */
export type ContactListsCreateOutput = OperationOutput<operations['contactLists.create']>;

/** The error codes documented for `contactLists.create`. */
export type ContactListsCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'LIST_NAME_REQUIRED'
  | 'INVALID_LIST_TYPE'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contactLists.addContacts` takes. */
export type ContactListsAddContactsInput = OperationInput<operations['contactLists.addContacts']>;

/** What `contactLists.addContacts` resolves with. */
export type ContactListsAddContactsOutput = OperationOutput<operations['contactLists.addContacts']>;

/** The error codes documented for `contactLists.addContacts`. */
export type ContactListsAddContactsErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contactLists.listContacts` takes. */
export type ContactListsListContactsInput = OperationInput<operations['contactLists.listContacts']>;

/** What `contactLists.listContacts` resolves with. */
export type ContactListsListContactsOutput = OperationOutput<operations['contactLists.listContacts']>;

/** One row of `contactLists.listContacts`. */
export type ContactListsListContactsRow = ContactListsListContactsOutput['data']['contacts'][number];

/** The error codes documented for `contactLists.listContacts`. */
export type ContactListsListContactsErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contactLists.get` takes. */
export type ContactListsGetInput = OperationInput<operations['contactLists.get']>;

/** What `contactLists.get` resolves with. */
export type ContactListsGetOutput = OperationOutput<operations['contactLists.get']>;

/** The error codes documented for `contactLists.get`. */
export type ContactListsGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contactLists.delete` takes. */
export type ContactListsDeleteInput = OperationInput<operations['contactLists.delete']>;

/** What `contactLists.delete` resolves with. */
export type ContactListsDeleteOutput = OperationOutput<operations['contactLists.delete']>;

/** The error codes documented for `contactLists.delete`. */
export type ContactListsDeleteErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contactLists.removeContacts` takes. */
export type ContactListsRemoveContactsInput = OperationInput<operations['contactLists.removeContacts']>;

/** What `contactLists.removeContacts` resolves with. */
export type ContactListsRemoveContactsOutput = OperationOutput<operations['contactLists.removeContacts']>;

/** The error codes documented for `contactLists.removeContacts`. */
export type ContactListsRemoveContactsErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contacts.create` takes. */
export type ContactsCreateInput = OperationInput<operations['contacts.create']>;

/** What `contacts.create` resolves with. */
export type ContactsCreateOutput = OperationOutput<operations['contacts.create']>;

/** The error codes documented for `contacts.create`. */
export type ContactsCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contacts.bulkUpdate` takes. */
export type ContactsBulkUpdateInput = OperationInput<operations['contacts.bulkUpdate']>;

/** What `contacts.bulkUpdate` resolves with. */
export type ContactsBulkUpdateOutput = OperationOutput<operations['contacts.bulkUpdate']>;

/** The error codes documented for `contacts.bulkUpdate`. */
export type ContactsBulkUpdateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contacts.upsert` takes. */
export type ContactsUpsertInput = OperationInput<operations['contacts.upsert']>;

/** What `contacts.upsert` resolves with. */
export type ContactsUpsertOutput = OperationOutput<operations['contacts.upsert']>;

/** The error codes documented for `contacts.upsert`. */
export type ContactsUpsertErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contacts.duplicate` takes. */
export type ContactsDuplicateInput = OperationInput<operations['contacts.duplicate']>;

/** What `contacts.duplicate` resolves with. */
export type ContactsDuplicateOutput = OperationOutput<operations['contacts.duplicate']>;

/** The error codes documented for `contacts.duplicate`. */
export type ContactsDuplicateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contacts.deleteByUserId` takes. */
export type ContactsDeleteByUserIdInput = OperationInput<operations['contacts.deleteByUserId']>;

/** What `contacts.deleteByUserId` resolves with. */
export type ContactsDeleteByUserIdOutput = OperationOutput<operations['contacts.deleteByUserId']>;

/** The error codes documented for `contacts.deleteByUserId`. */
export type ContactsDeleteByUserIdErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'CONTACT_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'CONTACT_DELETION_FAILED';

/** What `contacts.deleteByEmails` takes. */
export type ContactsDeleteByEmailsInput = OperationInput<operations['contacts.deleteByEmails']>;

/** What `contacts.deleteByEmails` resolves with. */
export type ContactsDeleteByEmailsOutput = OperationOutput<operations['contacts.deleteByEmails']>;

/** The error codes documented for `contacts.deleteByEmails`. */
export type ContactsDeleteByEmailsErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contacts.searchByEmails` takes. */
export type ContactsSearchByEmailsInput = OperationInput<operations['contacts.searchByEmails']>;

/** What `contacts.searchByEmails` resolves with. */
export type ContactsSearchByEmailsOutput = OperationOutput<operations['contacts.searchByEmails']>;

/** The error codes documented for `contacts.searchByEmails`. */
export type ContactsSearchByEmailsErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contacts.get` takes. */
export type ContactsGetInput = OperationInput<operations['contacts.get']>;

/** What `contacts.get` resolves with. */
export type ContactsGetOutput = OperationOutput<operations['contacts.get']>;

/** The error codes documented for `contacts.get`. */
export type ContactsGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'CONTACT_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contacts.delete` takes. */
export type ContactsDeleteInput = OperationInput<operations['contacts.delete']>;

/** What `contacts.delete` resolves with. */
export type ContactsDeleteOutput = OperationOutput<operations['contacts.delete']>;

/** The error codes documented for `contacts.delete`. */
export type ContactsDeleteErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'CONTACT_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `contacts.listUnsubscribeGroups` takes. */
export type ContactsListUnsubscribeGroupsInput = OperationInput<operations['contacts.listUnsubscribeGroups']>;

/** What `contacts.listUnsubscribeGroups` resolves with. */
export type ContactsListUnsubscribeGroupsOutput = OperationOutput<operations['contacts.listUnsubscribeGroups']>;

/** The error codes documented for `contacts.listUnsubscribeGroups`. */
export type ContactsListUnsubscribeGroupsErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'CONTACT_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `customFields.list` takes. */
export type CustomFieldsListInput = Record<string, never>;

/** What `customFields.list` resolves with. */
export type CustomFieldsListOutput = OperationOutput<operations['customFields.list']>;

/** The error codes documented for `customFields.list`. */
export type CustomFieldsListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `customFields.create` takes. */
export type CustomFieldsCreateInput = OperationInput<operations['customFields.create']>;

/** What `customFields.create` resolves with. */
export type CustomFieldsCreateOutput = OperationOutput<operations['customFields.create']>;

/** The error codes documented for `customFields.create`. */
export type CustomFieldsCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `domains.list` takes. */
export type DomainsListInput = Record<string, never>;

/** What `domains.list` resolves with. */
export type DomainsListOutput = OperationOutput<operations['domains.list']>;

/** The error codes documented for `domains.list`. */
export type DomainsListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `domains.create` takes. */
export type DomainsCreateInput = OperationInput<operations['domains.create']>;

/** What `domains.create` resolves with. */
export type DomainsCreateOutput = OperationOutput<operations['domains.create']>;

/** The error codes documented for `domains.create`. */
export type DomainsCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `domains.get` takes. */
export type DomainsGetInput = OperationInput<operations['domains.get']>;

/** What `domains.get` resolves with. */
export type DomainsGetOutput = OperationOutput<operations['domains.get']>;

/** The error codes documented for `domains.get`. */
export type DomainsGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `domains.delete` takes. */
export type DomainsDeleteInput = OperationInput<operations['domains.delete']>;

/** What `domains.delete` resolves with. */
export type DomainsDeleteOutput = OperationOutput<operations['domains.delete']>;

/** The error codes documented for `domains.delete`. */
export type DomainsDeleteErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `domains.verify` takes. */
export type DomainsVerifyInput = OperationInput<operations['domains.verify']>;

/** What `domains.verify` resolves with. */
export type DomainsVerifyOutput = OperationOutput<operations['domains.verify']>;

/** The error codes documented for `domains.verify`. */
export type DomainsVerifyErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `events.list` takes. */
export type EventsListInput = Record<string, never>;

/** What `events.list` resolves with. */
export type EventsListOutput = OperationOutput<operations['events.list']>;

/** The error codes documented for `events.list`. */
export type EventsListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `events.create` takes. */
export type EventsCreateInput = OperationInput<operations['events.create']>;

/** What `events.create` resolves with. */
export type EventsCreateOutput = OperationOutput<operations['events.create']>;

/** The error codes documented for `events.create`. */
export type EventsCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `events.get` takes. */
export type EventsGetInput = OperationInput<operations['events.get']>;

/** What `events.get` resolves with. */
export type EventsGetOutput = OperationOutput<operations['events.get']>;

/** The error codes documented for `events.get`. */
export type EventsGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'EVENT_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `events.delete` takes. */
export type EventsDeleteInput = OperationInput<operations['events.delete']>;

/** What `events.delete` resolves with. */
export type EventsDeleteOutput = OperationOutput<operations['events.delete']>;

/** The error codes documented for `events.delete`. */
export type EventsDeleteErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'EVENT_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `events.update` takes. */
export type EventsUpdateInput = OperationInput<operations['events.update']>;

/** What `events.update` resolves with. */
export type EventsUpdateOutput = OperationOutput<operations['events.update']>;

/** The error codes documented for `events.update`. */
export type EventsUpdateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'EVENT_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `events.send` takes. */
export type EventsSendInput = OperationInput<operations['events.send']>;

/** What `events.send` resolves with. */
export type EventsSendOutput = OperationOutput<operations['events.send']>;

/** The error codes documented for `events.send`. */
export type EventsSendErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'EVENT_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `inbound.listMessages` takes. */
export type InboundListMessagesInput = OperationInput<operations['inbound.listMessages']>;

/** What `inbound.listMessages` resolves with. */
export type InboundListMessagesOutput = OperationOutput<operations['inbound.listMessages']>;

/** One row of `inbound.listMessages`. */
export type InboundListMessagesRow = InboundListMessagesOutput['data']['items'][number];

/** The error codes documented for `inbound.listMessages`. */
export type InboundListMessagesErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `inbound.getMessage` takes. */
export type InboundGetMessageInput = OperationInput<operations['inbound.getMessage']>;

/** What `inbound.getMessage` resolves with. */
export type InboundGetMessageOutput = OperationOutput<operations['inbound.getMessage']>;

/** The error codes documented for `inbound.getMessage`. */
export type InboundGetMessageErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `inbound.downloadAttachment` takes. */
export type InboundDownloadAttachmentInput = OperationInput<operations['inbound.downloadAttachment']>;

/** What `inbound.downloadAttachment` resolves with. */
export type InboundDownloadAttachmentOutput = OperationOutput<operations['inbound.downloadAttachment']>;

/** The error codes documented for `inbound.downloadAttachment`. */
export type InboundDownloadAttachmentErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `inbound.getRawMessageUrl` takes. */
export type InboundGetRawMessageUrlInput = OperationInput<operations['inbound.getRawMessageUrl']>;

/** What `inbound.getRawMessageUrl` resolves with. */
export type InboundGetRawMessageUrlOutput = OperationOutput<operations['inbound.getRawMessageUrl']>;

/** The error codes documented for `inbound.getRawMessageUrl`. */
export type InboundGetRawMessageUrlErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `inbound.replyToMessage` takes. */
export type InboundReplyToMessageInput = OperationInput<operations['inbound.replyToMessage']>;

/** What `inbound.replyToMessage` resolves with. */
export type InboundReplyToMessageOutput = OperationOutput<operations['inbound.replyToMessage']>;

/** The error codes documented for `inbound.replyToMessage`. */
export type InboundReplyToMessageErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `mails.sendBulk` takes. */
export type MailsSendBulkInput = OperationInput<operations['mails.sendBulk']>;

/** What `mails.sendBulk` resolves with. */
export type MailsSendBulkOutput = OperationOutput<operations['mails.sendBulk']>;

/** The error codes documented for `mails.sendBulk`. */
export type MailsSendBulkErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `mails.send` takes. */
export type MailsSendInput = OperationInput<operations['mails.send']>;

/** What `mails.send` resolves with. */
export type MailsSendOutput = OperationOutput<operations['mails.send']>;

/** The error codes documented for `mails.send`. */
export type MailsSendErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `senders.list` takes. */
export type SendersListInput = Record<string, never>;

/** What `senders.list` resolves with. */
export type SendersListOutput = OperationOutput<operations['senders.list']>;

/** The error codes documented for `senders.list`. */
export type SendersListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `senders.create` takes. */
export type SendersCreateInput = OperationInput<operations['senders.create']>;

/** What `senders.create` resolves with. */
export type SendersCreateOutput = OperationOutput<operations['senders.create']>;

/** The error codes documented for `senders.create`. */
export type SendersCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `senders.get` takes. */
export type SendersGetInput = OperationInput<operations['senders.get']>;

/** What `senders.get` resolves with. */
export type SendersGetOutput = OperationOutput<operations['senders.get']>;

/** The error codes documented for `senders.get`. */
export type SendersGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `senders.delete` takes. */
export type SendersDeleteInput = OperationInput<operations['senders.delete']>;

/** What `senders.delete` resolves with. */
export type SendersDeleteOutput = OperationOutput<operations['senders.delete']>;

/** The error codes documented for `senders.delete`. */
export type SendersDeleteErrorCode =
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `suppressionGroups.list` takes. */
export type SuppressionGroupsListInput = OperationInput<operations['suppressionGroups.list']>;

/** What `suppressionGroups.list` resolves with. */
export type SuppressionGroupsListOutput = OperationOutput<operations['suppressionGroups.list']>;

/** The error codes documented for `suppressionGroups.list`. */
export type SuppressionGroupsListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `suppressionGroups.create` takes. */
export type SuppressionGroupsCreateInput = OperationInput<operations['suppressionGroups.create']>;

/** What `suppressionGroups.create` resolves with. */
export type SuppressionGroupsCreateOutput = OperationOutput<operations['suppressionGroups.create']>;

/** The error codes documented for `suppressionGroups.create`. */
export type SuppressionGroupsCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `suppressionGroups.listByEmail` takes. */
export type SuppressionGroupsListByEmailInput = OperationInput<operations['suppressionGroups.listByEmail']>;

/** What `suppressionGroups.listByEmail` resolves with. */
export type SuppressionGroupsListByEmailOutput = OperationOutput<operations['suppressionGroups.listByEmail']>;

/** The error codes documented for `suppressionGroups.listByEmail`. */
export type SuppressionGroupsListByEmailErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `suppressionGroups.suppressEmails` takes. */
export type SuppressionGroupsSuppressEmailsInput = OperationInput<operations['suppressionGroups.suppressEmails']>;

/** What `suppressionGroups.suppressEmails` resolves with. */
export type SuppressionGroupsSuppressEmailsOutput = OperationOutput<operations['suppressionGroups.suppressEmails']>;

/** The error codes documented for `suppressionGroups.suppressEmails`. */
export type SuppressionGroupsSuppressEmailsErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `suppressionGroups.searchEntries` takes. */
export type SuppressionGroupsSearchEntriesInput = OperationInput<operations['suppressionGroups.searchEntries']>;

/** What `suppressionGroups.searchEntries` resolves with. */
export type SuppressionGroupsSearchEntriesOutput = OperationOutput<operations['suppressionGroups.searchEntries']>;

/** One row of `suppressionGroups.searchEntries`. */
export type SuppressionGroupsSearchEntriesRow = SuppressionGroupsSearchEntriesOutput['data']['entries'][number];

/** The error codes documented for `suppressionGroups.searchEntries`. */
export type SuppressionGroupsSearchEntriesErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `suppressionGroups.get` takes. */
export type SuppressionGroupsGetInput = OperationInput<operations['suppressionGroups.get']>;

/** What `suppressionGroups.get` resolves with. */
export type SuppressionGroupsGetOutput = OperationOutput<operations['suppressionGroups.get']>;

/** The error codes documented for `suppressionGroups.get`. */
export type SuppressionGroupsGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'GROUP_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `suppressionGroups.update` takes. */
export type SuppressionGroupsUpdateInput = OperationInput<operations['suppressionGroups.update']>;

/** What `suppressionGroups.update` resolves with. */
export type SuppressionGroupsUpdateOutput = OperationOutput<operations['suppressionGroups.update']>;

/** The error codes documented for `suppressionGroups.update`. */
export type SuppressionGroupsUpdateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'GROUP_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `suppressionGroups.delete` takes. */
export type SuppressionGroupsDeleteInput = OperationInput<operations['suppressionGroups.delete']>;

/** What `suppressionGroups.delete` resolves with. */
export type SuppressionGroupsDeleteOutput = OperationOutput<operations['suppressionGroups.delete']>;

/** The error codes documented for `suppressionGroups.delete`. */
export type SuppressionGroupsDeleteErrorCode =
  | 'CANNOT_DELETE_GLOBAL_GROUP'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'GROUP_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `templates.create` takes. */
export type TemplatesCreateInput = OperationInput<operations['templates.create']>;

/** What `templates.create` resolves with. */
export type TemplatesCreateOutput = OperationOutput<operations['templates.create']>;

/** The error codes documented for `templates.create`. */
export type TemplatesCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `templates.search` takes. */
export type TemplatesSearchInput = OperationInput<operations['templates.search']>;

/** What `templates.search` resolves with. */
export type TemplatesSearchOutput = OperationOutput<operations['templates.search']>;

/** One row of `templates.search`. */
export type TemplatesSearchRow = TemplatesSearchOutput['data']['templates'][number];

/** The error codes documented for `templates.search`. */
export type TemplatesSearchErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `templates.get` takes. */
export type TemplatesGetInput = OperationInput<operations['templates.get']>;

/** What `templates.get` resolves with. */
export type TemplatesGetOutput = OperationOutput<operations['templates.get']>;

/** The error codes documented for `templates.get`. */
export type TemplatesGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `templates.update` takes. */
export type TemplatesUpdateInput = OperationInput<operations['templates.update']>;

/** What `templates.update` resolves with. */
export type TemplatesUpdateOutput = OperationOutput<operations['templates.update']>;

/** The error codes documented for `templates.update`. */
export type TemplatesUpdateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `templates.delete` takes. */
export type TemplatesDeleteInput = OperationInput<operations['templates.delete']>;

/** What `templates.delete` resolves with. */
export type TemplatesDeleteOutput = OperationOutput<operations['templates.delete']>;

/** The error codes documented for `templates.delete`. */
export type TemplatesDeleteErrorCode =
  | 'DELETE_TEMPLATE_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `webhooks.list` takes. */
export type WebhooksListInput = OperationInput<operations['webhooks.list']>;

/** What `webhooks.list` resolves with. */
export type WebhooksListOutput = OperationOutput<operations['webhooks.list']>;

/** One row of `webhooks.list`. */
export type WebhooksListRow = WebhooksListOutput['data']['webhooks'][number];

/** The error codes documented for `webhooks.list`. */
export type WebhooksListErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `webhooks.create` takes. */
export type WebhooksCreateInput = OperationInput<operations['webhooks.create']>;

/** What `webhooks.create` resolves with. */
export type WebhooksCreateOutput = OperationOutput<operations['webhooks.create']>;

/** The error codes documented for `webhooks.create`. */
export type WebhooksCreateErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `webhooks.get` takes. */
export type WebhooksGetInput = OperationInput<operations['webhooks.get']>;

/** What `webhooks.get` resolves with. */
export type WebhooksGetOutput = OperationOutput<operations['webhooks.get']>;

/** The error codes documented for `webhooks.get`. */
export type WebhooksGetErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WEBHOOK_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `webhooks.update` takes. */
export type WebhooksUpdateInput = OperationInput<operations['webhooks.update']>;

/** What `webhooks.update` resolves with. */
export type WebhooksUpdateOutput = OperationOutput<operations['webhooks.update']>;

/** The error codes documented for `webhooks.update`. */
export type WebhooksUpdateErrorCode =
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WEBHOOK_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `webhooks.delete` takes. */
export type WebhooksDeleteInput = OperationInput<operations['webhooks.delete']>;

/** What `webhooks.delete` resolves with. */
export type WebhooksDeleteOutput = OperationOutput<operations['webhooks.delete']>;

/** The error codes documented for `webhooks.delete`. */
export type WebhooksDeleteErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WEBHOOK_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `webhooks.listLogs` takes. */
export type WebhooksListLogsInput = OperationInput<operations['webhooks.listLogs']>;

/** What `webhooks.listLogs` resolves with. */
export type WebhooksListLogsOutput = OperationOutput<operations['webhooks.listLogs']>;

/** One row of `webhooks.listLogs`. */
export type WebhooksListLogsRow = WebhooksListLogsOutput['data']['logs'][number];

/** The error codes documented for `webhooks.listLogs`. */
export type WebhooksListLogsErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WEBHOOK_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `webhooks.resend` takes. */
export type WebhooksResendInput = OperationInput<operations['webhooks.resend']>;

/** What `webhooks.resend` resolves with. */
export type WebhooksResendOutput = OperationOutput<operations['webhooks.resend']>;

/** The error codes documented for `webhooks.resend`. */
export type WebhooksResendErrorCode =
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'WEBHOOK_NOT_FOUND'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';

/** What `webhooks.revealSecret` takes. */
export type WebhooksRevealSecretInput = OperationInput<operations['webhooks.revealSecret']>;

/** What `webhooks.revealSecret` resolves with. */
export type WebhooksRevealSecretOutput = OperationOutput<operations['webhooks.revealSecret']>;

/** The error codes documented for `webhooks.revealSecret`. */
export type WebhooksRevealSecretErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'UNAUTHORIZED_WEBHOOK_ACCESS'
  | 'FORBIDDEN'
  | 'WEBHOOK_NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';
