import type { OpenApiDocument } from '@concordat/specs';
import { needsInput, takesInput } from './describe-operation.ts';
import { docComment, lineWidth } from './doc-comment.ts';
import { listErrorCodes } from './error-codes.ts';
import { eventModel } from './event-model.ts';
import { fileHeader } from './file-header.ts';
import { stringLiteral } from './literal.ts';
import { documentIterator, documentMethod } from './method-documentation.ts';
import type { Method, Resource } from './names.ts';
import type { OperationDescription } from './operation-description.ts';

/** What the types of a vendor are rendered from. */
export interface ResourcesInput {
  readonly document: OpenApiDocument;
  /** The vendor as its types are called: `LeadLex`. */
  readonly displayName: string;
  readonly resources: readonly Resource[];
  readonly descriptors: ReadonlyMap<string, OperationDescription>;
}

/** Renders the methods of a client with their documentation, inputs, outputs and error codes. Types only. */
export function renderResources(input: ResourcesInput): string {
  const { document, displayName, resources } = input;
  const methods = resources.flatMap((resource) => resource.methods);
  const properties = resources.map((resource) => {
    const comment = docComment([descriptionOf(document, resource)], [], '  ');
    return `${comment}  readonly ${resource.name}: ${resource.typeName};\n`;
  });
  const codes = methods.map((method) => `  ${stringLiteral(method.operation.id)}: ${method.typeName}ErrorCode;\n`);
  return [
    `${fileHeader}${renderImports(input)}`,
    `${docComment([`The methods of the ${displayName} client, by resource.`])}export interface ${displayName}Resources {\n${properties.join('')}}\n`,
    `${docComment(['The documented error codes of each operation.'])}export interface ${displayName}ErrorCodes {\n${codes.join('')}}\n`,
    ...resources.map((resource) => renderResource(input, resource)),
    ...methods.map((method) => renderTypes(input, method)),
  ].join('\n');
}

function renderImports({ document, resources, descriptors }: ResourcesInput): string {
  const known = [...descriptors.values()];
  const operations = resources.flatMap(({ methods }) => methods.map(({ operation }) => operation));
  const events = operations.map((operation) => eventModel(document, operation)).filter((name) => name !== undefined);
  const names = [
    known.length > 0 && 'CallOptions',
    known.some(({ pagination }) => pagination) && 'IterateOptions',
    known.some(takesInput) && 'OperationInput',
    known.length > 0 && 'OperationOutput',
    known.some(({ pagination }) => pagination) && 'PagedRows',
  ].filter((name) => name !== false);
  if (resources.length === 0) return '';
  return [
    `import type { ${names.join(', ')} } from '@concordat/client';\n`,
    events.length > 0 ? `import type { ${[...new Set(events)].sort().join(', ')} } from './models.ts';\n` : '',
    `import type { operations } from './schema.ts';\n`,
  ].join('');
}

function renderResource(input: ResourcesInput, resource: Resource): string {
  const methods = resource.methods.flatMap((method) => {
    const descriptor = input.descriptors.get(method.operation.id);
    return descriptor ? renderMethods(input.document, method, descriptor) : [];
  });
  const comment = docComment([descriptionOf(input.document, resource)]);
  return `${comment}export interface ${resource.typeName} {\n${methods.join('\n')}}\n`;
}

/** The method of an operation, and the one that iterates over its rows. */
function renderMethods(
  document: OpenApiDocument,
  { name, typeName, operation }: Method,
  descriptor: OperationDescription,
): string[] {
  const { pagination, idempotencyKey } = descriptor;
  const input = `input${needsInput(descriptor) ? '' : '?'}: ${typeName}Input`;
  const options = `options?: ${idempotencyKey ? 'CallOptions' : "Omit<CallOptions, 'idempotencyKey'>"}`;
  const method = renderSignature(name, [input, options], `Promise<${typeName}Output>`);
  const rows = `PagedRows<${typeName}Row, ${typeName}Output>`;
  return [
    documentMethod(document, operation) + method,
    ...(pagination
      ? [
          documentIterator(operation, pagination) +
            renderSignature(pagination.method, [input, 'options?: IterateOptions'], rows),
        ]
      : []),
  ];
}

function renderSignature(name: string, parameters: readonly string[], returned: string): string {
  const line = `  ${name}(${parameters.join(', ')}): ${returned};\n`;
  if (line.length <= lineWidth + 1) return line;
  return `  ${name}(\n${parameters.map((parameter) => `    ${parameter},\n`).join('')}  ): ${returned};\n`;
}

function renderTypes({ document, descriptors }: ResourcesInput, { typeName, operation }: Method): string {
  const entry = `operations[${stringLiteral(operation.id)}]`;
  const descriptor = descriptors.get(operation.id);
  // An object type without fields would take anything, call options in the wrong place included.
  const input = descriptor && takesInput(descriptor) ? `OperationInput<${entry}>` : 'Record<string, never>';
  const event = eventModel(document, operation);
  const output = `OperationOutput<${event === undefined ? entry : `${entry}, ${event}`}>`;
  const rows = descriptor?.pagination?.rows.map((key) => `[${stringLiteral(key)}]`).join('');
  const codes = listErrorCodes(document, operation).map(stringLiteral);
  const method = `\`${operation.id}\``;
  return [
    `${docComment([`What ${method} takes.`])}export type ${typeName}Input = ${input};\n`,
    `${docComment([`What ${method} resolves with.`])}export type ${typeName}Output = ${output};\n`,
    ...(rows === undefined
      ? []
      : [`${docComment([`One row of ${method}.`])}export type ${typeName}Row = ${typeName}Output${rows}[number];\n`]),
    `${docComment([`The error codes documented for ${method}.`])}${renderUnion(`export type ${typeName}ErrorCode`, codes)}`,
  ].join('\n');
}

function renderUnion(declaration: string, members: readonly string[]): string {
  const line = `${declaration} = ${members.join(' | ') || 'never'};\n`;
  if (line.length <= lineWidth + 1) return line;
  return `${declaration} =\n${members.map((member) => `  | ${member}`).join('\n')};\n`;
}

function descriptionOf(document: OpenApiDocument, { name }: Resource): string {
  return document.tags?.find((tag) => tag.name === name)?.description ?? `The operations of \`${name}\`.`;
}
