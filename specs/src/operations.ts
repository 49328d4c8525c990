import type {
  Header,
  HttpMethod,
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  ResponseObject,
} from './document.ts';
import { locateReference } from './follow-reference.ts';
import { appendPointer } from './pointer.ts';

/** One operation with everything but its schemas resolved, ready to be read by programs. */
export interface Operation {
  /** `resource.verb`, unique in the document. */
  readonly id: string;
  readonly method: Uppercase<HttpMethod>;
  /** Path template as in the document. */
  readonly path: string;
  /** JSON pointer of the operation in the document, as a fragment: `#/paths/…/delete`. */
  readonly pointer: string;
  /** The operation as written. */
  readonly object: OperationObject;
  /** Parameters of the path item and of the operation. */
  readonly parameters: readonly LocatedParameter[];
  readonly requestBody: RequestBody | undefined;
  /** Declared replies in ascending order of their status. */
  readonly replies: readonly Reply[];
}

/** A parameter and where it stands. */
export interface LocatedParameter extends Parameter {
  /** JSON pointer of the parameter in the document. */
  readonly pointer: string;
}

/** One declared reply of an operation. */
export interface Reply {
  readonly status: number;
  /** JSON pointer of the reply, after following its `$ref`. */
  readonly pointer: string;
  readonly object: ResponseObject;
  /** Headers by their documented spelling. */
  readonly headers: Readonly<Record<string, Header & { readonly pointer: string }>>;
  /** Bodies by media type; empty for a reply without a body. */
  readonly content: Readonly<Record<string, MediaType>>;
}

const methods: readonly HttpMethod[] = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * Lists the operations of a contract in the order of its paths.
 *
 * @throws {Error} when a `$ref` leads nowhere.
 */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => listPathOperations(document, path, item));
}

function listPathOperations(document: OpenApiDocument, path: string, item: PathItem): Operation[] {
  const itemPointer = appendPointer('#/paths', path);
  return methods.flatMap((method) => {
    const object = item[method];
    if (!object) return [];
    const pointer = appendPointer(itemPointer, method);
    return {
      id: object.operationId,
      method: method.toUpperCase() as Uppercase<HttpMethod>,
      path,
      pointer,
      object,
      parameters: [
        ...locateParameters(document, item.parameters, itemPointer),
        ...locateParameters(document, object.parameters, pointer),
      ],
      requestBody: object.requestBody,
      replies: Object.entries(object.responses)
        .map(([status, reply]) => readReply(document, status, reply, pointer))
        .sort((one, other) => one.status - other.status),
    };
  });
}

function locateParameters(
  document: OpenApiDocument,
  parameters: readonly (Parameter | Reference)[] = [],
  owner: string,
): LocatedParameter[] {
  return parameters.map((entry, index) => {
    const { value, pointer } = locateReference<Parameter>(
      document,
      entry,
      appendPointer(owner, 'parameters', String(index)),
    );
    return { ...value, pointer };
  });
}

function readReply(
  document: OpenApiDocument,
  status: string,
  entry: ResponseObject | Reference,
  operationPointer: string,
): Reply {
  const written = appendPointer(operationPointer, 'responses', status);
  const { value: object, pointer } = locateReference<ResponseObject>(document, entry, written);
  const headers = Object.entries(object.headers ?? {}).map(([name, header]) => {
    const found = locateReference<Header>(document, header, appendPointer(pointer, 'headers', name));
    return [name, { ...found.value, pointer: found.pointer }] as const;
  });
  return {
    status: Number(status),
    pointer,
    object,
    headers: Object.fromEntries(headers),
    content: object.content ?? {},
  };
}
