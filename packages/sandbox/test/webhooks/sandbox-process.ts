// A sandbox in a process of its own, to be killed: creates contacts until it is, and prints the id of each that was acknowledged.
import { createSandbox } from '../../src/sandbox.ts';

const [database = '', target = ''] = process.argv.slice(2);
const sandbox = await createSandbox({ vendor: 'leadlex', database });

async function post(path: string, body: unknown): Promise<{ data: { id: string } }> {
  const reply = await sandbox.fetch(
    new Request(`http://sandbox/leadlex${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer wbk_killed', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  return (await reply.json()) as { data: { id: string } };
}

await post('/v1/webhooks', { url: target, events: ['contact.created'] });
for (let count = 0; ; count += 1) {
  const { data } = await post('/v1/contacts', { first_name: 'Jane', last_name: 'Doe', email: `${count}@example.com` });
  process.stdout.write(`${data.id}\n`);
  // Lets deliveries go on between the requests.
  await new Promise((resolve) => setImmediate(resolve));
}
