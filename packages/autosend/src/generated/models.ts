// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { components } from './schema.ts';

export type AddContactsByEmail = components['schemas']['AddContactsByEmail'];

export type AddContactsById = components['schemas']['AddContactsById'];

/** The list, and the contacts to put on it, named either by e-mail address or by id. */
export type AddContactsRequest = components['schemas']['AddContactsRequest'];

/** A contact that a list took up, with everything it is on. */
export type AddedContact = components['schemas']['AddedContact'];

/** The addresses of the request, sorted by the result of their check. */
export type AddressValidation = components['schemas']['AddressValidation'];

/**
 * Mails and other steps that each contact goes through. The listing names its fields; reading one is described in prose
 * only, so further fields are possible.
 */
export type Automation = components['schemas']['Automation'];

/** One way out of a `branch` step. */
export type AutomationBranch = components['schemas']['AutomationBranch'];

/** One comparison of a contact's field with a value. */
export type AutomationCondition = components['schemas']['AutomationCondition'];

/** A new automation. */
export type AutomationCreate = components['schemas']['AutomationCreate'];

/** How long a `wait` step waits. */
export type AutomationDelay = components['schemas']['AutomationDelay'];

/** What an `email` step sends. */
export type AutomationEmail = components['schemas']['AutomationEmail'];

/**
 * What lets a contact in. The guides also mention joining a list or segment, a changed property and an event; which
 * fields those have is not known.
 */
export type AutomationEntry = components['schemas']['AutomationEntry'];

/** What lets a contact out. The page shows one type. */
export type AutomationExit = components['schemas']['AutomationExit'];

/** Which contacts are meant. One copy of the page calls the rules `conditions`, another one `groups`. */
export type AutomationFilter = components['schemas']['AutomationFilter'];

/** An automation as the replies show it that change one. */
export type AutomationState = components['schemas']['AutomationState'];

/** What the automation is doing. The pages mention `draft`, `active`, `paused` and `archived`. */
export type AutomationStatus = components['schemas']['AutomationStatus'];

/** One step. Each kind has fields of its own beside those that all have. */
export type AutomationStep = components['schemas']['AutomationStep'];

/** What to change of an automation. What is left out stays. */
export type AutomationUpdate = components['schemas']['AutomationUpdate'];

/** A mail to one or more lists, with everything known about it. */
export type Campaign = components['schemas']['Campaign'];

/**
 * A new campaign. It needs `templateId` or `htmlTemplate`. Further fields, whose names are not known, choose a saved
 * sender, the growth and the daily volume of a gradual campaign, the default campaign and the editor.
 */
export type CampaignCreate = components['schemas']['CampaignCreate'];

/** A list or segment that gets the mail. */
export type CampaignListReference = components['schemas']['CampaignListReference'];

/** Lists and segments that get the mail. Older copies of the pages show ids alone. */
export type CampaignLists = components['schemas']['CampaignLists'];

/** What became of the mails, in counts. */
export type CampaignMetrics = components['schemas']['CampaignMetrics'];

/** Which page this is, and how much there is in all. */
export type CampaignPagination = components['schemas']['CampaignPagination'];

/** Whether the mails go out at once, at a time, or a growing number each day. */
export type CampaignSendMode = components['schemas']['CampaignSendMode'];

/** Sender of the mail. */
export type CampaignSender = components['schemas']['CampaignSender'];

/**
 * What the campaign is doing. The pages show `draft`, `scheduled`, `sending`, `sending_gradual`, `paused`, `aborted`
 * and `sent` without saying that there are no others.
 */
export type CampaignStatus = components['schemas']['CampaignStatus'];

/** A campaign as the replies show it that create or change one. */
export type CampaignSummary = components['schemas']['CampaignSummary'];

/**
 * What to change of a campaign. What is left out stays. Further fields, whose names are not known, choose a saved
 * sender and the growth and the daily volume of a gradual campaign.
 */
export type CampaignUpdate = components['schemas']['CampaignUpdate'];

/** An address that was checked. */
export type CheckedAddress = components['schemas']['CheckedAddress'];

/** A person of the project who can get mail. */
export type Contact = components['schemas']['Contact'];

/** Contacts to create or update. */
export type ContactBulkUpdate = components['schemas']['ContactBulkUpdate'];

/** One contact, found by its address. */
export type ContactBulkUpdateEntry = components['schemas']['ContactBulkUpdateEntry'];

/** What became of the contacts, in counts. */
export type ContactBulkUpdateResult = components['schemas']['ContactBulkUpdateResult'];

