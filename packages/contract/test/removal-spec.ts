import { listOperations, type OpenApiDocument, type PathItem, readSpec, type Vendor } from '@concordat/specs';

const removals = [
  'campaigns.removeContact',
  'contacts.bulkDelete',
  'contacts.delete',
  'lists.removeContact',
  'contactLists.removeContacts',
];

/** A vendor's contract, reduced to the operations that take contacts away: those the test servers have. */
export function removalSpec(vendor: Vendor): OpenApiDocument {
  const document = readSpec(vendor);
  // AutoSend deletes contacts too, on other terms.
  const wanted = new Set(vendor === 'leadlex' ? removals : ['contactLists.removeContacts']);
  return selectOperations(document, (id) => wanted.has(id));
}

/** A contract with some of its operations. */
export function selectOperations(document: OpenApiDocument, isWanted: (operationId: string) => boolean) {
  const kept = listOperations(document).filter(({ id }) => isWanted(id));
  const paths: Record<string, PathItem> = {};
  for (const { path, method } of kept) {
    const { parameters } = document.paths[path] ?? {};
    const name = method.toLowerCase() as Lowercase<typeof method>;
    paths[path] = { ...(parameters && { parameters }), ...paths[path], [name]: document.paths[path]?.[name] };
  }
  return { ...document, paths };
}
