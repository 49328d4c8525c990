import { listOperations, type Operation, readSpec, type Vendor } from '@concordat/specs';
import type { StatefulOptions } from './start-stateful.ts';

/** Key of the sandbox with the sample data, by vendor. */
const sampleKeys: Readonly<Record<Vendor, string>> = { leadlex: 'wbk_full', autosend: 'AS_full' };

/** What the mock says when it is ready: where the APIs are and a request that works. */
export function describeStart(url: string, names: readonly Vendor[], { stateful, database }: StatefulOptions): string {
  const documents = names.map((vendor) => ({ vendor, document: readSpec(vendor) }));
  const width = Math.max(...documents.map(({ document }) => document.info.title.length));
  const [first] = documents;
  const operation = first && pickExample(listOperations(first.document));
  return [
    ...(stateful
      ? [
          `The sandbox is ready. It remembers what it is told${describePlace(database)}.`,
          `Each key owns an empty workspace, ${listSampleKeys(names)} one with sample data.`,
        ]
      : ['The mock is ready. It keeps no state, and any key will do.']),
    '',
    ...documents.map(({ vendor, document }) => `  ${document.info.title.padEnd(width)}  ${url}/${vendor}`),
    '',
    ...(first && operation
      ? [
          'Try it:',
          '',
          ...toCurl(`${url}/${first.vendor}`, operation, stateful ? sampleKeys[first.vendor] : 'any-key'),
          '',
        ]
      : []),
    stateful
      ? "Make a reply go wrong by a header, such as -H 'x-sandbox-fault: status=503'."
      : "Choose another reply by a header, such as -H 'Prefer: code=429'.",
    'Stop with Ctrl+C. More: concordat help mock',
    '',
  ].join('\n');
}

/** Without what a URL may hold besides the place, such as a password. */
function describePlace(database: string | undefined): string {
  if (database === undefined) return ' until it is stopped';
  const url = /^postgres(ql)?:/.test(database) ? URL.parse(database) : null;
  return ` in ${url ? `${url.protocol}//${url.host}${url.pathname}` : database}`;
}

function listSampleKeys(names: readonly Vendor[]): string {
  return names.map((vendor) => sampleKeys[vendor]).join(' and ');
}

/** The shortest one to type: without a body if there is such an operation. */
function pickExample(operations: readonly Operation[]): Operation | undefined {
  return operations.toSorted((one, other) => effort(one) - effort(other))[0];
}

function effort({ requestBody, path }: Operation): number {
  return (requestBody ? 1000 : 0) + path.length;
}

function toCurl(baseUrl: string, operation: Operation, key: string): string[] {
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_placeholder, name) =>
    encodeURIComponent(String(operation.parameters.find((parameter) => parameter.name === name)?.example ?? name)),
  );
  const [example] = Object.values(operation.requestBody?.content['application/json']?.examples ?? {});
  const lines = [
    `  curl -X ${operation.method} -H 'Authorization: Bearer ${key}'`,
    ...(example ? [`  --json '${JSON.stringify(example.value).replaceAll("'", "'\\''")}'`] : []),
    `  ${baseUrl}${path}`,
  ];
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
