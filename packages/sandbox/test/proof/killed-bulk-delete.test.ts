import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { startReceiver } from '../webhooks/receiver.ts';
import type { Send } from './model/step.ts';
import { proofSeed, proofSize, seededRandom, tell } from './proof-size.ts';
import { callerOf, startProcess } from './start-process.ts';

const key = 'wbk_killed';
const chunkSize = proofSize(100, 40);
const chunkCount = proofSize(10, 5);

/** Random numbers that deleting a contact takes: ids of its audit entry, its event and the delivery. */
const drawsPerContact = 8;

/** What a chunk's call gave, as far as anybody was told. */
interface Chunk {
  readonly ids: readonly string[];
  readonly name: string;
  acknowledged?: unknown;
}

async function createContacts(call: Send): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for (let index = 0; index < chunkCount; index += 1) {
    const contacts = Array.from({ length: chunkSize }, (_, number) => ({ email: `${index}-${number}@example.com` }));
    const { body } = await call('POST', '/v1/contacts/bulk', { contacts });
    const ids = body.data.contacts.map(({ id }: { id: string }) => id);
    chunks.push({ ids, name: `chunk-${index}` });
  }
  return chunks;
}

function deleteChunk(call: Send, { ids, name }: Chunk) {
  return call('POST', '/v1/contacts/bulk-delete', { contact_ids: ids }, { 'idempotency-key': name });
}

/** What the file holds: contacts, those the audit log says were deleted, and how many calls have an idempotency key. */
function readFile(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const idsOf = (sql: string) =>
      new Set(
        database
          .prepare(sql)
          .all()
          .map(({ id }) => String(id)),
      );
    return {
      contacts: idsOf('select id from leadlex_contacts'),
      audited: idsOf("select resource_id as id from sandbox_audit_log where action = 'delete'"),
      recordedCalls: idsOf('select key as id from sandbox_idempotency').size,
    };
  } finally {
    database.close();
  }
}

/** Kills a process while it deletes, and says how many of the chunks nobody was told of were deleted. */
async function killOnce(random: () => number): Promise<{ readonly open: number; readonly openAndDone: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = join(folder, 'state.sqlite');
  const receiver = await startReceiver();
  const draws = 1 + Math.floor(random() * chunkCount * chunkSize * drawsPerContact);
  const { url, gone, kill } = await startProcess(database, draws);
  onTestFinished(kill);
  const call = callerOf(`${url}/leadlex`, key);
  const hook = { url: receiver.url.replace('http:', 'https:'), events: ['contact.deleted'] };
  expect((await call('POST', '/v1/webhooks', hook)).status).toBe(201);
  const chunks = await createContacts(call);

  // Everything at once, with others creating contacts meanwhile.
  const created: string[] = [];
  const calls = chunks.flatMap((chunk, index) => [
    deleteChunk(call, chunk).then(({ body }) => {
      chunk.acknowledged = body;
    }),
    call('POST', '/v1/contacts', { email: `kept-${index}@example.com` }).then(({ body }) => created.push(body.data.id)),
  ]);
  await Promise.allSettled(calls);
  expect(await gone).toBe('SIGKILL');

  const before = readFile(database);
  for (const { ids, acknowledged } of chunks) {
    const left = ids.filter((id) => before.contacts.has(id)).length;
    if (acknowledged) expect(left).toBe(0);
    // Wholly or not at all, with what goes with it.
    expect([0, chunkSize]).toContain(left);
    expect(ids.filter((id) => before.audited.has(id))).toEqual(left === 0 ? ids : []);
  }
  const isDone = ({ ids }: Chunk) => ids.every((id) => !before.contacts.has(id));
  expect(before.recordedCalls).toBe(chunks.filter(isDone).length);
  expect(created.filter((id) => !before.contacts.has(id))).toEqual([]);

  const sandbox = await createSandbox({ vendor: 'leadlex', database, now: () => Date.now() + 60_000 });
  onTestFinished(() => sandbox.close());
  const again: Send = async (method, path, body, headers) => {
    const sent = { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers };
    const request = new Request(`http://sandbox/leadlex${path}`, { method, headers: sent, body: JSON.stringify(body) });
    const reply = await sandbox.fetch(request);
    return { status: reply.status, body: await reply.json() };
  };
  await sandbox.deliver();
  const delivered = new Set(receiver.received.map(({ body }) => JSON.parse(body).data.contact.id));
  const deleted = chunks.flatMap(({ ids }) => ids).filter((id) => !before.contacts.has(id));
  expect(delivered).toEqual(new Set(deleted));

  // Whoever repeats the calls is told the same, whether they were made or not, and then all of them are.
  for (const chunk of chunks) {
    const reply = await deleteChunk(again, chunk);
    const counts = { data: { deleted_count: chunkSize, not_found_count: 0, errors: [] } };
    expect(reply.body).toEqual(chunk.acknowledged ?? counts);
  }
  await sandbox.deliver();
  expect(new Set(receiver.received.map(({ body }) => JSON.parse(body).data.contact.id)).size).toBe(
    chunkCount * chunkSize,
  );
  await sandbox.close();
  const open = chunks.filter(({ acknowledged }) => !acknowledged);
  return { open: open.length, openAndDone: open.filter(isDone).length };
}

test('a process that is killed while it deletes has done each call wholly or not at all', {
  timeout: 600_000,
}, async () => {
  const random = seededRandom(proofSeed);
  const rounds = proofSize(10, 1);
  let [open, openAndDone] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const found = await killOnce(random);
    open += found.open;
    openAndDone += found.openAndDone;
  }
  tell(
    `Killed ${rounds} times: of ${rounds * chunkCount} bulk deletions ${open} were not acknowledged, ${openAndDone} of them done.`,
  );
});
