import type { Operation, Vendor } from '@concordat/specs';
import type { Access } from './access/authenticate.ts';
import type { RefusalExplanation, WorkspaceContext } from './handler.ts';
import type { SandboxRequest } from './request/message.ts';
import type { PreparedQuery } from './store/prepared-query.ts';

/** What a vendor's sandbox does differently from another's. */
export interface VendorDefinition {
  readonly vendor: Vendor;
  /** By operationId. Operations without one are answered by their examples. */
  readonly handlers: Readonly<Record<string, UntypedHandler | undefined>>;
  newId(random: () => number, now: number): string;
  /** The workspace a new account begins with. */
  firstWorkspaceOf(account: string): string;
  /** The workspace of a request, or the status of its refusal. */
  findWorkspace(access: Access, key: string, request: SandboxRequest, operation: Operation): FoundWorkspace;
  /** The general error of what does not exist, for operations that document none. */
  readonly notFound: unknown;
  /** Puts into a new workspace what every one has, sample data or not. */
  furnish?(context: WorkspaceContext): Promise<void>;
  /** What happens by itself when its time comes. */
  readonly dueWork?: VendorDueWork;
  /** Fills a workspace, from the sample data if not from given ones. */
  seed(context: WorkspaceContext, data?: unknown): Promise<void>;
}

/** What a vendor does by itself, and when. */
export interface VendorDueWork {
  /** The workspace in which something is due first, and since when, in ms since 1970. It may lie in the future. */
  readonly next: PreparedQuery<{ readonly workspace: string; readonly at: number | null }, Record<never, never>>;
  /** Does all that is due in a workspace by its `now`, so that {@link next} finds it no more. */
  run(context: WorkspaceContext): Promise<void>;
}

/** A workspace, or the status of the refusal. */
export type FoundWorkspace =
  | {
      readonly workspace: string;
      /** The refusal when there is no such workspace; without it, there always is. */
      readonly statusIfAbsent?: number;
    }
  | { readonly status: number; readonly explanation?: RefusalExplanation };

/** A handler of any operation: what it gets and gives was typed where it was written. */
export type UntypedHandler = (context: never) => unknown;

/** What handlers give, whatever the operation. */
export interface UntypedReply {
  readonly status: number;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
