import type { Operation } from '@concordat/specs';
import type { Send } from '../model/step.ts';

/** A word that nothing but the records of one workspace holds. */
export const canary = 'CanaryQ7x2Zk';

/** Fields that hold whatever people write. */
const texts =
  /^(?:name|title|description|content|subject|notes?|\w*_name|firstName|lastName|company|text|html|body|message|label|value|template)$/;

/** Writes the canary into everything that can be made or changed in a workspace. @returns the ids of what was made. */
export async function writeCanaries(operations: readonly Operation[], call: Send): Promise<string[]> {
  const ids: string[] = [];
  const order = ['POST', 'PUT', 'PATCH'];
  const writing = operations
    .filter(({ method, requestBody }) => order.includes(method) && requestBody !== undefined)
    .sort((one, other) => order.indexOf(one.method) - order.indexOf(other.method));
  for (const operation of writing) {
    const [content] = Object.values(operation.requestBody?.content ?? {});
    const [example] = Object.values(content?.examples ?? {});
    if (example === undefined || /delete|remove|merge|export/i.test(operation.id)) continue;
    const { status, body } = await call(operation.method, samplePath(operation), mark(example.value));
    if (status === 201) collectIds(body, ids);
  }
  return ids;
}

/** Everything that reads show of a workspace, by operation. */
export async function readEverything(
  operations: readonly Operation[],
  call: Send,
): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>();
  for (const operation of operations) {
    // An audit log shows that it was read, and a key when it was used.
    if (operation.method !== 'GET' || /auditLogs|apiKeys|export|stream/i.test(operation.id)) continue;
    const { status, body } = await call('GET', samplePath(operation));
    shown.set(operation.id, `${status} ${JSON.stringify(body)}`);
  }
  return shown;
}

function samplePath({ path, parameters }: Operation): string {
  const inPath = path.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return encodeURIComponent(String(parameter?.example ?? 'x'));
  });
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  return query.length > 0 ? `${inPath}?${query.join('&')}` : inPath;
}

function mark(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return texts.test(name) ? `${value} ${canary}` : value;
  if (Array.isArray(value)) return value.map((item) => mark(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner, key)]));
}

function collectIds(value: unknown, ids: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (/^(?:id|\w*_id)$/i.test(name) && typeof inner === 'string') ids.push(inner);
    else collectIds(inner, ids);
  }
}
