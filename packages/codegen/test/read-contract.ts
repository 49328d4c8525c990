import { readFileSync } from 'node:fs';
import type { OpenApiDocument, OperationObject, PathItem } from '@concordat/specs';

/** A contract with one operation of every shape. */
export function readLibraryContract(): OpenApiDocument {
  return JSON.parse(readFileSync(new URL('fixtures/library.json', import.meta.url), 'utf8'));
}

/** A contract of one operation, `things.do`, which is what a test says of it and else the least there can be. */
export function contractOf(
  operation: Partial<OperationObject>,
  {
    path = '/things',
    method = 'post',
    ...rest
  }: { path?: string; method?: keyof PathItem } & Partial<OpenApiDocument> = {},
): OpenApiDocument {
  const complete = {
    operationId: 'things.do',
    tags: ['things'],
    summary: 'Do a thing',
    externalDocs: { url: 'https://docs.example.com/things/do' },
    responses: { 200: { description: 'Done.' } },
    ...operation,
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Things API', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    paths: { [path]: { [method]: complete } },
    ...rest,
  };
}
