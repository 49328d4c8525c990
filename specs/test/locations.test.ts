import { expect, test } from 'vitest';
import { bundleContract } from '../scripts/bundle.ts';
import { findLocations } from '../scripts/locations.ts';
import { writeFolder } from './small-contract.ts';

const files = {
  'openapi.yaml': `openapi: 3.1.0
info:
  title: Small
  version: "1"
paths:
  /pets/{id}:
    $ref: paths.yaml#/~1pets~1{id}
`,
  'paths.yaml': `# Pets.
/pets/{id}:
  get:
    operationId: pets.get
    tags: [pets, animals]
    responses:
      "200":
        description: >-
          A pet,
          or two.
        content:
          application/json:
            schema: { $ref: schemas.yaml#/Pet }
`,
  'schemas.yaml': `Pet:
  type: object
  properties:
    id:
      type: string
      minLength: 1
    name: { type: string, maxLength: 9 }
`,
};

test('every place is found in the file, line and column of its key', async () => {
  const entry = new URL('openapi.yaml', writeFolder(files));
  const locations = findLocations(entry, await bundleContract(entry));
  const get = '#/paths/~1pets~1{id}/get';
  expect({
    title: locations['#/info/title'],
    path: locations['#/paths/~1pets~1{id}'],
    get: locations[get],
    secondTag: locations[`${get}/tags/1`],
    status: locations[`${get}/responses/200`],
    description: locations[`${get}/responses/200/description`],
    schema: locations[`${get}/responses/200/content/application~1json/schema`],
    pet: locations['#/components/schemas/Pet'],
    minLength: locations['#/components/schemas/Pet/properties/id/minLength'],
    maxLength: locations['#/components/schemas/Pet/properties/name/maxLength'],
  }).toEqual({
    title: ['openapi.yaml', 3, 3],
    path: ['openapi.yaml', 6, 3],
    get: ['paths.yaml', 3, 3],
    secondTag: ['paths.yaml', 5, 18],
    status: ['paths.yaml', 7, 7],
    description: ['paths.yaml', 8, 9],
    schema: ['paths.yaml', 13, 13],
    pet: ['schemas.yaml', 1, 1],
    minLength: ['schemas.yaml', 6, 7],
    maxLength: ['schemas.yaml', 7, 27],
  });
});

test('a reference that leads nowhere is an error that names it', async () => {
  const entry = new URL('openapi.yaml', writeFolder({ ...files, 'schemas.yaml': 'Dog: { type: object }\n' }));
  await expect(bundleContract(entry)).rejects.toThrow(/schema.*resolve/i);
});
