import { appendPointer, type MediaType } from '@concordat/specs';
import { escapeUnprintable, quote, quoteList } from './describe-value.ts';
import type { EchoSource } from './echo.ts';
import type { ExchangeHeaders } from './exchange.ts';
import { headerText } from './headers.ts';
import { findCovering, isJson } from './media-type.ts';
import type { SchemaValidator } from './schema-validators.ts';
import type { ViolationCollector } from './violation-collector.ts';

/** What the contract says about a body. */
export interface DeclaredBody {
  readonly content: Readonly<Record<string, MediaType>>;
  readonly required: boolean;
  /** JSON pointer of the reply or request body in the contract. */
  readonly pointer: string;
}

/** A body as it came. */
export interface ReceivedBody {
  readonly headers: ExchangeHeaders;
  readonly body?: string | undefined;
  readonly truncated?: string | undefined;
}

/**
 * Checks media type and body of a message.
 *
 * @returns the value of the body; `undefined` where there is none, or none that can be read.
 */
export function validateBody(
  declared: DeclaredBody,
  received: ReceivedBody,
  validatorAt: (pointer: string) => SchemaValidator,
  collector: ViolationCollector,
  sent?: EchoSource,
): unknown {
  const text = received.body ?? '';
  const contentPointer = appendPointer(declared.pointer, 'content');
  const mediaTypes = Object.keys(declared.content);
  const add = (rule: string, specPointer: string, expected: string, actual: string) =>
    collector.add({ in: 'body', rule, pointer: '', specPointer, expected, actual });

  if (received.truncated !== undefined) {
    add('truncated', declared.pointer, 'a complete body', escapeUnprintable(received.truncated));
    return undefined;
  }
  if (mediaTypes.length === 0) {
    if (text !== '') add('unexpected', declared.pointer, 'no body', quote(text));
    return undefined;
  }
  if (text === '') {
    if (declared.required) add('missing', contentPointer, `a body of ${mediaTypes.join(' or ')}`, 'no body');
    return undefined;
  }
  const named = findMediaType(declared, received.headers, collector);
  // A body under a wrong name is still looked at, where only one can be meant.
  const mediaType = named ?? (mediaTypes.length === 1 ? mediaTypes[0] : undefined);
  if (mediaType === undefined) return undefined;
  const parsed = parse(text, mediaType);
  if ('error' in parsed) {
    if (named !== undefined) add('malformed', appendPointer(contentPointer, named), 'JSON', quote(text));
    return undefined;
  }
  if (!declared.content[mediaType]?.schema) return parsed.value;
  const validate = validatorAt(appendPointer(contentPointer, mediaType, 'schema'));
  collector.addFailures('body', '', validate(parsed.value, sent));
  return parsed.value;
}

/** Parses a body by its media type; what is not JSON is a string. */
export function parse(text: string, mediaType: string): { value: unknown } | { error: unknown } {
  if (!isJson(mediaType)) return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error };
  }
}

/** The declared media type a message names, or a violation. */
function findMediaType(
  declared: DeclaredBody,
  headers: ExchangeHeaders,
  collector: ViolationCollector,
): string | undefined {
  const mediaTypes = Object.keys(declared.content);
  const contentType = headerText(headers, 'content-type');
  const found = contentType && findCovering(mediaTypes, contentType);
  if (found) return found;
  collector.add({
    in: 'media-type',
    rule: contentType ? 'undocumented' : 'missing',
    pointer: '/headers/content-type',
    specPointer: appendPointer(declared.pointer, 'content'),
    expected: mediaTypes.length === 1 ? quoteList(mediaTypes) : `one of ${quoteList(mediaTypes)}`,
    actual: contentType ? quote(contentType) : 'no such header',
  });
  return undefined;
}