/** A contact to create or, by an upsert, to update. */
export type ContactCreate = components['schemas']['ContactCreate'];

/** A contact was created. */
export type ContactCreatedEvent = components['schemas']['ContactCreatedEvent'];

/** A contact was deleted. */
export type ContactDeletedEvent = components['schemas']['ContactDeletedEvent'];

/** Contacts, named by their addresses. */
export type ContactEmails = components['schemas']['ContactEmails'];

/** A list, whose contacts are put on it, or a segment, which computes them. */
export type ContactList = components['schemas']['ContactList'];

/** What became of each contact of the request. */
export type ContactListAddition = components['schemas']['ContactListAddition'];

/** A new list or segment. */
export type ContactListCreate = components['schemas']['ContactListCreate'];

/** A contact as its list shows it. */
export type ContactListMember = components['schemas']['ContactListMember'];

/** What became of each contact of the request, in counts. A partial success is a success. */
export type ContactListRemoval = components['schemas']['ContactListRemoval'];

/** Which contacts of which list to read. */
export type ContactListSearch = components['schemas']['ContactListSearch'];

/** A contact was changed. */
export type ContactUpdatedEvent = components['schemas']['ContactUpdatedEvent'];

/** A new webhook with its secret in clear. */
export type CreatedWebhook = components['schemas']['CreatedWebhook'];

/** A field that the project adds to its contacts. */
export type CustomField = components['schemas']['CustomField'];

/** A new field for contacts. */
export type CustomFieldCreate = components['schemas']['CustomFieldCreate'];

/**
 * Values of the project's own contact fields, by field name. A date is a string. What a name answers that is no custom
 * field of the project is not documented.
 */
export type CustomFieldValues = components['schemas']['CustomFieldValues'];

/** A domain that mail may come from, and how far its verification is. */
export type Domain = components['schemas']['Domain'];

/** A new domain. */
export type DomainCreate = components['schemas']['DomainCreate'];

/** One record of a name server. */
export type DomainDnsRecord = components['schemas']['DomainDnsRecord'];

/** The records to enter at the domain's name server. */
export type DomainDnsRecords = components['schemas']['DomainDnsRecords'];

/** The domain. */
export type DomainId = components['schemas']['DomainId'];

/** The domain after its records were looked for, with the result repeated beside it. */
export type DomainVerification = components['schemas']['DomainVerification'];

/**
 * How far the verification is. The pages show `PENDING_CONFIGURATION` and `VERIFIED` without saying that there are no
 * others. A domain may be `VERIFIED` while its return path and DMARC are not set up.
 */
export type DomainVerificationStatus = components['schemas']['DomainVerificationStatus'];

/** A mail could not be delivered. The bounce is `Permanent` or `Transient`; the field that says so is not known. */
export type EmailBouncedEvent = components['schemas']['EmailBouncedEvent'];

/** A link of a mail was followed. Which fields say so is not known. */
export type EmailClickedEvent = components['schemas']['EmailClickedEvent'];

/** The delivery of a mail was put off. */
export type EmailDeferredEvent = components['schemas']['EmailDeferredEvent'];

/** The recipient's server took a mail. */
export type EmailDeliveredEvent = components['schemas']['EmailDeliveredEvent'];

/**
 * The mail an event is about. Some events have further fields, whose names are not known (kind of a bounce, what was
 * clicked).
 */
export type EmailEventData = components['schemas']['EmailEventData'];

/** Recipient of a mail. */
export type EmailEventRecipient = components['schemas']['EmailEventRecipient'];

/** A recipient came back to a suppression group. */
export type EmailGroupResubscribedEvent = components['schemas']['EmailGroupResubscribedEvent'];

/** A recipient unsubscribed from a suppression group. */
export type EmailGroupUnsubscribedEvent = components['schemas']['EmailGroupUnsubscribedEvent'];

/** A mail was opened. */
export type EmailOpenedEvent = components['schemas']['EmailOpenedEvent'];

/** A message was received. */
export type EmailReceivedEvent = components['schemas']['EmailReceivedEvent'];

/** A mail was handed to the mail service. */
export type EmailSentEvent = components['schemas']['EmailSentEvent'];

/** A recipient reported a mail as spam. */
export type EmailSpamReportedEvent = components['schemas']['EmailSpamReportedEvent'];

/** A recipient unsubscribed from all mail. */
export type EmailUnsubscribedEvent = components['schemas']['EmailUnsubscribedEvent'];

