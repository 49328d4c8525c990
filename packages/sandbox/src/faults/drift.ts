import type { Drift } from './fault.ts';

type Container = Record<string, unknown>;

/**
 * Lets a JSON value drift, in place.
 *
 * @returns whether there was something to change.
 */
export function applyDrift(value: unknown, { kind, path }: Drift): boolean {
  if (kind === 'add') return findAll([value], path).map(addField).includes(true);
  const name = path.at(-1) ?? '';
  return findAll([value], path.slice(0, -1))
    .flatMap((parent) =>
      isContainer(parent) ? namesIn(parent, name).map((one) => changeField(parent, one, kind)) : [],
    )
    .includes(true);
}

/** The name of the field that `add` adds. */
const addedField = 'sandbox_drift';

function addField(target: unknown): boolean {
  if (!isContainer(target) || Array.isArray(target)) return false;
  target[addedField] = true;
  return true;
}

function changeField(parent: Container, name: string, kind: Exclude<Drift['kind'], 'add'>): boolean {
  if (kind === 'remove' || kind === 'rename') {
    // A hole in an array would be written as null, which is another drift.
    if (Array.isArray(parent)) return false;
    if (kind === 'rename') parent[`${name}_renamed`] = parent[name];
    delete parent[name];
    return true;
  }
  const before = parent[name];
  parent[name] = kind === 'null' ? null : retype(before);
  return kind !== 'null' || before !== null;
}

/** A value of another JSON type. */
function retype(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return {};
  return value === null ? false : [];
}

function findAll(targets: readonly unknown[], path: readonly string[]): readonly unknown[] {
  return path.reduce(
    (found, name) =>
      found.flatMap((target) => (isContainer(target) ? namesIn(target, name).map((one) => target[one]) : [])),
    targets,
  );
}

function namesIn(target: Container, name: string): string[] {
  if (name === '*' && !Object.hasOwn(target, name)) return Object.keys(target);
  return Object.hasOwn(target, name) ? [name] : [];
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
