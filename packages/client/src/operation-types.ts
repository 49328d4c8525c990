import type { ServerSentEvent } from './event-stream.ts';
import type { ByteStream } from './read-items.ts';

/**
 * The first argument of an operation: its path, query and body fields as one flat object. Header parameters are not part
 * of it, they are call options. `Operation` is an entry of openapi-typescript's `operations`.
 *
 * At any depth, optional fields accept `undefined` and arrays may be read-only. Where the body is a union, each alternative
 * forbids the fields of the others.
 */
export type OperationInput<Operation> = Flatten<
  Fields<Operation, 'path'> & Fields<Operation, 'query'>,
  Body<Operation>
>;

/**
 * What an operation resolves with: the bodies of its successful replies, `undefined` for a reply without one. A reply in JSON
 * is its data; one of another media type is the stream of its bytes, and an event stream is its events, of type `Event`.
 * A media range beside JSON means that the API decides, so the output is either.
 */
export type OperationOutput<Operation, Event = ServerSentEvent> = Operation extends { responses: infer Replies }
  ? {
      [Status in keyof Replies]: `${Status & number}` extends `2${string}` ? ReplyBody<Replies[Status], Event> : never;
    }[keyof Replies]
  : never;

type ReplyBody<Reply, Event> = Reply extends { content: infer Content }
  ? Extract<keyof Content, JsonType> extends never
    ? keyof Content extends 'text/event-stream'
      ? AsyncIterable<Event>
      : ByteStream
    :
        | Content[Extract<keyof Content, JsonType>]
        | (Extract<keyof Content, MediaRange> extends never ? never : ByteStream)
  : undefined;

type JsonType = `application/${'' | `${string}+`}json${string}`;
type MediaRange = `${string}/*`;

type Fields<Operation, Place extends 'path' | 'query'> = Operation extends { parameters: infer Parameters }
  ? Place extends keyof Parameters
    ? [NonNullable<Parameters[Place]>] extends [never]
      ? unknown
      : NonNullable<Parameters[Place]>
    : unknown
  : unknown;

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Exclusive<Content[keyof Content]>
  : Operation extends { requestBody?: { content: infer Content } | undefined }
    ? Optional<Exclusive<Content[keyof Content]>>
    : unknown;

/** An optional body: either all that it requires, or none of its fields. */
type Optional<Body> = [Body] extends [never]
  ? unknown
  : Record<never, never> extends Body
    ? Body
    : Body | { [Name in AnyKey<Body>]?: undefined };

/** Each member of a union, with the fields that only other members have forbidden. */
type Exclusive<Union, Member = Union> = Member extends unknown
  ? Member & { [Name in Exclude<AnyKey<Union>, keyof Member>]?: undefined }
  : never;

type AnyKey<Union> = Union extends unknown ? keyof Union : never;

/**
 * One readable object type per alternative of the body, its optional fields open to `undefined`. Mapping over the
 * intersection keeps the documentation of the fields.
 */
type Flatten<Parameters, Alternative> = Alternative extends unknown
  ? {
      [Name in keyof (Parameters & Alternative)]:
        | Given<(Parameters & Alternative)[Name]>
        | (Record<never, never> extends Pick<Parameters & Alternative, Name> ? undefined : never);
    }
  : never;

/** A value as a caller may give it: nothing here changes it, so all arrays in it may be read-only. */
type Given<Value> = Value extends readonly (infer Entry)[]
  ? readonly Given<Entry>[]
  : Value extends object
    ? {
        [Name in keyof Value]:
          | Given<Value[Name]>
          | (Record<never, never> extends Pick<Value, Name> ? undefined : never);
      }
    : Value;
