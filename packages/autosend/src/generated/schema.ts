// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

export interface paths {
  "/account/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the projects
     * @description All projects of the organisation at once. Needs an account key (`ASA_…`).
     */
    get: operations["projects.list"];
    put?: never;
    /**
     * Create a project
     * @description Needs an account key (`ASA_…`). A reached limit of the plan is an error whose status the page does not give; a 402 is presumed.
     */
    post: operations["projects.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/projects/{projectId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        projectId: string;
      };
      cookie?: never;
    };
    /**
     * Read a project
     * @description Needs an account key (`ASA_…`). Keys of the project are never part of the reply.
     */
    get: operations["projects.get"];
    put?: never;
    post?: never;
    /**
     * Delete a project
     * @description Needs an account key (`ASA_…`). Cannot be undone, and takes the domains, senders, templates, campaigns and contacts of the project with it.
     */
    delete: operations["projects.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/automations": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the automations
     * @description A page holds each automation with its steps and its counts.
     */
    get: operations["automations.list"];
    put?: never;
    /**
     * Create an automation
     * @description Becomes a draft, or active with `active`. Only part of the page is known; the reply is not.
     */
    post: operations["automations.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/automations/{id}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The automation.
         * @example 60d5ec49f1b2c72d9c8b9abc
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Read an automation
     * @description Shows its steps and its counts. Older copies of the page also have `settings`.
     */
    get: operations["automations.get"];
    put?: never;
    post?: never;
    /**
     * Delete an automation
     * @description Contacts in it stop where they are. The vendor keeps the deleted automation out of sight.
     */
    delete: operations["automations.delete"];
    options?: never;
    head?: never;
    /**
     * Change an automation
     * @description Only a draft or a paused automation can change; pause an active one first. Entry, exit, steps and tags are replaced as a whole. Contacts on a step that is gone leave the automation.
     */
    patch: operations["automations.update"];
    trace?: never;
  };
  "/automations/{id}/pause": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The automation.
         * @example 60d5ec49f1b2c72d9c8b9abc
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause an automation
     * @description Only an active automation can pause.
     */
    post: operations["automations.pause"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/automations/{id}/resume": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The automation.
         * @example 60d5ec49f1b2c72d9c8b9abc
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate an automation
     * @description The automation becomes active, if nothing that it needs is missing.
     */
    post: operations["automations.resume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/campaigns": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the campaigns
     * @description The page's sample asks for drafts and also gets a campaign that was sent, so `status` may not be strict.
     */
    get: operations["campaigns.list"];
    put?: never;
    /**
     * Create a campaign
     * @description Needs `templateId` or `htmlTemplate`; `htmlTemplate` wins and overwrites the template. With `sendNow` the mails go out 120 seconds later (at once in an older copy of the page). The page shows no webhook events. The reply's message speaks of an update.
     */
    post: operations["campaigns.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/campaigns/{campaignId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    /**
     * Read a campaign
     * @description Shows the whole template and what became of the mails.
     */
    get: operations["campaigns.get"];
    put?: never;
    post?: never;
    /**
     * Delete a campaign
     * @description Cannot be undone.
     */
    delete: operations["campaigns.delete"];
    options?: never;
    head?: never;
    /**
     * Change a campaign
     * @description Changes the given fields only. With `sendNow` the mails go out at once. `htmlTemplate` overwrites the template of the campaign. In which states a campaign can change is not documented.
     */
    patch: operations["campaigns.update"];
    trace?: never;
  };
  "/campaigns/{campaignId}/abort": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a campaign for good
     * @description Mails that wait are not sent; those that were sent stay sent. The state becomes `aborted`.
     */
    post: operations["campaigns.abort"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/campaigns/{campaignId}/duplicate": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign to copy.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a campaign
     * @description Only the path and this purpose are documented; the reply is not.
     */
    post: operations["campaigns.duplicate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/campaigns/{campaignId}/pause": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause a campaign
     * @description Sending stops and can go on where it stopped. The state becomes `paused`.
     */
    post: operations["campaigns.pause"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/campaigns/{campaignId}/resume": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a paused campaign go on
     * @description Sending goes on where it stopped. The state becomes `sending` or `sending_gradual`.
     */
    post: operations["campaigns.resume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-lists": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the lists and segments
     * @description The list of all contacts, `GLOBAL_CONTACT_LIST`, is among them. The page mentions pages of results and documents none. Its sample asks for lists and also gets a segment, so `type` may not be strict.
     */
    get: operations["contactLists.list"];
    put?: never;
    /**
     * Create a list or a segment
     * @description A segment needs `filterCriteria` and computes its contacts from their fields. The page lists no errors; a user reported the two codes beside `VALIDATION_FAILED`, and a failure of the server whose error carries no code.
     */
    post: operations["contactLists.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-lists/contacts/bulk-add": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put contacts on a list
     * @description Names the contacts either by `emails` or by `contactIds`, never both. An address that is no contact yet becomes one and fires `contact.created` (inferred). Joining the list starts its live automations.
     */
    post: operations["contactLists.addContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-lists/contacts/search": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the contacts of a list
     * @description Reads although it is a POST; it changes nothing.
     */
    post: operations["contactLists.listContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-lists/{contactListId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The list or segment.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        contactListId: string;
      };
      cookie?: never;
    };
    /**
     * Read a list or segment
     * @description `GLOBAL_CONTACT_LIST` answers the list of all contacts.
     */
    get: operations["contactLists.get"];
    put?: never;
    post?: never;
    /**
     * Delete a list or segment for good
     * @description The contacts stay in the project. Whether `GLOBAL_CONTACT_LIST` is refused is not documented.
     */
    delete: operations["contactLists.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contact-lists/{contactListId}/contacts/remove": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The list to take contacts off. The global list is refused; delete the contact instead.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        contactListId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take contacts off a list
     * @description Names the contacts either by `emails` or by `contactIds`, never both. The contacts stay in the project and on their other lists. The page lists no errors; those below are the ones of the general error page.
     */
    post: operations["contactLists.removeContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a contact
     * @description Fires `contact.created` (inferred). Joining a list starts its live automations. The page advises the upsert for addresses that may exist and does not say what creating an existing one answers. The reply does not repeat `listIds`.
     */
    post: operations["contacts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/bulk-update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update up to 100 contacts
     * @description Fires `contact.created` or `contact.updated` for each contact (inferred). Contacts that fail are counted, not named. Automations run only with `runWorkflow`.
     */
    post: operations["contacts.bulkUpdate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/email": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a contact or update the one with this address
     * @description The way to keep contacts in step with another system. Fires `contact.created` or `contact.updated` (inferred). Joining a list starts its live automations. The reply does not repeat `listIds` and does not tell which of the two happened.
     */
    post: operations["contacts.upsert"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/email/duplicate": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a contact to another address
     * @description Copies all data of the contact, its custom fields and tags too. Only the path and this purpose are documented: the fields of the request and of the reply are not.
     */
    post: operations["contacts.duplicate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/email/userId/{userId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The caller's own id of the contact.
         * @example user_12345
         */
        userId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete the contact with one of your own user ids
     * @description Fires `contact.deleted` (inferred). The path has a segment `email` although no address takes part.
     */
    delete: operations["contacts.deleteByUserId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/remove": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete the contacts with these addresses
     * @description Fires `contact.deleted` (inferred). Unlike taking contacts off a list it answers no counts, and what becomes of an address without a contact is not documented.
     */
    post: operations["contacts.deleteByEmails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/search/emails": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the contacts with these addresses
     * @description Reads although it is a POST; it changes nothing. An address without a contact is missing from the reply. How many addresses one call may hold is not documented.
     */
    post: operations["contacts.searchByEmails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{id}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The contact.
         * @example 507f1f77bcf86cd799439011
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Read a contact
     * @description The lists of the contact are not part of the reply.
     */
    get: operations["contacts.get"];
    put?: never;
    post?: never;
    /**
     * Delete a contact
     * @description Fires `contact.deleted` (inferred). Only part of the page is known; what an id answers that was deleted before is not.
     */
    delete: operations["contacts.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{id}/unsubscribe-groups": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The contact.
         * @example 507f1f77bcf86cd799439011
         */
        id: string;
      };
      cookie?: never;
    };
    /** List the groups a contact unsubscribed from */
    get: operations["contacts.listUnsubscribeGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom-fields": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the custom fields of contacts
     * @description The page has query parameters that are not known.
     */
    get: operations["customFields.list"];
    put?: never;
    /**
     * Create a custom field for contacts
     * @description The names of the fields that every contact has, and some close to them, are refused. One of two sections of the page does not offer the type `boolean`.
     */
    post: operations["customFields.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/domains": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the domains
     * @description All at once; there are no pages.
     */
    get: operations["domains.list"];
    put?: never;
    /**
     * Add a domain
     * @description The reply holds the records to enter at the domain's name server; the domain can send after its verification. That the project has the domain already is an error whose status the page does not give; a 400 is presumed.
     */
    post: operations["domains.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/domains/{domainId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The domain, 24 hexadecimal digits.
         * @example 60d5ec49f1b2c72d9c8b1111
         */
        domainId: components["schemas"]["DomainId"];
      };
      cookie?: never;
    };
    /**
     * Read a domain
     * @description Shows what the last verification found; it does not start one.
     */
    get: operations["domains.get"];
    put?: never;
    post?: never;
    /**
     * Delete a domain
     * @description Cannot be undone. Senders and campaigns of the domain may stop working.
     */
    delete: operations["domains.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/domains/{domainId}/verify": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The domain, 24 hexadecimal digits.
         * @example 60d5ec49f1b2c72d9c8b1111
         */
        domainId: components["schemas"]["DomainId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look for a domain's records
     * @description A verification may go on after the reply; reading the domain shows its end.
     */
    post: operations["domains.verify"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the defined events
     * @description All at once; there are no pages.
     */
    get: operations["events.list"];
    put?: never;
    /**
     * Define an event
     * @description The page mentions errors for a name that is taken or malformed without giving a status or a code.
     */
    post: operations["events.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events/eventName/{eventName}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description Name of the event.
         * @example order_completed
         */
        eventName: components["schemas"]["EventName"];
      };
      cookie?: never;
    };
    /** Read an event's definition */
    get: operations["events.get"];
    put?: never;
    post?: never;
    /**
     * Delete an event
     * @description What was logged of the event stays; nothing new is logged. The name counts as unknown from then on.
     */
    delete: operations["events.delete"];
    options?: never;
    head?: never;
    /**
     * Change an event's description or properties
     * @description `properties` replaces all properties the event had. The name of an event cannot change.
     */
    patch: operations["events.update"];
    trace?: never;
  };
  "/events/send": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report that an event happened to a contact
     * @description Names the contact by `contactId` or by `email`; if both are given, `contactId` counts. Active automations that wait for the event are looked at afterwards, without delaying the reply. Only declared properties are accepted, and each value is turned into its declared type. The page gives no status for a request that names no contact, for a property that is not declared and for a value that cannot be turned; a 400 is presumed.
     */
    post: operations["events.send"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inbound/messages": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the received messages
     * @description Letter case does not matter for addresses and for the text to look for.
     */
    get: operations["inbound.listMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inbound/messages/{id}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The message.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Read a received message
     * @description Attachments are listed without their contents.
     */
    get: operations["inbound.getMessage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inbound/messages/{id}/attachments/{idx}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The message.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
        /**
         * @description The attachment, by its place (counted from 0) or by its id.
         * @example 0
         */
        idx: string;
      };
      cookie?: never;
    };
    /**
     * Download an attachment of a message
     * @description The page describes the file itself, with its own media type. The official SDK reads an object with an address of the file. Both are accepted; an attached JSON file cannot be told from the latter.
     */
    get: operations["inbound.downloadAttachment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inbound/messages/{id}/raw": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The message.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get an address of a message's raw form
     * @description The address is signed, valid for a short time and leads to the `.eml` file. Only the path and this purpose are documented; the reply is not.
     */
    get: operations["inbound.getRawMessageUrl"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inbound/messages/{id}/reply": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The message to answer.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a received message
     * @description The answer waits in a queue and is sent later; a repeated call sends it again. The domain of `from` must be verified. That it is not is an error whose status the page does not give; a 400 is presumed.
     */
    post: operations["inbound.replyToMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mails/bulk": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a mail to up to 100 recipients
     * @description The mails wait in a queue and are sent later. A repeated call sends them again. Each mail fires the events of a single one (inferred). Recipients that fail are counted, not named. `dynamicData` of a recipient stands beside that of the call, although the page still says that all recipients get the same data.
     */
    post: operations["mails.sendBulk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mails/send": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a mail to one recipient
     * @description The mail waits in a queue and is sent later. A repeated call sends the mail again. The oldest copy of the page also has `categories`, `scheduledAt`, `campaignName` and `test`, the newer ones do not.
     */
    post: operations["mails.send"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/senders": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the senders
     * @description Only the path and this purpose are documented; the reply is not.
     */
    get: operations["senders.list"];
    put?: never;
    /**
     * Create a sender
     * @description The domain of the address must be verified. That it is not, or that the sender exists, is an error whose status the page does not give; a 400 is presumed.
     */
    post: operations["senders.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/senders/{senderId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The sender.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        senderId: string;
      };
      cookie?: never;
    };
    /**
     * Read a sender
     * @description Only the path and this purpose are documented; the reply is not.
     */
    get: operations["senders.get"];
    put?: never;
    post?: never;
    /**
     * Delete a sender
     * @description A sender that active campaigns or automations use cannot be deleted.
     */
    delete: operations["senders.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/suppression-groups": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the suppression groups
     * @description The page has a second flag, for global groups alone, whose name is not known.
     */
    get: operations["suppressionGroups.list"];
    put?: never;
    /** Create a suppression group */
    post: operations["suppressionGroups.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/suppression-groups/email/entries": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the groups that suppress an address
     * @description Reads although it is a POST; it changes nothing. Only the path and this purpose are documented: the fields of the request and of the reply are not.
     */
    post: operations["suppressionGroups.listByEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/suppression-groups/emails/suppress": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suppress addresses
     * @description Puts the addresses on a group, on the default group, or on the global list.
     */
    post: operations["suppressionGroups.suppressEmails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/suppression-groups/entries": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List suppressed addresses
     * @description Reads although it is a POST; it changes nothing. The page has a further flag, for the global list alone, whose name is not known.
     */
    post: operations["suppressionGroups.searchEntries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/suppression-groups/{groupId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description Short code of the group, not its 24-digit id.
         * @example AB12C3
         */
        groupId: string;
      };
      cookie?: never;
    };
    /**
     * Read a suppression group
     * @description Only the path and this purpose are documented; the reply is not.
     */
    get: operations["suppressionGroups.get"];
    /**
     * Change a suppression group
     * @description The page gives `isActive` the default `true` here too: leaving it out may activate an inactive group again. Send it always.
     */
    put: operations["suppressionGroups.update"];
    post?: never;
    /**
     * Delete a suppression group
     * @description A global group cannot be deleted.
     */
    delete: operations["suppressionGroups.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/templates": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a template
     * @description Which fields are needed could not be learnt from the page, so none is required here.
     */
    post: operations["templates.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/templates/search": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Search the templates
     * @description There is no other listing; without a filter it finds all of them, presumably.
     */
    get: operations["templates.search"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/templates/{templateId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The template, `A-` and 20 characters.
         * @example A-abc123def456ghi789jk
         */
        templateId: string;
      };
      cookie?: never;
    };
    /**
     * Read a template
     * @description Shows the plain text and the variables too, which no other reply does.
     */
    get: operations["templates.get"];
    /**
     * Change a template
     * @description Changes the given fields only, although it is a PUT. The editor of a template cannot change.
     */
    put: operations["templates.update"];
    post?: never;
    /**
     * Delete a template
     * @description A template that does not exist answers 400, where other areas answer 404.
     */
    delete: operations["templates.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the webhooks
     * @description Page and counts stand beside the webhooks, not in an object of their own. Secrets are masked.
     */
    get: operations["webhooks.list"];
    put?: never;
    /**
     * Create a webhook
     * @description The reply holds the secret in clear. The page says that it cannot be had again, yet `webhooks.revealSecret` shows it. The reply does not repeat `metadata`.
     */
    post: operations["webhooks.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{id}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Read a webhook
     * @description The secret is masked.
     */
    get: operations["webhooks.get"];
    /**
     * Change a webhook
     * @description Changes the given fields only, although it is a PUT; `events` replaces all events. The secret cannot change: another secret takes another webhook.
     */
    put: operations["webhooks.update"];
    post?: never;
    /**
     * Delete a webhook
     * @description Only the path and this purpose are documented; the reply is not.
     */
    delete: operations["webhooks.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{id}/logs": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * List a webhook's deliveries
     * @description The newest comes first. Page and counts stand beside the entries, not in an object of their own.
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
  "/webhooks/{id}/resend": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Post an event with given data
     * @description A delivery for tests, in spite of its name: it wraps the data of the request and posts it. A delivery that failed cannot be repeated. The webhook must have the event.
     */
    post: operations["webhooks.resend"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{id}/reveal": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Show a webhook's secret
     * @description All other replies about an existing webhook mask it.
     */
    get: operations["webhooks.revealSecret"];
    put?: never;
    post?: never;
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
     * Tell that a contact was created
     * @description A contact was created.
     */
    post: operations["webhooks.receiveContactCreated"];
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
     * Tell that a contact was deleted
     * @description A contact was deleted.
     */
    post: operations["webhooks.receiveContactDeleted"];
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
     * Tell that a contact was changed
     * @description A contact was changed.
     */
    post: operations["webhooks.receiveContactUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.bounced": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a mail bounced
     * @description A mail could not be delivered. The bounce is `Permanent` or `Transient`; the field that says so is not known.
     */
    post: operations["webhooks.receiveEmailBounced"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.clicked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a link was followed
     * @description A link of a mail was followed. Which fields say so is not known.
     */
    post: operations["webhooks.receiveEmailClicked"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.deferred": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a delivery was put off
     * @description The delivery of a mail was put off.
     */
    post: operations["webhooks.receiveEmailDeferred"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.delivered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a mail was delivered
     * @description The recipient's server took a mail.
     */
    post: operations["webhooks.receiveEmailDelivered"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.group_resubscribed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a recipient came back to a group
     * @description A recipient came back to a suppression group.
     */
    post: operations["webhooks.receiveEmailGroupResubscribed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.group_unsubscribed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a recipient left a group
     * @description A recipient unsubscribed from a suppression group.
     */
    post: operations["webhooks.receiveEmailGroupUnsubscribed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.opened": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a mail was opened
     * @description A mail was opened.
     */
    post: operations["webhooks.receiveEmailOpened"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.received": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a message was received
     * @description A message was received.
     */
    post: operations["webhooks.receiveEmailReceived"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.sent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a mail was sent
     * @description A mail was handed to the mail service.
     */
    post: operations["webhooks.receiveEmailSent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.spam_reported": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a mail was reported as spam
     * @description A recipient reported a mail as spam.
     */
    post: operations["webhooks.receiveEmailSpamReported"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "email.unsubscribed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that a recipient unsubscribed
     * @description A recipient unsubscribed from all mail.
     */
    post: operations["webhooks.receiveEmailUnsubscribed"];
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
     * @example {
     *       "contactListId": "60d5ec49f1b2c72d9c8b4567",
     *       "emails": [
     *         "jane@example.com",
     *         "john@example.com"
     *       ]
     *     }
     */
    AddContactsByEmail: {
      /** @description The list. */
      contactListId: string;
      /** @description E-mail addresses. One that is no contact yet becomes one. Not together with `contactIds`. */
      emails: string[];
    };
    /**
     * @example {
     *       "contactListId": "60d5ec49f1b2c72d9c8b4567",
     *       "contactIds": [
     *         "60d5ec49f1b2c72d9c8b1111",
     *         "60d5ec49f1b2c72d9c8b2222"
     *       ]
     *     }
     */
    AddContactsById: {
      /** @description The list. */
      contactListId: string;
      /** @description Ids of the contacts. Not together with `emails`. */
      contactIds: string[];
    };
    /**
     * @description The list, and the contacts to put on it, named either by e-mail address or by id.
     * @example {
     *       "contactListId": "60d5ec49f1b2c72d9c8b4567",
     *       "emails": [
     *         "jane@example.com"
     *       ]
     *     }
     */
    AddContactsRequest: components["schemas"]["AddContactsByEmail"] | components["schemas"]["AddContactsById"];
    /**
     * @description A contact that a list took up, with everything it is on.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b1111",
     *       "email": "jane@example.com",
     *       "projectId": "60d5ec49f1b2c72d9c8b4500",
     *       "listIds": [
     *         "60d5ec49f1b2c72d9c8b4567"
     *       ],
     *       "segmentIds": [],
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    AddedContact: {
      id: string;
      email: string;
      /** @description Project of the contact. */
      projectId: string;
      /** @description Lists the contact is on. */
      listIds: string[];
      /** @description Segments the contact belongs to. */
      segmentIds: string[];
      /** @description When the contact was created. */
      createdAt: string;
      /** @description When the contact was last changed. */
      updatedAt: string;
    };
    /**
     * @description The addresses of the request, sorted by the result of their check.
     * @example {
     *       "valid": [
     *         {
     *           "email": "jane@example.com",
     *           "status": "valid"
     *         }
     *       ],
     *       "invalid": [],
     *       "suppressed": []
     *     }
     */
    AddressValidation: {
      /** @description Addresses that passed. */
      valid: components["schemas"]["CheckedAddress"][];
      /** @description Addresses that did not pass. The pages do not show what an entry holds. */
      invalid: {
        [key: string]: unknown;
      }[];
      /** @description Addresses that are suppressed. The pages do not show what an entry holds. */
      suppressed: {
        [key: string]: unknown;
      }[];
    };
    /**
     * @description Mails and other steps that each contact goes through. The listing names its fields; reading one is described in prose only, so further fields are possible.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b9abc",
     *       "name": "Welcome",
     *       "status": "active",
     *       "entryCriteria": {
     *         "type": "contact_created"
     *       },
     *       "exitCriteria": {
     *         "type": "workflow_complete"
     *       },
     *       "steps": [
     *         {
     *           "stepId": "wait-1",
     *           "type": "wait",
     *           "nextStepId": "email-1",
     *           "delay": {
     *             "value": 2,
     *             "unit": "minutes"
     *           }
     *         }
     *       ],
     *       "tags": [
     *         "onboarding"
     *       ],
     *       "trackingOpen": true,
     *       "trackingClick": true,
     *       "analytics": {},
     *       "activeAt": "2024-01-15T10:30:00.000Z",
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    Automation: {
      id: string;
      name: string;
      status: components["schemas"]["AutomationStatus"];
      entryCriteria?: components["schemas"]["AutomationEntry"];
      exitCriteria?: components["schemas"]["AutomationExit"];
      /** @description What contacts go through. */
      steps?: components["schemas"]["AutomationStep"][];
      tags?: string[];
      /** @description Whether opening is tracked. */
      trackingOpen?: boolean;
      /** @description Whether clicks are tracked. */
      trackingClick?: boolean;
      /** @description Who created it. The pages do not tell its type. */
      createdBy?: unknown;
      /** @description What became of the contacts. The pages do not list its fields. */
      analytics?: {
        [key: string]: unknown;
      };
      /** @description When it was last activated. */
      activeAt?: string | null;
      /** @description When the automation was created. */
      createdAt: string;
      /** @description When the automation was last changed. */
      updatedAt: string;
      /** @description Limits of the run. Only older copies of the page that reads one automation have them. */
      settings?: {
        maxExecutionDays?: number;
        allowReentry?: boolean;
        timezone?: string;
        /** @description The pages do not tell its type. */
        priority?: unknown;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One way out of a `branch` step.
     * @example {
     *       "branchId": "branch-1",
     *       "label": "Customers",
     *       "appliesTo": "all_branch_steps",
     *       "nextStepId": "wait-2"
     *     }
     */
    AutomationBranch: {
      /** @description Id of the branch. */
      branchId?: string;
      /** @description Name of the branch. */
      label?: string;
      /** @description What leads into the branch. */
      triggerType?: string;
      /** @description Which steps it holds for. */
      appliesTo?: string;
      filterCriteria?: components["schemas"]["AutomationFilter"];
      /** @description First step of the branch. */
      nextStepId?: string | null;
      /** @description Step at which the branches meet again. */
      mergeStepId?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One comparison of a contact's field with a value.
     * @example {
     *       "field": "company",
     *       "operator": "equals",
     *       "value": "Acme Corp",
     *       "fieldType": "string"
     *     }
     */
    AutomationCondition: {
      /** @description Id of the rule, in `groups` only. */
      id?: string;
      /** @description The contact's field. */
      field?: string;
      /** @description How to compare. */
      operator?: string;
      /** @description The value to compare with. */
      value?: unknown;
      /** @description Type of the field. */
      fieldType?: string;
    };
    /**
     * @description A new automation.
     * @example {
     *       "name": "Welcome",
     *       "entryCriteria": {
     *         "type": "contact_created"
     *       },
     *       "exitCriteria": {
     *         "type": "workflow_complete"
     *       },
     *       "steps": [
     *         {
     *           "stepId": "wait-1",
     *           "type": "wait",
     *           "nextStepId": "email-1",
     *           "delay": {
     *             "value": 2,
     *             "unit": "mins"
     *           }
     *         },
     *         {
     *           "stepId": "email-1",
     *           "type": "email",
     *           "email": {
     *             "senderEmail": "hello@example.com",
     *             "subject": "Welcome",
     *             "htmlTemplate": "<p>Hello</p>"
     *           }
     *         }
     *       ]
     *     }
     */
    AutomationCreate: {
      name: string;
      /** @description Free text. */
      description?: string;
      /** @description Whether to activate it at once. */
      active?: boolean;
      entryCriteria: components["schemas"]["AutomationEntry"];
      exitCriteria?: components["schemas"]["AutomationExit"];
      /** @description Suppression group of all its mails. */
      unsubscribeGroupId?: string;
      /** @description Whether to track opening. */
      trackingOpen?: boolean;
      /** @description Whether to track clicks. */
      trackingClick?: boolean;
      tags?: string[];
      /** @description What contacts go through. Before each `email` step, inside of branches too, there must be a `wait` step, whose delay may be 0. */
      steps?: components["schemas"]["AutomationStep"][];
    };
    /**
     * @description How long a `wait` step waits.
     * @example {
     *       "value": 2,
     *       "unit": "mins"
     *     }
     */
    AutomationDelay: {
      /** @description How many units; 0 does not wait. */
      value?: number;
      /** @description The page that creates an automation shows `mins`, the one that reads one `minutes`. */
      unit?: string;
    };
    /**
     * @description What an `email` step sends.
     * @example {
     *       "senderEmail": "hello@example.com",
     *       "senderName": "Example",
     *       "subject": "Welcome",
     *       "htmlTemplate": "<p>Hello</p>"
     *     }
     */
    AutomationEmail: {
      /** @description Address of the sender. */
      senderEmail?: string;
      /** @description Name shown beside the address. */
      senderName?: string;
      /** @description Project of the sender. */
      projectId?: string;
      /** @description Name of the mail. */
      templateName?: string;
      /** @description Subject of the mail. */
      subject?: string;
      /** @description Text that mail programs show beside the subject. */
      previewText?: string;
      /** @description The mail as HTML. */
      htmlTemplate?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What lets a contact in. The guides also mention joining a list or segment, a changed property and an event; which fields those have is not known.
     * @example {
     *       "type": "contact_created"
     *     }
     */
    AutomationEntry: {
      /** @description Kind of entry. The page shows `contact_created` and `contact_property_matches_with`. */
      type?: string;
      filterCriteria?: components["schemas"]["AutomationFilter"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What lets a contact out. The page shows one type.
     * @example {
     *       "type": "workflow_complete"
     *     }
     */
    AutomationExit: {
      /** @description Kind of exit. */
      type?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Which contacts are meant. One copy of the page calls the rules `conditions`, another one `groups`.
     * @example {
     *       "logicalOperator": "AND",
     *       "conditions": [
     *         {
     *           "field": "company",
     *           "operator": "equals",
     *           "value": "Acme Corp",
     *           "fieldType": "string"
     *         }
     *       ]
     *     }
     */
    AutomationFilter: {
      /** @description Whether all rules must hold or one is enough. */
      logicalOperator?: string;
      /** @description The rules. */
      conditions?: components["schemas"]["AutomationCondition"][];
      /** @description The rules, each with an id. */
      groups?: components["schemas"]["AutomationCondition"][];
    };
    /**
     * @description An automation as the replies show it that change one.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b9abc",
     *       "name": "Welcome",
     *       "status": "active",
     *       "activeAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    AutomationState: {
      id: string;
      name: string;
      status: components["schemas"]["AutomationStatus"];
      /** @description Only a changed automation shows them. */
      tags?: string[];
      /** @description Whether clicks are tracked. Only a changed automation shows it. */
      trackingClick?: boolean;
      /** @description When it was last activated (ISO 8601). A paused automation does not show it. */
      activeAt?: string | null;
      /** @description When the automation was last changed (ISO 8601). */
      updatedAt: string;
    };
    /**
     * @description What the automation is doing. The pages mention `draft`, `active`, `paused` and `archived`.
     * @example active
     */
    AutomationStatus: string;
    /**
     * @description One step. Each kind has fields of its own beside those that all have.
     * @example {
     *       "stepId": "wait-1",
     *       "type": "wait",
     *       "nextStepId": "email-1",
     *       "delay": {
     *         "value": 2,
     *         "unit": "mins"
     *       }
     *     }
     */
    AutomationStep: {
      /** @description Id of the step, which others name as their next. */
      stepId?: string;
      /** @description The step that follows. */
      nextStepId?: string | null;
      /** @description Kind of step. The page shows `wait`, `email` and `branch`. */
      type?: string;
      /** @description Whether the contact may leave here. */
      checkExitCriteria?: boolean;
      delay?: components["schemas"]["AutomationDelay"];
      email?: components["schemas"]["AutomationEmail"];
      /** @description Where a branch leads. */
      branches?: components["schemas"]["AutomationBranch"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What to change of an automation. What is left out stays.
     * @example {
     *       "name": "Welcome to the shop",
     *       "tags": [
     *         "onboarding",
     *         "shop"
     *       ],
     *       "active": true
     *     }
     */
    AutomationUpdate: {
      name?: string;
      /** @description Free text. */
      description?: string;
      entryCriteria?: components["schemas"]["AutomationEntry"];
      exitCriteria?: components["schemas"]["AutomationExit"];
      /** @description Replaces all steps. Before each `email` step there must be a `wait` step. Contacts on a step that is gone leave the automation. */
      steps?: components["schemas"]["AutomationStep"][];
      /** @description Replaces all tags. */
      tags?: string[];
      /** @description Suppression group of all its mails. The name is that of the request that creates an automation. */
      unsubscribeGroupId?: string;
      /** @description Whether to track opening. */
      trackingOpen?: boolean;
      /** @description Whether to track clicks. */
      trackingClick?: boolean;
      /** @description `true` checks and activates the automation, `false` leaves or makes it a draft. */
      active?: boolean;
    };
    /**
     * @description A mail to one or more lists, with everything known about it.
     * @example {
     *       "id": "69d348dd0351e0c32be90342",
     *       "name": "Our news of November",
     *       "subject": "What is new",
     *       "status": "draft",
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z",
     *       "projectId": "60d5ec49f1b2c72d9c8b4500",
     *       "organizationId": "60d5ec49f1b2c72d9c8b4400",
     *       "createdBy": "60d5ec49f1b2c72d9c8b4300",
     *       "toLists": [
     *         {
     *           "id": "60d5ec49f1b2c72d9c8b4567",
     *           "name": "Newsletter Subscribers",
     *           "type": "list",
     *           "contactCount": 340
     *         }
     *       ],
     *       "excludeLists": [],
     *       "sendNow": false,
     *       "metrics": {
     *         "sent": 0,
     *         "delivered": 0,
     *         "opened": 0,
     *         "suppressed": 0,
     *         "clicked": 0,
     *         "bounced": 0,
     *         "unsubscribed": 0,
     *         "spamReported": 0,
     *         "processedCount": 0,
     *         "totalContacts": 340,
     *         "failedCount": 0
     *       },
     *       "sendToGlobalList": false
     *     }
     */
    Campaign: {
      id?: string;
      /** @description The id, under the name that older copies of the page give it. */
      campaignId?: string;
      name: string;
      /** @description Subject of the mail. */
      subject?: string;
      /** @description Text that mail programs show beside the subject. */
      previewText?: string;
      status: components["schemas"]["CampaignStatus"];
      /**
       * @description How the mails go out.
       * @example immediate
       */
      sendMode?: string;
      /** @description When the campaign was created. */
      createdAt: string;
      /** @description When the campaign was last changed. */
      updatedAt: string;
      /** @description Project of the campaign. */
      projectId: string;
      /** @description Organisation of the project. */
      organizationId: string;
      /** @description Who created it. */
      createdBy: string;
      /** @description Address that answers go to. */
      replyTo?: string;
      toLists: components["schemas"]["CampaignLists"];
      /** @description Lists and segments that get no mail. The page does not show an entry. */
      excludeLists: ({
        [key: string]: unknown;
      } | string)[];
      /** @description Suppression group that a recipient leaves by unsubscribing. */
      unsubscribeGroupId?: string | null;
      /** @description Whether it is sent without a date. */
      sendNow: boolean;
      /** @description When it is to be sent. */
      scheduledAt?: string | null;
      /**
       * @description Template of the mail.
       * @example A-280fa451a7ca5cc17513
       */
      templateId?: string;
      /** @description Sender of the mail. The page does not show its fields; presumably they are `email` and `name`. */
      from?: {
        [key: string]: unknown;
      };
      metrics: components["schemas"]["CampaignMetrics"];
      /** @description When it was sent. */
      sentAt?: string | null;
      /** @description When it was aborted. */
      abortedAt?: string | null;
      /** @description When it was last paused. */
      pausedAt?: string | null;
      /** @description When it last went on. */
      resumedAt?: string | null;
      /** @description Why it was paused. */
      pausedReason?: string | null;
      /** @description Why it failed. */
      failureReason?: string | null;
      /** @description Whether all contacts of the project get it. */
      sendToGlobalList: boolean;
      /** @description The whole template. The page does not list its fields. */
      template?: {
        [key: string]: unknown;
      };
      /**
       * @description The page shows `balanced` and does not explain it.
       * @example balanced
       */
      thresholdPreset?: string;
      /**
       * @description Where the campaign was created; the page shows `api`.
       * @example api
       */
      source?: string;
    };
    /**
     * @description A new campaign. It needs `templateId` or `htmlTemplate`. Further fields, whose names are not known, choose a saved sender, the growth and the daily volume of a gradual campaign, the default campaign and the editor.
     * @example {
     *       "name": "Our news of November",
     *       "subject": "What is new",
     *       "from": {
     *         "email": "news@example.com",
     *         "name": "Example News"
     *       },
     *       "templateId": "A-280fa451a7ca5cc17513",
     *       "toLists": [
     *         "60d5ec49f1b2c72d9c8b4567"
     *       ]
     *     }
     */
    CampaignCreate: {
      name: string;
      /** @description Subject of the mail. */
      subject?: string;
      /** @description Text that mail programs show beside the subject. */
      previewText?: string;
      from?: components["schemas"]["CampaignSender"];
      /**
       * Format: email
       * @description Address that answers go to; a text here, an object in a single mail.
       */
      replyTo?: string;
      /**
       * @description Template of the mail.
       * @example A-280fa451a7ca5cc17513
       */
      templateId?: string;
      /** @description The mail as HTML. It wins over `templateId` and overwrites that template. */
      htmlTemplate?: string;
      /** @description Lists and segments that get the mail. */
      toLists?: string[];
      /** @description Lists and segments that get no mail. */
      excludeLists?: string[];
      /** @description Suppression group that a recipient leaves by unsubscribing. */
      unsubscribeGroupId?: string;
      /** @description Whether to send without a date, 120 seconds after creation; an older copy of the page says at once. */
      sendNow?: boolean;
      /** @description When to send (ISO 8601). */
      scheduledAt?: string;
      /** @description Whether all contacts of the project get the mail. */
      sendToGlobalList?: boolean;
      /** @description Whether the campaign is final. */
      publish?: boolean;
      /** @description Whether to track clicks. */
      trackingClick?: boolean;
      /** @description Whether to track opening. */
      trackingOpen?: boolean;
      sendMode?: components["schemas"]["CampaignSendMode"];
      /**
       * @description Time zone of the campaign.
       * @example America/New_York
       */
      timezone?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A list or segment that gets the mail.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b4567",
     *       "name": "Newsletter Subscribers",
     *       "type": "list",
     *       "contactCount": 340
     *     }
     */
    CampaignListReference: {
      id: string;
      name: string;
      /** @description Whether it is a list or a segment. */
      type: string;
      /** @description Contacts on it. */
      contactCount: number;
    };
    /**
     * @description Lists and segments that get the mail. Older copies of the pages show ids alone.
     * @example [
     *       {
     *         "id": "60d5ec49f1b2c72d9c8b4567",
     *         "name": "Newsletter Subscribers",
     *         "type": "list",
     *         "contactCount": 340
     *       }
     *     ]
     */
    CampaignLists: (components["schemas"]["CampaignListReference"] | string)[];
    /**
     * @description What became of the mails, in counts.
     * @example {
     *       "sent": 338,
     *       "delivered": 330,
     *       "opened": 120,
     *       "suppressed": 2,
     *       "clicked": 41,
     *       "bounced": 6,
     *       "unsubscribed": 1,
     *       "spamReported": 0,
     *       "processedCount": 340,
     *       "totalContacts": 340,
     *       "failedCount": 2
     *     }
     */
    CampaignMetrics: {
      sent: number;
      delivered: number;
      opened: number;
      suppressed: number;
      clicked: number;
      bounced: number;
      unsubscribed: number;
      spamReported: number;
      /** @description Contacts looked at so far. */
      processedCount: number;
      /** @description Contacts in all. */
      totalContacts: number;
      /** @description Contacts whose mail failed. */
      failedCount: number;
    };
    /**
     * @description Which page this is, and how much there is in all.
     * @example {
     *       "page": 1,
     *       "limit": 20,
     *       "total": 2,
     *       "totalPages": 1
     *     }
     */
    CampaignPagination: {
      /** @description The page answered, counted from 1. */
      page: number;
      /** @description Entries that a page holds at most. */
      limit: number;
      /** @description Entries on all pages. */
      total: number;
      /** @description Number of pages. */
      totalPages?: number;
      /** @description Number of pages, under the name that older copies of the page give it. */
      pages?: number;
    };
    /**
     * @description Whether the mails go out at once, at a time, or a growing number each day.
     * @example scheduled
     * @enum {string}
     */
    CampaignSendMode: "immediate" | "scheduled" | "gradual";
    /**
     * @description Sender of the mail.
     * @example {
     *       "email": "news@example.com",
     *       "name": "Example News"
     *     }
     */
    CampaignSender: {
      /** @description Address of the sender. */
      email?: string;
      /** @description Name shown beside the address. */
      name?: string;
    };
    /**
     * @description What the campaign is doing. The pages show `draft`, `scheduled`, `sending`, `sending_gradual`, `paused`, `aborted` and `sent` without saying that there are no others.
     * @example draft
     */
    CampaignStatus: string;
    /**
     * @description A campaign as the replies show it that create or change one.
     * @example {
     *       "id": "69d348dd0351e0c32be90342",
     *       "name": "Our news of November",
     *       "subject": "What is new",
     *       "previewText": "Three articles and an offer.",
     *       "status": "sending",
     *       "sendMode": "immediate",
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z",
     *       "trackingClick": true,
     *       "trackingOpen": true
     *     }
     */
    CampaignSummary: {
      id?: string;
      /** @description The id, under the name that older copies of the page give it. */
      campaignId?: string;
      name: string;
      /** @description Subject of the mail. */
      subject?: string;
      /** @description Text that mail programs show beside the subject. */
      previewText?: string;
      status: components["schemas"]["CampaignStatus"];
      /**
       * @description How the mails go out.
       * @example immediate
       */
      sendMode?: string;
      /** @description When the campaign was created. */
      createdAt: string;
      /** @description When the campaign was last changed. */
      updatedAt: string;
      /** @description Whether clicks are tracked. Creating a campaign does not show it. */
      trackingClick?: boolean;
      /** @description Whether opening is tracked. Creating a campaign does not show it. */
      trackingOpen?: boolean;
      toLists?: components["schemas"]["CampaignLists"];
      metrics?: components["schemas"]["CampaignMetrics"];
      /**
       * @description Where the campaign was created; the page shows `api`. Only creating a campaign shows it.
       * @example api
       */
      source?: string;
    };
    /**
     * @description What to change of a campaign. What is left out stays. Further fields, whose names are not known, choose a saved sender and the growth and the daily volume of a gradual campaign.
     * @example {
     *       "subject": "What is new in November",
     *       "scheduledAt": "2024-11-20T09:00:00.000Z",
     *       "sendMode": "scheduled"
     *     }
     */
    CampaignUpdate: {
      name?: string;
      /** @description Subject of the mail. */
      subject?: string;
      /** @description Text that mail programs show beside the subject. */
      previewText?: string;
      from?: components["schemas"]["CampaignSender"];
      /**
       * Format: email
       * @description Address that answers go to; a text here, an object in a single mail.
       */
      replyTo?: string;
      /**
       * @description Template of the mail.
       * @example A-280fa451a7ca5cc17513
       */
      templateId?: string;
      /** @description The mail as HTML. It wins over `templateId` and overwrites that template. */
      htmlTemplate?: string;
      /** @description Lists and segments that get the mail. */
      toLists?: string[];
      /** @description Lists and segments that get no mail. */
      excludeLists?: string[];
      /** @description Suppression group that a recipient leaves by unsubscribing. */
      unsubscribeGroupId?: string;
      /** @description Whether to send at once. Creating a campaign leaves 120 seconds. */
      sendNow?: boolean;
      /** @description When to send (ISO 8601). */
      scheduledAt?: string;
      /** @description Whether all contacts of the project get the mail. */
      sendToGlobalList?: boolean;
      /** @description Whether the campaign is final. */
      publish?: boolean;
      /** @description Whether to track clicks. */
      trackingClick?: boolean;
      /** @description Whether to track opening. */
      trackingOpen?: boolean;
      sendMode?: components["schemas"]["CampaignSendMode"];
      /**
       * @description Time zone of the campaign.
       * @example America/New_York
       */
      timezone?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description An address that was checked.
     * @example {
     *       "email": "jane@example.com",
     *       "status": "valid"
     *     }
     */
    CheckedAddress: {
      email: string;
      /** @description Result of the check; the page shows `valid`. */
      status: string;
    };
    /**
     * @description A person of the project who can get mail.
     * @example {
     *       "id": "507f1f77bcf86cd799439011",
     *       "email": "john.doe@example.com",
     *       "firstName": "John",
     *       "lastName": "Doe",
     *       "userId": "user_12345",
     *       "customFields": {
     *         "company": "Acme Corp",
     *         "isPremium": true,
     *         "loginCount": 42,
     *         "trialEndsAt": "2024-03-01"
     *       },
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z",
     *       "projectId": "229f1f77bcf86cd9273048038"
     *     }
     */
    Contact: {
      /** @description Id of the contact, 24 hexadecimal digits. */
      id: string;
      /** @description The address in lower case. */
      email: string;
      firstName?: string;
      lastName?: string;
      /** @description The caller's own id of the contact. */
      userId?: string;
      customFields?: components["schemas"]["CustomFieldValues"];
      /** @description When the contact was created. */
      createdAt: string;
      /** @description When the contact was last changed. */
      updatedAt: string;
      /** @description Project of the contact. */
      projectId: string;
    };
    /**
     * @description Contacts to create or update.
     * @example {
     *       "contacts": [
     *         {
     *           "email": "john.doe@example.com",
     *           "firstName": "John",
     *           "customFields": {
     *             "company": "Acme Corp"
     *           }
     *         }
     *       ],
     *       "runWorkflow": false
     *     }
     */
    ContactBulkUpdate: {
      /** @description The contacts. */
      contacts: components["schemas"]["ContactBulkUpdateEntry"][];
      /**
       * @description Whether automations run for these changes.
       * @default false
       */
      runWorkflow?: boolean;
    };
    /**
     * @description One contact, found by its address.
     * @example {
     *       "email": "john.doe@example.com",
     *       "firstName": "John",
     *       "customFields": {
     *         "company": "Acme Corp"
     *       }
     *     }
     */
    ContactBulkUpdateEntry: {
      /** @description The address. */
      email: string;
      firstName?: string;
      lastName?: string;
      /** @description The caller's own id of the contact. */
      userId?: string;
      customFields?: components["schemas"]["CustomFieldValues"];
    };
    /**
     * @description What became of the contacts, in counts.
     * @example {
     *       "successCount": 1,
     *       "failedCount": 0,
     *       "totalCount": 1
     *     }
     */
    ContactBulkUpdateResult: {
      /** @description Contacts created or updated. */
      successCount: number;
      /** @description Contacts that failed. Nothing says which. */
      failedCount: number;
      /** @description Contacts of the request. */
      totalCount: number;
    };
    /**
     * @description A contact to create or, by an upsert, to update.
     * @example {
     *       "email": "john.doe@example.com",
     *       "firstName": "John",
     *       "lastName": "Doe",
     *       "userId": "user_12345",
     *       "listIds": [
     *         "507f1f77bcf86cd799439011"
     *       ],
     *       "customFields": {
     *         "company": "Acme Corp",
     *         "isPremium": true,
     *         "loginCount": 42,
     *         "trialEndsAt": "2024-03-01"
     *       }
     *     }
     */
    ContactCreate: {
      /**
       * Format: email
       * @description The address; it is stored in lower case.
       */
      email: string;
      firstName?: string;
      lastName?: string;
      /** @description The caller's own id of the contact. */
      userId?: string;
      /** @description Lists to join. Segments are not allowed. */
      listIds?: string[];
      customFields?: components["schemas"]["CustomFieldValues"];
    };
    /**
     * @description A contact was created.
     * @example {
     *       "type": "contact.created",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {}
     *     }
     */
    ContactCreatedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "contact.created";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["UndocumentedEventData"];
    };
    /**
     * @description A contact was deleted.
     * @example {
     *       "type": "contact.deleted",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {}
     *     }
     */
    ContactDeletedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "contact.deleted";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["UndocumentedEventData"];
    };
    /**
     * @description Contacts, named by their addresses.
     * @example {
     *       "emails": [
     *         "jane@example.com",
     *         "john@example.com"
     *       ]
     *     }
     */
    ContactEmails: {
      /** @description E-mail addresses; letter case does not matter. */
      emails: string[];
    };
    /**
     * @description A list, whose contacts are put on it, or a segment, which computes them.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b4567",
     *       "name": "Newsletter Subscribers",
     *       "description": "Everyone who signed up on the web site.",
     *       "type": "list",
     *       "contactCount": 340,
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    ContactList: {
      /** @description Id of the list, or `GLOBAL_CONTACT_LIST` for the list of all contacts. */
      id: string;
      name: string;
      /** @description Free text. */
      description?: string;
      /** @enum {string} */
      type: "list" | "segment";
      /** @description Contacts on the list. */
      contactCount: number;
      /** @description Rule of a segment; a list has none. The pages do not show its fields here; presumably they are those of the request that creates a segment. */
      filterCriteria?: {
        [key: string]: unknown;
      };
      /** @description When it was created (ISO 8601). The global list has none. */
      createdAt?: string;
      /** @description When it was last changed (ISO 8601). The global list has none. */
      updatedAt?: string;
    };
    /**
     * @description What became of each contact of the request.
     * @example {
     *       "added": 2,
     *       "created": 1,
     *       "alreadyInList": 0,
     *       "errors": [],
     *       "validation": {
     *         "valid": [
     *           {
     *             "email": "jane@example.com",
     *             "status": "valid"
     *           }
     *         ],
     *         "invalid": [],
     *         "suppressed": []
     *       },
     *       "totalContactsInList": 343
     *     }
     */
    ContactListAddition: {
      /** @description Contacts put on the list. */
      added: number;
      /** @description Contacts that are new in the project. */
      created: number;
      /** @description Contacts that were on the list before. */
      alreadyInList: number;
      /** @description Contacts that could not be added. The pages do not show what an entry holds. */
      errors: {
        [key: string]: unknown;
      }[];
      validation: components["schemas"]["AddressValidation"];
      /** @description Contacts on the list afterwards. */
      totalContactsInList: number;
      /** @description The contacts concerned. Older copies of the page do not have it. */
      contacts?: components["schemas"]["AddedContact"][];
    };
    /**
     * @description A new list or segment.
     * @example {
     *       "name": "Newsletter Subscribers",
     *       "description": "Everyone who signed up on the web site.",
     *       "type": "list"
     *     }
     */
    ContactListCreate: {
      /** @description Unique in the project. */
      name: string;
      /** @description Free text. */
      description?: string;
      /**
       * @description A list holds the contacts that are put on it; a segment computes them.
       * @default list
       * @enum {string}
       */
      type?: "list" | "segment";
      filterCriteria?: components["schemas"]["SegmentRule"];
      /** @description List that a segment is part of. */
      parentId?: string;
    };
    /**
     * @description A contact as its list shows it.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b1111",
     *       "email": "jane@example.com",
     *       "firstName": "Jane",
     *       "lastName": "Doe",
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    ContactListMember: {
      id: string;
      email: string;
      firstName?: string;
      lastName?: string;
      /** @description When the contact was created. */
      createdAt: string;
      /** @description When the contact was last changed. */
      updatedAt: string;
    };
    /**
     * @description What became of each contact of the request, in counts. A partial success is a success.
     * @example {
     *       "removed": 2,
     *       "notInList": 0,
     *       "errors": []
     *     }
     */
    ContactListRemoval: {
      /** @description Contacts taken off the list. */
      removed: number;
      /** @description Contacts of the request that were not on the list. */
      notInList: number;
      /** @description Contacts that could not be removed. The pages do not show what an entry holds. */
      errors: {
        [key: string]: unknown;
      }[];
    };
    /**
     * @description Which contacts of which list to read.
     * @example {
     *       "contactListId": "60d5ec49f1b2c72d9c8b4567",
     *       "page": 1,
     *       "limit": 20,
     *       "email": "jane"
     *     }
     */
    ContactListSearch: {
      /** @description The list. */
      contactListId: string;
      page?: components["schemas"]["PageNumber"];
      limit?: components["schemas"]["PageSize"];
      /** @description Only contacts whose address contains this text. */
      email?: string;
    };
    /**
     * @description A contact was changed.
     * @example {
     *       "type": "contact.updated",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {}
     *     }
     */
    ContactUpdatedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "contact.updated";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["UndocumentedEventData"];
    };
    /**
     * @description A new webhook with its secret in clear.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b1234",
     *       "organizationId": "60d5ec49f1b2c72d9c8b4400",
     *       "projectId": "60d5ec49f1b2c72d9c8b4500",
     *       "url": "https://example.com/hooks/autosend",
     *       "secret": "whsec_8f3a1c2d4e5b6a7c8d9e0f1a2b3c4d5e",
     *       "events": [
     *         "email.delivered",
     *         "email.bounced"
     *       ],
     *       "isActive": true,
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    CreatedWebhook: {
      id: string;
      /** @description Organisation of the project. */
      organizationId: string;
      /** @description Project whose events are posted. */
      projectId: string;
      /** @description The address. */
      url: string;
      secret: components["schemas"]["WebhookSecret"];
      /** @description Events that are posted. */
      events: components["schemas"]["WebhookEventName"][];
      /** @description Whether events are posted. */
      isActive: boolean;
      /** @description When the webhook was created. */
      createdAt: string;
      /** @description When the webhook was last changed. */
      updatedAt: string;
    };
    /**
     * @description A field that the project adds to its contacts.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b4567",
     *       "fieldName": "company",
     *       "fieldType": "string",
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    CustomField: {
      id: string;
      /** @description Name of the field, unique in the project. */
      fieldName: string;
      /**
       * @description Type of its values.
       * @enum {string}
       */
      fieldType: "string" | "number" | "boolean" | "date";
      /** @description When the field was created. */
      createdAt: string;
      /** @description When the field was last changed. */
      updatedAt: string;
      /** @description Project of the field. Only older copies of the page have it. */
      projectId?: string;
    };
    /**
     * @description A new field for contacts.
     * @example {
     *       "fieldName": "company",
     *       "fieldType": "string",
     *       "description": "Where the contact works.",
     *       "defaultValue": "unknown"
     *     }
     */
    CustomFieldCreate: {
      /** @description Name of the field, unique in the project. The names below are refused. */
      fieldName: string;
      /**
       * @description Type of its values.
       * @enum {string}
       */
      fieldType: "string" | "number" | "boolean" | "date";
      /** @description Free text. */
      description?: string;
      /** @description Stands in for contacts without a value. */
      defaultValue?: string;
    };
    /**
     * @description Values of the project's own contact fields, by field name. A date is a string. What a name answers that is no custom field of the project is not documented.
     * @example {
     *       "company": "Acme Corp",
     *       "isPremium": true,
     *       "loginCount": 42,
     *       "trialEndsAt": "2024-03-01"
     *     }
     */
    CustomFieldValues: {
      [key: string]: string | number | boolean;
    };
    /**
     * @description A domain that mail may come from, and how far its verification is.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b1111",
     *       "domainName": "example.com",
     *       "verificationStatus": "VERIFIED",
     *       "ownershipVerified": true,
     *       "dkimEnabled": true,
     *       "mailFromEnabled": false,
     *       "dmarcEnabled": false,
     *       "dnsRecords": {
     *         "ownership": {
     *           "name": "_autosend.example.com",
     *           "value": "autosend-verify=1a2b3c",
     *           "type": "TXT",
     *           "purpose": "Ownership"
     *         },
     *         "dkim": {
     *           "name": "autosend._domainkey.example.com",
     *           "value": "v=DKIM1; p=MIIB",
     *           "type": "TXT",
     *           "purpose": "DKIM"
     *         },
     *         "mailFrom": [
     *           {
     *             "name": "mail.example.com",
     *             "value": "feedback-smtp.example.net",
     *             "type": "MX",
     *             "purpose": "MAIL FROM",
     *             "priority": 10
     *           },
     *           {
     *             "name": "mail.example.com",
     *             "value": "v=spf1 ~all",
     *             "type": "TXT",
     *             "purpose": "MAIL FROM"
     *           }
     *         ],
     *         "dmarc": {
     *           "name": "_dmarc.example.com",
     *           "value": "v=DMARC1; p=none",
     *           "type": "TXT",
     *           "purpose": "DMARC"
     *         }
     *       },
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "lastCheckedAt": "2024-01-15T11:00:00.000Z",
     *       "verifiedAt": "2024-01-15T11:00:00.000Z",
     *       "regionKey": "us-east-1",
     *       "verificationInProgress": false
     *     }
     */
    Domain: {
      id: string;
      domainName: string;
      verificationStatus: components["schemas"]["DomainVerificationStatus"];
      /** @description Whether the ownership is proved. */
      ownershipVerified: boolean;
      /** @description Whether DKIM is set up. */
      dkimEnabled: boolean;
      /** @description Whether the return path is set up. */
      mailFromEnabled: boolean;
      /** @description Whether DMARC is set up. */
      dmarcEnabled: boolean;
      dnsRecords: components["schemas"]["DomainDnsRecords"];
      /** @description When the domain was added. */
      createdAt: string;
      /** @description When its records were last looked for. */
      lastCheckedAt?: string | null;
      /** @description When it was verified. */
      verifiedAt?: string | null;
      /** @description Region that its mail is sent from. */
      regionKey: string;
      /** @description Whether its records are being looked for. */
      verificationInProgress: boolean;
    };
    /**
     * @description A new domain.
     * @example {
     *       "domain": "example.com",
     *       "regionKey": "us-east-1"
     *     }
     */
    DomainCreate: {
      /** @description The bare name, without a protocol or a path. */
      domain: string;
      /**
       * @description Region to send from. The region of the project is the default. The page shows `us-east-1`, `us-east-2`, `ap-south-1` and `eu-central-1`; projects have the first three.
       * @example us-east-1
       */
      regionKey?: string;
    };
    /**
     * @description One record of a name server.
     * @example {
     *       "name": "mail.example.com",
     *       "value": "feedback-smtp.example.net",
     *       "type": "MX",
     *       "purpose": "MAIL FROM",
     *       "priority": 10
     *     }
     */
    DomainDnsRecord: {
      /** @description Name of the record. */
      name: string;
      /** @description What the record must hold. */
      value: string;
      /** @description Type of the record, such as `TXT`. */
      type: string;
      /** @description What the record is for. */
      purpose: string;
      /** @description Priority, which mail exchanger records have. */
      priority?: number | null;
    };
    /**
     * @description The records to enter at the domain's name server.
     * @example {
     *       "ownership": {
     *         "name": "_autosend.example.com",
     *         "value": "autosend-verify=1a2b3c",
     *         "type": "TXT",
     *         "purpose": "Ownership"
     *       },
     *       "dkim": {
     *         "name": "autosend._domainkey.example.com",
     *         "value": "v=DKIM1; p=MIIB",
     *         "type": "TXT",
     *         "purpose": "DKIM"
     *       },
     *       "mailFrom": [
     *         {
     *           "name": "mail.example.com",
     *           "value": "v=spf1 ~all",
     *           "type": "TXT",
     *           "purpose": "MAIL FROM"
     *         }
     *       ],
     *       "dmarc": {
     *         "name": "_dmarc.example.com",
     *         "value": "v=DMARC1; p=none",
     *         "type": "TXT",
     *         "purpose": "DMARC"
     *       }
     *     }
     */
    DomainDnsRecords: {
      ownership: components["schemas"]["DomainDnsRecord"];
      dkim: components["schemas"]["DomainDnsRecord"];
      /** @description The records of the return path. */
      mailFrom: components["schemas"]["DomainDnsRecord"][];
      dmarc: components["schemas"]["DomainDnsRecord"];
    };
    /**
     * @description The domain.
     * @example 60d5ec49f1b2c72d9c8b1111
     */
    DomainId: string;
    /** @description The domain after its records were looked for, with the result repeated beside it. */
    DomainVerification: {
      domain: components["schemas"]["Domain"];
      /** @description Whether its records are being looked for. The page's sample contradicts the field of the domain. */
      verificationInProgress: boolean;
      verificationStatus: components["schemas"]["DomainVerificationStatus"];
      /** @description Whether the ownership is proved. */
      ownershipVerified: boolean;
      /** @description Whether DKIM is set up. */
      dkimEnabled: boolean;
      /** @description Whether the return path is set up. */
      mailFromEnabled: boolean;
      /** @description Whether DMARC is set up. */
      dmarcEnabled: boolean;
    };
    /**
     * @description How far the verification is. The pages show `PENDING_CONFIGURATION` and `VERIFIED` without saying that there are no others. A domain may be `VERIFIED` while its return path and DMARC are not set up.
     * @example VERIFIED
     */
    DomainVerificationStatus: string;
    /**
     * @description A mail could not be delivered. The bounce is `Permanent` or `Transient`; the field that says so is not known.
     * @example {
     *       "type": "email.bounced",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {
     *         "emailId": "698afb75ff4bc5466e3a797a",
     *         "from": "orders@example.com",
     *         "to": {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe"
     *         },
     *         "subject": "Your order",
     *         "test": false
     *       }
     *     }
     */
    EmailBouncedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.bounced";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["EmailEventData"];
    };
    /**
     * @description A link of a mail was followed. Which fields say so is not known.
     * @example {
     *       "type": "email.clicked",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {
     *         "emailId": "698afb75ff4bc5466e3a797a",
     *         "from": "orders@example.com",
     *         "to": {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe"
     *         },
     *         "subject": "Your order",
     *         "test": false
     *       }
     *     }
     */
    EmailClickedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.clicked";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["EmailEventData"];
    };
    /**
     * @description The delivery of a mail was put off.
     * @example {
     *       "type": "email.deferred",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {
     *         "emailId": "698afb75ff4bc5466e3a797a",
     *         "from": "orders@example.com",
     *         "to": {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe"
     *         },
     *         "subject": "Your order",
     *         "test": false
     *       }
     *     }
     */
    EmailDeferredEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.deferred";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["EmailEventData"];
    };
    /**
     * @description The recipient's server took a mail.
     * @example {
     *       "type": "email.delivered",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {
     *         "emailId": "698afb75ff4bc5466e3a797a",
     *         "from": "orders@example.com",
     *         "to": {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe"
     *         },
     *         "subject": "Your order",
     *         "test": false
     *       }
     *     }
     */
    EmailDeliveredEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.delivered";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["EmailEventData"];
    };
    /**
     * @description The mail an event is about. Some events have further fields, whose names are not known (kind of a bounce, what was clicked).
     * @example {
     *       "emailId": "698afb75ff4bc5466e3a797a",
     *       "from": "orders@example.com",
     *       "to": {
     *         "email": "jane@example.com",
     *         "name": "Jane Doe"
     *       },
     *       "subject": "Your order",
     *       "test": false
     *     }
     */
    EmailEventData: {
      /** @description Id of the mail, as the reply to sending it has it. */
      emailId: string;
      /** @description Address of the sender. */
      from: string;
      to: components["schemas"]["EmailEventRecipient"];
      /** @description Subject of the mail. */
      subject: string;
      /** @description Whether it was a test. */
      test: boolean;
      /** @description Campaign that sent it. */
      campaignId?: string;
      /** @description Template that it was made from. */
      templateId?: string;
      /** @description Automation that sent it. */
      workflowAutomationId?: string;
      /** @description Batch that it was part of. */
      batchId?: string;
      /** @description Only older copies of the page have it. */
      createdAt?: string;
      /** @description Only older copies of the page have it. */
      timestamp?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Recipient of a mail.
     * @example {
     *       "email": "jane@example.com",
     *       "name": "Jane Doe"
     *     }
     */
    EmailEventRecipient: {
      /** @description The address. */
      email: string;
      /** @description Name shown beside the address. */
      name?: string;
    };
    /**
     * @description A recipient came back to a suppression group.
     * @example {
     *       "type": "email.group_resubscribed",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {}
     *     }
     */
    EmailGroupResubscribedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.group_resubscribed";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["UndocumentedEventData"];
    };
    /**
     * @description A recipient unsubscribed from a suppression group.
     * @example {
     *       "type": "email.group_unsubscribed",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {}
     *     }
     */
    EmailGroupUnsubscribedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.group_unsubscribed";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["UndocumentedEventData"];
    };
    /**
     * @description A mail was opened.
     * @example {
     *       "type": "email.opened",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {
     *         "emailId": "698afb75ff4bc5466e3a797a",
     *         "from": "orders@example.com",
     *         "to": {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe"
     *         },
     *         "subject": "Your order",
     *         "test": false
     *       }
     *     }
     */
    EmailOpenedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.opened";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["EmailEventData"];
    };
    /**
     * @description A message was received.
     * @example {
     *       "type": "email.received",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {}
     *     }
     */
    EmailReceivedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.received";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["InboundEventData"];
    };
    /**
     * @description A mail was handed to the mail service.
     * @example {
     *       "type": "email.sent",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {
     *         "emailId": "698afb75ff4bc5466e3a797a",
     *         "from": "orders@example.com",
     *         "to": {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe"
     *         },
     *         "subject": "Your order",
     *         "test": false
     *       }
     *     }
     */
    EmailSentEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.sent";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["EmailEventData"];
    };
    /**
     * @description A recipient reported a mail as spam.
     * @example {
     *       "type": "email.spam_reported",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {
     *         "emailId": "698afb75ff4bc5466e3a797a",
     *         "from": "orders@example.com",
     *         "to": {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe"
     *         },
     *         "subject": "Your order",
     *         "test": false
     *       }
     *     }
     */
    EmailSpamReportedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.spam_reported";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["EmailEventData"];
    };
    /**
     * @description A recipient unsubscribed from all mail.
     * @example {
     *       "type": "email.unsubscribed",
     *       "createdAt": "2025-11-12T10:30:00.000Z",
     *       "data": {}
     *     }
     */
    EmailUnsubscribedEvent: {
      /**
       * @description Tells the events apart.
       * @constant
       */
      type: "email.unsubscribed";
      createdAt: components["schemas"]["EventCreationTime"];
      data: components["schemas"]["UndocumentedEventData"];
    };
    /**
     * @example {
     *       "field": "email",
     *       "message": "Invalid email format"
     *     }
     */
    ErrorDetail: {
      /** @description The field that was refused. */
      field: string;
      /** @description Why. */
      message: string;
    };
    /**
     * @description The fields that were refused.
     * @example [
     *       {
     *         "field": "email",
     *         "message": "Invalid email format"
     *       }
     *     ]
     */
    ErrorDetails: components["schemas"]["ErrorDetail"][];
    /**
     * @description What went wrong, for people. The wording is not part of the contract.
     * @example Validation failed
     */
    ErrorMessage: string;
    /**
     * @description What went wrong, for people, where a reply has this text in place of the error object (senders).
     * @example Sender not found
     */
    ErrorText: string;
    /**
     * @description A new event.
     * @example {
     *       "eventName": "order_completed",
     *       "description": "A customer paid an order.",
     *       "properties": [
     *         {
     *           "propertyName": "order_total",
     *           "type": "number"
     *         }
     *       ]
     *     }
     */
    EventCreate: {
      eventName: components["schemas"]["EventName"];
      /** @description Free text. */
      description?: string;
      /** @description The properties that a report of the event may have. */
      properties?: components["schemas"]["EventProperty"][];
    };
    /**
     * @description When the event was created (ISO 8601). It is signed, as the whole body is, unlike the headers.
     * @example 2025-11-12T10:30:00.000Z
     */
    EventCreationTime: string;
    /**
     * @description An event that the project can report about its contacts.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b7777",
     *       "eventName": "order_completed",
     *       "description": "A customer paid an order.",
     *       "properties": [
     *         {
     *           "propertyName": "order_total",
     *           "type": "number"
     *         }
     *       ],
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    EventDefinition: {
      id: string;
      /** @description Name of the event; it never changes. */
      eventName: string;
      /** @description Free text. */
      description: string | null;
      /** @description The properties that a report of the event may have. */
      properties: components["schemas"]["EventProperty"][];
      /** @description When the event was defined. */
      createdAt: string;
      /** @description When the definition was last changed. */
      updatedAt: string;
    };
    /**
     * @description Name of an event or of one of its properties. ASCII letters, digits and underscores.
     * @example order_completed
     */
    EventName: string;
    /**
     * @description A property that a report of an event may have.
     * @example {
     *       "propertyName": "currency",
     *       "type": "string",
     *       "description": "Three letters.",
     *       "suggestedValues": [
     *         "USD",
     *         "EUR"
     *       ]
     *     }
     */
    EventProperty: {
      propertyName: components["schemas"]["EventName"];
      /**
       * @description Type of its values.
       * @enum {string}
       */
      type: "string" | "number" | "date" | "boolean";
      /** @description Free text. */
      description?: string;
      /** @description Values to choose from, for a string property only. The vendor adds the values that occur. */
      suggestedValues?: string[];
    };
    /**
     * @description Values of the event's declared properties, by property name. A date is a string.
     * @example {
     *       "order_total": 129.99,
     *       "currency": "USD",
     *       "is_first_purchase": true
     *     }
     */
    EventPropertyValues: {
      [key: string]: string | number | boolean;
    };
    /**
     * @description An event that happened to a contact, named by id or by address.
     * @example {
     *       "eventName": "order_completed",
     *       "email": "jane@example.com",
     *       "eventProperties": {
     *         "order_total": 129.99
     *       }
     *     }
     */
    EventSend: components["schemas"]["EventSendByContactId"] | components["schemas"]["EventSendByEmail"];
    /**
     * @example {
     *       "eventName": "order_completed",
     *       "contactId": "60d5ec49f1b2c72d9c8b8888"
     *     }
     */
    EventSendByContactId: {
      eventName: components["schemas"]["EventName"];
      /** @description Id of the contact. */
      contactId: string;
      /**
       * Format: email
       * @description Ignored beside `contactId`.
       */
      email?: string;
      eventProperties?: components["schemas"]["EventPropertyValues"];
    };
    /**
     * @example {
     *       "eventName": "order_completed",
     *       "email": "jane@example.com"
     *     }
     */
    EventSendByEmail: {
      eventName: components["schemas"]["EventName"];
      /**
       * Format: email
       * @description The contact's address.
       */
      email: string;
      eventProperties?: components["schemas"]["EventPropertyValues"];
    };
    /**
     * @description What to change of an event.
     * @example {
     *       "properties": [
     *         {
     *           "propertyName": "order_total",
     *           "type": "number"
     *         }
     *       ]
     *     }
     */
    EventUpdate: {
      /** @description Free text. */
      description?: string;
      /** @description Replaces all properties the event had. */
      properties?: components["schemas"]["EventProperty"][];
    };
    /**
     * @description A sender or recipient. The pages do not show whether it is an address alone or has a name beside it.
     * @example jane@example.com
     */
    InboundAddress: string | {
      [key: string]: unknown;
    };
    /**
     * @description A file of a received message.
     * @example {
     *       "attachmentId": "att_60d5ec49f1b2c72d9c8b5555",
     *       "filename": "order.pdf",
     *       "contentType": "application/pdf",
     *       "size": 48213,
     *       "index": 0
     *     }
     */
    InboundAttachment: {
      /** @description Id of the file, `att_` and 24 hexadecimal digits. */
      attachmentId: string;
      filename?: string | null;
      /** @description Media type of the file. */
      contentType: string;
      /** @description Size of the file. */
      size: number;
      /** @description Its place among the files, counted from 0. */
      index: number;
    };
    /**
     * @description Where to get a file of a received message, as the official SDK reads it. The page describes the file itself.
     * @example {
     *       "attachmentId": "att_60d5ec49f1b2c72d9c8b5555",
     *       "filename": "order.pdf",
     *       "contentType": "application/pdf",
     *       "size": 48213,
     *       "downloadUrl": "https://files.example.com/order.pdf?signature=1a2b3c",
     *       "expiresIn": 900
     *     }
     */
    InboundAttachmentLink: {
      /** @description Id of the file. */
      attachmentId?: string;
      filename?: string | null;
      /** @description Media type of the file. */
      contentType?: string;
      /** @description Size of the file. */
      size?: number;
      /** @description Signed address of the file. */
      downloadUrl: string;
      /** @description How long the address is valid. The unit is not documented. */
      expiresIn?: number;
    };
    /**
     * @description Who sent what to whom: id, sender, recipients, subject, receiving domain and conversation of the message, but not the message itself, which `inbound.getMessage` reads. The names of the fields are not known.
     * @example {}
     */
    InboundEventData: {
      [key: string]: unknown;
    };
    /**
     * @description A received message.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b1234",
     *       "messageId": "<CAF1x2y3z@mail.example.com>",
     *       "domainName": "inbound.example.com",
     *       "from": "jane@example.com",
     *       "to": [
     *         "support@inbound.example.com"
     *       ],
     *       "subject": "Where is my order?",
     *       "text": "I ordered a week ago.",
     *       "attachments": [],
     *       "status": "PROCESSED",
     *       "receivedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    InboundMessage: {
      id: string;
      /** @description Value of the message's own `Message-ID` header. */
      messageId: string;
      /** @description Id at the provider that received it. Only some copies of the page have it. */
      providerMessageId?: string | null;
      /** @description Domain that received it. */
      domainName: string;
      from: components["schemas"]["InboundAddress"];
      to: components["schemas"]["InboundAddress"][];
      cc?: components["schemas"]["InboundAddress"][];
      bcc?: components["schemas"]["InboundAddress"][];
      /** @description Where answers go. The page does not tell its type. */
      replyTo?: string | {
        [key: string]: unknown;
      } | components["schemas"]["InboundAddress"][] | null;
      subject?: string | null;
      /** @description The message as plain text. */
      text?: string | null;
      /** @description The message as HTML. */
      html?: string | null;
      /** @description The attached files, without their contents. */
      attachments: components["schemas"]["InboundAttachment"][];
      /** @description Headers of the message. The page does not tell its type. */
      headers?: {
        [key: string]: unknown;
      } | {
        [key: string]: unknown;
      }[] | null;
      spamVerdict?: components["schemas"]["InboundVerdict"];
      virusVerdict?: components["schemas"]["InboundVerdict"];
      spfVerdict?: components["schemas"]["InboundVerdict"];
      dkimVerdict?: components["schemas"]["InboundVerdict"];
      dmarcVerdict?: components["schemas"]["InboundVerdict"];
      status: components["schemas"]["InboundMessageStatus"];
      /** @description Conversation that the message belongs to. */
      threadId?: string | null;
      /** @description `Message-ID` that the message answers. */
      inReplyTo?: string | null;
      /** @description Sent mail that the message answers. */
      inReplyToEmailActivityId?: string | null;
      /** @description Received message that the message answers. */
      inReplyToInboundEmailId?: string | null;
      /** @description When it was received. */
      receivedAt: string;
    };
    /**
     * @description What became of the message. The official SDK knows `PROCESSED`, `PROCESSING`, `FAILED`, `BLOCKED_UNVERIFIED` and `BLOCKED_UNROUTED`; the pages list no values.
     * @example PROCESSED
     */
    InboundMessageStatus: string;
    /**
     * @description A received message as the listing shows it.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b1234",
     *       "messageId": "<CAF1x2y3z@mail.example.com>",
     *       "domainName": "inbound.example.com",
     *       "from": "jane@example.com",
     *       "to": [
     *         "support@inbound.example.com"
     *       ],
     *       "cc": [],
     *       "subject": "Where is my order?",
     *       "status": "PROCESSED",
     *       "attachmentCount": 1,
     *       "receivedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    InboundMessageSummary: {
      id: string;
      /** @description Value of the message's own `Message-ID` header. */
      messageId: string;
      /** @description Domain that received it. */
      domainName: string;
      from: components["schemas"]["InboundAddress"];
      to: components["schemas"]["InboundAddress"][];
      cc?: components["schemas"]["InboundAddress"][];
      subject?: string | null;
      status: components["schemas"]["InboundMessageStatus"];
      /** @description Number of attachments. */
      attachmentCount: number;
      /** @description When it was received. */
      receivedAt: string;
    };
    /**
     * @description Why a request was refused. The pages of this area show no code; that of the general error page may stand beside it.
     * @example {
     *       "message": "Invalid value"
     *     }
     */
    InboundRefusal: {
      message: components["schemas"]["ErrorMessage"];
      /** @enum {string} */
      code?: "VALIDATION_FAILED";
      details?: components["schemas"]["ErrorDetails"];
    };
    /**
     * @description An answer to a received message.
     * @example {
     *       "from": {
     *         "email": "support@example.com",
     *         "name": "Example Support"
     *       },
     *       "text": "It is on its way."
     *     }
     */
    InboundReply: {
      from: components["schemas"]["MailAddress"];
      /** @description Subject; `Re:` and the subject of the message by default. */
      subject?: string;
      /** @description The answer as HTML. */
      html?: string;
      /** @description The answer as plain text. */
      text?: string;
      /** @description Who gets a copy. */
      cc?: components["schemas"]["MailAddress"][];
      /** @description Who gets a hidden copy. */
      bcc?: components["schemas"]["MailAddress"][];
      /** @description Files of the answer. */
      attachments?: components["schemas"]["MailAttachment"][];
    };
    /**
     * @description Result of a check of the message. The page does not list the values.
     * @example PASS
     */
    InboundVerdict: string | null;
    /**
     * @description A person or mailbox of a mail.
     * @example {
     *       "email": "jane@example.com",
     *       "name": "Jane Doe"
     *     }
     */
    MailAddress: {
      /** @description The address. */
      email: string;
      /** @description Name shown beside the address. */
      name?: string;
    };
    /**
     * @description A file of a mail, given by `content` or by `fileUrl`.
     * @example {
     *       "fileName": "invoice.pdf",
     *       "content": "JVBERi0xLjQK",
     *       "contentType": "application/pdf"
     *     }
     */
    MailAttachment: {
      /** @description Name of the file. A guide of the vendor spells the field `filename`. */
      fileName?: string;
      /** @description The file in Base64. */
      content?: string;
      /** @description Where to get the file. */
      fileUrl?: string;
      /** @description Media type of the file. */
      contentType?: string;
      /** @description Free text. */
      description?: string;
    };
    /**
     * @description Files of the mail, 40 MB in all once encoded. The limits are those of a published client that follows the page.
     * @example [
     *       {
     *         "fileName": "invoice.pdf",
     *         "content": "JVBERi0xLjQK",
     *         "contentType": "application/pdf"
     *       }
     *     ]
     */
    MailAttachments: components["schemas"]["MailAttachment"][];
    /**
     * @description One recipient of many.
     * @example {
     *       "email": "jane@example.com",
     *       "name": "Jane Doe",
     *       "dynamicData": {
     *         "firstName": "Jane"
     *       }
     *     }
     */
    MailBulkRecipient: {
      /** @description The address. */
      email: string;
      /** @description Name shown beside the address. */
      name?: string;
      /** @description Values for this recipient alone, before those of the whole call. Older copies of the page do not have it. */
      dynamicData?: {
        [key: string]: unknown;
      };
      /** @description Who gets a copy. Only the official SDK has it. */
      cc?: components["schemas"]["MailAddress"][];
      /** @description Who gets a hidden copy. Only the official SDK has it. */
      bcc?: components["schemas"]["MailAddress"][];
    };
    /**
     * @description A mail to many recipients, who do not see each other. It needs `html`, `text` or `templateId`.
     * @example {
     *       "recipients": [
     *         {
     *           "email": "jane@example.com",
     *           "name": "Jane Doe",
     *           "dynamicData": {
     *             "firstName": "Jane"
     *           }
     *         }
     *       ],
     *       "from": {
     *         "email": "news@example.com",
     *         "name": "Example News"
     *       },
     *       "subject": "Our news of November",
     *       "html": "<p>Hello {{firstName}}</p>"
     *     }
     */
    MailBulkSend: {
      /** @description Who gets the mail. */
      recipients: components["schemas"]["MailBulkRecipient"][];
      from: components["schemas"]["MailAddress"];
      /** @description Subject; needed without `templateId`. */
      subject?: string;
      /** @description The mail as HTML, with Handlebars for its variables. */
      html?: string;
      /** @description The mail as plain text. */
      text?: string;
      /**
       * @description Template to take the mail from.
       * @example A-abc123
       */
      templateId?: string;
      dynamicData?: components["schemas"]["MailVariables"];
      replyTo?: components["schemas"]["MailAddress"];
      /**
       * @description Suppression group that a recipient leaves by unsubscribing.
       * @example unsub_group_123
       */
      unsubscribeGroupId?: string;
      /** @description Whether to track clicks. The setting of the project is the default. */
      trackingClick?: boolean;
      /** @description Whether to track opening. The setting of the project is the default. */
      trackingOpen?: boolean;
      headers?: components["schemas"]["MailHeaders"];
      attachments?: components["schemas"]["MailAttachments"];
      /** @description Whether suppressed recipients get the mail too. */
      bypassSuppressions?: boolean;
    };
    /**
     * @description Further headers of the mail, by name. The limits are those of a published client that follows the page.
     * @example {
     *       "X-Order-Id": "10042"
     *     }
     */
    MailHeaders: {
      [key: string]: string;
    };
    /**
     * @description A mail to one recipient. It needs `html`, `text` or `templateId`.
     * @example {
     *       "to": {
     *         "email": "jane@example.com",
     *         "name": "Jane Doe"
     *       },
     *       "from": {
     *         "email": "orders@example.com",
     *         "name": "Example Orders"
     *       },
     *       "templateId": "A-abc123",
     *       "dynamicData": {
     *         "firstName": "Jane",
     *         "orderNumber": 10042
     *       }
     *     }
     */
    MailSend: {
      to: components["schemas"]["MailAddress"];
      /** @description Who gets a copy. Together with `to` and `bcc` at most 50 addresses. */
      cc?: components["schemas"]["MailAddress"][];
      /** @description Who gets a hidden copy. Together with `to` and `cc` at most 50 addresses. */
      bcc?: components["schemas"]["MailAddress"][];
      from: components["schemas"]["MailAddress"];
      /** @description Subject; needed without `templateId`. */
      subject?: string;
      /** @description The mail as HTML, with Handlebars for its variables. */
      html?: string;
      /** @description The mail as plain text. */
      text?: string;
      /**
       * @description Template to take the mail from.
       * @example A-abc123
       */
      templateId?: string;
      dynamicData?: components["schemas"]["MailVariables"];
      replyTo?: components["schemas"]["MailAddress"];
      /**
       * @description Suppression group that a recipient leaves by unsubscribing.
       * @example unsub_group_123
       */
      unsubscribeGroupId?: string;
      /** @description Whether to track clicks. The setting of the project is the default. */
      trackingClick?: boolean;
      /** @description Whether to track opening. The setting of the project is the default. */
      trackingOpen?: boolean;
      headers?: components["schemas"]["MailHeaders"];
      attachments?: components["schemas"]["MailAttachments"];
      /** @description Whether suppressed recipients get the mail too. */
      bypassSuppressions?: boolean;
    };
    /**
     * @description Values of the variables of the template or the markup, by name.
     * @example {
     *       "firstName": "Jane",
     *       "orderNumber": 10042
     *     }
     */
    MailVariables: {
      [key: string]: unknown;
    };
    /**
     * @description Which page to answer, counted from 1.
     * @default 1
     * @example 1
     */
    PageNumber: number;
    /**
     * @description How many entries a page holds.
     * @default 20
     * @example 20
     */
    PageSize: number;
    /**
     * @description Which page this is, and how much there is in all.
     * @example {
     *       "page": 1,
     *       "limit": 20,
     *       "total": 142,
     *       "pages": 8
     *     }
     */
    Pagination: {
      /** @description The page answered, counted from 1. */
      page: number;
      /** @description Entries that a page holds at most. */
      limit: number;
      /** @description Entries on all pages. */
      total: number;
      /** @description Number of pages. */
      pages: number;
    };
    /**
     * @description A project of the organisation. Creating, listing and reading one do not show the same fields, so few are certain.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b1234",
     *       "name": "Example Shop",
     *       "domain": "example.com",
     *       "domains": [
     *         {
     *           "id": "60d5ec49f1b2c72d9c8b1111",
     *           "domain": "example.com",
     *           "verificationStatus": "VERIFIED"
     *         }
     *       ],
     *       "industry": "Retail",
     *       "logo": null,
     *       "address": null,
     *       "trackingOpen": true,
     *       "trackingClick": true
     *     }
     */
    Project: {
      id: string;
      name: string;
      /** @description Main domain of the project. */
      domain?: string | null;
      /** @description Domains of the project. */
      domains: components["schemas"]["ProjectDomain"][];
      /** @description Region that its mail is sent from. Only creating a project shows it. */
      regionKey?: string;
      /** @description Reading one project does not show it. */
      industry?: string | null;
      /** @description Reading one project does not show it. */
      logo?: string | null;
      /** @description The pages do not tell its type. Reading one project does not show it. */
      address?: string | {
        [key: string]: unknown;
      } | null;
      /** @description Whether the mails of the project track opening. */
      trackingOpen: boolean;
      /** @description Whether the mails of the project track clicks. */
      trackingClick: boolean;
      /** @description When the project was created. Only reading one project shows it. */
      createdAt?: string;
      /** @description Domain that takes mail for the project. Only reading one project shows it. */
      inboundEmailDomain?: string;
    };
    /**
     * @description A new project.
     * @example {
     *       "name": "Example Shop",
     *       "domain": "example.com",
     *       "regionKey": "us-east-1"
     *     }
     */
    ProjectCreate: {
      name: string;
      /** @description Domain of the project, without a protocol or a path. */
      domain?: string;
      /**
       * @description Region to send from. A domain may have one more.
       * @enum {string}
       */
      regionKey?: "us-east-1" | "us-east-2" | "ap-south-1";
    };
    /**
     * @description A domain of a project. The listing calls its name `domain`, reading one project `domainName`.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b1111",
     *       "domain": "example.com",
     *       "verificationStatus": "VERIFIED"
     *     }
     */
    ProjectDomain: {
      id: string;
      /** @description The domain, in the listing. */
      domain?: string;
      /** @description The domain, in a single project. */
      domainName?: string;
      verificationStatus: components["schemas"]["DomainVerificationStatus"];
      /** @description Region that its mail is sent from. Only reading one project shows it. */
      regionKey?: string;
    };
    /**
     * @description What went wrong, where a reply has a list in place of the error object (an id that is none).
     * @example [
     *       {
     *         "message": "Invalid project id"
     *       }
     *     ]
     */
    ProjectErrors: {
      message: components["schemas"]["ErrorMessage"];
    }[];
    /**
     * @description An answer that waits to be sent. The page shows `messageId`; the fields marked as inferred are those of the official SDK.
     * @example {
     *       "messageId": "0102018f...000000",
     *       "status": "QUEUED"
     *     }
     */
    QueuedInboundReply: {
      /** @description Id of the answer. */
      messageId?: string;
      /** @description Id of the answer, as the official SDK reads it. */
      emailId?: string;
      /** @description What becomes of the answer; the page shows `QUEUED`. */
      status: string;
      /** @description Number of recipients. */
      totalRecipients?: number;
      /** @description What happened, for people. */
      message?: string;
    };
    /**
     * @description A mail that waits to be sent.
     * @example {
     *       "emailId": "698afb75ff4bc5466e3a797a",
     *       "message": "Email queued successfully.",
     *       "totalRecipients": 1
     *     }
     */
    QueuedMail: {
      /** @description Id of the mail; webhook events carry it. */
      emailId: string;
      /** @description What happened, for people. Older copies of the page do not have it. */
      message?: string;
      /** @description Number of recipients. Older copies of the page do not have it. */
      totalRecipients?: number;
    };
    /**
     * @description What became of the recipients, in counts.
     * @example {
     *       "batchId": "ae22c1e0-2022-4f6b-bdca-ce94901fbc6e",
     *       "totalRecipients": 2,
     *       "successCount": 2,
     *       "failedCount": 0
     *     }
     */
    QueuedMailBatch: {
      /** @description Id of the batch; webhook events carry it. */
      batchId: string;
      /** @description Recipients of the request. */
      totalRecipients: number;
      /** @description Recipients whose mail waits to be sent. */
      successCount: number;
      /** @description Recipients that failed. Nothing says which. */
      failedCount: number;
    };
    /**
     * @example {
     *       "emails": [
     *         "jane@example.com",
     *         "john@example.com"
     *       ]
     *     }
     */
    RemoveContactsByEmail: {
      /** @description E-mail addresses of the contacts. Not together with `contactIds`. */
      emails: string[];
    };
    /**
     * @example {
     *       "contactIds": [
     *         "60d5ec49f1b2c72d9c8b1111",
     *         "60d5ec49f1b2c72d9c8b2222"
     *       ]
     *     }
     */
    RemoveContactsById: {
      /** @description Ids of the contacts. Not together with `emails`. */
      contactIds: string[];
    };
    /** @description The contacts to take off the list, named either by e-mail address or by id. */
    RemoveContactsRequest: components["schemas"]["RemoveContactsByEmail"] | components["schemas"]["RemoveContactsById"];
    /**
     * @description Seconds to wait before the next request. The pages name the field and do not show whether it stands beside or inside `error`, so both places are accepted.
     * @example 1
     */
    RetryAfter: number;
    /**
     * @description One comparison of a contact's field with a value.
     * @example {
     *       "field": "email",
     *       "fieldType": "string",
     *       "operator": "contains",
     *       "value": "@gmail.com"
     *     }
     */
    SegmentCondition: {
      /** @description The contact's field. */
      field?: string;
      /**
       * @description Type of the field; it decides which operators there are.
       * @enum {string}
       */
      fieldType?: "string" | "number" | "boolean" | "date";
      /**
       * @description All types have `equals` and `not_equals`. Strings add `contains`, `not_contains`, `starts_with`, `ends_with`, `is_empty` and `is_not_empty`; numbers `greater_than`, `less_than` and `between`; dates `before`, `after`, `between`, `is_empty` and `is_not_empty`.
       * @enum {string}
       */
      operator?: "equals" | "not_equals" | "contains" | "not_contains" | "starts_with" | "ends_with" | "is_empty" | "is_not_empty" | "greater_than" | "less_than" | "between" | "before" | "after";
      /** @description The value to compare with. Needed by every operator but `is_empty` and `is_not_empty`. */
      value?: unknown;
    };
    /**
     * @description Which contacts belong to the segment. Needed when `type` is `segment`.
     * @example {
     *       "logicalOperator": "AND",
     *       "groups": [
     *         {
     *           "field": "email",
     *           "fieldType": "string",
     *           "operator": "contains",
     *           "value": "@gmail.com"
     *         }
     *       ]
     *     }
     */
    SegmentRule: {
      /**
       * @description Whether all conditions must hold or one is enough.
       * @enum {string}
       */
      logicalOperator?: "AND" | "OR";
      /** @description The conditions. */
      groups?: components["schemas"]["SegmentCondition"][];
    };
    /**
     * @description An address that mail may come from.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b4567",
     *       "email": "news@example.com",
     *       "name": "Example News",
     *       "replyTo": "support@example.com"
     *     }
     */
    Sender: {
      id: string;
      /** @description Address of the sender, on a verified domain. */
      email: string;
      /** @description Name shown beside the address. */
      name?: string;
      /** @description Address that answers go to. */
      replyTo?: string;
    };
    /**
     * @description A new sender.
     * @example {
     *       "email": "news@example.com",
     *       "name": "Example News",
     *       "replyTo": "support@example.com"
     *     }
     */
    SenderCreate: {
      /**
       * Format: email
       * @description Address of the sender, on a verified domain.
       */
      email: string;
      /** @description Name shown beside the address. */
      name?: string;
      /**
       * Format: email
       * @description Address that answers go to.
       */
      replyTo?: string;
    };
    /**
     * @description An event that was logged for a contact.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b9999",
     *       "eventName": "order_completed",
     *       "contactId": "60d5ec49f1b2c72d9c8b8888",
     *       "properties": {
     *         "order_total": 129.99,
     *         "currency": "USD",
     *         "is_first_purchase": true
     *       },
     *       "createdAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    SentEvent: {
      /** @description Id of this one report. */
      id: string;
      eventName: string;
      /** @description The contact it happened to. */
      contactId: string;
      properties?: components["schemas"]["EventPropertyValues"];
      /** @description When it was logged (ISO 8601). */
      createdAt: string;
    };
    /**
     * @description The addresses to suppress.
     * @example {
     *       "emails": [
     *         "jane@example.com",
     *         "john@example.com"
     *       ],
     *       "groupId": "20XWO",
     *       "reason": "unsubscribed"
     *     }
     */
    SuppressEmailsRequest: {
      /** @description E-mail addresses. */
      emails: string[];
      /** @description The group. Without it, the default group. */
      groupId?: string;
      /**
       * @description Why. The page shows `unsubscribed`, `bounced` and `spam_complaint` without saying that there are no others.
       * @example unsubscribed
       */
      reason?: string;
      /** @description Whether to use the global list. */
      isGlobal?: boolean;
    };
    /**
     * @description What became of the addresses, in counts.
     * @example {
     *       "suppressed": 2
     *     }
     */
    SuppressEmailsResult: {
      /** @description Addresses suppressed. */
      suppressed: number;
    };
    /**
     * @description An address that gets no more mail, of one group or of any kind.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b6666",
     *       "email": "jane@example.com",
     *       "groupId": "20XWO",
     *       "reason": "BOUNCE",
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    SuppressionEntry: {
      id: string;
      email: string;
      /** @description The group. */
      groupId?: string;
      /**
       * @description Why. The sample shows `BOUNCE`; the other values, and how they match those of a search, are not documented.
       * @example BOUNCE
       */
      reason: string;
      /** @description When the address was suppressed. */
      createdAt: string;
      /** @description When the entry was last changed. */
      updatedAt: string;
    };
    /**
     * @description A group of suppressed addresses.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b4567",
     *       "groupId": "20XWO",
     *       "name": "Our blog",
     *       "description": "New articles.",
     *       "isGlobal": false,
     *       "isActive": true,
     *       "suppressionCount": 12
     *     }
     */
    SuppressionGroup: {
      /** @description Id of the group. In older copies of the pages it is the short code, in newer ones 24 hexadecimal digits. */
      id: string;
      /** @description Short code of the group, which the paths take. Older copies of the pages do not have it. */
      groupId?: string;
      name: string;
      /** @description Free text. */
      description?: string;
      /** @description Whether the group is global. A global group cannot be deleted. */
      isGlobal: boolean;
      /** @description Whether the group is in use. */
      isActive: boolean;
      /** @description Suppressed addresses of the group. Older copies of the pages do not have it. */
      suppressionCount?: number;
      /** @description When the group was created. Only the listing has it. */
      createdAt?: string;
      /** @description When the group was last changed. Only the listing has it. */
      updatedAt?: string;
    };
    /**
     * @description A new suppression group.
     * @example {
     *       "name": "Our blog",
     *       "description": "New articles.",
     *       "isActive": true
     *     }
     */
    SuppressionGroupCreate: {
      name: string;
      /** @description Free text. */
      description?: string;
      /**
       * @description Whether the group is in use.
       * @default true
       */
      isActive?: boolean;
    };
    /**
     * @description What to change of a suppression group.
     * @example {
     *       "name": "Our blog",
     *       "isActive": false
     *     }
     */
    SuppressionGroupUpdate: {
      name?: string;
      /** @description Free text. */
      description?: string;
      /**
       * @description Whether the group is in use. The default means that leaving it out may activate the group.
       * @default true
       */
      isActive?: boolean;
    };
    /**
     * @description Which entries to read; all of them without a filter.
     * @example {
     *       "groupId": "20XWO",
     *       "reason": "unsubscribed",
     *       "page": 1,
     *       "limit": 20
     *     }
     */
    SuppressionSearch: {
      /** @description Only entries of this group. */
      groupId?: string;
      /**
       * @description Only entries with this reason. The entries themselves use other words.
       * @enum {string}
       */
      reason?: "unsubscribed" | "bounced" | "spam_complaint";
      page?: components["schemas"]["PageNumber"];
      limit?: components["schemas"]["PageSize"];
      /** @description Only entries from this time on (ISO 8601). */
      startDate?: string;
      /** @description Only entries up to this time (ISO 8601). */
      endDate?: string;
    };
    /**
     * @description A reusable mail with variables.
     * @example {
     *       "templateId": "A-abc123def456ghi789jk",
     *       "templateName": "Welcome",
     *       "description": "Greets a new customer.",
     *       "subject": "Welcome, {{name}}",
     *       "previewText": "Good to have you.",
     *       "emailTemplate": "<p>Hello {{name}}</p>",
     *       "templateType": "transactional",
     *       "builderType": "code",
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    Template: {
      /** @description Id of the template, `A-` and 20 characters. */
      templateId: string;
      templateName: string;
      /** @description Free text. */
      description?: string;
      /** @description Subject of the mail. */
      subject?: string;
      /** @description Text that mail programs show beside the subject. */
      previewText?: string;
      /** @description The mail as HTML, with Handlebars for its variables. A search leaves it out. */
      emailTemplate?: string;
      /** @description The mail as plain text. Only reading one template shows it. */
      plainTextTemplate?: string;
      /** @enum {string} */
      templateType: "transactional" | "marketing";
      /**
       * @description Which editor the template belongs to.
       * @enum {string}
       */
      builderType: "code" | "visual";
      /** @description Type of each variable, by its name. Only reading one template shows it. */
      dynamicVariables?: {
        [key: string]: unknown;
      };
      /** @description When the template was created. */
      createdAt: string;
      /** @description When the template was last changed. */
      updatedAt: string;
      /** @description Project of the template. Only newer copies of the page that reads one template have it. */
      projectId?: string;
    };
    /**
     * @description A new template. Which fields are needed is not known.
     * @example {
     *       "templateName": "Welcome",
     *       "subject": "Welcome, {{name}}",
     *       "emailTemplate": "<p>Hello {{name}}</p>",
     *       "templateType": "transactional"
     *     }
     */
    TemplateCreate: {
      templateName?: string;
      /** @description Subject of the mail. The limit is ten characters lower than that of a mail. */
      subject?: string;
      /** @description Free text. */
      description?: string;
      /** @description Text that mail programs show beside the subject. */
      previewText?: string;
      /** @description The mail as HTML, with Handlebars for its variables. */
      emailTemplate?: string;
      /**
       * @default transactional
       * @enum {string}
       */
      templateType?: "transactional" | "marketing";
      /**
       * @description Which editor the template belongs to.
       * @default code
       * @enum {string}
       */
      builderType?: "code" | "visual";
      dynamicVariables?: components["schemas"]["TemplateVariables"];
      /** @description Sender of the same project. The page names no field for it. */
      senderId?: string;
    };
    /**
     * @description A template without its HTML. The page describes the entries in these words; the names are those of a single template.
     * @example {
     *       "templateId": "A-abc123def456ghi789jk",
     *       "templateName": "Welcome",
     *       "description": "Greets a new customer.",
     *       "subject": "Welcome, {{name}}",
     *       "templateType": "transactional",
     *       "builderType": "code"
     *     }
     */
    TemplateSummary: {
      /** @description Id of the template, `A-` and 20 characters. */
      templateId?: string;
      templateName?: string;
      /** @description Free text. */
      description?: string;
      /** @description Subject of the mail. */
      subject?: string;
      /** @description Text that mail programs show beside the subject. */
      previewText?: string;
      /** @enum {string} */
      templateType?: "transactional" | "marketing";
      /**
       * @description Which editor the template belongs to.
       * @enum {string}
       */
      builderType?: "code" | "visual";
      /** @description When the template was created. */
      createdAt?: string;
      /** @description When the template was last changed. */
      updatedAt?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What to change of a template. What is left out stays.
     * @example {
     *       "subject": "Welcome, {{name}}!"
     *     }
     */
    TemplateUpdate: {
      templateName?: string;
      /** @description Subject of the mail. The limit is ten characters lower than that of a mail. */
      subject?: string;
      /** @description Free text. */
      description?: string;
      /** @description Text that mail programs show beside the subject. */
      previewText?: string;
      /** @description The mail as HTML, with Handlebars for its variables. */
      emailTemplate?: string;
      /** @enum {string} */
      templateType?: "transactional" | "marketing";
      dynamicVariables?: components["schemas"]["TemplateVariables"];
      /** @description Sender of the same project. The page names no field for it. */
      senderId?: string;
    };
    /**
     * @description Type or default of each variable, by its name. The reply that shows a template has a field of this name; how a request spells it is not known.
     * @example {
     *       "name": "string"
     *     }
     */
    TemplateVariables: {
      [key: string]: unknown;
    };
    /**
     * @description Whom the event is about. The fields of these events are not documented.
     * @example {}
     */
    UndocumentedEventData: {
      [key: string]: unknown;
    };
    /**
     * @description A suppression group the contact unsubscribed from.
     * @example {
     *       "groupId": "20XWO",
     *       "name": "Our blog"
     *     }
     */
    UnsubscribeGroup: {
      /** @description Short code of the group. */
      groupId: string;
      name: string;
    };
    /**
     * @description An address that events are posted to.
     * @example {
     *       "id": "60d5ec49f1b2c72d9c8b1234",
     *       "organizationId": "60d5ec49f1b2c72d9c8b4400",
     *       "projectId": "60d5ec49f1b2c72d9c8b4500",
     *       "url": "https://example.com/hooks/autosend",
     *       "secret": "***hidden***",
     *       "events": [
     *         "email.delivered",
     *         "email.bounced"
     *       ],
     *       "isActive": true,
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    Webhook: {
      id: string;
      /** @description Organisation of the project. */
      organizationId: string;
      /** @description Project whose events are posted. */
      projectId: string;
      /** @description The address. */
      url: string;
      /**
       * @description Masked. The listing's prose says that the secret is left out, its sample shows the mask.
       * @example ***hidden***
       */
      secret?: string;
      /** @description Events that are posted. */
      events: components["schemas"]["WebhookEventName"][];
      /** @description Whether events are posted. */
      isActive: boolean;
      /** @description Deliveries that failed for good. Only the guide mentions it. */
      failureCount?: number;
      /** @description When a delivery last succeeded. Only the guide mentions it. */
      lastSuccessAt?: string | null;
      /** @description When a delivery last failed for good. Only the guide mentions it. */
      lastFailedAt?: string | null;
      /** @description When the webhook was created. */
      createdAt: string;
      /** @description When the webhook was last changed. */
      updatedAt: string;
    };
    /**
     * @description A new webhook.
     * @example {
     *       "url": "https://example.com/hooks/autosend",
     *       "events": [
     *         "email.delivered",
     *         "email.bounced"
     *       ],
     *       "metadata": {
     *         "team": "growth"
     *       }
     *     }
     */
    WebhookCreate: {
      /**
       * Format: uri
       * @description The address with its protocol, http or https. The guide speaks of https only.
       */
      url: string;
      /** @description Events to post. */
      events: components["schemas"]["WebhookEventName"][];
      metadata?: components["schemas"]["WebhookMetadata"];
    };
    /**
     * @description One entry of a webhook's log.
     * @example {
     *       "_id": "60d5ec49f1b2c72d9c8b5678",
     *       "webhookId": "60d5ec49f1b2c72d9c8b1234",
     *       "projectId": "60d5ec49f1b2c72d9c8b4500",
     *       "event": "email.delivered",
     *       "url": "https://example.com/hooks/autosend",
     *       "statusCode": 200,
     *       "success": true,
     *       "attempts": 1,
     *       "duration": 182,
     *       "deliveredAt": "2024-01-15T10:30:00.000Z",
     *       "createdAt": "2024-01-15T10:30:00.000Z",
     *       "updatedAt": "2024-01-15T10:30:00.000Z"
     *     }
     */
    WebhookDelivery: {
      /** @description Id of the entry; all else in this API calls it `id`. */
      _id: string;
      /** @description The webhook. */
      webhookId: string;
      /** @description Project of the webhook. */
      projectId: string;
      /** @description Event that was posted. */
      event: string;
      /** @description Address that it was posted to. */
      url: string;
      /** @description Status that the receiver answered. */
      statusCode?: number | null;
      /** @description Whether the receiver took it. */
      success: boolean;
      /** @description How often it was posted; four times at most. */
      attempts: number;
      /** @description How long it took. The page does not tell the unit. */
      duration?: number | null;
      /** @description When the receiver took it. */
      deliveredAt?: string | null;
      /** @description When the entry was created. */
      createdAt: string;
      /** @description When the entry was last changed. */
      updatedAt: string;
    };
    /**
     * @description Name of an event.
     * @example email.delivered
     * @enum {string}
     */
    WebhookEventName: "email.sent" | "email.delivered" | "email.deferred" | "email.bounced" | "email.opened" | "email.clicked" | "email.spam_reported" | "email.unsubscribed" | "email.group_unsubscribed" | "email.group_resubscribed" | "email.received" | "contact.created" | "contact.updated" | "contact.deleted";
    /**
     * @description The caller's own notes. The replies do not show them.
     * @example {
     *       "team": "growth"
     *     }
     */
    WebhookMetadata: {
      [key: string]: unknown;
    };
    /**
     * @description What to post.
     * @example {
     *       "event": "email.delivered",
     *       "data": {
     *         "emailId": "698afb75ff4bc5466e3a797a"
     *       }
     *     }
     */
    WebhookResend: {
      event: components["schemas"]["WebhookEventName"];
      /** @description Data of the event. */
      data: {
        [key: string]: unknown;
      };
    };
    /**
     * @description Key of the signatures. It never changes; another secret takes another webhook.
     * @example whsec_8f3a1c2d4e5b6a7c8d9e0f1a2b3c4d5e
     */
    WebhookSecret: string;
    /**
     * @description What to change of a webhook. The secret cannot change, and a request that has one is refused.
     * @example {
     *       "events": [
     *         "email.delivered",
     *         "email.bounced",
     *         "email.spam_reported"
     *       ],
     *       "isActive": true
     *     }
     */
    WebhookUpdate: {
      /**
       * Format: uri
       * @description The address with its protocol.
       */
      url?: string;
      /** @description Replaces the events. */
      events?: components["schemas"]["WebhookEventName"][];
      /** @description Whether events are posted. */
      isActive?: boolean;
      metadata?: components["schemas"]["WebhookMetadata"];
    };
  };
  responses: {
    /** @description The key is one of a project, or it may not do this. */
    AccountKeyNeeded: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code?: "FORBIDDEN";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description There is no such automation. */
    AutomationNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "WORKFLOW_NOT_FOUND";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The contact does not exist, was deleted, or belongs to another project. The area's own code and its `status` are documented for the deletion by user id only, the other code on the general error page. */
    ContactNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "CONTACT_NOT_FOUND" | "NOT_FOUND";
            details?: components["schemas"]["ErrorDetails"];
            /**
             * @description The status of the reply once more.
             * @constant
             */
            status?: 404;
          };
        };
      };
    };
    /** @description No event has this name, or it was deleted. */
    EventNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "EVENT_NOT_FOUND";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key may not do this, or a limit of the plan is reached. */
    Forbidden: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "FORBIDDEN";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description A field or the id of the message is refused. */
    InboundRefused: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: components["schemas"]["InboundRefusal"];
        };
      };
    };
    /** @description There is no such automation. */
    InferredAutomationNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "WORKFLOW_NOT_FOUND" | "NOT_FOUND";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description No event has this name, or it was deleted. */
    InferredEventNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "EVENT_NOT_FOUND" | "NOT_FOUND";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description There is no such webhook. */
    InferredWebhookNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "WEBHOOK_NOT_FOUND" | "NOT_FOUND";
            details?: components["schemas"]["ErrorDetails"];
            /**
             * @description The status of the reply once more.
             * @constant
             */
            status?: 404;
          };
        };
      };
    };
    /** @description The resource does not exist, was deleted, or belongs to another project. */
    NotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "NOT_FOUND";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The subscription has expired, a payment was declined, or there is another billing problem. */
    PaymentRequired: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "PLAN_UPGRADE_REQUIRED" | "PAYMENT_REQUIRED";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key has made more requests than it is allowed per second. */
    RateLimitExceeded: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          retryAfter?: components["schemas"]["RetryAfter"];
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "RATE_LIMIT_EXCEEDED";
            details?: components["schemas"]["ErrorDetails"];
            retryAfter?: components["schemas"]["RetryAfter"];
          };
        };
      };
    };
    /** @description The delivery was taken. Any status from 200 to 299 says so, within ten seconds; after anything else it is posted again, four times in all. */
    Received: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description AutoSend failed. */
    ServerError: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code?: "SERVER_ERROR";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key is missing, malformed, unknown or expired. */
    Unauthorized: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "UNAUTHORIZED";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The request is malformed, or a field is missing, too long or of the wrong type. */
    ValidationFailed: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "VALIDATION_FAILED";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description There is no such webhook. */
    WebhookNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "WEBHOOK_NOT_FOUND";
            details?: components["schemas"]["ErrorDetails"];
            /**
             * @description The status of the reply once more.
             * @constant
             */
            status?: 404;
          };
        };
      };
    };
  };
  parameters: {
    /**
     * @description How many entries a page holds. The page states neither a default nor a maximum.
     * @example 20
     */
    Limit: number;
    /**
     * @description Which page to answer, counted from 1.
     * @example 1
     */
    Page: number;
    /**
     * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
     * @example 60d5ec49f1b2c72d9c8b4500
     */
    ProjectId: string;
    /**
     * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
     * @example AutoSend-Webhooks/1.0
     */
    UserAgent: string;
    /**
     * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
     * @example deliver-webhook-123456
     */
    WebhookDeliveryId: string;
    /**
     * @description Name of the event, as in the body.
     * @example email.opened
     */
    WebhookEvent: components["schemas"]["WebhookEventName"];
    /**
     * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
     * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
     */
    WebhookSignature: string;
    /**
     * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
     * @example 1699876543210
     */
    WebhookTimestamp: number;
  };
  requestBodies: never;
  headers: {
    /**
     * @description How to treat the file, and what it is called.
     * @example attachment; filename="order.pdf"
     */
    ContentDisposition: string;
    /**
     * @description Requests allowed in the current window.
     * @example 120
     */
    RateLimitLimit: number;
    /**
     * @description Requests left in the current window.
     * @example 115
     */
    RateLimitRemaining: number;
    /**
     * @description When the window ends, in Unix seconds.
     * @example 1696075200
     */
    RateLimitReset: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "projects.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects of the organisation. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The projects. */
              projects: components["schemas"]["Project"][];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["AccountKeyNeeded"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "projects.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProjectCreate"];
      };
    };
    responses: {
      /** @description The project was created. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Project"];
          };
        };
      };
      /** @description A field is missing, too long or refused. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: components["schemas"]["ProjectErrors"] | {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code?: "VALIDATION_FAILED";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The plan allows no further project, or there is a billing problem. */
      402: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code?: "PLAN_UPGRADE_REQUIRED" | "PAYMENT_REQUIRED";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      403: components["responses"]["AccountKeyNeeded"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "projects.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Project"];
          };
        };
      };
      /** @description The id is none. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: components["schemas"]["ProjectErrors"] | {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code?: "VALIDATION_FAILED";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["AccountKeyNeeded"];
      /** @description The organisation has no such project. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code?: "NOT_FOUND";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "projects.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message: string;
          };
        };
      };
      /** @description The id is none. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: components["schemas"]["ProjectErrors"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["AccountKeyNeeded"];
      /** @description The organisation has no such project. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
            };
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "automations.list": {
    parameters: {
      query?: {
        /**
         * @description Only automations in this state. The page shows `active`.
         * @example active
         */
        status?: string;
        /**
         * @description Only automations with these tags, separated by commas.
         * @example onboarding,shop
         */
        tags?: string;
        /**
         * @description Which page to answer, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many entries a page holds. The page states neither a default nor a maximum.
         * @example 20
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the automations. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The automations of this page. */
              workflowAutomations: components["schemas"]["Automation"][];
              pagination: components["schemas"]["Pagination"];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "automations.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AutomationCreate"];
      };
    };
    responses: {
      /** @description The automation was created. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description The automation. Its fields are not documented here. */
            data?: {
              [key: string]: unknown;
            };
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "automations.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The automation.
         * @example 60d5ec49f1b2c72d9c8b9abc
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The automation. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Automation"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["InferredAutomationNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "automations.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The automation.
         * @example 60d5ec49f1b2c72d9c8b9abc
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The automation is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message: string;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AutomationNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "automations.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The automation.
         * @example 60d5ec49f1b2c72d9c8b9abc
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AutomationUpdate"];
      };
    };
    responses: {
      /** @description The automation was changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["AutomationState"];
          };
        };
      };
      /** @description The automation is active or archived, or a field is refused. The page's code for this is not known, so the error is open. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            } & {
              [key: string]: unknown;
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AutomationNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "automations.pause": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The automation.
         * @example 60d5ec49f1b2c72d9c8b9abc
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The automation as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["AutomationState"];
          };
        };
      };
      /** @description The automation is not active. The page gives the code without a status. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "CANNOT_PAUSE_INACTIVE_AUTOMATION" | "VALIDATION_FAILED";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AutomationNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "automations.resume": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The automation.
         * @example 60d5ec49f1b2c72d9c8b9abc
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The automation as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["AutomationState"];
          };
        };
      };
      /** @description Something that the automation needs is missing. The page gives the code without a status. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "CANNOT_ACTIVATE_AUTOMATION" | "VALIDATION_FAILED";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AutomationNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "campaigns.list": {
    parameters: {
      query?: {
        /**
         * @description Only campaigns in this state. The page shows `draft`.
         * @example draft
         */
        status?: string;
        /**
         * @description Which page to answer, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many entries a page holds. The page states neither a default nor a maximum.
         * @example 20
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the campaigns. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The campaigns of this page. What an entry holds is not documented. */
              campaigns: {
                [key: string]: unknown;
              }[];
              pagination: components["schemas"]["CampaignPagination"];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "campaigns.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignCreate"];
      };
    };
    responses: {
      /** @description The campaign was created. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["CampaignSummary"];
            /** @description What happened, for people. */
            message?: string;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "campaigns.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
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
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Campaign"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "campaigns.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
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
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The campaign that was deleted. */
              id: string;
              /**
               * @description Always `true`; a failure is an error reply.
               * @constant
               */
              deleted: true;
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "campaigns.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignUpdate"];
      };
    };
    responses: {
      /** @description The campaign was changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["CampaignSummary"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "campaigns.abort": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign was aborted. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["CampaignSummary"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "campaigns.duplicate": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign to copy.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign was copied. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "campaigns.pause": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign was paused. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["CampaignSummary"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "campaigns.resume": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The campaign.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign goes on. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["CampaignSummary"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contactLists.list": {
    parameters: {
      query?: {
        /**
         * @description Only entries of this kind.
         * @example list
         */
        type?: "list" | "segment";
      };
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lists and segments of the project. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The lists and segments. */
              lists?: components["schemas"]["ContactList"][];
              /** @description The lists and segments, under the name that older copies of the page give the field. */
              contacts?: components["schemas"]["ContactList"][];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contactLists.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactListCreate"];
      };
    };
    responses: {
      /** @description The list or segment was created. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["ContactList"];
          };
        };
      };
      /** @description The name is missing, the type is neither `list` nor `segment`, or another field is refused. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "VALIDATION_FAILED" | "LIST_NAME_REQUIRED" | "INVALID_LIST_TYPE";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      /** @description AutoSend failed. The error carries no code in the one such reply that was reported. */
      500: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code?: "SERVER_ERROR";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
    };
  };
  "contactLists.addContacts": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddContactsRequest"];
      };
    };
    responses: {
      /** @description Every contact was looked at; the counts say what became of them. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["ContactListAddition"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contactLists.listContacts": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactListSearch"];
      };
    };
    responses: {
      /** @description One page of the list's contacts. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The contacts of this page. */
              contacts: components["schemas"]["ContactListMember"][];
              pagination: components["schemas"]["Pagination"];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contactLists.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The list or segment.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list or segment. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["ContactList"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contactLists.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The list or segment.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list or segment is gone. Only part of the page's reply is known. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message?: string;
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contactLists.removeContacts": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The list to take contacts off. The global list is refused; delete the contact instead.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RemoveContactsRequest"];
      };
    };
    responses: {
      /** @description Every contact was looked at; the counts say what became of them. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["ContactListRemoval"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contacts.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactCreate"];
      };
    };
    responses: {
      /** @description The contact was created. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Contact"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contacts.bulkUpdate": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactBulkUpdate"];
      };
    };
    responses: {
      /** @description Every contact was looked at; the counts say what became of them. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["ContactBulkUpdateResult"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contacts.upsert": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactCreate"];
      };
    };
    responses: {
      /** @description The contact was created or updated. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Contact"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contacts.duplicate": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description The contact was copied. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contacts.deleteByUserId": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The caller's own id of the contact.
         * @example user_12345
         */
        userId: string;
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
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. Older copies of the page do not have it. */
            message?: string;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      /** @description No contact has this user id. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "CONTACT_NOT_FOUND";
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status: 404;
            };
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      /** @description The contact could not be deleted. */
      500: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "CONTACT_DELETION_FAILED";
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status: 500;
            };
          };
        };
      };
    };
  };
  "contacts.deleteByEmails": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactEmails"];
      };
    };
    responses: {
      /** @description The contacts are gone. The newest copy of the page speaks of the ids of the deleted contacts without showing where they are, so further fields are allowed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contacts.searchByEmails": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactEmails"];
      };
    };
    responses: {
      /** @description The contacts found. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The contacts found. */
              contacts: components["schemas"]["Contact"][];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contacts.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The contact.
         * @example 507f1f77bcf86cd799439011
         */
        id: string;
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
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Contact"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ContactNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contacts.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The contact.
         * @example 507f1f77bcf86cd799439011
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact is gone. Only part of the page's reply is known. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message?: string;
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ContactNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "contacts.listUnsubscribeGroups": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The contact.
         * @example 507f1f77bcf86cd799439011
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The groups. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The groups the contact unsubscribed from. */
              groups: components["schemas"]["UnsubscribeGroup"][];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ContactNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "customFields.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The custom fields of the project. Only part of the page's reply is known. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message?: string;
            data: {
              /** @description The custom fields. */
              customFields: components["schemas"]["CustomField"][];
            } & {
              [key: string]: unknown;
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "customFields.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomFieldCreate"];
      };
    };
    responses: {
      /** @description The field was created. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message: string;
            data: components["schemas"]["CustomField"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "domains.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domains of the project. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The domains. */
              domains: components["schemas"]["Domain"][];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "domains.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainCreate"];
      };
    };
    responses: {
      /** @description The domain was added. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Domain"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "domains.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The domain, 24 hexadecimal digits.
         * @example 60d5ec49f1b2c72d9c8b1111
         */
        domainId: components["schemas"]["DomainId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domain. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Domain"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "domains.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The domain, 24 hexadecimal digits.
         * @example 60d5ec49f1b2c72d9c8b1111
         */
        domainId: components["schemas"]["DomainId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domain is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description Always `null`. */
            data: null;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      /** @description The project has no such domain. The code is that of the general error page. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "NOT_FOUND";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "domains.verify": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The domain, 24 hexadecimal digits.
         * @example 60d5ec49f1b2c72d9c8b1111
         */
        domainId: components["schemas"]["DomainId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records were looked for, or are being looked for. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["DomainVerification"];
            /** @description What happened, for people. */
            message: string;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "events.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events of the project. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The defined events. */
              events: components["schemas"]["EventDefinition"][];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "events.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventCreate"];
      };
    };
    responses: {
      /** @description The event was defined. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["EventDefinition"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "events.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description Name of the event.
         * @example order_completed
         */
        eventName: components["schemas"]["EventName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["EventDefinition"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["EventNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "events.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description Name of the event.
         * @example order_completed
         */
        eventName: components["schemas"]["EventName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event was deleted; the reply holds its last definition. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["EventDefinition"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["EventNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "events.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description Name of the event.
         * @example order_completed
         */
        eventName: components["schemas"]["EventName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventUpdate"];
      };
    };
    responses: {
      /** @description The event was changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["EventDefinition"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["InferredEventNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "events.send": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventSend"];
      };
    };
    responses: {
      /** @description The event was logged. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["SentEvent"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["InferredEventNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "inbound.listMessages": {
    parameters: {
      query?: {
        /**
         * @description Only messages from this address.
         * @example jane@example.com
         */
        from?: string;
        /**
         * @description Only messages to this address.
         * @example support@inbound.example.com
         */
        to?: string;
        /**
         * @description Only messages of this conversation.
         * @example 60d5ec49f1b2c72d9c8b7777
         */
        threadId?: string;
        /**
         * @description Only messages whose subject contains this text.
         * @example order
         */
        search?: string;
        /**
         * @description Only messages from this time on (ISO 8601).
         * @example 2024-01-01T00:00:00.000Z
         */
        dateFrom?: string;
        /**
         * @description Only messages up to this time (ISO 8601).
         * @example 2024-01-31T23:59:59.999Z
         */
        dateTo?: string;
        /**
         * @description Whether blocked messages are listed too. The page's prose mentions it, its list of parameters does not.
         * @example true
         */
        includeBlocked?: boolean;
        /**
         * @description Only messages to this domain. Just the text of an error mentions it.
         * @example 60d5ec49f1b2c72d9c8b1111
         */
        domainId?: string;
        /**
         * @description Which page to answer, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many messages a page holds.
         * @example 50
         */
        limit?: number;
      };
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the messages. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The messages of this page. */
              items: components["schemas"]["InboundMessageSummary"][];
              pagination: components["schemas"]["Pagination"];
            };
          };
        };
      };
      /** @description A query parameter is refused. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: components["schemas"]["InboundRefusal"];
          };
        };
      };
      /** @description The key is missing or wrong. */
      401: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "UNAUTHORIZED";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "inbound.getMessage": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The message.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["InboundMessage"];
          };
        };
      };
      400: components["responses"]["InboundRefused"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "inbound.downloadAttachment": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The message.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
        /**
         * @description The attachment, by its place (counted from 0) or by its id.
         * @example 0
         */
        idx: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, or where it is. */
      200: {
        headers: {
          "Content-Disposition": components["headers"]["ContentDisposition"];
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
          "application/json": components["schemas"]["InboundAttachmentLink"] | {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["InboundAttachmentLink"];
          };
        };
      };
      /** @description The id of the message or the attachment is malformed. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: components["schemas"]["InboundRefusal"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such message. The code is that of the general error page. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "NOT_FOUND";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "inbound.getRawMessageUrl": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The message.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address. The name of its field is not documented. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["InboundRefused"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "inbound.replyToMessage": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The message to answer.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InboundReply"];
      };
    };
    responses: {
      /** @description The answer waits to be sent. */
      202: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message?: string;
            data: components["schemas"]["QueuedInboundReply"];
          };
        };
      };
      400: components["responses"]["InboundRefused"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "mails.sendBulk": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MailBulkSend"];
      };
    };
    responses: {
      /** @description The mails wait to be sent; the counts say for how many recipients. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["QueuedMailBatch"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "mails.send": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MailSend"];
      };
    };
    responses: {
      /** @description The mail waits to be sent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["QueuedMail"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "senders.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The senders of the project. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description The senders. Where in it they stand is not documented; an entry presumably has the fields of the reply that creates a sender. */
            data?: {
              [key: string]: unknown;
            } | {
              [key: string]: unknown;
            }[];
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "senders.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SenderCreate"];
      };
    };
    responses: {
      /** @description The sender was created. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              sender: components["schemas"]["Sender"];
              /** @description Project of the sender. */
              projectId: string;
            };
            /** @description What happened, for people. */
            message: string;
          };
        };
      };
      /** @description A field is refused, the domain is not verified, or the sender exists. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: components["schemas"]["ErrorText"] | {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "VALIDATION_FAILED";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "senders.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The sender.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        senderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sender. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description The sender. Its fields are not documented here. */
            data?: {
              [key: string]: unknown;
            };
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such sender. The page lists no errors; both forms are known from others. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: components["schemas"]["ErrorText"] | {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "NOT_FOUND";
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "senders.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The sender.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        senderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sender is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message: string;
          };
        };
      };
      /** @description Active campaigns or automations use the sender. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: components["schemas"]["ErrorText"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such sender. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: components["schemas"]["ErrorText"];
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "suppressionGroups.list": {
    parameters: {
      query?: {
        /**
         * @description Whether global groups are listed too.
         * @example true
         */
        includeGlobal?: boolean;
      };
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The suppression groups. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The groups. */
              groups: components["schemas"]["SuppressionGroup"][];
            } & {
              [key: string]: unknown;
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "suppressionGroups.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SuppressionGroupCreate"];
      };
    };
    responses: {
      /** @description The group was created. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["SuppressionGroup"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "suppressionGroups.listByEmail": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description The groups. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "suppressionGroups.suppressEmails": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SuppressEmailsRequest"];
      };
    };
    responses: {
      /** @description The addresses are suppressed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["SuppressEmailsResult"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "suppressionGroups.searchEntries": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SuppressionSearch"];
      };
    };
    responses: {
      /** @description One page of entries. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The entries of this page. */
              entries: components["schemas"]["SuppressionEntry"][];
              pagination: components["schemas"]["Pagination"];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "suppressionGroups.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description Short code of the group, not its 24-digit id.
         * @example AB12C3
         */
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description The group. Its fields are not documented here. */
            data?: {
              [key: string]: unknown;
            };
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such group. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "GROUP_NOT_FOUND" | "NOT_FOUND";
              details?: components["schemas"]["ErrorDetails"];
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status?: 404;
            };
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "suppressionGroups.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description Short code of the group, not its 24-digit id.
         * @example AB12C3
         */
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SuppressionGroupUpdate"];
      };
    };
    responses: {
      /** @description The group was changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["SuppressionGroup"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such group. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "GROUP_NOT_FOUND" | "NOT_FOUND";
              details?: components["schemas"]["ErrorDetails"];
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status?: 404;
            };
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "suppressionGroups.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description Short code of the group, not its 24-digit id.
         * @example AB12C3
         */
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message: string;
          };
        };
      };
      /** @description The group is global. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "CANNOT_DELETE_GLOBAL_GROUP";
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status: 400;
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such group. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "GROUP_NOT_FOUND";
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status: 404;
            };
          };
        };
      };
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "templates.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TemplateCreate"];
      };
    };
    responses: {
      /** @description The template was created. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Template"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "templates.search": {
    parameters: {
      query?: {
        /**
         * @description Text to look for in name, subject and id.
         * @example welcome
         */
        query?: string;
        /**
         * @description Only templates of this type.
         * @example transactional
         */
        templateType?: "transactional" | "marketing";
        /**
         * @description Only templates of this name. Whether a part of it is enough is not documented.
         * @example Welcome
         */
        templateName?: string;
        /**
         * @description Which page to answer, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many entries a page holds. The page states neither a default nor a maximum.
         * @example 20
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the templates found. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The templates of this page, without their HTML. */
              templates: components["schemas"]["TemplateSummary"][];
              pagination: components["schemas"]["Pagination"];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "templates.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The template, `A-` and 20 characters.
         * @example A-abc123def456ghi789jk
         */
        templateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Template"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "templates.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The template, `A-` and 20 characters.
         * @example A-abc123def456ghi789jk
         */
        templateId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TemplateUpdate"];
      };
    };
    responses: {
      /** @description The template was changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["Template"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "templates.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The template, `A-` and 20 characters.
         * @example A-abc123def456ghi789jk
         */
        templateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message: string;
          };
        };
      };
      /** @description There is no such template, or the deletion failed. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "DELETE_TEMPLATE_FAILED";
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status: 400;
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "webhooks.list": {
    parameters: {
      query?: {
        /**
         * @description Only webhooks that are in use, or only those that are not.
         * @example true
         */
        isActive?: boolean;
        /**
         * @description Which page to answer, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many webhooks a page holds.
         * @example 50
         */
        limit?: number;
      };
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the webhooks. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The webhooks of this page. */
              webhooks: components["schemas"]["Webhook"][];
              /** @description Webhooks on all pages. */
              total: number;
              /** @description The page answered, counted from 1. */
              page: number;
              /** @description Webhooks that a page holds at most. */
              limit: number;
              /** @description Number of pages. */
              totalPages: number;
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "webhooks.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookCreate"];
      };
    };
    responses: {
      /** @description The webhook was created. */
      201: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message: string;
            data: {
              webhook: components["schemas"]["CreatedWebhook"];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "webhooks.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              webhook: components["schemas"]["Webhook"];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WebhookNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "webhooks.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
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
      /** @description The webhook was changed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              webhook: components["schemas"]["Webhook"];
            };
          };
        };
      };
      /** @description The body has a `secret`, or a field is refused. The page's code for this is not known, so the error is open. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status?: 400;
            } & {
              [key: string]: unknown;
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WebhookNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "webhooks.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
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
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
          } & {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["InferredWebhookNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "webhooks.listLogs": {
    parameters: {
      query?: {
        /**
         * @description Which page to answer, counted from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many entries a page holds. The page states neither a default nor a maximum.
         * @example 20
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
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
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              /** @description The entries of this page. */
              logs: components["schemas"]["WebhookDelivery"][];
              /** @description Entries on all pages. */
              total: number;
              /** @description The page answered, counted from 1. */
              page: number;
              /** @description Entries that a page holds at most. */
              limit: number;
              /** @description Number of pages. */
              totalPages: number;
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["InferredWebhookNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "webhooks.resend": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookResend"];
      };
    };
    responses: {
      /** @description The delivery waits to be posted. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            /** @description What happened, for people. */
            message: string;
            data: {
              /** @description Id of the delivery in the queue. */
              jobId: string;
            };
          };
        };
      };
      /** @description The webhook does not have the event, or a field is refused. The page's code begins with `WEBHOOK_NOT_`; the rest is not known, so the error is open. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status?: 400;
            } & {
              [key: string]: unknown;
            };
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["InferredWebhookNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "webhooks.revealSecret": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 60d5ec49f1b2c72d9c8b1234
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret in clear. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: {
              secret: components["schemas"]["WebhookSecret"];
            };
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      /** @description The webhook belongs to another organisation, or the key may not do this. */
      403: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            success: false;
            error: {
              message: components["schemas"]["ErrorMessage"];
              /** @enum {string} */
              code: "UNAUTHORIZED_WEBHOOK_ACCESS" | "FORBIDDEN";
              /**
               * @description The status of the reply once more.
               * @constant
               */
              status?: 403;
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      404: components["responses"]["WebhookNotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
  "webhooks.receiveContactCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactCreatedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "contact.created";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["UndocumentedEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveContactDeleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactDeletedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "contact.deleted";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["UndocumentedEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveContactUpdated": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactUpdatedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "contact.updated";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["UndocumentedEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailBounced": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailBouncedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.bounced";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["EmailEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailClicked": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailClickedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.clicked";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["EmailEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailDeferred": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailDeferredEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.deferred";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["EmailEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailDelivered": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailDeliveredEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.delivered";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["EmailEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailGroupResubscribed": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailGroupResubscribedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.group_resubscribed";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["UndocumentedEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailGroupUnsubscribed": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailGroupUnsubscribedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.group_unsubscribed";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["UndocumentedEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailOpened": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailOpenedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.opened";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["EmailEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailReceived": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailReceivedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.received";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["InboundEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailSent": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailSentEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.sent";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["EmailEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailSpamReported": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailSpamReportedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.spam_reported";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["EmailEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
  "webhooks.receiveEmailUnsubscribed": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the secret of the webhook, in hexadecimal digits. Nothing but the body is signed. A published client also knows it with `hmac-sha256=` before the digits.
         * @example 5f0c1d2e3b4a59687786958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00
         */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body.
         * @example email.opened
         */
        "X-Webhook-Event": components["parameters"]["WebhookEvent"];
        /**
         * @description Id of the delivery, the same for all its attempts. A receiver tells repetitions by it.
         * @example deliver-webhook-123456
         */
        "X-Webhook-Delivery-Id": components["parameters"]["WebhookDeliveryId"];
        /**
         * @description When it was posted, in Unix milliseconds; older copies of the page show seconds. It is not signed.
         * @example 1699876543210
         */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /**
         * @description Name of the caller. Older copies of the page list it among the headers that are always sent.
         * @example AutoSend-Webhooks/1.0
         */
        "User-Agent"?: components["parameters"]["UserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailUnsubscribedEvent"] | {
          /**
           * @description Tells the events apart.
           * @constant
           */
          event: "email.unsubscribed";
          timestamp: components["schemas"]["EventCreationTime"];
          data: components["schemas"]["UndocumentedEventData"];
        };
      };
    };
    responses: {
      "2XX": components["responses"]["Received"];
    };
  };
}
