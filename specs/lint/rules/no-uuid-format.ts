import type { Oas3Rule } from '@redocly/openapi-core';

/** The pages call ids UUIDs and show ids that are none, so a contract with `format: uuid` would refuse them. */
export const NoUuidFormat: Oas3Rule = () => ({
  Schema({ format }, { report, location }) {
    if (format !== 'uuid') return;
    report({
      message:
        'ids are opaque: the vendors show ids that are no UUIDs. Write `minLength: 1` instead of `format: uuid`.',
      location: location.child('format'),
    });
  },
});
