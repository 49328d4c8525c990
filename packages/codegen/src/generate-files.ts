import { listOperations, type OpenApiDocument } from '@concordat/specs';
import { describeOperation } from './describe-operation.ts';
import { checkSchemaNames, groupByResource } from './names.ts';
import { renderModels } from './render-models.ts';
import { renderCodes, renderOperations } from './render-operations.ts';
import { renderReadme } from './render-readme.ts';
import { renderResources } from './render-resources.ts';
import { renderSchema } from './render-schema.ts';
import { renderWebhookEvents } from './render-webhook-events.ts';

/** The texts of a folder by file name. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Turns a contract into the files of `src/generated`. The same contract always gives the same bytes.
 *
 * @param displayName the vendor as its types are called: `LeadLex`.
 * @throws {GenerationError} when the contract says something the client cannot do.
 */
export async function generateFiles(displayName: string, contract: OpenApiDocument): Promise<GeneratedFiles> {
  const document = sortComponents(contract);
  const operations = listOperations(document);
  const resources = groupByResource(operations);
  checkSchemaNames(Object.keys(document.components?.schemas ?? {}), resources, displayName);
  const descriptors = new Map(operations.map((operation) => [operation.id, describeOperation(document, operation)]));
  return new Map([
    ['README.md', renderReadme()],
    ['codes.ts', renderCodes(document, resources)],
    ['models.ts', renderModels(document)],
    ['operations.ts', renderOperations(document, resources, descriptors)],
    ['resources.ts', renderResources({ document, displayName, resources, descriptors })],
    ['schema.ts', await renderSchema(document)],
    ['webhook-events.ts', renderWebhookEvents(document)],
  ]);
}

/** Bundling orders components by their first use, so a new operation would move what others use. */
function sortComponents(document: OpenApiDocument): OpenApiDocument {
  const components = Object.entries(document.components ?? {}).map(([kind, members]) => {
    const sorted = Object.entries(members as object).sort(([one], [other]) => (one < other ? -1 : 1));
    return [kind, Object.fromEntries(sorted)] as const;
  });
  return { ...document, components: Object.fromEntries(components) };
}
