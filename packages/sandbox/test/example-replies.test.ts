import { createContract } from '@concordat/contract';
import { type Operation, readSpec, vendors } from '@concordat/specs';
import { expect, test } from 'vitest';
import { loadDefinition } from '../src/vendor-definitions.ts';
import { openSandbox } from './open-sandbox.ts';

const unhandled = await Promise.all(
  vendors.map(async (vendor) => {
    const { handlers } = await loadDefinition(vendor);
    const { operations } = createContract(readSpec(vendor));
    return operations.filter(({ id }) => !Object.hasOwn(handlers, id)).map((operation) => ({ vendor, ...operation }));
  }),
);

/** A value the example does not have, where the contract leaves it open. */
function pathValue({ parameters }: Operation, name: string): string {
  const parameter = parameters.find((each) => each.name === name && each.in === 'path');
  return parameter && ('pattern' in parameter.schema || '$ref' in parameter.schema)
    ? String(parameter.example)
    : 'of%20my%20own';
}

// Replies are checked against the contract, echoes included, by the sandbox itself.
test.each(unhandled.flat())('$vendor $id answers with the example of the contract', async (operation) => {
  const { sandbox } = await openSandbox(operation.vendor);
  const [content] = Object.values(operation.requestBody?.content ?? {});
  const [example] = Object.values(content?.examples ?? {});
  const reply = await sandbox.answer({
    method: operation.method,
    path: operation.path.replaceAll(/\{([^}]+)\}/g, (_, name) => pathValue(operation, name)),
    query: '',
    headers: {
      authorization: operation.vendor === 'leadlex' ? 'Bearer wbk_full' : 'Bearer AS_full',
      'content-type': 'application/json',
    },
    body: example === undefined ? '' : JSON.stringify(example.value),
  });
  expect(reply.status).toBe(operation.replies[0]?.status);
  expect(reply.headers['x-sandbox']).toBe('example');
});
