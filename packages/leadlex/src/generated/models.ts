// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { components } from './schema.ts';

/** One entry of the timeline. */
export type Activity = components['schemas']['Activity'];

/** A new entry of the timeline. */
export type ActivityCreate = components['schemas']['ActivityCreate'];

/** An activity was entered. */
export type ActivityCreatedEvent = components['schemas']['ActivityCreatedEvent'];

/** One API key, as a row of a list. The page leaves further fields open; the secret is never among them. */
export type ApiKey = components['schemas']['ApiKey'];

/** A new API key. */
export type ApiKeyCreate = components['schemas']['ApiKeyCreate'];

/**
 * Who did what, when and from where. A login concerns no record, so the fields about it may be missing or `null`
 * (inferred).
 */
export type AuditLogEntry = components['schemas']['AuditLogEntry'];

/** What to research; one of `query`, `contact_id` and `company_id` is needed. */
export type AutoresearchRequest = components['schemas']['AutoresearchRequest'];

/** What was found. The form of the entries of its lists is not documented. */
export type AutoresearchResult = components['schemas']['AutoresearchResult'];

/** What the reply to a bulk creation shows of one new contact. */
export type BulkCreatedContact = components['schemas']['BulkCreatedContact'];

/** One contact a bulk deletion could not delete. The pages list no codes for this place. */
export type BulkDeleteFailure = components['schemas']['BulkDeleteFailure'];

export type BulkDeleteRequest = components['schemas']['BulkDeleteRequest'];

/** What became of each id of a bulk deletion, in counts. A partial success is a success. */
export type BulkDeleteResult = components['schemas']['BulkDeleteResult'];

/** Someone who takes part in an event. */
export type CalendarAttendee = components['schemas']['CalendarAttendee'];

/** An event with its recurrence, its attendees and what it is linked to. */
export type CalendarEvent = components['schemas']['CalendarEvent'];

/** An event as a row of a list. */
export type CalendarEventSummary = components['schemas']['CalendarEventSummary'];

export type CalendarSync = components['schemas']['CalendarSync'];

/** A calendar is synchronized. */
export type CalendarSyncCompletedEvent = components['schemas']['CalendarSyncCompletedEvent'];

/** A job that reads calendars. */
export type CalendarSyncJob = components['schemas']['CalendarSyncJob'];

/**
 * An outreach campaign with its sending rules. The pages list these fields as a part of what a campaign holds, so
 * others are allowed.
 */
export type Campaign = components['schemas']['Campaign'];

/**
 * One contact's enrolment in a campaign. The pages list these fields as a part of what an enrolment holds, so others
 * are allowed.
 */
export type CampaignContact = components['schemas']['CampaignContact'];

/** What became of the contacts of the request. */
export type CampaignContactAddition = components['schemas']['CampaignContactAddition'];

/** Confirms that one contact is no longer enrolled in one campaign. */
export type CampaignContactRemoval = components['schemas']['CampaignContactRemoval'];

/** Contacts were enrolled in a campaign. */
export type CampaignContactsAddedEvent = components['schemas']['CampaignContactsAddedEvent'];

/** The contacts to enrol. */
export type CampaignContactsRequest = components['schemas']['CampaignContactsRequest'];

/** A new campaign. */
export type CampaignCreate = components['schemas']['CampaignCreate'];

/** A campaign was created. */
export type CampaignCreatedEvent = components['schemas']['CampaignCreatedEvent'];

/** A campaign was deleted. */
export type CampaignDeletedEvent = components['schemas']['CampaignDeletedEvent'];

/** Confirms that one campaign is gone. */
export type CampaignDeletion = components['schemas']['CampaignDeletion'];

/** Confirms that one campaign is paused. */
export type CampaignPause = components['schemas']['CampaignPause'];

/** A campaign was paused. */
export type CampaignPausedEvent = components['schemas']['CampaignPausedEvent'];

/** Says whether the campaign runs or waits for approval. */
export type CampaignStart = components['schemas']['CampaignStart'];

/** A campaign was started. */
export type CampaignStartedEvent = components['schemas']['CampaignStartedEvent'];

/** What became of a campaign's e-mails. */
export type CampaignStats = components['schemas']['CampaignStats'];

/** One e-mail of a campaign's sequence. */
export type CampaignStep = components['schemas']['CampaignStep'];

