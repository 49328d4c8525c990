/** What a key that names its own behaviour may do. */
interface MagicKey {
  /** See `grants`. */
  readonly permissions: readonly string[];
  /** From when on it is refused, in ms since 1970. */
  readonly expiresAt?: number;
  /** Requests after which it is told to slow down. */
  readonly requestLimit?: number;
}

/** A behaviour that a key can name. `<…>` stands for what the caller chooses. */
export interface MagicKeyForm {
  /** How it is written after the vendor's prefix. */
  readonly spelling: string;
  readonly meaning: string;
  readonly pattern: RegExp;
  read(value: string): MagicKey;
}

/**
 * The keys with a meaning. The table of the README is checked against this one.
 *
 * Each may be followed by a dot and a name: `wbk_read_only.billing`. Keys of the same name see the same workspace, which
 * begins with the sample data.
 */
export const magicKeyForms: readonly MagicKeyForm[] = [
  {
    spelling: 'full',
    meaning: 'may do everything',
    pattern: /^full$/,
    read: () => ({ permissions: ['*'] }),
  },
  {
    spelling: 'your_api_key_here',
    meaning: "the key that LeadLex's samples print: the same as `full`",
    pattern: /^your_api_key_here$/,
    read: () => ({ permissions: ['*'] }),
  },
  {
    spelling: 'read_only',
    meaning: 'may only read: 403 for everything else',
    pattern: /^read_only$/,
    read: () => ({ permissions: ['read'] }),
  },
  {
    spelling: 'without_<permission>',
    meaning: 'lacks one permission, named as the page of the operation names it: 403 where it is needed',
    pattern: /^without_([^.]+)$/,
    read: (permission) => ({ permissions: ['*', `-${permission}`] }),
  },
  {
    spelling: 'expired',
    meaning: 'has expired: always 401',
    pattern: /^expired$/,
    read: () => ({ permissions: ['*'], expiresAt: 0 }),
  },
  {
    spelling: 'rate_limited',
    meaning: 'has used up its requests: always 429',
    pattern: /^rate_limited$/,
    read: () => ({ permissions: ['*'], requestLimit: 0 }),
  },
  {
    spelling: 'rate_limited_after_<n>',
    meaning: 'has n requests left: then 429',
    pattern: /^rate_limited_after_(\d{1,9})$/,
    read: (count) => ({ permissions: ['*'], requestLimit: Number(count) }),
  },
];

/** A key, read. */
export interface ReadMagicKey extends MagicKey {
  /** What follows the dot; the empty string for none. */
  readonly name: string;
}

/** Reads the part of a key behind the vendor's prefix; `undefined` for a key without a meaning. */
export function readMagicKey(text: string): ReadMagicKey | undefined {
  const [, behaviour = '', name = ''] = /^([^.]+)(?:\.(.*))?$/.exec(text) ?? [];
  for (const { pattern, read } of magicKeyForms) {
    const match = pattern.exec(behaviour);
    if (match) return { ...read(match[1] ?? ''), name };
  }
  return undefined;
}
