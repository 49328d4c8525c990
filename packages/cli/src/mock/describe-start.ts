import { listOperations, type Operation, readSpec, type Vendor } from '@concordat/specs';

/** What the mock says when it is ready: where the APIs are and a request that works. */
export function describeStart(url: string, names: readonly Vendor[]): string {
  const documents = names.map((vendor) => ({ vendor, document: readSpec(vendor) }));
  const width = Math.max(...documents.map(({ document }) => document.info.title.length));
  const [first] = documents;
  const operation = first && pickExample(listOperations(first.document));
  return [
    'The mock is ready. It keeps no state, and any key will do.',
    '',
    ...documents.map(({ vendor, document }) => `  ${document.info.title.padEnd(width)}  ${url}/${vendor}`),
    '',
    ...(first && operation ? ['Try it:', '', ...toCurl(`${url}/${first.vendor}`, operation), ''] : []),
    "Choose another reply by a header, such as -H 'Prefer: code=429'.",
    'Stop with Ctrl+C. More: concordat help mock',
    '',
  ].join('\n');
}

/** The shortest one to type: without a body if there is such an operation. */
function pickExample(operations: readonly Operation[]): Operation | undefined {
  return operations.toSorted((one, other) => effort(one) - effort(other))[0];
}

function effort({ requestBody, path }: Operation): number {
  return (requestBody ? 1000 : 0) + path.length;
}

function toCurl(baseUrl: string, operation: Operation): string[] {
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_placeholder, name) =>
    encodeURIComponent(String(operation.parameters.find((parameter) => parameter.name === name)?.example ?? name)),
  );
  const [example] = Object.values(operation.requestBody?.content['application/json']?.examples ?? {});
  const lines = [
    `  curl -X ${operation.method} -H 'Authorization: Bearer any-key'`,
    ...(example ? [`  --json '${JSON.stringify(example.value).replaceAll("'", "'\\''")}'`] : []),
    `  ${baseUrl}${path}`,
  ];
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