/** A new step. */
export type CampaignStepCreate = components['schemas']['CampaignStepCreate'];

/** A campaign got another step. */
export type CampaignStepCreatedEvent = components['schemas']['CampaignStepCreatedEvent'];

/** Confirms that one step is gone. */
export type CampaignStepDeletion = components['schemas']['CampaignStepDeletion'];

/** The fields to change. */
export type CampaignStepUpdate = components['schemas']['CampaignStepUpdate'];

/** The fields to change. */
export type CampaignUpdate = components['schemas']['CampaignUpdate'];

/** One kind of event, as the catalog describes it. */
export type CatalogEvent = components['schemas']['CatalogEvent'];

/** A file, with its content or the address of it. */
export type ChannelAttachment = components['schemas']['ChannelAttachment'];

/** A message sent or received over a channel. */
export type ChannelMessage = components['schemas']['ChannelMessage'];

export type ChannelMessageSend = components['schemas']['ChannelMessageSend'];

/** A channel, its state and what it can do. */
export type ChannelProvider = components['schemas']['ChannelProvider'];

/** A company of the workspace, as the list shows it. */
export type Company = components['schemas']['Company'];

/** What became of the contacts of the request, in counts. A partial success is a success. */
export type CompanyContactLinking = components['schemas']['CompanyContactLinking'];

/** The contacts to link. */
export type CompanyContactsRequest = components['schemas']['CompanyContactsRequest'];

/** A new company. The pages show these fields in a sample and list none, so others are allowed. */
export type CompanyCreate = components['schemas']['CompanyCreate'];

/** A company was created. */
export type CompanyCreatedEvent = components['schemas']['CompanyCreatedEvent'];

/** A company was deleted. */
export type CompanyDeletedEvent = components['schemas']['CompanyDeletedEvent'];

/** Confirms that one company is gone. */
export type CompanyDeletion = components['schemas']['CompanyDeletion'];

/** A company after its enrichment. */
export type CompanyEnrichment = components['schemas']['CompanyEnrichment'];

/** The company to enrich. Its id or its domain is needed. */
export type CompanyEnrichmentRequest = components['schemas']['CompanyEnrichmentRequest'];

/** The companies to import, as `rows` or as `csv`. */
export type CompanyImport = components['schemas']['CompanyImport'];

/** What became of the rows, in counts. A partial success is a success. */
export type CompanyImportResult = components['schemas']['CompanyImportResult'];

/** A company was changed. */
export type CompanyUpdatedEvent = components['schemas']['CompanyUpdatedEvent'];

/** One contact. The three names are always filled in, derived where the contact has none of its own. */
export type Contact = components['schemas']['Contact'];

/**
 * One entry of a contact's timeline. Two pages show it with different fields: `type`, `title`, `contact_id`, `deal_id`
 * on one; `activity_type`, `entity_…`, `metadata`, `user_…`, `created_date` on the other. None of them is promised.
 */
export type ContactActivity = components['schemas']['ContactActivity'];

export type ContactBulkCreate = components['schemas']['ContactBulkCreate'];

/** One new contact of a bulk creation. */
export type ContactBulkCreateItem = components['schemas']['ContactBulkCreateItem'];

/** The contacts a bulk creation made. */
export type ContactBulkCreateResult = components['schemas']['ContactBulkCreateResult'];

/** Contacts were created in one call. */
export type ContactBulkCreatedEvent = components['schemas']['ContactBulkCreatedEvent'];

/**
 * A new contact. Its page asks for a full name, a first and a last name, or an e-mail address; the guide on data
 * integrity is content with a first or a last name. Missing names are split, composed or derived from what is there.
 */
export type ContactCreate = components['schemas']['ContactCreate'];

/** A contact was created. */
export type ContactCreatedEvent = components['schemas']['ContactCreatedEvent'];

/** A contact was deleted. */
export type ContactDeletedEvent = components['schemas']['ContactDeletedEvent'];

/** Confirms that one contact is gone. */
export type ContactDeletion = components['schemas']['ContactDeletion'];

/** A document and the way it is linked to a contact. */
export type ContactDocument = components['schemas']['ContactDocument'];

/** A contact after its enrichment. */
export type ContactEnrichment = components['schemas']['ContactEnrichment'];

export type ContactEnrichmentRequest = components['schemas']['ContactEnrichmentRequest'];

