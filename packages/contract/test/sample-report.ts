import type { Finding, GateReport } from '../src/index.ts';

/** A finding with hostile text from a target. */
export const finding: Finding = {
  id: 'response.body.type',
  severity: 'breaking',
  operation: 'contacts.bulkDelete',
  side: 'response',
  in: 'body',
  pointer: '/data/deleted_count',
  specPointer: '#/components/schemas/BulkDeleteResult/properties/deleted_count/type',
  expected: 'integer',
  actual: `"${'many words '.repeat(12)}\u001b[31m"`,
  message: 'contacts.bulkDelete: response /data/deleted_count: expected integer, got "…"',
  subject: '200: a dry run of ids that do not exist',
  basis: 'documented',
  counted: true,
  source: { file: 'leadlex/schemas/contact.yaml', line: 42 },
  page: 'https://docs.leadlex.com/api-reference/bulk/contacts-delete.md',
  curl: `curl -i -X POST 'http://127.0.0.1/v1/contacts/bulk-delete' -H "Authorization: Bearer $LEADLEX_API_KEY"`,
};

/** A report that has one of everything. */
export const report: GateReport = {
  vendor: 'leadlex',
  target: { kind: 'url', url: 'http://127.0.0.1' },
  allow: 'probe',
  seed: 1,
  startedAt: '2026-01-01T00:00:00.000Z',
  durationMs: 1234,
  operations: [
    {
      operationId: 'contacts.bulkDelete',
      method: 'POST',
      path: '/v1/contacts/bulk-delete',
      page: finding.page,
      replies: [
        { status: 200, example: 'all_deleted', state: 'failed', reason: finding.message },
        { status: 200, example: 'partly_deleted', state: 'not exercised', reason: 'would need things that exist' },
        { status: 401, example: 'invalid_key', code: 'invalid_key', state: 'observed' },
        ...[403, 404, 405, 409, 410, 429, 500].map((status) => ({ status, example: '', state: 'observed' as const })),
      ],
    },
  ],
  findings: [finding, { ...finding, basis: 'inferred', counted: false }],
  unspecified: [
    {
      id: 'response.unspecified',
      operation: 'contacts.delete',
      subject: 'an id that does not exist',
      status: 404,
      message: 'an id that does not exist is answered 404',
      page: 'https://docs.leadlex.com/api-reference/contacts/delete.md',
      curl: 'curl -i',
    },
  ],
  totals: {
    operations: 1,
    replies: 10,
    observed: 8,
    differing: 0,
    failed: 1,
    notExercised: 1,
    requests: 3,
    findings: 2,
    counted: 1,
    coverage: { declared: 10, exercised: 9 },
  },
  coverage: [
    {
      operation: 'contacts.bulkDelete',
      kind: 'reply',
      name: '200 partly_deleted',
      status: 200,
      exercised: false,
      reason: 'would need things that exist',
    },
    { operation: 'contacts.bulkDelete', kind: 'header', name: 'X-Request-ID', status: 200, exercised: true },
  ],
  checks: [],
  verdict: 'drift',
  reason: '1 finding, 1 of 10 documented replies failed',
};

/** Text that a target may send to break out of a report. */
export const hostile =
  '</script><script>alert(1)</script><img src=x onerror=alert(1)> "\'`|]]>--> @octocat [a](http://x.test)\n| # \u0000\u001b[31m\ud800 {0}';
