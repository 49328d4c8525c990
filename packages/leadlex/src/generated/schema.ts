// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

export interface paths {
  "/v1/activities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter an activity into the timeline
     * @description Besides contact and deal, an activity can name one other record by kind and id. Fires `activity.created`.
     */
    post: operations["activities.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ai/analyze-document": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Analyze a document
     * @description Costs 3, 6 or 12 credits, for up to 10, 50 or 250 pages; longer documents are refused.
     */
    post: operations["ai.analyzeDocument"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ai/analyze-notes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Analyze the notes of a contact or a deal
     * @description One of `contact_id` and `deal_id` is needed. Costs 2 credits.
     */
    post: operations["ai.analyzeNotes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ai/suggest-followups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suggest how to follow up with a contact
     * @description Costs 2 credits.
     */
    post: operations["ai.suggestFollowups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ai/suggest-meetings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suggest whom to meet
     * @description Ranks the given contacts, or those of the whole pipeline. Costs 3 credits.
     */
    post: operations["ai.suggestMeetings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/api-keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The key.
         * @example key_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke an API key
     * @description For good: from then on the key is refused with `invalid_key`. The record stays, with `revoked_at` set; `include_revoked` lists it. The last key that may manage keys cannot be revoked. Repeating the call with the same idempotency key gives the same result, not an error.
     */
    delete: operations["apiKeys.revoke"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/api-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API keys
     * @description Keys of the workspace, page by page, never with their secret. The path, and that the reply has `meta`, are inferred.
     */
    get: operations["apiKeys.list"];
    put?: never;
    /**
     * Create an API key
     * @description The reply holds the secret, and no other reply does, with one exception: repeating the call with the same idempotency key within 24 hours returns it again. Give one, so that a lost reply does not lose the secret.
     */
    post: operations["apiKeys.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/audit-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who did what
     * @description Entries of the last 365 days, newest first, page by page. They cannot be changed. No scope is named: the key must be an admin key, and two codes are documented for one that is not.
     */
    get: operations["auditLogs.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendar/events/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The event.
         * @example evt_01HYXYZ123
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a calendar event
     * @description The event with its attendees, its recurrence and its links to contacts, deals and tasks.
     */
    get: operations["calendar.getEvent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendar/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List calendar events
     * @description Events of the connected calendars within a period, page by page, or those a filter leaves.
     */
    get: operations["calendar.listEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendar/sync": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fetch calendar events now
     * @description Queues a job that reads the connected calendars. A workspace has 6 such syncs an hour; the next one is refused with `rate_limited`. The end of the job fires `calendar.sync.completed`, an event the list of events does not name.
     */
    post: operations["calendar.sync"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/campaigns/{id}/contacts/{contact_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The page calls it a UUID and shows `cmp_abc123`.
         * @example cmp_abc123
         */
        id: string;
        /**
         * @description Id of the contact to unenrol. The page calls it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Unenrol a contact from a campaign
     * @description Ends the enrolment. Sends of this campaign to this contact that are still scheduled are cancelled; messages already dispatched are not recalled. No webhook is documented for it.
     */
    delete: operations["campaigns.removeContact"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/campaigns/{id}/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    /**
     * List the contacts enrolled in a campaign
     * @description Newest enrolment first.
     */
    get: operations["campaigns.listContacts"];
    put?: never;
    /**
     * Enrol up to 500 contacts in a campaign
     * @description Contacts that are enrolled already are skipped and counted. What an unknown contact id does is not documented.
     */
    post: operations["campaigns.addContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/campaigns/{id}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause an active campaign
     * @description Sends that have begun are finished; no new ones are scheduled.
     */
    post: operations["campaigns.pause"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/campaigns/{id}/start": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The campaign.
         * @example campaign-uuid
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a campaign, or ask for its approval
     * @description Depending on the workspace's settings (by default above 100 recipients) the campaign does not start at once: a Lexi task of type `campaign_start` is created, with `campaign_id` in its metadata, and waits to be approved or dismissed by the Lexi task operations. Fires `campaign.started` (inferred).
     */
    post: operations["campaigns.start"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/campaigns/{id}/stats": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    /** Get what became of a campaign's e-mails, in counts and rates */
    get: operations["campaigns.getStats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/campaigns/{id}/steps/{step_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
        /**
         * @description The step.
         * @example step_2
         */
        step_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a step of a campaign
     * @description Later steps move up by one index. Contacts who are waiting between two steps may miss the deleted one, so it is wise to pause the campaign first. No webhook is documented for it.
     */
    delete: operations["campaigns.deleteStep"];
    options?: never;
    head?: never;
    /**
     * Change a step of a campaign
     * @description Only sends that are still to come change. No webhook is documented for it.
     */
    patch: operations["campaigns.updateStep"];
    trace?: never;
  };
  "/v1/campaigns/{id}/steps": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    /**
     * List the steps of a campaign in send order
     * @description All steps in one reply; there are no pages.
     */
    get: operations["campaigns.listSteps"];
    put?: never;
    /** Add a step at the end of a campaign */
    post: operations["campaigns.createStep"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/campaigns/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    /** Get a campaign with its steps and contacts */
    get: operations["campaigns.get"];
    put?: never;
    post?: never;
    /**
     * Delete a draft campaign for good
     * @description Only drafts can be deleted; what any other campaign answers is not documented. The page advises pausing an active campaign first, which makes it paused and not a draft.
     */
    delete: operations["campaigns.delete"];
    options?: never;
    head?: never;
    /** Change a campaign's name or sending rules */
    patch: operations["campaigns.update"];
    trace?: never;
  };
  "/v1/campaigns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the campaigns
     * @description The authentication page names this endpoint as an example of a read. Parameters and reply are not documented, so this contract asks for nothing and leaves the reply open.
     */
    get: operations["campaigns.list"];
    put?: never;
    /**
     * Create a campaign as a draft
     * @description Sets up a campaign for the contacts of a list. Fires `campaign.created` (inferred).
     */
    post: operations["campaigns.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/channels/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List messages of all channels
     * @description Messages sent and received over the connected channels, page by page, or those a filter leaves.
     */
    get: operations["channels.listMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/channels/providers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the channels and whether they are connected
     * @description One row per channel, with its state and what it can do. The list has no pages.
     */
    get: operations["channels.listProviders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/channels/send": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message over a channel
     * @description The channel must be connected. With `contact_id` the message appears in the contact's timeline. The only operation whose page says what a repeated Idempotency-Key with another payload gets: `idempotency_conflict`.
     */
    post: operations["channels.sendMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/companies/{id}/contacts/link": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The company.
         * @example co-001
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link up to 100 contacts to a company
     * @description Contacts that could not be linked are counted, not named. What an unknown company answers is not documented.
     */
    post: operations["companies.linkContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/companies/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The company.
         * @example c1b2a3d4-e5f6-7890-abcd-ef1234567890
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a company for good
     * @description Its contacts and deals stay and lose their link: `related_company_id` or `company_id` becomes `null`. The page advises giving them another company first, by updating them.
     */
    delete: operations["companies.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/companies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the companies */
    get: operations["companies.list"];
    put?: never;
    /**
     * Create a company
     * @description Only the page on importing companies names this endpoint: its rows take the same fields. The reply and the errors are not documented. Fires `company.created` (inferred).
     */
    post: operations["companies.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/bulk-delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete up to 500 contacts for good
     * @description Removes the contacts and their direct properties permanently. Activities, notes and tasks stay in the timeline and lose their reference to the contact. Each deletion fires `contact.deleted`. Ids that are no contact of this workspace are counted, not refused. Sending an `Idempotency-Key` is strongly recommended. To merge contacts rather than delete them, use `contacts.merge` (`POST /v1/contacts/merge`).
     */
    post: operations["contacts.bulkDelete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create up to 500 contacts
     * @description Creates all contacts in one call. The page describes no result per contact but the list of those made. Fires `contact.bulk_created` (inferred).
     */
    post: operations["contacts.bulkCreate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export contacts as CSV
     * @description Streams the contacts a filter leaves as a CSV file whose first row names the columns. A workspace has 10 exports an hour; the next one is refused with `rate_limited`.
     */
    get: operations["contacts.export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/merge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge duplicates into one contact
     * @description Moves notes, activities, tasks, e-mails, documents and list memberships of the duplicates to the primary contact, fills its empty fields from them, and retires their ids. Fires `contact.merged` once per duplicate, an event the list of events does not name.
     */
    post: operations["contacts.merge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/{id}/activities": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    /**
     * List a contact's timeline
     * @description Newest first. Two pages describe this call: `activities/list` with all filters below, `contacts/activities` with paging alone; see `ContactActivity` for their fields. The path is inferred from them, and so is `meta`, which every list has.
     */
    get: operations["contacts.listActivities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/{id}/documents": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    /**
     * List a contact's documents
     * @description The documents linked to the contact. The path is inferred.
     */
    get: operations["contacts.listDocuments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/{id}/notes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    /**
     * List a contact's notes
     * @description The notes linked to the contact, page by page.
     */
    get: operations["contacts.listNotes"];
    put?: never;
    /**
     * Write a note about a contact
     * @description The text may have 10,000 characters here; `notes.create` takes 50,000.
     */
    post: operations["contacts.createNote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/{id}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add tags to a contact
     * @description Adds to the tags there are; a tag the contact already has is not doubled.
     */
    post: operations["contacts.addTags"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    /**
     * Get a contact
     * @description Shows one contact, and on request its newest notes, open tasks and deals. Names are always filled in.
     */
    get: operations["contacts.get"];
    put?: never;
    post?: never;
    /**
     * Delete a contact for good
     * @description Removes the contact from the workspace permanently. That it fires `contact.deleted` is inferred: the page names no event. What an id answers that is unknown, or was deleted before, is not documented.
     */
    delete: operations["contacts.delete"];
    options?: never;
    head?: never;
    /**
     * Change a contact
     * @description Changes the fields that are given and leaves the others. `notes` is added to the notes there are, so repeating the call is not harmless. Fires `contact.updated` (inferred).
     */
    patch: operations["contacts.update"];
    trace?: never;
  };
  "/v1/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contacts
     * @description All contacts of the workspace, page by page, or those a filter leaves.
     */
    get: operations["contacts.list"];
    put?: never;
    /**
     * Create a contact
     * @description Needs a full name, a first and a last name, or an e-mail address; missing names are split, composed or derived from what is there. The e-mail address serves to find duplicates. Fires `contact.created`.
     */
    post: operations["contacts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deals/bulk-delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete up to 500 deals for good
     * @description Activities, notes and tasks stay and lose their reference to the deal; documents stay in the library. Each deletion fires `deal.deleted`. Ids that are no deal of this workspace are counted, not refused.
     */
    post: operations["deals.bulkDelete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deals/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create up to 50 deals
     * @description Fires `deal.bulk_created` (inferred).
     */
    post: operations["deals.bulkCreate"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Give up to 100 deals the same values
     * @description Every deal gets the same values. Fires `deal.bulk_updated` (inferred).
     */
    patch: operations["deals.bulkUpdate"];
    trace?: never;
  };
  "/v1/deals/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export deals as CSV
     * @description Streams the rows, the names of the columns first. A workspace has 10 exports an hour; more are refused with `rate_limited`. Some columns have other names than the fields of a deal: `value`, `created_at`, `closed_at`.
     */
    get: operations["deals.export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deals/{id}/documents": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The deal.
         * @example 3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a
         */
        id: components["parameters"]["DealId"];
      };
      cookie?: never;
    };
    /** List the documents linked to a deal */
    get: operations["deals.listDocuments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deals/{id}/notes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The deal.
         * @example 3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a
         */
        id: components["parameters"]["DealId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write a note on a deal */
    post: operations["deals.createNote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deals/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The deal.
         * @example 3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a
         */
        id: components["parameters"]["DealId"];
      };
      cookie?: never;
    };
    /** Get a deal */
    get: operations["deals.get"];
    put?: never;
    post?: never;
    /**
     * Delete a deal for good
     * @description Its activities, tasks and notes stay; their `deal_id` becomes `null`.
     */
    delete: operations["deals.delete"];
    options?: never;
    head?: never;
    /**
     * Change fields of a deal
     * @description Fires `deal.updated` (inferred).
     */
    patch: operations["deals.update"];
    trace?: never;
  };
  "/v1/deals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the deals */
    get: operations["deals.list"];
    put?: never;
    /**
     * Create a deal
     * @description Fires `deal.created` (inferred).
     */
    post: operations["deals.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/upload-url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get an address to upload a document to
     * @description Only the page on creating a document names this endpoint, as the source of a signed address; the page about storage it refers to was not found. What the call takes, what it answers and how it fails is not documented.
     */
    post: operations["documents.createUploadUrl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/{id}/link": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The document.
         * @example doc_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link a document to a record
     * @description A link that exists already is returned, not doubled.
     */
    post: operations["documents.link"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The document.
         * @example doc_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a document
     * @description The record of the document, what it is linked to and, unless declined, an address to download it from.
     */
    get: operations["documents.get"];
    put?: never;
    post?: never;
    /**
     * Delete a document for good
     * @description Takes its links away and removes the stored bytes within an hour; with `hard`, at once. A document that a workflow or a template uses stays. Repeating the call with its Idempotency-Key gives the same reply.
     */
    delete: operations["documents.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List documents
     * @description Documents of the whole workspace, page by page, or those a filter leaves.
     */
    get: operations["documents.list"];
    put?: never;
    /**
     * Create the record of an uploaded document
     * @description The bytes are uploaded first, to an address from `POST /v1/documents/upload-url`; `storage_path` says where they are. A folder that does not exist is made.
     */
    post: operations["documents.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/email/correspondents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List whom the workspace writes with most
     * @description The addresses with the most messages in the connected mailboxes. The list has no pages.
     */
    get: operations["email.listCorrespondents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/email/enrich": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look up who is behind an e-mail address or a domain
     * @description Costs one enrichment credit per success. `POST /v1/enrich/email` does nearly the same; it can verify the address as well but takes no domain.
     */
    post: operations["email.enrich"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/email/send": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an e-mail
     * @description Goes out through the workspace's connected Gmail or Office 365 mailbox. With `contact_id` the message appears in the contact's timeline.
     */
    post: operations["email.send"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/email/sync": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fetch new mail now
     * @description Queues a job that reads the connected mailboxes. A workspace has 6 such syncs an hour; the next one is refused with `rate_limited`. The end of a long full sync fires `email.sync.completed`, an event the list of events does not name.
     */
    post: operations["email.sync"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/email/threads/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The thread.
         * @example 18c9a4b2e7ff21aa
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get an e-mail thread
     * @description The thread with all its messages.
     */
    get: operations["email.getThread"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/email/threads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List e-mail threads
     * @description Threads of the connected mailboxes, page by page, or those a filter leaves.
     */
    get: operations["email.listThreads"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/enrich/company": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fill in a company from data providers
     * @description Looks the company up by its id or its domain and stores what the providers know; with a domain, the company is found or created. Costs one enrichment credit; `no_match` costs nothing.
     */
    post: operations["enrichment.enrichCompany"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/enrich/contact": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fill in a contact from data providers
     * @description Stores what the providers know about the contact. Costs one enrichment credit per success.
     */
    post: operations["enrichment.enrichContact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/enrich/email": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look up who is behind an e-mail address
     * @description Answers with the person, the company and the social profiles behind the address and stores nothing. Costs one enrichment credit; `no_match` costs nothing. `POST /v1/email/enrich` does nearly the same and takes domains too.
     */
    post: operations["enrichment.enrichByEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/events/catalog": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the catalog of events
     * @description Every event a webhook can subscribe to. The pages count 27 or 28 events, and the categories do not match the events they list: the catalog itself decides.
     */
    get: operations["events.getCatalog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/import/companies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import companies
     * @description Takes the companies as rows or as CSV, up to 20 MB. Up to 500 rows are imported within the call; more are queued as the job `job_id`. No page documents an endpoint that tells how far a job is.
     */
    post: operations["imports.importCompanies"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/import/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import contacts
     * @description Takes the contacts as rows or as CSV. Up to 500 rows are imported within the call; more are queued as the job `job_id`, whose end fires `import.completed`, an event the list of events does not name.
     */
    post: operations["imports.importContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lexi/autoresearch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Research a contact, a company or a question
     * @description One of `query`, `contact_id` and `company_id` is needed. Costs 3, 6 or 12 credits, by `depth`; elsewhere the page speaks of 6 for every call. An idempotency key is charged when its call first completes.
     */
    post: operations["lexi.autoresearch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lexi/chat/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send Lexi a message and read the answer as it is written
     * @description Answers with server-sent events: the event names its kind, its data is a JSON object (`LexiStreamEvent`), and the line `[DONE]` ends the stream. How names and data are framed is inferred. Costs 1 to 5 credits, charged once per idempotency key; missing credits are refused before the first event. What Lexi does with tools of its own fires no webhook.
     */
    post: operations["lexi.streamChat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lexi/chat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send Lexi a message
     * @description Costs 1 credit; a message that becomes a search for prospects costs 5. What Lexi may not do alone comes back as a task to approve or dismiss. What Lexi does with tools of its own fires no webhook. To continue a conversation, name it inside `context`; `lexi.streamChat` takes it beside the message instead.
     */
    post: operations["lexi.chat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lexi/conversations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The conversation.
         * @example conv_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a conversation with its messages
     * @description The text puts the latest message first, the sample the oldest: the order is not settled. Only `limit` says how many messages come; there are no pages.
     */
    get: operations["lexi.getConversation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lexi/conversations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List conversations with Lexi
     * @description Conversations of one user, page by page. Without `user_id` it is the user of the key, although keys are said to belong to the workspace.
     */
    get: operations["lexi.listConversations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lexi/personalize-email": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Draft an e-mail to one contact
     * @description Writes a draft; nothing is sent. Costs 2 credits.
     */
    post: operations["lexi.personalizeEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lexi/tasks/{id}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example task-uuid
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve a task Lexi proposes
     * @description Lexi starts on the task at once; `lexi.listTasks` shows when it is done. Only a pending task can be approved. Fires `task.approved` (inferred).
     */
    post: operations["lexi.approveTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lexi/tasks/{id}/dismiss": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example task-uuid
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Dismiss a task Lexi proposes
     * @description For good: a dismissed task cannot be approved any more. Only a pending task can be dismissed. Fires `task.dismissed` (inferred).
     */
    post: operations["lexi.dismissTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lexi/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tasks Lexi proposes
     * @description Without `status`, those that wait for a decision. Poll with `completed` to see when an approved task is done. There are no pages.
     */
    get: operations["lexi.listTasks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lists/{id}/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The list.
         * @example abc-123
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put up to 100 contacts on a list
     * @description Contacts that are on the list already are skipped silently and not counted. Fires `list.contacts_added` (inferred).
     */
    post: operations["lists.addContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lists/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The list.
         * @example l1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a list for good
     * @description Removes the list and its memberships permanently; the contacts stay. Fires `list.deleted`.
     */
    delete: operations["lists.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lists/{list_id}/contacts/{contact_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the list. The page calls it a UUID and shows one that is none.
         * @example l1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        list_id: string;
        /**
         * @description Id of the contact to take off the list. The page calls it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a contact off a list
     * @description Ends the membership and nothing else: the contact stays in the workspace and on its other lists. Fires `list.contacts_removed`.
     */
    delete: operations["lists.removeContact"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the lists
     * @description No page of its own: the page on authentication names the call as an example of reading. Parameters and fields are not documented, so this contract asks for nothing and leaves the reply open.
     */
    get: operations["lists.list"];
    put?: never;
    /**
     * Create a list
     * @description The name must be free: a name another list has is refused as a validation error. Fires `list.created` (inferred).
     */
    post: operations["lists.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/notes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The note.
         * @example note-001
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a note
     * @description Given `tags` take the place of the tags there are.
     */
    patch: operations["notes.update"];
    trace?: never;
  };
  "/v1/notes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List notes
     * @description Notes of the whole workspace, page by page, or those a filter leaves.
     */
    get: operations["notes.list"];
    put?: never;
    /**
     * Write a note
     * @description The note must belong to a contact, a company or a deal. A name in place of an id is matched loosely; where it fits several records the call is refused. The sample of the refusal also names `event_id` as a possible link, which the page does not list as a field.
     */
    post: operations["notes.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/prospector/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search prospects
     * @description Only the page of the legacy search names this endpoint. The fields below are those the legacy search passes on; more than 15 kinds of filters are said to exist, among them seniority, departments, funding, revenue and company domains, whose names and forms are not documented. Neither are the reply and the errors.
     */
    post: operations["prospector.search"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/prospects/save": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Save prospects as contacts
     * @description Makes a contact of each prospect: `name` becomes its `full_name`, `title` its `job_title`. With `list_id`, the contacts join that list.
     */
    post: operations["prospects.save"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/prospects/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search prospects, the legacy way
     * @deprecated
     * @description Passed on to `POST /v1/prospector/search`, which takes its place. `query` and `jobTitles` are older ways of saying `titles`. The sample of the page on saving prospects sends a third form: `query` as an object, and `per_page`.
     */
    post: operations["prospects.search"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tasks
     * @description Tasks of the whole workspace, page by page, or those a filter leaves. That the reply has `meta` is inferred: every list has.
     */
    get: operations["tasks.list"];
    put?: never;
    /**
     * Create a task
     * @description The task must belong to a contact, a deal or an event. A name in place of an id is matched loosely; where it fits several records the call is refused. The sample of the refusal also names `company_id` as a possible link, which the page does not list as a field. Fires `task.created` (inferred).
     */
    post: operations["tasks.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description The people of the workspace, all at once.
     */
    get: operations["users.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/{id}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The webhook.
         * @example 7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * List deliveries to a webhook
     * @description Attempts of the last 30 days, newest first, page by page.
     */
    get: operations["webhooks.listLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The webhook.
         * @example 7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a webhook
     * @description Its secret ends at once, and deliveries still to be repeated are cancelled. What was delivered stays readable for 30 days, in the audit log.
     */
    delete: operations["webhooks.delete"];
    options?: never;
    head?: never;
    /**
     * Change a webhook
     * @description Given `events` take the place of all there are. The secret stays as it is.
     */
    patch: operations["webhooks.update"];
    trace?: never;
  };
  "/v1/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description All webhooks of the workspace at once, without their secrets.
     */
    get: operations["webhooks.list"];
    put?: never;
    /**
     * Register a webhook
     * @description Events are sent to the address from then on, unless `active` is `false`. The reply holds the secret that signs the deliveries, and no other reply does: to change it, delete the webhook and create it again.
     */
    post: operations["webhooks.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/workflows/{id}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The workflow.
         * @example wf_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * List what a workflow did
     * @description Every time the workflow was triggered, page by page. Readable after the workflow is deleted, too.
     */
    get: operations["workflows.listLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/workflows/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The workflow.
         * @example wf_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a workflow
     * @description Says more than the list: how often it ran today, and why it was switched off, if it was.
     */
    get: operations["workflows.get"];
    put?: never;
    post?: never;
    /**
     * Delete a workflow
     * @description It stops at once. What it did stays readable by `workflows.listLogs`. Repeating the call with the same idempotency key gives the same result, not an error.
     */
    delete: operations["workflows.delete"];
    options?: never;
    head?: never;
    /**
     * Change a workflow
     * @description At least one field is needed. A given `action_config` takes the place of the whole old one.
     */
    patch: operations["workflows.update"];
    trace?: never;
  };
  "/v1/workflows": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List workflows
     * @description Workflows of the workspace, page by page. That `meta` is the usual one is inferred.
     */
    get: operations["workflows.list"];
    put?: never;
    /**
     * Create a workflow
     * @description When a record meets the condition, the action is done. A workflow that would run more than `max_triggers_per_day` times in a day is switched off.
     */
    post: operations["workflows.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "contact.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was created
     * @description By a call of the API or in the app; not by a tool of Lexi.
     */
    post: operations["events.receiveContactCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "contact.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was changed
     * @description Presumably fired by `contacts.update`.
     */
    post: operations["events.receiveContactUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "contact.deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was deleted
     * @description A bulk deletion fires it once per contact.
     */
    post: operations["events.receiveContactDeleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "contact.bulk_created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Contacts were created in one call
     * @description Presumably fired by `contacts.bulkCreate`.
     */
    post: operations["events.receiveContactBulkCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "contact.merged": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was merged into another
     * @description Fired once per duplicate. Only the page of the merge names it; the list of events does not.
     */
    post: operations["events.receiveContactMerged"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "company.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A company was created
     * @description Presumably fired by `companies.create`.
     */
    post: operations["events.receiveCompanyCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "company.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A company was changed
     * @description No page describes a call that would fire it.
     */
    post: operations["events.receiveCompanyUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "company.deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A company was deleted
     * @description Fired by `companies.delete`.
     */
    post: operations["events.receiveCompanyDeleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "deal.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A deal was created
     * @description Presumably fired by `deals.create`.
     */
    post: operations["events.receiveDealCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "deal.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A deal was changed
     * @description Presumably fired by `deals.update`.
     */
    post: operations["events.receiveDealUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "deal.deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A deal was deleted
     * @description A bulk deletion fires it once per deal.
     */
    post: operations["events.receiveDealDeleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "deal.bulk_created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deals were created in one call
     * @description Presumably fired by `deals.bulkCreate`.
     */
    post: operations["events.receiveDealBulkCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "deal.bulk_updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deals were changed in one call
     * @description Presumably fired by `deals.bulkUpdate`.
     */
    post: operations["events.receiveDealBulkUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "list.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A list was created
     * @description Presumably fired by `lists.create`.
     */
    post: operations["events.receiveListCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "list.deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A list was deleted
     * @description Fired by `lists.delete`.
     */
    post: operations["events.receiveListDeleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "list.contacts_added": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Contacts were put on a list
     * @description Presumably fired by `lists.addContacts`.
     */
    post: operations["events.receiveListContactsAdded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "list.contacts_removed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was taken off a list
     * @description Fired by `lists.removeContact`.
     */
    post: operations["events.receiveListContactsRemoved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "campaign.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A campaign was created
     * @description Presumably fired by `campaigns.create`.
     */
    post: operations["events.receiveCampaignCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "campaign.started": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A campaign was started
     * @description Presumably fired by `campaigns.start`, or when the task that asks for it is approved.
     */
    post: operations["events.receiveCampaignStarted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "campaign.paused": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A campaign was paused
     * @description Fired by `campaigns.pause`.
     */
    post: operations["events.receiveCampaignPaused"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "campaign.deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A campaign was deleted
     * @description Fired by `campaigns.delete`.
     */
    post: operations["events.receiveCampaignDeleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "campaign.step_created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A campaign got another step
     * @description Fired by `campaigns.createStep`.
     */
    post: operations["events.receiveCampaignStepCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "campaign.contacts_added": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Contacts were enrolled in a campaign
     * @description Fired by `campaigns.addContacts`. No event is documented for their removal.
     */
    post: operations["events.receiveCampaignContactsAdded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "activity.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An activity was entered
     * @description Fired by `activities.create`.
     */
    post: operations["events.receiveActivityCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A task was created
     * @description Presumably fired by `tasks.create`.
     */
    post: operations["events.receiveTaskCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A task was changed
     * @description No page describes a call that would fire it.
     */
    post: operations["events.receiveTaskUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.approved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A task of Lexi was approved
     * @description Presumably fired by `lexi.approveTask`.
     */
    post: operations["events.receiveTaskApproved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.dismissed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A task of Lexi was dismissed
     * @description Presumably fired by `lexi.dismissTask`.
     */
    post: operations["events.receiveTaskDismissed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "import.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A queued import is done
     * @description Only the page of the import names it; the list of events does not.
     */
    post: operations["events.receiveImportCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.sync.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A mailbox is synchronized
     * @description Fired at the end of a long, full synchronization. Only the page of the synchronization names it; the list of events does not.
     */
    post: operations["events.receiveEmailSyncCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "calendar.sync.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A calendar is synchronized
     * @description Fired at the end of a synchronization. Only its page names it; the list of events does not.
     */
    post: operations["events.receiveCalendarSyncCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * @description One entry of the timeline.
     * @example {
     *       "id": "act_7f3c4d2a",
     *       "type": "call",
     *       "title": "First call",
     *       "description": "Asked for an offer.",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "metadata": {
     *         "minutes": 12
     *       },
     *       "created_by_user_id": "user-001",
     *       "created_date": "2026-02-24T10:00:00Z"
     *     }
     */
    Activity: {
      /** @description The activity. */
      id: string;
      /** @description What happened. */
      type?: string;
      title?: string;
      /** @description The text as Markdown. */
      description?: string;
      /** @description The contact it concerns. */
      contact_id?: string;
      /** @description The deal it concerns. */
      deal_id?: string;
      /** @description Kind of another record it concerns. */
      entity_type?: string;
      /** @description The other record. */
      entity_id?: string;
      /** @description How the timeline calls the other record. */
      entity_name?: string;
      /** @description Anything else. */
      metadata?: {
        [key: string]: unknown;
      };
      /** @description Who entered it. */
      created_by_user_id?: string;
      /** @description When it was entered. */
      created_date?: string;
    };
    /**
     * @description A new entry of the timeline.
     * @example {
     *       "type": "call",
     *       "title": "First call",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    ActivityCreate: {
      /** @description What happened, in a word of your own or one of LeadLex: `call`, `email`, `email_sent`, `email_replied`, `meeting`, `note`, `task_completed`, `ai_action` and others. */
      type: string;
      title?: string;
      /** @description The text as Markdown. */
      description?: string;
      /** @description The contact it concerns. */
      contact_id?: string;
      /** @description The deal it concerns. */
      deal_id?: string;
      /** @description Kind of another record it concerns, such as `campaign`, `task` or `list`. */
      entity_type?: string;
      /** @description The other record. */
      entity_id?: string;
      /** @description How the timeline calls the other record. */
      entity_name?: string;
      /** @description Anything else, at most 8 KB as JSON. */
      metadata?: {
        [key: string]: unknown;
      };
    };
    /**
     * @description An activity was entered.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "activity.created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    ActivityCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "activity.created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description One API key, as a row of a list. The page leaves further fields open; the secret is never among them.
     * @example {
     *       "id": "key_01HY1",
     *       "name": "Website form",
     *       "prefix": "wbk_a1b2c3",
     *       "permissions": [
     *         "write:contacts"
     *       ],
     *       "rate_limit_tier": "standard",
     *       "created_by": "user-001",
     *       "created_at": "2026-02-24T10:00:00Z",
     *       "last_used_at": null
     *     }
     */
    ApiKey: {
      /** @description The key. */
      id: string;
      name?: string;
      /** @description What was given, if anything; the `null` is inferred. */
      description?: string | null;
      /** @description The first characters of the secret. The text says 8, the sample shows 10. */
      prefix?: string;
      /** @description What the key may do. */
      permissions?: string[];
      /**
       * @description How much it may be used.
       * @enum {string}
       */
      rate_limit_tier?: "standard" | "high" | "unmetered";
      /** @description Who created it. */
      created_by?: string;
      /** @description When it was created. */
      created_at?: string;
      /** @description When it was last used, if ever; the `null` is inferred. */
      last_used_at?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A new API key.
     * @example {
     *       "name": "Website form",
     *       "permissions": [
     *         "write:contacts"
     *       ]
     *     }
     */
    ApiKeyCreate: {
      /** @description Unique among the keys that are not revoked. */
      name: string;
      /** @description What the key may do, such as `read:contacts`, `write:contacts`, `read:deals`, `write:deals`, `write:email`, `write:ai`, `admin:api_keys` and `admin:webhooks`. Unknown ones are refused, and no page lists all of them. */
      permissions: string[];
      description?: string;
      /**
       * @description How much it may be used. `unmetered` is for enterprise plans.
       * @default standard
       * @enum {string}
       */
      rate_limit_tier?: "standard" | "high" | "unmetered";
      /** @description When it expires, in ISO 8601. It is refused with `invalid_key` from then on. */
      expires_at?: string;
    };
    /**
     * @description Who did what, when and from where. A login concerns no record, so the fields about it may be missing or `null` (inferred).
     * @example {
     *       "id": "log_a1b2",
     *       "timestamp": "2026-04-17T09:00:00Z",
     *       "user": {
     *         "id": "user-001",
     *         "email": "erika@example.com",
     *         "type": "user"
     *       },
     *       "action": "delete",
     *       "resource_type": "webhooks",
     *       "resource_id": "7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d",
     *       "details": {},
     *       "ip_address": "192.0.2.1",
     *       "user_agent": "curl/8.7.1"
     *     }
     */
    AuditLogEntry: {
      /** @description The entry. */
      id: string;
      /** @description When it happened. */
      timestamp: string;
      /** @description Who did it. */
      user: {
        /** @description The person or other actor. */
        id: string;
        /** @description The address of a person; that others have none is inferred. */
        email?: string | null;
        /** @description Kind of actor. The values are not documented. */
        type: string;
      };
      /** @enum {string} */
      action: "create" | "update" | "delete" | "login" | "api_access";
      /** @description Kind of record it was done to, such as `contacts`. */
      resource_type?: string | null;
      /** @description The record it was done to. */
      resource_id?: string | null;
      /** @description More about it. */
      details: {
        [key: string]: unknown;
      };
      ip_address: string;
      user_agent: string;
    };
    /**
     * @description What to research; one of `query`, `contact_id` and `company_id` is needed.
     * @example {
     *       "company_id": "c0mpany-uuid-0001",
     *       "depth": "deep",
     *       "sources": [
     *         "crm",
     *         "web",
     *         "news"
     *       ]
     *     }
     */
    AutoresearchRequest: {
      /** @description A question in plain words. */
      query?: string;
      /** @description The contact to research. */
      contact_id?: string;
      /** @description The company to research. */
      company_id?: string;
      /**
       * @description How thoroughly: for 3, 6 or 12 credits.
       * @default standard
       * @enum {string}
       */
      depth?: "quick" | "standard" | "deep";
      /** @description Where to look. */
      sources?: ("crm" | "emails" | "meetings" | "web" | "news" | "linkedin")[];
    };
    /**
     * @description What was found. The form of the entries of its lists is not documented.
     * @example {
     *       "summary": "Acme Legal Corp advises on mergers.",
     *       "key_findings": [
     *         "Opened an office in Berlin."
     *       ],
     *       "recent_news": [
     *         {
     *           "title": "Acme opens in Berlin",
     *           "url": "https://news.example.com/acme"
     *         }
     *       ],
     *       "people": [
     *         {
     *           "name": "Jane Doe",
     *           "title": "Chief Legal Officer"
     *         }
     *       ],
     *       "competitors": [
     *         "Example Partners"
     *       ],
     *       "talking_points": [
     *         "The new office."
     *       ],
     *       "citations": [
     *         {
     *           "url": "https://news.example.com/acme"
     *         }
     *       ],
     *       "credits_remaining": 494
     *     }
     */
    AutoresearchResult: {
      summary: string;
      key_findings: unknown[];
      recent_news: unknown[];
      people: unknown[];
      competitors: unknown[];
      talking_points: unknown[];
      /** @description Where the findings come from. */
      citations: unknown[];
      /** @description Credits the workspace has left. */
      credits_remaining: number;
    };
    /**
     * @description What the reply to a bulk creation shows of one new contact.
     * @example {
     *       "id": "abc-123",
     *       "full_name": "Jane Doe",
     *       "email": "jane@example.com"
     *     }
     */
    BulkCreatedContact: {
      /** @description The new contact. */
      id: string;
      full_name: string;
      email?: string;
    };
    /**
     * @description One contact a bulk deletion could not delete. The pages list no codes for this place.
     * @example {
     *       "contact_id": "456e7890-a1b2-34c5-d678-901234567890",
     *       "code": "delete_failed",
     *       "message": "The contact could not be deleted."
     *     }
     */
    BulkDeleteFailure: {
      /** @description The contact that is still there. */
      contact_id: string;
      /** @description Why, for programs. */
      code: string;
      /** @description Why, for people. */
      message: string;
    };
    BulkDeleteRequest: {
      /** @description Ids of the contacts to delete, at most 500. The page calls them UUIDs. */
      contact_ids: string[];
      /**
       * @description When `true`, the input is checked and counted and nothing changes.
       * @default false
       */
      dry_run?: boolean;
    };
    /**
     * @description What became of each id of a bulk deletion, in counts. A partial success is a success.
     * @example {
     *       "deleted_count": 2,
     *       "not_found_count": 0,
     *       "errors": []
     *     }
     */
    BulkDeleteResult: {
      /** @description Contacts deleted; in a dry run, contacts that would be. */
      deleted_count: number;
      /** @description Ids of the request that are no contact of this workspace. */
      not_found_count: number;
      /** @description The contacts that could not be deleted. */
      errors: components["schemas"]["BulkDeleteFailure"][];
    };
    /**
     * @description Someone who takes part in an event.
     * @example {
     *       "email": "jane@example.com",
     *       "name": "Jane Doe",
     *       "response_status": "accepted",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    CalendarAttendee: {
      email?: string;
      name?: string;
      /** @description The answer to the invitation. */
      response_status?: string;
      /** @description The contact with this e-mail address. */
      contact_id?: string;
    };
    /**
     * @description An event with its recurrence, its attendees and what it is linked to.
     * @example {
     *       "id": "evt_01HYXYZ123",
     *       "provider": "google",
     *       "title": "Offer review",
     *       "start_time": "2026-02-25T09:00:00Z",
     *       "end_time": "2026-02-25T09:30:00Z",
     *       "all_day": false,
     *       "attendees": [
     *         {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe",
     *           "response_status": "accepted"
     *         }
     *       ],
     *       "organizer_email": "legal@example.com",
     *       "contact_ids": [
     *         "123e4567-e89b-12d3-a456-426614174000"
     *       ],
     *       "task_ids": [
     *         "task-uuid"
     *       ],
     *       "status": "confirmed",
     *       "created_at": "2026-02-20T08:30:00Z",
     *       "updated_at": "2026-02-24T10:00:00Z"
     *     }
     */
    CalendarEvent: {
      /** @description The event. */
      id: string;
      /**
       * @description The kind of calendar it is from.
       * @enum {string}
       */
      provider?: "google" | "microsoft";
      title?: string;
      description?: string;
      location?: string;
      /** @description Address of the video call. */
      conference_url?: string;
      /** @description When it begins. */
      start_time?: string;
      /** @description When it ends. */
      end_time?: string;
      /** @description Whether it takes the whole day. */
      all_day?: boolean;
      /** @description How it repeats. */
      recurrence_rule?: string;
      /** @description Who takes part. */
      attendees?: components["schemas"]["CalendarAttendee"][];
      /** @description The e-mail address of who invited. */
      organizer_email?: string;
      /** @description The contacts who take part. */
      contact_ids?: string[];
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description The tasks that belong to it. */
      task_ids?: string[];
      /**
       * @description Whether it takes place.
       * @enum {string}
       */
      status?: "confirmed" | "tentative" | "cancelled";
      /** @description When it was created. */
      created_at?: string;
      /** @description When it last changed. */
      updated_at?: string;
    };
    /**
     * @description An event as a row of a list.
     * @example {
     *       "id": "evt_01HYXYZ123",
     *       "provider": "google",
     *       "title": "Offer review",
     *       "start_time": "2026-02-25T09:00:00Z",
     *       "end_time": "2026-02-25T09:30:00Z",
     *       "all_day": false,
     *       "attendees": [
     *         {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe"
     *         }
     *       ],
     *       "organizer_email": "legal@example.com",
     *       "contact_ids": [
     *         "123e4567-e89b-12d3-a456-426614174000"
     *       ],
     *       "deal_id": "deal_01HY1",
     *       "status": "confirmed"
     *     }
     */
    CalendarEventSummary: {
      /** @description The event. */
      id: string;
      /** @description The kind of calendar it is from. */
      provider: string;
      title: string;
      description?: string;
      location?: string;
      /** @description Address of the video call. */
      conference_url?: string;
      /** @description When it begins. */
      start_time: string;
      /** @description When it ends. */
      end_time: string;
      /** @description Whether it takes the whole day. */
      all_day: boolean;
      /** @description Who takes part. The page of the list does not describe them. */
      attendees: {
        [key: string]: unknown;
      }[];
      /** @description The e-mail address of who invited. */
      organizer_email: string;
      /** @description The contacts who take part. */
      contact_ids: string[];
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description Whether it takes place. */
      status: string;
    };
    /**
     * @example {
     *       "mode": "full",
     *       "provider": "google"
     *     }
     */
    CalendarSync: {
      /**
       * @description Only what is new, or everything of a period.
       * @default incremental
       * @enum {string}
       */
      mode?: "incremental" | "full";
      /**
       * @description Only calendars of this kind.
       * @enum {string}
       */
      provider?: "google" | "microsoft";
      /** @description With `full`: begin of the period, in ISO 8601. Without it, 90 days back. */
      from_date?: string;
      /** @description With `full`: end of the period, in ISO 8601. Without it, 180 days ahead. */
      to_date?: string;
    };
    /**
     * @description A calendar is synchronized.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "calendar.sync.completed",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CalendarSyncCompletedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "calendar.sync.completed";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A job that reads calendars.
     * @example {
     *       "job_id": "cal_sync_01HY1",
     *       "status": "queued",
     *       "mode": "incremental",
     *       "queued_at": "2026-02-24T10:00:00Z"
     *     }
     */
    CalendarSyncJob: {
      /** @description The job. */
      job_id: string;
      /** @description How far the job is. */
      status: string;
      /** @description Only what is new, or everything of a period. */
      mode: string;
      /** @description When the job was queued. */
      queued_at: string;
    };
    /**
     * @description An outreach campaign with its sending rules. The pages list these fields as a part of what a campaign holds, so others are allowed.
     * @example {
     *       "id": "cmp_abc123",
     *       "name": "Q2 Outreach",
     *       "description": "Legal heads in Berlin",
     *       "status": "active",
     *       "daily_send_limit": 50,
     *       "delay_between_emails": 60,
     *       "sending_timezone": "Europe/Berlin",
     *       "send_on_weekends": false,
     *       "track_opens": true,
     *       "track_clicks": true
     *     }
     */
    Campaign: {
      /** @description The campaign's id. */
      id: string;
      /** @description What people call the campaign. */
      name?: string;
      /** @description What the campaign is for. */
      description?: string;
      /**
       * @description Where the campaign stands. Only the reply of a start names `pending_approval`; here it is accepted because a campaign that waits for approval can be read, too.
       * @enum {string}
       */
      status?: "draft" | "pending_approval" | "active" | "paused" | "completed";
      /** @description E-mails a day at most. */
      daily_send_limit?: number;
      /** @description Seconds between two e-mails. */
      delay_between_emails?: number;
      /** @description IANA name of the time zone the sending follows. */
      sending_timezone?: string;
      /** @description Whether e-mails leave on Saturdays and Sundays, too. */
      send_on_weekends?: boolean;
      /** @description Whether openings are counted. */
      track_opens?: boolean;
      /** @description Whether clicks on links are counted. */
      track_clicks?: boolean;
      /** @description The steps. Their form in this place is not documented. */
      steps?: {
        [key: string]: unknown;
      }[];
      /** @description The enrolled contacts. Their form in this place is not documented. */
      contacts?: {
        [key: string]: unknown;
      }[];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One contact's enrolment in a campaign. The pages list these fields as a part of what an enrolment holds, so others are allowed.
     * @example {
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "full_name": "Jane Doe",
     *       "email": "jane@example.com",
     *       "status": "active",
     *       "current_step": 1,
     *       "added_at": "2026-02-24T10:00:00Z",
     *       "last_sent_at": "2026-02-25T09:00:00Z"
     *     }
     */
    CampaignContact: {
      /** @description The contact. */
      contact_id: string;
      /** @description The contact's name. */
      full_name?: string;
      /** @description The contact's address. */
      email?: string;
      /**
       * @description Where the enrolment stands.
       * @enum {string}
       */
      status?: "pending" | "active" | "paused" | "completed" | "bounced" | "unsubscribed" | "replied";
      /** @description Index of the step that is sent next, counted from 0. */
      current_step?: number;
      /** @description When the contact was enrolled (ISO 8601). */
      added_at?: string;
      /** @description When the last e-mail of the campaign went to the contact (ISO 8601). */
      last_sent_at?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of the contacts of the request.
     * @example {
     *       "added": 1,
     *       "skipped": 0,
     *       "contact_ids": [
     *         "123e4567-e89b-12d3-a456-426614174000"
     *       ]
     *     }
     */
    CampaignContactAddition: {
      /** @description Contacts that were enrolled. */
      added: number;
      /** @description Contacts that were enrolled already. */
      skipped: number;
      /** @description The contacts that were enrolled, without the skipped ones. */
      contact_ids: string[];
    };
    /**
     * @description Confirms that one contact is no longer enrolled in one campaign.
     * @example {
     *       "removed": true,
     *       "campaign_id": "cmp_abc123",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    CampaignContactRemoval: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      removed: true;
      /** @description The campaign. */
      campaign_id: string;
      /** @description The contact that was unenrolled. */
      contact_id: string;
    };
    /**
     * @description Contacts were enrolled in a campaign.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "campaign.contacts_added",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CampaignContactsAddedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "campaign.contacts_added";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description The contacts to enrol.
     * @example {
     *       "contact_ids": [
     *         "123e4567-e89b-12d3-a456-426614174000"
     *       ],
     *       "source": "list:cold-outreach-q2"
     *     }
     */
    CampaignContactsRequest: {
      /** @description The contacts to enrol, at most 500. Repeated ids are skipped. */
      contact_ids: string[];
      /** @description Where the contacts come from, in any wording; kept with each enrolment. */
      source?: string;
    };
    /**
     * @description A new campaign.
     * @example {
     *       "name": "Q2 Outreach",
     *       "list_id": "list-uuid-here",
     *       "template": "Hi {{name}}, how does {{company}} handle contract reviews today?"
     *     }
     */
    CampaignCreate: {
      /** @description What people call the campaign. */
      name: string;
      /** @description The list whose contacts the campaign is for. */
      list_id: string;
      /** @description Text of the e-mail. Replaced for each contact, in double braces: `name` (the first name only), `full_name`, `company`, `title`. Steps have variables with other names. */
      template: string;
    };
    /**
     * @description A campaign was created.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "campaign.created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CampaignCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "campaign.created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A campaign was deleted.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "campaign.deleted",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CampaignDeletedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "campaign.deleted";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description Confirms that one campaign is gone.
     * @example {
     *       "deleted": true,
     *       "id": "cmp_abc123"
     *     }
     */
    CampaignDeletion: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      deleted: true;
      /** @description The campaign that was deleted. */
      id: string;
    };
    /**
     * @description Confirms that one campaign is paused.
     * @example {
     *       "id": "cmp_abc123",
     *       "status": "paused",
     *       "paused_at": "2026-03-01T12:00:00Z"
     *     }
     */
    CampaignPause: {
      /** @description The campaign that was paused. */
      id: string;
      /**
       * @description Always `paused`; a failure is an error reply.
       * @constant
       */
      status: "paused";
      /** @description When it was paused (ISO 8601). */
      paused_at: string;
    };
    /**
     * @description A campaign was paused.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "campaign.paused",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CampaignPausedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "campaign.paused";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description Says whether the campaign runs or waits for approval.
     * @example {
     *       "campaign_id": "campaign-uuid",
     *       "status": "pending_approval",
     *       "task_id": "lexi-task-uuid"
     *     }
     */
    CampaignStart: {
      /** @description The campaign. */
      campaign_id: string;
      /**
       * @description `active` when it runs at once, `pending_approval` when somebody has to approve it first.
       * @enum {string}
       */
      status: "pending_approval" | "active";
      /** @description The Lexi task that waits for approval; `null` when the campaign runs at once. */
      task_id: string | null;
    };
    /**
     * @description A campaign was started.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "campaign.started",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CampaignStartedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "campaign.started";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description What became of a campaign's e-mails.
     * @example {
     *       "sent_count": 1247,
     *       "opened_count": 612,
     *       "clicked_count": 143,
     *       "replied_count": 89,
     *       "bounced_count": 12,
     *       "unsubscribed_count": 4,
     *       "open_rate": 0.491,
     *       "click_rate": 0.115,
     *       "reply_rate": 0.071
     *     }
     */
    CampaignStats: {
      /** @description E-mails sent. */
      sent_count: number;
      /** @description E-mails opened. */
      opened_count: number;
      /** @description E-mails with a click. */
      clicked_count: number;
      /** @description E-mails answered. */
      replied_count: number;
      /** @description E-mails that came back. */
      bounced_count: number;
      /** @description Contacts who unsubscribed. */
      unsubscribed_count: number;
      /** @description Opened, as a part of sent. */
      open_rate: number;
      /** @description Clicked, as a part of sent. */
      click_rate: number;
      /** @description Replied, as a part of sent. */
      reply_rate: number;
    };
    /**
     * @description One e-mail of a campaign's sequence.
     * @example {
     *       "id": "step_2",
     *       "index": 1,
     *       "subject": "Any thoughts?",
     *       "body": "Did you find the time to read my last e-mail?",
     *       "delay_days": 3,
     *       "delay_hours": 12,
     *       "send_condition": "if_no_reply",
     *       "created_at": "2026-02-24T10:05:00Z"
     *     }
     */
    CampaignStep: {
      /** @description The step's id. */
      id: string;
      /** @description Place in the sequence, counted from 0. */
      index: number;
      /** @description Subject of the e-mail. */
      subject: string;
      /** @description Text of the e-mail, plain or HTML. */
      body: string;
      /** @description Days to wait after the previous step. */
      delay_days: number;
      /** @description Hours to wait on top of the days. */
      delay_hours: number;
      send_condition: components["schemas"]["SendCondition"];
      /** @description When the step was created (ISO 8601). */
      created_at: string;
    };
    /**
     * @description A new step.
     * @example {
     *       "subject": "Any thoughts?",
     *       "body": "Did you find the time to read my last e-mail?",
     *       "delay_days": 3,
     *       "delay_hours": 12,
     *       "send_condition": "if_no_reply"
     *     }
     */
    CampaignStepCreate: {
      /** @description Subject of the e-mail. Replaced for each contact, in double braces: `first_name`, `last_name`, `company_name`, `job_title`. */
      subject: string;
      /** @description Text of the e-mail, plain or HTML. */
      body: string;
      /**
       * @description Days to wait after the previous step.
       * @default 0
       */
      delay_days?: number;
      /**
       * @description Hours to wait on top of the days.
       * @default 0
       */
      delay_hours?: number;
      /**
       * @description What must hold of the contact for the step to be sent.
       * @default always
       * @enum {string}
       */
      send_condition?: "always" | "if_no_reply" | "if_no_open" | "if_opened" | "if_clicked";
    };
    /**
     * @description A campaign got another step.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "campaign.step_created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CampaignStepCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "campaign.step_created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description Confirms that one step is gone.
     * @example {
     *       "deleted": true,
     *       "id": "step_2"
     *     }
     */
    CampaignStepDeletion: {
      /** @description Whether the step was deleted. */
      deleted: boolean;
      /** @description The step that was deleted. */
      id: string;
    };
    /**
     * @description The fields to change.
     * @example {
     *       "delay_days": 5,
     *       "delay_hours": 0
     *     }
     */
    CampaignStepUpdate: {
      /** @description Subject of the e-mail. */
      subject?: string;
      /** @description Text of the e-mail, plain or HTML. */
      body?: string;
      /** @description Days to wait after the previous step. */
      delay_days?: number;
      /** @description Hours to wait on top of the days. */
      delay_hours?: number;
      send_condition?: components["schemas"]["SendCondition"];
    };
    /**
     * @description The fields to change.
     * @example {
     *       "daily_send_limit": 25,
     *       "delay_between_emails": 120,
     *       "send_on_weekends": false
     *     }
     */
    CampaignUpdate: {
      /** @description What people call the campaign. */
      name?: string;
      /** @description What the campaign is for. */
      description?: string;
      /** @description E-mails a day at most. */
      daily_send_limit?: number;
      /** @description Seconds between two e-mails, at least 30. */
      delay_between_emails?: number;
      /** @description IANA name of the time zone the sending follows. */
      sending_timezone?: string;
      /** @description Whether e-mails leave on Saturdays and Sundays, too. */
      send_on_weekends?: boolean;
      /** @description Whether openings are counted. */
      track_opens?: boolean;
      /** @description Whether clicks on links are counted. */
      track_clicks?: boolean;
      /** @description Whether a footer for unsubscribing is appended. */
      show_unsubscribe?: boolean;
    };
    /**
     * @description One kind of event, as the catalog describes it.
     * @example {
     *       "type": "contact.created",
     *       "category": "contact",
     *       "description": "A contact was created.",
     *       "data_schema": {
     *         "type": "object",
     *         "properties": {
     *           "contact": {
     *             "type": "object"
     *           }
     *         }
     *       },
     *       "example_payload": {
     *         "id": "evt_01HY1",
     *         "type": "contact.created",
     *         "created_at": "2026-04-17T09:00:00Z",
     *         "data": {
     *           "contact": {
     *             "id": "123e4567-e89b-12d3-a456-426614174000",
     *             "full_name": "Jane Doe"
     *           }
     *         }
     *       },
     *       "introduced_in": "v1",
     *       "stability": "stable"
     *     }
     */
    CatalogEvent: {
      /** @description Its name, such as `contact.created`. */
      type: string;
      category?: string;
      description?: string;
      /** @description JSON Schema of the `data` of its payload. */
      data_schema?: {
        [key: string]: unknown;
      };
      /** @description A whole payload. */
      example_payload?: {
        [key: string]: unknown;
      };
      /** @description The version it came with. */
      introduced_in?: string;
      /** @enum {string} */
      stability?: "stable" | "beta";
    };
    /**
     * @description A file, with its content or the address of it.
     * @example {
     *       "filename": "offer.pdf",
     *       "mime_type": "application/pdf",
     *       "url": "https://files.example.com/offer.pdf"
     *     }
     */
    ChannelAttachment: {
      filename?: string;
      mime_type?: string;
      /** @description The content in Base64, instead of `url`. */
      content_base64?: string;
      /** @description Where the content is, instead of `content_base64`. */
      url?: string;
    };
    /**
     * @description A message sent or received over a channel.
     * @example {
     *       "id": "1713351031.001200",
     *       "channel": "slack",
     *       "direction": "inbound",
     *       "sender": "U01234567",
     *       "recipient": "C01234567",
     *       "body": "The contract is signed.",
     *       "attachments": [],
     *       "deal_id": "deal_01HY1",
     *       "sent_at": "2026-04-17T10:50:31Z"
     *     }
     */
    ChannelMessage: {
      /** @description The message, as its provider calls it. */
      id: string;
      /** @description The channel it came or went over. */
      channel: string;
      /** @description Received or sent. */
      direction: string;
      /** @description Who sent it, as the provider calls them. */
      sender: string;
      /** @description Whom it went to, as the provider calls them. */
      recipient: string;
      /** @description The text. */
      body: string;
      /** @description Its files. The page does not describe their form. */
      attachments: {
        [key: string]: unknown;
      }[];
      /** @description The contact it belongs to. */
      contact_id?: string;
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description When it was sent. */
      sent_at: string;
    };
    /**
     * @example {
     *       "channel": "slack",
     *       "recipient": "C01234567",
     *       "message": "The contract is signed."
     *     }
     */
    ChannelMessageSend: {
      /**
       * @description The channel.
       * @enum {string}
       */
      channel: "slack" | "teams" | "whatsapp" | "telegram" | "email";
      /** @description Whom it goes to, as the provider calls them: a Slack channel or user, a Teams conversation, a phone number in E.164, a Telegram chat or an e-mail address. */
      recipient: string;
      /** @description The text, at most 4096 characters. */
      message: string;
      /** @description The subject. Needed for the channel `email`, and only there. */
      subject?: string;
      /** @description The contact in whose timeline the message appears. */
      contact_id?: string;
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description Files to send with it. */
      attachments?: components["schemas"]["ChannelAttachment"][];
    };
    /**
     * @description A channel, its state and what it can do.
     * @example {
     *       "channel": "slack",
     *       "connected": true,
     *       "display_name": "Acme Legal",
     *       "account_id": "T01234567",
     *       "connected_at": "2026-01-10T09:00:00Z",
     *       "last_sync_at": "2026-04-17T10:50:31Z",
     *       "status": "healthy",
     *       "capabilities": [
     *         "send",
     *         "receive",
     *         "attachments"
     *       ]
     *     }
     */
    ChannelProvider: {
      /**
       * @description The channel.
       * @enum {string}
       */
      channel: "slack" | "teams" | "whatsapp" | "telegram" | "email";
      /** @description Whether the workspace has connected it. */
      connected: boolean;
      /** @description The name of the account. */
      display_name?: string;
      /** @description The account, as its provider calls it. */
      account_id?: string;
      /** @description When it was connected. */
      connected_at?: string;
      /** @description When messages were last fetched. */
      last_sync_at?: string;
      /**
       * @description How it is; `needs_reauth` asks for a new login.
       * @enum {string}
       */
      status: "healthy" | "degraded" | "needs_reauth" | "disconnected";
      /** @description What is wrong with it. */
      error_message?: string;
      /** @description What it can do. */
      capabilities: ("send" | "receive" | "attachments")[];
    };
    /**
     * @description A company of the workspace, as the list shows it.
     * @example {
     *       "id": "c1b2a3d4-e5f6-7890-abcd-ef1234567890",
     *       "name": "Acme Legal Corp",
     *       "industry": "Legal Services",
     *       "website": "https://acme-legal.example",
     *       "linkedin_url": "https://www.linkedin.com/company/acme-legal",
     *       "size": "51-200",
     *       "domain": "acme-legal.example",
     *       "city": "Berlin",
     *       "country": "Germany",
     *       "tags": [
     *         "client"
     *       ],
     *       "created_date": "2026-02-24T10:00:00Z",
     *       "updated_date": "2026-03-01T12:00:00Z"
     *     }
     */
    Company: {
      /** @description The company's id. */
      id: string;
      /** @description The company's name. */
      name?: string;
      /** @description Its industry. */
      industry?: string;
      /** @description Address of its website. */
      website?: string;
      /** @description Address of its LinkedIn page. */
      linkedin_url?: string;
      /** @description Its size, as text. */
      size?: string;
      /** @description Its internet domain. */
      domain?: string;
      /** @description The city it is in. */
      city?: string;
      /** @description The country it is in. */
      country?: string;
      /** @description Its tags. */
      tags?: string[];
      /** @description When it was created (ISO 8601). */
      created_date?: string;
      /** @description When it last changed (ISO 8601). */
      updated_date?: string;
    };
    /**
     * @description What became of the contacts of the request, in counts. A partial success is a success.
     * @example {
     *       "updated": 2,
     *       "failed": 0
     *     }
     */
    CompanyContactLinking: {
      /** @description Contacts that are linked now. */
      updated: number;
      /** @description Contacts that could not be linked. */
      failed: number;
    };
    /**
     * @description The contacts to link.
     * @example {
     *       "contact_ids": [
     *         "contact-001",
     *         "contact-002"
     *       ]
     *     }
     */
    CompanyContactsRequest: {
      /** @description The contacts to link, at most 100. */
      contact_ids: string[];
    };
    /**
     * @description A new company. The pages show these fields in a sample and list none, so others are allowed.
     * @example {
     *       "name": "Acme Legal Corp",
     *       "domain": "acme-legal.example",
     *       "industry": "Legal Services"
     *     }
     */
    CompanyCreate: {
      /** @description The company's name. */
      name?: string;
      /** @description Its internet domain. */
      domain?: string;
      /** @description Its industry. */
      industry?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A company was created.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "company.created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CompanyCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "company.created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A company was deleted.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "company.deleted",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CompanyDeletedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "company.deleted";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description Confirms that one company is gone.
     * @example {
     *       "deleted": true,
     *       "id": "c1b2a3d4-e5f6-7890-abcd-ef1234567890"
     *     }
     */
    CompanyDeletion: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      deleted: true;
      /** @description The company that was deleted. */
      id: string;
    };
    /**
     * @description A company after its enrichment.
     * @example {
     *       "company": {
     *         "id": "c0mpany-uuid-0001",
     *         "name": "Acme Legal Corp",
     *         "industry": "Legal Services",
     *         "size": "51-200"
     *       },
     *       "fields_updated": [
     *         "industry",
     *         "size"
     *       ],
     *       "source": "vendor_a",
     *       "confidence": 0.87,
     *       "credits_remaining": 4870
     *     }
     */
    CompanyEnrichment: {
      /** @description The company. The page leaves its fields open. */
      company: {
        [key: string]: unknown;
      };
      /** @description The fields that changed. */
      fields_updated?: string[];
      /** @description The provider the data come from. */
      source?: string;
      /** @description How sure the provider is, from 0 to 1. */
      confidence?: number;
      /** @description Credits the workspace has left. */
      credits_remaining?: number;
    };
    /**
     * @description The company to enrich. Its id or its domain is needed.
     * @example {
     *       "domain": "acme.com",
     *       "fields": [
     *         "industry",
     *         "size"
     *       ]
     *     }
     */
    CompanyEnrichmentRequest: {
      /** @description A company of the workspace. */
      company_id?: string;
      /** @description The domain the company is found by; created if there is none. */
      domain?: string;
      /** @description The fields that may change. */
      fields?: ("name" | "industry" | "size" | "founded_year" | "description" | "hq_location" | "logo_url" | "linkedin_url" | "tech_stack")[];
      /**
       * @description When `true`, fields that have a value change too.
       * @default false
       */
      overwrite?: boolean;
    };
    /**
     * @description The companies to import, as `rows` or as `csv`.
     * @example {
     *       "rows": [
     *         {
     *           "name": "Acme Legal Corp",
     *           "domain": "acme.com",
     *           "industry": "Legal Services"
     *         }
     *       ],
     *       "tags": [
     *         "conference-2026"
     *       ]
     *     }
     */
    CompanyImport: {
      /** @description The companies, each with the fields of a company's creation. */
      rows?: components["schemas"]["CompanyCreate"][];
      /** @description The companies as the text of a CSV file. */
      csv?: string;
      /**
       * @description Whether the first row of `csv` names the columns.
       * @default true
       */
      has_header?: boolean;
      /** @description The field of a company for the name of a column. */
      mapping?: {
        [key: string]: string;
      };
      /**
       * @description When `true`, a company with the same domain is changed; otherwise the row is skipped.
       * @default false
       */
      update_existing?: boolean;
      /** @description Tags for each company. */
      tags?: string[];
    };
    /**
     * @description What became of the rows, in counts. A partial success is a success.
     * @example {
     *       "job_id": "imp_co_01HY1",
     *       "status": "completed",
     *       "created_count": 1,
     *       "updated_count": 0,
     *       "skipped_count": 0,
     *       "errors": []
     *     }
     */
    CompanyImportResult: {
      /** @description The import, also where it was finished within the call. */
      job_id: string;
      /** @description How far the import is; `completed` in the documented sample. */
      status: string;
      /** @description Companies created. */
      created_count: number;
      /** @description Companies changed. */
      updated_count: number;
      /** @description Rows passed over. */
      skipped_count: number;
      /** @description The rows that could not be imported. */
      errors: components["schemas"]["ImportRowFailure"][];
    };
    /**
     * @description A company was changed.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "company.updated",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    CompanyUpdatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "company.updated";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description One contact. The three names are always filled in, derived where the contact has none of its own.
     * @example {
     *       "id": "123e4567-e89b-12d3-a456-426614174000",
     *       "first_name": "Jane",
     *       "last_name": "Doe",
     *       "full_name": "Jane Doe",
     *       "email": "jane@example.com",
     *       "phone": "+15550100",
     *       "job_title": "Chief Legal Officer",
     *       "company": "Acme Legal Corp",
     *       "related_company_id": "co-001",
     *       "linkedin_url": "https://www.linkedin.com/in/janedoe",
     *       "priority": 1,
     *       "tags": [
     *         "vip"
     *       ],
     *       "custom_fields": {
     *         "preferred_language": "de"
     *       },
     *       "created_date": "2026-02-24T10:00:00Z",
     *       "updated_date": "2026-02-25T08:30:00Z"
     *     }
     */
    Contact: {
      /** @description The contact. */
      id: string;
      first_name: string;
      last_name: string;
      full_name: string;
      email?: string;
      phone?: string;
      job_title?: string;
      /** @description The company's name. */
      company?: string;
      /** @description The company the contact is linked to; `null` after the company was deleted. */
      related_company_id?: string | null;
      /** @description Address of the LinkedIn profile. */
      linkedin_url?: string;
      /** @description The priority as a number, also where it was set as a word. */
      priority?: number;
      /** @description All tags of the contact. */
      tags?: string[];
      /** @description Fields the workspace has made up. */
      custom_fields?: {
        [key: string]: unknown;
      };
      /** @description When the contact was created. */
      created_date?: string;
      /** @description When the contact last changed. */
      updated_date?: string;
      /** @description The three newest notes, with `include` holding `notes`. */
      recent_notes?: {
        [key: string]: unknown;
      }[];
      /** @description Three open tasks, with `include` holding `tasks`. */
      open_tasks?: {
        [key: string]: unknown;
      }[];
      /** @description The three most recently changed deals whose primary contact this is, with `include` holding `deals`. */
      open_deals?: {
        [key: string]: unknown;
      }[];
    };
    /**
     * @description One entry of a contact's timeline. Two pages show it with different fields: `type`, `title`, `contact_id`, `deal_id` on one; `activity_type`, `entity_…`, `metadata`, `user_…`, `created_date` on the other. None of them is promised.
     * @example {
     *       "id": "act_7f3c4d2a",
     *       "type": "call",
     *       "title": "First call",
     *       "description": "Asked for an offer.",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "deal_id": "deal-001"
     *     }
     */
    ContactActivity: {
      /** @description The activity. */
      id?: string;
      /** @description What happened. */
      type?: string;
      /** @description What happened; the other page's name of `type`. */
      activity_type?: string;
      title?: string;
      description?: string;
      /** @description The contact it concerns. */
      contact_id?: string;
      /** @description The deal it concerns; `null` after the deal was deleted. */
      deal_id?: string | null;
      /** @description Kind of another record it concerns. */
      entity_type?: string;
      /** @description The other record. */
      entity_id?: string;
      /** @description How the timeline calls the other record. */
      entity_name?: string;
      /** @description Anything else. */
      metadata?: {
        [key: string]: unknown;
      };
      /** @description Who did it. */
      user_id?: string;
      /** @description The name of that person. */
      user_name?: string;
      /** @description When it was entered. */
      created_date?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @example {
     *       "contacts": [
     *         {
     *           "full_name": "Jane Doe",
     *           "email": "jane@example.com"
     *         },
     *         {
     *           "full_name": "John Smith",
     *           "email": "john@example.com"
     *         }
     *       ]
     *     }
     */
    ContactBulkCreate: {
      /** @description The new contacts, at most 500. */
      contacts: components["schemas"]["ContactBulkCreateItem"][];
    };
    /**
     * @description One new contact of a bulk creation.
     * @example {
     *       "full_name": "Jane Doe",
     *       "email": "jane@example.com",
     *       "job_title": "Chief Legal Officer",
     *       "company": "Acme Legal Corp",
     *       "tags": [
     *         "vip"
     *       ]
     *     }
     */
    ContactBulkCreateItem: {
      full_name?: string;
      email?: string;
      phone?: string;
      job_title?: string;
      /** @description The company's name. */
      company?: string;
      /** @description Address of the LinkedIn profile. */
      linkedin_url?: string;
      tags?: string[];
      /** @description Fields the workspace has made up. */
      custom_fields?: {
        [key: string]: unknown;
      };
    };
    /**
     * @description The contacts a bulk creation made.
     * @example {
     *       "created": 2,
     *       "contacts": [
     *         {
     *           "id": "abc-123",
     *           "full_name": "Jane Doe",
     *           "email": "jane@example.com"
     *         },
     *         {
     *           "id": "def-456",
     *           "full_name": "John Smith",
     *           "email": "john@example.com"
     *         }
     *       ]
     *     }
     */
    ContactBulkCreateResult: {
      /** @description How many contacts were made. */
      created: number;
      contacts: components["schemas"]["BulkCreatedContact"][];
    };
    /**
     * @description Contacts were created in one call.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "contact.bulk_created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {
     *         "count": 2
     *       }
     *     }
     */
    ContactBulkCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "contact.bulk_created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookBulkEventData"];
    };
    /**
     * @description A new contact. Its page asks for a full name, a first and a last name, or an e-mail address; the guide on data integrity is content with a first or a last name. Missing names are split, composed or derived from what is there.
     * @example {
     *       "full_name": "Jane Doe",
     *       "email": "jane@example.com",
     *       "company": "Acme Legal Corp",
     *       "priority": "high",
     *       "tags": [
     *         "vip"
     *       ]
     *     }
     */
    ContactCreate: {
      /** @description Given alone, it is split at its last blank; `Last, First` is understood too. */
      full_name?: string;
      /** @description With `last_name`, makes up the full name where that is absent. */
      first_name?: string;
      last_name?: string;
      /** @description Finds duplicates, and is the last source for a name. */
      email?: string;
      /** @description With country code. */
      phone?: string;
      job_title?: string;
      /** @description The company's name. */
      company?: string;
      /** @description The company's name, as the quickstart calls the field. */
      company_name?: string;
      /** @description The existing company to link the contact to. */
      related_company_id?: string;
      /** @description Legacy name of `related_company_id`. */
      company_id?: string;
      /** @description Address of the LinkedIn profile. */
      linkedin_url?: string;
      /**
       * @description As a word or as a number. Replies hold the number.
       * @enum {string|number}
       */
      priority?: "high" | "medium" | "low" | 1 | 2 | 3;
      tags?: string[];
      /** @description Fields the workspace has made up, as any JSON. */
      custom_fields?: {
        [key: string]: unknown;
      };
      /** @description When the contact came about. Kept when at most 5 years old and at most 24 hours ahead; otherwise it is the time of the call. */
      created_date?: string;
    };
    /**
     * @description A contact was created.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "contact.created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {
     *         "contact": {
     *           "id": "123e4567-e89b-12d3-a456-426614174000",
     *           "full_name": "Jane Doe"
     *         }
     *       }
     *     }
     */
    ContactCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "contact.created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: {
        /** @description The new contact. Samples show `id` and `full_name`, an older one `email` and `created_at` too. */
        contact: {
          /** @description The new contact. */
          id?: string;
          full_name?: string;
          email?: string;
          /** @description When it was created. */
          created_at?: string;
        } & {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
    };
    /**
     * @description A contact was deleted.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "contact.deleted",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    ContactDeletedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "contact.deleted";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description Confirms that one contact is gone.
     * @example {
     *       "deleted": true,
     *       "id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    ContactDeletion: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      deleted: true;
      /** @description The contact that was deleted. */
      id: string;
    };
    /**
     * @description A document and the way it is linked to a contact.
     * @example {
     *       "id": "doc_01HY1",
     *       "name": "engagement-letter.pdf",
     *       "mime_type": "application/pdf",
     *       "size_bytes": 48213,
     *       "folder": "Contracts",
     *       "tags": [
     *         "signed"
     *       ],
     *       "role": "contract",
     *       "linked_at": "2026-02-25T08:30:00Z",
     *       "created_at": "2026-02-24T10:00:00Z"
     *     }
     */
    ContactDocument: {
      /** @description The document. */
      id: string;
      name?: string;
      mime_type?: string;
      size_bytes?: number;
      folder?: string;
      tags?: string[];
      /** @description What the document is to the contact. */
      role?: string;
      /** @description When the document was linked to the contact. */
      linked_at?: string;
      /** @description When the document was created. */
      created_at?: string;
    };
    /**
     * @description A contact after its enrichment.
     * @example {
     *       "contact": {
     *         "id": "123e4567-e89b-12d3-a456-426614174000",
     *         "full_name": "Jane Doe",
     *         "job_title": "Chief Legal Officer"
     *       },
     *       "fields_updated": [
     *         "job_title"
     *       ],
     *       "source": "vendor_a",
     *       "confidence": 0.91,
     *       "credits_remaining": 4871
     *     }
     */
    ContactEnrichment: {
      /** @description The contact. The page leaves its fields open. */
      contact: {
        [key: string]: unknown;
      };
      /** @description The fields that changed. */
      fields_updated: string[];
      /** @description The provider the data come from. */
      source: string;
      /** @description How sure the provider is, from 0 to 1. */
      confidence: number;
      /** @description Credits the workspace has left. */
      credits_remaining: number;
    };
    /**
     * @example {
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "fields": [
     *         "job_title",
     *         "phone"
     *       ]
     *     }
     */
    ContactEnrichmentRequest: {
      /** @description The contact to enrich. */
      contact_id: string;
      /**
       * @description The fields that may change.
       * @default [
       *       "job_title",
       *       "company_name",
       *       "linkedin_url",
       *       "phone",
       *       "location",
       *       "seniority"
       *     ]
       */
      fields?: string[];
      /**
       * @description When `true`, fields that have a value change too.
       * @default false
       */
      overwrite?: boolean;
    };
    /**
     * @description The contacts to import, as `rows` or as `csv`.
     * @example {
     *       "rows": [
     *         {
     *           "full_name": "Jane Doe",
     *           "email": "jane@example.com"
     *         }
     *       ],
     *       "tags": [
     *         "conference-2026"
     *       ]
     *     }
     */
    ContactImport: {
      /** @description The contacts, each with the fields of a contact's creation. */
      rows?: components["schemas"]["ContactCreate"][];
      /** @description The contacts as the text of a CSV file. */
      csv?: string;
      /**
       * @description Whether the first row of `csv` names the columns.
       * @default true
       */
      has_header?: boolean;
      /** @description The field of a contact for the name of a column. Unknown columns are ignored. */
      mapping?: {
        [key: string]: string;
      };
      /**
       * @description When `true`, a contact with the same e-mail address or phone is changed; otherwise the row is skipped.
       * @default false
       */
      update_existing?: boolean;
      /** @description Tags for each contact. */
      tags?: string[];
    };
    /**
     * @description What became of the rows, in counts.
     * @example {
     *       "job_id": "imp_01HY1",
     *       "status": "completed",
     *       "created_count": 1,
     *       "updated_count": 0,
     *       "skipped_count": 0,
     *       "errors": []
     *     }
     */
    ContactImportResult: {
      /** @description The import, also where it was finished within the call. */
      job_id: string;
      /** @description How far the import is. */
      status?: string;
      /** @description Contacts created. */
      created_count?: number;
      /** @description Contacts changed. */
      updated_count?: number;
      /** @description Rows passed over. */
      skipped_count?: number;
      /** @description The rows that could not be imported. The page does not describe them. */
      errors?: {
        [key: string]: unknown;
      }[];
    };
    /**
     * @example {
     *       "primary_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "duplicate_ids": [
     *         "456e7890-a1b2-34c5-d678-901234567890"
     *       ]
     *     }
     */
    ContactMerge: {
      /** @description The contact that stays. It may not be one of the duplicates. */
      primary_id: string;
      /** @description The contacts to fold into it, at most 20. */
      duplicate_ids: string[];
      /**
       * @description When `true`, values of the duplicates replace those the primary contact already has.
       * @default false
       */
      overwrite?: boolean;
      /**
       * @description When `true`, the reply is a preview and nothing changes.
       * @default false
       */
      dry_run?: boolean;
    };
    /**
     * @description Rows that went over from the duplicates to the primary contact, by kind.
     * @example {
     *       "notes": 3,
     *       "activities": 11,
     *       "tasks": 2,
     *       "emails": 18,
     *       "documents": 1,
     *       "list_memberships": 4
     *     }
     */
    ContactMergeCounts: {
      notes: number;
      activities: number;
      tasks: number;
      emails: number;
      documents: number;
      list_memberships: number;
    };
    /**
     * @description What a merge changed; in a dry run, what it would change.
     * @example {
     *       "primary": {
     *         "id": "123e4567-e89b-12d3-a456-426614174000",
     *         "full_name": "Jane Doe"
     *       },
     *       "merged_ids": [
     *         "456e7890-a1b2-34c5-d678-901234567890"
     *       ],
     *       "fields_populated": [
     *         "phone",
     *         "linkedin_url"
     *       ],
     *       "counts": {
     *         "notes": 3,
     *         "activities": 11,
     *         "tasks": 2,
     *         "emails": 18,
     *         "documents": 1,
     *         "list_memberships": 4
     *       }
     *     }
     */
    ContactMergeResult: {
      /** @description The contact that stays, after the merge. The page leaves its fields open. */
      primary: {
        [key: string]: unknown;
      };
      /** @description The duplicates that are retired. */
      merged_ids: string[];
      /** @description Fields of the primary contact that took a value of a duplicate. */
      fields_populated: string[];
      counts: components["schemas"]["ContactMergeCounts"];
    };
    /**
     * @description A contact was merged into another.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "contact.merged",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    ContactMergedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "contact.merged";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description One note of a contact, as a row of the contact's notes.
     * @example {
     *       "id": "note-001",
     *       "title": "First call",
     *       "content": "Asked for an offer.",
     *       "note_type": "call",
     *       "tags": [
     *         "offer"
     *       ],
     *       "is_pinned": false,
     *       "created_date": "2026-02-24T10:00:00Z",
     *       "updated_date": null
     *     }
     */
    ContactNote: {
      /** @description The note. */
      id: string;
      title: string;
      content?: string;
      /** @description Kind of note. */
      note_type: string;
      tags: string[];
      /** @description Whether the note is pinned. */
      is_pinned: boolean;
      /** @description When the note was written. */
      created_date: string;
      /** @description When the note last changed; `null` in the documented sample. */
      updated_date?: string | null;
    };
    /**
     * @example {
     *       "title": "First call",
     *       "content": "Asked for an offer."
     *     }
     */
    ContactNoteCreate: {
      title: string;
      /** @description The text, at most 10,000 characters. */
      content?: string;
    };
    /**
     * @description One contact as a row of a list. Company and creation time have other names here than on a single contact.
     * @example {
     *       "id": "123e4567-e89b-12d3-a456-426614174000",
     *       "full_name": "Jane Doe",
     *       "email": "jane@example.com",
     *       "phone": "+15550100",
     *       "job_title": "Chief Legal Officer",
     *       "company_name": "Acme Legal Corp",
     *       "linkedin_url": "https://www.linkedin.com/in/janedoe",
     *       "created_at": "2026-02-24T10:00:00Z",
     *       "updated_date": "2026-02-25T08:30:00Z"
     *     }
     */
    ContactSummary: {
      /** @description The contact. */
      id: string;
      full_name?: string;
      email?: string;
      phone?: string;
      job_title?: string;
      /** @description The company's name; `company` on a single contact. */
      company_name?: string;
      /** @description Address of the LinkedIn profile. */
      linkedin_url?: string;
      /** @description When the contact was created; `created_date` on a single contact. */
      created_at?: string;
      /** @description When the contact last changed. */
      updated_date?: string;
    };
    /**
     * @description All tags of one contact after some were added.
     * @example {
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "tags": [
     *         "vip",
     *         "litigation"
     *       ]
     *     }
     */
    ContactTags: {
      /** @description The contact. */
      contact_id: string;
      /** @description Every tag of the contact, old and new. */
      tags: string[];
    };
    /**
     * @example {
     *       "tags": [
     *         "litigation"
     *       ]
     *     }
     */
    ContactTagsAdd: {
      /** @description The tags to add. One the contact already has is not doubled. */
      tags: string[];
    };
    /**
     * @description The fields to change. Absent fields stay as they are.
     * @example {
     *       "job_title": "Chief Legal Officer",
     *       "phone": "+15550100"
     *     }
     */
    ContactUpdate: {
      full_name?: string;
      email?: string;
      /** @description With country code. */
      phone?: string;
      job_title?: string;
      /** @description The company's name; `company` on creation. */
      company_name?: string;
      /** @description Address of the LinkedIn profile. */
      linkedin_url?: string;
      /** @description Added to the notes the contact has. Repeating the call adds it again. */
      notes?: string;
    };
    /**
     * @description A contact was changed.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "contact.updated",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    ContactUpdatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "contact.updated";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description An e-mail address the workspace writes with.
     * @example {
     *       "email": "jane@example.com",
     *       "display_name": "Jane Doe",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "company_name": "Acme Legal Corp",
     *       "message_count": 42,
     *       "sent_count": 20,
     *       "received_count": 22,
     *       "last_message_at": "2026-02-24T10:00:00Z"
     *     }
     */
    Correspondent: {
      email: string;
      /** @description The name in the messages. */
      display_name?: string;
      /** @description The contact with this address. */
      contact_id?: string;
      /** @description The company's name. */
      company_name?: string;
      /** @description Messages in both directions. */
      message_count: number;
      /** @description Messages to the address. */
      sent_count: number;
      /** @description Messages from the address. */
      received_count: number;
      /** @description When the newest message was sent. */
      last_message_at: string;
    };
    /**
     * @description A new API key with its secret.
     * @example {
     *       "id": "key_02HY2",
     *       "key": "wbk_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
     *       "prefix": "wbk_live",
     *       "name": "Website form",
     *       "permissions": [
     *         "write:contacts"
     *       ],
     *       "rate_limit_tier": "standard",
     *       "created_at": "2026-04-17T09:00:00Z"
     *     }
     */
    CreatedApiKey: {
      /** @description The new key. */
      id: string;
      /** @description The secret to send as `Authorization`. This page shows `wbk_live_` and 32 characters, others `wbk_` and 52. */
      key: string;
      /** @description Its first characters. The text says 8. */
      prefix: string;
      name: string;
      /** @description What was given, if anything; the `null` is inferred. */
      description?: string | null;
      /** @description What the key may do. */
      permissions: string[];
      /**
       * @description How much it may be used.
       * @enum {string}
       */
      rate_limit_tier: "standard" | "high" | "unmetered";
      /** @description When it expires, if ever; the `null` is inferred. */
      expires_at?: string | null;
      /** @description When it was created. */
      created_at: string;
    };
    /**
     * @description A campaign as its creation returns it.
     * @example {
     *       "id": "cmp_abc123",
     *       "name": "Q2 Outreach",
     *       "status": "draft",
     *       "list_id": "list-uuid-here",
     *       "created_at": "2026-02-24T10:00:00Z"
     *     }
     */
    CreatedCampaign: {
      /** @description The campaign's id. */
      id: string;
      /** @description What people call the campaign. */
      name?: string;
      /**
       * @description A new campaign is a draft.
       * @constant
       */
      status?: "draft";
      /** @description The list whose contacts the campaign is for. */
      list_id?: string;
      /** @description When the campaign was created (ISO 8601). */
      created_at?: string;
    };
    /**
     * @description What the reply to a creation shows of the new contact.
     * @example {
     *       "id": "123e4567-e89b-12d3-a456-426614174000",
     *       "first_name": "Jane",
     *       "last_name": "Doe",
     *       "full_name": "Jane Doe",
     *       "email": "jane@example.com",
     *       "priority": 1,
     *       "created_date": "2026-02-24T10:00:00Z"
     *     }
     */
    CreatedContact: {
      /** @description The new contact. */
      id: string;
      first_name?: string;
      last_name?: string;
      full_name?: string;
      email?: string;
      /** @description The priority as a number, also where it was sent as a word. */
      priority?: number;
      /** @description When the contact was created. */
      created_date?: string;
    };
    /**
     * @description What the reply shows of a new note of a contact.
     * @example {
     *       "id": "note-001",
     *       "title": "First call",
     *       "content": "Asked for an offer.",
     *       "created_date": "2026-02-24T10:00:00Z"
     *     }
     */
    CreatedContactNote: {
      /** @description The new note. */
      id: string;
      title?: string;
      content?: string;
      /** @description When the note was written. */
      created_date?: string;
    };
    /**
     * @description What the reply shows of a new note. Its text is not repeated.
     * @example {
     *       "id": "note-001",
     *       "title": "First call",
     *       "note_type": "call",
     *       "tags": [],
     *       "is_pinned": false,
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "created_date": "2026-02-24T10:00:00Z"
     *     }
     */
    CreatedNote: {
      /** @description The new note. */
      id: string;
      title: string;
      /** @description Kind of note. */
      note_type: string;
      tags: string[];
      /** @description Whether the note is pinned. */
      is_pinned: boolean;
      /** @description The contact it belongs to. */
      contact_id?: string;
      /** @description The company it belongs to. */
      related_company_id?: string;
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description When the note was written. */
      created_date: string;
    };
    /**
     * @description What the reply shows of a new task.
     * @example {
     *       "id": "task-uuid",
     *       "title": "Send the offer",
     *       "status": "open",
     *       "priority": "high",
     *       "due_date": "2026-03-01",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "created_date": "2026-02-24T10:00:00Z"
     *     }
     */
    CreatedTask: {
      /** @description The new task. */
      id: string;
      title: string;
      /** @description How far it is. */
      status: string;
      priority?: string;
      /** @description When it is due. */
      due_date?: string;
      /** @description Who is to do it; `assignee_id` on the way in. */
      assigned_to_user_id?: string;
      /** @description The contact it belongs to. */
      contact_id?: string;
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description The event it belongs to. */
      event_id?: string;
      /** @description When the task was created. */
      created_date: string;
    };
    /**
     * @description A new webhook with its secret.
     * @example {
     *       "id": "7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d",
     *       "url": "https://hooks.example.com/leadlex",
     *       "events": [
     *         "contact.created",
     *         "contact.deleted"
     *       ],
     *       "active": true,
     *       "secret": "example-signing-secret",
     *       "created_at": "2026-02-24T10:00:00Z"
     *     }
     */
    CreatedWebhook: {
      /** @description The new webhook. */
      id: string;
      /** @description Where the events are sent. */
      url: string;
      /** @description The events that are sent. */
      events: string[];
      /** @description What was given, if anything; the `null` is inferred. */
      description?: string | null;
      /** @description Whether events are sent. */
      active: boolean;
      /** @description Signs the deliveries. No other reply shows it. */
      secret: string;
      /** @description When it was registered. */
      created_at: string;
    };
    /**
     * @description A deal, called matter by law firms. Requests have other names for some of its fields.
     * @example {
     *       "id": "3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a",
     *       "name": "Share purchase agreement",
     *       "stage": "proposal",
     *       "status": "active",
     *       "pipeline": "litigation",
     *       "estimated_value": 25000,
     *       "main_contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "owner_user_id": "user-001",
     *       "priority": "high",
     *       "currency": "EUR",
     *       "created_date": "2026-02-24T10:00:00Z",
     *       "updated_date": "2026-03-01T12:00:00Z"
     *     }
     */
    Deal: {
      /** @description The deal's id. */
      id: string;
      /** @description What people call the deal. */
      name?: string;
      /** @description Stage in the pipeline, such as `qualification`, `proposal` or `closed_won`. */
      stage?: string;
      /**
       * @description Where it stands. Before it is won or lost, the pages say `active` (list, create, update) or `open` (get).
       * @enum {string}
       */
      status?: "active" | "open" | "won" | "lost";
      /** @description The pipeline. */
      pipeline?: string;
      /** @description What the deal may bring. */
      estimated_value?: number;
      /** @description The main contact; `contact_id` in requests. */
      main_contact_id?: string;
      /** @description The user in charge; `owner_id` in requests. */
      owner_user_id?: string;
      /**
       * @description How much it matters.
       * @enum {string}
       */
      priority?: "low" | "medium" | "high" | "urgent";
      /** @description Kind of matter; `deal_type` in requests. */
      matter_type?: string;
      /** @description Its tags. */
      tags?: string[];
      /** @description The company; `null` after the company was deleted. */
      related_company_id?: string | null;
      /** @description What it is about; `description` in requests. */
      high_level_description?: string;
      /** @description When to follow up (ISO 8601); `follow_up_date` in requests. */
      next_follow_up_date?: string;
      /** @description How it is charged. */
      fee_model?: string;
      /** @description Chance to win it, in percent. */
      probability?: number;
      /** @description ISO 4217 code of the currency. */
      currency?: string;
      /** @description When it was closed (ISO 8601). */
      closed_date?: string;
      /** @description When it was created (ISO 8601). */
      created_date?: string;
      /** @description When it last changed (ISO 8601). */
      updated_date?: string;
      /** @description Remarks. Requests name the field, replies may carry it. */
      notes?: string;
      /** @description The relationship partner, a user. A request names the field, replies may carry it. */
      relationship_partner_id?: string;
      /** @description The user who leads the matter. A request names the field, replies may carry it. */
      matter_lead_id?: string;
      /** @description The users who work on it. A request names the field, replies may carry it. */
      team_member_ids?: string[];
    };
    /**
     * @description The fields to change, the same for every deal.
     * @example {
     *       "stage": "proposal",
     *       "owner_id": "user-001"
     *     }
     */
    DealBulkChanges: {
      /** @description What people call the deals. */
      name?: string;
      /** @description Name of the stage. */
      stage?: string;
      /** @description Where they stand, such as `active`, `won` or `lost`. */
      status?: string;
      /** @description Name of the pipeline. */
      pipeline?: string;
      /** @description What each deal may bring. */
      estimated_value?: number;
      /** @description How much they matter. */
      priority?: string;
      /** @description Remarks. */
      notes?: string;
      /** @description Their tags. */
      tags?: string[];
      /** @description When they were closed (ISO 8601). */
      closed_date?: string;
      /** @description The user in charge; `owner_user_id` in replies. */
      owner_id?: string;
      /** @description The main contact; `main_contact_id` in replies. */
      contact_id?: string;
      /** @description Kind of matter; `matter_type` in replies. */
      deal_type?: string;
    };
    /**
     * @description The deals to create.
     * @example {
     *       "deals": [
     *         {
     *           "name": "Share purchase agreement",
     *           "stage": "proposal"
     *         },
     *         {
     *           "name": "Lease review"
     *         }
     *       ]
     *     }
     */
    DealBulkCreate: {
      /** @description The deals to create, at most 50. */
      deals: components["schemas"]["DealCreate"][];
    };
    /**
     * @description Deals were created in one call.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "deal.bulk_created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {
     *         "count": 2
     *       }
     *     }
     */
    DealBulkCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "deal.bulk_created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookBulkEventData"];
    };
    /**
     * @description One deal a bulk deletion could not delete. The pages list no codes for this place.
     * @example {
     *       "deal_id": "deal_02HY2",
     *       "code": "delete_failed",
     *       "message": "The deal could not be deleted."
     *     }
     */
    DealBulkDeleteFailure: {
      /** @description The deal that is still there. */
      deal_id: string;
      /** @description Why, for programs. */
      code: string;
      /** @description Why, for people. */
      message: string;
    };
    /**
     * @description The deals to delete.
     * @example {
     *       "deal_ids": [
     *         "deal_01HY1",
     *         "deal_02HY2"
     *       ]
     *     }
     */
    DealBulkDeleteRequest: {
      /** @description The deals to delete, at most 500. */
      deal_ids: string[];
      /**
       * @description When `true`, the input is checked and counted and nothing changes.
       * @default false
       */
      dry_run?: boolean;
    };
    /**
     * @description What became of each id of a bulk deletion, in counts. A partial success is a success.
     * @example {
     *       "deleted_count": 2,
     *       "not_found_count": 0,
     *       "errors": []
     *     }
     */
    DealBulkDeleteResult: {
      /** @description Deals deleted; in a dry run, deals that would be. */
      deleted_count: number;
      /** @description Ids of the request that are no deal of this workspace. */
      not_found_count: number;
      /** @description The deals that could not be deleted. */
      errors: components["schemas"]["DealBulkDeleteFailure"][];
    };
    /**
     * @description The deals to change, and what they get.
     * @example {
     *       "deal_ids": [
     *         "deal-001",
     *         "deal-002"
     *       ],
     *       "updates": {
     *         "stage": "proposal",
     *         "owner_id": "user-001"
     *       }
     *     }
     */
    DealBulkUpdate: {
      /** @description The deals to change, at most 100. */
      deal_ids: string[];
      updates: components["schemas"]["DealBulkChanges"];
    };
    /**
     * @description How many deals were changed.
     * @example {
     *       "updated": 2
     *     }
     */
    DealBulkUpdateResult: {
      /** @description Deals that were changed. */
      updated: number;
    };
    /**
     * @description Deals were changed in one call.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "deal.bulk_updated",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {
     *         "count": 2
     *       }
     *     }
     */
    DealBulkUpdatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "deal.bulk_updated";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookBulkEventData"];
    };
    /**
     * @description A new deal.
     * @example {
     *       "name": "Share purchase agreement",
     *       "stage": "proposal",
     *       "estimated_value": 25000,
     *       "contact_id": "contact-001",
     *       "owner_id": "user-001",
     *       "currency": "USD"
     *     }
     */
    DealCreate: {
      /** @description What people call the deal. */
      name: string;
      /** @description Name of the stage. */
      stage?: string;
      /**
       * @description Where it stands.
       * @default active
       * @enum {string}
       */
      status?: "active" | "won" | "lost";
      /** @description Name of the pipeline. */
      pipeline?: string;
      /** @description What the deal may bring. */
      estimated_value?: number;
      /** @description The main contact, alias of the replies' `main_contact_id`. */
      contact_id?: string;
      /** @description The user in charge, alias of the replies' `owner_user_id`. */
      owner_id?: string;
      /** @description How much it matters. Replies know `low`, `medium`, `high` and `urgent`. */
      priority?: string;
      /** @description Kind of matter, alias of the replies' `matter_type`. */
      deal_type?: string;
      /** @description Remarks. */
      notes?: string;
      /** @description Its tags. */
      tags?: string[];
      /** @description What it is about; `high_level_description` in replies. */
      description?: string;
      /** @description When to follow up (ISO 8601); `next_follow_up_date` in replies. */
      follow_up_date?: string;
      /** @description Chance to win it, in percent. */
      probability?: number;
      /** @description Currency of the value, such as `USD`. */
      currency?: string;
      /** @description The company. */
      related_company_id?: string;
      /** @description The relationship partner, a user. */
      relationship_partner_id?: string;
      /** @description The user who leads the matter. */
      matter_lead_id?: string;
      /** @description The users who work on it. */
      team_member_ids?: string[];
      /** @description How it is charged. */
      fee_model?: string;
    };
    /**
     * @description A deal was created.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "deal.created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    DealCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "deal.created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A deal was deleted.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "deal.deleted",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    DealDeletedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "deal.deleted";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description Confirms that one deal is gone.
     * @example {
     *       "deleted": true,
     *       "id": "3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a"
     *     }
     */
    DealDeletion: {
      /** @description Whether the deal was deleted. */
      deleted: boolean;
      /** @description The deal that was deleted. */
      id: string;
    };
    /**
     * @description A document that is linked to a deal.
     * @example {
     *       "id": "doc_01HY1",
     *       "name": "engagement-letter.pdf",
     *       "mime_type": "application/pdf",
     *       "size_bytes": 184320,
     *       "folder": "Contracts",
     *       "tags": [
     *         "signed"
     *       ],
     *       "role": "contract",
     *       "linked_at": "2026-03-01T12:00:00Z",
     *       "created_at": "2026-02-24T10:00:00Z"
     *     }
     */
    DealDocument: {
      /** @description The document's id. */
      id: string;
      /** @description Its name. */
      name: string;
      /** @description Its media type. */
      mime_type: string;
      /** @description Its size in bytes. */
      size_bytes: number;
      /** @description The folder it lies in. */
      folder: string;
      /** @description Its tags. */
      tags: string[];
      /** @description What it is to the deal. */
      role: string;
      /** @description When it was linked to the deal (ISO 8601). */
      linked_at: string;
      /** @description When it was created (ISO 8601). */
      created_at: string;
    };
    /**
     * @description A note on a deal, as its creation returns it.
     * @example {
     *       "id": "note-001",
     *       "title": "Call with the seller",
     *       "content": "The seller accepts the price and wants to sign in May.",
     *       "created_date": "2026-03-01T12:00:00Z"
     *     }
     */
    DealNote: {
      /** @description The note's id. */
      id: string;
      /** @description The note in short. */
      title: string;
      /** @description The text, if it has one. */
      content?: string;
      /** @description When it was created (ISO 8601). */
      created_date: string;
    };
    /**
     * @description A new note.
     * @example {
     *       "title": "Call with the seller",
     *       "content": "The seller accepts the price and wants to sign in May."
     *     }
     */
    DealNoteCreate: {
      /** @description The note in short. */
      title: string;
      /** @description The text, at most 10,000 characters. */
      content?: string;
    };
    /**
     * @description The fields to change.
     * @example {
     *       "status": "won",
     *       "stage": "closed_won",
     *       "closed_date": "2026-04-01T16:00:00Z"
     *     }
     */
    DealUpdate: {
      /** @description What people call the deal. */
      name?: string;
      /** @description Name of the stage. */
      stage?: string;
      /**
       * @description Where it stands.
       * @enum {string}
       */
      status?: "active" | "won" | "lost";
      /** @description Name of the pipeline. */
      pipeline?: string;
      /** @description What the deal may bring. */
      estimated_value?: number;
      /** @description How much it matters. Replies know `low`, `medium`, `high` and `urgent`. */
      priority?: string;
      /** @description Remarks. */
      notes?: string;
      /** @description All its tags; others it has are taken off. */
      tags?: string[];
      /** @description The main contact; `main_contact_id` in replies. */
      contact_id?: string;
      /** @description The user in charge; `owner_user_id` in replies. */
      owner_id?: string;
      /** @description Kind of matter; `matter_type` in replies. */
      deal_type?: string;
      /** @description When it was closed (ISO 8601). */
      closed_date?: string;
      /** @description What it is about; `high_level_description` in replies. */
      description?: string;
      /** @description When to follow up; `next_follow_up_date` in replies. */
      follow_up_date?: string;
      /** @description Chance to win it, in percent. */
      probability?: number;
      /** @description Currency of the value. */
      currency?: string;
    };
    /**
     * @description A deal was changed.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "deal.updated",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    DealUpdatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "deal.updated";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description The record of a stored file.
     * @example {
     *       "id": "doc_01HY1",
     *       "name": "engagement-letter.pdf",
     *       "description": "Signed by both sides.",
     *       "mime_type": "application/pdf",
     *       "size_bytes": 48213,
     *       "storage_path": "workspace/engagement-letter.pdf",
     *       "folder": "/clients/acme/ndas",
     *       "tags": [
     *         "signed"
     *       ],
     *       "created_by": "user-001",
     *       "created_at": "2026-02-24T10:00:00Z",
     *       "updated_at": "2026-02-25T08:30:00Z"
     *     }
     */
    Document: {
      /** @description The document. */
      id: string;
      name?: string;
      description?: string;
      mime_type?: string;
      size_bytes?: number;
      /** @description Where the bytes are stored. */
      storage_path?: string;
      folder?: string;
      tags?: string[];
      /** @description Who created it. */
      created_by?: string;
      /** @description When it was created. */
      created_at?: string;
      /** @description When it last changed. */
      updated_at?: string;
    };
    /**
     * @description What a document says. Sections that were not asked for may be missing (inferred). The form of the entries of its lists is not documented.
     * @example {
     *       "summary": "A lease of an office for five years.",
     *       "risks": [
     *         "No limit of liability."
     *       ],
     *       "page_count": 8,
     *       "credits_remaining": 497
     *     }
     */
    DocumentAnalysis: {
      summary?: string;
      clauses?: unknown[];
      /** @description People, firms and other names. */
      entities?: unknown[];
      risks?: unknown[];
      obligations?: unknown[];
      dates?: unknown[];
      amounts?: unknown[];
      /** @description Who signs. */
      signatories?: unknown[];
      /** @description Pages of the document. */
      page_count: number;
      /** @description Credits the workspace has left. */
      credits_remaining: number;
    };
    /**
     * @description The document to analyze.
     * @example {
     *       "document_id": "doc_01HY1",
     *       "sections": [
     *         "summary",
     *         "risks"
     *       ],
     *       "prompt": "Look for limits of liability."
     *     }
     */
    DocumentAnalysisRequest: {
      /** @description The document. */
      document_id: string;
      /** @description What to look for. */
      sections?: ("summary" | "clauses" | "entities" | "risks" | "obligations" | "dates" | "amounts" | "signatories")[];
      /** @description What to pay attention to. */
      prompt?: string;
    };
    /**
     * @example {
     *       "name": "engagement-letter.pdf",
     *       "mime_type": "application/pdf",
     *       "storage_path": "workspace/engagement-letter.pdf",
     *       "folder": "/clients/acme/ndas",
     *       "tags": [
     *         "signed"
     *       ]
     *     }
     */
    DocumentCreate: {
      /** @description 1 to 255 characters. */
      name: string;
      /** @description The media type, such as `application/pdf`. */
      mime_type: string;
      /** @description Where the uploaded bytes are stored. */
      storage_path: string;
      size_bytes?: number;
      description?: string;
      /** @description The folder, such as `/clients/acme/ndas`. It is made if there is none. */
      folder?: string;
      tags?: string[];
    };
    /**
     * @description The record of a stored file, what it is linked to and where to download it.
     * @example {
     *       "id": "doc_01HY1",
     *       "name": "engagement-letter.pdf",
     *       "mime_type": "application/pdf",
     *       "storage_path": "workspace/engagement-letter.pdf",
     *       "tags": [
     *         "signed"
     *       ],
     *       "created_by": "user-001",
     *       "created_at": "2026-02-24T10:00:00Z",
     *       "updated_at": "2026-02-25T08:30:00Z",
     *       "linked_entities": [
     *         {
     *           "entity_type": "deal",
     *           "entity_id": "deal_01HY1"
     *         }
     *       ],
     *       "download_url": "https://storage.example.com/engagement-letter.pdf?signature=abc",
     *       "download_url_expires_at": "2026-02-25T08:45:00Z"
     *     }
     */
    DocumentDetails: {
      /** @description The document. */
      id: string;
      name: string;
      description?: string;
      mime_type: string;
      size_bytes?: number;
      /** @description Where the bytes are stored. */
      storage_path: string;
      folder?: string;
      tags: string[];
      /** @description Who created it. */
      created_by: string;
      /** @description When it was created. */
      created_at: string;
      /** @description When it last changed. */
      updated_at: string;
      /** @description What the document is linked to. */
      linked_entities: components["schemas"]["LinkedEntity"][];
      /** @description Signed address to download the file from, valid for 15 minutes. Absent with `download=false`. */
      download_url?: string;
      /** @description When `download_url` stops working. Absent with `download=false`. */
      download_url_expires_at?: string;
    };
    /**
     * @description The link between a document and a record. Only the document is sure to be the one of the request: the documented sample links a contact and shows a deal.
     * @example {
     *       "link_id": "link_01HY1",
     *       "document_id": "doc_01HY1",
     *       "entity_type": "contact",
     *       "entity_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "role": "signed",
     *       "created_at": "2026-02-25T08:30:00Z"
     *     }
     */
    DocumentLink: {
      /** @description The link. */
      link_id: string;
      /** @description The document. */
      document_id: string;
      /** @description Kind of the record. */
      entity_type: string;
      /** @description The record. */
      entity_id: string;
      /** @description What the document is to the record. */
      role?: string;
      /** @description When they were linked. */
      created_at: string;
    };
    /**
     * @example {
     *       "entity_type": "contact",
     *       "entity_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "role": "signed"
     *     }
     */
    DocumentLinkCreate: {
      /**
       * @description Kind of the record to link.
       * @enum {string}
       */
      entity_type: "contact" | "company" | "deal" | "event" | "matter" | "task";
      /** @description The record to link. */
      entity_id: string;
      /** @description What the document is to the record, such as `signed`. */
      role?: string;
    };
    /**
     * @description Who is behind an e-mail address.
     * @example {
     *       "person": {
     *         "full_name": "Jane Doe",
     *         "job_title": "Chief Legal Officer"
     *       },
     *       "company": {
     *         "name": "Acme Legal Corp",
     *         "domain": "acme.com"
     *       },
     *       "social": {
     *         "linkedin_url": "https://www.linkedin.com/in/janedoe"
     *       },
     *       "source": "vendor_a",
     *       "confidence": 0.91,
     *       "credits_remaining": 4871
     *     }
     */
    EmailEnrichment: {
      /** @description The person, if included. The page leaves the fields open. */
      person?: {
        [key: string]: unknown;
      };
      /** @description The company, if included. The page leaves the fields open. */
      company?: {
        [key: string]: unknown;
      };
      /** @description Profiles in social networks, if included. The page leaves the fields open. */
      social?: {
        [key: string]: unknown;
      };
      /** @description Whether mail arrives at the address, where `verify` asked for it. The page does not say the type. */
      deliverable?: boolean | string;
      /** @description The provider the data come from. */
      source: string;
      /** @description How sure the provider is. */
      confidence: number;
      /** @description Credits the workspace has left. */
      credits_remaining: number;
    };
    /**
     * @example {
     *       "email": "jane@example.com",
     *       "verify": true
     *     }
     */
    EmailEnrichmentRequest: {
      /**
       * Format: email
       * @description The address to look up.
       */
      email: string;
      /**
       * @description What to look up.
       * @default [
       *       "person",
       *       "company",
       *       "social"
       *     ]
       */
      include?: ("person" | "company" | "social")[];
      /**
       * @description When `true`, it is also found out, by SMTP, whether mail arrives at the address.
       * @default false
       */
      verify?: boolean;
    };
    /**
     * @description One message of a thread. Its texts are absent with `include_body=false`.
     * @example {
     *       "id": "18c9a4b2e7ff21ab",
     *       "from": "jane@example.com",
     *       "to": [
     *         "legal@example.com"
     *       ],
     *       "cc": [],
     *       "sent_at": "2026-02-24T10:00:00Z",
     *       "direction": "inbound",
     *       "body_text": "Thank you for the offer.",
     *       "body_html": "<p>Thank you for the offer.</p>",
     *       "attachments": []
     *     }
     */
    EmailMessage: {
      /** @description The message. */
      id: string;
      from: components["schemas"]["EmailParticipant"];
      /** @description Whom it goes to. */
      to: components["schemas"]["EmailParticipant"][];
      /** @description Who gets a copy. */
      cc: components["schemas"]["EmailParticipant"][];
      /** @description When it was sent. */
      sent_at: string;
      /**
       * @description Received or sent.
       * @enum {string}
       */
      direction: "inbound" | "outbound";
      /** @description The text as plain text. */
      body_text?: string;
      /** @description The text as HTML. */
      body_html?: string;
      /** @description Its files. The page does not describe their form. */
      attachments: {
        [key: string]: unknown;
      }[];
    };
    /**
     * @description Who is behind an e-mail address or a domain.
     * @example {
     *       "company": {
     *         "name": "Acme Legal Corp",
     *         "domain": "acme.com"
     *       },
     *       "source": "cached",
     *       "confidence": 0.91,
     *       "credits_remaining": 4871
     *     }
     */
    EmailOrDomainEnrichment: {
      /** @description The person, if included. The page leaves the fields open. */
      person?: {
        [key: string]: unknown;
      };
      /** @description The company, if included. The page leaves the fields open. */
      company?: {
        [key: string]: unknown;
      };
      /** @description Profiles in social networks, if included. The page leaves the fields open. */
      social?: {
        [key: string]: unknown;
      };
      /**
       * @description The provider the data come from, or `cached` for data that were there already.
       * @enum {string}
       */
      source?: "vendor_a" | "vendor_b" | "cached";
      /** @description How sure the provider is. */
      confidence?: number;
      /** @description Credits the workspace has left. */
      credits_remaining?: number;
    };
    /**
     * @description What to look up. An e-mail address or a domain is needed.
     * @example {
     *       "domain": "acme.com",
     *       "include": [
     *         "company"
     *       ]
     *     }
     */
    EmailOrDomainEnrichmentRequest: {
      /** @description The address to look up. */
      email?: string;
      /** @description The domain to look up. */
      domain?: string;
      /**
       * @description What to look up.
       * @default [
       *       "person",
       *       "company",
       *       "social"
       *     ]
       */
      include?: ("person" | "company" | "social")[];
    };
    /**
     * @description Someone a message is from or goes to. The pages do not say whether that is an address or an object.
     * @example jane@example.com
     */
    EmailParticipant: string | {
      [key: string]: unknown;
    };
    /**
     * @description An e-mail to draft.
     * @example {
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "intent": "Congratulate on the new office.",
     *       "tone": "warm",
     *       "length": "short"
     *     }
     */
    EmailPersonalizeRequest: {
      /** @description Who it is for. */
      contact_id: string;
      /** @description What it is to achieve, in plain words. */
      intent: string;
      /** @description A text to start from. `{{first_name}}` and `{{company}}` are filled in; the braces are inferred. */
      template?: string;
      /**
       * @default professional
       * @enum {string}
       */
      tone?: "professional" | "warm" | "formal" | "casual";
      /**
       * @description About 50, 120 or 250 words.
       * @default medium
       * @enum {string}
       */
      length?: "short" | "medium" | "long";
      /**
       * @description Language of the draft as its code in ISO 639-1.
       * @default en
       */
      language?: string;
    };
    /**
     * @description A message. It needs a text, as HTML, as plain text or as both.
     * @example {
     *       "to": "jane@example.com",
     *       "subject": "Our offer",
     *       "body_text": "Dear Jane, here is our offer."
     *     }
     */
    EmailSend: {
      /** @description Whom it goes to, in the form of RFC 5322. */
      to: string | string[];
      /** @description At most 998 characters; up to 150 are advised. */
      subject: string;
      /** @description The text as HTML. */
      body_html?: string;
      /** @description The text as plain text. */
      body_text?: string;
      /** @description Addresses that get a copy. */
      cc?: string[];
      /** @description Addresses that get a hidden copy. */
      bcc?: string[];
      /** @description Where answers go; without it the mailbox that sends. */
      reply_to?: string;
      /** @description The contact in whose timeline the message appears. */
      contact_id?: string;
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description The thread it continues. */
      thread_id?: string;
      /** @description Files. The page does not describe their form. */
      attachments?: {
        [key: string]: unknown;
      }[];
    };
    /**
     * @example {
     *       "mode": "full",
     *       "provider": "gmail"
     *     }
     */
    EmailSync: {
      /**
       * @description Only what is new, or everything.
       * @default incremental
       * @enum {string}
       */
      mode?: "incremental" | "full";
      /**
       * @description Only mailboxes of this kind; without it all that are connected.
       * @enum {string}
       */
      provider?: "gmail" | "microsoft";
    };
    /**
     * @description A mailbox is synchronized.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "email.sync.completed",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    EmailSyncCompletedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "email.sync.completed";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A job that reads mailboxes.
     * @example {
     *       "job_id": "email_sync_01HY1",
     *       "status": "queued",
     *       "mode": "incremental",
     *       "queued_at": "2026-02-24T10:00:00Z"
     *     }
     */
    EmailSyncJob: {
      /** @description The job. */
      job_id: string;
      /**
       * @description How far the job is.
       * @enum {string}
       */
      status: "queued" | "running" | "completed" | "failed";
      /** @description Only what is new, or everything. */
      mode: string;
      /** @description When the job was queued. */
      queued_at: string;
    };
    /**
     * @description An e-mail thread with its messages.
     * @example {
     *       "id": "18c9a4b2e7ff21aa",
     *       "subject": "Our offer",
     *       "participants": [
     *         "jane@example.com",
     *         "legal@example.com"
     *       ],
     *       "contact_ids": [
     *         "123e4567-e89b-12d3-a456-426614174000"
     *       ],
     *       "deal_id": "deal_01HY1",
     *       "messages": [
     *         {
     *           "id": "18c9a4b2e7ff21ab",
     *           "from": "jane@example.com",
     *           "to": [
     *             "legal@example.com"
     *           ],
     *           "cc": [],
     *           "sent_at": "2026-02-24T10:00:00Z",
     *           "direction": "inbound",
     *           "attachments": []
     *         }
     *       ]
     *     }
     */
    EmailThread: {
      /** @description The thread. */
      id: string;
      subject: string;
      /** @description Who takes part. */
      participants: components["schemas"]["EmailParticipant"][];
      /** @description The contacts who take part. */
      contact_ids: string[];
      /** @description The deal it belongs to. */
      deal_id?: string;
      messages: components["schemas"]["EmailMessage"][];
    };
    /**
     * @description An e-mail thread as a row of a list.
     * @example {
     *       "id": "18c9a4b2e7ff21aa",
     *       "subject": "Our offer",
     *       "snippet": "Thank you for the offer.",
     *       "message_count": 2,
     *       "unread_count": 1,
     *       "participants": [
     *         "jane@example.com",
     *         "legal@example.com"
     *       ],
     *       "contact_ids": [
     *         "123e4567-e89b-12d3-a456-426614174000"
     *       ],
     *       "deal_id": "deal_01HY1",
     *       "last_message_at": "2026-02-24T10:00:00Z"
     *     }
     */
    EmailThreadSummary: {
      /** @description The thread. */
      id: string;
      subject: string;
      /** @description A few words of it. */
      snippet: string;
      /** @description Messages in the thread. */
      message_count: number;
      /** @description Messages nobody has read yet. */
      unread_count: number;
      /** @description Who takes part. */
      participants: components["schemas"]["EmailParticipant"][];
      /** @description The contacts who take part. */
      contact_ids: string[];
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description When the newest message was sent. */
      last_message_at: string;
    };
    /**
     * @description More about the cause, such as a message per field.
     * @example {
     *       "fields": {
     *         "name": "Must be unique"
     *       }
     *     }
     */
    ErrorDetails: {
      [key: string]: unknown;
    };
    /**
     * @description What went wrong, for people. The wording is not part of the contract.
     * @example Duplicate list name.
     */
    ErrorMessage: string;
    /**
     * @description One way to follow up.
     * @example {
     *       "type": "call",
     *       "title": "Ask about the offer",
     *       "reason": "No answer for two weeks.",
     *       "suggested_when": "2026-03-02T09:00:00Z",
     *       "draft_body": "Did you find the time to read our offer?",
     *       "confidence": 0.8
     *     }
     */
    FollowupSuggestion: {
      /** @description Which way it is. */
      type: string;
      title: string;
      reason: string;
      /** @description When to do it. */
      suggested_when: string;
      /** @description A text to start from. */
      draft_body: string;
      /** @description How sure the suggestion is. Its scale is not documented. */
      confidence: number | string;
    };
    /**
     * @description Ways to follow up with a contact.
     * @example {
     *       "suggestions": [
     *         {
     *           "type": "call",
     *           "title": "Ask about the offer",
     *           "reason": "No answer for two weeks.",
     *           "suggested_when": "2026-03-02T09:00:00Z",
     *           "draft_body": "Did you find the time to read our offer?",
     *           "confidence": 0.8
     *         }
     *       ],
     *       "activity_summary": "Two e-mails and a call in the last 60 days.",
     *       "credits_remaining": 498
     *     }
     */
    FollowupSuggestions: {
      suggestions: components["schemas"]["FollowupSuggestion"][];
      /** @description What happened in the days looked at. */
      activity_summary: string;
      /** @description Credits the workspace has left. */
      credits_remaining: number;
    };
    /**
     * @description Whom to follow up with.
     * @example {
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "count": 1,
     *       "channels": [
     *         "call",
     *         "meeting"
     *       ]
     *     }
     */
    FollowupSuggestionsRequest: {
      /** @description The contact. */
      contact_id: string;
      /**
       * @description How many suggestions.
       * @default 3
       */
      count?: number;
      /**
       * @description How many days of activity to look at.
       * @default 60
       */
      lookback_days?: number;
      /** @description Which ways to suggest. */
      channels?: ("email" | "call" | "meeting" | "linkedin" | "whatsapp")[];
    };
    /**
     * @description A queued import is done.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "import.completed",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    ImportCompletedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "import.completed";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description One row that could not be imported. The pages list no codes for this place.
     * @example {
     *       "row_number": 3,
     *       "code": "validation_error",
     *       "message": "name is required."
     *     }
     */
    ImportRowFailure: {
      /** @description Which row. */
      row_number: number;
      /** @description Why, for programs. */
      code: string;
      /** @description Why, for people. */
      message: string;
    };
    /**
     * @description Lexi's answer to one message.
     * @example {
     *       "response": "I can start the campaign once you approve it.",
     *       "task_id": "task-uuid",
     *       "requires_approval": true,
     *       "conversation_id": "conv_01HY1"
     *     }
     */
    LexiChatReply: {
      /** @description The answer. */
      response: string;
      /** @description The task the message became, if any. */
      task_id: string | null;
      /** @description Whether the task waits for approval. */
      requires_approval: boolean;
      /** @description The conversation; name it in the next message. */
      conversation_id: string;
    };
    /**
     * @description A message to Lexi.
     * @example {
     *       "message": "Start it.",
     *       "context": {
     *         "campaign_id": "cmp_abc123",
     *         "conversation_id": "conv_01HY1"
     *       }
     *     }
     */
    LexiChatRequest: {
      message: string;
      /** @description What the message is about, and which conversation it belongs to. */
      context?: {
        /** @description A list. */
        list_id?: string;
        /** @description A campaign. */
        campaign_id?: string;
        /** @description The conversation to continue. */
        conversation_id?: string;
      };
    };
    /**
     * @description One conversation with its messages.
     * @example {
     *       "id": "conv_01HY1",
     *       "title": "Open deals",
     *       "context": {
     *         "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *       },
     *       "archived": false,
     *       "created_at": "2026-04-17T08:55:00Z",
     *       "messages": [
     *         {
     *           "id": "msg_001",
     *           "role": "user",
     *           "content": "How many open deals are there?",
     *           "created_at": "2026-04-17T08:55:00Z"
     *         }
     *       ]
     *     }
     */
    LexiConversation: {
      /** @description The conversation. */
      id: string;
      title: string;
      /** @description What it is about. */
      context: {
        [key: string]: unknown;
      };
      archived: boolean;
      /** @description When it began. */
      created_at: string;
      messages: components["schemas"]["LexiMessage"][];
    };
    /**
     * @description One conversation, as a row of a list.
     * @example {
     *       "id": "conv_01HY1",
     *       "title": "Open deals",
     *       "message_count": 4,
     *       "last_message_at": "2026-04-17T09:00:00Z",
     *       "context": {
     *         "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *       },
     *       "archived": false,
     *       "created_at": "2026-04-17T08:55:00Z"
     *     }
     */
    LexiConversationSummary: {
      /** @description The conversation. */
      id: string;
      title: string;
      /** @description Messages in it. */
      message_count: number;
      /** @description When the latest message was written. */
      last_message_at: string;
      /** @description What it is about. */
      context: {
        /** @description A contact. */
        contact_id?: string | null;
        /** @description A deal. */
        deal_id?: string | null;
        /** @description A matter. */
        matter_id?: string | null;
      };
      archived: boolean;
      /** @description When it began. */
      created_at: string;
    };
    /**
     * @description The answer is complete.
     * @example {
     *       "event": "done",
     *       "data": {
     *         "credits_remaining": 498,
     *         "message_id": "msg_001"
     *       }
     *     }
     */
    LexiDoneEvent: {
      /** @constant */
      event: "done";
      data: {
        /** @description Credits the workspace has left. */
        credits_remaining?: number;
        /** @description The answer, as a message of the conversation. */
        message_id?: string;
      };
    };
    /**
     * @description One message of a conversation. Fields about tools belong to some messages only, so none of them is promised, and where they do not apply they may be `null` (inferred).
     * @example {
     *       "id": "msg_003",
     *       "role": "tool",
     *       "content": "12 deals",
     *       "tool_name": "list_deals",
     *       "tool_output": {
     *         "count": 12
     *       },
     *       "created_at": "2026-04-17T08:55:02Z"
     *     }
     */
    LexiMessage: {
      /** @description The message. */
      id: string;
      /**
       * @description Whose message it is.
       * @enum {string}
       */
      role: "user" | "assistant" | "tool";
      content: string;
      /** @description Tools the message calls. The form of the entries is not documented. */
      tool_calls?: unknown[] | null;
      /** @description The tool whose result this is. */
      tool_name?: string | null;
      /** @description The result of the tool. */
      tool_output?: {
        [key: string]: unknown;
      } | null;
      /** @description When it was written. */
      created_at: string;
    };
    /**
     * @description One event of a streamed answer; `event` says which.
     * @example {
     *       "event": "text",
     *       "data": {
     *         "delta": "You have 12 ",
     *         "conversation_id": "conv_01HY1"
     *       }
     *     }
     */
    LexiStreamEvent: components["schemas"]["LexiThinkingEvent"] | components["schemas"]["LexiToolStepEvent"] | components["schemas"]["LexiTextEvent"] | components["schemas"]["LexiDoneEvent"];
    /**
     * @description A message to Lexi whose answer is streamed.
     * @example {
     *       "message": "What did we agree on?",
     *       "conversation_id": "conv_01HY1",
     *       "context": {
     *         "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *       }
     *     }
     */
    LexiStreamRequest: {
      /** @description The text, at most 12,000 characters. */
      message: string;
      /** @description The conversation to continue. */
      conversation_id?: string;
      /** @description What the message is about. */
      context?: {
        /** @description A contact. */
        contact_id?: string;
        /** @description A deal. */
        deal_id?: string;
        /** @description A matter. */
        matter_id?: string;
        /** @description A company. */
        company_id?: string;
        /** @description Where in LeadLex the question came up. Its form is not documented. */
        page?: unknown;
      };
      /**
       * @description Whether Lexi may use its tools.
       * @default true
       */
      allow_tools?: boolean;
    };
    /**
     * @description Something Lexi would do, or did.
     * @example {
     *       "id": "task-uuid",
     *       "type": "campaign_start",
     *       "status": "pending",
     *       "description": "Start the campaign Spring 2026.",
     *       "created_at": "2026-02-24T10:00:00Z",
     *       "metadata": {
     *         "campaign_id": "cmp_abc123"
     *       }
     *     }
     */
    LexiTask: {
      /** @description The task. */
      id: string;
      /**
       * @description What Lexi would do.
       * @enum {string}
       */
      type?: "prospect_search" | "campaign_start" | "contact_update" | "list_operation";
      /** @description How far it is, such as `pending` or `completed`. */
      status?: string;
      description?: string;
      /** @description When Lexi proposed it. */
      created_at?: string;
      /** @description What the task is about. */
      metadata?: {
        [key: string]: unknown;
      };
    };
    /**
     * @description Confirms that a task is approved.
     * @example {
     *       "task_id": "task-uuid",
     *       "status": "approved",
     *       "execution_started": true
     *     }
     */
    LexiTaskApproval: {
      /** @description The task. */
      task_id: string;
      /** @constant */
      status: "approved";
      /** @description Whether Lexi is at it already. */
      execution_started: boolean;
    };
    /**
     * @description Why a task is dismissed.
     * @example {
     *       "reason": "not_relevant"
     *     }
     */
    LexiTaskDismissRequest: {
      /** @description Free text, for statistics. The page also speaks of reasons that are counted: `not_relevant`, `manual_execution`, `incorrect_params`, `duplicate` and `testing`. */
      reason?: string;
    };
    /**
     * @description Confirms that a task is dismissed.
     * @example {
     *       "task_id": "task-uuid",
     *       "status": "dismissed"
     *     }
     */
    LexiTaskDismissal: {
      /** @description The task. */
      task_id: string;
      /** @constant */
      status: "dismissed";
    };
    /**
     * @description The next part of the answer.
     * @example {
     *       "event": "text",
     *       "data": {
     *         "delta": "You have 12 ",
     *         "conversation_id": "conv_01HY1"
     *       }
     *     }
     */
    LexiTextEvent: {
      /** @constant */
      event: "text";
      data: {
        /** @description Text to append to what came before. */
        delta: string;
        /** @description The conversation; name it in the next message. */
        conversation_id?: string;
      };
    };
    /**
     * @description What Lexi is thinking about.
     * @example {
     *       "event": "thinking",
     *       "data": {
     *         "text": "Looking at the open deals."
     *       }
     *     }
     */
    LexiThinkingEvent: {
      /** @constant */
      event: "thinking";
      data: {
        text: string;
      };
    };
    /**
     * @description Lexi uses a tool.
     * @example {
     *       "event": "tool_step",
     *       "data": {
     *         "tool": "list_deals",
     *         "status": "completed",
     *         "summary": "12 deals"
     *       }
     *     }
     */
    LexiToolStepEvent: {
      /** @constant */
      event: "tool_step";
      data: {
        /** @description The tool. */
        tool: string;
        /** @description How far it is. The values are not documented. */
        status: string;
        /** @description What came of it. */
        summary?: string;
      };
    };
    /**
     * @description A record a document is linked to.
     * @example {
     *       "entity_type": "deal",
     *       "entity_id": "deal_01HY1"
     *     }
     */
    LinkedEntity: {
      /** @description Kind of the record. */
      entity_type: string;
      /** @description The record. */
      entity_id: string;
    };
    /**
     * @description A named set of contacts.
     * @example {
     *       "id": "xyz98765-4321-abcd-ef01-234567890xyz",
     *       "name": "Conference 2026",
     *       "description": "Met in Berlin.",
     *       "contact_count": 0,
     *       "created_at": "2026-02-24T10:00:00Z"
     *     }
     */
    List: {
      /** @description The list. */
      id: string;
      name: string;
      description?: string;
      /** @description Contacts on the list. */
      contact_count: number;
      /** @description When the list was created. */
      created_at: string;
    };
    /**
     * @description Confirms that one contact is no longer on one list. The contact itself is untouched.
     * @example {
     *       "removed": true,
     *       "list_id": "l1b2c3d4-e5f6-7890-abcd-ef1234567890",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    ListContactRemoval: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      removed: true;
      /** @description The list. */
      list_id: string;
      /** @description The contact whose membership ended. */
      contact_id: string;
    };
    /**
     * @example {
     *       "contact_ids": [
     *         "123e4567-e89b-12d3-a456-426614174000"
     *       ]
     *     }
     */
    ListContactsAdd: {
      /** @description The contacts to put on the list, at most 100. Those already on it are skipped silently. */
      contact_ids: string[];
    };
    /**
     * @description Contacts were put on a list.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "list.contacts_added",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    ListContactsAddedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "list.contacts_added";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description What adding contacts did to a list.
     * @example {
     *       "added": 2,
     *       "list_id": "abc-123",
     *       "contact_count": 44
     *     }
     */
    ListContactsAddition: {
      /** @description Contacts that are new on the list; those that were on it before do not count. */
      added: number;
      /** @description The list. */
      list_id: string;
      /** @description Contacts now on the list. */
      contact_count: number;
    };
    /**
     * @description A contact was taken off a list.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "list.contacts_removed",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    ListContactsRemovedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "list.contacts_removed";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @example {
     *       "name": "Conference 2026",
     *       "description": "Met in Berlin."
     *     }
     */
    ListCreate: {
      /** @description Unique in the workspace. That it must be given is inferred. */
      name: string;
      description?: string;
    };
    /**
     * @description A list was created.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "list.created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    ListCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "list.created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A list was deleted.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "list.deleted",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    ListDeletedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "list.deleted";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description Confirms that one list is gone.
     * @example {
     *       "deleted": true,
     *       "id": "l1b2c3d4-e5f6-7890-abcd-ef1234567890",
     *       "memberships_removed": 42
     *     }
     */
    ListDeletion: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      deleted: true;
      /** @description The list that was deleted. */
      id: string;
      /** @description Contacts that were on it. They still exist. */
      memberships_removed: number;
    };
    /**
     * @description One contact to meet. Without a deal there is no `deal_id` and no `opportunity_value` (inferred).
     * @example {
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "contact_name": "Jane Doe",
     *       "reason": "The offer runs out this month.",
     *       "deal_id": "deal_01HY1",
     *       "opportunity_value": 25000,
     *       "priority": "high",
     *       "suggested_agenda": [
     *         "Go through the offer."
     *       ],
     *       "suggested_when": "2026-03-02T09:00:00Z",
     *       "confidence": 0.8
     *     }
     */
    MeetingSuggestion: {
      /** @description Whom to meet. */
      contact_id: string;
      contact_name: string;
      reason: string;
      /** @description The deal it would be about. */
      deal_id?: string | null;
      /** @description Value of the deal in EUR, whatever the currency of the deal. */
      opportunity_value?: number | null;
      /** @description The form is not documented; elsewhere it is a word or a number. */
      priority: string | number;
      /** @description What to talk about. The form of the entries is not documented. */
      suggested_agenda: unknown[];
      /** @description When to meet. */
      suggested_when: string;
      /** @description How sure the suggestion is. Its scale is not documented. */
      confidence: number | string;
    };
    /**
     * @description Whom to meet.
     * @example {
     *       "suggestions": [],
     *       "credits_remaining": 497
     *     }
     */
    MeetingSuggestions: {
      suggestions: components["schemas"]["MeetingSuggestion"][];
      /** @description Credits the workspace has left. */
      credits_remaining: number;
    };
    /**
     * @description Among whom to look for meetings.
     * @example {
     *       "window_days": 7,
     *       "count": 1
     *     }
     */
    MeetingSuggestionsRequest: {
      /** @description The contacts to rank; without them, those of the whole pipeline. */
      contact_ids?: string[];
      /**
       * @description In how many days the meetings are to take place.
       * @default 14
       */
      window_days?: number;
      /**
       * @description How many suggestions.
       * @default 5
       */
      count?: number;
      /**
       * @description Whether only contacts with an open deal count.
       * @default true
       */
      only_open_deals?: boolean;
    };
    /**
     * @description One note, as a row of a list. A company it is linked to is not shown.
     * @example {
     *       "id": "note-001",
     *       "title": "First call",
     *       "content": "Asked for an offer.",
     *       "note_type": "call",
     *       "tags": [
     *         "offer"
     *       ],
     *       "is_pinned": false,
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "created_date": "2026-02-24T10:00:00Z",
     *       "updated_date": null
     *     }
     */
    Note: {
      /** @description The note. */
      id: string;
      title: string;
      content?: string;
      /** @description Kind of note. */
      note_type: string;
      tags: string[];
      /** @description Whether the note is pinned. */
      is_pinned: boolean;
      /** @description The contact it belongs to; that it is `null` after the contact was deleted is inferred. */
      contact_id?: string | null;
      /** @description The deal it belongs to; `null` after the deal was deleted. */
      deal_id?: string | null;
      /** @description When the note was written. */
      created_date: string;
      /** @description When the note last changed. The page of a contact's notes shows `null` here. */
      updated_date?: string | null;
    };
    /**
     * @description A new note. It must belong to a contact, a company or a deal, named by id or, for the first two, by name. Where both are given the id counts.
     * @example {
     *       "title": "First call",
     *       "content": "Asked for an offer.",
     *       "note_type": "call",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    NoteCreate: {
      title: string;
      /** @description The text, at most 50,000 characters. */
      content?: string;
      /**
       * @description Kind of note.
       * @default general
       * @enum {string}
       */
      note_type?: "general" | "meeting" | "call" | "email" | "other";
      tags?: string[];
      /**
       * @description Whether the note is pinned.
       * @default false
       */
      is_pinned?: boolean;
      /** @description The contact it belongs to. */
      contact_id?: string;
      /** @description A name to find the contact by, not necessarily exact. */
      contact_name?: string;
      /** @description The company it belongs to. */
      related_company_id?: string;
      /** @description Other name of `related_company_id`. */
      company_id?: string;
      /** @description A name to find the company by, not necessarily exact. */
      company_name?: string;
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description When the note was written, in ISO 8601. Kept when at most 5 years old and at most 24 hours ahead; otherwise it is the time of the call. */
      created_date?: string;
    };
    /**
     * @description The fields to change.
     * @example {
     *       "title": "Second call",
     *       "is_pinned": true
     *     }
     */
    NoteUpdate: {
      title?: string;
      /** @description The text, at most 50,000 characters. */
      content?: string;
      /** @description Kind of note. */
      note_type?: string;
      /** @description Takes the place of all tags the note has. */
      tags?: string[];
      /** @description Whether the note is pinned. */
      is_pinned?: boolean;
    };
    /**
     * @description What notes say. The form of the entries of its lists is not documented.
     * @example {
     *       "summary": "The client wants to close in March.",
     *       "key_points": [
     *         "Wants a fixed fee."
     *       ],
     *       "risks": [
     *         "Another firm made an offer."
     *       ],
     *       "sentiment": {
     *         "overall": "positive"
     *       },
     *       "note_ids": [
     *         "note-001"
     *       ],
     *       "credits_remaining": 498
     *     }
     */
    NotesAnalysis: {
      summary?: string;
      key_points?: unknown[];
      risks?: unknown[];
      opportunities?: unknown[];
      /** @description The mood of the notes. */
      sentiment?: {
        [key: string]: unknown;
      };
      /** @description What happened when. */
      timeline?: unknown[];
      /** @description The notes that were read. */
      note_ids?: string[];
      /** @description Credits the workspace has left. */
      credits_remaining?: number;
    };
    /**
     * @description Whose notes to analyze; one of `contact_id` and `deal_id` is needed.
     * @example {
     *       "deal_id": "deal-001",
     *       "focus": "risks",
     *       "max_notes": 20
     *     }
     */
    NotesAnalysisRequest: {
      /** @description The contact whose notes to read. */
      contact_id?: string;
      /** @description The deal whose notes to read. */
      deal_id?: string;
      /**
       * @description What to look for.
       * @default all
       * @enum {string}
       */
      focus?: "summary" | "risks" | "opportunities" | "sentiment" | "timeline" | "all";
      /**
       * @description Notes to read at most, 200 or fewer.
       * @default 50
       */
      max_notes?: number;
    };
    /**
     * @description Which page of a list this is, and how many rows the list has.
     * @example {
     *       "page": 1,
     *       "per_page": 50,
     *       "total": 235
     *     }
     */
    PageMeta: {
      /** @description The page, counted from 1. */
      page: number;
      /** @description Rows per page. */
      per_page: number;
      /** @description Rows on all pages together. */
      total: number;
    };
    /**
     * @description A draft of an e-mail. It was not sent.
     * @example {
     *       "subject": "Your new office in Berlin",
     *       "body_text": "Dear Jane, congratulations on the new office.",
     *       "body_html": "<p>Dear Jane, congratulations on the new office.</p>",
     *       "personalization_notes": [
     *         "Mentions the new office."
     *       ],
     *       "reading_time_seconds": 12,
     *       "credits_remaining": 498
     *     }
     */
    PersonalizedEmail: {
      subject: string;
      /** @description The body as plain text. */
      body_text: string;
      /** @description The body as HTML. */
      body_html: string;
      /** @description What makes it personal. The form of the entries is not documented. */
      personalization_notes: unknown[];
      /** @description How long it takes to read. */
      reading_time_seconds: number;
      /** @description Credits the workspace has left. */
      credits_remaining: number;
    };
    /**
     * @description A person who is not a contact yet.
     * @example {
     *       "name": "John Smith",
     *       "email": "john@example.com",
     *       "title": "CEO",
     *       "company_name": "Acme Legal Corp"
     *     }
     */
    Prospect: {
      /** @description The full name; `full_name` of the contact. */
      name: string;
      email?: string;
      /** @description The job title; `job_title` of the contact. */
      title?: string;
      /** @description The company's name. */
      company_name?: string;
      /** @description Address of the LinkedIn profile. */
      linkedin_url?: string;
    };
    /**
     * @description The form of `query` in the sample of the page on saving prospects. The page of the search does not describe it, so other fields are allowed.
     * @example {
     *       "person_titles": [
     *         "CEO"
     *       ],
     *       "organization_industries": [
     *         "Legal Services"
     *       ]
     *     }
     */
    ProspectQuery: {
      /** @description Job titles. */
      person_titles?: string[];
      /** @description Industries of the company. */
      organization_industries?: string[];
    } & {
      [key: string]: unknown;
    };
    /**
     * @example {
     *       "prospects": [
     *         {
     *           "name": "John Smith",
     *           "email": "john@example.com",
     *           "title": "CEO",
     *           "company_name": "Acme Legal Corp"
     *         }
     *       ],
     *       "list_id": "abc-123"
     *     }
     */
    ProspectSave: {
      /** @description The prospects to save. */
      prospects: components["schemas"]["Prospect"][];
      /** @description The list the new contacts join. */
      list_id?: string;
    };
    /**
     * @description The contacts made of prospects.
     * @example {
     *       "created": 1,
     *       "contacts": [
     *         {
     *           "id": "789e0123-e45b-67c8-a901-234567890abc",
     *           "full_name": "John Smith",
     *           "email": "john@example.com",
     *           "job_title": "CEO",
     *           "company_name": "Acme Legal Corp"
     *         }
     *       ]
     *     }
     */
    ProspectSaveResult: {
      /** @description How many contacts are new. */
      created?: number;
      contacts: components["schemas"]["SavedProspect"][];
    };
    /**
     * @description What the people to find have in common, in any of the forms the legacy search has had.
     * @example {
     *       "titles": [
     *         "CEO"
     *       ],
     *       "location": [
     *         "Berlin"
     *       ],
     *       "industry": [
     *         "Legal Services"
     *       ],
     *       "headcount": [
     *         "51-200"
     *       ],
     *       "page": 1
     *     }
     */
    ProspectSearch: {
      /** @description Job titles. */
      titles?: string[];
      /** @description Places. */
      location?: string[];
      /** @description Industries. */
      industry?: string[];
      /** @description Sizes of the company, such as `51-200`. */
      headcount?: string[];
      /**
       * @description Which page, counted from 1.
       * @default 1
       */
      page?: number;
      /** @description Rows per page. Only the sample of the page on saving prospects has it. */
      per_page?: number;
      /** @description Legacy form of `titles`. */
      query?: string | components["schemas"]["ProspectQuery"];
      /** @description Legacy name of `titles`. */
      jobTitles?: string[];
    };
    /**
     * @description The people a search found. Both searches answer in the same form, which no page describes.
     * @example {}
     */
    ProspectSearchResult: {
      [key: string]: unknown;
    };
    /**
     * @description What the people to find have in common. More kinds of filters exist than the pages name, so other fields are allowed.
     * @example {
     *       "titles": [
     *         "CEO"
     *       ],
     *       "location": [
     *         "Berlin"
     *       ],
     *       "industry": [
     *         "Legal Services"
     *       ],
     *       "headcount": [
     *         "51-200"
     *       ],
     *       "page": 1
     *     }
     */
    ProspectorSearch: {
      /** @description Job titles. */
      titles?: string[];
      /** @description Places. */
      location?: string[];
      /** @description Industries. */
      industry?: string[];
      /** @description Sizes of the company, such as `51-200`. */
      headcount?: string[];
      /**
       * @description Which page, counted from 1.
       * @default 1
       */
      page?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What the reply shows of a contact made of a prospect.
     * @example {
     *       "id": "789e0123-e45b-67c8-a901-234567890abc",
     *       "full_name": "John Smith",
     *       "email": "john@example.com",
     *       "job_title": "CEO",
     *       "company_name": "Acme Legal Corp"
     *     }
     */
    SavedProspect: {
      /** @description The contact. */
      id: string;
      full_name?: string;
      email?: string;
      job_title?: string;
      /** @description The company's name. */
      company_name?: string;
    };
    /**
     * @description What must hold of the contact for a step to be sent.
     * @example if_no_reply
     * @enum {string}
     */
    SendCondition: "always" | "if_no_reply" | "if_no_open" | "if_opened" | "if_clicked";
    /**
     * @description What the reply shows of a message that was sent.
     * @example {
     *       "id": "1713351031.001200",
     *       "channel": "slack",
     *       "status": "sent",
     *       "sent_at": "2026-04-17T10:50:31Z"
     *     }
     */
    SentChannelMessage: {
      /** @description The message, as its provider calls it. */
      id: string;
      /** @description The channel it went over. */
      channel: string;
      /** @description What became of it. */
      status: string;
      /** @description When it was sent. */
      sent_at: string;
    };
    /**
     * @description What the reply shows of a message that was sent.
     * @example {
     *       "id": "18c9a4b2e7ff21ab",
     *       "thread_id": "18c9a4b2e7ff21aa",
     *       "provider": "gmail",
     *       "status": "sent",
     *       "sent_at": "2026-02-24T10:00:00Z"
     *     }
     */
    SentEmail: {
      /** @description The message. */
      id: string;
      /** @description The thread it is part of. */
      thread_id?: string;
      /** @description The kind of mailbox it went through. */
      provider?: string;
      /** @description What became of it. */
      status?: string;
      /** @description When it was sent. */
      sent_at?: string;
    };
    /**
     * @description An event in the envelope of an older page, from before webhooks were launched. Accepted, in case it is still delivered.
     * @example {
     *       "event": "contact.created",
     *       "timestamp": "2026-02-24T10:00:00Z",
     *       "workspace_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "data": {
     *         "contact": {
     *           "id": "789e0123-e45b-67c8-a901-234567890abc",
     *           "full_name": "Jane Doe"
     *         }
     *       }
     *     }
     */
    SupersededWebhookEvent: {
      event: components["schemas"]["WebhookEventType"];
      timestamp: components["schemas"]["WebhookEventTime"];
      /** @description The workspace in which it happened. */
      workspace_id: string;
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description One task, as a row of a list. The page leaves further fields open, among them short forms of the records it is linked to.
     * @example {
     *       "id": "task-uuid",
     *       "title": "Send the offer",
     *       "description": "With the new fee schedule.",
     *       "status": "open",
     *       "priority": "high",
     *       "task_type": "follow_up",
     *       "due_date": "2026-03-01",
     *       "assigned_to_user_id": "user-001",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000",
     *       "created_date": "2026-02-24T10:00:00Z"
     *     }
     */
    Task: {
      /** @description The task. */
      id: string;
      title?: string;
      description?: string;
      /** @description How far it is, such as `open` or `completed`. */
      status?: string;
      priority?: string;
      /** @description Kind of task. */
      task_type?: string;
      /** @description When it is due. */
      due_date?: string;
      /** @description Who is to do it; `assignee_id` on the way in. */
      assigned_to_user_id?: string;
      /** @description The contact it belongs to; that it is `null` after the contact was deleted is inferred. */
      contact_id?: string | null;
      /** @description The deal it belongs to; `null` after the deal was deleted. */
      deal_id?: string | null;
      /** @description The event it belongs to. */
      event_id?: string;
      /** @description When the task was created. */
      created_date?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A task of Lexi was approved.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "task.approved",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    TaskApprovedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "task.approved";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A new task. It must belong to a contact, a deal or an event. A contact, and a company, can also be given by name; where both are given the id counts.
     * @example {
     *       "title": "Send the offer",
     *       "priority": "high",
     *       "due_date": "2026-03-01",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    TaskCreate: {
      title: string;
      description?: string;
      /**
       * @description How far it is.
       * @default open
       * @enum {string}
       */
      status?: "open" | "in_progress" | "completed";
      /** @enum {string} */
      priority?: "low" | "medium" | "high";
      /** @description Kind of task. */
      task_type?: string;
      /** @description When it is due, in ISO 8601 or as `YYYY-MM-DD`. */
      due_date?: string;
      /** @description The user who is to do it; `assigned_to_user_id` in replies. */
      assignee_id?: string;
      /** @description The contact it belongs to. */
      contact_id?: string;
      /** @description A name to find the contact by, not necessarily exact. */
      contact_name?: string;
      /** @description A name to find a company by, not necessarily exact. */
      company_name?: string;
      /** @description The deal it belongs to. */
      deal_id?: string;
      /** @description The event it belongs to. */
      event_id?: string;
      /** @description When the task came about, in ISO 8601. Kept when at most 5 years old and at most 24 hours ahead; otherwise it is the time of the call. */
      created_date?: string;
    };
    /**
     * @description A task was created.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "task.created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    TaskCreatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "task.created";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A task of Lexi was dismissed.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "task.dismissed",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    TaskDismissedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "task.dismissed";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A task was changed.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "task.updated",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {}
     *     }
     */
    TaskUpdatedEvent: {
      id: components["schemas"]["WebhookEventId"];
      /** @constant */
      type: "task.updated";
      created_at: components["schemas"]["WebhookEventTime"];
      data: components["schemas"]["WebhookEventData"];
    };
    /**
     * @description A step as its update returns it. The page does not list `created_at` here; it may be there.
     * @example {
     *       "id": "step_2",
     *       "index": 1,
     *       "subject": "Any thoughts?",
     *       "body": "Did you find the time to read my last e-mail?",
     *       "delay_days": 5,
     *       "delay_hours": 0,
     *       "send_condition": "if_no_reply"
     *     }
     */
    UpdatedCampaignStep: {
      /** @description The step that was changed. */
      id: string;
      /** @description Place in the sequence, counted from 0. */
      index: number;
      /** @description Subject of the e-mail. */
      subject: string;
      /** @description Text of the e-mail, plain or HTML. */
      body: string;
      /** @description Days to wait after the previous step. */
      delay_days: number;
      /** @description Hours to wait on top of the days. */
      delay_hours: number;
      send_condition: components["schemas"]["SendCondition"];
      /** @description When the step was created (ISO 8601). */
      created_at?: string;
    };
    /**
     * @description The contact after a change. The page shows three of its fields and leaves the others open.
     * @example {
     *       "id": "123e4567-e89b-12d3-a456-426614174000",
     *       "full_name": "Jane Doe",
     *       "updated_date": "2026-02-25T08:30:00Z"
     *     }
     */
    UpdatedContact: {
      /** @description The contact that changed. */
      id: string;
      full_name: string;
      /** @description When the contact changed. */
      updated_date: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What the reply shows of a changed note. Its text is not repeated.
     * @example {
     *       "id": "note-001",
     *       "title": "Second call",
     *       "note_type": "call",
     *       "tags": [
     *         "offer"
     *       ],
     *       "is_pinned": true,
     *       "updated_date": "2026-02-25T08:30:00Z"
     *     }
     */
    UpdatedNote: {
      /** @description The note that changed. */
      id: string;
      title: string;
      /** @description Kind of note. */
      note_type: string;
      tags: string[];
      /** @description Whether the note is pinned. */
      is_pinned: boolean;
      /** @description When the note changed. */
      updated_date: string;
    };
    /**
     * @description A changed webhook.
     * @example {
     *       "id": "7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d",
     *       "url": "https://hooks.example.com/leadlex",
     *       "events": [
     *         "contact.created"
     *       ],
     *       "active": false,
     *       "updated_at": "2026-04-17T09:00:00Z"
     *     }
     */
    UpdatedWebhook: {
      /** @description The webhook. */
      id: string;
      /** @description Where the events are sent. */
      url: string;
      /** @description The events that are sent. */
      events: string[];
      /** @description What was given, if anything; the `null` is inferred. */
      description?: string | null;
      /** @description Whether events are sent. */
      active: boolean;
      /** @description When it changed. */
      updated_at: string;
    };
    /**
     * @description A signed address to upload a document to. No page describes its form.
     * @example {}
     */
    UploadUrl: {
      [key: string]: unknown;
    };
    /**
     * @description What an address to upload to is asked for with. No page describes it.
     * @example {}
     */
    UploadUrlRequest: {
      [key: string]: unknown;
    };
    /**
     * @description Someone who works in the workspace.
     * @example {
     *       "id": "user-001",
     *       "full_name": "Erika Mustermann",
     *       "email": "erika@example.com"
     *     }
     */
    User: {
      /** @description The user. */
      id: string;
      full_name?: string;
      email?: string;
    };
    /**
     * @description An address events are sent to.
     * @example {
     *       "id": "7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d",
     *       "url": "https://hooks.example.com/leadlex",
     *       "events": [
     *         "contact.created",
     *         "contact.deleted"
     *       ],
     *       "description": "CRM mirror",
     *       "active": true,
     *       "last_delivery_status": "success",
     *       "last_delivery_at": "2026-04-17T09:00:00Z",
     *       "created_at": "2026-02-24T10:00:00Z"
     *     }
     */
    Webhook: {
      /** @description The webhook. */
      id: string;
      /** @description Where the events are sent. */
      url: string;
      /** @description The events that are sent. */
      events: string[];
      /** @description What was given, if anything; the `null` is inferred. */
      description?: string | null;
      /** @description Whether events are sent. */
      active: boolean;
      /**
       * @description Outcome of the latest delivery, if there was any.
       * @enum {string|null}
       */
      last_delivery_status: "success" | "failed" | null;
      /** @description When that was; the `null` is inferred. */
      last_delivery_at?: string | null;
      /** @description When it was registered. */
      created_at: string;
    };
    /**
     * @description What happened to how many records. An array of them comes with it, under a name that is not documented.
     * @example {
     *       "count": 2
     *     }
     */
    WebhookBulkEventData: {
      /** @description How many records. */
      count: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A new webhook.
     * @example {
     *       "url": "https://hooks.example.com/leadlex",
     *       "events": [
     *         "contact.created",
     *         "contact.deleted"
     *       ]
     *     }
     */
    WebhookCreate: {
      /** @description Where to send the events. It must be HTTPS and not of a private network. */
      url: string;
      events: components["schemas"]["WebhookSubscriptions"];
      /** @description A note of your own, at most 200 characters. */
      description?: string;
      /**
       * @description Whether events are sent.
       * @default true
       */
      active?: boolean;
    };
    /**
     * @description Confirms that one webhook is gone.
     * @example {
     *       "deleted": true,
     *       "id": "7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d"
     *     }
     */
    WebhookDeletion: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      deleted: true;
      /** @description The webhook that was deleted. */
      id: string;
    };
    /**
     * @description Any event a webhook delivers; `type` says which.
     * @example {
     *       "id": "evt_01HY1",
     *       "type": "contact.created",
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "data": {
     *         "contact": {
     *           "id": "123e4567-e89b-12d3-a456-426614174000",
     *           "full_name": "Jane Doe"
     *         }
     *       }
     *     }
     */
    WebhookEvent: components["schemas"]["ContactCreatedEvent"] | components["schemas"]["ContactUpdatedEvent"] | components["schemas"]["ContactDeletedEvent"] | components["schemas"]["ContactBulkCreatedEvent"] | components["schemas"]["ContactMergedEvent"] | components["schemas"]["CompanyCreatedEvent"] | components["schemas"]["CompanyUpdatedEvent"] | components["schemas"]["CompanyDeletedEvent"] | components["schemas"]["DealCreatedEvent"] | components["schemas"]["DealUpdatedEvent"] | components["schemas"]["DealDeletedEvent"] | components["schemas"]["DealBulkCreatedEvent"] | components["schemas"]["DealBulkUpdatedEvent"] | components["schemas"]["ListCreatedEvent"] | components["schemas"]["ListDeletedEvent"] | components["schemas"]["ListContactsAddedEvent"] | components["schemas"]["ListContactsRemovedEvent"] | components["schemas"]["CampaignCreatedEvent"] | components["schemas"]["CampaignStartedEvent"] | components["schemas"]["CampaignPausedEvent"] | components["schemas"]["CampaignDeletedEvent"] | components["schemas"]["CampaignStepCreatedEvent"] | components["schemas"]["CampaignContactsAddedEvent"] | components["schemas"]["ActivityCreatedEvent"] | components["schemas"]["TaskCreatedEvent"] | components["schemas"]["TaskUpdatedEvent"] | components["schemas"]["TaskApprovedEvent"] | components["schemas"]["TaskDismissedEvent"] | components["schemas"]["ImportCompletedEvent"] | components["schemas"]["EmailSyncCompletedEvent"] | components["schemas"]["CalendarSyncCompletedEvent"];
    /**
     * @description What happened. Its form depends on the event and is not documented.
     * @example {
     *       "contact": {
     *         "id": "123e4567-e89b-12d3-a456-426614174000",
     *         "full_name": "Jane Doe"
     *       }
     *     }
     */
    WebhookEventData: {
      [key: string]: unknown;
    };
    /**
     * @description The event. Whether a repeated delivery keeps it is not documented.
     * @example evt_01HY1
     */
    WebhookEventId: string;
    /**
     * @description When it happened, in ISO 8601.
     * @example 2026-04-17T09:00:00Z
     */
    WebhookEventTime: string;
    /**
     * @description Name of an event. The last four are missing in the list of events; other pages name them.
     * @example contact.created
     * @enum {string}
     */
    WebhookEventType: "contact.created" | "contact.updated" | "contact.deleted" | "contact.bulk_created" | "company.created" | "company.updated" | "company.deleted" | "deal.created" | "deal.updated" | "deal.deleted" | "deal.bulk_created" | "deal.bulk_updated" | "list.created" | "list.deleted" | "list.contacts_added" | "list.contacts_removed" | "campaign.created" | "campaign.started" | "campaign.paused" | "campaign.deleted" | "campaign.step_created" | "campaign.contacts_added" | "activity.created" | "task.created" | "task.updated" | "task.approved" | "task.dismissed" | "contact.merged" | "import.completed" | "email.sync.completed" | "calendar.sync.completed";
    /**
     * @description One attempt to deliver an event.
     * @example {
     *       "delivery_id": "5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f",
     *       "event": "contact.created",
     *       "status": "success",
     *       "response_status_code": 200,
     *       "duration_ms": 120,
     *       "attempt": 1,
     *       "error": null,
     *       "delivered_at": "2026-04-17T09:00:01Z"
     *     }
     */
    WebhookLogEntry: {
      /** @description The value of the header `X-LeadLex-Delivery-ID`. */
      delivery_id: string;
      /** @description The event; `type` in its payload. */
      event?: string;
      /** @enum {string} */
      status?: "success" | "failed" | "pending";
      /** @description What the receiver answered, if it did. */
      response_status_code?: number | null;
      /** @description The first 2 KB of the answer; the `null` is inferred. */
      response_body?: string | null;
      /** @description How long it took, in milliseconds; the `null` is inferred. */
      duration_ms?: number | null;
      /** @description Which attempt it is, counted from 1. */
      attempt?: number;
      /**
       * @description Why it failed, if it did.
       * @enum {string|null}
       */
      error?: "timeout" | "connection_refused" | "dns_failure" | "http_error" | null;
      /** @description When it was made; the `null` is inferred. */
      delivered_at?: string | null;
    };
    /**
     * @description The events to send. No closed set, because the pages count more events than they list: `events.getCatalog` has them all. Those that are listed are the type `WebhookEventType`.
     * @example [
     *       "contact.created",
     *       "contact.deleted"
     *     ]
     */
    WebhookSubscriptions: string[];
    /**
     * @description The fields to change.
     * @example {
     *       "active": false
     *     }
     */
    WebhookUpdate: {
      /** @description Where to send the events. It must be HTTPS and not of a private network. */
      url?: string;
      events?: components["schemas"]["WebhookSubscriptions"];
      /** @description Whether events are sent. */
      active?: boolean;
      /** @description A note of your own. */
      description?: string;
    };
    /**
     * @description An action, and the condition under which it is done.
     * @example {
     *       "id": "wf_01HY1",
     *       "name": "Welcome new clients",
     *       "enabled": true,
     *       "condition_entity": "deal",
     *       "condition_field": "status",
     *       "condition_operator": "changed_to",
     *       "condition_value": "won",
     *       "action_type": "create_task",
     *       "action_config": {
     *         "title": "Welcome {{first_name}}"
     *       },
     *       "max_triggers_per_day": 100,
     *       "last_triggered_at": null,
     *       "created_at": "2026-04-17T09:00:00Z",
     *       "triggers_today": 0,
     *       "auto_disabled_reason": null,
     *       "updated_at": "2026-04-17T09:00:00Z"
     *     }
     */
    Workflow: {
      /** @description The workflow. */
      id: string;
      name: string;
      /** @description Whether it is on. */
      enabled: boolean;
      /** @description Kind of record it watches. */
      condition_entity: string;
      /** @description Field it watches. */
      condition_field: string;
      condition_operator: string;
      /** @description What the field is compared with. */
      condition_value: string;
      /** @description What it does. */
      action_type: string;
      /** @description Settings of the action. */
      action_config: {
        [key: string]: unknown;
      };
      /** @description How often it may run. */
      max_triggers_per_day: number;
      /** @description When it last ran, if ever; the `null` is inferred. */
      last_triggered_at?: string | null;
      /** @description When it was created. */
      created_at: string;
      /** @description How often it ran today. */
      triggers_today: number;
      /** @description Why LeadLex switched it off, such as `daily_cap_exceeded`; the log calls this `daily_cap_reached`. */
      auto_disabled_reason: string | null;
      /** @description When it last changed. */
      updated_at: string;
    };
    /**
     * @description A new workflow.
     * @example {
     *       "name": "Welcome new clients",
     *       "condition_entity": "deal",
     *       "condition_field": "status",
     *       "condition_operator": "changed_to",
     *       "condition_value": "won",
     *       "action_type": "create_task",
     *       "action_config": {
     *         "title": "Welcome {{first_name}}"
     *       }
     *     }
     */
    WorkflowCreate: {
      /** @description Unique in the workspace. */
      name: string;
      /**
       * @description Kind of record to watch.
       * @enum {string}
       */
      condition_entity: "contact" | "deal" | "task" | "email" | "meeting";
      /** @description Field to watch, such as `status`. */
      condition_field: string;
      /** @enum {string} */
      condition_operator: "equals" | "not_equals" | "contains" | "changed" | "changed_to" | "greater_than" | "less_than";
      /** @description What to compare the field with; empty for `changed`. */
      condition_value: string;
      /**
       * @description What to do.
       * @enum {string}
       */
      action_type: "send_email" | "create_task" | "send_channel_message" | "webhook" | "update_field";
      /** @description Settings of the action. Its texts may hold merge tokens. */
      action_config: {
        [key: string]: unknown;
      };
      /**
       * @description The workflow is switched off when it would run more often.
       * @default 100
       */
      max_triggers_per_day?: number;
      /**
       * @description Whether it is on.
       * @default true
       */
      enabled?: boolean;
    };
    /**
     * @description One time a workflow was triggered. What only one outcome has may be missing or `null` with the others (inferred).
     * @example {
     *       "id": "wfl_001",
     *       "workflow_id": "wf_01HY1",
     *       "triggered_at": "2026-04-18T08:00:00Z",
     *       "entity_type": "deal",
     *       "entity_id": "deal_01HY1",
     *       "status": "success",
     *       "action_result": {
     *         "task_id": "task-uuid"
     *       },
     *       "duration_ms": 180
     *     }
     */
    WorkflowLogEntry: {
      /** @description The entry. */
      id: string;
      /** @description The workflow. */
      workflow_id: string;
      /** @description When it was triggered. */
      triggered_at: string;
      /** @description Kind of record that triggered it. */
      entity_type: string;
      /** @description The record that triggered it. */
      entity_id: string;
      /** @enum {string} */
      status: "success" | "failed" | "skipped";
      /** @description Why it was skipped: `condition_not_met`, or `daily_cap_reached`, which a workflow itself calls `daily_cap_exceeded`. */
      skip_reason?: string | null;
      /** @description What the action came to. */
      action_result?: {
        [key: string]: unknown;
      } | null;
      /** @description Why it failed. */
      error?: {
        /** @description The cause. The codes are not documented. */
        code: string;
        message: string;
      } | null;
      /** @description How long it took, in milliseconds. */
      duration_ms: number;
    };
    /**
     * @description One workflow, as a row of a list.
     * @example {
     *       "id": "wf_01HY1",
     *       "name": "Welcome new clients",
     *       "enabled": true,
     *       "condition_entity": "deal",
     *       "condition_field": "status",
     *       "condition_operator": "changed_to",
     *       "condition_value": "won",
     *       "action_type": "create_task",
     *       "action_config": {
     *         "title": "Welcome {{first_name}}"
     *       },
     *       "max_triggers_per_day": 100,
     *       "last_triggered_at": "2026-04-18T08:00:00Z",
     *       "created_at": "2026-04-17T09:00:00Z"
     *     }
     */
    WorkflowSummary: {
      /** @description The workflow. */
      id: string;
      name?: string;
      /** @description Whether it is on. */
      enabled?: boolean;
      /** @description Kind of record it watches. */
      condition_entity?: string;
      /** @description Field it watches. */
      condition_field?: string;
      condition_operator?: string;
      /** @description What the field is compared with. */
      condition_value?: string;
      /** @description What it does. */
      action_type?: string;
      /** @description Settings of the action. */
      action_config?: {
        [key: string]: unknown;
      };
      /** @description How often it may run. */
      max_triggers_per_day?: number;
      /** @description When it last ran, if ever; the `null` is inferred. */
      last_triggered_at?: string | null;
      /** @description When it was created. */
      created_at?: string;
    };
    /**
     * @description The fields to change; at least one.
     * @example {
     *       "enabled": false
     *     }
     */
    WorkflowUpdate: {
      name?: string;
      /** @description Whether it is on. */
      enabled?: boolean;
      /** @description Kind of record to watch. */
      condition_entity?: string;
      /** @description Field to watch. */
      condition_field?: string;
      condition_operator?: string;
      /** @description What to compare the field with. */
      condition_value?: string;
      /** @description What to do. */
      action_type?: string;
      /** @description Takes the place of all settings of the action. */
      action_config?: {
        [key: string]: unknown;
      };
      /** @description How often it may run. */
      max_triggers_per_day?: number;
    };
  };
  responses: {
    /** @description There is no campaign with this id. */
    CampaignNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "campaign_not_found";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key lacks the permission that this operation needs. */
    InferredInsufficientPermissions: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "insufficient_permissions";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key is not valid, or it has expired. */
    InferredInvalidKey: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "invalid_key";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The workspace has used up its requests for this minute or day. */
    InferredRateLimited: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "rate_limited";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key lacks the permission that this operation needs. */
    InsufficientPermissions: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "insufficient_permissions";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key is not valid, or it has expired. */
    InvalidKey: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "invalid_key";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key lacks the permission that this operation needs. */
    MeteredInferredInsufficientPermissions: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "insufficient_permissions";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key is not valid, or it has expired. */
    MeteredInferredInvalidKey: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "invalid_key";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The workspace has used up its requests for this minute or day. */
    MeteredInferredRateLimited: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "rate_limited";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key lacks the permission that this operation needs, or the mailbox, calendar or channel the operation works with is not connected. */
    MeteredInsufficientAccess: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "insufficient_permissions";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The workspace has no credits left for what the call costs. */
    MeteredInsufficientCredits: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "insufficient_credits";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key lacks the permission that this operation needs. */
    MeteredInsufficientPermissions: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "insufficient_permissions";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key is not valid, or it has expired. */
    MeteredInvalidKey: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "invalid_key";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description No provider knows anything about what the request names. */
    MeteredNoMatch: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "no_match";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description What the request names does not exist in this workspace. */
    MeteredNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "not_found";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The workspace has used up its requests for this minute or day. */
    MeteredRateLimited: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "rate_limited";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description What the request names does not exist in this workspace. */
    NotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "not_found";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The workspace has used up its requests for this minute or day. */
    RateLimited: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "rate_limited";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description A field is missing, or a value is not valid. */
    ValidationError: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "validation_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description Any 2xx within 10 seconds counts as received, whatever its body. Everything else is delivered again, after growing pauses. */
    WebhookReceived: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
     * @example cmp_abc123
     */
    CampaignId: string;
    /**
     * @description Id of the contact. The pages call it a UUID.
     * @example 123e4567-e89b-12d3-a456-426614174000
     */
    ContactId: string;
    /**
     * @description Only what belongs to this contact.
     * @example 123e4567-e89b-12d3-a456-426614174000
     */
    ContactIdFilter: string;
    /**
     * @description The deal.
     * @example 3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a
     */
    DealId: string;
    /**
     * @description Only what belongs to this deal.
     * @example deal_01HY1
     */
    DealIdFilter: string;
    /**
     * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
     * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
     */
    IdempotencyKey: string;
    /**
     * @description Which page, counted from 1.
     * @example 1
     */
    Page: number;
    /**
     * @description Rows per page, at most 100.
     * @example 50
     */
    PerPage: number;
    /**
     * @description Rows per page, at most 100.
     * @example 25
     */
    PerPage25: number;
    /**
     * @description Strongly recommended by the page. Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
     * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
     */
    RecommendedIdempotencyKey: string;
    /**
     * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
     * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
     */
    WebhookDeliveryId: string;
    /**
     * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
     * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
     */
    WebhookSignature: string;
    /**
     * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
     * @example 2026-04-17T09:00:01Z
     */
    WebhookTimestamp: string;
    /**
     * @description Always the same.
     * @example LeadLex-Webhook/1.0
     */
    WebhookUserAgent: "LeadLex-Webhook/1.0";
  };
  requestBodies: never;
  headers: {
    /**
     * @description Says that the reply is a file, and its name.
     * @example attachment; filename="contacts-export.csv"
     */
    ContactsExportDisposition: string;
    /**
     * @description Says that the reply is a file, and its name.
     * @example attachment; filename="deals-export.csv"
     */
    DealsExportDisposition: string;
    /**
     * @description Requests allowed in the current window.
     * @example 1000
     */
    MeteredRateLimitLimit: number;
    /**
     * @description Requests left in the current window.
     * @example 995
     */
    MeteredRateLimitRemaining: number;
    /**
     * @description When the window ends, in Unix seconds.
     * @example 1708905600
     */
    MeteredRateLimitReset: number;
    /**
     * @description Identifies this exchange towards LeadLex support; different on every reply.
     * @example req_01HY1K0E7V8Q0YXH7DSTX5B3CA
     */
    MeteredRequestId: string;
    /**
     * @description Requests allowed in the current window.
     * @example 1000
     */
    RateLimitLimit: number;
    /**
     * @description Requests left in the current window.
     * @example 995
     */
    RateLimitRemaining: number;
    /**
     * @description When the window ends, in Unix seconds.
     * @example 1708905600
     */
    RateLimitReset: number;
    /**
     * @description Identifies this exchange towards LeadLex support; different on every reply.
     * @example req_01HY1K0E7V8Q0YXH7DSTX5B3CA
     */
    RequestId: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "activities.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ActivityCreate"];
      };
    };
    responses: {
      /** @description The activity is in the timeline. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              activity: components["schemas"]["Activity"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "ai.analyzeDocument": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DocumentAnalysisRequest"];
      };
    };
    responses: {
      /** @description What the document says. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DocumentAnalysis"];
          };
        };
      };
      /** @description The document id is missing or not valid. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      /** @description The document has more than 250 pages. */
      413: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "payload_too_large";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "ai.analyzeNotes": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NotesAnalysisRequest"];
      };
    };
    responses: {
      /** @description What the notes say. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["NotesAnalysis"];
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "ai.suggestFollowups": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FollowupSuggestionsRequest"];
      };
    };
    responses: {
      /** @description The suggestions. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["FollowupSuggestions"];
          };
        };
      };
      /** @description The contact id is missing or not valid. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "ai.suggestMeetings": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["MeetingSuggestionsRequest"];
      };
    };
    responses: {
      /** @description The suggestions. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["MeetingSuggestions"];
          };
        };
      };
      /** @description A number is not valid. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "apiKeys.revoke": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The key.
         * @example key_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key is revoked. */
      204: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["MeteredInvalidKey"];
      /** @description The key used for the call lacks the permission, or the other is the last that has it. */
      403: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "insufficient_permissions";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "apiKeys.list": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: components["parameters"]["PerPage25"];
        /**
         * @description Whether revoked keys are listed too.
         * @example false
         */
        include_revoked?: boolean;
        /**
         * @description Words in the name or the description.
         * @example website
         */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of keys. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              api_keys: components["schemas"]["ApiKey"][];
            };
            meta?: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "apiKeys.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Strongly recommended by the page. Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["RecommendedIdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApiKeyCreate"];
      };
    };
    responses: {
      /** @description The key exists; store its secret. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CreatedApiKey"];
          };
        };
      };
      /** @description A field is missing, or a permission is unknown. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      /** @description Another key that is not revoked has this name. */
      409: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "duplicate_name";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "auditLogs.list": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 200.
         * @example 50
         */
        per_page?: number;
        /**
         * @description Only entries of this kind of action.
         * @example delete
         */
        action?: "create" | "update" | "delete" | "login" | "api_access";
        /**
         * @description Only what this person did.
         * @example user-001
         */
        user_id?: string;
        /**
         * @description Only what was done to this kind of record.
         * @example webhooks
         */
        resource_type?: "contacts" | "companies" | "deals" | "tasks" | "notes" | "lists" | "campaigns" | "webhooks" | "api_keys" | "users";
        /**
         * @description Only entries from this time on, in ISO 8601.
         * @example 2026-04-01T00:00:00Z
         */
        from_date?: string;
        /**
         * @description Only entries up to this time, in ISO 8601.
         * @example 2026-04-30T23:59:59Z
         */
        to_date?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of entries. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              logs: components["schemas"]["AuditLogEntry"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description The range of dates is empty. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "invalid_date_range";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      /** @description The key is not an admin key. */
      403: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "admin_key_required" | "insufficient_permissions";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "calendar.getEvent": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The event.
         * @example evt_01HYXYZ123
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CalendarEvent"];
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "calendar.listEvents": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: components["parameters"]["PerPage25"];
        /**
         * @description Begin of the period, in ISO 8601. Without it, the start of today in the workspace's time zone.
         * @example 2026-02-24T00:00:00Z
         */
        from_date?: string;
        /**
         * @description End of the period, in ISO 8601. Without it, 30 days after `from_date`.
         * @example 2026-03-26T00:00:00Z
         */
        to_date?: string;
        /**
         * @description Only what belongs to this contact.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id?: components["parameters"]["ContactIdFilter"];
        /**
         * @description Only what belongs to this deal.
         * @example deal_01HY1
         */
        deal_id?: components["parameters"]["DealIdFilter"];
        /**
         * @description Only events this e-mail address takes part in.
         * @example jane@example.com
         */
        attendee_email?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of events. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              events: components["schemas"]["CalendarEventSummary"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientAccess"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "calendar.sync": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CalendarSync"];
      };
    };
    responses: {
      /** @description The job is accepted. */
      202: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CalendarSyncJob"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientAccess"];
      /** @description A full sync is running. */
      409: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "sync_in_progress";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "campaigns.removeContact": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The page calls it a UUID and shows `cmp_abc123`.
         * @example cmp_abc123
         */
        id: string;
        /**
         * @description Id of the contact to unenrol. The page calls it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact is no longer enrolled. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CampaignContactRemoval"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no such campaign, or the contact is not enrolled in it. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "campaign_not_found" | "enrollment_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "campaigns.listContacts": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 50
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Only contacts whose enrolment is in this state.
         * @example replied
         */
        status?: "pending" | "active" | "paused" | "completed" | "bounced" | "unsubscribed" | "replied";
      };
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of enrolments. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              /** @description The enrolments, newest first. */
              contacts: components["schemas"]["CampaignContact"][];
            };
            meta?: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "campaigns.addContacts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignContactsRequest"];
      };
    };
    responses: {
      /** @description The contacts are enrolled. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CampaignContactAddition"];
          };
        };
      };
      /** @description The request names more than 500 contacts, or none. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "too_many_contacts" | "missing_required_field";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["CampaignNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "campaigns.pause": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign is paused. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              campaign: components["schemas"]["CampaignPause"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["CampaignNotFound"];
      /** @description The campaign is not active, so there is nothing to pause. */
      409: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "campaign_not_active";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "campaigns.start": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The campaign.
         * @example campaign-uuid
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign is running or waits for approval. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CampaignStart"];
          };
        };
      };
      /** @description The campaign is empty, or is running already. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "campaigns.getStats": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts and rates. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              stats: components["schemas"]["CampaignStats"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["CampaignNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "campaigns.deleteStep": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
        /**
         * @description The step.
         * @example step_2
         */
        step_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The step is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CampaignStepDeletion"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no such campaign, or the step is not one of its steps. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "campaign_not_found" | "step_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "campaigns.updateStep": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
        /**
         * @description The step.
         * @example step_2
         */
        step_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignStepUpdate"];
      };
    };
    responses: {
      /** @description The step as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              step: components["schemas"]["UpdatedCampaignStep"];
            };
          };
        };
      };
      /** @description The send condition is unknown. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "invalid_send_condition";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no such campaign, or the step is not one of its steps. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "campaign_not_found" | "step_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "campaigns.listSteps": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The steps. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              /** @description The steps, in send order. */
              steps: components["schemas"]["CampaignStep"][];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["CampaignNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "campaigns.createStep": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignStepCreate"];
      };
    };
    responses: {
      /** @description The step is the campaign's last one. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              step: components["schemas"]["CampaignStep"];
            };
          };
        };
      };
      /** @description The subject or the body is missing, or the send condition is unknown. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "missing_required_field" | "invalid_send_condition";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["CampaignNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "campaigns.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              campaign: components["schemas"]["Campaign"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "campaigns.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CampaignDeletion"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "campaigns.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the campaign. The pages call it a UUID and show `cmp_abc123`.
         * @example cmp_abc123
         */
        id: components["parameters"]["CampaignId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignUpdate"];
      };
    };
    responses: {
      /** @description The campaign as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              campaign: components["schemas"]["Campaign"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "campaigns.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaigns. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              /** @description The campaigns, if they are named as the rows of other lists are. */
              campaigns?: {
                [key: string]: unknown;
              }[];
            } & {
              [key: string]: unknown;
            };
            meta?: components["schemas"]["PageMeta"];
          } & {
            [key: string]: unknown;
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "campaigns.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignCreate"];
      };
    };
    responses: {
      /** @description The campaign exists as a draft. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CreatedCampaign"];
          };
        };
      };
      /** @description A required field is missing, or the list id is invalid. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "channels.listMessages": {
    parameters: {
      query?: {
        /**
         * @description Only this channel.
         * @example slack
         */
        channel?: "slack" | "teams" | "whatsapp" | "telegram" | "email";
        /**
         * @description Only what belongs to this contact.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id?: components["parameters"]["ContactIdFilter"];
        /**
         * @description Only what belongs to this deal.
         * @example deal_01HY1
         */
        deal_id?: components["parameters"]["DealIdFilter"];
        /**
         * @description Only messages received, or only messages sent.
         * @example inbound
         */
        direction?: "inbound" | "outbound";
        /**
         * @description Only messages after this time, in ISO 8601.
         * @example 2026-02-01T00:00:00Z
         */
        after?: string;
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: components["parameters"]["PerPage25"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of messages. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              messages: components["schemas"]["ChannelMessage"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "channels.listProviders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The channels. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              providers: components["schemas"]["ChannelProvider"][];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "channels.sendMessage": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Strongly recommended by the page. Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["RecommendedIdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChannelMessageSend"];
      };
    };
    responses: {
      /** @description The message is sent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["SentChannelMessage"];
          };
        };
      };
      /** @description The channel is unknown, the recipient is missing, or the message is too long. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientAccess"];
      /** @description Teams has no conversation with the recipient yet. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "conversation_required";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      /** @description The Idempotency-Key belongs to a call with another payload. */
      409: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "idempotency_conflict";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
      /** @description The channel's provider failed. */
      502: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "provider_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
    };
  };
  "companies.linkContacts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The company.
         * @example co-001
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompanyContactsRequest"];
      };
    };
    responses: {
      /** @description Every contact was looked at; the counts say what became of them. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CompanyContactLinking"];
          };
        };
      };
      /** @description The request names more than 100 contacts, or none. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "companies.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The company.
         * @example c1b2a3d4-e5f6-7890-abcd-ef1234567890
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The company is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CompanyDeletion"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no such company in this workspace. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "company_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "companies.list": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 50
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Only companies whose name contains this.
         * @example legal
         */
        search?: string;
        /**
         * @description Only companies whose industry contains this.
         * @example Legal
         */
        industry?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of companies. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              /** @description The companies of this page. */
              companies: components["schemas"]["Company"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "companies.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompanyCreate"];
      };
    };
    responses: {
      /** @description The company exists. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The company, in a form that is not documented. */
            data: {
              [key: string]: unknown;
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "contacts.bulkDelete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Strongly recommended by the page. Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["RecommendedIdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkDeleteRequest"];
      };
    };
    responses: {
      /** @description Every id was looked at; the counts say what became of them. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["BulkDeleteResult"];
          };
        };
      };
      /** @description The request names more than 500 ids, or has no `contact_ids`. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "contacts.bulkCreate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactBulkCreate"];
      };
    };
    responses: {
      /** @description The contacts exist. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ContactBulkCreateResult"];
          };
        };
      };
      /** @description There is no usable `contacts` array, or it holds more than 500 contacts. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["RateLimited"];
    };
  };
  "contacts.export": {
    parameters: {
      query?: {
        /**
         * @description Rows at most; 50,000 is the most one call gives.
         * @example 10000
         */
        limit?: number;
        /**
         * @description Only contacts created after this time, in ISO 8601.
         * @example 2026-01-01T00:00:00Z
         */
        created_after?: string;
        /**
         * @description Only contacts created before this time, in ISO 8601.
         * @example 2026-02-01T00:00:00Z
         */
        created_before?: string;
        /**
         * @description Only members of this list.
         * @example l1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        list_id?: string;
        /**
         * @description Only contacts with this tag. Given several times, only contacts with all of them.
         * @example [
         *       "vip"
         *     ]
         */
        tag?: string[];
        /**
         * @description The columns, with commas between.
         * @example id,full_name,email
         */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          "Content-Disposition": components["headers"]["ContactsExportDisposition"];
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
        };
      };
      /** @description `limit` is above 50,000, or a filter's value is not valid. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "contacts.merge": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Strongly recommended by the page. Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["RecommendedIdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactMerge"];
      };
    };
    responses: {
      /** @description The contacts are merged; in a dry run, this is what would happen. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ContactMergeResult"];
          };
        };
      };
      /** @description There are more than 20 duplicates, or the primary contact is one of them. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      /** @description The primary contact or a duplicate is unknown. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      /** @description The duplicates refer to each other in a circle. */
      409: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "merge_conflict";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "contacts.listActivities": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 50
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Only this kind, such as `call`, `email`, `meeting`, `note`, `task`, `ai_action`, `deal_stage_change`, `list_added` or `campaign_sent`.
         * @example call
         */
        type?: string;
        /**
         * @description Only at or after this time, in ISO 8601.
         * @example 2026-02-01T00:00:00Z
         */
        from_date?: string;
        /**
         * @description Only at or before this time, in ISO 8601.
         * @example 2026-03-01T00:00:00Z
         */
        to_date?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the timeline. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              activities: components["schemas"]["ContactActivity"][];
            };
            meta?: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "contacts.listDocuments": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: components["parameters"]["PerPage25"];
        /**
         * @description Only documents linked in this role.
         * @example contract
         */
        role?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of documents. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              documents: components["schemas"]["ContactDocument"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "contacts.listNotes": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 50
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of notes. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              notes: components["schemas"]["ContactNote"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "contacts.createNote": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactNoteCreate"];
      };
    };
    responses: {
      /** @description The note is written. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CreatedContactNote"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "contacts.addTags": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactTagsAdd"];
      };
    };
    responses: {
      /** @description The contact has the tags. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ContactTags"];
          };
        };
      };
      /** @description There is no `tags`, or it is not an array. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "contacts.get": {
    parameters: {
      query?: {
        /**
         * @description What to embed. One of `notes`, `tasks` and `deals`, several with commas between, or `*` for all.
         * @example notes,tasks
         */
        include?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Contact"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "contacts.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ContactDeletion"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["RateLimited"];
    };
  };
  "contacts.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the contact. The pages call it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactUpdate"];
      };
    };
    responses: {
      /** @description The contact is changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["UpdatedContact"];
          };
        };
      };
      400: components["responses"]["ValidationError"];
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "contacts.list": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 50
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Part of a name or an e-mail address.
         * @example jane
         */
        search?: string;
        /**
         * @description Only members of this list.
         * @example abc-123
         */
        list_id?: string;
        /**
         * @description Only contacts created after this time, in ISO 8601.
         * @example 2026-02-24T10:00:00Z
         */
        created_after?: string;
        /**
         * @description The field to sort by; with a leading `-`, descending.
         * @example -updated_date
         */
        sort?: "created_at" | "-created_at" | "updated_date" | "-updated_date" | "full_name" | "-full_name";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of contacts. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              contacts: components["schemas"]["ContactSummary"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "contacts.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactCreate"];
      };
    };
    responses: {
      /** @description The contact exists. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CreatedContact"];
          };
        };
      };
      /** @description There is neither a name nor an e-mail address. The code of this refusal is inferred. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "deals.bulkDelete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Strongly recommended by the page. Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["RecommendedIdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealBulkDeleteRequest"];
      };
    };
    responses: {
      /** @description Every id was looked at; the counts say what became of them. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DealBulkDeleteResult"];
          };
        };
      };
      /** @description The request names more than 500 ids, or has no `deal_ids`. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "deals.bulkCreate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealBulkCreate"];
      };
    };
    responses: {
      /** @description The deals exist. `data` is the array itself here. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The new deals. */
            data: components["schemas"]["Deal"][];
          };
        };
      };
      /** @description The request names more than 50 deals, or none, or one of them has no name. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "deals.bulkUpdate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealBulkUpdate"];
      };
    };
    responses: {
      /** @description The deals have the new values. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DealBulkUpdateResult"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "deals.export": {
    parameters: {
      query?: {
        /**
         * @description Rows at most.
         * @example 500
         */
        limit?: number;
        /**
         * @description Only deals of this pipeline. The name of the parameter is inferred.
         * @example pipe_default
         */
        pipeline_id?: string;
        /**
         * @description Only deals in this stage. The name of the parameter is inferred.
         * @example stage_proposal
         */
        stage_id?: string;
        /**
         * @description Only deals in this state.
         * @example won
         */
        status?: "open" | "won" | "lost";
        /**
         * @description Only deals created after this time (ISO 8601). The name of the parameter is inferred.
         * @example 2026-01-01T00:00:00Z
         */
        created_after?: string;
        /**
         * @description Only deals created before this time (ISO 8601). The name of the parameter is inferred.
         * @example 2026-04-01T00:00:00Z
         */
        created_before?: string;
        /**
         * @description The columns, with commas between them. The name of the parameter is inferred.
         * @example id,name,value
         */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deals, one per row. */
      200: {
        headers: {
          "Content-Disposition": components["headers"]["DealsExportDisposition"];
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
        };
      };
      /** @description The limit is above 50,000, or a filter is not valid. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "deals.listDocuments": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: number;
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: number;
      };
      header?: never;
      path: {
        /**
         * @description The deal.
         * @example 3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a
         */
        id: components["parameters"]["DealId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of documents. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              /** @description The documents of this page. */
              documents: components["schemas"]["DealDocument"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "deals.createNote": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The deal.
         * @example 3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a
         */
        id: components["parameters"]["DealId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealNoteCreate"];
      };
    };
    responses: {
      /** @description The note exists. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DealNote"];
          };
        };
      };
      400: components["responses"]["ValidationError"];
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "deals.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The deal.
         * @example 3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a
         */
        id: components["parameters"]["DealId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deal. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              deal: components["schemas"]["Deal"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "deals.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The deal.
         * @example 3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a
         */
        id: components["parameters"]["DealId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deal is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DealDeletion"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no such deal in this workspace. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "deal_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "deals.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The deal.
         * @example 3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a
         */
        id: components["parameters"]["DealId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealUpdate"];
      };
    };
    responses: {
      /** @description The deal as it is now, with all its fields. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Deal"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "deals.list": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 50
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Only deals in this state, such as `active`, `won` or `lost`.
         * @example active
         */
        status?: string;
        /**
         * @description Only deals of the pipeline with this name.
         * @example litigation
         */
        pipeline?: string;
        /**
         * @description Only deals in the stage with this name.
         * @example proposal
         */
        stage?: string;
        /**
         * @description Only deals with this main contact.
         * @example contact-001
         */
        contact_id?: string;
        /**
         * @description Only deals of this user.
         * @example user-001
         */
        owner_user_id?: string;
        /**
         * @description Only deals with this tag. One tag, despite the name.
         * @example priority
         */
        tags?: string;
        /**
         * @description Only deals created after this time (ISO 8601).
         * @example 2026-01-01T00:00:00Z
         */
        created_after?: string;
        /**
         * @description Only deals created before this time (ISO 8601).
         * @example 2026-04-01T00:00:00Z
         */
        created_before?: string;
        /**
         * @description Only deals changed after this time (ISO 8601).
         * @example 2026-03-01T00:00:00Z
         */
        updated_after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of deals. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              /** @description The deals of this page. */
              deals: components["schemas"]["Deal"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "deals.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealCreate"];
      };
    };
    responses: {
      /** @description The deal exists. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Deal"];
          };
        };
      };
      400: components["responses"]["ValidationError"];
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["RateLimited"];
    };
  };
  "documents.createUploadUrl": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["UploadUrlRequest"];
      };
    };
    responses: {
      /** @description The address, in a form that is not documented. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["UploadUrl"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "documents.link": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The document.
         * @example doc_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DocumentLinkCreate"];
      };
    };
    responses: {
      /** @description The document is linked. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DocumentLink"];
          };
        };
      };
      /** @description The kind of record is not supported, or its id is missing. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      /** @description The document or the record is unknown. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "documents.get": {
    parameters: {
      query?: {
        /**
         * @description When `false`, the reply has no address to download from. The address is valid for 15 minutes.
         * @example true
         */
        download?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description The document.
         * @example doc_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DocumentDetails"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "documents.delete": {
    parameters: {
      query?: {
        /**
         * @description When `true`, the stored file is deleted at once. Needs `admin:documents`.
         * @example false
         */
        hard?: boolean;
      };
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The document.
         * @example doc_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document is gone. */
      204: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      /** @description A workflow or a template uses the document. */
      409: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "in_use";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "documents.list": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: components["parameters"]["PerPage25"];
        /**
         * @description Only documents of this folder.
         * @example /clients/acme/ndas
         */
        folder?: string;
        /**
         * @description Only documents with this tag. Given several times, only documents with all of them.
         * @example [
         *       "signed"
         *     ]
         */
        tag?: string[];
        /**
         * @description Only documents of this media type.
         * @example application/pdf
         */
        mime_type?: string;
        /**
         * @description Words of the name or the description. The name of the parameter is inferred.
         * @example engagement
         */
        search?: string;
        /**
         * @description Only documents created after this time, in ISO 8601.
         * @example 2026-02-01T00:00:00Z
         */
        created_after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of documents. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              documents: components["schemas"]["Document"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "documents.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DocumentCreate"];
      };
    };
    responses: {
      /** @description The record exists. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Document"];
          };
        };
      };
      /** @description A required field is missing, or the media type is not valid. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "email.listCorrespondents": {
    parameters: {
      query?: {
        /**
         * @description Rows at most; 200 is the most one call gives.
         * @example 25
         */
        limit?: number;
        /**
         * @description Only count messages after this time, in ISO 8601.
         * @example 2026-02-01T00:00:00Z
         */
        since?: string;
        /**
         * @description Only the mailbox of this user.
         * @example user-001
         */
        user_id?: string;
        /**
         * @description Only addresses with at least this many messages.
         * @example 5
         */
        min_messages?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The correspondents. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              correspondents: components["schemas"]["Correspondent"][];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "email.enrich": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailOrDomainEnrichmentRequest"];
      };
    };
    responses: {
      /** @description What the providers know. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["EmailOrDomainEnrichment"];
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "email.send": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailSend"];
      };
    };
    responses: {
      /** @description The message is handed to the mailbox. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["SentEmail"];
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "email.sync": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["EmailSync"];
      };
    };
    responses: {
      /** @description The job is accepted. */
      202: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["EmailSyncJob"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientAccess"];
      /** @description A full sync is running. */
      409: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "sync_in_progress";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "email.getThread": {
    parameters: {
      query?: {
        /**
         * @description When `false`, the messages come without their HTML and text.
         * @example true
         */
        include_body?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description The thread.
         * @example 18c9a4b2e7ff21aa
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The thread. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["EmailThread"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "email.listThreads": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: components["parameters"]["PerPage25"];
        /**
         * @description Only what belongs to this contact.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id?: components["parameters"]["ContactIdFilter"];
        /**
         * @description Only what belongs to this deal.
         * @example deal_01HY1
         */
        deal_id?: components["parameters"]["DealIdFilter"];
        /**
         * @description Whether the thread has unread messages.
         * @example true
         */
        unread?: boolean;
        /**
         * @description Only threads whose newest message is not older than this time, in ISO 8601.
         * @example 2026-02-01T00:00:00Z
         */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of threads. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              threads: components["schemas"]["EmailThreadSummary"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientAccess"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "enrichment.enrichCompany": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompanyEnrichmentRequest"];
      };
    };
    responses: {
      /** @description The company is enriched. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CompanyEnrichment"];
          };
        };
      };
      /** @description Neither `company_id` nor `domain` is given. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      409: components["responses"]["MeteredNoMatch"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "enrichment.enrichContact": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactEnrichmentRequest"];
      };
    };
    responses: {
      /** @description The contact is enriched. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ContactEnrichment"];
          };
        };
      };
      /** @description `contact_id` is missing or malformed. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      409: components["responses"]["MeteredNoMatch"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "enrichment.enrichByEmail": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailEnrichmentRequest"];
      };
    };
    responses: {
      /** @description What the providers know. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["EmailEnrichment"];
          };
        };
      };
      /** @description `email` is missing or malformed. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      409: components["responses"]["MeteredNoMatch"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "events.getCatalog": {
    parameters: {
      query?: {
        /**
         * @description Only events of this category.
         * @example contact
         */
        category?: "contact" | "company" | "deal" | "task" | "note" | "email" | "meeting" | "document" | "workflow" | "billing" | "sync";
        /**
         * @description Version of the catalog.
         * @example v1
         */
        version?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              events: components["schemas"]["CatalogEvent"][];
              /** @description Events in the catalog. */
              total?: number;
            };
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "imports.importCompanies": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Strongly recommended by the page. Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["RecommendedIdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompanyImport"];
      };
    };
    responses: {
      /** @description The rows are imported, or queued. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CompanyImportResult"];
          };
        };
      };
      /** @description Neither `rows` nor `csv` is given. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      /** @description The request is larger than 20 MB. */
      413: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "payload_too_large";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "imports.importContacts": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Strongly recommended by the page. Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["RecommendedIdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactImport"];
      };
    };
    responses: {
      /** @description The rows are imported, or queued. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ContactImportResult"];
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "lexi.autoresearch": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AutoresearchRequest"];
      };
    };
    responses: {
      /** @description What was found. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["AutoresearchResult"];
          };
        };
      };
      /** @description There is nothing to research. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      /** @description The contact or the company is unknown. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
      /** @description The sources did not answer in the time there is. */
      504: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "research_timeout";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
    };
  };
  "lexi.streamChat": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LexiStreamRequest"];
      };
    };
    responses: {
      /** @description The answer, event by event. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      /** @description The workspace has no credits left for what the call costs. */
      402: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "insufficient_credits";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "lexi.chat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LexiChatRequest"];
      };
    };
    responses: {
      /** @description Lexi's answer. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["LexiChatReply"];
          };
        };
      };
      /** @description There is no message. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      /** @description The workspace has no credits left for what the call costs. */
      402: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "insufficient_credits";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["RateLimited"];
    };
  };
  "lexi.getConversation": {
    parameters: {
      query?: {
        /**
         * @description Whether the steps Lexi took with tools are among the messages.
         * @example false
         */
        include_tool_steps?: boolean;
        /**
         * @description Messages at most; 1,000 is the most one call gives.
         * @example 200
         */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description The conversation.
         * @example conv_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["LexiConversation"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "lexi.listConversations": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: components["parameters"]["PerPage25"];
        /**
         * @description Words in the title or the messages.
         * @example deals
         */
        search?: string;
        /**
         * @description Only conversations of this user. Without it, of the user of the key.
         * @example user-001
         */
        user_id?: string;
        /**
         * @description Only conversations about this contact.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id?: string;
        /**
         * @description Only conversations about this deal.
         * @example deal-001
         */
        deal_id?: string;
        /**
         * @description Whether archived conversations are listed too.
         * @example false
         */
        archived?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of conversations. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              conversations: components["schemas"]["LexiConversationSummary"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "lexi.personalizeEmail": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailPersonalizeRequest"];
      };
    };
    responses: {
      /** @description The draft. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["PersonalizedEmail"];
          };
        };
      };
      /** @description The contact or the intent is missing. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      402: components["responses"]["MeteredInsufficientCredits"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "lexi.approveTask": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example task-uuid
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task is approved. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["LexiTaskApproval"];
          };
        };
      };
      /** @description The task is not pending. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "lexi.dismissTask": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example task-uuid
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["LexiTaskDismissRequest"];
      };
    };
    responses: {
      /** @description The task is dismissed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["LexiTaskDismissal"];
          };
        };
      };
      /** @description The task is not pending. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "lexi.listTasks": {
    parameters: {
      query?: {
        /**
         * @description Only tasks this far.
         * @example pending
         */
        status?: "pending" | "approved" | "dismissed" | "completed" | "failed";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tasks. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              tasks: components["schemas"]["LexiTask"][];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "lists.addContacts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The list.
         * @example abc-123
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListContactsAdd"];
      };
    };
    responses: {
      /** @description The contacts are on the list. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ListContactsAddition"];
          };
        };
      };
      /** @description An id is not valid, or there are more than 100. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  "lists.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The list.
         * @example l1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ListDeletion"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description This workspace has no such list. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "list_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "lists.removeContact": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the list. The page calls it a UUID and shows one that is none.
         * @example l1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        list_id: string;
        /**
         * @description Id of the contact to take off the list. The page calls it a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact is off the list. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ListContactRemoval"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no such list, or the contact is not on it. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "list_not_found" | "membership_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "lists.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Lists of the workspace. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              /** @description The lists, if they are named as the rows of other lists are. */
              lists?: {
                [key: string]: unknown;
              }[];
            } & {
              [key: string]: unknown;
            };
            meta?: components["schemas"]["PageMeta"];
          } & {
            [key: string]: unknown;
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "lists.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListCreate"];
      };
    };
    responses: {
      /** @description The list exists. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["List"];
          };
        };
      };
      /** @description A required field is missing, or the name is taken. `details.fields` says it per field. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["RateLimited"];
    };
  };
  "notes.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The note.
         * @example note-001
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoteUpdate"];
      };
    };
    responses: {
      /** @description The note is changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["UpdatedNote"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "notes.list": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 50
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Only this kind of note.
         * @example meeting
         */
        note_type?: string;
        /**
         * @description Only notes with this one tag.
         * @example offer
         */
        tags?: string;
        /**
         * @description Part of the title or the text. The name of the parameter is inferred.
         * @example offer
         */
        search?: string;
        /**
         * @description `true` for pinned notes only; no other value is documented.
         * @example true
         */
        is_pinned?: "true";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of notes. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              notes: components["schemas"]["Note"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "notes.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoteCreate"];
      };
    };
    responses: {
      /** @description The note is written. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CreatedNote"];
          };
        };
      };
      /** @description The title is missing, the note would belong to nothing, or a name fits several records. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error" | "ambiguous_reference";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "prospector.search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProspectorSearch"];
      };
    };
    responses: {
      /** @description The prospects found, in a form that is not documented. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ProspectSearchResult"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "prospects.save": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProspectSave"];
      };
    };
    responses: {
      /** @description The prospects are contacts now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ProspectSaveResult"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "prospects.search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProspectSearch"];
      };
    };
    responses: {
      /** @description What Prospector's search answers. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ProspectSearchResult"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "tasks.list": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 50
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Only tasks this far, such as `open` or `completed`.
         * @example open
         */
        status?: string;
        /**
         * @description Only tasks of this user.
         * @example user-001
         */
        assignee_id?: string;
        /**
         * @description Only tasks of this deal.
         * @example deal-001
         */
        deal_id?: string;
        /**
         * @description Only tasks of this contact.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of tasks. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              tasks: components["schemas"]["Task"][];
            };
            meta?: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "tasks.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskCreate"];
      };
    };
    responses: {
      /** @description The task exists. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CreatedTask"];
          };
        };
      };
      /** @description The title is missing, the task would belong to nothing, or a name fits several records. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error" | "ambiguous_reference";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "users.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The users. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              users: components["schemas"]["User"][];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "webhooks.listLogs": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 50
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Only deliveries with this outcome.
         * @example failed
         */
        status?: "success" | "failed" | "pending";
      };
      header?: never;
      path: {
        /**
         * @description The webhook.
         * @example 7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of deliveries. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              logs: components["schemas"]["WebhookLogEntry"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "webhooks.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The webhook.
         * @example 7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["WebhookDeletion"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no webhook with this id. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "webhook_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "webhooks.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The webhook.
         * @example 7f3c4d2a-1b8e-4a9c-9d6f-2e5b8c7a1f3d
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookUpdate"];
      };
    };
    responses: {
      /** @description The webhook is changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              webhook: components["schemas"]["UpdatedWebhook"];
            };
          };
        };
      };
      /** @description The address cannot be used, or an event is unknown. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "invalid_url" | "invalid_events";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no webhook with this id. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "webhook_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "webhooks.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhooks. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              webhooks: components["schemas"]["Webhook"][];
            };
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["RateLimited"];
    };
  };
  "webhooks.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookCreate"];
      };
    };
    responses: {
      /** @description The webhook exists; store its secret. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              webhook: components["schemas"]["CreatedWebhook"];
            };
          };
        };
      };
      401: components["responses"]["InferredInvalidKey"];
      403: components["responses"]["InferredInsufficientPermissions"];
      429: components["responses"]["InferredRateLimited"];
    };
  };
  "workflows.listLogs": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: components["parameters"]["PerPage25"];
        /**
         * @description Only entries with this outcome.
         * @example failed
         */
        status?: "success" | "failed" | "skipped";
        /**
         * @description Only entries triggered after this time, in ISO 8601.
         * @example 2026-04-01T00:00:00Z
         */
        after?: string;
      };
      header?: never;
      path: {
        /**
         * @description The workflow.
         * @example wf_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the log. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              logs: components["schemas"]["WorkflowLogEntry"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "workflows.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The workflow.
         * @example wf_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workflow. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Workflow"];
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "workflows.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The workflow.
         * @example wf_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workflow is gone. */
      204: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      404: components["responses"]["MeteredNotFound"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "workflows.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The workflow.
         * @example wf_01HY1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WorkflowUpdate"];
      };
    };
    responses: {
      /** @description The workflow is changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Workflow"];
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "workflows.list": {
    parameters: {
      query?: {
        /**
         * @description Which page, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Rows per page, at most 100.
         * @example 25
         */
        per_page?: components["parameters"]["PerPage25"];
        /**
         * @description Only workflows that are on, or only those that are off.
         * @example true
         */
        enabled?: boolean;
        /**
         * @description Only workflows that watch this kind of record.
         * @example deal
         */
        condition_entity?: "contact" | "deal" | "task" | "email" | "meeting";
        /**
         * @description Words in the name.
         * @example welcome
         */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of workflows. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: {
              workflows: components["schemas"]["WorkflowSummary"][];
            };
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      401: components["responses"]["MeteredInferredInvalidKey"];
      403: components["responses"]["MeteredInferredInsufficientPermissions"];
      429: components["responses"]["MeteredInferredRateLimited"];
    };
  };
  "workflows.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WorkflowCreate"];
      };
    };
    responses: {
      /** @description The workflow exists. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Workflow"];
          };
        };
      };
      /** @description A field is missing, or the operator does not go with the action. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      /** @description Another workflow has this name. */
      409: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "duplicate_name";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "events.receiveContactCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveContactUpdated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactUpdatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveContactDeleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactDeletedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveContactBulkCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactBulkCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveContactMerged": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactMergedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCompanyCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompanyCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCompanyUpdated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompanyUpdatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCompanyDeleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompanyDeletedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveDealCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveDealUpdated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealUpdatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveDealDeleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealDeletedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveDealBulkCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealBulkCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveDealBulkUpdated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DealBulkUpdatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveListCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveListDeleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListDeletedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveListContactsAdded": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListContactsAddedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveListContactsRemoved": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListContactsRemovedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCampaignCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCampaignStarted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignStartedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCampaignPaused": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignPausedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCampaignDeleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignDeletedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCampaignStepCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignStepCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCampaignContactsAdded": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignContactsAddedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveActivityCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ActivityCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveTaskCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskCreatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveTaskUpdated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskUpdatedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveTaskApproved": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskApprovedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveTaskDismissed": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskDismissedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveImportCompleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImportCompletedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveEmailSyncCompleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailSyncCompletedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "events.receiveCalendarSyncCompleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body under the secret of the webhook, in hexadecimal. Only the body is signed, not the timestamp.
         * @example sha256=abb77f0854db28b3e524e2ecd3147d7e1fb8770a0c99f794dc8bf9f401c51f4c
         */
        "X-LeadLex-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description When the delivery was made, in ISO 8601. Refuse old ones to stop replays; how old is not documented.
         * @example 2026-04-17T09:00:01Z
         */
        "X-LeadLex-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description The delivery, as in `webhooks.listLogs`. The page calls it unique to the attempt and still advises to recognize repetitions by it.
         * @example 5d2c8b1e-7f4a-4e6b-9c3d-1a2b3c4d5e6f
         */
        "X-LeadLex-Delivery-ID": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description Always the same.
         * @example LeadLex-Webhook/1.0
         */
        "User-Agent": components["parameters"]["WebhookUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CalendarSyncCompletedEvent"] | components["schemas"]["SupersededWebhookEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
}
