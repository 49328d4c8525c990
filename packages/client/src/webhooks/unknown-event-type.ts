/**
 * Name of an event that the contract does not document. At run time it is any text; the pattern keeps it apart from the documented
 * names, so that they can be told by `event.type`, which a plain `string` or a branded one would prevent.
 */
export type UnknownEventType = `${string} (not documented)`;
