import type { Oas3Rule } from '@redocly/openapi-core';

/** Every parameter and every reply header shows a value. Mocks answer and requests are made with it. */
export const ParameterExamples: Oas3Rule = () => ({
  Parameter(parameter, { report, location }) {
    if ('example' in parameter || 'examples' in parameter) return;
    report({
      message: `the parameter "${parameter.name}" has no example. Add \`example:\` beside its schema.`,
      location,
    });
  },
  Header(header, { report, location }) {
    if ('example' in header || 'examples' in header) return;
    report({ message: 'the header has no example. Add `example:` beside its schema.', location });
  },
});
