import type { Oas3Rule } from '@redocly/openapi-core';

/** Replies are declared by exact status: `default` and `4XX` would accept what no page documents. */
export const ExactStatuses: Oas3Rule = () => ({
  Responses(responses, { report, location }) {
    for (const status of Object.keys(responses)) {
      if (/^[1-5]\d\d$/.test(status)) continue;
      report({
        message: `expected a status such as "200", found "${status}". Declare each documented status by its number.`,
        location: location.child([status]).key(),
      });
    }
  },
});
