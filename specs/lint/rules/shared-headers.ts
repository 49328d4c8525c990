import { isRef, type Oas3Rule } from '@redocly/openapi-core';

/** Headers mean the same everywhere, so they are written once, in `shared/`, and referred to. */
export const SharedHeaders: Oas3Rule = () => {
  const message = 'headers are shared. Write it once in `shared/` and refer to it by `$ref`.';
  return {
    Response({ headers }, { report, location }) {
      for (const [name, header] of Object.entries(headers ?? {})) {
        if (!isRef(header)) report({ message: `${name}: ${message}`, location: location.child(['headers', name]) });
      }
    },
    ParameterList(parameters: unknown, { report, location }) {
      for (const [index, parameter] of (parameters as { in?: string; name?: string }[]).entries()) {
        if (parameter.in !== 'header') continue;
        report({ message: `${parameter.name}: ${message}`, location: location.child([index]) });
      }
    },
  };
};
