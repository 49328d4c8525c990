import { fileURLToPath } from 'node:url';
import { bundle, createConfig } from '@redocly/openapi-core';

const config = createConfig({});

/**
 * Bundles a contract into one document: files the entry document refers to become its components.
 *
 * @param entry URL of an `openapi.yaml`.
 * @throws {Error} naming every problem, when the document cannot be read or a `$ref` leads nowhere.
 */
export async function bundleContract(entry: URL): Promise<object> {
  const { bundle: document, problems } = await bundle({
    ref: fileURLToPath(entry),
    config: await config,
    componentRenamingConflicts: 'error',
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map(({ message, location: [place] }) =>
      place ? `${place.source.absoluteRef}: ${place.pointer ?? ''} ${message}` : message,
    );
    throw new Error(lines.join('\n'));
  }
  return document.parsed as object;
}
