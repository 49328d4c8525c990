import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server to measure. */
export interface MeasuredServer {
  readonly name: string;
  /** Arguments of `node`. */
  command(port: number): readonly string[];
  /** What the paths of the contract are below. */
  readonly basePath: string;
  /** Key of a workspace with nothing in it. */
  readonly remembers?: true;
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const concordat = fileURLToPath(new URL('./bin/concordat.js', import.meta.resolve('concordat/package.json')));
const contract = file('../../../specs/dist/leadlex.json');

/** The servers, the limit first. */
export function listServers(competitors: string | undefined): MeasuredServer[] {
  const stateful = (port: number, ...more: string[]) => [
    ...[concordat, 'mock', '--stateful', '--quiet', '--vendor', 'leadlex', '--port', String(port), ...more],
  ];
  return [
    { name: 'bare node:http stub', basePath: '', command: (port) => [file('stub-server.mjs'), String(port)] },
    { name: 'sandbox in memory', basePath: '/leadlex', remembers: true, command: (port) => stateful(port) },
    {
      name: 'sandbox on file',
      basePath: '/leadlex',
      remembers: true,
      command: (port) => stateful(port, '--database', join(mkdtempSync(join(tmpdir(), 'concordat-')), 'sandbox.db')),
    },
    {
      name: 'concordat mock',
      basePath: '/leadlex',
      command: (port) => [concordat, 'mock', '--quiet', '--port', String(port)],
    },
    {
      name: 'prism mock -v silent',
      basePath: '',
      command: (port) => [
        ...[file('../../../node_modules/@stoplight/prism-cli/dist/index.js'), 'mock', '-v', 'silent'],
        ...['-p', String(port), '-h', '127.0.0.1', contract],
      ],
    },
    ...(competitors === undefined
      ? []
      : [
          {
            name: '@scalar/mock-server',
            basePath: '',
            command: (port: number) => [file('scalar-server.mjs'), String(port), competitors, contract],
          },
          {
            name: '@mockoon/cli',
            basePath: '/functions/v1/api-gateway',
            command: (port: number) => [
              ...[join(competitors, 'node_modules/@mockoon/cli/bin/run.js'), 'start', '--data', contract],
              ...['--port', String(port), '--hostname', '127.0.0.1', '--disable-log-to-file'],
            ],
          },
        ]),
  ];
}
