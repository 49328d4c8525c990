import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import type { MediaType } from '../../src/document.ts';

/** Every body of a request or a reply has named examples. */
export const BodyExamples: Oas3Rule = () => ({
  RequestBody: { MediaType: requireExamples },
  Response: { MediaType: requireExamples },
});

function requireExamples(media: unknown, { report, location }: UserContext): void {
  if (Object.keys((media as MediaType).examples ?? {}).length > 0) return;
  report({
    message: 'the body has no example. Add one under `examples`, named after what it shows.',
    location: location.key(),
  });
}
