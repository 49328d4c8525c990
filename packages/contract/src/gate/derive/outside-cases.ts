import type { Operation } from '@concordat/specs';
import type { GateCase } from '../gate-case.ts';
import type { HarmlessContext } from '../harmless-plan.ts';

const rule = { id: 'derived.outside', severity: 'breaking' } as const;

/**
 * Reads of what the contract does not have: a path below each resource's, and paths that only take other methods. Nothing but
 * `GET` is sent, since what another method does to a path that takes it is not known.
 */
export function deriveOutside(
  operations: readonly Operation[],
  { baseUrl, randomUUID, operations: all }: HarmlessContext,
): GateCase[] {
  const common = {
    slot: undefined,
    credential: 'key',
    validRequest: false,
    otherStatus: 'finding if success',
    rank: 4,
    rule,
    outside: true,
  } as const;
  const invent = (path: string) => path.replace(/\{[^}]+\}/g, randomUUID);
  const roots = [...new Map(operations.map((operation) => [rootOf(operation.path), operation])).values()];
  const unknownPaths = roots.map(
    (operation): GateCase => ({
      ...common,
      operation,
      subject: 'a path that does not exist',
      request: {
        method: 'GET',
        url: `${baseUrl}${rootOf(operation.path)}/${randomUUID()}/nothing/${randomUUID()}`,
        headers: {},
      },
    }),
  );
  const readable = new Set(all.filter(({ method }) => method === 'GET').map(({ path }) => formOf(path)));
  const others = new Map(operations.filter(({ path }) => !isReadable(readable, path)).map((one) => [one.path, one]));
  const wrongMethods = [...others.values()].map(
    (operation): GateCase => ({
      ...common,
      operation,
      subject: 'the method GET',
      request: { method: 'GET', url: `${baseUrl}${invent(operation.path)}`, headers: {} },
    }),
  );
  return [...unknownPaths, ...wrongMethods];
}

/** The path up to its first parameter, without the last segment where it is not the resource's own. */
function rootOf(path: string): string {
  const [fixed = ''] = path.split('/{');
  return fixed
    .split('/')
    .slice(0, fixed.startsWith('/v1/') ? 3 : 2)
    .join('/');
}

/** A path with its named parts written alike. */
function formOf(path: string): string {
  return path.replace(/\{[^}]+\}/g, '{}');
}

/** Whether `GET` is taken at a path, or at one that it could be taken for: `/contacts/bulk` is also `/contacts/{id}`. */
function isReadable(readable: ReadonlySet<string>, path: string): boolean {
  const forms = formOf(path)
    .split('/')
    .reduce<string[]>(
      (starts, segment) => starts.flatMap((start) => [...new Set([segment, '{}'])].map((next) => `${start}/${next}`)),
      [''],
    );
  return forms.some((form) => readable.has(form.slice(1)));
}
