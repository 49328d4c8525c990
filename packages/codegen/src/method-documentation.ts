import type { Pagination } from '@concordat/client';
import type { OpenApiDocument, Operation } from '@concordat/specs';
import { docComment } from './doc-comment.ts';
import { type DocumentedError, listErrors } from './error-codes.ts';
import { nameIterator } from './names.ts';

/** Writes all that a caller wants to know of an operation as the JSDoc of its method. */
export function documentMethod(document: OpenApiDocument, operation: Operation): string {
  const { object, method, path } = operation;
  const permission = object['x-permission'] && markPermission(object['x-permission']);
  const facts = [
    `- Request: \`${method} ${path}\``,
    permission && `- Permission: ${permission}`,
    describeKey(operation),
    describeWebhooks(operation),
    object['x-pagination'] && `- Pages: one per call; \`${nameIterator(verbOf(operation))}\` goes through all of them`,
    object['x-docs'] === 'inferred' && '- The documentation does not state this operation; it is inferred.',
  ].filter((fact) => typeof fact === 'string');
  const errors = listErrors(document, operation).map((error) => describeError(error, permission));
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
export function documentIterator(operation: Operation, { page }: Pagination): string {
  const { object, method, path } = operation;
  return docComment(
    [
      `Goes through the rows of all pages of \`${verbOf(operation)}\`, from \`${page}\` on: same input, permission and errors.`,
      `- Request: \`${method} ${path}\`, once per page`,
    ],
    [`see ${object.externalDocs.url}`],
    '  ',
  );
}

/** Sets the names of permissions in code: `write:contacts` or a single word; `admin API key` is prose. */
function markPermission(permission: string): string {
  return permission.includes(' ') ? permission.replace(/[\w-]+:[\w-]+/g, '`$&`') : `\`${permission}\``;
}

function describeKey({ parameters }: Operation): string | undefined {
  const header = parameters.find(({ name }) => name.toLowerCase() === 'idempotency-key');
  if (!header) return undefined;
  return `- Idempotency key: ${/\bstrongly recommended\b/i.test(header.description ?? '') ? 'strongly recommended' : 'accepted'}`;
}

function describeWebhooks({ object }: Operation): string | undefined {
  const events = object['x-webhooks'] ?? [];
  if (events.length === 0) return undefined;
  // The contract marks an inferred event where it speaks of it: in a sentence of the description.
  const isInferred = /\bfires\b(?:[^.]|\.(?=\S))*\binferred\b/i.test(object.description ?? '');
  return `- Webhooks${isInferred ? ', inferred' : ''}: ${codeList(events)}`;
}

/** How the contract words a reply that many operations share, where it means the permission of each. */
const ownPermission = 'the permission that this operation needs';

function describeError({ status, description, codes }: DocumentedError, permission = ownPermission): string {
  const meaning = description.replace(ownPermission, () => permission);
  return `- ${status} ${codes.length > 0 ? codeList(codes) : '(no code)'}: ${meaning}`;
}

function verbOf({ id }: Operation): string {
  return id.slice(id.indexOf('.') + 1);
}

function codeList(codes: readonly string[]): string {
  return codes.map((code) => `\`${code}\``).join(', ');
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
