// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { OperationTable } from '@concordat/client';

/** Where the API is, unless the application says otherwise. */
export const defaultBaseUrl = 'https://api.autosend.com/v1';

/** How each operation is sent, by resource and verb. */
export const operations = {
  projects: {
    list: { request: 'GET /account/projects', accountWide: true },
    create: { request: 'POST /account/projects', accountWide: true },
    get: { request: 'GET /account/projects/{projectId}', accountWide: true },
    delete: { request: 'DELETE /account/projects/{projectId}', accountWide: true },
  },
  automations: {
    list: {
      request: 'GET /automations',
      pagination: {
        rows: ['data', 'workflowAutomations'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
    },
    create: { request: 'POST /automations' },
    get: { request: 'GET /automations/{id}' },
    delete: { request: 'DELETE /automations/{id}' },
    update: { request: 'PATCH /automations/{id}' },
    pause: { request: 'POST /automations/{id}/pause', fields: {}, idempotent: true },
    resume: { request: 'POST /automations/{id}/resume', fields: {} },
  },
  campaigns: {
    list: {
      request: 'GET /campaigns',
      pagination: {
        rows: ['data', 'campaigns'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'totalPages'],
      },
    },
    create: { request: 'POST /campaigns' },
    get: { request: 'GET /campaigns/{campaignId}' },
    delete: { request: 'DELETE /campaigns/{campaignId}' },
    update: { request: 'PATCH /campaigns/{campaignId}' },
    abort: { request: 'POST /campaigns/{campaignId}/abort', fields: {}, idempotent: true },
    duplicate: { request: 'POST /campaigns/{campaignId}/duplicate', fields: {} },
    pause: { request: 'POST /campaigns/{campaignId}/pause', fields: {}, idempotent: true },
    resume: { request: 'POST /campaigns/{campaignId}/resume', fields: {} },
  },
  contactLists: {
    list: { request: 'GET /contact-lists' },
    create: { request: 'POST /contact-lists' },
    addContacts: {
      request: 'POST /contact-lists/contacts/bulk-add',
      fields: { contactListId: '', emails: 'texts', contactIds: 'texts' },
      exactlyOneOf: [['emails', 'contactIds']],
      idempotent: true,
    },
    listContacts: {
      request: 'POST /contact-lists/contacts/search',
      idempotent: true,
      pagination: {
        rows: ['data', 'contacts'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
    },
    get: { request: 'GET /contact-lists/{contactListId}' },
    delete: { request: 'DELETE /contact-lists/{contactListId}' },
    removeContacts: {
      request: 'POST /contact-lists/{contactListId}/contacts/remove',
      forbidden: { contactListId: ['GLOBAL_CONTACT_LIST'] },
      fields: { emails: 'texts1-', contactIds: 'texts1-' },
      exactlyOneOf: [['emails', 'contactIds']],
      idempotent: true,
    },
  },
  contacts: {
    create: { request: 'POST /contacts' },
    bulkUpdate: {
      request: 'POST /contacts/bulk-update',
      fields: { contacts: 'objects0-100!', runWorkflow: 'boolean' },
    },
    upsert: { request: 'POST /contacts/email', idempotent: true },
    duplicate: { request: 'POST /contacts/email/duplicate' },
    deleteByUserId: { request: 'DELETE /contacts/email/userId/{userId}' },
    deleteByEmails: { request: 'POST /contacts/remove', fields: { emails: 'texts1-!' }, idempotent: true },
    searchByEmails: { request: 'POST /contacts/search/emails', fields: { emails: 'texts1-!' }, idempotent: true },
    get: { request: 'GET /contacts/{id}' },
    delete: { request: 'DELETE /contacts/{id}' },
    listUnsubscribeGroups: { request: 'GET /contacts/{id}/unsubscribe-groups' },
  },
  customFields: { list: { request: 'GET /custom-fields' }, create: { request: 'POST /custom-fields' } },
  domains: {
    list: { request: 'GET /domains' },
    create: { request: 'POST /domains' },
    get: { request: 'GET /domains/{domainId}' },
    delete: { request: 'DELETE /domains/{domainId}' },
    verify: { request: 'POST /domains/{domainId}/verify', fields: {}, idempotent: true },
  },
  events: {
    list: { request: 'GET /events' },
    create: { request: 'POST /events' },
    get: { request: 'GET /events/eventName/{eventName}' },
    delete: { request: 'DELETE /events/eventName/{eventName}' },
    update: { request: 'PATCH /events/eventName/{eventName}', idempotent: true },
    send: { request: 'POST /events/send' },
  },
  inbound: {
    listMessages: {
      request: 'GET /inbound/messages',
      pagination: {
        rows: ['data', 'items'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
    },
    getMessage: { request: 'GET /inbound/messages/{id}' },
    downloadAttachment: { request: 'GET /inbound/messages/{id}/attachments/{idx}', accept: 'application/json, */*' },
    getRawMessageUrl: { request: 'GET /inbound/messages/{id}/raw' },
    replyToMessage: { request: 'POST /inbound/messages/{id}/reply' },
  },
  mails: {
    sendBulk: {
      request: 'POST /mails/bulk',
      fields: {
        recipients: 'objects1-100!',
        from: '',
        subject: '',
        html: '',
        text: '',
        templateId: '',
        dynamicData: '',
        replyTo: '',
        unsubscribeGroupId: '',
        trackingClick: 'boolean',
        trackingOpen: 'boolean',
        headers: '',
        attachments: 'objects0-20',
        bypassSuppressions: 'boolean',
      },
    },
    send: { request: 'POST /mails/send' },
  },
  senders: {
    list: { request: 'GET /senders' },
    create: { request: 'POST /senders' },
    get: { request: 'GET /senders/{senderId}' },
    delete: { request: 'DELETE /senders/{senderId}' },
  },
  suppressionGroups: {
    list: { request: 'GET /suppression-groups' },
    create: { request: 'POST /suppression-groups' },
    listByEmail: { request: 'POST /suppression-groups/email/entries', idempotent: true },
    suppressEmails: {
      request: 'POST /suppression-groups/emails/suppress',
      fields: { emails: 'texts1-!', groupId: '', reason: '', isGlobal: 'boolean' },
    },
    searchEntries: {
      request: 'POST /suppression-groups/entries',
      idempotent: true,
      pagination: {
        rows: ['data', 'entries'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
    },
    get: { request: 'GET /suppression-groups/{groupId}' },
    update: { request: 'PUT /suppression-groups/{groupId}' },
    delete: { request: 'DELETE /suppression-groups/{groupId}' },
  },
  templates: {
    create: { request: 'POST /templates' },
    search: {
      request: 'GET /templates/search',
      pagination: {
        rows: ['data', 'templates'],
        total: ['data', 'pagination', 'total'],
        pages: ['data', 'pagination', 'pages'],
      },
    },
    get: { request: 'GET /templates/{templateId}' },
    update: { request: 'PUT /templates/{templateId}' },
    delete: { request: 'DELETE /templates/{templateId}' },
  },
  webhooks: {
    list: {
      request: 'GET /webhooks',
      pagination: { rows: ['data', 'webhooks'], total: ['data', 'total'], pages: ['data', 'totalPages'] },
    },
    create: { request: 'POST /webhooks', fields: { url: '', events: 'texts1-!', metadata: '' } },
    get: { request: 'GET /webhooks/{id}' },
    update: { request: 'PUT /webhooks/{id}' },
    delete: { request: 'DELETE /webhooks/{id}' },
    listLogs: {
      request: 'GET /webhooks/{id}/logs',
      pagination: { rows: ['data', 'logs'], total: ['data', 'total'], pages: ['data', 'totalPages'] },
    },
    resend: { request: 'POST /webhooks/{id}/resend' },
    revealSecret: { request: 'GET /webhooks/{id}/reveal' },
  },
} as const satisfies OperationTable;
