import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getLineColLocation, lint, loadConfig, parseYaml } from '@redocly/openapi-core';
import { splitPointer } from '../src/pointer.ts';
import { nameSubject, type Problem } from './problem.ts';

const configPath = fileURLToPath(new URL('../redocly.yaml', import.meta.url));

const config = loadConfig({ configPath });

/**
 * Lints a contract by Redocly with our rules.
 *
 * @param entry URL of an `openapi.yaml`.
 * @param base folder that file names are relative to.
 */
export async function checkByRedocly(entry: URL, base: URL): Promise<Problem[]> {
  const problems = await lint({ ref: fileURLToPath(entry), config: await config });
  return problems.flatMap(({ ruleId, message, suggest, location: [place] }) => {
    if (!place) return [];
    const { source, start } = getLineColLocation(place);
    const pointer = place.pointer ?? '#/';
    return {
      file: relative(fileURLToPath(base), source.absoluteRef),
      line: start.line,
      column: start.col,
      rule: ruleId,
      subject: nameSubject(parseYaml(source.body), splitPointer(pointer)),
      pointer,
      message: suggest.length > 0 ? `${message} Did you mean ${suggest.join(' or ')}?` : message,
    };
  });
}
