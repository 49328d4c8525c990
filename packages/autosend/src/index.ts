export {
  AbortedError,
  ApiError,
  type ApiErrorKind,
  type ByteStream,
  type CallOptions,
  type ClientOptions,
  ConcordatError,
  ConnectionError,
  type Failure,
  type Fetch,
  InputError,
  type IterateOptions,
  type PagedRows,
  type RateLimit,
  ReplyError,
  ResponseFormatError,
  type Result,
  type Success,
  TimeoutError,
} from '@concordat/client';
export { type AutoSendClient, type AutoSendOptions, createAutoSendClient } from './client.ts';
export type * from './generated/models.ts';
export type * from './generated/resources.ts';
export type { components, operations, paths } from './generated/schema.ts';
