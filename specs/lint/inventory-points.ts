import { type Fact, parseFact } from './facts.ts';
import type { Entry, Fields, Inventory } from './inventory-form.ts';
import { type Point, type PointKind, point, statement } from './point.ts';

/** A point and the keys under which the inventory states it. */
export interface InventoryPoint extends Point {
  readonly keys: readonly string[];
}

/** An inventory, put into points. */
export interface InventoryPoints {
  readonly document: readonly InventoryPoint[];
  readonly operations: ReadonlyMap<string, readonly InventoryPoint[]>;
}

/** Puts an inventory into points. */
export function listInventoryPoints(inventory: Inventory): InventoryPoints {
  const document = [
    ...said('title', inventory.title),
    ...said('version', inventory.version),
    ...said('documentation', inventory.documentation),
    ...said('server', inventory.server),
    ...schemes(inventory.authentication, ['authentication']),
    ...rateLimits(inventory.rate_limit, ['rate_limit']),
  ];
  const entries = Object.entries(inventory.operations);
  const operations = new Map(
    entries.map(([id, entry]) => {
      const own = listEntry(inventory, entry, ['operations', id]);
      return [id, [...own, ...listGeneralErrors(inventory, entry)]];
    }),
  );
  return { document, operations };
}

/** Lists what an inventory says about one operation, without the errors that all have. */
export function listEntry(inventory: Inventory, entry: Entry, keys: readonly string[]): InventoryPoint[] {
  const under = (key: string) => [...keys, key];
  const points: InventoryPoint[] = [
    { ...statement('operation', 'request', entry.request), keys: under('request') },
    { ...statement('detail', 'page', entry.page), keys: under('page') },
    ...schemes(entry.authentication, under('authentication')),
    ...said('permission', entry.permission, under('permission')),
    ...said('idempotent', entry.idempotent || undefined, under('idempotent')),
    ...said('deprecated', entry.deprecated || undefined, under('deprecated')),
    ...said('body optional', entry.body_optional || undefined, under('body_optional')),
    ...(entry.webhooks ?? []).flatMap((event) => said(`webhook ${event}`, event, under('webhooks'))),
    ...(entry.inferred ?? []).flatMap((status) => said(`inferred ${status}`, status, under('inferred'))),
    ...Object.entries(entry.pagination ?? {}).flatMap(([key, value]) =>
      said(`pagination ${key}`, value, under('pagination')),
    ),
    ...rateLimits(entry.rate_limit, under('rate_limit')),
    ...listBody(inventory, entry, under('body')),
    ...(entry.body ? listMedia(entry, 'request', under('media')) : []),
  ];
  for (const place of ['path', 'query', 'header'] as const) {
    points.push(...listFields(inventory, 'parameter', place, entry[place], under(place)));
  }
  for (const status of new Set([...Object.keys(entry.replies ?? {}), ...Object.keys(entry.errors ?? {})])) {
    points.push(...listReply(inventory, entry, status, keys));
  }
  return points;
}

function listGeneralErrors(inventory: Inventory, entry: Entry): InventoryPoint[] {
  const own = new Set([...Object.keys(entry.replies ?? {}), ...Object.keys(entry.errors ?? {})]);
  const errors = Object.fromEntries(Object.entries(inventory.errors ?? {}).filter(([status]) => !own.has(status)));
  return Object.keys(errors).flatMap((status) => [
    ...said(`inferred ${status}`, Number(status), ['errors', status]),
    ...listReply(inventory, { ...entry, errors }, status, []),
  ]);
}

function listReply(inventory: Inventory, entry: Entry, status: string, keys: readonly string[]): InventoryPoint[] {
  const codes = entry.errors?.[status];
  const errorKeys = [...keys, 'errors', status];
  const own = entry.replies?.[status];
  const envelope = typeof entry.envelope === 'string' ? entry.envelope : entry.envelope?.[status];
  const set = envelope ?? (inventory.envelopes?.[status] ? status : 'default');
  const fields = own ?? (codes ? inventory.envelopes?.[set] : undefined);
  const fieldKeys = own ? [...keys, 'replies', status] : ['envelopes', set];
  const headers = typeof entry.headers === 'string' ? entry.headers : (entry.headers?.[status] ?? 'default');
  const hasBody = Object.keys(fields ?? {}).length > 0;
  return [
    {
      ...statement('status and code', `status ${status}`, status),
      keys: codes ? errorKeys : [...keys, 'replies', status],
    },
    ...(codes ?? []).map((code) => ({
      ...statement('status and code', `code ${status} ${code}`, code),
      keys: errorKeys,
    })),
    ...listFields(inventory, 'reply field', `reply ${status}`, fields, fieldKeys),
    ...listFields(inventory, 'reply header', `header ${status}`, inventory.headers?.[headers], ['headers', headers]),
    ...(hasBody ? listMedia(entry, status, [...keys, 'media']) : []),
  ];
}

function listBody(inventory: Inventory, { body }: Entry, keys: readonly string[]): InventoryPoint[] {
  if (typeof body !== 'string') return listFields(inventory, 'body field', 'body', body, keys);
  return listFields(inventory, 'body field', 'body', inventory.shapes?.[body], ['shapes', body]);
}

function listMedia(entry: Entry, part: string, keys: readonly string[]): InventoryPoint[] {
  const types = [entry.media?.[part] ?? 'application/json'].flat();
  return types.flatMap((type) => said(`media ${part} ${type}`, type, keys));
}

/** Points of fields, with those of the shapes they name: `data: array of Contact` stands for all fields of a contact. */
function listFields(
  inventory: Inventory,
  kind: PointKind,
  prefix: string,
  fields: Fields | undefined,
  keys: readonly string[],
  within: readonly string[] = [],
): InventoryPoint[] {
  return Object.entries(fields ?? {}).flatMap(([path, text]) => {
    const name = `${prefix}${within.length > 0 ? '.' : ' '}${path}`;
    const written = text === null ? undefined : parseFact(String(text));
    const shape = written && findShape(inventory, written);
    const nameless = /(^|\]|\.)[.*]$|\[\]$/.test(path);
    const own = { ...point(kind, name, shape ? shape.fact : written, nameless), keys: [...keys, path] };
    if (!shape || within.includes(shape.name)) return own;
    const inner = inventory.shapes?.[shape.name];
    return [
      own,
      ...listFields(inventory, kind, `${name}${shape.suffix}`, inner, ['shapes', shape.name], [...within, shape.name]),
    ];
  });
}

function findShape({ shapes = {} }: Inventory, fact: Fact): { name: string; suffix: string; fact: Fact } | undefined {
  for (const part of fact) {
    const [, outer = '', name = '', rest = ''] = /^((?:(?:array|map) of )*)([A-Z]\w*)( or null)?$/.exec(part) ?? [];
    if (!shapes[name]) continue;
    const suffix = outer.replaceAll('array of ', '[]').replaceAll('map of ', '.*');
    return { name, suffix, fact: new Set([...fact].map((each) => (each === part ? `${outer}object${rest}` : each))) };
  }
  return undefined;
}

function said(name: string, value: unknown, keys: readonly string[] = [name]): InventoryPoint[] {
  return value === undefined ? [] : [{ ...statement('detail', name, value), keys }];
}

function schemes(names: Entry['authentication'] = [], keys: readonly string[]): InventoryPoint[] {
  return [names].flat().flatMap((name) => said(`authentication ${name}`, name, keys));
}

function rateLimits(limits: readonly string[] | undefined, keys: readonly string[]): InventoryPoint[] {
  return (limits ?? []).flatMap((limit) => said(`rate limit ${limit}`, limit, keys));
}
