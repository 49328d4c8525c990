import type { CauseRule, Example, Schema } from '../src/document.ts';
import type { Operation, Reply } from '../src/operations.ts';
import { appendPointer } from '../src/pointer.ts';
import type { Contract } from './contract.ts';
import type { Fact } from './facts.ts';
import { listFields } from './fields.ts';
import { type Problem, problemAt } from './problem.ts';

/** How the facts of a field state each rule; `undefined` for a rule that no schema states. */
const causeRules: Readonly<Record<CauseRule, ((fact: Fact) => boolean) | undefined>> = {
  required: (fact) => fact.has('required') || fact.has('either'),
  type: (fact) => !fact.has('any'),
  enum: stating(/^one of /),
  format: stating(/^format /),
  minimum: stating(/^at least \S+$/),
  maximum: stating(/^at most \S+$/),
  minItems: stating(/^at least .* items?$/),
  maxItems: stating(/^at most .* items?$/),
  minLength: stating(/^at least .* characters?$/),
  maxLength: stating(/^at most .* characters?$/),
  oneOf: (fact) => fact.has('either'),
  additionalProperties: undefined,
  malformed: undefined,
  unknown: undefined,
  forbidden: undefined,
  state: undefined,
};

/** Whether a name is that of a rule an error can be caused by. */
export function isCauseRule(name: unknown): name is CauseRule {
  return typeof name === 'string' && Object.hasOwn(causeRules, name);
}

function stating(words: RegExp): (fact: Fact) => boolean {
  return (fact) => [...fact].some((statement) => words.test(statement));
}

/**
 * Where one error code has several examples, each says by `x-cause` which of them a request provokes, and a rule of the request
 * it names is one the contract states.
 */
export function checkCauses(contract: Contract): Problem[] {
  // A shared reply is checked for every operation that has it: it may name only what all their requests have.
  return contract.operations.flatMap((operation) =>
    operation.replies.filter(({ status }) => status >= 400).flatMap((reply) => checkReply(contract, operation, reply)),
  );
}

function checkReply(contract: Contract, operation: Operation, { content, pointer }: Reply): Problem[] {
  return Object.entries(content).flatMap(([type, { examples = {} }]) => {
    const entries = Object.entries(examples);
    const taken = new Map<string, string>();
    return entries.flatMap(([name, example]): Problem[] => {
      const place = appendPointer(pointer, 'content', type, 'examples', name);
      const report = (message: string) => ({
        ...problemAt(contract, place, 'causes', `the example "${name}": ${message}`),
        subject: operation.id,
      });
      const cause = example['x-cause'];
      if (!cause) {
        const sharesCode = entries.some(([other, each]) => other !== name && codeOf(each) === codeOf(example));
        if (!sharesCode) return [];
        return [
          report('expected `x-cause`, because another example has the same code, found none. Say what provokes it.'),
        ];
      }
      const mistake = explainMistake(contract, operation, cause);
      if (mistake) return [report(mistake)];
      const key = `${cause.rule} ${cause.part ?? ''} of the code ${codeOf(example)}`;
      const twin = cause.rule === 'state' ? undefined : taken.get(key);
      taken.set(key, name);
      return twin === undefined
        ? []
        : [report(`expected a cause of its own, found that of "${twin}". Tell them apart.`)];
    });
  });
}

function codeOf({ value }: Example): unknown {
  return (Object(Object(value).error) as { code?: unknown }).code;
}

/** Says what is wrong with a cause: its part is not in the request, or has no such rule. */
function explainMistake(
  contract: Contract,
  operation: Operation,
  { rule, part }: NonNullable<Example['x-cause']>,
): string | undefined {
  const states = causeRules[rule];
  const fields = requestFields(contract, operation);
  if (part === undefined) {
    const known = !states || [...fields.values()].some(states);
    return known
      ? undefined
      : `expected a rule of the request, found "${rule}", which no field has. Correct \`x-cause\`.`;
  }
  const fact = fields.get(part.replace(/\/\d+(?=\/|$)/g, '[]'));
  if (rule === 'additionalProperties') {
    return fact ? `expected a field that the request does not have, found "${part}". Correct \`x-cause\`.` : undefined;
  }
  if (!fact) return `expected a part of the request, found "${part}", which it does not have. Correct \`x-cause\`.`;
  if (!states || states(fact)) return undefined;
  return `expected a rule of ${part}, which is "${[...fact].join(', ')}", found "${rule}". Correct \`x-cause\`.`;
}

/** Facts of every part of the request by its runtime expression, in which `[]` stands for any position of a list. */
function requestFields({ document }: Contract, { parameters, requestBody, pointer }: Operation): Map<string, Fact> {
  const fields = new Map<string, Fact>(requestBody ? [['$request.body', new Set(['object'])]] : []);
  for (const { name, in: place, required, schema } of parameters) {
    const [, field] =
      [...listFields(document, { type: 'object', properties: { value: schema as Schema } }, pointer)][0] ?? [];
    fields.set(`$request.${place}.${name}`, new Set([...(field?.fact ?? []), ...(required ? ['required'] : [])]));
  }
  for (const { schema } of Object.values(requestBody?.content ?? {})) {
    for (const [path, { fact }] of listFields(document, schema as Schema, pointer)) {
      const part = `$request.body#/${path.replaceAll('.', '/')}`;
      fields.set(part, fact);
      // The items of a list are a part of the request, also where nothing is said about them.
      if ([...fact].some((statement) => statement.startsWith('array'))) fields.set(`${part}[]`, new Set());
    }
  }
  return fields;
}
