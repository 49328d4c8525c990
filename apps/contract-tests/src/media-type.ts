/** Whether a media type is JSON. */
export function isJson(mediaType: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/i.test(mediaType);
}

/** Whether a media type is the declared one, or one of a declared range such as `text/*`. */
export function isWithin(mediaType: string, declared: string): boolean {
  return [mediaType, mediaType.replace(/\/.*/, '/*'), '*/*'].includes(declared);
}

/** Whether a media type is a range. */
export function isRange(mediaType: string): boolean {
  return mediaType.includes('/*');
}

/** Type and subtype in lower case, without parameters. */
export function essenceOf(mediaType: string | undefined): string | undefined {
  return mediaType?.split(';', 1)[0]?.trim().toLowerCase();
}
