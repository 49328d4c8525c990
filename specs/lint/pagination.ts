import type { Schema } from '../src/document.ts';
import type { Operation } from '../src/operations.ts';
import { splitPointer } from '../src/pointer.ts';
import type { Contract } from './contract.ts';
import { listFields } from './fields.ts';
import { type Problem, problemAt } from './problem.ts';

/**
 * What `x-pagination` names exists: `page` and `size` in the query or the body, the places of `rows`, `total` and `pages` in
 * the success.
 */
export function checkPagination(contract: Contract): Problem[] {
  return contract.operations.flatMap((operation) => {
    const pagination = Object(operation.object['x-pagination']) as Readonly<Record<string, string>>;
    const request = requestFields(contract, operation);
    const reply = replyFields(contract, operation);
    return Object.entries(pagination).flatMap(([key, name]) => {
      const isAsked = key === 'page' || key === 'size';
      if (isAsked ? request.has(name) : name.startsWith('/') && reply.has(splitPointer(name).join('.'))) return [];
      const pointer = `${operation.pointer}/x-pagination/${key}`;
      const place = isAsked ? 'query or body field' : 'JSON pointer to a field of the success';
      return problemAt(
        contract,
        pointer,
        'pagination',
        `expected a ${place}, found "${name}", which there is not. Correct it.`,
      );
    });
  });
}

function requestFields({ document }: Contract, { parameters, requestBody, pointer }: Operation): Set<string> {
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const body = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => [
    ...listFields(document, schema as Schema, pointer).keys(),
  ]);
  return new Set([...query, ...body]);
}

function replyFields({ document }: Contract, { replies }: Operation): Set<string> {
  const success = replies.filter(({ status }) => status < 300);
  return new Set(
    success.flatMap(({ content, pointer }) =>
      Object.values(content).flatMap(({ schema }) => [...listFields(document, schema as Schema, pointer).keys()]),
    ),
  );
}
