import { listOperations, type ResponseObject, type Schema } from '@concordat/specs';
import { expect, test } from 'vitest';
import { listErrorCodes, listErrors } from '../src/error-codes.ts';
import { contractOf } from './read-contract.ts';

const reply = (schema?: Schema): ResponseObject => ({
  description: 'Refused.',
  ...(schema && { content: { 'application/json': { schema } } }),
});
const withCode = (code: Schema): Schema => ({
  type: 'object',
  properties: { error: { type: 'object', properties: { code } } },
});

function errorsOf(responses: Record<string, ResponseObject>, schemas: Record<string, Schema> = {}) {
  const contract = contractOf({ responses }, { components: { schemas } });
  const [operation] = listOperations(contract);
  if (!operation) throw new Error('The contract has no operation.');
  return { byStatus: listErrors(contract, operation), codes: listErrorCodes(contract, operation) };
}

test('lists codes by status, in ascending order, and each once over all statuses', () => {
  const { byStatus, codes } = errorsOf({
    429: reply(withCode({ const: 'slow_down' })),
    200: reply(withCode({ enum: ['not_an_error'] })),
    400: reply(withCode({ enum: ['bad', 'worse'] })),
    404: reply(withCode({ enum: ['bad'] })),
  });
  expect(byStatus.map(({ status, codes: own }) => [status, own])).toEqual([
    [400, ['bad', 'worse']],
    [404, ['bad']],
    [429, ['slow_down']],
  ]);
  expect(codes).toEqual(['bad', 'worse', 'slow_down']);
});

test('finds codes behind references, in alternatives and beside the envelope', () => {
  const { codes } = errorsOf(
    {
      400: reply({ oneOf: [{ $ref: '#/components/schemas/Refusal' }, { properties: { code: { enum: ['flat'] } } }] }),
      403: reply(withCode({ anyOf: [{ enum: ['first'] }, { const: 'second' }] })),
    },
    { Refusal: withCode({ $ref: '#/components/schemas/Code' }), Code: { enum: ['behind_references'] } },
  );
  expect(codes).toEqual(['behind_references', 'flat', 'first', 'second']);
});

test('keeps a failure whose reply has no code', () => {
  const shapes: (Schema | undefined)[] = [
    undefined,
    { type: 'object', properties: { error: { type: 'string', enum: ['Sender not found'] } } },
    { type: 'object', properties: { error: { type: 'array', items: { properties: { code: { enum: ['entry'] } } } } } },
    { type: 'object', properties: { error: { type: 'object', properties: { status: { enum: [404] } } } } },
    withCode({ type: 'integer', enum: [404] }),
    withCode({ type: 'string' }),
  ];
  for (const shape of shapes) {
    expect(errorsOf({ 404: reply(shape) }).byStatus).toEqual([{ status: 404, description: 'Refused.', codes: [] }]);
  }
});
