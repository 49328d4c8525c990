import type { Schema } from '../src/document.ts';
import type { Operation } from '../src/operations.ts';
import { appendPointer, splitPointer } from '../src/pointer.ts';
import type { Contract } from './contract.ts';
import { listFields } from './fields.ts';
import { type Problem, problemAt } from './problem.ts';

/**
 * A field that `x-echoes` a part of the request: that part exists, and the examples agree, so that a mock answers with the
 * ids it was asked for.
 */
export function checkEchoes(contract: Contract): Problem[] {
  return contract.operations.flatMap((operation) => checkOperation(contract, operation));
}

function checkOperation(contract: Contract, operation: Operation): Problem[] {
  const report = (pointer: string, message: string) => ({
    ...problemAt(contract, pointer, 'echoes', message),
    subject: operation.id,
  });
  return operation.replies.flatMap((reply) =>
    Object.entries(reply.content).flatMap(([type, { schema, examples }]) =>
      [...listFields(contract.document, schema as Schema, reply.pointer)].flatMap(([path, { fact, pointer }]) => {
        const echo = [...fact].find((statement) => statement.startsWith('echoes '))?.slice('echoes '.length);
        if (echo === undefined) return [];
        const sent = findSent(contract, operation, echo);
        if (!sent)
          return [
            report(
              pointer,
              `expected a part of the request, found "${echo}", which it does not have. Correct \`x-echoes\`.`,
            ),
          ];
        const { example } = sent;
        return Object.entries(examples ?? {}).flatMap(([name, { value }]) => {
          const shown = valueAt(value, path);
          if (example === undefined || shown === undefined || shown === example) return [];
          return report(
            appendPointer(reply.pointer, 'content', type, 'examples', name),
            `the example "${name}" has ${JSON.stringify(shown)} at ${path}, expected ${JSON.stringify(example)}, the example of ${echo}. Make them the same.`,
          );
        });
      }),
    ),
  );
}

/** The named part of the request; its example, if it has just one. */
function findSent({ document }: Contract, { parameters, requestBody, pointer }: Operation, echo: string) {
  const [place, ...rest] = echo.split('.');
  const name = rest.join('.');
  if (place !== 'body') {
    const parameter = parameters.find((each) => each.in === place && each.name === name);
    return parameter && { example: parameter.example };
  }
  const schemas = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema as Schema);
  const exists = schemas.some((schema) =>
    listFields(document, schema, pointer).has(splitPointer(`/${name}`).join('.')),
  );
  return exists ? { example: undefined } : undefined;
}

/** The value at a path of plain property names; items of lists are not compared. */
function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (Object(part) as Record<string, unknown>)[key], value);
}
