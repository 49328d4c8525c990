import type { Oas3Rule } from '@redocly/openapi-core';

/** Every operation names its documentation page. */
export const OperationDocs: Oas3Rule = () => ({
  Operation({ externalDocs }, { report, location }) {
    const url = externalDocs?.url;
    if (typeof url === 'string' && URL.canParse(url) && url.startsWith('https://')) return;
    report({
      message: `expected the address of the operation's documentation page, found ${JSON.stringify(url) ?? 'none'}. Add \`externalDocs: { url: https://… }\`.`,
      location: url === undefined ? location.key() : location.child(['externalDocs', 'url']),
    });
  },
});