/** The contacts to import, as `rows` or as `csv`. */
export type ContactImport = components['schemas']['ContactImport'];

/** What became of the rows, in counts. */
export type ContactImportResult = components['schemas']['ContactImportResult'];

export type ContactMerge = components['schemas']['ContactMerge'];

/** Rows that went over from the duplicates to the primary contact, by kind. */
export type ContactMergeCounts = components['schemas']['ContactMergeCounts'];

/** What a merge changed; in a dry run, what it would change. */
export type ContactMergeResult = components['schemas']['ContactMergeResult'];

/** A contact was merged into another. */
export type ContactMergedEvent = components['schemas']['ContactMergedEvent'];

/** One note of a contact, as a row of the contact's notes. */
export type ContactNote = components['schemas']['ContactNote'];

export type ContactNoteCreate = components['schemas']['ContactNoteCreate'];

/** One contact as a row of a list. Company and creation time have other names here than on a single contact. */
export type ContactSummary = components['schemas']['ContactSummary'];

/** All tags of one contact after some were added. */
export type ContactTags = components['schemas']['ContactTags'];

export type ContactTagsAdd = components['schemas']['ContactTagsAdd'];

/** The fields to change. Absent fields stay as they are. */
export type ContactUpdate = components['schemas']['ContactUpdate'];

/** A contact was changed. */
export type ContactUpdatedEvent = components['schemas']['ContactUpdatedEvent'];

/** An e-mail address the workspace writes with. */
export type Correspondent = components['schemas']['Correspondent'];

/** A new API key with its secret. */
export type CreatedApiKey = components['schemas']['CreatedApiKey'];

/** A campaign as its creation returns it. */
export type CreatedCampaign = components['schemas']['CreatedCampaign'];

/** What the reply to a creation shows of the new contact. */
export type CreatedContact = components['schemas']['CreatedContact'];

/** What the reply shows of a new note of a contact. */
export type CreatedContactNote = components['schemas']['CreatedContactNote'];

/** What the reply shows of a new note. Its text is not repeated. */
export type CreatedNote = components['schemas']['CreatedNote'];

/** What the reply shows of a new task. */
export type CreatedTask = components['schemas']['CreatedTask'];

/** A new webhook with its secret. */
export type CreatedWebhook = components['schemas']['CreatedWebhook'];

/** A deal, called matter by law firms. Requests have other names for some of its fields. */
export type Deal = components['schemas']['Deal'];

/** The fields to change, the same for every deal. */
export type DealBulkChanges = components['schemas']['DealBulkChanges'];

/** The deals to create. */
export type DealBulkCreate = components['schemas']['DealBulkCreate'];

/** Deals were created in one call. */
export type DealBulkCreatedEvent = components['schemas']['DealBulkCreatedEvent'];

/** One deal a bulk deletion could not delete. The pages list no codes for this place. */
export type DealBulkDeleteFailure = components['schemas']['DealBulkDeleteFailure'];

/** The deals to delete. */
export type DealBulkDeleteRequest = components['schemas']['DealBulkDeleteRequest'];

/** What became of each id of a bulk deletion, in counts. A partial success is a success. */
export type DealBulkDeleteResult = components['schemas']['DealBulkDeleteResult'];

/** The deals to change, and what they get. */
export type DealBulkUpdate = components['schemas']['DealBulkUpdate'];

/** How many deals were changed. */
export type DealBulkUpdateResult = components['schemas']['DealBulkUpdateResult'];

/** Deals were changed in one call. */
export type DealBulkUpdatedEvent = components['schemas']['DealBulkUpdatedEvent'];

/** A new deal. */
export type DealCreate = components['schemas']['DealCreate'];

/** A deal was created. */
export type DealCreatedEvent = components['schemas']['DealCreatedEvent'];

/** A deal was deleted. */
export type DealDeletedEvent = components['schemas']['DealDeletedEvent'];

/** Confirms that one deal is gone. */
export type DealDeletion = components['schemas']['DealDeletion'];

/** A document that is linked to a deal. */
export type DealDocument = components['schemas']['DealDocument'];

/** A note on a deal, as its creation returns it. */
export type DealNote = components['schemas']['DealNote'];

/** A new note. */
export type DealNoteCreate = components['schemas']['DealNoteCreate'];

/** The fields to change. */
export type DealUpdate = components['schemas']['DealUpdate'];