export type ErrorDetail = components['schemas']['ErrorDetail'];

/** The fields that were refused. */
export type ErrorDetails = components['schemas']['ErrorDetails'];

/** What went wrong, for people. The wording is not part of the contract. */
export type ErrorMessage = components['schemas']['ErrorMessage'];

/** What went wrong, for people, where a reply has this text in place of the error object (senders). */
export type ErrorText = components['schemas']['ErrorText'];

/** A new event. */
export type EventCreate = components['schemas']['EventCreate'];

/** When the event was created (ISO 8601). It is signed, as the whole body is, unlike the headers. */
export type EventCreationTime = components['schemas']['EventCreationTime'];

/** An event that the project can report about its contacts. */
export type EventDefinition = components['schemas']['EventDefinition'];

/** Name of an event or of one of its properties. ASCII letters, digits and underscores. */
export type EventName = components['schemas']['EventName'];

/** A property that a report of an event may have. */
export type EventProperty = components['schemas']['EventProperty'];

/** Values of the event's declared properties, by property name. A date is a string. */
export type EventPropertyValues = components['schemas']['EventPropertyValues'];

/** An event that happened to a contact, named by id or by address. */
export type EventSend = components['schemas']['EventSend'];

export type EventSendByContactId = components['schemas']['EventSendByContactId'];

export type EventSendByEmail = components['schemas']['EventSendByEmail'];

/** What to change of an event. */
export type EventUpdate = components['schemas']['EventUpdate'];

/** A sender or recipient. The pages do not show whether it is an address alone or has a name beside it. */
export type InboundAddress = components['schemas']['InboundAddress'];

/** A file of a received message. */
export type InboundAttachment = components['schemas']['InboundAttachment'];

/** Where to get a file of a received message, as the official SDK reads it. The page describes the file itself. */
export type InboundAttachmentLink = components['schemas']['InboundAttachmentLink'];

/**
 * Who sent what to whom: id, sender, recipients, subject, receiving domain and conversation of the message, but not the
 * message itself, which `inbound.getMessage` reads. The names of the fields are not known.
 */
export type InboundEventData = components['schemas']['InboundEventData'];

/** A received message. */
export type InboundMessage = components['schemas']['InboundMessage'];

/**
 * What became of the message. The official SDK knows `PROCESSED`, `PROCESSING`, `FAILED`, `BLOCKED_UNVERIFIED` and
 * `BLOCKED_UNROUTED`; the pages list no values.
 */
export type InboundMessageStatus = components['schemas']['InboundMessageStatus'];

/** A received message as the listing shows it. */
export type InboundMessageSummary = components['schemas']['InboundMessageSummary'];

/**
 * Why a request was refused. The pages of this area show no code; that of the general error page may stand beside it.
 */
export type InboundRefusal = components['schemas']['InboundRefusal'];

/** An answer to a received message. */
export type InboundReply = components['schemas']['InboundReply'];

/** Result of a check of the message. The page does not list the values. */
export type InboundVerdict = components['schemas']['InboundVerdict'];

/** A person or mailbox of a mail. */
export type MailAddress = components['schemas']['MailAddress'];

/** A file of a mail, given by `content` or by `fileUrl`. */
export type MailAttachment = components['schemas']['MailAttachment'];

/** Files of the mail, 40 MB in all once encoded. The limits are those of a published client that follows the page. */
export type MailAttachments = components['schemas']['MailAttachments'];

/** One recipient of many. */
export type MailBulkRecipient = components['schemas']['MailBulkRecipient'];

/** A mail to many recipients, who do not see each other. It needs `html`, `text` or `templateId`. */
export type MailBulkSend = components['schemas']['MailBulkSend'];

/** Further headers of the mail, by name. The limits are those of a published client that follows the page. */
export type MailHeaders = components['schemas']['MailHeaders'];

/** A mail to one recipient. It needs `html`, `text` or `templateId`. */
export type MailSend = components['schemas']['MailSend'];

/** Values of the variables of the template or the markup, by name. */
export type MailVariables = components['schemas']['MailVariables'];

/** Which page to answer, counted from 1. */
export type PageNumber = components['schemas']['PageNumber'];

/** How many entries a page holds. */
export type PageSize = components['schemas']['PageSize'];

/** Which page this is, and how much there is in all. */
export type Pagination = components['schemas']['Pagination'];

/** A project of the organisation. Creating, listing and reading one do not show the same fields, so few are certain. */
export type Project = components['schemas']['Project'];

