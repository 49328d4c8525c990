import type { Fault } from './removal-server.ts';

/** Servers that keep the contract, each differing in what the pages leave open. */
export const correctServers: readonly (readonly [title: string, server: Fault])[] = [
  ['as the contract infers everything', {}],
  ['an unknown contact is deleted again and again', { rules: { unknownDeletion: 200 } }],
  ['an unknown contact is gone', { rules: { unknownDeletion: 410 } }],
  ['empty lists and ids are taken', { rules: { emptyList: 200, emptyId: 200 } }],
  ['an Idempotency-Key with another body is a conflict', { rules: { conflict: 409 } }],
  ['an Idempotency-Key belongs to its body', { rules: { conflict: 'anew' } }],
  ['unknown fields are refused', { rules: { unknownFields: 400 } }],
  ['an unknown list of AutoSend has nobody', { rules: { unknownAudience: 200 } }],
  ['an unknown list of AutoSend is a bad request', { rules: { unknownAudience: 400 } }],
  ['other methods are not found', { rules: { wrongMethod: 404 } }],
  ['other methods are not implemented', { rules: { wrongMethod: 501 } }],
  ['another media type is unsupported', { rules: { wrongMediaType: 415 } }],
  ['AutoSend refuses in plain text', { rules: { autosendErrors: 'plain text' } }],
  ['AutoSend refuses with codes of its own', { rules: { autosendErrors: 'own codes' } }],
  ['letter case of addresses matters', { rules: { emailsIgnoreCase: false } }],
  [
    'a contact that is named twice is not on the list the second time',
    { rules: { autosendDuplicates: 'not in list' } },
  ],
  [
    'ids of another form are refused',
    {
      after(reply, { path, text }) {
        if (reply.status === 401 || !/-concordat|%|00000000c00(\/|")/.test(path + text)) return;
        const isAutoSend = path.startsWith('/contact-lists');
        reply.status = 400;
        reply.body = isAutoSend
          ? { success: false, error: { code: 'VALIDATION_FAILED', message: 'no id' } }
          : { error: { code: 'validation_error', message: 'no id' } };
      },
    },
  ],
  ['a media type without parameters', { rules: { contentType: 'application/json' } }],
  ['a media type in another spelling', { rules: { contentType: 'Application/JSON;charset=UTF-8' } }],
  ['bodies with white space', { rules: { indent: 2 } }],
  ['headers only where a page asks for them', { rules: { optionalHeaders: false } }],
  ['a reset begins all counters anew', { rules: { resetsCounters: true } }],
  [
    'details in errors, headers in small letters, and some that no page names',
    {
      after(reply) {
        reply.headers = Object.fromEntries(
          Object.entries(reply.headers).map(([name, value]) => [name.toLowerCase(), value]),
        );
        reply.headers['x-served-by'] = 'edge-7';
        const { error } = reply.body as { error?: object };
        if (error && typeof error === 'object' && !('success' in (reply.body as object))) {
          reply.body = { error: { ...error, details: { hint: 'as documented' } } };
        }
      },
    },
  ],
  [
    'the window ends while the run goes on',
    {
      after(reply, { index }) {
        if (reply.headers['X-RateLimit-Remaining'] === undefined || reply.headers['X-RateLimit-Limit'] !== '100000')
          return;
        reply.headers['X-RateLimit-Remaining'] = String(100_000 - (index % 20));
        reply.headers['X-RateLimit-Reset'] = String(Math.floor(Date.now() / 1000) + 60 * (1 + Math.floor(index / 20)));
      },
    },
  ],
];
