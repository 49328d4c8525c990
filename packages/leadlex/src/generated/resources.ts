// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { CallOptions, IterateOptions, OperationInput, OperationOutput, PagedRows } from '@concordat/client';
import type { LexiStreamEvent } from './models.ts';
import type { operations } from './schema.ts';

/** The methods of the LeadLex client, by resource. */
export interface LeadLexResources {
  /** What happened, in the timeline of contacts, deals and other records. */
  readonly activities: ActivitiesResource;
  /** Analyses and suggestions, paid in credits. */
  readonly ai: AiResource;
  /** Keys of the workspace. */
  readonly apiKeys: ApiKeysResource;
  /** Who did what in the workspace. */
  readonly auditLogs: AuditLogsResource;
  /** Events of the connected calendars. */
  readonly calendar: CalendarResource;
  /** Outreach campaigns, their steps and the contacts enrolled in them. */
  readonly campaigns: CampaignsResource;
  /** Messages over Slack, Teams, WhatsApp, Telegram and e-mail. */
  readonly channels: ChannelsResource;
  /** Organisations that contacts and deals belong to. */
  readonly companies: CompaniesResource;
  /** People of the workspace. */
  readonly contacts: ContactsResource;
  /** Business in the making, or matters. */
  readonly deals: DealsResource;
  /** Stored files and what they are linked to. */
  readonly documents: DocumentsResource;
  /** Messages of the connected mailboxes. */
  readonly email: EmailResource;
  /** Data of providers about companies, contacts and e-mail addresses. */
  readonly enrichment: EnrichmentResource;
  /** What webhooks deliver, and the catalog of it. */
  readonly events: EventsResource;
  /** Companies and contacts from rows or CSV files. */
  readonly imports: ImportsResource;
  /** The assistant: its conversations and the tasks it proposes. */
  readonly lexi: LexiResource;
  /** Named sets of contacts. */
  readonly lists: ListsResource;
  /** Texts about contacts, companies and deals. */
  readonly notes: NotesResource;
  /** Search for people who are not contacts yet. */
  readonly prospector: ProspectorResource;
  /** People who are not contacts yet, and the legacy search for them. */
  readonly prospects: ProspectsResource;
  /** Things to do for contacts, deals and events. */
  readonly tasks: TasksResource;
  /** People who work in the workspace. */
  readonly users: UsersResource;
  /** Addresses that events are sent to. */
  readonly webhooks: WebhooksResource;
  /** Actions that are done when a record meets a condition. */
  readonly workflows: WorkflowsResource;
}

/** The documented error codes of each operation. */
export interface LeadLexErrorCodes {
  'activities.create': ActivitiesCreateErrorCode;
  'ai.analyzeDocument': AiAnalyzeDocumentErrorCode;
  'ai.analyzeNotes': AiAnalyzeNotesErrorCode;
  'ai.suggestFollowups': AiSuggestFollowupsErrorCode;
  'ai.suggestMeetings': AiSuggestMeetingsErrorCode;
  'apiKeys.revoke': ApiKeysRevokeErrorCode;
  'apiKeys.list': ApiKeysListErrorCode;
  'apiKeys.create': ApiKeysCreateErrorCode;
  'auditLogs.list': AuditLogsListErrorCode;
  'calendar.getEvent': CalendarGetEventErrorCode;
  'calendar.listEvents': CalendarListEventsErrorCode;
  'calendar.sync': CalendarSyncErrorCode;
  'campaigns.removeContact': CampaignsRemoveContactErrorCode;
  'campaigns.listContacts': CampaignsListContactsErrorCode;
  'campaigns.addContacts': CampaignsAddContactsErrorCode;
  'campaigns.pause': CampaignsPauseErrorCode;
  'campaigns.start': CampaignsStartErrorCode;
  'campaigns.getStats': CampaignsGetStatsErrorCode;
  'campaigns.deleteStep': CampaignsDeleteStepErrorCode;
  'campaigns.updateStep': CampaignsUpdateStepErrorCode;
  'campaigns.listSteps': CampaignsListStepsErrorCode;
  'campaigns.createStep': CampaignsCreateStepErrorCode;
  'campaigns.get': CampaignsGetErrorCode;
  'campaigns.delete': CampaignsDeleteErrorCode;
  'campaigns.update': CampaignsUpdateErrorCode;
  'campaigns.list': CampaignsListErrorCode;
  'campaigns.create': CampaignsCreateErrorCode;
  'channels.listMessages': ChannelsListMessagesErrorCode;
  'channels.listProviders': ChannelsListProvidersErrorCode;
  'channels.sendMessage': ChannelsSendMessageErrorCode;
  'companies.linkContacts': CompaniesLinkContactsErrorCode;
  'companies.delete': CompaniesDeleteErrorCode;
  'companies.list': CompaniesListErrorCode;
  'companies.create': CompaniesCreateErrorCode;
  'contacts.bulkDelete': ContactsBulkDeleteErrorCode;
  'contacts.bulkCreate': ContactsBulkCreateErrorCode;
  'contacts.export': ContactsExportErrorCode;
  'contacts.merge': ContactsMergeErrorCode;
  'contacts.listActivities': ContactsListActivitiesErrorCode;
  'contacts.listDocuments': ContactsListDocumentsErrorCode;
  'contacts.listNotes': ContactsListNotesErrorCode;
  'contacts.createNote': ContactsCreateNoteErrorCode;
  'contacts.addTags': ContactsAddTagsErrorCode;
  'contacts.get': ContactsGetErrorCode;
  'contacts.delete': ContactsDeleteErrorCode;
  'contacts.update': ContactsUpdateErrorCode;
  'contacts.list': ContactsListErrorCode;
  'contacts.create': ContactsCreateErrorCode;
  'deals.bulkDelete': DealsBulkDeleteErrorCode;
  'deals.bulkCreate': DealsBulkCreateErrorCode;
  'deals.bulkUpdate': DealsBulkUpdateErrorCode;
  'deals.export': DealsExportErrorCode;
  'deals.listDocuments': DealsListDocumentsErrorCode;
  'deals.createNote': DealsCreateNoteErrorCode;
  'deals.get': DealsGetErrorCode;
  'deals.delete': DealsDeleteErrorCode;
  'deals.update': DealsUpdateErrorCode;
  'deals.list': DealsListErrorCode;
  'deals.create': DealsCreateErrorCode;
  'documents.createUploadUrl': DocumentsCreateUploadUrlErrorCode;
  'documents.link': DocumentsLinkErrorCode;
  'documents.get': DocumentsGetErrorCode;
  'documents.delete': DocumentsDeleteErrorCode;
  'documents.list': DocumentsListErrorCode;
  'documents.create': DocumentsCreateErrorCode;
  'email.listCorrespondents': EmailListCorrespondentsErrorCode;
  'email.enrich': EmailEnrichErrorCode;
  'email.send': EmailSendErrorCode;
  'email.sync': EmailSyncErrorCode;
  'email.getThread': EmailGetThreadErrorCode;
  'email.listThreads': EmailListThreadsErrorCode;
  'enrichment.enrichCompany': EnrichmentEnrichCompanyErrorCode;
  'enrichment.enrichContact': EnrichmentEnrichContactErrorCode;
  'enrichment.enrichByEmail': EnrichmentEnrichByEmailErrorCode;
  'events.getCatalog': EventsGetCatalogErrorCode;
  'imports.importCompanies': ImportsImportCompaniesErrorCode;
  'imports.importContacts': ImportsImportContactsErrorCode;
  'lexi.autoresearch': LexiAutoresearchErrorCode;
  'lexi.streamChat': LexiStreamChatErrorCode;
  'lexi.chat': LexiChatErrorCode;
  'lexi.getConversation': LexiGetConversationErrorCode;
  'lexi.listConversations': LexiListConversationsErrorCode;
  'lexi.personalizeEmail': LexiPersonalizeEmailErrorCode;
  'lexi.approveTask': LexiApproveTaskErrorCode;
  'lexi.dismissTask': LexiDismissTaskErrorCode;
  'lexi.listTasks': LexiListTasksErrorCode;
  'lists.addContacts': ListsAddContactsErrorCode;
  'lists.delete': ListsDeleteErrorCode;
  'lists.removeContact': ListsRemoveContactErrorCode;
  'lists.list': ListsListErrorCode;
  'lists.create': ListsCreateErrorCode;
  'notes.update': NotesUpdateErrorCode;
  'notes.list': NotesListErrorCode;
  'notes.create': NotesCreateErrorCode;
  'prospector.search': ProspectorSearchErrorCode;
  'prospects.save': ProspectsSaveErrorCode;
  'prospects.search': ProspectsSearchErrorCode;
  'tasks.list': TasksListErrorCode;
  'tasks.create': TasksCreateErrorCode;
  'users.list': UsersListErrorCode;
  'webhooks.listLogs': WebhooksListLogsErrorCode;
  'webhooks.delete': WebhooksDeleteErrorCode;
  'webhooks.update': WebhooksUpdateErrorCode;
  'webhooks.list': WebhooksListErrorCode;
  'webhooks.create': WebhooksCreateErrorCode;
  'workflows.listLogs': WorkflowsListLogsErrorCode;
  'workflows.get': WorkflowsGetErrorCode;
  'workflows.delete': WorkflowsDeleteErrorCode;
  'workflows.update': WorkflowsUpdateErrorCode;
  'workflows.list': WorkflowsListErrorCode;
  'workflows.create': WorkflowsCreateErrorCode;
}

/** What happened, in the timeline of contacts, deals and other records. */
export interface ActivitiesResource {
  /**
   * Enter an activity into the timeline.
   *
   * Besides contact and deal, an activity can name one other record by kind and id. Fires `activity.created`.
   *
   * - Request: `POST /v1/activities`
   * - Permission: `activities:write`
   * - Webhooks: `activity.created`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `activities:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/activities/create
   */
  create(input: ActivitiesCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ActivitiesCreateOutput>;
}

/** Analyses and suggestions, paid in credits. */
export interface AiResource {
  /**
   * Analyze a document.
   *
   * Costs 3, 6 or 12 credits, for up to 10, 50 or 250 pages; longer documents are refused.
   *
   * - Request: `POST /v1/ai/analyze-document`
   * - Permission: `write:ai`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: The document id is missing or not valid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks `write:ai`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 413 `payload_too_large`: The document has more than 250 pages.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/ai/analyze-document
   */
  analyzeDocument(input: AiAnalyzeDocumentInput, options?: CallOptions): Promise<AiAnalyzeDocumentOutput>;

  /**
   * Analyze the notes of a contact or a deal.
   *
   * One of `contact_id` and `deal_id` is needed. Costs 2 credits.
   *
   * - Request: `POST /v1/ai/analyze-notes`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/ai/analyze-notes
   */
  analyzeNotes(input?: AiAnalyzeNotesInput, options?: CallOptions): Promise<AiAnalyzeNotesOutput>;

  /**
   * Suggest how to follow up with a contact.
   *
   * Costs 2 credits.
   *
   * - Request: `POST /v1/ai/suggest-followups`
   * - Permission: `write:ai`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: The contact id is missing or not valid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks `write:ai`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/ai/suggest-followups
   */
  suggestFollowups(input: AiSuggestFollowupsInput, options?: CallOptions): Promise<AiSuggestFollowupsOutput>;

  /**
   * Suggest whom to meet.
   *
   * Ranks the given contacts, or those of the whole pipeline. Costs 3 credits.
   *
   * - Request: `POST /v1/ai/suggest-meetings`
   * - Permission: `write:ai`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: A number is not valid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks `write:ai`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/ai/suggest-meetings
   */
  suggestMeetings(input?: AiSuggestMeetingsInput, options?: CallOptions): Promise<AiSuggestMeetingsOutput>;
}

/** Keys of the workspace. */
export interface ApiKeysResource {
  /**
   * Revoke an API key.
   *
   * For good: from then on the key is refused with `invalid_key`. The record stays, with `revoked_at` set;
   * `include_revoked` lists it. The last key that may manage keys cannot be revoked. Repeating the call with the same
   * idempotency key gives the same result, not an error.
   *
   * - Request: `DELETE /v1/api-keys/{id}`
   * - Permission: `admin:api_keys`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key used for the call lacks the permission, or the other is the last that has
   *   it.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/api-keys/delete
   */
  revoke(input: ApiKeysRevokeInput, options?: CallOptions): Promise<ApiKeysRevokeOutput>;

