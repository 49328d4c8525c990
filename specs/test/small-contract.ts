import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Contract, loadContract } from '../lint/contract.ts';
import type { Problem } from '../lint/problem.ts';
import { checkByRedocly } from '../lint/redocly.ts';
import { readYamlFile, type YamlFile } from '../lint/yaml-file.ts';

const requestId = () => ({ 'X-Request-ID': { $ref: '#/components/headers/RequestId' } });

/** A contract of one operation that keeps every rule; tests break one thing in a copy of it. */
export function smallDocument() {
  return {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: 'https://api.small.test' }],
    security: [{ bearerAuth: [] }],
    tags: [{ name: 'pets', description: 'Pets.' }],
    paths: {
      '/pets/{id}/rename': {
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The pet.',
            schema: { type: 'string' },
            example: 'pet_1',
          },
          { $ref: '#/components/parameters/Project' },
        ],
        post: {
          operationId: 'pets.rename',
          tags: ['pets'],
          summary: 'Rename a pet',
          description: 'Gives a pet another name.',
          externalDocs: { url: 'https://docs.small.test/pets/rename' },
          'x-permission': 'pets:write',
          'x-idempotent': true,
          'x-webhooks': ['pet.renamed'],
          parameters: [
            { name: 'notify', in: 'query', description: 'Tell.', schema: { type: 'boolean' }, example: true },
          ],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['name'],
                  properties: {
                    name: { type: 'string', minLength: 1, maxLength: 50 },
                    tags: { type: 'array', maxItems: 5, items: { type: 'string' } },
                  },
                },
                examples: { rename: { value: { name: 'Rex' } } },
              },
            },
          },
          responses: {
            '200': {
              description: 'Renamed.',
              headers: requestId(),
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required: ['data'],
                    properties: { data: { $ref: '#/components/schemas/Pet' } },
                  },
                  examples: { renamed: { value: { data: { id: 'pet_1', age: 3 } } } },
                },
              },
            },
            '404': {
              description: 'Not found.',
              headers: requestId(),
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required: ['error'],
                    properties: {
                      error: {
                        type: 'object',
                        required: ['code'],
                        properties: { code: { type: 'string', enum: ['not_found', 'gone'] } },
                      },
                    },
                  },
                  examples: {
                    not_found: { value: { error: { code: 'not_found' } } },
                    gone: { value: { error: { code: 'gone' } } },
                  },
                },
              },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
      parameters: {
        Project: { name: 'x-project', in: 'header', description: 'Project.', schema: { type: 'string' }, example: 'p' },
      },
      headers: { RequestId: { schema: { type: 'string' }, example: 'req_1' } },
      schemas: {
        Pet: {
          type: 'object',
          required: ['id', 'age'],
          properties: {
            id: { type: 'string', 'x-echoes': '$request.path.id' },
            age: { type: 'integer', minimum: 0 },
          },
          example: { id: 'pet_1', age: 3 },
        },
      },
    },
  };
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Sets the value at a path of keys, or removes the key when the value is `undefined`. */
export function change(document: unknown, path: readonly string[], value: Json | undefined): void {
  let place = document as Record<string, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete place[last];
  else place[last] = value;
}

export const operation = ['paths', '/pets/{id}/rename', 'post'] as const;
export const json = ['content', 'application/json'] as const;

/** Writes files into a folder of their own, which is removed after the test. */
export function writeFolder(files: Readonly<Record<string, unknown>>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-specs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return pathToFileURL(`${folder}/`);
}

export async function lintByRedocly(document: unknown): Promise<Problem[]> {
  const folder = writeFolder({ 'openapi.yaml': document });
  return checkByRedocly(new URL('openapi.yaml', folder), folder);
}

export function load(document: unknown): Promise<Contract> {
  return loadContract(writeFolder({ 'openapi.yaml': document }));
}

export function yamlFile(name: string, content: string): YamlFile {
  return readYamlFile(new URL(name, writeFolder({ [name]: content })), name);
}
