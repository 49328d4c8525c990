import { followReference, type OpenApiDocument, type Operation, type Schema } from '@concordat/specs';
import { GenerationError } from './generation-error.ts';

/**
 * The named schema of the events that an operation streams: its reply is `text/event-stream`, a string whose
 * `contentSchema` is an array of them. `undefined` for any other operation.
 *
 * @throws {GenerationError} when the contract does not say which events there are.
 */
export function eventModel(document: OpenApiDocument, { id, replies }: Operation): string | undefined {
  const content = replies.find(({ status }) => status < 300)?.content['text/event-stream'];
  if (!content) return undefined;
  const written: Schema = content.schema ?? {};
  const items = followReference(document, written).contentSchema?.items;
  const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(items?.$ref ?? '') ?? [];
  if (name !== undefined) return name;
  throw new GenerationError(
    id,
    'the schema of an event stream needs a contentSchema of type array whose items refer to a named schema, `{ event, data }`.',
  );
}
