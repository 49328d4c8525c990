/** The type and subtype of a `Content-Type`, in lower case and without parameters. */
export function essenceOf(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Whether bodies of a media type are JSON. */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(json|[^/]+\+json)$/.test(essenceOf(mediaType));
}
