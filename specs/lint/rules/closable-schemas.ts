import type { Oas3Rule } from '@redocly/openapi-core';

const forbidden = ['allOf', 'if', 'then', 'else', 'patternProperties', 'nullable'] as const;

/** Schemas can be closed, read by a generator and compared with the inventory: no `allOf` and no other late additions. */
export const ClosableSchemas: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    for (const keyword of forbidden) {
      if (!(keyword in schema)) continue;
      report({
        message: `\`${keyword}\` is not used in the contracts. Write the properties out, or offer variants by \`oneOf\`.`,
        location: location.child(keyword).key(),
      });
    }
  },
});
