import { expect, test } from 'vitest';
import { loadContract } from '../lint/contract.ts';
import { createValidator } from '../lint/examples.ts';
import { readInventory } from '../lint/inventory-form.ts';
import { readYamlFile } from '../lint/yaml-file.ts';
import { appendPointer } from '../src/pointer.ts';
import { vendors } from '../src/vendors.ts';

const contracts = new Map(
  await Promise.all(
    vendors.map(async (vendor) => [vendor, await loadContract(new URL(`../${vendor}/`, import.meta.url))] as const),
  ),
);

// The operations that remove contacts are pinned completely: the page's own bodies, and every other example, by value. That the
// contract agrees with these facts is checked with all others; here, that the inventory has them.
test.each([
  ['leadlex', 'contacts.delete', 'DELETE /v1/contacts/{id}', 'contacts:delete'],
  ['leadlex', 'contacts.bulkDelete', 'POST /v1/contacts/bulk-delete', 'write:contacts'],
  ['leadlex', 'lists.removeContact', 'DELETE /v1/lists/{list_id}/contacts/{contact_id}', 'contacts:write'],
  ['leadlex', 'campaigns.removeContact', 'DELETE /v1/campaigns/{id}/contacts/{contact_id}', 'campaigns:write'],
  ['autosend', 'contactLists.removeContacts', 'POST /contact-lists/{contactListId}/contacts/remove', undefined],
] as const)('%s %s is pinned by its page', (vendor, id, request, permission) => {
  const file = readYamlFile(new URL(`../${vendor}/inventory.yaml`, import.meta.url), 'inventory.yaml');
  const read = readInventory(file.value);
  if ('mistakes' in read) throw new Error(read.mistakes.map(({ message }) => message).join('\n'));
  const {
    samples = {},
    examples = {},
    ...entry
  } = read.inventory.operations[id] ?? expect.fail('not in the inventory');
  expect(entry).toMatchObject({ request, ...(permission && { permission }) });

  const contract = contracts.get(vendor) ?? expect.fail('no such contract');
  const operation = contract.operations.find((each) => each.id === id) ?? expect.fail('not in the contract');
  const parts = operation.requestBody ? ['request', '200'] : ['200'];
  expect(Object.keys(samples)).toEqual(expect.arrayContaining(parts));
  expect(Object.keys(examples)).toEqual(expect.arrayContaining(parts));

  const validate = createValidator(contract);
  for (const part of parts) {
    const owner =
      part === 'request'
        ? appendPointer(operation.pointer, 'requestBody')
        : (operation.replies.find(({ status }) => String(status) === part)?.pointer ?? '');
    const schema = appendPointer(owner, 'content', 'application/json', 'schema');
    for (const sample of [samples[part]].flat()) expect(validate(schema, sample)).toBeUndefined();
  }
});
