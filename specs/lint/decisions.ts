import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import type { Decision } from '../src/decisions.ts';
import { appendPointer, resolvePointer, splitPointer } from '../src/pointer.ts';
import type { Contract } from './contract.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

const text = { type: 'string', pattern: '\\S' };

/** The form of one entry of `decisions.yaml`. */
const form = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'gap', 'at', 'pages', 'decision', 'because', 'certainty'],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    gap: { type: 'array', uniqueItems: true, items: { type: 'integer', minimum: 1 } },
    at: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', pattern: '^#(/|$)' } },
    pages: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['url', 'says'],
        properties: { url: { type: 'string', format: 'uri', pattern: '^https://' }, says: text },
      },
    },
    decision: text,
    because: text,
    certainty: { enum: ['documented', 'inferred', 'observed'] },
  },
};

/** Checks that decisions are complete, have names of their own and point at places of the contract. */
export function checkDecisions({ document }: Contract, file: YamlFile): Problem[] {
  const problems: Problem[] = [];
  const report = (keys: readonly string[], subject: string, message: string) => {
    const pointer = `#/${keys.join('/')}`;
    const problem = { file: file.name, ...file.locate(keys), rule: 'decisions', subject, pointer, message, more: 0 };
    problems.push(problem);
    return problem;
  };
  if (!Array.isArray(file.value)) {
    report([], 'decisions', 'expected a list of decisions. Start each with `- id:`.');
    return problems;
  }

  const ajv = new Ajv2020({ allErrors: true, verbose: true });
  addFormats.default(ajv);
  const isDecision = ajv.compile<Decision>(form);
  const seen = new Map<string, number>();
  // Many decisions may point into one place that is gone; one of them is enough to say so.
  const gone = new Map<string, Problem & { more: number }>();
  for (const [index, entry] of (file.value as unknown[]).entries()) {
    const key = String(index);
    if (!isDecision(entry)) {
      const { id } = Object(entry) as { id?: unknown };
      report([key], String(id ?? `entry ${index + 1}`), `${explain(isDecision.errors ?? [])}. Complete the decision.`);
      continue;
    }
    const first = seen.get(entry.id);
    if (first !== undefined)
      report([key, 'id'], entry.id, `expected a name of its own, found that of entry ${first + 1}.`);
    seen.set(entry.id, first ?? index);
    for (const [position, pointer] of entry.at.entries()) {
      try {
        resolvePointer(document, pointer);
      } catch (error) {
        const place = firstMissing(document, pointer);
        const known = gone.get(place);
        if (known) known.more += 1;
        else {
          const reason = error instanceof Error ? error.message : String(error);
          const message = `expected a place of the contract, found none. ${reason}`;
          gone.set(place, report([key, 'at', String(position)], entry.id, message));
        }
      }
    }
  }
  return problems;
}

/** The shortest part of a pointer that leads nowhere. */
function firstMissing(document: unknown, pointer: string): string {
  const keys = splitPointer(pointer);
  for (let length = 1; length <= keys.length; length += 1) {
    const place = appendPointer('#', ...keys.slice(0, length));
    try {
      resolvePointer(document, place);
    } catch {
      return place;
    }
  }
  return pointer;
}
