// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { OperationTable } from '@concordat/client';

/** Where the API is, unless the application says otherwise. */
export const defaultBaseUrl = 'https://data.leadlex.com/functions/v1/api-gateway';

/** How each operation is sent, by resource and verb. */
export const operations = {
  activities: { create: { request: 'POST /v1/activities' } },
  ai: {
    analyzeDocument: { request: 'POST /v1/ai/analyze-document', idempotencyKey: true },
    analyzeNotes: { request: 'POST /v1/ai/analyze-notes', idempotencyKey: true },
    suggestFollowups: { request: 'POST /v1/ai/suggest-followups', idempotencyKey: true },
    suggestMeetings: { request: 'POST /v1/ai/suggest-meetings', optionalBody: true, idempotencyKey: true },
  },
  apiKeys: {
    revoke: { request: 'DELETE /v1/api-keys/{id}', emptyReply: true, idempotencyKey: true },
    list: { request: 'GET /v1/api-keys', pagination: { rows: ['data', 'api_keys'], total: ['meta', 'total'] } },
    create: {
      request: 'POST /v1/api-keys',
      fields: { name: '', permissions: 'texts1-!', description: '', rate_limit_tier: '', expires_at: '' },
      idempotencyKey: true,
    },
  },
  auditLogs: {
    list: { request: 'GET /v1/audit-logs', pagination: { rows: ['data', 'logs'], total: ['meta', 'total'] } },
  },
  calendar: {
    getEvent: { request: 'GET /v1/calendar/events/{id}' },
    listEvents: {
      request: 'GET /v1/calendar/events',
      pagination: { rows: ['data', 'events'], total: ['meta', 'total'] },
    },
    sync: { request: 'POST /v1/calendar/sync', optionalBody: true, idempotencyKey: true },
  },
  campaigns: {
    removeContact: { request: 'DELETE /v1/campaigns/{id}/contacts/{contact_id}' },
    listContacts: {
      request: 'GET /v1/campaigns/{id}/contacts',
      pagination: { rows: ['data', 'contacts'], total: ['meta', 'total'] },
    },
    addContacts: {
      request: 'POST /v1/campaigns/{id}/contacts',
      fields: { contact_ids: 'texts1-500!', source: '' },
      idempotent: true,
    },
    pause: { request: 'POST /v1/campaigns/{id}/pause', fields: {}, idempotent: true },
    start: { request: 'POST /v1/campaigns/{id}/start', fields: {} },
    getStats: { request: 'GET /v1/campaigns/{id}/stats' },
    deleteStep: { request: 'DELETE /v1/campaigns/{id}/steps/{step_id}' },
    updateStep: { request: 'PATCH /v1/campaigns/{id}/steps/{step_id}', idempotent: true },
    listSteps: { request: 'GET /v1/campaigns/{id}/steps' },
    createStep: { request: 'POST /v1/campaigns/{id}/steps' },
    get: { request: 'GET /v1/campaigns/{id}' },
    delete: { request: 'DELETE /v1/campaigns/{id}' },
    update: { request: 'PATCH /v1/campaigns/{id}', idempotent: true },
    list: { request: 'GET /v1/campaigns' },
    create: { request: 'POST /v1/campaigns' },
  },
  channels: {
    listMessages: {
      request: 'GET /v1/channels/messages',
      pagination: { rows: ['data', 'messages'], total: ['meta', 'total'] },
    },
    listProviders: { request: 'GET /v1/channels/providers' },
    sendMessage: { request: 'POST /v1/channels/send', idempotencyKey: true },
  },
  companies: {
    linkContacts: {
      request: 'POST /v1/companies/{id}/contacts/link',
      fields: { contact_ids: 'texts1-100!' },
      idempotent: true,
    },
    delete: { request: 'DELETE /v1/companies/{id}' },
    list: { request: 'GET /v1/companies', pagination: { rows: ['data', 'companies'], total: ['meta', 'total'] } },
    create: { request: 'POST /v1/companies' },
  },
  contacts: {
    bulkDelete: {
      request: 'POST /v1/contacts/bulk-delete',
      fields: { contact_ids: 'texts1-500!', dry_run: 'boolean' },
      idempotencyKey: true,
      idempotent: true,
    },
    bulkCreate: { request: 'POST /v1/contacts/bulk', fields: { contacts: 'objects1-500!' } },
    export: { request: 'GET /v1/contacts/export', accept: 'text/csv' },
    merge: {
      request: 'POST /v1/contacts/merge',
      fields: { primary_id: '', duplicate_ids: 'texts1-20!', overwrite: 'boolean', dry_run: 'boolean' },
      idempotencyKey: true,
    },
    listActivities: {
      request: 'GET /v1/contacts/{id}/activities',
      pagination: { rows: ['data', 'activities'], total: ['meta', 'total'] },
    },
    listDocuments: {
      request: 'GET /v1/contacts/{id}/documents',
      pagination: { rows: ['data', 'documents'], total: ['meta', 'total'] },
    },
    listNotes: {
      request: 'GET /v1/contacts/{id}/notes',
      pagination: { rows: ['data', 'notes'], total: ['meta', 'total'] },
    },
    createNote: { request: 'POST /v1/contacts/{id}/notes' },
    addTags: { request: 'POST /v1/contacts/{id}/tags', fields: { tags: 'strings!' }, idempotent: true },
    get: { request: 'GET /v1/contacts/{id}' },
    delete: { request: 'DELETE /v1/contacts/{id}' },
    update: { request: 'PATCH /v1/contacts/{id}' },
    list: { request: 'GET /v1/contacts', pagination: { rows: ['data', 'contacts'], total: ['meta', 'total'] } },
    create: { request: 'POST /v1/contacts' },
  },
  deals: {
    bulkDelete: {
      request: 'POST /v1/deals/bulk-delete',
      fields: { deal_ids: 'texts1-500!', dry_run: 'boolean' },
      idempotencyKey: true,
      idempotent: true,
    },
    bulkCreate: { request: 'POST /v1/deals/bulk', fields: { deals: 'objects1-50!' } },
    bulkUpdate: { request: 'PATCH /v1/deals/bulk', fields: { deal_ids: 'texts1-100!', updates: '' } },
    export: { request: 'GET /v1/deals/export', accept: 'text/csv' },
    listDocuments: {
      request: 'GET /v1/deals/{id}/documents',
      pagination: { rows: ['data', 'documents'], total: ['meta', 'total'] },
    },
    createNote: { request: 'POST /v1/deals/{id}/notes' },
    get: { request: 'GET /v1/deals/{id}' },
    delete: { request: 'DELETE /v1/deals/{id}' },
    update: { request: 'PATCH /v1/deals/{id}' },
    list: { request: 'GET /v1/deals', pagination: { rows: ['data', 'deals'], total: ['meta', 'total'] } },
    create: { request: 'POST /v1/deals' },
  },
  documents: {
    createUploadUrl: { request: 'POST /v1/documents/upload-url', optionalBody: true },
    link: { request: 'POST /v1/documents/{id}/link', idempotencyKey: true, idempotent: true },
    get: { request: 'GET /v1/documents/{id}' },
    delete: {
      request: 'DELETE /v1/documents/{id}',
      fields: { hard: 'boolean' },
      emptyReply: true,
      idempotencyKey: true,
    },
    list: { request: 'GET /v1/documents', pagination: { rows: ['data', 'documents'], total: ['meta', 'total'] } },
    create: { request: 'POST /v1/documents', idempotencyKey: true },
  },
  email: {
    listCorrespondents: { request: 'GET /v1/email/correspondents' },
    enrich: { request: 'POST /v1/email/enrich', idempotencyKey: true },
    send: { request: 'POST /v1/email/send', idempotencyKey: true },
    sync: { request: 'POST /v1/email/sync', optionalBody: true, idempotencyKey: true },
    getThread: { request: 'GET /v1/email/threads/{id}' },
    listThreads: {
      request: 'GET /v1/email/threads',
      pagination: { rows: ['data', 'threads'], total: ['meta', 'total'] },
    },
  },
  enrichment: {
    enrichCompany: { request: 'POST /v1/enrich/company', idempotencyKey: true },
    enrichContact: { request: 'POST /v1/enrich/contact', idempotencyKey: true },
    enrichByEmail: { request: 'POST /v1/enrich/email', idempotencyKey: true },
  },
  events: { getCatalog: { request: 'GET /v1/events/catalog' } },
  imports: {
    importCompanies: { request: 'POST /v1/import/companies', idempotencyKey: true },
    importContacts: { request: 'POST /v1/import/contacts', idempotencyKey: true },
  },
  lexi: {
    autoresearch: { request: 'POST /v1/lexi/autoresearch', idempotencyKey: true },
    streamChat: { request: 'POST /v1/lexi/chat/stream', accept: 'text/event-stream', idempotencyKey: true },
    chat: { request: 'POST /v1/lexi/chat' },
    getConversation: { request: 'GET /v1/lexi/conversations/{id}' },
    listConversations: {
      request: 'GET /v1/lexi/conversations',
      pagination: { rows: ['data', 'conversations'], total: ['meta', 'total'] },
    },
    personalizeEmail: { request: 'POST /v1/lexi/personalize-email', idempotencyKey: true },
    approveTask: { request: 'POST /v1/lexi/tasks/{id}/approve', fields: {} },
    dismissTask: { request: 'POST /v1/lexi/tasks/{id}/dismiss', optionalBody: true },
    listTasks: { request: 'GET /v1/lexi/tasks' },
  },
  lists: {
    addContacts: { request: 'POST /v1/lists/{id}/contacts', fields: { contact_ids: 'texts1-100!' }, idempotent: true },
    delete: { request: 'DELETE /v1/lists/{id}' },
    removeContact: { request: 'DELETE /v1/lists/{list_id}/contacts/{contact_id}' },
    list: { request: 'GET /v1/lists' },
    create: { request: 'POST /v1/lists' },
  },
  notes: {
    update: { request: 'PATCH /v1/notes/{id}', idempotent: true },
    list: { request: 'GET /v1/notes', pagination: { rows: ['data', 'notes'], total: ['meta', 'total'] } },
    create: { request: 'POST /v1/notes' },
  },
  prospector: { search: { request: 'POST /v1/prospector/search' } },
  prospects: {
    save: { request: 'POST /v1/prospects/save', fields: { prospects: 'objects1-!', list_id: '' } },
    search: { request: 'POST /v1/prospects/search' },
  },
  tasks: {
    list: { request: 'GET /v1/tasks', pagination: { rows: ['data', 'tasks'], total: ['meta', 'total'] } },
    create: { request: 'POST /v1/tasks' },
  },
  users: { list: { request: 'GET /v1/users' } },
  webhooks: {
    listLogs: {
      request: 'GET /v1/webhooks/{id}/logs',
      pagination: { rows: ['data', 'logs'], total: ['meta', 'total'] },
    },
    delete: { request: 'DELETE /v1/webhooks/{id}' },
    update: { request: 'PATCH /v1/webhooks/{id}', idempotent: true },
    list: { request: 'GET /v1/webhooks' },
    create: { request: 'POST /v1/webhooks', fields: { url: '', events: 'texts!', description: '', active: 'boolean' } },
  },
  workflows: {
    listLogs: {
      request: 'GET /v1/workflows/{id}/logs',
      pagination: { rows: ['data', 'logs'], total: ['meta', 'total'] },
    },
    get: { request: 'GET /v1/workflows/{id}' },
    delete: { request: 'DELETE /v1/workflows/{id}', emptyReply: true, idempotencyKey: true },
    update: { request: 'PATCH /v1/workflows/{id}', idempotencyKey: true, idempotent: true },
    list: { request: 'GET /v1/workflows', pagination: { rows: ['data', 'workflows'], total: ['meta', 'total'] } },
    create: { request: 'POST /v1/workflows', idempotencyKey: true },
  },
} as const satisfies OperationTable;
