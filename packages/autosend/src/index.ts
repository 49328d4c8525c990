export {
  AbortedError,
  ApiError,
  type ApiErrorKind,
  type BulkChunk,
  type BulkFailure,
  type BulkOptions,
  type BulkProgress,
  type BulkReport,
  type BulkState,
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
export type { ContactListsBulk, RemoveAllContactsInput } from './bulk.ts';
export { type AutoSendClient, type AutoSendOptions, createAutoSendClient } from './client.ts';
export type * from './generated/models.ts';
export type * from './generated/resources.ts';
export type { components, operations, paths } from './generated/schema.ts';
export type * from './generated/webhook-events.ts';
export {
  type DeliveryHeaders,
  type RawBody,
  type SignedDelivery,
  type SignOptions,
  type UnknownWebhookEvent,
  type VerifiedWebhookEvent,
  type VerifyOptions,
  WebhookVerificationError,
  type WebhookVerificationReason,
  webhooks,
} from './webhooks.ts';
