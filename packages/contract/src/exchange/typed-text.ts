import { followReference, type OpenApiDocument, type Reference, type Schema } from '@concordat/specs';

/**
 * Prepares to read values of headers, paths and queries as the type their schema names. Text that is not written in that type
 * stays text, so that the schema refuses it.
 *
 * @param separated whether one text holds several items, separated by commas; else each text is one item.
 */
export function typedReaderOf(
  document: OpenApiDocument,
  schema: Schema | Reference,
  separated: boolean,
): (texts: readonly string[]) => unknown {
  const { type, items } = followReference<Schema>(document, schema);
  const types = [type].flat();
  if (!types.includes('array')) return (texts) => readScalar(texts.join(', '), types);
  const itemTypes = items ? [followReference<Schema>(document, items).type].flat() : [];
  return (texts) => {
    const parts = separated ? texts.flatMap((text) => text.split(',').map((part) => part.trim())) : texts;
    return parts.map((part) => readScalar(part, itemTypes));
  };
}

function readScalar(text: string, types: readonly (string | undefined)[]): unknown {
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes('number') && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
