import type { SandboxReply } from '@concordat/sandbox';
import { bodyOf, call, changeBody, changeReply, success as isSuccess, withBody } from '../changes.ts';
import type { Category, Fault, Passage } from '../fault.ts';

type Answer = Fault['answer'];

/** One fault: what is wrong, the operations that the gate is asked about, and the server. */
export type Row = readonly [title: string, operations: readonly string[], answer: Answer, deliver?: Fault['deliver']];

/** Faults of AutoSend of one kind. */
export function autoSendFaults(category: Category, rows: readonly Row[]): Fault[] {
  return rows.map(([title, operations, answer, deliver]) => ({
    category,
    vendor: 'autosend',
    title,
    operations,
    answer,
    ...(deliver && { deliver }),
  }));
}

/** Passes everything on. */
export const right: Answer = ({ request, ask }) => ask(request);

/** Answers an operation without doing anything. */
export function pretend(operation: string, body: (passage: Passage) => unknown = () => ({})): Answer {
  return async (passage) => {
    if (passage.operation !== operation) return passage.ask(passage.request);
    const authorization = String(passage.request.headers['authorization'] ?? '');
    // Whom the right server refuses is refused here, too.
    if (!authorization.endsWith(passage.key)) return passage.ask(passage.request);
    return success({ success: true, ...(body(passage) as object) });
  };
}

/** A success with a body. */
export function success(body: unknown, status = 200): SandboxReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Gives the right server another body than came. */
// biome-ignore lint/suspicious/noExplicitAny: faults reach into bodies of every shape.
export function misread(operations: readonly string[], change: (body: any, passage: Passage) => unknown): Answer {
  return (passage) => {
    const { request, operation = '' } = passage;
    if (!operations.includes(operation) || !request.body) return passage.ask(request);
    return passage.ask(withBody(request, change(bodyOf(request), passage)));
  };
}

/** Takes query parameters out of requests. */
export function ignoreQuery(operation: string, ...names: readonly string[]): Answer {
  return (passage) => {
    const query = new URLSearchParams(passage.request.query);
    if (passage.operation === operation) for (const name of names) query.delete(name);
    return passage.ask({ ...passage.request, query: query.toString() });
  };
}

/** Changes fields of `data` in successes. */
// biome-ignore lint/suspicious/noExplicitAny: faults reach into bodies of every shape.
export function edit(operations: readonly string[], change: (data: any) => object): Answer {
  return changeReply(operations, isSuccess, editData(change));
}

/** Changes fields of `data` in a reply that has some. */
// biome-ignore lint/suspicious/noExplicitAny: faults reach into bodies of every shape.
export function editData(change: (data: any) => object) {
  return changeBody((body) => (body.data ? { ...body, data: { ...body.data, ...change(body.data) } } : body));
}

/** The last segment of the path of a request. */
export function lastOf({ request }: Passage): string {
  return decodeURIComponent(request.path.split('/').at(-1) ?? '');
}

/** Remembers the ids that an operation creates, the last one at the end. */
export async function remember(
  passage: Passage,
  operation: string,
  id: (body: never) => string,
): Promise<SandboxReply> {
  const reply = await passage.ask(passage.request);
  if (passage.operation === operation && reply.status < 300) {
    const ids = passage.memory.get(operation)?.split(' ') ?? [];
    passage.memory.set(operation, [...ids, id(JSON.parse(String(reply.body)) as never)].join(' '));
  }
  return reply;
}

/** Ids that were remembered, but for one. */
export function othersOf({ memory }: Passage, operation: string, but: string): string[] {
  return (memory.get(operation)?.split(' ') ?? []).filter((id) => id !== but);
}

/** Deletes something as a caller would. */
export function remove(passage: Passage, path: string): Promise<SandboxReply> {
  return call(passage, 'DELETE', path);
}
