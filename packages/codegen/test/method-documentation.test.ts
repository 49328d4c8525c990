import { listOperations, type OperationObject, readSpec, vendors } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { documentMethod } from '../src/method-documentation.ts';
import { contractOf } from './read-contract.ts';

/** The lines of the documentation of one operation. */
function linesOf(operation: Partial<OperationObject>): string[] {
  const contract = contractOf(operation);
  const [found] = listOperations(contract);
  const text = found ? documentMethod(contract, found) : '';
  return text.split('\n').map((line) => line.replace(/^ *\* ?/, ''));
}

describe('the permission', () => {
  const responses = { 403: { description: 'The key lacks the permission that this operation needs.' } };

  test.each([
    ['things:write', '`things:write`'],
    ['write', '`write`'],
    ['things:write (things:admin for all)', '`things:write` (`things:admin` for all)'],
    ['admin API key', 'admin API key'],
    ['$&', '`$&`'],
  ])('%s is named where it is lacking', (permission, marked) => {
    const lines = linesOf({ 'x-permission': permission, responses });
    expect(lines).toContain(`- Permission: ${marked}`);
    expect(lines).toContain(`- 403 (no code): The key lacks ${marked}.`);
  });

  test('stays unnamed where the contract does not name it', () => {
    expect(linesOf({ responses })).toContain(`- 403 (no code): ${responses[403].description}`);
  });

  test.each(vendors)('is named in every refusal of %s that means it', (vendor) => {
    const contract = readSpec(vendor);
    const described = listOperations(contract).filter(({ object }) => object['x-permission'] !== undefined);
    for (const operation of described) {
      expect(documentMethod(contract, operation), operation.id).not.toMatch(
        /- 403.*\bthe permission (that|which|this)\b/,
      );
    }
    if (vendor === 'leadlex') {
      const texts = described.map((operation) => documentMethod(contract, operation));
      expect(texts.join('')).toMatch(/- 403 .*lacks `contacts:write`/);
    }
  });
});

describe('the idempotency key', () => {
  const key = (description: string) => ({
    parameters: [{ name: 'Idempotency-Key', in: 'header' as const, description, schema: { type: 'string' } }],
  });

  test('is recommended where the contract says that the vendor does', () => {
    expect(linesOf(key('Strongly recommended: it makes repeating safe.'))).toContain(
      '- Idempotency key: strongly recommended',
    );
    expect(linesOf(key('Makes repeating safe.'))).toContain('- Idempotency key: accepted');
    expect(linesOf({}).join()).not.toContain('Idempotency key');
  });
});

describe('webhooks', () => {
  const webhooks = (description: string) => linesOf({ 'x-webhooks': ['thing.done', 'thing.made'], description });

  test.each([
    'Fires `thing.done` or `thing.made` (inferred).',
    'Done at once. That it fires `thing.done` is inferred: the page names no event.',
    'Each thing fires the events of one (inferred). No more is known.',
  ])('are marked where the contract does not have them from a page: %s', (description) => {
    expect(webhooks(description)).toContain('- Webhooks, inferred: `thing.done`, `thing.made`');
  });

  test.each(['', 'Fires `thing.done`. The path is inferred.', 'The path is inferred. Fires `thing.done`.'])(
    'are told as facts where it has: %s',
    (description) => {
      expect(webhooks(description)).toContain('- Webhooks: `thing.done`, `thing.made`');
    },
  );
});