  /**
   * List API keys.
   *
   * Keys of the workspace, page by page, never with their secret. The path, and that the reply has `meta`, are
   * inferred.
   *
   * - Request: `GET /v1/api-keys`
   * - Pages: one per call; `iterate` goes through all of them
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/api-keys/list.md
   */
  list(input?: ApiKeysListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ApiKeysListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/api-keys`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/api-keys/list.md
   */
  iterate(input?: ApiKeysListInput, options?: IterateOptions): PagedRows<ApiKeysListRow, ApiKeysListOutput>;

  /**
   * Create an API key.
   *
   * The reply holds the secret, and no other reply does, with one exception: repeating the call with the same
   * idempotency key within 24 hours returns it again. Give one, so that a lost reply does not lose the secret.
   *
   * - Request: `POST /v1/api-keys`
   * - Permission: `admin:api_keys`
   * - Idempotency key: strongly recommended
   *
   * Errors:
   * - 400 `validation_error`: A field is missing, or a permission is unknown.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `admin:api_keys`.
   * - 409 `duplicate_name`: Another key that is not revoked has this name.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/api-keys/create
   */
  create(input: ApiKeysCreateInput, options?: CallOptions): Promise<ApiKeysCreateOutput>;
}

/** Who did what in the workspace. */
export interface AuditLogsResource {
  /**
   * List who did what.
   *
   * Entries of the last 365 days, newest first, page by page. They cannot be changed. No scope is named: the key must
   * be an admin key, and two codes are documented for one that is not.
   *
   * - Request: `GET /v1/audit-logs`
   * - Permission: admin API key
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 400 `invalid_date_range`: The range of dates is empty.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `admin_key_required`, `insufficient_permissions`: The key is not an admin key.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/audit-logs/list
   */
  list(input?: AuditLogsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<AuditLogsListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/audit-logs`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/audit-logs/list
   */
  iterate(input?: AuditLogsListInput, options?: IterateOptions): PagedRows<AuditLogsListRow, AuditLogsListOutput>;
}

/** Events of the connected calendars. */
export interface CalendarResource {
  /**
   * Get a calendar event.
   *
   * The event with its attendees, its recurrence and its links to contacts, deals and tasks.
   *
   * - Request: `GET /v1/calendar/events/{id}`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/calendar/events-get
   */
  getEvent(
    input: CalendarGetEventInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CalendarGetEventOutput>;

  /**
   * List calendar events.
   *
   * Events of the connected calendars within a period, page by page, or those a filter leaves.
   *
   * - Request: `GET /v1/calendar/events`
   * - Permission: `read:calendar`
   * - Pages: one per call; `iterateEvents` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:calendar`, or the mailbox, calendar or channel the operation
   *   works with is not connected.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/calendar/events-list
   */
  listEvents(
    input?: CalendarListEventsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CalendarListEventsOutput>;

  /**
   * Goes through the rows of all pages of `listEvents`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/calendar/events`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/calendar/events-list
   */
  iterateEvents(
    input?: CalendarListEventsInput,
    options?: IterateOptions,
  ): PagedRows<CalendarListEventsRow, CalendarListEventsOutput>;

  /**
   * Fetch calendar events now.
   *
   * Queues a job that reads the connected calendars. A workspace has 6 such syncs an hour; the next one is refused with
   * `rate_limited`. The end of the job fires `calendar.sync.completed`, an event the list of events does not name.
   *
   * - Request: `POST /v1/calendar/sync`
   * - Permission: `write:calendar`
   * - Idempotency key: accepted
   * - Webhooks: `calendar.sync.completed`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:calendar`, or the mailbox, calendar or channel the operation
   *   works with is not connected.
   * - 409 `sync_in_progress`: A full sync is running.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/calendar/sync
   */
  sync(input?: CalendarSyncInput, options?: CallOptions): Promise<CalendarSyncOutput>;
}

/** Outreach campaigns, their steps and the contacts enrolled in them. */
export interface CampaignsResource {
  /**
   * Unenrol a contact from a campaign.
   *
   * Ends the enrolment. Sends of this campaign to this contact that are still scheduled are cancelled; messages already
   * dispatched are not recalled. No webhook is documented for it.
   *
   * - Request: `DELETE /v1/campaigns/{id}/contacts/{contact_id}`
   * - Permission: `campaigns:write`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:write`.
   * - 404 `campaign_not_found`, `enrollment_not_found`: There is no such campaign, or the contact is not enrolled in
   *   it.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/remove-contact.md
   */
  removeContact(
    input: CampaignsRemoveContactInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsRemoveContactOutput>;

  /**
   * List the contacts enrolled in a campaign.
   *
   * Newest enrolment first.
   *
   * - Request: `GET /v1/campaigns/{id}/contacts`
   * - Permission: `campaigns:read`
   * - Pages: one per call; `iterateContacts` goes through all of them
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:read`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/contacts.md
   */
  listContacts(
    input: CampaignsListContactsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsListContactsOutput>;

  /**
   * Goes through the rows of all pages of `listContacts`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/campaigns/{id}/contacts`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/contacts.md
   */
  iterateContacts(
    input: CampaignsListContactsInput,
    options?: IterateOptions,
  ): PagedRows<CampaignsListContactsRow, CampaignsListContactsOutput>;

  /**
   * Enrol up to 500 contacts in a campaign.
   *
   * Contacts that are enrolled already are skipped and counted. What an unknown contact id does is not documented.
   *
   * - Request: `POST /v1/campaigns/{id}/contacts`
   * - Permission: `campaigns:write`
   * - Webhooks: `campaign.contacts_added`
   *
   * Errors:
   * - 400 `too_many_contacts`, `missing_required_field`: The request names more than 500 contacts, or none.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:write`.
   * - 404 `campaign_not_found`: There is no campaign with this id.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/add-contacts.md
   */
  addContacts(
    input: CampaignsAddContactsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsAddContactsOutput>;

  /**
   * Pause an active campaign.
   *
   * Sends that have begun are finished; no new ones are scheduled.
   *
   * - Request: `POST /v1/campaigns/{id}/pause`
   * - Permission: `campaigns:write`
   * - Webhooks: `campaign.paused`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:write`.
   * - 404 `campaign_not_found`: There is no campaign with this id.
   * - 409 `campaign_not_active`: The campaign is not active, so there is nothing to pause.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/pause.md
   */
  pause(input: CampaignsPauseInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsPauseOutput>;

  /**
   * Start a campaign, or ask for its approval.
   *
   * Depending on the workspace's settings (by default above 100 recipients) the campaign does not start at once: a Lexi
   * task of type `campaign_start` is created, with `campaign_id` in its metadata, and waits to be approved or dismissed
   * by the Lexi task operations. Fires `campaign.started` (inferred).
   *
   * - Request: `POST /v1/campaigns/{id}/start`
   * - Permission: `write`
   * - Webhooks, inferred: `campaign.started`
   *
   * Errors:
   * - 400 `validation_error`: The campaign is empty, or is running already.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/start.md
   */
  start(input: CampaignsStartInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsStartOutput>;

  /**
   * Get what became of a campaign's e-mails, in counts and rates.
   *
   * - Request: `GET /v1/campaigns/{id}/stats`
   * - Permission: `campaigns:read`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:read`.
   * - 404 `campaign_not_found`: There is no campaign with this id.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/stats
   */
  getStats(
    input: CampaignsGetStatsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsGetStatsOutput>;

  /**
   * Delete a step of a campaign.
   *
   * Later steps move up by one index. Contacts who are waiting between two steps may miss the deleted one, so it is
   * wise to pause the campaign first. No webhook is documented for it.
   *
   * - Request: `DELETE /v1/campaigns/{id}/steps/{step_id}`
   * - Permission: `campaigns:write`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:write`.
   * - 404 `campaign_not_found`, `step_not_found`: There is no such campaign, or the step is not one of its steps.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/delete-step
   */
  deleteStep(
    input: CampaignsDeleteStepInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsDeleteStepOutput>;

  /**
   * Change a step of a campaign.
   *
   * Only sends that are still to come change. No webhook is documented for it.
   *
   * - Request: `PATCH /v1/campaigns/{id}/steps/{step_id}`
   * - Permission: `campaigns:write`
   *
   * Errors:
   * - 400 `invalid_send_condition`: The send condition is unknown.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:write`.
   * - 404 `campaign_not_found`, `step_not_found`: There is no such campaign, or the step is not one of its steps.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/update-step
   */
  updateStep(
    input: CampaignsUpdateStepInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsUpdateStepOutput>;

  /**
   * List the steps of a campaign in send order.
   *
   * All steps in one reply; there are no pages.
   *
   * - Request: `GET /v1/campaigns/{id}/steps`
   * - Permission: `campaigns:read`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:read`.
   * - 404 `campaign_not_found`: There is no campaign with this id.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/steps
   */
  listSteps(
    input: CampaignsListStepsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsListStepsOutput>;

  /**
   * Add a step at the end of a campaign.
   *
   * - Request: `POST /v1/campaigns/{id}/steps`
   * - Permission: `campaigns:write`
   * - Webhooks: `campaign.step_created`
   *
   * Errors:
   * - 400 `missing_required_field`, `invalid_send_condition`: The subject or the body is missing, or the send condition
   *   is unknown.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:write`.
   * - 404 `campaign_not_found`: There is no campaign with this id.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/create-step
   */
  createStep(
    input: CampaignsCreateStepInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsCreateStepOutput>;

  /**
   * Get a campaign with its steps and contacts.
   *
   * - Request: `GET /v1/campaigns/{id}`
   * - Permission: `campaigns:read`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:read`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/get.md
   */
  get(input: CampaignsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsGetOutput>;

  /**
   * Delete a draft campaign for good.
   *
   * Only drafts can be deleted; what any other campaign answers is not documented. The page advises pausing an active
   * campaign first, which makes it paused and not a draft.
   *
   * - Request: `DELETE /v1/campaigns/{id}`
   * - Permission: `campaigns:write`
   * - Webhooks: `campaign.deleted`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/delete.md
   */
  delete(input: CampaignsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsDeleteOutput>;

  /**
   * Change a campaign's name or sending rules.
   *
   * - Request: `PATCH /v1/campaigns/{id}`
   * - Permission: `campaigns:write`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `campaigns:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/update.md
   */
  update(input: CampaignsUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsUpdateOutput>;

  /**
   * List the campaigns.
   *
   * The authentication page names this endpoint as an example of a read. Parameters and reply are not documented, so
   * this contract asks for nothing and leaves the reply open.
   *
   * - Request: `GET /v1/campaigns`
   * - Permission: `read`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/authentication
   */
  list(input?: CampaignsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsListOutput>;

  /**
   * Create a campaign as a draft.
   *
   * Sets up a campaign for the contacts of a list. Fires `campaign.created` (inferred).
   *
   * - Request: `POST /v1/campaigns`
   * - Webhooks, inferred: `campaign.created`
   *
   * Errors:
   * - 400 `validation_error`: A required field is missing, or the list id is invalid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/create
   */
  create(input: CampaignsCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CampaignsCreateOutput>;
}

/** Messages over Slack, Teams, WhatsApp, Telegram and e-mail. */
export interface ChannelsResource {
  /**
   * List messages of all channels.
   *
   * Messages sent and received over the connected channels, page by page, or those a filter leaves.
   *
   * - Request: `GET /v1/channels/messages`
   * - Permission: `read:channels`
   * - Pages: one per call; `iterateMessages` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:channels`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/channels/messages-list.md
   */
  listMessages(
    input?: ChannelsListMessagesInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ChannelsListMessagesOutput>;

  /**
   * Goes through the rows of all pages of `listMessages`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/channels/messages`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/channels/messages-list.md
   */
  iterateMessages(
    input?: ChannelsListMessagesInput,
    options?: IterateOptions,
  ): PagedRows<ChannelsListMessagesRow, ChannelsListMessagesOutput>;

  /**
   * List the channels and whether they are connected.
   *
   * One row per channel, with its state and what it can do. The list has no pages.
   *
   * - Request: `GET /v1/channels/providers`
   * - Permission: `read:channels`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:channels`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/channels/providers
   */
  listProviders(
    input?: ChannelsListProvidersInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ChannelsListProvidersOutput>;

  /**
   * Send a message over a channel.
   *
   * The channel must be connected. With `contact_id` the message appears in the contact's timeline. The only operation
   * whose page says what a repeated Idempotency-Key with another payload gets: `idempotency_conflict`.
   *
   * - Request: `POST /v1/channels/send`
   * - Permission: `write:channels`
   * - Idempotency key: strongly recommended
   *
   * Errors:
   * - 400 `validation_error`: The channel is unknown, the recipient is missing, or the message is too long.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:channels`, or the mailbox, calendar or channel the operation
   *   works with is not connected.
   * - 404 `conversation_required`: Teams has no conversation with the recipient yet.
   * - 409 `idempotency_conflict`: The Idempotency-Key belongs to a call with another payload.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   * - 502 `provider_error`: The channel's provider failed.
   *
   * @see https://docs.leadlex.com/api-reference/channels/send
   */
  sendMessage(input: ChannelsSendMessageInput, options?: CallOptions): Promise<ChannelsSendMessageOutput>;
}

/** Organisations that contacts and deals belong to. */
export interface CompaniesResource {
  /**
   * Link up to 100 contacts to a company.
   *
   * Contacts that could not be linked are counted, not named. What an unknown company answers is not documented.
   *
   * - Request: `POST /v1/companies/{id}/contacts/link`
   * - Permission: `contacts:write`
   *
   * Errors:
   * - 400 `validation_error`: The request names more than 100 contacts, or none.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/companies/link-contacts
   */
  linkContacts(
    input: CompaniesLinkContactsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CompaniesLinkContactsOutput>;

  /**
   * Delete a company for good.
   *
   * Its contacts and deals stay and lose their link: `related_company_id` or `company_id` becomes `null`. The page
   * advises giving them another company first, by updating them.
   *
   * - Request: `DELETE /v1/companies/{id}`
   * - Permission: `companies:write`
   * - Webhooks: `company.deleted`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `companies:write`.
   * - 404 `company_not_found`: There is no such company in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/companies/delete
   */
  delete(input: CompaniesDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CompaniesDeleteOutput>;

  /**
   * List the companies.
   *
   * - Request: `GET /v1/companies`
   * - Pages: one per call; `iterate` goes through all of them
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/companies/list.md
   */
  list(input?: CompaniesListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CompaniesListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/companies`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/companies/list.md
   */
  iterate(input?: CompaniesListInput, options?: IterateOptions): PagedRows<CompaniesListRow, CompaniesListOutput>;

  /**
   * Create a company.
   *
   * Only the page on importing companies names this endpoint: its rows take the same fields. The reply and the errors
   * are not documented. Fires `company.created` (inferred).
   *
   * - Request: `POST /v1/companies`
   * - Webhooks, inferred: `company.created`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/import/companies
   */
  create(input?: CompaniesCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<CompaniesCreateOutput>;
}

/** People of the workspace. */
export interface ContactsResource {
  /**
   * Delete up to 500 contacts for good.
   *
   * Removes the contacts and their direct properties permanently. Activities, notes and tasks stay in the timeline and
   * lose their reference to the contact. Each deletion fires `contact.deleted`. Ids that are no contact of this
   * workspace are counted, not refused. Sending an `Idempotency-Key` is strongly recommended. To merge contacts rather
   * than delete them, use `contacts.merge` (`POST /v1/contacts/merge`).
   *
   * - Request: `POST /v1/contacts/bulk-delete`
   * - Permission: `write:contacts`
   * - Idempotency key: strongly recommended
   * - Webhooks: `contact.deleted`
   *
   * Errors:
   * - 400 `validation_error`: The request names more than 500 ids, or has no `contact_ids`.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:contacts`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/bulk/contacts-delete.md
   */
  bulkDelete(input: ContactsBulkDeleteInput, options?: CallOptions): Promise<ContactsBulkDeleteOutput>;

  /**
   * Create up to 500 contacts.
   *
   * Creates all contacts in one call. The page describes no result per contact but the list of those made. Fires
   * `contact.bulk_created` (inferred).
   *
   * - Request: `POST /v1/contacts/bulk`
   * - Permission: `contacts:write`
   * - Webhooks, inferred: `contact.bulk_created`
   *
   * Errors:
   * - 400 `validation_error`: There is no usable `contacts` array, or it holds more than 500 contacts.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/bulk-create
   */
  bulkCreate(
    input: ContactsBulkCreateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsBulkCreateOutput>;

  /**
   * Export contacts as CSV.
   *
   * Streams the contacts a filter leaves as a CSV file whose first row names the columns. A workspace has 10 exports an
   * hour; the next one is refused with `rate_limited`.
   *
   * - Request: `GET /v1/contacts/export`
   * - Permission: `read:contacts`
   *
   * Errors:
   * - 400 `validation_error`: `limit` is above 50,000, or a filter's value is not valid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:contacts`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/export/contacts
   */
  export(input?: ContactsExportInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsExportOutput>;

  /**
   * Merge duplicates into one contact.
   *
   * Moves notes, activities, tasks, e-mails, documents and list memberships of the duplicates to the primary contact,
   * fills its empty fields from them, and retires their ids. Fires `contact.merged` once per duplicate, an event the
   * list of events does not name.
   *
   * - Request: `POST /v1/contacts/merge`
   * - Permission: `write:contacts`
   * - Idempotency key: strongly recommended
   * - Webhooks: `contact.merged`
   *
   * Errors:
   * - 400 `validation_error`: There are more than 20 duplicates, or the primary contact is one of them.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:contacts`.
   * - 404 `not_found`: The primary contact or a duplicate is unknown.
   * - 409 `merge_conflict`: The duplicates refer to each other in a circle.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/bulk/contacts-merge
   */
  merge(input: ContactsMergeInput, options?: CallOptions): Promise<ContactsMergeOutput>;

  /**
   * List a contact's timeline.
   *
   * Newest first. Two pages describe this call: `activities/list` with all filters below, `contacts/activities` with
   * paging alone; see `ContactActivity` for their fields. The path is inferred from them, and so is `meta`, which every
   * list has.
   *
   * - Request: `GET /v1/contacts/{id}/activities`
   * - Permission: `activities:read`
   * - Pages: one per call; `iterateActivities` goes through all of them
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `activities:read`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/activities/list.md
   */
  listActivities(
    input: ContactsListActivitiesInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsListActivitiesOutput>;

  /**
   * Goes through the rows of all pages of `listActivities`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/contacts/{id}/activities`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/activities/list.md
   */
  iterateActivities(
    input: ContactsListActivitiesInput,
    options?: IterateOptions,
  ): PagedRows<ContactsListActivitiesRow, ContactsListActivitiesOutput>;

  /**
   * List a contact's documents.
   *
   * The documents linked to the contact. The path is inferred.
   *
   * - Request: `GET /v1/contacts/{id}/documents`
   * - Pages: one per call; `iterateDocuments` goes through all of them
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/documents/contact-documents.md
   */
  listDocuments(
    input: ContactsListDocumentsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsListDocumentsOutput>;

  /**
   * Goes through the rows of all pages of `listDocuments`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/contacts/{id}/documents`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/documents/contact-documents.md
   */
  iterateDocuments(
    input: ContactsListDocumentsInput,
    options?: IterateOptions,
  ): PagedRows<ContactsListDocumentsRow, ContactsListDocumentsOutput>;

  /**
   * List a contact's notes.
   *
   * The notes linked to the contact, page by page.
   *
   * - Request: `GET /v1/contacts/{id}/notes`
   * - Permission: `contacts:read`
   * - Pages: one per call; `iterateNotes` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:read`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/list-notes
   */
  listNotes(
    input: ContactsListNotesInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsListNotesOutput>;

  /**
   * Goes through the rows of all pages of `listNotes`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/contacts/{id}/notes`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/contacts/list-notes
   */
  iterateNotes(
    input: ContactsListNotesInput,
    options?: IterateOptions,
  ): PagedRows<ContactsListNotesRow, ContactsListNotesOutput>;

  /**
   * Write a note about a contact.
   *
   * The text may have 10,000 characters here; `notes.create` takes 50,000.
   *
   * - Request: `POST /v1/contacts/{id}/notes`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/create-note.md
   */
  createNote(
    input: ContactsCreateNoteInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactsCreateNoteOutput>;

  /**
   * Add tags to a contact.
   *
   * Adds to the tags there are; a tag the contact already has is not doubled.
   *
   * - Request: `POST /v1/contacts/{id}/tags`
   * - Permission: `contacts:write`
   *
   * Errors:
   * - 400 `validation_error`: There is no `tags`, or it is not an array.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:write`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/add-tags
   */
  addTags(input: ContactsAddTagsInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsAddTagsOutput>;

  /**
   * Get a contact.
   *
   * Shows one contact, and on request its newest notes, open tasks and deals. Names are always filled in.
   *
   * - Request: `GET /v1/contacts/{id}`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/get.md
   */
  get(input: ContactsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsGetOutput>;

  /**
   * Delete a contact for good.
   *
   * Removes the contact from the workspace permanently. That it fires `contact.deleted` is inferred: the page names no
   * event. What an id answers that is unknown, or was deleted before, is not documented.
   *
   * - Request: `DELETE /v1/contacts/{id}`
   * - Permission: `contacts:delete`
   * - Webhooks, inferred: `contact.deleted`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:delete`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/delete.md
   */
  delete(input: ContactsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsDeleteOutput>;

  /**
   * Change a contact.
   *
   * Changes the fields that are given and leaves the others. `notes` is added to the notes there are, so repeating the
   * call is not harmless. Fires `contact.updated` (inferred).
   *
   * - Request: `PATCH /v1/contacts/{id}`
   * - Permission: `write`
   * - Webhooks, inferred: `contact.updated`
   *
   * Errors:
   * - 400 `validation_error`: A field is missing, or a value is not valid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/update.md
   */
  update(input: ContactsUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsUpdateOutput>;

  /**
   * List contacts.
   *
   * All contacts of the workspace, page by page, or those a filter leaves.
   *
   * - Request: `GET /v1/contacts`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/list.md
   */
  list(input?: ContactsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/contacts`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/contacts/list.md
   */
  iterate(input?: ContactsListInput, options?: IterateOptions): PagedRows<ContactsListRow, ContactsListOutput>;

  /**
   * Create a contact.
   *
   * Needs a full name, a first and a last name, or an e-mail address; missing names are split, composed or derived from
   * what is there. The e-mail address serves to find duplicates. Fires `contact.created`.
   *
   * - Request: `POST /v1/contacts`
   * - Webhooks: `contact.created`
   *
   * Errors:
   * - 400 `validation_error`: There is neither a name nor an e-mail address. The code of this refusal is inferred.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/create
   */
  create(input?: ContactsCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsCreateOutput>;
}

/** Business in the making, or matters. */
export interface DealsResource {
  /**
   * Delete up to 500 deals for good.
   *
   * Activities, notes and tasks stay and lose their reference to the deal; documents stay in the library. Each deletion
   * fires `deal.deleted`. Ids that are no deal of this workspace are counted, not refused.
   *
   * - Request: `POST /v1/deals/bulk-delete`
   * - Permission: `write:deals`
   * - Idempotency key: strongly recommended
   * - Webhooks: `deal.deleted`
   *
   * Errors:
   * - 400 `validation_error`: The request names more than 500 ids, or has no `deal_ids`.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:deals`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/bulk/deals-delete.md
   */
  bulkDelete(input: DealsBulkDeleteInput, options?: CallOptions): Promise<DealsBulkDeleteOutput>;

  /**
   * Create up to 50 deals.
   *
   * Fires `deal.bulk_created` (inferred).
   *
   * - Request: `POST /v1/deals/bulk`
   * - Permission: `deals:write`
   * - Webhooks, inferred: `deal.bulk_created`
   *
   * Errors:
   * - 400 `validation_error`: The request names more than 50 deals, or none, or one of them has no name.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `deals:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/deals/bulk-create
   */
  bulkCreate(
    input: DealsBulkCreateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<DealsBulkCreateOutput>;

  /**
   * Give up to 100 deals the same values.
   *
   * Every deal gets the same values. Fires `deal.bulk_updated` (inferred).
   *
   * - Request: `PATCH /v1/deals/bulk`
   * - Webhooks, inferred: `deal.bulk_updated`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/deals/bulk-update.md
   */
  bulkUpdate(
    input: DealsBulkUpdateInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<DealsBulkUpdateOutput>;

  /**
   * Export deals as CSV.
   *
   * Streams the rows, the names of the columns first. A workspace has 10 exports an hour; more are refused with
   * `rate_limited`. Some columns have other names than the fields of a deal: `value`, `created_at`, `closed_at`.
   *
   * - Request: `GET /v1/deals/export`
   * - Permission: `read:deals`
   *
   * Errors:
   * - 400 `validation_error`: The limit is above 50,000, or a filter is not valid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:deals`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/export/deals
   */
  export(input?: DealsExportInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DealsExportOutput>;

  /**
   * List the documents linked to a deal.
   *
   * - Request: `GET /v1/deals/{id}/documents`
   * - Permission: `read:documents`
   * - Pages: one per call; `iterateDocuments` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:documents`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/documents/deal-documents
   */
  listDocuments(
    input: DealsListDocumentsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<DealsListDocumentsOutput>;

  /**
   * Goes through the rows of all pages of `listDocuments`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/deals/{id}/documents`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/documents/deal-documents
   */
  iterateDocuments(
    input: DealsListDocumentsInput,
    options?: IterateOptions,
  ): PagedRows<DealsListDocumentsRow, DealsListDocumentsOutput>;

  /**
   * Write a note on a deal.
   *
   * - Request: `POST /v1/deals/{id}/notes`
   * - Permission: `deals:write`
   *
   * Errors:
   * - 400 `validation_error`: A field is missing, or a value is not valid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `deals:write`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/deals/create-note
   */
  createNote(
    input: DealsCreateNoteInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<DealsCreateNoteOutput>;

  /**
   * Get a deal.
   *
   * - Request: `GET /v1/deals/{id}`
   * - Permission: `deals:read`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `deals:read`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/deals/get
   */
  get(input: DealsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DealsGetOutput>;

  /**
   * Delete a deal for good.
   *
   * Its activities, tasks and notes stay; their `deal_id` becomes `null`.
   *
   * - Request: `DELETE /v1/deals/{id}`
   * - Permission: `deals:write`
   * - Webhooks: `deal.deleted`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `deals:write`.
   * - 404 `deal_not_found`: There is no such deal in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/deals/delete
   */
  delete(input: DealsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DealsDeleteOutput>;

  /**
   * Change fields of a deal.
   *
   * Fires `deal.updated` (inferred).
   *
   * - Request: `PATCH /v1/deals/{id}`
   * - Permission: `deals:write`
   * - Webhooks, inferred: `deal.updated`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `deals:write`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/deals/update
   */
  update(input: DealsUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DealsUpdateOutput>;

  /**
   * List the deals.
   *
   * - Request: `GET /v1/deals`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/deals/list
   */
  list(input?: DealsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DealsListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/deals`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/deals/list
   */
  iterate(input?: DealsListInput, options?: IterateOptions): PagedRows<DealsListRow, DealsListOutput>;

  /**
   * Create a deal.
   *
   * Fires `deal.created` (inferred).
   *
   * - Request: `POST /v1/deals`
   * - Permission: `deals:write`
   * - Webhooks, inferred: `deal.created`
   *
   * Errors:
   * - 400 `validation_error`: A field is missing, or a value is not valid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `deals:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/deals/create
   */
  create(input: DealsCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DealsCreateOutput>;
}

/** Stored files and what they are linked to. */
export interface DocumentsResource {
  /**
   * Get an address to upload a document to.
   *
   * Only the page on creating a document names this endpoint, as the source of a signed address; the page about storage
   * it refers to was not found. What the call takes, what it answers and how it fails is not documented.
   *
   * - Request: `POST /v1/documents/upload-url`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/documents/create
   */
  createUploadUrl(
    input?: DocumentsCreateUploadUrlInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<DocumentsCreateUploadUrlOutput>;

  /**
   * Link a document to a record.
   *
   * A link that exists already is returned, not doubled.
   *
   * - Request: `POST /v1/documents/{id}/link`
   * - Permission: `write:documents`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: The kind of record is not supported, or its id is missing.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:documents`.
   * - 404 `not_found`: The document or the record is unknown.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/documents/link
   */
  link(input: DocumentsLinkInput, options?: CallOptions): Promise<DocumentsLinkOutput>;

  /**
   * Get a document.
   *
   * The record of the document, what it is linked to and, unless declined, an address to download it from.
   *
   * - Request: `GET /v1/documents/{id}`
   * - Permission: `read:documents`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:documents`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/documents/get
   */
  get(input: DocumentsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DocumentsGetOutput>;

  /**
   * Delete a document for good.
   *
   * Takes its links away and removes the stored bytes within an hour; with `hard`, at once. A document that a workflow
   * or a template uses stays. Repeating the call with its Idempotency-Key gives the same reply.
   *
   * - Request: `DELETE /v1/documents/{id}`
   * - Permission: `write:documents` (`admin:documents` when hard=true)
   * - Idempotency key: accepted
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:documents` (`admin:documents` when hard=true).
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 409 `in_use`: A workflow or a template uses the document.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/documents/delete
   */
  delete(input: DocumentsDeleteInput, options?: CallOptions): Promise<DocumentsDeleteOutput>;

  /**
   * List documents.
   *
   * Documents of the whole workspace, page by page, or those a filter leaves.
   *
   * - Request: `GET /v1/documents`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/documents/list
   */
  list(input?: DocumentsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<DocumentsListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/documents`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/documents/list
   */
  iterate(input?: DocumentsListInput, options?: IterateOptions): PagedRows<DocumentsListRow, DocumentsListOutput>;

  /**
   * Create the record of an uploaded document.
   *
   * The bytes are uploaded first, to an address from `POST /v1/documents/upload-url`; `storage_path` says where they
   * are. A folder that does not exist is made.
   *
   * - Request: `POST /v1/documents`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: A required field is missing, or the media type is not valid.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/documents/create
   */
  create(input: DocumentsCreateInput, options?: CallOptions): Promise<DocumentsCreateOutput>;
}

/** Messages of the connected mailboxes. */
export interface EmailResource {
  /**
   * List whom the workspace writes with most.
   *
   * The addresses with the most messages in the connected mailboxes. The list has no pages.
   *
   * - Request: `GET /v1/email/correspondents`
   * - Permission: `read:email`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:email`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/email/correspondents
   */
  listCorrespondents(
    input?: EmailListCorrespondentsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<EmailListCorrespondentsOutput>;

  /**
   * Look up who is behind an e-mail address or a domain.
   *
   * Costs one enrichment credit per success. `POST /v1/enrich/email` does nearly the same; it can verify the address as
   * well but takes no domain.
   *
   * - Request: `POST /v1/email/enrich`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/email/enrich
   */
  enrich(input?: EmailEnrichInput, options?: CallOptions): Promise<EmailEnrichOutput>;

  /**
   * Send an e-mail.
   *
   * Goes out through the workspace's connected Gmail or Office 365 mailbox. With `contact_id` the message appears in
   * the contact's timeline.
   *
   * - Request: `POST /v1/email/send`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/email/send
   */
  send(input: EmailSendInput, options?: CallOptions): Promise<EmailSendOutput>;

  /**
   * Fetch new mail now.
   *
   * Queues a job that reads the connected mailboxes. A workspace has 6 such syncs an hour; the next one is refused with
   * `rate_limited`. The end of a long full sync fires `email.sync.completed`, an event the list of events does not
   * name.
   *
   * - Request: `POST /v1/email/sync`
   * - Permission: `write:email`
   * - Idempotency key: accepted
   * - Webhooks: `email.sync.completed`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:email`, or the mailbox, calendar or channel the operation
   *   works with is not connected.
   * - 409 `sync_in_progress`: A full sync is running.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/email/sync
   */
  sync(input?: EmailSyncInput, options?: CallOptions): Promise<EmailSyncOutput>;

  /**
   * Get an e-mail thread.
   *
   * The thread with all its messages.
   *
   * - Request: `GET /v1/email/threads/{id}`
   * - Permission: `read:email`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:email`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/email/threads-get
   */
  getThread(input: EmailGetThreadInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<EmailGetThreadOutput>;

  /**
   * List e-mail threads.
   *
   * Threads of the connected mailboxes, page by page, or those a filter leaves.
   *
   * - Request: `GET /v1/email/threads`
   * - Permission: `read:email`
   * - Pages: one per call; `iterateThreads` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:email`, or the mailbox, calendar or channel the operation
   *   works with is not connected.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/email/threads-list
   */
  listThreads(
    input?: EmailListThreadsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<EmailListThreadsOutput>;

  /**
   * Goes through the rows of all pages of `listThreads`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/email/threads`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/email/threads-list
   */
  iterateThreads(
    input?: EmailListThreadsInput,
    options?: IterateOptions,
  ): PagedRows<EmailListThreadsRow, EmailListThreadsOutput>;
}

/** Data of providers about companies, contacts and e-mail addresses. */
export interface EnrichmentResource {
  /**
   * Fill in a company from data providers.
   *
   * Looks the company up by its id or its domain and stores what the providers know; with a domain, the company is
   * found or created. Costs one enrichment credit; `no_match` costs nothing.
   *
   * - Request: `POST /v1/enrich/company`
   * - Permission: `write:enrich`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: Neither `company_id` nor `domain` is given.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks `write:enrich`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 409 `no_match`: No provider knows anything about what the request names.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/enrich/company
   */
  enrichCompany(input?: EnrichmentEnrichCompanyInput, options?: CallOptions): Promise<EnrichmentEnrichCompanyOutput>;

  /**
   * Fill in a contact from data providers.
   *
   * Stores what the providers know about the contact. Costs one enrichment credit per success.
   *
   * - Request: `POST /v1/enrich/contact`
   * - Permission: `write:enrich`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: `contact_id` is missing or malformed.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks `write:enrich`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 409 `no_match`: No provider knows anything about what the request names.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/enrich/contact
   */
  enrichContact(input: EnrichmentEnrichContactInput, options?: CallOptions): Promise<EnrichmentEnrichContactOutput>;

  /**
   * Look up who is behind an e-mail address.
   *
   * Answers with the person, the company and the social profiles behind the address and stores nothing. Costs one
   * enrichment credit; `no_match` costs nothing. `POST /v1/email/enrich` does nearly the same and takes domains too.
   *
   * - Request: `POST /v1/enrich/email`
   * - Permission: `write:enrich`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: `email` is missing or malformed.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks `write:enrich`.
   * - 409 `no_match`: No provider knows anything about what the request names.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/enrich/email
   */
  enrichByEmail(input: EnrichmentEnrichByEmailInput, options?: CallOptions): Promise<EnrichmentEnrichByEmailOutput>;
}

/** What webhooks deliver, and the catalog of it. */
export interface EventsResource {
  /**
   * Get the catalog of events.
   *
   * Every event a webhook can subscribe to. The pages count 27 or 28 events, and the categories do not match the events
   * they list: the catalog itself decides.
   *
   * - Request: `GET /v1/events/catalog`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/events/catalog.md
   */
  getCatalog(
    input?: EventsGetCatalogInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<EventsGetCatalogOutput>;
}

/** Companies and contacts from rows or CSV files. */
export interface ImportsResource {
  /**
   * Import companies.
   *
   * Takes the companies as rows or as CSV, up to 20 MB. Up to 500 rows are imported within the call; more are queued as
   * the job `job_id`. No page documents an endpoint that tells how far a job is.
   *
   * - Request: `POST /v1/import/companies`
   * - Permission: `write:companies`
   * - Idempotency key: strongly recommended
   *
   * Errors:
   * - 400 `validation_error`: Neither `rows` nor `csv` is given.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:companies`.
   * - 413 `payload_too_large`: The request is larger than 20 MB.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/import/companies
   */
  importCompanies(input?: ImportsImportCompaniesInput, options?: CallOptions): Promise<ImportsImportCompaniesOutput>;

  /**
   * Import contacts.
   *
   * Takes the contacts as rows or as CSV. Up to 500 rows are imported within the call; more are queued as the job
   * `job_id`, whose end fires `import.completed`, an event the list of events does not name.
   *
   * - Request: `POST /v1/import/contacts`
   * - Idempotency key: strongly recommended
   * - Webhooks: `import.completed`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/import/contacts
   */
  importContacts(input?: ImportsImportContactsInput, options?: CallOptions): Promise<ImportsImportContactsOutput>;
}

/** The assistant: its conversations and the tasks it proposes. */
export interface LexiResource {
  /**
   * Research a contact, a company or a question.
   *
   * One of `query`, `contact_id` and `company_id` is needed. Costs 3, 6 or 12 credits, by `depth`; elsewhere the page
   * speaks of 6 for every call. An idempotency key is charged when its call first completes.
   *
   * - Request: `POST /v1/lexi/autoresearch`
   * - Permission: `write:ai`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: There is nothing to research.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks `write:ai`.
   * - 404 `not_found`: The contact or the company is unknown.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   * - 504 `research_timeout`: The sources did not answer in the time there is.
   *
   * @see https://docs.leadlex.com/api-reference/lexi/autoresearch
   */
  autoresearch(input?: LexiAutoresearchInput, options?: CallOptions): Promise<LexiAutoresearchOutput>;

  /**
   * Send Lexi a message and read the answer as it is written.
   *
   * Answers with server-sent events: the event names its kind, its data is a JSON object (`LexiStreamEvent`), and the
   * line `[DONE]` ends the stream. How names and data are framed is inferred. Costs 1 to 5 credits, charged once per
   * idempotency key; missing credits are refused before the first event. What Lexi does with tools of its own fires no
   * webhook.
   *
   * - Request: `POST /v1/lexi/chat/stream`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lexi/chat-stream
   */
  streamChat(input: LexiStreamChatInput, options?: CallOptions): Promise<LexiStreamChatOutput>;

  /**
   * Send Lexi a message.
   *
   * Costs 1 credit; a message that becomes a search for prospects costs 5. What Lexi may not do alone comes back as a
   * task to approve or dismiss. What Lexi does with tools of its own fires no webhook. To continue a conversation, name
   * it inside `context`; `lexi.streamChat` takes it beside the message instead.
   *
   * - Request: `POST /v1/lexi/chat`
   * - Permission: `lexi`
   *
   * Errors:
   * - 400 `validation_error`: There is no message.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks `lexi`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lexi/chat
   */
  chat(input: LexiChatInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<LexiChatOutput>;

  /**
   * Get a conversation with its messages.
   *
   * The text puts the latest message first, the sample the oldest: the order is not settled. Only `limit` says how many
   * messages come; there are no pages.
   *
   * - Request: `GET /v1/lexi/conversations/{id}`
   * - Permission: `read:ai`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:ai`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lexi/conversations-get
   */
  getConversation(
    input: LexiGetConversationInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<LexiGetConversationOutput>;

  /**
   * List conversations with Lexi.
   *
   * Conversations of one user, page by page. Without `user_id` it is the user of the key, although keys are said to
   * belong to the workspace.
   *
   * - Request: `GET /v1/lexi/conversations`
   * - Permission: `read:ai`
   * - Pages: one per call; `iterateConversations` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:ai`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lexi/conversations-list
   */
  listConversations(
    input?: LexiListConversationsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<LexiListConversationsOutput>;

  /**
   * Goes through the rows of all pages of `listConversations`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/lexi/conversations`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/lexi/conversations-list
   */
  iterateConversations(
    input?: LexiListConversationsInput,
    options?: IterateOptions,
  ): PagedRows<LexiListConversationsRow, LexiListConversationsOutput>;

  /**
   * Draft an e-mail to one contact.
   *
   * Writes a draft; nothing is sent. Costs 2 credits.
   *
   * - Request: `POST /v1/lexi/personalize-email`
   * - Permission: `write:ai`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: The contact or the intent is missing.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 402 `insufficient_credits`: The workspace has no credits left for what the call costs.
   * - 403 `insufficient_permissions`: The key lacks `write:ai`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lexi/personalize-email
   */
  personalizeEmail(input: LexiPersonalizeEmailInput, options?: CallOptions): Promise<LexiPersonalizeEmailOutput>;

  /**
   * Approve a task Lexi proposes.
   *
   * Lexi starts on the task at once; `lexi.listTasks` shows when it is done. Only a pending task can be approved. Fires
   * `task.approved` (inferred).
   *
   * - Request: `POST /v1/lexi/tasks/{id}/approve`
   * - Permission: `lexi`
   * - Webhooks, inferred: `task.approved`
   *
   * Errors:
   * - 400 `validation_error`: The task is not pending.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `lexi`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lexi/approve
   */
  approveTask(
    input: LexiApproveTaskInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<LexiApproveTaskOutput>;

  /**
   * Dismiss a task Lexi proposes.
   *
   * For good: a dismissed task cannot be approved any more. Only a pending task can be dismissed. Fires
   * `task.dismissed` (inferred).
   *
   * - Request: `POST /v1/lexi/tasks/{id}/dismiss`
   * - Permission: `lexi`
   * - Webhooks, inferred: `task.dismissed`
   *
   * Errors:
   * - 400 `validation_error`: The task is not pending.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `lexi`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lexi/dismiss.md
   */
  dismissTask(
    input: LexiDismissTaskInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<LexiDismissTaskOutput>;

  /**
   * List the tasks Lexi proposes.
   *
   * Without `status`, those that wait for a decision. Poll with `completed` to see when an approved task is done. There
   * are no pages.
   *
   * - Request: `GET /v1/lexi/tasks`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lexi/tasks.md
   */
  listTasks(input?: LexiListTasksInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<LexiListTasksOutput>;
}

/** Named sets of contacts. */
export interface ListsResource {
  /**
   * Put up to 100 contacts on a list.
   *
   * Contacts that are on the list already are skipped silently and not counted. Fires `list.contacts_added` (inferred).
   *
   * - Request: `POST /v1/lists/{id}/contacts`
   * - Permission: `write`
   * - Webhooks, inferred: `list.contacts_added`
   *
   * Errors:
   * - 400 `validation_error`: An id is not valid, or there are more than 100.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lists/add-contacts.md
   */
  addContacts(
    input: ListsAddContactsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ListsAddContactsOutput>;

  /**
   * Delete a list for good.
   *
   * Removes the list and its memberships permanently; the contacts stay. Fires `list.deleted`.
   *
   * - Request: `DELETE /v1/lists/{id}`
   * - Permission: `contacts:write`
   * - Webhooks: `list.deleted`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:write`.
   * - 404 `list_not_found`: This workspace has no such list.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lists/delete
   */
  delete(input: ListsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ListsDeleteOutput>;

  /**
   * Take a contact off a list.
   *
   * Ends the membership and nothing else: the contact stays in the workspace and on its other lists. Fires
   * `list.contacts_removed`.
   *
   * - Request: `DELETE /v1/lists/{list_id}/contacts/{contact_id}`
   * - Permission: `contacts:write`
   * - Webhooks: `list.contacts_removed`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:write`.
   * - 404 `list_not_found`, `membership_not_found`: There is no such list, or the contact is not on it.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lists/remove-contact
   */
  removeContact(
    input: ListsRemoveContactInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ListsRemoveContactOutput>;

  /**
   * List the lists.
   *
   * No page of its own: the page on authentication names the call as an example of reading. Parameters and fields are
   * not documented, so this contract asks for nothing and leaves the reply open.
   *
   * - Request: `GET /v1/lists`
   * - Permission: `read`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/authentication
   */
  list(input?: ListsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ListsListOutput>;

  /**
   * Create a list.
   *
   * The name must be free: a name another list has is refused as a validation error. Fires `list.created` (inferred).
   *
   * - Request: `POST /v1/lists`
   * - Permission: `write`
   * - Webhooks, inferred: `list.created`
   *
   * Errors:
   * - 400 `validation_error`: A required field is missing, or the name is taken. `details.fields` says it per field.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lists/create
   */
  create(input: ListsCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ListsCreateOutput>;
}

/** Texts about contacts, companies and deals. */
export interface NotesResource {
  /**
   * Change a note.
   *
   * Given `tags` take the place of the tags there are.
   *
   * - Request: `PATCH /v1/notes/{id}`
   * - Permission: `contacts:write`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:write`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/notes/update
   */
  update(input: NotesUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<NotesUpdateOutput>;

  /**
   * List notes.
   *
   * Notes of the whole workspace, page by page, or those a filter leaves.
   *
   * - Request: `GET /v1/notes`
   * - Permission: `contacts:read`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:read`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/notes/list
   */
  list(input?: NotesListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<NotesListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/notes`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/notes/list
   */
  iterate(input?: NotesListInput, options?: IterateOptions): PagedRows<NotesListRow, NotesListOutput>;

  /**
   * Write a note.
   *
   * The note must belong to a contact, a company or a deal. A name in place of an id is matched loosely; where it fits
   * several records the call is refused. The sample of the refusal also names `event_id` as a possible link, which the
   * page does not list as a field.
   *
   * - Request: `POST /v1/notes`
   * - Permission: `contacts:write`
   *
   * Errors:
   * - 400 `validation_error`, `ambiguous_reference`: The title is missing, the note would belong to nothing, or a name
   *   fits several records.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `contacts:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/notes/create
   */
  create(input: NotesCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<NotesCreateOutput>;
}

/** Search for people who are not contacts yet. */
export interface ProspectorResource {
  /**
   * Search prospects.
   *
   * Only the page of the legacy search names this endpoint. The fields below are those the legacy search passes on;
   * more than 15 kinds of filters are said to exist, among them seniority, departments, funding, revenue and company
   * domains, whose names and forms are not documented. Neither are the reply and the errors.
   *
   * - Request: `POST /v1/prospector/search`
   * - The documentation does not state this operation; it is inferred.
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/prospects/search.md
   */
  search(input?: ProspectorSearchInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ProspectorSearchOutput>;
}

/** People who are not contacts yet, and the legacy search for them. */
export interface ProspectsResource {
  /**
   * Save prospects as contacts.
   *
   * Makes a contact of each prospect: `name` becomes its `full_name`, `title` its `job_title`. With `list_id`, the
   * contacts join that list.
   *
   * - Request: `POST /v1/prospects/save`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/prospects/save.md
   */
  save(input: ProspectsSaveInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ProspectsSaveOutput>;

  /**
   * Search prospects, the legacy way.
   *
   * Passed on to `POST /v1/prospector/search`, which takes its place. `query` and `jobTitles` are older ways of saying
   * `titles`. The sample of the page on saving prospects sends a third form: `query` as an object, and `per_page`.
   *
   * - Request: `POST /v1/prospects/search`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/prospects/search.md
   * @deprecated The vendor advises against it.
   */
  search(input?: ProspectsSearchInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ProspectsSearchOutput>;
}

/** Things to do for contacts, deals and events. */
export interface TasksResource {
  /**
   * List tasks.
   *
   * Tasks of the whole workspace, page by page, or those a filter leaves. That the reply has `meta` is inferred: every
   * list has.
   *
   * - Request: `GET /v1/tasks`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/tasks/list.md
   */
  list(input?: TasksListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<TasksListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/tasks`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/tasks/list.md
   */
  iterate(input?: TasksListInput, options?: IterateOptions): PagedRows<TasksListRow, TasksListOutput>;

  /**
   * Create a task.
   *
   * The task must belong to a contact, a deal or an event. A name in place of an id is matched loosely; where it fits
   * several records the call is refused. The sample of the refusal also names `company_id` as a possible link, which
   * the page does not list as a field. Fires `task.created` (inferred).
   *
   * - Request: `POST /v1/tasks`
   * - Permission: `activities:write`
   * - Webhooks, inferred: `task.created`
   *
   * Errors:
   * - 400 `validation_error`, `ambiguous_reference`: The title is missing, the task would belong to nothing, or a name
   *   fits several records.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `activities:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/tasks/create
   */
  create(input: TasksCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<TasksCreateOutput>;
}

/** People who work in the workspace. */
export interface UsersResource {
  /**
   * List users.
   *
   * The people of the workspace, all at once.
   *
   * - Request: `GET /v1/users`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/users/list.md
   */
  list(input?: UsersListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<UsersListOutput>;
}

/** Addresses that events are sent to. */
export interface WebhooksResource {
  /**
   * List deliveries to a webhook.
   *
   * Attempts of the last 30 days, newest first, page by page.
   *
   * - Request: `GET /v1/webhooks/{id}/logs`
   * - Permission: `webhooks:read`
   * - Pages: one per call; `iterateLogs` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `webhooks:read`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/webhooks/logs
   */
  listLogs(
    input: WebhooksListLogsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<WebhooksListLogsOutput>;

  /**
   * Goes through the rows of all pages of `listLogs`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/webhooks/{id}/logs`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/webhooks/logs
   */
  iterateLogs(
    input: WebhooksListLogsInput,
    options?: IterateOptions,
  ): PagedRows<WebhooksListLogsRow, WebhooksListLogsOutput>;

  /**
   * Delete a webhook.
   *
   * Its secret ends at once, and deliveries still to be repeated are cancelled. What was delivered stays readable for
   * 30 days, in the audit log.
   *
   * - Request: `DELETE /v1/webhooks/{id}`
   * - Permission: `webhooks:write`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `webhooks:write`.
   * - 404 `webhook_not_found`: There is no webhook with this id.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/webhooks/delete
   */
  delete(input: WebhooksDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksDeleteOutput>;

  /**
   * Change a webhook.
   *
   * Given `events` take the place of all there are. The secret stays as it is.
   *
   * - Request: `PATCH /v1/webhooks/{id}`
   * - Permission: `webhooks:write`
   *
   * Errors:
   * - 400 `invalid_url`, `invalid_events`: The address cannot be used, or an event is unknown.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `webhooks:write`.
   * - 404 `webhook_not_found`: There is no webhook with this id.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/webhooks/update
   */
  update(input: WebhooksUpdateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksUpdateOutput>;

  /**
   * List webhooks.
   *
   * All webhooks of the workspace at once, without their secrets.
   *
   * - Request: `GET /v1/webhooks`
   * - Permission: `webhooks:read`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `webhooks:read`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/webhooks/list
   */
  list(input?: WebhooksListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksListOutput>;

  /**
   * Register a webhook.
   *
   * Events are sent to the address from then on, unless `active` is `false`. The reply holds the secret that signs the
   * deliveries, and no other reply does: to change it, delete the webhook and create it again.
   *
   * - Request: `POST /v1/webhooks`
   * - Permission: `webhooks:write`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `webhooks:write`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/webhooks/create
   */
  create(input: WebhooksCreateInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WebhooksCreateOutput>;
}

/** Actions that are done when a record meets a condition. */
export interface WorkflowsResource {
  /**
   * List what a workflow did.
   *
   * Every time the workflow was triggered, page by page. Readable after the workflow is deleted, too.
   *
   * - Request: `GET /v1/workflows/{id}/logs`
   * - Permission: `read:workflows`
   * - Pages: one per call; `iterateLogs` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:workflows`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/workflows/logs
   */
  listLogs(
    input: WorkflowsListLogsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<WorkflowsListLogsOutput>;

  /**
   * Goes through the rows of all pages of `listLogs`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/workflows/{id}/logs`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/workflows/logs
   */
  iterateLogs(
    input: WorkflowsListLogsInput,
    options?: IterateOptions,
  ): PagedRows<WorkflowsListLogsRow, WorkflowsListLogsOutput>;

  /**
   * Get a workflow.
   *
   * Says more than the list: how often it ran today, and why it was switched off, if it was.
   *
   * - Request: `GET /v1/workflows/{id}`
   * - Permission: `read:workflows`
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `read:workflows`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/workflows/get
   */
  get(input: WorkflowsGetInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WorkflowsGetOutput>;

  /**
   * Delete a workflow.
   *
   * It stops at once. What it did stays readable by `workflows.listLogs`. Repeating the call with the same idempotency
   * key gives the same result, not an error.
   *
   * - Request: `DELETE /v1/workflows/{id}`
   * - Permission: `write:workflows`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:workflows`.
   * - 404 `not_found`: What the request names does not exist in this workspace.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/workflows/delete
   */
  delete(input: WorkflowsDeleteInput, options?: CallOptions): Promise<WorkflowsDeleteOutput>;

  /**
   * Change a workflow.
   *
   * At least one field is needed. A given `action_config` takes the place of the whole old one.
   *
   * - Request: `PATCH /v1/workflows/{id}`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/workflows/update
   */
  update(input: WorkflowsUpdateInput, options?: CallOptions): Promise<WorkflowsUpdateOutput>;

  /**
   * List workflows.
   *
   * Workflows of the workspace, page by page. That `meta` is the usual one is inferred.
   *
   * - Request: `GET /v1/workflows`
   * - Pages: one per call; `iterate` goes through all of them
   *
   * Errors:
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks the permission that this operation needs.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/workflows/list
   */
  list(input?: WorkflowsListInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<WorkflowsListOutput>;

  /**
   * Goes through the rows of all pages of `list`, from `page` on: same input, permission and errors.
   *
   * - Request: `GET /v1/workflows`, once per page
   *
   * @see https://docs.leadlex.com/api-reference/workflows/list
   */
  iterate(input?: WorkflowsListInput, options?: IterateOptions): PagedRows<WorkflowsListRow, WorkflowsListOutput>;

  /**
   * Create a workflow.
   *
   * When a record meets the condition, the action is done. A workflow that would run more than `max_triggers_per_day`
   * times in a day is switched off.
   *
   * - Request: `POST /v1/workflows`
   * - Permission: `write:workflows`
   * - Idempotency key: accepted
   *
   * Errors:
   * - 400 `validation_error`: A field is missing, or the operator does not go with the action.
   * - 401 `invalid_key`: The key is not valid, or it has expired.
   * - 403 `insufficient_permissions`: The key lacks `write:workflows`.
   * - 409 `duplicate_name`: Another workflow has this name.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/workflows/create
   */
  create(input: WorkflowsCreateInput, options?: CallOptions): Promise<WorkflowsCreateOutput>;
}

/** What `activities.create` takes. */
export type ActivitiesCreateInput = OperationInput<operations['activities.create']>;

/** What `activities.create` resolves with. */
export type ActivitiesCreateOutput = OperationOutput<operations['activities.create']>;

/** The error codes documented for `activities.create`. */
export type ActivitiesCreateErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `ai.analyzeDocument` takes. */
export type AiAnalyzeDocumentInput = OperationInput<operations['ai.analyzeDocument']>;

/** What `ai.analyzeDocument` resolves with. */
export type AiAnalyzeDocumentOutput = OperationOutput<operations['ai.analyzeDocument']>;

/** The error codes documented for `ai.analyzeDocument`. */
export type AiAnalyzeDocumentErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'not_found'
  | 'payload_too_large'
  | 'rate_limited';

/** What `ai.analyzeNotes` takes. */
export type AiAnalyzeNotesInput = OperationInput<operations['ai.analyzeNotes']>;

/** What `ai.analyzeNotes` resolves with. */
export type AiAnalyzeNotesOutput = OperationOutput<operations['ai.analyzeNotes']>;

/** The error codes documented for `ai.analyzeNotes`. */
export type AiAnalyzeNotesErrorCode =
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `ai.suggestFollowups` takes. */
export type AiSuggestFollowupsInput = OperationInput<operations['ai.suggestFollowups']>;

/** What `ai.suggestFollowups` resolves with. */
export type AiSuggestFollowupsOutput = OperationOutput<operations['ai.suggestFollowups']>;

/** The error codes documented for `ai.suggestFollowups`. */
export type AiSuggestFollowupsErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `ai.suggestMeetings` takes. */
export type AiSuggestMeetingsInput = OperationInput<operations['ai.suggestMeetings']>;

/** What `ai.suggestMeetings` resolves with. */
export type AiSuggestMeetingsOutput = OperationOutput<operations['ai.suggestMeetings']>;

/** The error codes documented for `ai.suggestMeetings`. */
export type AiSuggestMeetingsErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `apiKeys.revoke` takes. */
export type ApiKeysRevokeInput = OperationInput<operations['apiKeys.revoke']>;

/** What `apiKeys.revoke` resolves with. */
export type ApiKeysRevokeOutput = OperationOutput<operations['apiKeys.revoke']>;

/** The error codes documented for `apiKeys.revoke`. */
export type ApiKeysRevokeErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `apiKeys.list` takes. */
export type ApiKeysListInput = OperationInput<operations['apiKeys.list']>;

/** What `apiKeys.list` resolves with. */
export type ApiKeysListOutput = OperationOutput<operations['apiKeys.list']>;

/** One row of `apiKeys.list`. */
export type ApiKeysListRow = ApiKeysListOutput['data']['api_keys'][number];

/** The error codes documented for `apiKeys.list`. */
export type ApiKeysListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `apiKeys.create` takes. */
export type ApiKeysCreateInput = OperationInput<operations['apiKeys.create']>;

/** What `apiKeys.create` resolves with. */
export type ApiKeysCreateOutput = OperationOutput<operations['apiKeys.create']>;

/** The error codes documented for `apiKeys.create`. */
export type ApiKeysCreateErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'duplicate_name'
  | 'rate_limited';

/** What `auditLogs.list` takes. */
export type AuditLogsListInput = OperationInput<operations['auditLogs.list']>;

/** What `auditLogs.list` resolves with. */
export type AuditLogsListOutput = OperationOutput<operations['auditLogs.list']>;

/** One row of `auditLogs.list`. */
export type AuditLogsListRow = AuditLogsListOutput['data']['logs'][number];

/** The error codes documented for `auditLogs.list`. */
export type AuditLogsListErrorCode =
  | 'invalid_date_range'
  | 'invalid_key'
  | 'admin_key_required'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `calendar.getEvent` takes. */
export type CalendarGetEventInput = OperationInput<operations['calendar.getEvent']>;

/** What `calendar.getEvent` resolves with. */
export type CalendarGetEventOutput = OperationOutput<operations['calendar.getEvent']>;

/** The error codes documented for `calendar.getEvent`. */
export type CalendarGetEventErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `calendar.listEvents` takes. */
export type CalendarListEventsInput = OperationInput<operations['calendar.listEvents']>;

/** What `calendar.listEvents` resolves with. */
export type CalendarListEventsOutput = OperationOutput<operations['calendar.listEvents']>;

/** One row of `calendar.listEvents`. */
export type CalendarListEventsRow = CalendarListEventsOutput['data']['events'][number];

/** The error codes documented for `calendar.listEvents`. */
export type CalendarListEventsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `calendar.sync` takes. */
export type CalendarSyncInput = OperationInput<operations['calendar.sync']>;

/** What `calendar.sync` resolves with. */
export type CalendarSyncOutput = OperationOutput<operations['calendar.sync']>;

/** The error codes documented for `calendar.sync`. */
export type CalendarSyncErrorCode = 'invalid_key' | 'insufficient_permissions' | 'sync_in_progress' | 'rate_limited';

/** What `campaigns.removeContact` takes. */
export type CampaignsRemoveContactInput = OperationInput<operations['campaigns.removeContact']>;

/** What `campaigns.removeContact` resolves with. */
export type CampaignsRemoveContactOutput = OperationOutput<operations['campaigns.removeContact']>;

/** The error codes documented for `campaigns.removeContact`. */
export type CampaignsRemoveContactErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'campaign_not_found'
  | 'enrollment_not_found'
  | 'rate_limited';

/** What `campaigns.listContacts` takes. */
export type CampaignsListContactsInput = OperationInput<operations['campaigns.listContacts']>;

/** What `campaigns.listContacts` resolves with. */
export type CampaignsListContactsOutput = OperationOutput<operations['campaigns.listContacts']>;

/** One row of `campaigns.listContacts`. */
export type CampaignsListContactsRow = CampaignsListContactsOutput['data']['contacts'][number];

/** The error codes documented for `campaigns.listContacts`. */
export type CampaignsListContactsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `campaigns.addContacts` takes. */
export type CampaignsAddContactsInput = OperationInput<operations['campaigns.addContacts']>;

/** What `campaigns.addContacts` resolves with. */
export type CampaignsAddContactsOutput = OperationOutput<operations['campaigns.addContacts']>;

/** The error codes documented for `campaigns.addContacts`. */
export type CampaignsAddContactsErrorCode =
  | 'too_many_contacts'
  | 'missing_required_field'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'campaign_not_found'
  | 'rate_limited';

/** What `campaigns.pause` takes. */
export type CampaignsPauseInput = OperationInput<operations['campaigns.pause']>;

/** What `campaigns.pause` resolves with. */
export type CampaignsPauseOutput = OperationOutput<operations['campaigns.pause']>;

/** The error codes documented for `campaigns.pause`. */
export type CampaignsPauseErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'campaign_not_found'
  | 'campaign_not_active'
  | 'rate_limited';

/** What `campaigns.start` takes. */
export type CampaignsStartInput = OperationInput<operations['campaigns.start']>;

/** What `campaigns.start` resolves with. */
export type CampaignsStartOutput = OperationOutput<operations['campaigns.start']>;

/** The error codes documented for `campaigns.start`. */
export type CampaignsStartErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `campaigns.getStats` takes. */
export type CampaignsGetStatsInput = OperationInput<operations['campaigns.getStats']>;

/** What `campaigns.getStats` resolves with. */
export type CampaignsGetStatsOutput = OperationOutput<operations['campaigns.getStats']>;

/** The error codes documented for `campaigns.getStats`. */
export type CampaignsGetStatsErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'campaign_not_found'
  | 'rate_limited';

/** What `campaigns.deleteStep` takes. */
export type CampaignsDeleteStepInput = OperationInput<operations['campaigns.deleteStep']>;

/** What `campaigns.deleteStep` resolves with. */
export type CampaignsDeleteStepOutput = OperationOutput<operations['campaigns.deleteStep']>;

/** The error codes documented for `campaigns.deleteStep`. */
export type CampaignsDeleteStepErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'campaign_not_found'
  | 'step_not_found'
  | 'rate_limited';

/** What `campaigns.updateStep` takes. */
export type CampaignsUpdateStepInput = OperationInput<operations['campaigns.updateStep']>;

/** What `campaigns.updateStep` resolves with. */
export type CampaignsUpdateStepOutput = OperationOutput<operations['campaigns.updateStep']>;

/** The error codes documented for `campaigns.updateStep`. */
export type CampaignsUpdateStepErrorCode =
  | 'invalid_send_condition'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'campaign_not_found'
  | 'step_not_found'
  | 'rate_limited';

/** What `campaigns.listSteps` takes. */
export type CampaignsListStepsInput = OperationInput<operations['campaigns.listSteps']>;

/** What `campaigns.listSteps` resolves with. */
export type CampaignsListStepsOutput = OperationOutput<operations['campaigns.listSteps']>;

/** The error codes documented for `campaigns.listSteps`. */
export type CampaignsListStepsErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'campaign_not_found'
  | 'rate_limited';

/** What `campaigns.createStep` takes. */
export type CampaignsCreateStepInput = OperationInput<operations['campaigns.createStep']>;

/** What `campaigns.createStep` resolves with. */
export type CampaignsCreateStepOutput = OperationOutput<operations['campaigns.createStep']>;

/** The error codes documented for `campaigns.createStep`. */
export type CampaignsCreateStepErrorCode =
  | 'missing_required_field'
  | 'invalid_send_condition'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'campaign_not_found'
  | 'rate_limited';

/** What `campaigns.get` takes. */
export type CampaignsGetInput = OperationInput<operations['campaigns.get']>;

/** What `campaigns.get` resolves with. */
export type CampaignsGetOutput = OperationOutput<operations['campaigns.get']>;

/** The error codes documented for `campaigns.get`. */
export type CampaignsGetErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `campaigns.delete` takes. */
export type CampaignsDeleteInput = OperationInput<operations['campaigns.delete']>;

/** What `campaigns.delete` resolves with. */
export type CampaignsDeleteOutput = OperationOutput<operations['campaigns.delete']>;

/** The error codes documented for `campaigns.delete`. */
export type CampaignsDeleteErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `campaigns.update` takes. */
export type CampaignsUpdateInput = OperationInput<operations['campaigns.update']>;

/** What `campaigns.update` resolves with. */
export type CampaignsUpdateOutput = OperationOutput<operations['campaigns.update']>;

/** The error codes documented for `campaigns.update`. */
export type CampaignsUpdateErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `campaigns.list` takes. */
export type CampaignsListInput = Record<string, never>;

/** What `campaigns.list` resolves with. */
export type CampaignsListOutput = OperationOutput<operations['campaigns.list']>;

/** The error codes documented for `campaigns.list`. */
export type CampaignsListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `campaigns.create` takes. */
export type CampaignsCreateInput = OperationInput<operations['campaigns.create']>;

/** What `campaigns.create` resolves with. */
export type CampaignsCreateOutput = OperationOutput<operations['campaigns.create']>;

/** The error codes documented for `campaigns.create`. */
export type CampaignsCreateErrorCode = 'validation_error' | 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `channels.listMessages` takes. */
export type ChannelsListMessagesInput = OperationInput<operations['channels.listMessages']>;

/** What `channels.listMessages` resolves with. */
export type ChannelsListMessagesOutput = OperationOutput<operations['channels.listMessages']>;

/** One row of `channels.listMessages`. */
export type ChannelsListMessagesRow = ChannelsListMessagesOutput['data']['messages'][number];

/** The error codes documented for `channels.listMessages`. */
export type ChannelsListMessagesErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `channels.listProviders` takes. */
export type ChannelsListProvidersInput = Record<string, never>;

/** What `channels.listProviders` resolves with. */
export type ChannelsListProvidersOutput = OperationOutput<operations['channels.listProviders']>;

/** The error codes documented for `channels.listProviders`. */
export type ChannelsListProvidersErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `channels.sendMessage` takes. */
export type ChannelsSendMessageInput = OperationInput<operations['channels.sendMessage']>;

/** What `channels.sendMessage` resolves with. */
export type ChannelsSendMessageOutput = OperationOutput<operations['channels.sendMessage']>;

/** The error codes documented for `channels.sendMessage`. */
export type ChannelsSendMessageErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'conversation_required'
  | 'idempotency_conflict'
  | 'rate_limited'
  | 'provider_error';

/** What `companies.linkContacts` takes. */
export type CompaniesLinkContactsInput = OperationInput<operations['companies.linkContacts']>;

/** What `companies.linkContacts` resolves with. */
export type CompaniesLinkContactsOutput = OperationOutput<operations['companies.linkContacts']>;

/** The error codes documented for `companies.linkContacts`. */
export type CompaniesLinkContactsErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `companies.delete` takes. */
export type CompaniesDeleteInput = OperationInput<operations['companies.delete']>;

/** What `companies.delete` resolves with. */
export type CompaniesDeleteOutput = OperationOutput<operations['companies.delete']>;

/** The error codes documented for `companies.delete`. */
export type CompaniesDeleteErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'company_not_found'
  | 'rate_limited';

/** What `companies.list` takes. */
export type CompaniesListInput = OperationInput<operations['companies.list']>;

/** What `companies.list` resolves with. */
export type CompaniesListOutput = OperationOutput<operations['companies.list']>;

/** One row of `companies.list`. */
export type CompaniesListRow = CompaniesListOutput['data']['companies'][number];

/** The error codes documented for `companies.list`. */
export type CompaniesListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `companies.create` takes. */
export type CompaniesCreateInput = OperationInput<operations['companies.create']>;

/** What `companies.create` resolves with. */
export type CompaniesCreateOutput = OperationOutput<operations['companies.create']>;

/** The error codes documented for `companies.create`. */
export type CompaniesCreateErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `contacts.bulkDelete` takes. */
export type ContactsBulkDeleteInput = OperationInput<operations['contacts.bulkDelete']>;

/** What `contacts.bulkDelete` resolves with. */
export type ContactsBulkDeleteOutput = OperationOutput<operations['contacts.bulkDelete']>;

/** The error codes documented for `contacts.bulkDelete`. */
export type ContactsBulkDeleteErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `contacts.bulkCreate` takes. */
export type ContactsBulkCreateInput = OperationInput<operations['contacts.bulkCreate']>;

/** What `contacts.bulkCreate` resolves with. */
export type ContactsBulkCreateOutput = OperationOutput<operations['contacts.bulkCreate']>;

/** The error codes documented for `contacts.bulkCreate`. */
export type ContactsBulkCreateErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `contacts.export` takes. */
export type ContactsExportInput = OperationInput<operations['contacts.export']>;

/** What `contacts.export` resolves with. */
export type ContactsExportOutput = OperationOutput<operations['contacts.export']>;

/** The error codes documented for `contacts.export`. */
export type ContactsExportErrorCode = 'validation_error' | 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `contacts.merge` takes. */
export type ContactsMergeInput = OperationInput<operations['contacts.merge']>;

/** What `contacts.merge` resolves with. */
export type ContactsMergeOutput = OperationOutput<operations['contacts.merge']>;

/** The error codes documented for `contacts.merge`. */
export type ContactsMergeErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'merge_conflict'
  | 'rate_limited';

/** What `contacts.listActivities` takes. */
export type ContactsListActivitiesInput = OperationInput<operations['contacts.listActivities']>;

/** What `contacts.listActivities` resolves with. */
export type ContactsListActivitiesOutput = OperationOutput<operations['contacts.listActivities']>;

/** One row of `contacts.listActivities`. */
export type ContactsListActivitiesRow = ContactsListActivitiesOutput['data']['activities'][number];

/** The error codes documented for `contacts.listActivities`. */
export type ContactsListActivitiesErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `contacts.listDocuments` takes. */
export type ContactsListDocumentsInput = OperationInput<operations['contacts.listDocuments']>;

/** What `contacts.listDocuments` resolves with. */
export type ContactsListDocumentsOutput = OperationOutput<operations['contacts.listDocuments']>;

/** One row of `contacts.listDocuments`. */
export type ContactsListDocumentsRow = ContactsListDocumentsOutput['data']['documents'][number];

/** The error codes documented for `contacts.listDocuments`. */
export type ContactsListDocumentsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `contacts.listNotes` takes. */
export type ContactsListNotesInput = OperationInput<operations['contacts.listNotes']>;

/** What `contacts.listNotes` resolves with. */
export type ContactsListNotesOutput = OperationOutput<operations['contacts.listNotes']>;

/** One row of `contacts.listNotes`. */
export type ContactsListNotesRow = ContactsListNotesOutput['data']['notes'][number];

/** The error codes documented for `contacts.listNotes`. */
export type ContactsListNotesErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `contacts.createNote` takes. */
export type ContactsCreateNoteInput = OperationInput<operations['contacts.createNote']>;

/** What `contacts.createNote` resolves with. */
export type ContactsCreateNoteOutput = OperationOutput<operations['contacts.createNote']>;

/** The error codes documented for `contacts.createNote`. */
export type ContactsCreateNoteErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `contacts.addTags` takes. */
export type ContactsAddTagsInput = OperationInput<operations['contacts.addTags']>;

/** What `contacts.addTags` resolves with. */
export type ContactsAddTagsOutput = OperationOutput<operations['contacts.addTags']>;

/** The error codes documented for `contacts.addTags`. */
export type ContactsAddTagsErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `contacts.get` takes. */
export type ContactsGetInput = OperationInput<operations['contacts.get']>;

/** What `contacts.get` resolves with. */
export type ContactsGetOutput = OperationOutput<operations['contacts.get']>;

/** The error codes documented for `contacts.get`. */
export type ContactsGetErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `contacts.delete` takes. */
export type ContactsDeleteInput = OperationInput<operations['contacts.delete']>;

/** What `contacts.delete` resolves with. */
export type ContactsDeleteOutput = OperationOutput<operations['contacts.delete']>;

/** The error codes documented for `contacts.delete`. */
export type ContactsDeleteErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `contacts.update` takes. */
export type ContactsUpdateInput = OperationInput<operations['contacts.update']>;

/** What `contacts.update` resolves with. */
export type ContactsUpdateOutput = OperationOutput<operations['contacts.update']>;

/** The error codes documented for `contacts.update`. */
export type ContactsUpdateErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `contacts.list` takes. */
export type ContactsListInput = OperationInput<operations['contacts.list']>;

/** What `contacts.list` resolves with. */
export type ContactsListOutput = OperationOutput<operations['contacts.list']>;

/** One row of `contacts.list`. */
export type ContactsListRow = ContactsListOutput['data']['contacts'][number];

/** The error codes documented for `contacts.list`. */
export type ContactsListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `contacts.create` takes. */
export type ContactsCreateInput = OperationInput<operations['contacts.create']>;

/** What `contacts.create` resolves with. */
export type ContactsCreateOutput = OperationOutput<operations['contacts.create']>;

/** The error codes documented for `contacts.create`. */
export type ContactsCreateErrorCode = 'validation_error' | 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `deals.bulkDelete` takes. */
export type DealsBulkDeleteInput = OperationInput<operations['deals.bulkDelete']>;

/** What `deals.bulkDelete` resolves with. */
export type DealsBulkDeleteOutput = OperationOutput<operations['deals.bulkDelete']>;

/** The error codes documented for `deals.bulkDelete`. */
export type DealsBulkDeleteErrorCode = 'validation_error' | 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `deals.bulkCreate` takes. */
export type DealsBulkCreateInput = OperationInput<operations['deals.bulkCreate']>;

/** What `deals.bulkCreate` resolves with. */
export type DealsBulkCreateOutput = OperationOutput<operations['deals.bulkCreate']>;

/** The error codes documented for `deals.bulkCreate`. */
export type DealsBulkCreateErrorCode = 'validation_error' | 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `deals.bulkUpdate` takes. */
export type DealsBulkUpdateInput = OperationInput<operations['deals.bulkUpdate']>;

/** What `deals.bulkUpdate` resolves with. */
export type DealsBulkUpdateOutput = OperationOutput<operations['deals.bulkUpdate']>;

/** The error codes documented for `deals.bulkUpdate`. */
export type DealsBulkUpdateErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `deals.export` takes. */
export type DealsExportInput = OperationInput<operations['deals.export']>;

/** What `deals.export` resolves with. */
export type DealsExportOutput = OperationOutput<operations['deals.export']>;

/** The error codes documented for `deals.export`. */
export type DealsExportErrorCode = 'validation_error' | 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `deals.listDocuments` takes. */
export type DealsListDocumentsInput = OperationInput<operations['deals.listDocuments']>;

/** What `deals.listDocuments` resolves with. */
export type DealsListDocumentsOutput = OperationOutput<operations['deals.listDocuments']>;

/** One row of `deals.listDocuments`. */
export type DealsListDocumentsRow = DealsListDocumentsOutput['data']['documents'][number];

/** The error codes documented for `deals.listDocuments`. */
export type DealsListDocumentsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `deals.createNote` takes. */
export type DealsCreateNoteInput = OperationInput<operations['deals.createNote']>;

/** What `deals.createNote` resolves with. */
export type DealsCreateNoteOutput = OperationOutput<operations['deals.createNote']>;

/** The error codes documented for `deals.createNote`. */
export type DealsCreateNoteErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `deals.get` takes. */
export type DealsGetInput = OperationInput<operations['deals.get']>;

/** What `deals.get` resolves with. */
export type DealsGetOutput = OperationOutput<operations['deals.get']>;

/** The error codes documented for `deals.get`. */
export type DealsGetErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `deals.delete` takes. */
export type DealsDeleteInput = OperationInput<operations['deals.delete']>;

/** What `deals.delete` resolves with. */
export type DealsDeleteOutput = OperationOutput<operations['deals.delete']>;

/** The error codes documented for `deals.delete`. */
export type DealsDeleteErrorCode = 'invalid_key' | 'insufficient_permissions' | 'deal_not_found' | 'rate_limited';

/** What `deals.update` takes. */
export type DealsUpdateInput = OperationInput<operations['deals.update']>;

/** What `deals.update` resolves with. */
export type DealsUpdateOutput = OperationOutput<operations['deals.update']>;

/** The error codes documented for `deals.update`. */
export type DealsUpdateErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `deals.list` takes. */
export type DealsListInput = OperationInput<operations['deals.list']>;

/** What `deals.list` resolves with. */
export type DealsListOutput = OperationOutput<operations['deals.list']>;

/** One row of `deals.list`. */
export type DealsListRow = DealsListOutput['data']['deals'][number];

/** The error codes documented for `deals.list`. */
export type DealsListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `deals.create` takes. */
export type DealsCreateInput = OperationInput<operations['deals.create']>;

/** What `deals.create` resolves with. */
export type DealsCreateOutput = OperationOutput<operations['deals.create']>;

/** The error codes documented for `deals.create`. */
export type DealsCreateErrorCode = 'validation_error' | 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `documents.createUploadUrl` takes. */
export type DocumentsCreateUploadUrlInput = OperationInput<operations['documents.createUploadUrl']>;

/** What `documents.createUploadUrl` resolves with. */
export type DocumentsCreateUploadUrlOutput = OperationOutput<operations['documents.createUploadUrl']>;

/** The error codes documented for `documents.createUploadUrl`. */
export type DocumentsCreateUploadUrlErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `documents.link` takes. */
export type DocumentsLinkInput = OperationInput<operations['documents.link']>;

/** What `documents.link` resolves with. */
export type DocumentsLinkOutput = OperationOutput<operations['documents.link']>;

/** The error codes documented for `documents.link`. */
export type DocumentsLinkErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `documents.get` takes. */
export type DocumentsGetInput = OperationInput<operations['documents.get']>;

/** What `documents.get` resolves with. */
export type DocumentsGetOutput = OperationOutput<operations['documents.get']>;

/** The error codes documented for `documents.get`. */
export type DocumentsGetErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `documents.delete` takes. */
export type DocumentsDeleteInput = OperationInput<operations['documents.delete']>;

/** What `documents.delete` resolves with. */
export type DocumentsDeleteOutput = OperationOutput<operations['documents.delete']>;

/** The error codes documented for `documents.delete`. */
export type DocumentsDeleteErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'in_use'
  | 'rate_limited';

/** What `documents.list` takes. */
export type DocumentsListInput = OperationInput<operations['documents.list']>;

/** What `documents.list` resolves with. */
export type DocumentsListOutput = OperationOutput<operations['documents.list']>;

/** One row of `documents.list`. */
export type DocumentsListRow = DocumentsListOutput['data']['documents'][number];

/** The error codes documented for `documents.list`. */
export type DocumentsListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `documents.create` takes. */
export type DocumentsCreateInput = OperationInput<operations['documents.create']>;

/** What `documents.create` resolves with. */
export type DocumentsCreateOutput = OperationOutput<operations['documents.create']>;

/** The error codes documented for `documents.create`. */
export type DocumentsCreateErrorCode = 'validation_error' | 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `email.listCorrespondents` takes. */
export type EmailListCorrespondentsInput = OperationInput<operations['email.listCorrespondents']>;

/** What `email.listCorrespondents` resolves with. */
export type EmailListCorrespondentsOutput = OperationOutput<operations['email.listCorrespondents']>;

/** The error codes documented for `email.listCorrespondents`. */
export type EmailListCorrespondentsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `email.enrich` takes. */
export type EmailEnrichInput = OperationInput<operations['email.enrich']>;

/** What `email.enrich` resolves with. */
export type EmailEnrichOutput = OperationOutput<operations['email.enrich']>;

/** The error codes documented for `email.enrich`. */
export type EmailEnrichErrorCode = 'invalid_key' | 'insufficient_credits' | 'insufficient_permissions' | 'rate_limited';

/** What `email.send` takes. */
export type EmailSendInput = OperationInput<operations['email.send']>;

/** What `email.send` resolves with. */
export type EmailSendOutput = OperationOutput<operations['email.send']>;

/** The error codes documented for `email.send`. */
export type EmailSendErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `email.sync` takes. */
export type EmailSyncInput = OperationInput<operations['email.sync']>;

/** What `email.sync` resolves with. */
export type EmailSyncOutput = OperationOutput<operations['email.sync']>;

/** The error codes documented for `email.sync`. */
export type EmailSyncErrorCode = 'invalid_key' | 'insufficient_permissions' | 'sync_in_progress' | 'rate_limited';

/** What `email.getThread` takes. */
export type EmailGetThreadInput = OperationInput<operations['email.getThread']>;

/** What `email.getThread` resolves with. */
export type EmailGetThreadOutput = OperationOutput<operations['email.getThread']>;

/** The error codes documented for `email.getThread`. */
export type EmailGetThreadErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `email.listThreads` takes. */
export type EmailListThreadsInput = OperationInput<operations['email.listThreads']>;

/** What `email.listThreads` resolves with. */
export type EmailListThreadsOutput = OperationOutput<operations['email.listThreads']>;

/** One row of `email.listThreads`. */
export type EmailListThreadsRow = EmailListThreadsOutput['data']['threads'][number];

/** The error codes documented for `email.listThreads`. */
export type EmailListThreadsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `enrichment.enrichCompany` takes. */
export type EnrichmentEnrichCompanyInput = OperationInput<operations['enrichment.enrichCompany']>;

/** What `enrichment.enrichCompany` resolves with. */
export type EnrichmentEnrichCompanyOutput = OperationOutput<operations['enrichment.enrichCompany']>;

/** The error codes documented for `enrichment.enrichCompany`. */
export type EnrichmentEnrichCompanyErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'not_found'
  | 'no_match'
  | 'rate_limited';

/** What `enrichment.enrichContact` takes. */
export type EnrichmentEnrichContactInput = OperationInput<operations['enrichment.enrichContact']>;

/** What `enrichment.enrichContact` resolves with. */
export type EnrichmentEnrichContactOutput = OperationOutput<operations['enrichment.enrichContact']>;

/** The error codes documented for `enrichment.enrichContact`. */
export type EnrichmentEnrichContactErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'not_found'
  | 'no_match'
  | 'rate_limited';

/** What `enrichment.enrichByEmail` takes. */
export type EnrichmentEnrichByEmailInput = OperationInput<operations['enrichment.enrichByEmail']>;

/** What `enrichment.enrichByEmail` resolves with. */
export type EnrichmentEnrichByEmailOutput = OperationOutput<operations['enrichment.enrichByEmail']>;

/** The error codes documented for `enrichment.enrichByEmail`. */
export type EnrichmentEnrichByEmailErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'no_match'
  | 'rate_limited';

/** What `events.getCatalog` takes. */
export type EventsGetCatalogInput = OperationInput<operations['events.getCatalog']>;

/** What `events.getCatalog` resolves with. */
export type EventsGetCatalogOutput = OperationOutput<operations['events.getCatalog']>;

/** The error codes documented for `events.getCatalog`. */
export type EventsGetCatalogErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `imports.importCompanies` takes. */
export type ImportsImportCompaniesInput = OperationInput<operations['imports.importCompanies']>;

/** What `imports.importCompanies` resolves with. */
export type ImportsImportCompaniesOutput = OperationOutput<operations['imports.importCompanies']>;

/** The error codes documented for `imports.importCompanies`. */
export type ImportsImportCompaniesErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'payload_too_large'
  | 'rate_limited';

/** What `imports.importContacts` takes. */
export type ImportsImportContactsInput = OperationInput<operations['imports.importContacts']>;

/** What `imports.importContacts` resolves with. */
export type ImportsImportContactsOutput = OperationOutput<operations['imports.importContacts']>;

/** The error codes documented for `imports.importContacts`. */
export type ImportsImportContactsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `lexi.autoresearch` takes. */
export type LexiAutoresearchInput = OperationInput<operations['lexi.autoresearch']>;

/** What `lexi.autoresearch` resolves with. */
export type LexiAutoresearchOutput = OperationOutput<operations['lexi.autoresearch']>;

/** The error codes documented for `lexi.autoresearch`. */
export type LexiAutoresearchErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited'
  | 'research_timeout';

/** What `lexi.streamChat` takes. */
export type LexiStreamChatInput = OperationInput<operations['lexi.streamChat']>;

/** What `lexi.streamChat` resolves with. */
export type LexiStreamChatOutput = OperationOutput<operations['lexi.streamChat'], LexiStreamEvent>;

/** The error codes documented for `lexi.streamChat`. */
export type LexiStreamChatErrorCode =
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `lexi.chat` takes. */
export type LexiChatInput = OperationInput<operations['lexi.chat']>;

/** What `lexi.chat` resolves with. */
export type LexiChatOutput = OperationOutput<operations['lexi.chat']>;

/** The error codes documented for `lexi.chat`. */
export type LexiChatErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `lexi.getConversation` takes. */
export type LexiGetConversationInput = OperationInput<operations['lexi.getConversation']>;

/** What `lexi.getConversation` resolves with. */
export type LexiGetConversationOutput = OperationOutput<operations['lexi.getConversation']>;

/** The error codes documented for `lexi.getConversation`. */
export type LexiGetConversationErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `lexi.listConversations` takes. */
export type LexiListConversationsInput = OperationInput<operations['lexi.listConversations']>;

/** What `lexi.listConversations` resolves with. */
export type LexiListConversationsOutput = OperationOutput<operations['lexi.listConversations']>;

/** One row of `lexi.listConversations`. */
export type LexiListConversationsRow = LexiListConversationsOutput['data']['conversations'][number];

/** The error codes documented for `lexi.listConversations`. */
export type LexiListConversationsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `lexi.personalizeEmail` takes. */
export type LexiPersonalizeEmailInput = OperationInput<operations['lexi.personalizeEmail']>;

/** What `lexi.personalizeEmail` resolves with. */
export type LexiPersonalizeEmailOutput = OperationOutput<operations['lexi.personalizeEmail']>;

/** The error codes documented for `lexi.personalizeEmail`. */
export type LexiPersonalizeEmailErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_credits'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `lexi.approveTask` takes. */
export type LexiApproveTaskInput = OperationInput<operations['lexi.approveTask']>;

/** What `lexi.approveTask` resolves with. */
export type LexiApproveTaskOutput = OperationOutput<operations['lexi.approveTask']>;

/** The error codes documented for `lexi.approveTask`. */
export type LexiApproveTaskErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `lexi.dismissTask` takes. */
export type LexiDismissTaskInput = OperationInput<operations['lexi.dismissTask']>;

/** What `lexi.dismissTask` resolves with. */
export type LexiDismissTaskOutput = OperationOutput<operations['lexi.dismissTask']>;

/** The error codes documented for `lexi.dismissTask`. */
export type LexiDismissTaskErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `lexi.listTasks` takes. */
export type LexiListTasksInput = OperationInput<operations['lexi.listTasks']>;

/** What `lexi.listTasks` resolves with. */
export type LexiListTasksOutput = OperationOutput<operations['lexi.listTasks']>;

/** The error codes documented for `lexi.listTasks`. */
export type LexiListTasksErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `lists.addContacts` takes. */
export type ListsAddContactsInput = OperationInput<operations['lists.addContacts']>;

/** What `lists.addContacts` resolves with. */
export type ListsAddContactsOutput = OperationOutput<operations['lists.addContacts']>;

/** The error codes documented for `lists.addContacts`. */
export type ListsAddContactsErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'not_found'
  | 'rate_limited';

/** What `lists.delete` takes. */
export type ListsDeleteInput = OperationInput<operations['lists.delete']>;

/** What `lists.delete` resolves with. */
export type ListsDeleteOutput = OperationOutput<operations['lists.delete']>;

/** The error codes documented for `lists.delete`. */
export type ListsDeleteErrorCode = 'invalid_key' | 'insufficient_permissions' | 'list_not_found' | 'rate_limited';

/** What `lists.removeContact` takes. */
export type ListsRemoveContactInput = OperationInput<operations['lists.removeContact']>;

/** What `lists.removeContact` resolves with. */
export type ListsRemoveContactOutput = OperationOutput<operations['lists.removeContact']>;

/** The error codes documented for `lists.removeContact`. */
export type ListsRemoveContactErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'list_not_found'
  | 'membership_not_found'
  | 'rate_limited';

/** What `lists.list` takes. */
export type ListsListInput = Record<string, never>;

/** What `lists.list` resolves with. */
export type ListsListOutput = OperationOutput<operations['lists.list']>;

/** The error codes documented for `lists.list`. */
export type ListsListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `lists.create` takes. */
export type ListsCreateInput = OperationInput<operations['lists.create']>;

/** What `lists.create` resolves with. */
export type ListsCreateOutput = OperationOutput<operations['lists.create']>;

/** The error codes documented for `lists.create`. */
export type ListsCreateErrorCode = 'validation_error' | 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `notes.update` takes. */
export type NotesUpdateInput = OperationInput<operations['notes.update']>;

/** What `notes.update` resolves with. */
export type NotesUpdateOutput = OperationOutput<operations['notes.update']>;

/** The error codes documented for `notes.update`. */
export type NotesUpdateErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `notes.list` takes. */
export type NotesListInput = OperationInput<operations['notes.list']>;

/** What `notes.list` resolves with. */
export type NotesListOutput = OperationOutput<operations['notes.list']>;

/** One row of `notes.list`. */
export type NotesListRow = NotesListOutput['data']['notes'][number];

/** The error codes documented for `notes.list`. */
export type NotesListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `notes.create` takes. */
export type NotesCreateInput = OperationInput<operations['notes.create']>;

/** What `notes.create` resolves with. */
export type NotesCreateOutput = OperationOutput<operations['notes.create']>;

/** The error codes documented for `notes.create`. */
export type NotesCreateErrorCode =
  | 'validation_error'
  | 'ambiguous_reference'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `prospector.search` takes. */
export type ProspectorSearchInput = OperationInput<operations['prospector.search']>;

/** What `prospector.search` resolves with. */
export type ProspectorSearchOutput = OperationOutput<operations['prospector.search']>;

/** The error codes documented for `prospector.search`. */
export type ProspectorSearchErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `prospects.save` takes. */
export type ProspectsSaveInput = OperationInput<operations['prospects.save']>;

/** What `prospects.save` resolves with. */
export type ProspectsSaveOutput = OperationOutput<operations['prospects.save']>;

/** The error codes documented for `prospects.save`. */
export type ProspectsSaveErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `prospects.search` takes. */
export type ProspectsSearchInput = OperationInput<operations['prospects.search']>;

/** What `prospects.search` resolves with. */
export type ProspectsSearchOutput = OperationOutput<operations['prospects.search']>;

/** The error codes documented for `prospects.search`. */
export type ProspectsSearchErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `tasks.list` takes. */
export type TasksListInput = OperationInput<operations['tasks.list']>;

/** What `tasks.list` resolves with. */
export type TasksListOutput = OperationOutput<operations['tasks.list']>;

/** One row of `tasks.list`. */
export type TasksListRow = TasksListOutput['data']['tasks'][number];

/** The error codes documented for `tasks.list`. */
export type TasksListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `tasks.create` takes. */
export type TasksCreateInput = OperationInput<operations['tasks.create']>;

/** What `tasks.create` resolves with. */
export type TasksCreateOutput = OperationOutput<operations['tasks.create']>;

/** The error codes documented for `tasks.create`. */
export type TasksCreateErrorCode =
  | 'validation_error'
  | 'ambiguous_reference'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `users.list` takes. */
export type UsersListInput = Record<string, never>;

/** What `users.list` resolves with. */
export type UsersListOutput = OperationOutput<operations['users.list']>;

/** The error codes documented for `users.list`. */
export type UsersListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `webhooks.listLogs` takes. */
export type WebhooksListLogsInput = OperationInput<operations['webhooks.listLogs']>;

/** What `webhooks.listLogs` resolves with. */
export type WebhooksListLogsOutput = OperationOutput<operations['webhooks.listLogs']>;

/** One row of `webhooks.listLogs`. */
export type WebhooksListLogsRow = WebhooksListLogsOutput['data']['logs'][number];

/** The error codes documented for `webhooks.listLogs`. */
export type WebhooksListLogsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `webhooks.delete` takes. */
export type WebhooksDeleteInput = OperationInput<operations['webhooks.delete']>;

/** What `webhooks.delete` resolves with. */
export type WebhooksDeleteOutput = OperationOutput<operations['webhooks.delete']>;

/** The error codes documented for `webhooks.delete`. */
export type WebhooksDeleteErrorCode = 'invalid_key' | 'insufficient_permissions' | 'webhook_not_found' | 'rate_limited';

/** What `webhooks.update` takes. */
export type WebhooksUpdateInput = OperationInput<operations['webhooks.update']>;

/** What `webhooks.update` resolves with. */
export type WebhooksUpdateOutput = OperationOutput<operations['webhooks.update']>;

/** The error codes documented for `webhooks.update`. */
export type WebhooksUpdateErrorCode =
  | 'invalid_url'
  | 'invalid_events'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'webhook_not_found'
  | 'rate_limited';

/** What `webhooks.list` takes. */
export type WebhooksListInput = Record<string, never>;

/** What `webhooks.list` resolves with. */
export type WebhooksListOutput = OperationOutput<operations['webhooks.list']>;

/** The error codes documented for `webhooks.list`. */
export type WebhooksListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `webhooks.create` takes. */
export type WebhooksCreateInput = OperationInput<operations['webhooks.create']>;

/** What `webhooks.create` resolves with. */
export type WebhooksCreateOutput = OperationOutput<operations['webhooks.create']>;

/** The error codes documented for `webhooks.create`. */
export type WebhooksCreateErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `workflows.listLogs` takes. */
export type WorkflowsListLogsInput = OperationInput<operations['workflows.listLogs']>;

/** What `workflows.listLogs` resolves with. */
export type WorkflowsListLogsOutput = OperationOutput<operations['workflows.listLogs']>;

/** One row of `workflows.listLogs`. */
export type WorkflowsListLogsRow = WorkflowsListLogsOutput['data']['logs'][number];

/** The error codes documented for `workflows.listLogs`. */
export type WorkflowsListLogsErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `workflows.get` takes. */
export type WorkflowsGetInput = OperationInput<operations['workflows.get']>;

/** What `workflows.get` resolves with. */
export type WorkflowsGetOutput = OperationOutput<operations['workflows.get']>;

/** The error codes documented for `workflows.get`. */
export type WorkflowsGetErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `workflows.delete` takes. */
export type WorkflowsDeleteInput = OperationInput<operations['workflows.delete']>;

/** What `workflows.delete` resolves with. */
export type WorkflowsDeleteOutput = OperationOutput<operations['workflows.delete']>;

/** The error codes documented for `workflows.delete`. */
export type WorkflowsDeleteErrorCode = 'invalid_key' | 'insufficient_permissions' | 'not_found' | 'rate_limited';

/** What `workflows.update` takes. */
export type WorkflowsUpdateInput = OperationInput<operations['workflows.update']>;

/** What `workflows.update` resolves with. */
export type WorkflowsUpdateOutput = OperationOutput<operations['workflows.update']>;

/** The error codes documented for `workflows.update`. */
export type WorkflowsUpdateErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `workflows.list` takes. */
export type WorkflowsListInput = OperationInput<operations['workflows.list']>;

/** What `workflows.list` resolves with. */
export type WorkflowsListOutput = OperationOutput<operations['workflows.list']>;

/** One row of `workflows.list`. */
export type WorkflowsListRow = WorkflowsListOutput['data']['workflows'][number];

/** The error codes documented for `workflows.list`. */
export type WorkflowsListErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `workflows.create` takes. */
export type WorkflowsCreateInput = OperationInput<operations['workflows.create']>;

/** What `workflows.create` resolves with. */
export type WorkflowsCreateOutput = OperationOutput<operations['workflows.create']>;

/** The error codes documented for `workflows.create`. */
export type WorkflowsCreateErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'duplicate_name'
  | 'rate_limited';
