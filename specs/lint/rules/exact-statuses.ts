import type { Oas3Rule } from '@redocly/openapi-core';

/**
 * Replies are declared by exact status: `default` and `4XX` would accept what no page documents. Deliveries are the
 * exception: the pages say that any 2xx of the receiver is a success.
 */
export const ExactStatuses: Oas3Rule = () => ({
  Paths: {
    Responses(responses, { report, location }) {
      for (const status of Object.keys(responses)) {
        if (/^[1-5]\d\d$/.test(status)) continue;
        report({
          message: `expected a status such as "200", found "${status}". Declare each documented status by its number.`,
          location: location.child([status]).key(),
        });
      }
    },
  },
});
