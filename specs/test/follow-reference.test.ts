import { expect, test } from 'vitest';
import { followReference, type OpenApiDocument, type Schema } from '../src/index.ts';

const schemas = {
  Name: { $ref: '#/components/schemas/Text' },
  Text: { type: 'string' },
  Names: { type: 'array', items: { $ref: '#/components/schemas/Name' } },
  Circle: { $ref: '#/components/schemas/Other' },
  Other: { $ref: '#/components/schemas/Circle' },
} satisfies Record<string, Schema>;
const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Names', version: '1' },
  servers: [{ url: 'https://names.example' }],
  paths: {},
  components: { schemas },
};

test('finds what a reference stands for, in as many steps as it takes', () => {
  expect(followReference<Schema>(document, { $ref: '#/components/schemas/Name' })).toBe(schemas.Text);
});

test('is the entry itself where there is no reference, and leaves those inside it', () => {
  expect(followReference<Schema>(document, schemas.Names)).toBe(schemas.Names);
});

test.each(['#/components/schemas/Circle', '#/components/schemas/Absent'])(
  'refuses %s, which stands for nothing',
  ($ref) => {
    expect(() => followReference<Schema>(document, { $ref })).toThrow($ref.includes('Absent') ? 'Absent' : 'itself');
  },
);
