import type { OpenApiDocument } from '@concordat/specs';
import { docComment } from './doc-comment.ts';
import { fileHeader } from './file-header.ts';

/** Renders a type for each named schema, so that it can be imported by its name. */
export function renderModels(document: OpenApiDocument): string {
  const models = Object.entries(document.components?.schemas ?? {}).map(
    ([name, { description = '' }]) =>
      `${docComment([description])}export type ${name} = components['schemas']['${name}'];\n`,
  );
  if (models.length === 0) return `${fileHeader}export {};\n`;
  return `${fileHeader}import type { components } from './schema.ts';\n\n${models.join('\n')}`;
}