/** A deal was changed. */
export type DealUpdatedEvent = components['schemas']['DealUpdatedEvent'];

/** The record of a stored file. */
export type Document = components['schemas']['Document'];

/**
 * What a document says. Sections that were not asked for may be missing (inferred). The form of the entries of its
 * lists is not documented.
 */
export type DocumentAnalysis = components['schemas']['DocumentAnalysis'];

/** The document to analyze. */
export type DocumentAnalysisRequest = components['schemas']['DocumentAnalysisRequest'];

export type DocumentCreate = components['schemas']['DocumentCreate'];

/** The record of a stored file, what it is linked to and where to download it. */
export type DocumentDetails = components['schemas']['DocumentDetails'];

/**
 * The link between a document and a record. Only the document is sure to be the one of the request: the documented
 * sample links a contact and shows a deal.
 */
export type DocumentLink = components['schemas']['DocumentLink'];

export type DocumentLinkCreate = components['schemas']['DocumentLinkCreate'];

/** Who is behind an e-mail address. */
export type EmailEnrichment = components['schemas']['EmailEnrichment'];

export type EmailEnrichmentRequest = components['schemas']['EmailEnrichmentRequest'];

/** One message of a thread. Its texts are absent with `include_body=false`. */
export type EmailMessage = components['schemas']['EmailMessage'];

/** Who is behind an e-mail address or a domain. */
export type EmailOrDomainEnrichment = components['schemas']['EmailOrDomainEnrichment'];

/** What to look up. An e-mail address or a domain is needed. */
export type EmailOrDomainEnrichmentRequest = components['schemas']['EmailOrDomainEnrichmentRequest'];

/** Someone a message is from or goes to. The pages do not say whether that is an address or an object. */
export type EmailParticipant = components['schemas']['EmailParticipant'];

/** An e-mail to draft. */
export type EmailPersonalizeRequest = components['schemas']['EmailPersonalizeRequest'];

/** A message. It needs a text, as HTML, as plain text or as both. */
export type EmailSend = components['schemas']['EmailSend'];

export type EmailSync = components['schemas']['EmailSync'];

/** A mailbox is synchronized. */
export type EmailSyncCompletedEvent = components['schemas']['EmailSyncCompletedEvent'];

/** A job that reads mailboxes. */
export type EmailSyncJob = components['schemas']['EmailSyncJob'];

/** An e-mail thread with its messages. */
export type EmailThread = components['schemas']['EmailThread'];

/** An e-mail thread as a row of a list. */
export type EmailThreadSummary = components['schemas']['EmailThreadSummary'];

/** More about the cause, such as a message per field. */
export type ErrorDetails = components['schemas']['ErrorDetails'];

/** What went wrong, for people. The wording is not part of the contract. */
export type ErrorMessage = components['schemas']['ErrorMessage'];

/** One way to follow up. */
export type FollowupSuggestion = components['schemas']['FollowupSuggestion'];

/** Ways to follow up with a contact. */
export type FollowupSuggestions = components['schemas']['FollowupSuggestions'];

/** Whom to follow up with. */
export type FollowupSuggestionsRequest = components['schemas']['FollowupSuggestionsRequest'];

/** A queued import is done. */
export type ImportCompletedEvent = components['schemas']['ImportCompletedEvent'];

/** One row that could not be imported. The pages list no codes for this place. */
export type ImportRowFailure = components['schemas']['ImportRowFailure'];

/** Lexi's answer to one message. */
export type LexiChatReply = components['schemas']['LexiChatReply'];

/** A message to Lexi. */
export type LexiChatRequest = components['schemas']['LexiChatRequest'];

/** One conversation with its messages. */
export type LexiConversation = components['schemas']['LexiConversation'];

/** One conversation, as a row of a list. */
export type LexiConversationSummary = components['schemas']['LexiConversationSummary'];

/** The answer is complete. */
export type LexiDoneEvent = components['schemas']['LexiDoneEvent'];

/**
 * One message of a conversation. Fields about tools belong to some messages only, so none of them is promised, and
 * where they do not apply they may be `null` (inferred).
 */
export type LexiMessage = components['schemas']['LexiMessage'];

/** One event of a streamed answer; `event` says which. */
export type LexiStreamEvent = components['schemas']['LexiStreamEvent'];

/** A message to Lexi whose answer is streamed. */
export type LexiStreamRequest = components['schemas']['LexiStreamRequest'];

