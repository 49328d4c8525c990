export type { BulkChunk, BulkFailure, BulkOptions, BulkProgress, BulkReport, BulkState } from './bulk-types.ts';
export type { CallOptions } from './call-options.ts';
export { type Client, type ClientDefinition, type ClientForms, createClient, type SafeForm } from './client.ts';
export type { ClientOptions } from './client-options.ts';
export type { Clock } from './clock.ts';
export { ConcordatError, type ConcordatErrorOptions } from './errors/concordat-error.ts';
export { InputError } from './errors/input-error.ts';
export { AbortedError, ConnectionError, TimeoutError } from './errors/no-response.ts';
export {
  ApiError,
  type ApiErrorKind,
  ReplyError,
  type ReplyErrorOptions,
  ResponseFormatError,
} from './errors/reply-error.ts';
export type { FailStream, ReadEvents, ServerSentEvent } from './event-stream.ts';
export type { HookCall, Hooks, OnErrorEvent, OnRequestEvent, OnResponseEvent, OnRetryEvent } from './hooks.ts';
export type {
  CodesByStatus,
  CodeTable,
  FieldRule,
  OperationDescriptor,
  OperationTable,
  Pagination,
} from './operation-table.ts';
export type { OperationInput, OperationOutput } from './operation-types.ts';
export type { Pacing } from './pacing.ts';
export type { IterateOptions, PagedRows } from './paging.ts';
export { type ByteStream, readItems } from './read-items.ts';
export type { RateLimit } from './reply-headers.ts';
export type { Failure, FailureOf, Result, Success } from './result.ts';
export type { Fetch } from './transport.ts';
export type { Logger, LogLevel } from './watch.ts';
