import type { Vendor } from '@concordat/specs';
import fc from 'fast-check';
import { createSandbox, type Sandbox } from '../../../src/index.ts';
import { proofSeed, seededRandom } from '../proof-size.ts';
import type { Answer, Send, Step } from './step.ts';

/** A vendor's model: how it begins, what happens to it, and how it is compared with what reads show. */
export interface ModelOf<Model extends object> {
  readonly vendor: Vendor;
  create(now: number): Model;
  readonly steps: fc.Arbitrary<Step<Model>>[];
  compare(model: Model, send: Send): Promise<void>;
}

/** How far a model is run. */
export interface ModelRun {
  /** Databases that all get the same requests, and have to give the same replies to the byte. */
  readonly databases: readonly string[];
  readonly sequences: number;
  readonly stepsPerSequence: number;
}

const keys = { leadlex: 'wbk_model', autosend: 'AS_model' } as const;
const start = Date.parse('2026-03-01T12:00:00Z');

/**
 * Runs random sequences of steps against a model and sandboxes, which have to agree. A sequence that fails is shrunk, and printed
 * with its seed.
 *
 * @returns how many requests were sent to each sandbox.
 */
export async function runModel<Model extends { now: number }>(
  { vendor, create, steps, compare }: ModelOf<Model>,
  { databases, sequences, stepsPerSequence }: ModelRun,
): Promise<number> {
  let requests = 0;
  const sandboxes: Sandbox[] = [];
  // Every sandbox draws the same numbers, so that ids are the same.
  const randoms = databases.map(() => seededRandom(1));
  let now = start;
  try {
    for (const [index, database] of databases.entries()) {
      const random = () => randoms[index]?.() ?? 0;
      sandboxes.push(await createSandbox({ vendor, database, validateReplies: true, now: () => now, random }));
    }
    const sequence = fc.commands(steps, { maxCommands: stepsPerSequence, size: 'max' });
    await fc.assert(
      fc.asyncProperty(sequence, async (commands) => {
        await Promise.all(sandboxes.map((sandbox) => sandbox.reset()));
        for (const index of randoms.keys()) randoms[index] = seededRandom(2);
        const model = create(start);
        const send: Send = async (...request) => {
          requests += 1;
          now = model.now;
          return agreed(await Promise.all(sandboxes.map((sandbox) => call(vendor, sandbox, ...request))), databases);
        };
        await fc.asyncModelRun(() => ({ model, real: send }), commands);
        await compare(model, send);
      }),
      { numRuns: sequences, seed: proofSeed, endOnFailure: false },
    );
  } finally {
    await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
  }
  return requests;
}

async function call(vendor: Vendor, sandbox: Sandbox, ...[method, path, body, headers]: Parameters<Send>) {
  const reply = await sandbox.answer({
    method,
    path: path.replace(/\?.*$/, ''),
    query: /\?(.*)$/.exec(path)?.[1] ?? '',
    headers: { authorization: `Bearer ${keys[vendor]}`, 'content-type': 'application/json', ...headers },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  return { status: reply.status, headers: reply.headers, body: reply.body ?? '' };
}

/** The one reply that all gave. */
function agreed(
  replies: readonly { status: number; headers: object; body: string }[],
  databases: readonly string[],
): Answer {
  const [first, ...others] = replies;
  if (!first) throw new Error('There is no sandbox to be asked.');
  for (const [index, other] of others.entries()) {
    const [one, another] = [JSON.stringify(first), JSON.stringify(other)];
    if (one !== another) throw new Error(`${databases[0]} says ${one}, and ${databases[index + 1]} ${another}.`);
  }
  return { status: first.status, body: first.body === '' ? {} : JSON.parse(first.body) };
}
