import { describe, expect, it, onTestFinished, test } from 'vitest';
import { createSandbox } from '../../src/sandbox.ts';
import type { SandboxOptions } from '../../src/sandbox-options.ts';
import { serveSandbox } from '../../src/serve/serve-sandbox.ts';

type Call = (path: string, init?: RequestInit & { fault?: string }) => Promise<Response>;

async function startInProcess(options: Partial<SandboxOptions> = {}): Promise<Call> {
  const sandbox = await createSandbox({ vendor: 'leadlex', ...options });
  onTestFinished(() => sandbox.close());
  return (path, init) => sandbox.fetch(new Request(`http://sandbox/leadlex${path}`, withKey(init)));
}

async function startServer(options: Partial<SandboxOptions> = {}): Promise<Call> {
  const server = await serveSandbox({ ...options, vendors: ['leadlex'] });
  onTestFinished(() => server.close());
  return (path, init) => fetch(`${server.url}/leadlex${path}`, withKey(init));
}

function withKey({ fault, ...init }: RequestInit & { fault?: string } = {}): RequestInit {
  const headers = { authorization: 'Bearer wbk_faults', 'content-type': 'application/json' };
  return { ...init, headers: fault === undefined ? headers : { ...headers, 'x-sandbox-fault': fault } };
}

const create = {
  method: 'POST',
  body: JSON.stringify({ first_name: 'Jane', last_name: 'Doe', email: 'jane@example.com' }),
};

async function countContacts(call: Call): Promise<number> {
  const { meta } = (await (await call('/v1/contacts')).json()) as { meta: { total: number } };
  return meta.total;
}

describe.each([
  ['in process', startInProcess],
  ['over HTTP', startServer],
])('faults %s', (_name, start) => {
  it('replace the reply of a request by its header, and mark it', async () => {
    const call = await start();
    const limited = await call('/v1/contacts', { fault: 'code=rate_limited' });
    expect(limited.status).toBe(429);
    expect(limited.headers.get('x-sandbox')).toBe('fault');
    expect(limited.headers.get('x-ratelimit-limit')).toBe('1000');
    expect(await limited.json()).toEqual({ error: { code: 'rate_limited', message: 'Rate limit exceeded.' } });
    const clean = await call('/v1/contacts');
    expect(clean.status).toBe(200);
    expect(clean.headers.get('x-sandbox')).toBeNull();
  });

  test.each([
    ['status=503', 0, undefined],
    ['status=503, after', 1, undefined],
    ['drop', 0, 'TypeError'],
    ['drop, after', 1, 'TypeError'],
  ] as const)('%s leaves %i contacts behind', async (fault, contacts, error) => {
    const call = await start();
    const outcome = await call('/v1/contacts', { ...create, fault }).then(
      ({ status }) => status,
      ({ name }: Error) => name,
    );
    expect(outcome).toBe(error ?? 503);
    expect(await countContacts(call)).toBe(contacts);
  });

  it('break a body off, though its length is announced', async () => {
    const call = await start();
    const reply = await call('/v1/contacts', { fault: 'truncate=9' });
    expect(reply.status).toBe(200);
    const reader = reply.body?.getReader();
    let text = '';
    const reading = (async () => {
      for (;;) {
        const part = await reader?.read();
        if (!part || part.done) return;
        text += new TextDecoder().decode(part.value);
      }
    })();
    await expect(reading).rejects.toThrow(TypeError);
    expect(text).toBe('{"data":{');
  });

  it('spoil the JSON', async () => {
    const call = await start();
    const reply = await call('/v1/contacts', { fault: 'malformed-json' });
    await expect(reply.json()).rejects.toThrow(SyntaxError);
  });

  it('let a reply drift', async () => {
    const call = await start();
    const reply = await call('/v1/contacts', { fault: 'drift=rename:/meta/total, drift=remove:/data' });
    expect(await reply.json()).toEqual({ meta: { page: 1, per_page: 50, total_renamed: 0 } });
  });

  test.each([
    ['explode', '"explode" is no fault. Allowed, with commas between: status=<200…599>, '],
    ['code=nope', 'contacts.list documents no error "nope". Allowed: '],
  ])('that are not known are refused: %s', async (fault, message) => {
    const reply = await (await start())('/v1/contacts', { fault });
    expect(reply.status).toBe(400);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(((await reply.json()) as { detail: string }).detail).toContain(message);
  });

  it('happen by rule, after as many ms as they say', async () => {
    const slept: number[] = [];
    const call = await start({
      faults: [{ operation: 'contacts.list', fault: 'delay=1500, status=502', times: 1 }],
      sleep: async (ms) => void slept.push(ms),
    });
    expect((await call('/v1/contacts/1')).status).toBe(404);
    expect((await call('/v1/contacts')).status).toBe(502);
    expect((await call('/v1/contacts')).status).toBe(200);
    expect(slept).toEqual([1500]);
  });

  it('and transforms work on each other: request, fault, reply', async () => {
    const call = await start({
      transformRequest: (operation, request) =>
        operation === 'contacts.create' ? { ...request, body: request.body.replace('Jane', 'Joan') } : request,
      transformReply: (operation, { method }, reply) => ({
        ...reply,
        headers: { ...reply.headers, 'x-seen': `${method} ${operation} ${reply.status}` },
      }),
    });
    const reply = await call('/v1/contacts', create);
    expect(await reply.json()).toMatchObject({ data: { full_name: 'Joan Doe' } });
    expect(reply.headers.get('x-seen')).toBe('POST contacts.create 201');
    expect((await call('/v1/contacts', { fault: 'status=500' })).headers.get('x-seen')).toBe('GET contacts.list 500');
  });
});

describe('a sandbox', () => {
  it('takes rules while it runs', async () => {
    const sandbox = await createSandbox({ vendor: 'autosend' });
    onTestFinished(() => sandbox.close());
    const call = () =>
      sandbox.fetch(new Request('http://sandbox/autosend/webhooks', { headers: { authorization: 'Bearer AS_key' } }));
    const remove = sandbox.faults.add({ fault: 'code=RATE_LIMIT_EXCEEDED' });
    expect((await call()).status).toBe(429);
    remove();
    expect((await call()).status).toBe(200);
  });

  it('does not open with a rule that makes no sense', async () => {
    await expect(createSandbox({ vendor: 'leadlex', faults: [{ fault: 'explode' }] })).rejects.toThrow(
      '"explode" is no fault.',
    );
  });
});

describe('a server for both vendors', () => {
  const serve = async (operation: string) => {
    const server = await serveSandbox({ faults: [{ operation, fault: 'status=502' }] });
    onTestFinished(() => server.close());
    const status = async (path: string, key: string) =>
      (await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${key}` } })).status;
    return [await status('/leadlex/v1/webhooks', 'wbk_one'), await status('/autosend/webhooks', 'AS_one')];
  };

  it('gives a rule to those that have its operation', async () => {
    expect(await serve('webhooks.list')).toEqual([502, 502]);
    expect(await serve('webhooks.resend')).toEqual([200, 200]);
    await expect(serve('webhooks.explode')).rejects.toThrow('There is no operation "webhooks.explode".');
  });
});
