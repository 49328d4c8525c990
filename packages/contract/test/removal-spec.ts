import {
  type Components,
  listOperations,
  type OpenApiDocument,
  type PathItem,
  readSpec,
  splitPointer,
  type Vendor,
} from '@concordat/specs';

const removals = [
  'campaigns.removeContact',
  'contacts.bulkDelete',
  'contacts.delete',
  'lists.removeContact',
  'contactLists.removeContacts',
];

/** A vendor's contract, reduced to the operations that take contacts away: those the test servers have. */
export function removalSpec(vendor: Vendor): OpenApiDocument {
  const document = selected.get(vendor) ?? selectRemovals(vendor);
  selected.set(vendor, document);
  return document;
}

const selected = new Map<Vendor, OpenApiDocument>();

function selectRemovals(vendor: Vendor): OpenApiDocument {
  const document = readSpec(vendor);
  // AutoSend deletes contacts too, on other terms.
  const wanted = new Set(vendor === 'leadlex' ? removals : ['contactLists.removeContacts']);
  return selectOperations(document, (id) => wanted.has(id));
}

/** A contract with some of its operations, and the components they use. */
function selectOperations(document: OpenApiDocument, isWanted: (operationId: string) => boolean): OpenApiDocument {
  const paths: Record<string, PathItem> = {};
  for (const { path, method } of listOperations(document).filter(({ id }) => isWanted(id))) {
    const { parameters } = document.paths[path] ?? {};
    const name = method.toLowerCase() as Lowercase<typeof method>;
    paths[path] = { ...(parameters && { parameters }), ...paths[path], [name]: document.paths[path]?.[name] };
  }
  return { ...document, paths, components: selectComponents(document, paths) };
}

type Groups = Record<string, Record<string, unknown>>;

function selectComponents(document: OpenApiDocument, paths: Record<string, PathItem>): Components {
  const { securitySchemes = {}, ...all } = document.components as Groups;
  const selected: Groups = { securitySchemes };
  const visit = (part: unknown): void => {
    for (const [, pointer = ''] of JSON.stringify(part).matchAll(/"\$ref":"(#[^"]+)"/g)) {
      const [, group = '', name = ''] = splitPointer(pointer);
      selected[group] ??= {};
      if (name in selected[group]) continue;
      selected[group][name] = all[group]?.[name];
      visit(selected[group][name]);
    }
  };
  visit(paths);
  return selected;
}
