/**
 * How a successful reply is handed over, by its `Content-Type` and the operation's `accept`: a JSON reply as data where JSON
 * is accepted, any other accepted media type as a stream. `undefined` when the API does not document it.
 */
export function readAs(accept: string | undefined, contentType: string | null): 'data' | 'stream' | undefined {
  if (accept === undefined) return 'data';
  const type = contentType?.trim().toLowerCase() ?? '';
  if (accept.includes('json') && /^application\/([\w.-]+\+)?json\b/.test(type)) return 'data';
  const isAccepted = accept.split(', ').some((mediaType) => type.startsWith(mediaType.replace(/\*.*/, '')));
  return isAccepted ? 'stream' : undefined;
}
