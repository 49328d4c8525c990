import type { Call, Fault, Reply } from '../removal-server.ts';
import type { State } from '../state.ts';

/** The fields of all bodies. */
export interface Body {
  data: Record<string, unknown>;
  error: Record<string, unknown>;
  success?: unknown;
}

/** Paths of the operations, as far as they tell them apart. */
export const paths = {
  bulk: /\/bulk-delete$/,
  contact: /^\/v1\/contacts\/(?!bulk-delete)[^/]+$/,
  list: /^\/v1\/lists\//,
  campaign: /^\/v1\/campaigns\//,
  audience: /^\/contact-lists\//,
  any: /./,
} as const;

/** Changes the replies of one status at one operation. */
export function at(
  status: number,
  path: RegExp,
  change: (body: Body, reply: Reply, call: Call, state: State) => void,
): Fault {
  return {
    after(reply, call, state) {
      if (reply.status !== status || !path.test(call.path)) return;
      reply.body = structuredClone(reply.body);
      change(reply.body as Body, reply, call, state);
    },
  };
}

/** Sets a field of `data` at one operation. */
export function data(path: RegExp, field: string, value: unknown): Fault {
  return at(200, path, (body) => {
    if (value === undefined) delete body.data[field];
    else body.data[field] = value;
  });
}

/** Answers one status with another. */
export function restatus(from: number, to: number, path: RegExp = paths.any): Fault {
  return at(from, path, (_, reply) => {
    reply.status = to;
  });
}

/** Sets or removes a header of the replies of one operation. */
export function header(
  path: RegExp,
  name: string,
  value: string | ((former: string, call: Call) => string),
  status?: number,
): Fault {
  return {
    after(reply, call) {
      if (!path.test(call.path) || (status !== undefined && reply.status !== status)) return;
      const former = reply.headers[name] ?? '';
      reply.headers[name] = typeof value === 'string' ? value : value(former, call);
    },
  };
}

/** Answers an error code with another. */
export function recode(from: string, to: string, path: RegExp = paths.any): Fault {
  return {
    after(reply, call) {
      const body = reply.body as Partial<Body>;
      if (!path.test(call.path) || body.error?.['code'] !== from) return;
      reply.body = { ...body, error: { ...body.error, code: to } };
    },
  };
}

/** The lists of ids of a request body; none where it is no JSON object. */
export function fieldsOf(text: string): {
  readonly contact_ids?: readonly string[];
  readonly contactIds?: readonly string[];
} {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    return {};
  }
}