/** Something Lexi would do, or did. */
export type LexiTask = components['schemas']['LexiTask'];

/** Confirms that a task is approved. */
export type LexiTaskApproval = components['schemas']['LexiTaskApproval'];

/** Why a task is dismissed. */
export type LexiTaskDismissRequest = components['schemas']['LexiTaskDismissRequest'];

/** Confirms that a task is dismissed. */
export type LexiTaskDismissal = components['schemas']['LexiTaskDismissal'];

/** The next part of the answer. */
export type LexiTextEvent = components['schemas']['LexiTextEvent'];

/** What Lexi is thinking about. */
export type LexiThinkingEvent = components['schemas']['LexiThinkingEvent'];

/** Lexi uses a tool. */
export type LexiToolStepEvent = components['schemas']['LexiToolStepEvent'];

/** A record a document is linked to. */
export type LinkedEntity = components['schemas']['LinkedEntity'];

/** A named set of contacts. */
export type List = components['schemas']['List'];

/** Confirms that one contact is no longer on one list. The contact itself is untouched. */
export type ListContactRemoval = components['schemas']['ListContactRemoval'];

export type ListContactsAdd = components['schemas']['ListContactsAdd'];

/** Contacts were put on a list. */
export type ListContactsAddedEvent = components['schemas']['ListContactsAddedEvent'];

/** What adding contacts did to a list. */
export type ListContactsAddition = components['schemas']['ListContactsAddition'];

/** A contact was taken off a list. */
export type ListContactsRemovedEvent = components['schemas']['ListContactsRemovedEvent'];

export type ListCreate = components['schemas']['ListCreate'];

/** A list was created. */
export type ListCreatedEvent = components['schemas']['ListCreatedEvent'];

/** A list was deleted. */
export type ListDeletedEvent = components['schemas']['ListDeletedEvent'];

/** Confirms that one list is gone. */
export type ListDeletion = components['schemas']['ListDeletion'];

/** One contact to meet. Without a deal there is no `deal_id` and no `opportunity_value` (inferred). */
export type MeetingSuggestion = components['schemas']['MeetingSuggestion'];

/** Whom to meet. */
export type MeetingSuggestions = components['schemas']['MeetingSuggestions'];

/** Among whom to look for meetings. */
export type MeetingSuggestionsRequest = components['schemas']['MeetingSuggestionsRequest'];

/** One note, as a row of a list. A company it is linked to is not shown. */
export type Note = components['schemas']['Note'];

/**
 * A new note. It must belong to a contact, a company or a deal, named by id or, for the first two, by name. Where both
 * are given the id counts.
 */
export type NoteCreate = components['schemas']['NoteCreate'];

/** The fields to change. */
export type NoteUpdate = components['schemas']['NoteUpdate'];

/** What notes say. The form of the entries of its lists is not documented. */
export type NotesAnalysis = components['schemas']['NotesAnalysis'];

/** Whose notes to analyze; one of `contact_id` and `deal_id` is needed. */
export type NotesAnalysisRequest = components['schemas']['NotesAnalysisRequest'];

/** Which page of a list this is, and how many rows the list has. */
export type PageMeta = components['schemas']['PageMeta'];

/** A draft of an e-mail. It was not sent. */
export type PersonalizedEmail = components['schemas']['PersonalizedEmail'];

/** A person who is not a contact yet. */
export type Prospect = components['schemas']['Prospect'];

/**
 * The form of `query` in the sample of the page on saving prospects. The page of the search does not describe it, so
 * other fields are allowed.
 */
export type ProspectQuery = components['schemas']['ProspectQuery'];

export type ProspectSave = components['schemas']['ProspectSave'];

/** The contacts made of prospects. */
export type ProspectSaveResult = components['schemas']['ProspectSaveResult'];

/** What the people to find have in common, in any of the forms the legacy search has had. */
export type ProspectSearch = components['schemas']['ProspectSearch'];

/** The people a search found. Both searches answer in the same form, which no page describes. */
export type ProspectSearchResult = components['schemas']['ProspectSearchResult'];

/**
 * What the people to find have in common. More kinds of filters exist than the pages name, so other fields are allowed.
 */
export type ProspectorSearch = components['schemas']['ProspectorSearch'];

/** What the reply shows of a contact made of a prospect. */
export type SavedProspect = components['schemas']['SavedProspect'];

