/** The type and subtype of a `Content-Type`, in lower case and without parameters. */
function essenceOf(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Whether bodies of a media type are JSON. */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(json|[^/]+\+json)$/.test(essenceOf(mediaType));
}

/** The declared media type or range such as `text/*` that covers a `Content-Type`; the narrowest one wins. */
export function findCovering(declared: readonly string[], contentType: string): string | undefined {
  const essence = essenceOf(contentType);
  const candidates = [essence, `${essence.split('/', 1)[0]}/*`, '*/*'];
  return candidates
    .map((candidate) => declared.find((mediaType) => essenceOf(mediaType) === candidate))
    .find((found) => found !== undefined);
}
