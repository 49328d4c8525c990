import { followReference, type OpenApiDocument, type PathItem, type Schema } from '@concordat/specs';
import { GenerationError } from './generation-error.ts';

/**
 * The named schema of the event that a webhook delivers: the one whose `type` is the name of the webhook. Other forms of the
 * body are envelopes of older documentation.
 *
 * @throws {GenerationError} when the contract does not name it.
 */
export function webhookModel(document: OpenApiDocument, type: string, item: PathItem): string {
  const written: Schema = item.post?.requestBody?.content['application/json']?.schema ?? {};
  for (const form of written.oneOf ?? [written]) {
    const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(form.$ref ?? '') ?? [];
    if (name !== undefined && followReference(document, form).properties?.['type']?.const === type) return name;
  }
  throw new GenerationError(
    type,
    `the body of a webhook needs a named schema whose property "type" has the const "${type}".`,
  );
}
