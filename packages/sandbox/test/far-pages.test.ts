import { createContract } from '@concordat/contract';
import { readSpec, type Vendor } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { autosend } from '../src/autosend/definition.ts';
import { leadlex } from '../src/leadlex/definition.ts';
import { createSandbox } from '../src/sandbox.ts';

const keys = { leadlex: 'wbk_full', autosend: 'AS_full' };
const far = '9'.repeat(20);

describe.each([
  ['leadlex', leadlex],
  ['autosend', autosend],
] as const)('%s', (vendor: Vendor, { handlers }) => {
  const { document, operations } = createContract(readSpec(vendor));
  const paged = operations.filter(
    ({ id, method, parameters }) =>
      method === 'GET' && Object.hasOwn(handlers, id) && parameters.some(({ name }) => name === 'page'),
  );

  test.each(paged.map(({ id, path, parameters }) => ({ id, path, parameters })))(
    '$id has no rows on a page far beyond the last one',
    async ({ path, parameters }) => {
      const sandbox = await createSandbox({ vendor, validateReplies: true });
      const filled = parameters
        .filter((parameter) => parameter.in === 'path')
        .reduce((text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))), path);
      const url = `${document.servers[0].url}${filled}?page=${far}`;
      const reply = await sandbox.fetch(new Request(url, { headers: { authorization: `Bearer ${keys[vendor]}` } }));
      expect(reply.status).toBe(200);
      await sandbox.close();
    },
  );
});
