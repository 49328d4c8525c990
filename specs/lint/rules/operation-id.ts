import type { Oas3Rule } from '@redocly/openapi-core';

/** `contacts.bulkDelete`: the operation's tag, one dot, a verb with its object. */
export const OperationId: Oas3Rule = () => ({
  Operation({ operationId, tags }, { report, location }) {
    if (typeof operationId !== 'string') return;
    const [, resource] = /^([a-z][A-Za-z0-9]*)\.[a-z][A-Za-z0-9]*$/.exec(operationId) ?? [];
    const place = location.child('operationId');
    if (!resource) {
      report({
        message: `"${operationId}" is no method name. Write the tag, one dot and a verb: \`contacts.bulkDelete\`.`,
        location: place,
      });
    } else if (tags?.[0] !== resource) {
      report({
        message: `"${operationId}" belongs to the tag "${resource}", but the operation's tag is "${tags?.[0]}". Make them the same.`,
        location: place,
      });
    }
  },
});
