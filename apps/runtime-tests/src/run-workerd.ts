import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readFindings } from './read-findings.ts';
import { runAlone } from './run-command.ts';
import { type Consumer, type Outcome, UnavailableError } from './runtime.ts';

/** Runs the worker by `workerd test`, without any compatibility with Node. */
export async function runWorkerd({ worker }: Consumer, installed: string): Promise<Outcome> {
  const folder = dirname(worker);
  const binary = join(installed, 'node_modules/.bin/workerd');
  const version = await runAlone(binary, ['--version'], folder).catch((error: Error) => {
    throw new UnavailableError(`it does not start here: ${error.message.split('\n')[0]}`);
  });
  await writeFile(join(folder, 'workerd.capnp'), configuration(basename(worker)));
  const findings = readFindings(await runAlone(binary, ['test', 'workerd.capnp'], folder));
  return { version: version.replace('workerd', '').trim(), findings };
}

const configuration = (module: string) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(
    name = "smoke",
    worker = (
      modules = [(name = "worker", esModule = embed "${module}")],
      compatibilityDate = "2026-01-01",
    ),
  )],
);
`;
