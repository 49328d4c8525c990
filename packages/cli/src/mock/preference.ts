import type { Operation, Reply } from '@concordat/specs';

/** What a request's `Prefer` header asks for, as far as the mock knows it. */
export interface Preference {
  readonly code?: string;
  readonly example?: string;
  readonly dynamic?: string;
  readonly seed?: string;
}

/** Which of the declared replies to give. */
export interface ReplyChoice {
  readonly code?: number;
  readonly exampleKey?: string;
  /** Media types that hold the example. */
  readonly mediaTypes?: readonly string[];
  readonly dynamic: boolean;
  readonly seed?: string;
}

/** A preference the operation cannot meet. */
export interface Unavailable {
  readonly detail: string;
  /** Names of the examples by status, of everything that could be asked for. */
  readonly available: Readonly<Record<string, readonly string[]>>;
}

const known = ['code', 'example', 'dynamic', 'seed'] as const;

/** Reads `code=404, example=list_not_found`. Preferences of other kinds are left alone, as RFC 7240 wants it. */
export function readPreference(header: string | undefined): Preference {
  const pairs = (header ?? '').matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/g);
  const given = new Map([...pairs].map(([, name, quoted, bare]) => [name?.toLowerCase(), quoted ?? bare]));
  return Object.fromEntries(known.flatMap((name) => (given.get(name) === undefined ? [] : [[name, given.get(name)]])));
}

/**
 * Turns a preference into a choice among the operation's replies. An example named without a status is looked for in the
 * successful replies first, then in the others by ascending status.
 */
export function chooseReply(operation: Operation, preference: Preference): ReplyChoice | Unavailable {
  const { code, example, dynamic, seed } = preference;
  const options = { dynamic: dynamic === 'true', ...(seed !== undefined && { seed }) };
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false') {
    return unavailable(operation, `\`Prefer: dynamic=${dynamic}\` is neither true nor false.`);
  }
  const candidates = code === undefined ? successfulFirst(operation.replies) : withStatus(operation.replies, code);
  if (candidates.length === 0) {
    return unavailable(operation, `\`Prefer: code=${code}\` asks for a status ${operation.id} does not declare.`);
  }
  if (example === undefined) return { ...options, ...(code !== undefined && { code: Number(code) }) };
  const reply = candidates.find((candidate) => exampleNames(candidate).includes(example));
  if (!reply) {
    const where = code === undefined ? operation.id : `the ${code} of ${operation.id}`;
    return unavailable(operation, `\`Prefer: example=${example}\` names no example of ${where}.`);
  }
  return { ...options, code: reply.status, exampleKey: example, mediaTypes: mediaTypesWith(reply, example) };
}

function unavailable({ replies }: Operation, detail: string): Unavailable {
  return { detail, available: Object.fromEntries(replies.map((reply) => [reply.status, exampleNames(reply)])) };
}

function withStatus(replies: readonly Reply[], code: string): Reply[] {
  return replies.filter(({ status }) => String(status) === code);
}

function successfulFirst(replies: readonly Reply[]): Reply[] {
  return replies.toSorted((one, other) => Number(isError(one)) - Number(isError(other)));
}

function isError({ status }: Reply): boolean {
  return status < 200 || status > 299;
}

function exampleNames({ content }: Reply): string[] {
  return [...new Set(Object.values(content).flatMap(({ examples }) => Object.keys(examples ?? {})))];
}

function mediaTypesWith({ content }: Reply, example: string): string[] {
  return Object.keys(content).filter((type) => Object.hasOwn(content[type]?.examples ?? {}, example));
}
