// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { OperationTable } from '@concordat/client';

/** Where the API is, unless the application says otherwise. */
export const defaultBaseUrl = 'https://api.autosend.com/v1';

/** The error codes that every operation documents, by status. The table lists the further ones of each. */
export const commonCodes = {
  401: ['UNAUTHORIZED'],
  402: ['PLAN_UPGRADE_REQUIRED', 'PAYMENT_REQUIRED'],
  403: ['FORBIDDEN'],
  429: ['RATE_LIMIT_EXCEEDED'],
} as const;

/** How each operation is sent, by resource and verb. */
export const operations = {
  projects: {
    list: {
      request: 'GET /account/projects',
      accountWide: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    create: {
      request: 'POST /account/projects',
      accountWide: true,
      body: { name: {}, domain: {}, regionKey: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /account/projects/{projectId}',
      accountWide: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: { request: 'DELETE /account/projects/{projectId}', accountWide: true, codes: { 500: ['SERVER_ERROR'] } },
  },
  automations: {
    list: {
      request: 'GET /automations',
      pagination: {
        method: 'iterate',
        page: 'page',
        rows: ['data', 'workflowAutomations'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
      openQuery: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    create: {
      request: 'POST /automations',
      body: {
        name: {},
        description: {},
        active: { type: 'boolean' },
        entryCriteria: {},
        exitCriteria: {},
        unsubscribeGroupId: {},
        trackingOpen: { type: 'boolean' },
        trackingClick: { type: 'boolean' },
        tags: { type: 'string[]' },
        steps: { type: 'object[]' },
      },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /automations/{id}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['WORKFLOW_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: {
      request: 'DELETE /automations/{id}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['WORKFLOW_NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    update: {
      request: 'PATCH /automations/{id}',
      body: {
        name: {},
        description: {},
        entryCriteria: {},
        exitCriteria: {},
        steps: { type: 'object[]' },
        tags: { type: 'string[]' },
        unsubscribeGroupId: {},
        trackingOpen: { type: 'boolean' },
        trackingClick: { type: 'boolean' },
        active: { type: 'boolean' },
      },
      codes: { 404: ['WORKFLOW_NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    pause: {
      request: 'POST /automations/{id}/pause',
      idempotent: true,
      codes: {
        400: ['CANNOT_PAUSE_INACTIVE_AUTOMATION', 'VALIDATION_FAILED'],
        404: ['WORKFLOW_NOT_FOUND'],
        500: ['SERVER_ERROR'],
      },
    },
    resume: {
      request: 'POST /automations/{id}/resume',
      codes: {
        400: ['CANNOT_ACTIVATE_AUTOMATION', 'VALIDATION_FAILED'],
        404: ['WORKFLOW_NOT_FOUND'],
        500: ['SERVER_ERROR'],
      },
    },
  },
  campaigns: {
    list: {
      request: 'GET /campaigns',
      pagination: {
        method: 'iterate',
        page: 'page',
        rows: ['data', 'campaigns'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'totalPages'],
      },
      openQuery: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    create: {
      request: 'POST /campaigns',
      openBody: true,
      body: {
        name: {},
        subject: {},
        previewText: {},
        from: {},
        replyTo: {},
        templateId: {},
        htmlTemplate: {},
        toLists: { type: 'text[]' },
        excludeLists: { type: 'text[]' },
        unsubscribeGroupId: {},
        sendNow: { type: 'boolean' },
        scheduledAt: {},
        sendToGlobalList: { type: 'boolean' },
        publish: { type: 'boolean' },
        trackingClick: { type: 'boolean' },
        trackingOpen: { type: 'boolean' },
        sendMode: {},
        timezone: {},
      },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /campaigns/{campaignId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: {
      request: 'DELETE /campaigns/{campaignId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    update: {
      request: 'PATCH /campaigns/{campaignId}',
      openBody: true,
      body: {
        name: {},
        subject: {},
        previewText: {},
        from: {},
        replyTo: {},
        templateId: {},
        htmlTemplate: {},
        toLists: { type: 'text[]' },
        excludeLists: { type: 'text[]' },
        unsubscribeGroupId: {},
        sendNow: { type: 'boolean' },
        scheduledAt: {},
        sendToGlobalList: { type: 'boolean' },
        publish: { type: 'boolean' },
        trackingClick: { type: 'boolean' },
        trackingOpen: { type: 'boolean' },
        sendMode: {},
        timezone: {},
      },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    abort: {
      request: 'POST /campaigns/{campaignId}/abort',
      idempotent: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    duplicate: {
      request: 'POST /campaigns/{campaignId}/duplicate',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    pause: {
      request: 'POST /campaigns/{campaignId}/pause',
      idempotent: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    resume: {
      request: 'POST /campaigns/{campaignId}/resume',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  contactLists: {
    list: {
      request: 'GET /contact-lists',
      openQuery: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    create: {
      request: 'POST /contact-lists',
      body: { name: {}, description: {}, type: {}, filterCriteria: {}, parentId: {} },
      codes: {
        400: ['VALIDATION_FAILED', 'LIST_NAME_REQUIRED', 'INVALID_LIST_TYPE'],
        404: ['NOT_FOUND'],
        500: ['SERVER_ERROR'],
      },
    },
    addContacts: {
      request: 'POST /contact-lists/contacts/bulk-add',
      exactlyOneOf: [['emails', 'contactIds']],
      idempotent: true,
      body: { contactListId: {}, emails: { type: 'text[]' }, contactIds: { type: 'text[]' } },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    listContacts: {
      request: 'POST /contact-lists/contacts/search',
      idempotent: true,
      pagination: {
        method: 'iterateContacts',
        page: 'page',
        rows: ['data', 'contacts'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
      body: { contactListId: {}, page: {}, limit: {}, email: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /contact-lists/{contactListId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: {
      request: 'DELETE /contact-lists/{contactListId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    removeContacts: {
      request: 'POST /contact-lists/{contactListId}/contacts/remove',
      forbidden: { contactListId: ['GLOBAL_CONTACT_LIST'] },
      exactlyOneOf: [['emails', 'contactIds']],
      idempotent: true,
      body: { emails: { type: 'text[]', minItems: 1 }, contactIds: { type: 'text[]', minItems: 1 } },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  contacts: {
    create: {
      request: 'POST /contacts',
      body: { email: {}, firstName: {}, lastName: {}, userId: {}, listIds: { type: 'text[]' }, customFields: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    bulkUpdate: {
      request: 'POST /contacts/bulk-update',
      body: { contacts: { required: true, type: 'object[]', maxItems: 100 }, runWorkflow: { type: 'boolean' } },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    upsert: {
      request: 'POST /contacts/email',
      idempotent: true,
      body: { email: {}, firstName: {}, lastName: {}, userId: {}, listIds: { type: 'text[]' }, customFields: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    duplicate: {
      request: 'POST /contacts/email/duplicate',
      openBody: true,
      body: {},
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    deleteByUserId: {
      request: 'DELETE /contacts/email/userId/{userId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['CONTACT_NOT_FOUND'], 500: ['CONTACT_DELETION_FAILED'] },
    },
    deleteByEmails: {
      request: 'POST /contacts/remove',
      idempotent: true,
      body: { emails: { required: true, type: 'text[]', minItems: 1 } },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    searchByEmails: {
      request: 'POST /contacts/search/emails',
      idempotent: true,
      body: { emails: { required: true, type: 'text[]', minItems: 1 } },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /contacts/{id}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['CONTACT_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: {
      request: 'DELETE /contacts/{id}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['CONTACT_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    listUnsubscribeGroups: {
      request: 'GET /contacts/{id}/unsubscribe-groups',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['CONTACT_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  customFields: {
    list: {
      request: 'GET /custom-fields',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    create: {
      request: 'POST /custom-fields',
      body: { fieldName: {}, fieldType: {}, description: {}, defaultValue: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  domains: {
    list: { request: 'GET /domains', codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] } },
    create: {
      request: 'POST /domains',
      body: { domain: {}, regionKey: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /domains/{domainId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: {
      request: 'DELETE /domains/{domainId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    verify: {
      request: 'POST /domains/{domainId}/verify',
      idempotent: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  events: {
    list: { request: 'GET /events', codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] } },
    create: {
      request: 'POST /events',
      body: { eventName: {}, description: {}, properties: { type: 'object[]' } },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /events/eventName/{eventName}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['EVENT_NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: {
      request: 'DELETE /events/eventName/{eventName}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['EVENT_NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    update: {
      request: 'PATCH /events/eventName/{eventName}',
      idempotent: true,
      body: { description: {}, properties: { type: 'object[]' } },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['EVENT_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    send: {
      request: 'POST /events/send',
      body: { eventName: {}, contactId: {}, email: {}, eventProperties: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['EVENT_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  inbound: {
    listMessages: {
      request: 'GET /inbound/messages',
      pagination: {
        method: 'iterateMessages',
        page: 'page',
        rows: ['data', 'items'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
      openQuery: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    getMessage: {
      request: 'GET /inbound/messages/{id}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    downloadAttachment: {
      request: 'GET /inbound/messages/{id}/attachments/{idx}',
      accept: 'application/json, */*',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    getRawMessageUrl: {
      request: 'GET /inbound/messages/{id}/raw',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    replyToMessage: {
      request: 'POST /inbound/messages/{id}/reply',
      body: {
        from: {},
        subject: {},
        html: {},
        text: {},
        cc: { type: 'object[]', maxItems: 50 },
        bcc: { type: 'object[]', maxItems: 50 },
        attachments: { type: 'object[]', maxItems: 20 },
      },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  mails: {
    sendBulk: {
      request: 'POST /mails/bulk',
      body: {
        recipients: { required: true, type: 'object[]', minItems: 1, maxItems: 100 },
        from: {},
        subject: {},
        html: {},
        text: {},
        templateId: {},
        dynamicData: {},
        replyTo: {},
        unsubscribeGroupId: {},
        trackingClick: { type: 'boolean' },
        trackingOpen: { type: 'boolean' },
        headers: {},
        attachments: { type: 'object[]', maxItems: 20 },
        bypassSuppressions: { type: 'boolean' },
      },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    send: {
      request: 'POST /mails/send',
      body: {
        to: {},
        cc: { type: 'object[]' },
        bcc: { type: 'object[]' },
        from: {},
        subject: {},
        html: {},
        text: {},
        templateId: {},
        dynamicData: {},
        replyTo: {},
        unsubscribeGroupId: {},
        trackingClick: { type: 'boolean' },
        trackingOpen: { type: 'boolean' },
        headers: {},
        attachments: { type: 'object[]', maxItems: 20 },
        bypassSuppressions: { type: 'boolean' },
      },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  senders: {
    list: { request: 'GET /senders', codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] } },
    create: {
      request: 'POST /senders',
      body: { email: {}, name: {}, replyTo: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /senders/{senderId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: { request: 'DELETE /senders/{senderId}', codes: { 500: ['SERVER_ERROR'] } },
  },
  suppressionGroups: {
    list: {
      request: 'GET /suppression-groups',
      openQuery: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    create: {
      request: 'POST /suppression-groups',
      body: { name: {}, description: {}, isActive: { type: 'boolean' } },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    listByEmail: {
      request: 'POST /suppression-groups/email/entries',
      openBody: true,
      idempotent: true,
      body: {},
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    suppressEmails: {
      request: 'POST /suppression-groups/emails/suppress',
      body: {
        emails: { required: true, type: 'text[]', minItems: 1 },
        groupId: {},
        reason: {},
        isGlobal: { type: 'boolean' },
      },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    searchEntries: {
      request: 'POST /suppression-groups/entries',
      idempotent: true,
      pagination: {
        method: 'iterateEntries',
        page: 'page',
        rows: ['data', 'entries'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
      body: { groupId: {}, reason: {}, page: {}, limit: {}, startDate: {}, endDate: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /suppression-groups/{groupId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['GROUP_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    update: {
      request: 'PUT /suppression-groups/{groupId}',
      body: { name: {}, description: {}, isActive: { type: 'boolean' } },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['GROUP_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: {
      request: 'DELETE /suppression-groups/{groupId}',
      codes: { 400: ['CANNOT_DELETE_GLOBAL_GROUP'], 404: ['GROUP_NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  templates: {
    create: {
      request: 'POST /templates',
      body: {
        templateName: {},
        subject: {},
        description: {},
        previewText: {},
        emailTemplate: {},
        templateType: {},
        builderType: {},
        dynamicVariables: {},
        senderId: {},
      },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    search: {
      request: 'GET /templates/search',
      pagination: {
        method: 'iterate',
        page: 'page',
        rows: ['data', 'templates'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
      openQuery: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /templates/{templateId}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    update: {
      request: 'PUT /templates/{templateId}',
      body: {
        templateName: {},
        subject: {},
        description: {},
        previewText: {},
        emailTemplate: {},
        templateType: {},
        dynamicVariables: {},
        senderId: {},
      },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: {
      request: 'DELETE /templates/{templateId}',
      codes: { 400: ['DELETE_TEMPLATE_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
  },
  webhooks: {
    list: {
      request: 'GET /webhooks',
      pagination: {
        method: 'iterate',
        page: 'page',
        rows: ['data', 'webhooks'],
        total: ['data', 'total'],
        pages: ['data', 'totalPages'],
      },
      openQuery: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    create: {
      request: 'POST /webhooks',
      body: { url: {}, events: { required: true, type: 'text[]', minItems: 1 }, metadata: {} },
      codes: { 400: ['VALIDATION_FAILED'], 404: ['NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    get: {
      request: 'GET /webhooks/{id}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['WEBHOOK_NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    update: {
      request: 'PUT /webhooks/{id}',
      body: { url: {}, events: { type: 'text[]', minItems: 1 }, isActive: { type: 'boolean' }, metadata: {} },
      codes: { 404: ['WEBHOOK_NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    delete: {
      request: 'DELETE /webhooks/{id}',
      codes: { 400: ['VALIDATION_FAILED'], 404: ['WEBHOOK_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    listLogs: {
      request: 'GET /webhooks/{id}/logs',
      pagination: {
        method: 'iterateLogs',
        page: 'page',
        rows: ['data', 'logs'],
        total: ['data', 'total'],
        pages: ['data', 'totalPages'],
      },
      openQuery: true,
      codes: { 400: ['VALIDATION_FAILED'], 404: ['WEBHOOK_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    resend: {
      request: 'POST /webhooks/{id}/resend',
      body: { event: {}, data: {} },
      codes: { 404: ['WEBHOOK_NOT_FOUND', 'NOT_FOUND'], 500: ['SERVER_ERROR'] },
    },
    revealSecret: {
      request: 'GET /webhooks/{id}/reveal',
      codes: {
        400: ['VALIDATION_FAILED'],
        403: ['UNAUTHORIZED_WEBHOOK_ACCESS'],
        404: ['WEBHOOK_NOT_FOUND'],
        500: ['SERVER_ERROR'],
      },
    },
  },
} as const satisfies OperationTable;
