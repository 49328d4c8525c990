import type { OpenApiDocument, Operation } from '@concordat/specs';
import { docComment } from './doc-comment.ts';
import { type DocumentedError, listErrors } from './error-codes.ts';

/** Writes all that a caller wants to know of an operation as the JSDoc of its method. */
export function documentMethod(document: OpenApiDocument, { object, method, path, ...operation }: Operation): string {
  const takesKey = operation.parameters.some(({ name }) => name.toLowerCase() === 'idempotency-key');
  const webhooks = object['x-webhooks'] ?? [];
  const facts = [
    `- Request: \`${method} ${path}\``,
    object['x-permission'] !== undefined && `- Permission: \`${object['x-permission']}\``,
    takesKey && '- Idempotency key: accepted',
    webhooks.length > 0 && `- Webhooks: ${codeList(webhooks)}`,
    object['x-docs'] === 'inferred' && '- The documentation does not state this operation; it is inferred.',
  ].filter((fact) => fact !== false);
  const errors = listErrors(document, { object, method, path, ...operation }).map(describeError);
  return docComment(
    [
      endSentence(object.summary),
      object.description ?? '',
      facts.join('\n'),
      errors.length > 0 ? ['Errors:', ...errors].join('\n') : '',
    ],
    [`see ${object.externalDocs.url}`, ...(object.deprecated ? ['deprecated The vendor advises against it.'] : [])],
    '  ',
  );
}

/** Writes the JSDoc of the method that iterates over the rows of an operation. */
export function documentIterator({ object, method, path }: Operation, name: string): string {
  return docComment(
    [
      `Iterates over the rows of all pages of \`${name}\`: same input, permission and errors.`,
      `- Request: \`${method} ${path}\`, once per page`,
    ],
    [`see ${object.externalDocs.url}`],
    '  ',
  );
}

function describeError({ status, description, codes }: DocumentedError): string {
  return `- ${status} ${codes.length > 0 ? codeList(codes) : '(no code)'}: ${description}`;
}

function codeList(codes: readonly string[]): string {
  return codes.map((code) => `\`${code}\``).join(', ');
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