/** A new project. */
export type ProjectCreate = components['schemas']['ProjectCreate'];

/** A domain of a project. The listing calls its name `domain`, reading one project `domainName`. */
export type ProjectDomain = components['schemas']['ProjectDomain'];

/** What went wrong, where a reply has a list in place of the error object (an id that is none). */
export type ProjectErrors = components['schemas']['ProjectErrors'];

/**
 * An answer that waits to be sent. The page shows `messageId`; the fields marked as inferred are those of the official
 * SDK.
 */
export type QueuedInboundReply = components['schemas']['QueuedInboundReply'];

/** A mail that waits to be sent. */
export type QueuedMail = components['schemas']['QueuedMail'];

/** What became of the recipients, in counts. */
export type QueuedMailBatch = components['schemas']['QueuedMailBatch'];

export type RemoveContactsByEmail = components['schemas']['RemoveContactsByEmail'];

export type RemoveContactsById = components['schemas']['RemoveContactsById'];

/** The contacts to take off the list, named either by e-mail address or by id. */
export type RemoveContactsRequest = components['schemas']['RemoveContactsRequest'];

/**
 * Seconds to wait before the next request. The pages name the field and do not show whether it stands beside or inside
 * `error`, so both places are accepted.
 */
export type RetryAfter = components['schemas']['RetryAfter'];

/** One comparison of a contact's field with a value. */
export type SegmentCondition = components['schemas']['SegmentCondition'];

/** Which contacts belong to the segment. Needed when `type` is `segment`. */
export type SegmentRule = components['schemas']['SegmentRule'];

/** An address that mail may come from. */
export type Sender = components['schemas']['Sender'];

/** A new sender. */
export type SenderCreate = components['schemas']['SenderCreate'];

/** An event that was logged for a contact. */
export type SentEvent = components['schemas']['SentEvent'];

/** The addresses to suppress. */
export type SuppressEmailsRequest = components['schemas']['SuppressEmailsRequest'];

/** What became of the addresses, in counts. */
export type SuppressEmailsResult = components['schemas']['SuppressEmailsResult'];

/** An address that gets no more mail, of one group or of any kind. */
export type SuppressionEntry = components['schemas']['SuppressionEntry'];

/** A group of suppressed addresses. */
export type SuppressionGroup = components['schemas']['SuppressionGroup'];

/** A new suppression group. */
export type SuppressionGroupCreate = components['schemas']['SuppressionGroupCreate'];

/** What to change of a suppression group. */
export type SuppressionGroupUpdate = components['schemas']['SuppressionGroupUpdate'];

/** Which entries to read; all of them without a filter. */
export type SuppressionSearch = components['schemas']['SuppressionSearch'];

/** A reusable mail with variables. */
export type Template = components['schemas']['Template'];

/** A new template. Which fields are needed is not known. */
export type TemplateCreate = components['schemas']['TemplateCreate'];

/**
 * A template without its HTML. The page describes the entries in these words; the names are those of a single template.
 */
export type TemplateSummary = components['schemas']['TemplateSummary'];

/** What to change of a template. What is left out stays. */
export type TemplateUpdate = components['schemas']['TemplateUpdate'];

/**
 * Type or default of each variable, by its name. The reply that shows a template has a field of this name; how a
 * request spells it is not known.
 */
export type TemplateVariables = components['schemas']['TemplateVariables'];

/** Whom the event is about. The fields of these events are not documented. */
export type UndocumentedEventData = components['schemas']['UndocumentedEventData'];

/** A suppression group the contact unsubscribed from. */
export type UnsubscribeGroup = components['schemas']['UnsubscribeGroup'];

/** An address that events are posted to. */
export type Webhook = components['schemas']['Webhook'];

/** A new webhook. */
export type WebhookCreate = components['schemas']['WebhookCreate'];

/** One entry of a webhook's log. */
export type WebhookDelivery = components['schemas']['WebhookDelivery'];

/** Name of an event. */
export type WebhookEventName = components['schemas']['WebhookEventName'];

/** The caller's own notes. The replies do not show them. */
export type WebhookMetadata = components['schemas']['WebhookMetadata'];

/** What to post. */
export type WebhookResend = components['schemas']['WebhookResend'];

/** Key of the signatures. It never changes; another secret takes another webhook. */
export type WebhookSecret = components['schemas']['WebhookSecret'];

/** What to change of a webhook. The secret cannot change, and a request that has one is refused. */
export type WebhookUpdate = components['schemas']['WebhookUpdate'];
