import { type Drift, type DriftKind, driftKinds, type Fault } from './fault.ts';

/** A fault that cannot be read. The message says what is allowed. */
export class FaultSyntaxError extends Error {
  override readonly name = 'FaultSyntaxError';
}

type Draft = { -readonly [Field in keyof Fault]: Fault[Field] } & { drifts: Drift[] };

const longestDelay = 60_000;
const mostBytes = 1024 * 1024;

/** The words of a fault: how each is written, and what it sets. */
const words: Readonly<Record<string, { readonly form: string; read(draft: Draft, value: string | undefined): void }>> =
  {
    status: {
      form: 'status=<200…599>',
      read: (draft, value) => {
        draft.status = readInteger('status', value, 200, 599);
      },
    },
    code: {
      form: 'code=<documented error code>',
      read: (draft, value) => {
        if (!value) throw new FaultSyntaxError('code wants an error code, such as code=rate_limited.');
        draft.code = value;
      },
    },
    after: {
      form: 'after',
      read: (draft, value) => {
        refuseValue('after', value);
        draft.after = true;
      },
    },
    delay: {
      form: 'delay=<ms>',
      read: (draft, value) => {
        draft.delay = readInteger('delay', value, 0, longestDelay);
      },
    },
    drop: {
      form: 'drop',
      read: (draft, value) => {
        refuseValue('drop', value);
        draft.drop = true;
      },
    },
    truncate: {
      form: 'truncate[=<bytes>]',
      read: (draft, value) => {
        draft.truncate = value === undefined ? 'middle' : readInteger('truncate', value, 0, mostBytes);
      },
    },
    'malformed-json': {
      form: 'malformed-json',
      read: (draft, value) => {
        refuseValue('malformed-json', value);
        draft.malformedJson = true;
      },
    },
    drift: {
      form: `drift=<${driftKinds.join('|')}>:<JSON pointer>`,
      read: (draft, value) => {
        draft.drifts.push(readDrift(value));
      },
    },
  };

/** All words, as they are written. */
export const faultForms: readonly string[] = Object.values(words).map(({ form }) => form);

/**
 * Reads a fault: words with commas between them, `status=503, delay=200`. Only `drift` may come more than once.
 *
 * @throws {FaultSyntaxError}
 */
export function parseFault(text: string): Fault {
  const draft: Draft = { after: false, delay: 0, drop: false, malformedJson: false, drifts: [] };
  const seen = new Set<string>();
  for (const part of text.split(',')) {
    const [, name = '', value] = /^\s*([^=\s]*)\s*(?:=\s*(.*?)\s*)?$/s.exec(part) ?? [];
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    if (!word) {
      throw new FaultSyntaxError(
        `${part.trim() ? `"${part.trim().slice(0, 60)}" is no fault` : 'A fault is empty'}. Allowed, with commas between: ${faultForms.join(', ')}.`,
      );
    }
    if (seen.has(name) && name !== 'drift') throw new FaultSyntaxError(`${name} is given twice.`);
    seen.add(name);
    word.read(draft, value);
  }
  refuseContradictions(draft);
  return draft;
}

/** Writes a fault as {@link parseFault} reads it. */
export function formatFault({ status, code, after, delay, drop, truncate, malformedJson, drifts }: Fault): string {
  return [
    status !== undefined && `status=${status}`,
    code !== undefined && `code=${code}`,
    after && 'after',
    delay > 0 && `delay=${delay}`,
    drop && 'drop',
    truncate !== undefined && (truncate === 'middle' ? 'truncate' : `truncate=${truncate}`),
    malformedJson && 'malformed-json',
    ...drifts.map(({ kind, path }) => `drift=${kind}:${path.map((name) => `/${escapeName(name)}`).join('')}`),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

function refuseContradictions({ status, code, after, drop, truncate }: Fault): void {
  if (status !== undefined && code !== undefined) {
    throw new FaultSyntaxError('status and code exclude each other: a code has its documented status.');
  }
  if (drop && truncate !== undefined) throw new FaultSyntaxError('drop and truncate exclude each other.');
  if (after && !drop && code === undefined && (status ?? 0) < 400) {
    throw new FaultSyntaxError(
      'after goes with drop, code or a status from 400 on; otherwise the request is carried out anyway.',
    );
  }
}

function readInteger(name: string, value: string | undefined, least: number, most: number): number {
  if (value !== undefined && /^\d{1,9}$/.test(value)) {
    const number = Number(value);
    if (number >= least && number <= most) return number;
  }
  throw new FaultSyntaxError(
    `${name} wants a whole number from ${least} to ${most}, such as ${name}=${Math.max(least, 200)}.`,
  );
}

function refuseValue(name: string, value: string | undefined): void {
  if (value !== undefined) throw new FaultSyntaxError(`${name} takes no value.`);
}

function readDrift(value: string | undefined): Drift {
  const [, kind = '', pointer] = /^([^:]*)(?::(.*))?$/s.exec(value ?? '') ?? [];
  if (!isDriftKind(kind)) {
    throw new FaultSyntaxError(
      `drift wants one of ${driftKinds.join(', ')} and a JSON pointer, such as drift=remove:/data/id.`,
    );
  }
  const path = readPointer(pointer ?? '');
  if (!path || (path.length === 0 && kind !== 'add')) {
    throw new FaultSyntaxError(`drift=${kind} wants the JSON pointer of a field, such as drift=${kind}:/data/id.`);
  }
  return { kind, path };
}

function isDriftKind(text: string): text is DriftKind {
  return (driftKinds as readonly string[]).includes(text);
}

/** The names in a JSON pointer (RFC 6901); `undefined` when it is none. */
function readPointer(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escapeName(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
