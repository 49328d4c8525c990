/** What a caller gives to name a contact by. */
export interface GivenNames {
  readonly full_name?: string | undefined;
  readonly first_name?: string | undefined;
  readonly last_name?: string | undefined;
  readonly email?: string | undefined;
}

/** The three names of a contact. */
export interface ContactNames {
  readonly full_name: string;
  readonly first_name: string;
  readonly last_name: string;
}

/**
 * Fills in the names of a contact: a full name is split at its last blank or, written `Last, First`, at its comma; first and last
 * name make up a full one; an e-mail address is the last source.
 *
 * @returns `undefined` where there is nothing to name the contact by.
 */
export function nameContact(given: GivenNames): ContactNames | undefined {
  const full = clean(given.full_name);
  const first = clean(given.first_name);
  const last = clean(given.last_name);
  if (full !== undefined) {
    const split = splitName(full);
    return { full_name: split.full_name, first_name: first ?? split.first_name, last_name: last ?? split.last_name };
  }
  if (first !== undefined || last !== undefined) {
    return { full_name: [first, last].filter(Boolean).join(' '), first_name: first ?? '', last_name: last ?? '' };
  }
  const words = nameFromAddress(clean(given.email));
  return words === undefined ? undefined : splitName(words);
}

function clean(text: string | undefined): string | undefined {
  const trimmed = text?.trim().replaceAll(/\s+/g, ' ');
  return trimmed === '' ? undefined : trimmed;
}

function splitName(full: string): ContactNames {
  const [, last, first] = /^([^,]+),\s*(.+)$/.exec(full) ?? [];
  if (first !== undefined && last !== undefined) {
    return { full_name: `${first} ${last}`, first_name: first, last_name: last };
  }
  const blank = full.lastIndexOf(' ');
  if (blank < 0) return { full_name: full, first_name: full, last_name: '' };
  return { full_name: full, first_name: full.slice(0, blank), last_name: full.slice(blank + 1) };
}

function nameFromAddress(email: string | undefined): string | undefined {
  const local = email?.split('@', 1)[0]?.replace(/\+.*$/, '');
  const words = local?.split(/[._-]+/).filter((word) => word !== '') ?? [];
  if (words.length === 0) return email;
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
