import type { SandboxReply, SandboxRequest } from '@concordat/sandbox';
import type { Vendor } from '@concordat/specs';

/** Kinds of faults. */
export const categories = [
  'response shape',
  'status',
  'error code and envelope',
  'headers and media type',
  'request validation',
  'auth',
  'semantics and state',
  'limits',
  'webhooks',
  'paging',
] as const;

/** Kind of a fault. */
export type Category = (typeof categories)[number];

/** One request on its way through a faulty server. */
export interface Passage {
  /** `undefined` where the contract has no such operation. */
  readonly operation: string | undefined;
  readonly request: SandboxRequest;
  /** What the right server answers to this request or another one. */
  readonly ask: (request: SandboxRequest) => Promise<SandboxReply>;
  /** Key that may do everything. */
  readonly key: string;
  /** What the faulty server remembers; empty when the run begins. */
  readonly memory: Map<string, string>;
}

/** A way in which a server departs from its contract, and which a client can observe. */
export interface Fault {
  readonly category: Category;
  readonly vendor: Vendor;
  /** Unique within vendor and category. */
  readonly title: string;
  /** Operations that the gate is asked about. */
  readonly operations: readonly string[];
  readonly answer: (passage: Passage) => Promise<SandboxReply>;
  /** Changes the webhooks on their way; `undefined` loses one. @default none */
  readonly deliver?: ((delivery: Request, sign: Sign) => Promise<Request | undefined>) | undefined;
}

/** Signs the body of a delivery as the right server does, in hexadecimal digits. */
type Sign = (body: string) => string;
