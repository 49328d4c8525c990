export type { Certainty, Decision, DecisionPage } from './decisions.ts';
export type {
  Cause,
  CauseRule,
  Components,
  DocumentationState,
  Example,
  Header,
  HttpMethod,
  MediaType,
  OpenApiDocument,
  OperationObject,
  Pagination,
  Parameter,
  PathItem,
  RateLimit,
  Reference,
  RequestBody,
  ResponseObject,
  Schema,
} from './document.ts';
export { followReference } from './follow-reference.ts';
export { type LocatedParameter, listOperations, type Operation, type Reply } from './operations.ts';
export { appendPointer, resolvePointer, splitPointer } from './pointer.ts';
export { locate, readDecisions, readSpec, type SourceLocation, type Vendor, vendors } from './vendors.ts';
