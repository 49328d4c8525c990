import type { SandboxReply } from '@concordat/sandbox';
import type { Vendor } from '@concordat/specs';
import {
  also,
  bodyOf,
  call,
  changeBody,
  changeReply,
  changeRequest,
  success,
  type When,
  withBody,
} from '../changes.ts';
import type { Category, Fault, Passage } from '../fault.ts';

/** One row of a table of faults: what is wrong, with which operations, and how. */
export type Row = readonly [
  title: string,
  operations: string,
  answer: (operations: readonly string[]) => Fault['answer'],
];

/** Makes the faults of a table. Operations are written with spaces between them; the first ones are those that are wrong. */
export function rows(vendor: Vendor, category: Category, table: readonly Row[]): Fault[] {
  return table.map(([title, written, make]) => {
    const operations = written.split(' ');
    return { vendor, category, title: `${operations[0]}: ${title}`, operations, answer: make(operations.slice(0, 1)) };
  });
}

type Make = Row[2];

// biome-ignore lint/suspicious/noExplicitAny: faults reach into bodies of every shape.
type Body = any;

/** Changes the body of a success. */
export function body(change: (body: Body, passage: Passage) => unknown, when: When = success): Make {
  return (operations) => changeReply(operations, when, changeBody(change));
}

/** Changes the body of a request. */
export function sent(change: (body: Body, passage: Passage) => unknown): Make {
  return (operations) =>
    changeRequest(operations, (request, passage) =>
      request.body === '' ? request : withBody(request, change(bodyOf(request), passage) ?? bodyOf(request)),
    );
}

/** Changes or removes parameters of the query. */
export function query(change: (parameters: URLSearchParams) => void): Make {
  return (operations) =>
    changeRequest(operations, (request) => {
      const parameters = new URLSearchParams(request.query);
      change(parameters);
      return { ...request, query: `${parameters}` };
    });
}

/** Leaves parameters of the query unread. */
export function ignores(...names: readonly string[]): Make {
  return query((parameters) => {
    for (const name of names) parameters.delete(name);
  });
}

/** Leaves a field of the body unread. */
export function forgets(name: string): Make {
  return sent((given) => ({ ...given, [name]: undefined }));
}

/** Does something else as well. */
export function effect(act: (passage: Passage, reply: SandboxReply) => Promise<unknown>): Make {
  return (operations) => also(operations, act);
}

/** Answers as if it had been done, without doing it. */
export function pretends(reply: (passage: Passage) => { readonly status: number; readonly body?: unknown }): Make {
  return (operations) => async (passage) => {
    if (!operations.includes(passage.operation ?? '')) return passage.ask(passage.request);
    // What is not allowed or not there is refused all the same.
    const probe = await passage.ask({ ...passage.request, headers: { ...passage.request.headers, authorization: '' } });
    const { status, body: content } = reply(passage);
    const headers = { ...probe.headers, 'content-type': 'application/json' };
    const isAllowed = String(passage.request.headers['authorization'] ?? '').endsWith(passage.key);
    return isAllowed ? { status, headers, body: JSON.stringify(content) } : passage.ask(passage.request);
  };
}

/** The last part of the path of a request. */
export function lastPart({ request }: Passage): string {
  return decodeURIComponent(request.path.split('/').at(-1) ?? '');
}

export { bodyOf, call };

/** The first of several. */
export function first<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, 1);
}