/** What must hold of the contact for a step to be sent. */
export type SendCondition = components['schemas']['SendCondition'];

/** What the reply shows of a message that was sent. */
export type SentChannelMessage = components['schemas']['SentChannelMessage'];

/** What the reply shows of a message that was sent. */
export type SentEmail = components['schemas']['SentEmail'];

/**
 * An event in the envelope of an older page, from before webhooks were launched. Accepted, in case it is still
 * delivered.
 */
export type SupersededWebhookEvent = components['schemas']['SupersededWebhookEvent'];

/**
 * One task, as a row of a list. The page leaves further fields open, among them short forms of the records it is linked
 * to.
 */
export type Task = components['schemas']['Task'];

/** A task of Lexi was approved. */
export type TaskApprovedEvent = components['schemas']['TaskApprovedEvent'];

/**
 * A new task. It must belong to a contact, a deal or an event. A contact, and a company, can also be given by name;
 * where both are given the id counts.
 */
export type TaskCreate = components['schemas']['TaskCreate'];

/** A task was created. */
export type TaskCreatedEvent = components['schemas']['TaskCreatedEvent'];

/** A task of Lexi was dismissed. */
export type TaskDismissedEvent = components['schemas']['TaskDismissedEvent'];

/** A task was changed. */
export type TaskUpdatedEvent = components['schemas']['TaskUpdatedEvent'];

/** A step as its update returns it. The page does not list `created_at` here; it may be there. */
export type UpdatedCampaignStep = components['schemas']['UpdatedCampaignStep'];

/** The contact after a change. The page shows three of its fields and leaves the others open. */
export type UpdatedContact = components['schemas']['UpdatedContact'];

/** What the reply shows of a changed note. Its text is not repeated. */
export type UpdatedNote = components['schemas']['UpdatedNote'];

/** A changed webhook. */
export type UpdatedWebhook = components['schemas']['UpdatedWebhook'];

/** A signed address to upload a document to. No page describes its form. */
export type UploadUrl = components['schemas']['UploadUrl'];

/** What an address to upload to is asked for with. No page describes it. */
export type UploadUrlRequest = components['schemas']['UploadUrlRequest'];

/** Someone who works in the workspace. */
export type User = components['schemas']['User'];

/** An address events are sent to. */
export type Webhook = components['schemas']['Webhook'];

/** What happened to how many records. An array of them comes with it, under a name that is not documented. */
export type WebhookBulkEventData = components['schemas']['WebhookBulkEventData'];

/** A new webhook. */
export type WebhookCreate = components['schemas']['WebhookCreate'];

/** Confirms that one webhook is gone. */
export type WebhookDeletion = components['schemas']['WebhookDeletion'];

/** Any event a webhook delivers; `type` says which. */
export type WebhookEvent = components['schemas']['WebhookEvent'];

/** What happened. Its form depends on the event and is not documented. */
export type WebhookEventData = components['schemas']['WebhookEventData'];

/** The event. Whether a repeated delivery keeps it is not documented. */
export type WebhookEventId = components['schemas']['WebhookEventId'];

/** When it happened, in ISO 8601. */
export type WebhookEventTime = components['schemas']['WebhookEventTime'];

/** Name of an event. The last four are missing in the list of events; other pages name them. */
export type WebhookEventType = components['schemas']['WebhookEventType'];

/** One attempt to deliver an event. */
export type WebhookLogEntry = components['schemas']['WebhookLogEntry'];

/**
 * The events to send. No closed set, because the pages count more events than they list: `events.getCatalog` has them
 * all. Those that are listed are the type `WebhookEventType`.
 */
export type WebhookSubscriptions = components['schemas']['WebhookSubscriptions'];

/** The fields to change. */
export type WebhookUpdate = components['schemas']['WebhookUpdate'];

/** An action, and the condition under which it is done. */
export type Workflow = components['schemas']['Workflow'];

/** A new workflow. */
export type WorkflowCreate = components['schemas']['WorkflowCreate'];

/** One time a workflow was triggered. What only one outcome has may be missing or `null` with the others (inferred). */
export type WorkflowLogEntry = components['schemas']['WorkflowLogEntry'];

/** One workflow, as a row of a list. */
export type WorkflowSummary = components['schemas']['WorkflowSummary'];

/** The fields to change; at least one. */
export type WorkflowUpdate = components['schemas']['WorkflowUpdate'];
