import type { Location, Oas3Rule, UserContext } from '@redocly/openapi-core';
import type { MediaType, ResponseObject, Schema } from '../../src/document.ts';
import { alternatives, follow, type Place, property } from '../place.ts';

/**
 * An error reply lists its codes as an enum and shows each of them. An example is named after its code, or after its cause
 * where one code has several. A reply without any `code` is left alone: some areas answer with a sentence or a list.
 */
export const ErrorCodes: Oas3Rule = () => {
  const seen = new Set<string>();
  return {
    Responses(responses, context) {
      for (const [status, response] of Object.entries(responses)) {
        if (Number(status) < 400) continue;
        const reply = follow<ResponseObject>(response as ResponseObject, context.location.child([status]), context);
        if (!reply || seen.has(reply.location.absolutePointer)) continue;
        seen.add(reply.location.absolutePointer);
        for (const [type, media] of Object.entries(reply.node.content ?? {})) {
          checkMedia(media, reply.location.child(['content', type]), context);
        }
      }
    },
  };
};

function checkMedia(media: MediaType, location: Location, context: UserContext): void {
  const codes = codeSchemas(media, location, context);
  if (codes.length === 0) return;
  const known: unknown[] = [];
  for (const code of codes) {
    if (code.node.enum) known.push(...code.node.enum);
    else context.report({ message: 'list the documented codes as `enum`.', location: code.location });
  }
  const shown = Object.entries(media.examples ?? {}).flatMap(([name, example]) =>
    codesOf(example.value).map((code) => ({ name, code })),
  );
  for (const code of known) {
    const names = shown.filter((example) => example.code === code).map(({ name }) => name);
    if (names.length === 0) {
      context.report({
        message: `the code "${code}" has no example. Add \`${code}:\` under \`examples\`.`,
        location: location.child('examples'),
      });
    } else if (names.length === 1 && names[0] !== code) {
      context.report({
        message: `expected the only example of the code "${code}" to be named after it, found "${names[0]}".`,
        location: location.child(['examples', String(names[0])]).key(),
      });
    }
  }
  for (const { name, code } of shown) {
    if (known.includes(code)) continue;
    context.report({
      message: `expected one of ${known.join(', ')}, found the code "${code}". Correct it, or add it to the enum.`,
      location: location.child(['examples', name]),
    });
  }
}

/** Schemas of `error.code`, in every variant of the reply; `error` may be one object or a list of them. */
function codeSchemas(media: MediaType, location: Location, context: UserContext): Place<Schema>[] {
  const errors = property(alternatives(media.schema, location.child('schema'), context), 'error', context);
  const entries = errors.flatMap((error) => alternatives(error.node.items, error.location.child('items'), context));
  return property([...errors, ...entries], 'code', context);
}

function codesOf(value: unknown): unknown[] {
  const error = (value as { error?: unknown } | null)?.error;
  return [error].flat().flatMap((entry) => {
    return typeof entry === 'object' && entry !== null && 'code' in entry ? [entry.code] : [];
  });
}
