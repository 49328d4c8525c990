import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { newPostgresDatabase, postgresMissing } from '../support/postgres.ts';
import { AutoSendModel } from './model/autosend-model.ts';
import { autosendSteps, compareAutoSend } from './model/autosend-steps.ts';
import { LeadLexModel } from './model/leadlex-model.ts';
import { compareLeadLex, leadlexSteps } from './model/leadlex-steps.ts';
import { type ModelOf, type ModelRun, runModel } from './model/run-model.ts';
import { proofSize, tell } from './proof-size.ts';

const leadlex: ModelOf<LeadLexModel> = {
  vendor: 'leadlex',
  create: (now) => new LeadLexModel(now),
  steps: leadlexSteps,
  compare: compareLeadLex,
};
const autosend: ModelOf<AutoSendModel> = {
  vendor: 'autosend',
  create: (now) => new AutoSendModel(now),
  steps: autosendSteps,
  compare: compareAutoSend,
};

const folder = mkdtempSync(join(tmpdir(), 'sandbox-models-'));
afterAll(() => rmSync(folder, { recursive: true }));

const halfAnHour = 30 * 60 * 1000;

describe.each([
  ['LeadLex', (run: ModelRun) => runModel(leadlex, run)],
  ['AutoSend', (run: ModelRun) => runModel(autosend, run)],
])('random calls to %s', (vendor, run) => {
  async function prove(databases: readonly string[], sequences: number): Promise<void> {
    const started = performance.now();
    const stepsPerSequence = proofSize(100, 40);
    const requests = await run({ databases, sequences, stepsPerSequence });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    tell(
      `${vendor}: ${sequences} sequences, ${requests} requests to each of ${databases.length} databases, ${seconds} s`,
    );
  }

  test('do what a model of memberships, enrolments and deletions says', { timeout: halfAnHour }, () =>
    prove([':memory:'], proofSize(1000, 12)),
  );

  test('do the same on a file as in memory', { timeout: halfAnHour }, () =>
    prove([':memory:', join(folder, `${vendor}.db`)], proofSize(200, 2)),
  );

  test.skipIf(postgresMissing)('do the same on PostgreSQL as in memory', { timeout: halfAnHour }, async () =>
    prove([':memory:', await newPostgresDatabase()], proofSize(200, 2)),
  );
});
