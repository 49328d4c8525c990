import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { driftKinds, type Fault } from '../../src/faults/fault.ts';
import { FaultSyntaxError, faultForms, formatFault, parseFault } from '../../src/faults/parse-fault.ts';

const name = fc.stringMatching(/^[^,\s]{1,8}$/u);
const drift = fc
  .tuple(fc.constantFrom(...driftKinds), fc.array(name, { maxLength: 4 }))
  .map(([kind, path]) => ({ kind, path }))
  .filter(({ kind, path }) => kind === 'add' || path.length > 0);

const fault = fc
  .record({
    status: fc.option(fc.integer({ min: 200, max: 599 }), { nil: undefined }),
    code: fc.option(fc.stringMatching(/^[A-Za-z_]{1,20}$/), { nil: undefined }),
    after: fc.boolean(),
    delay: fc.integer({ min: 0, max: 60_000 }),
    drop: fc.boolean(),
    truncate: fc.option(fc.oneof(fc.constant('middle' as const), fc.nat(1024 * 1024)), { nil: undefined }),
    malformedJson: fc.boolean(),
    drifts: fc.array(drift, { maxLength: 3 }),
  })
  .filter(({ status, code }) => status === undefined || code === undefined)
  .filter(({ drop, truncate }) => !drop || truncate === undefined)
  .filter(({ after, drop, code, status }) => !after || drop || code !== undefined || (status ?? 0) >= 400)
  .map(
    ({ status, code, truncate, ...rest }): Fault => ({
      ...rest,
      ...(status !== undefined && { status }),
      ...(code !== undefined && { code }),
      ...(truncate !== undefined && { truncate }),
    }),
  )
  .filter((one) => formatFault(one) !== '');

describe('parseFault', () => {
  it('reads back every fault as it is written', () => {
    fc.assert(
      fc.property(fault, (one) => {
        expect(parseFault(formatFault(one))).toEqual(one);
      }),
    );
  });

  it('reads any text, or says what is wrong with it in one line', () => {
    const almost = fc
      .array(
        fc.oneof(
          fc.string(),
          fc.constantFrom('status=', 'delay=9', ',', 'drift=', 'drop', '=', 'after', ':/a~', 'remove'),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(almost, (text) => {
        try {
          parseFault(text);
        } catch (error) {
          expect(error).toBeInstanceOf(FaultSyntaxError);
          expect((error as Error).message).toMatch(/\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('names everything that is allowed when a word is unknown', () => {
    expect(() => parseFault('status=503, explode')).toThrow('"explode" is no fault. Allowed, with commas between: ');
    for (const form of faultForms) expect(() => parseFault('explode')).toThrow(form);
  });

  test.each([
    ['', 'A fault is empty.'],
    ['status=503,', 'A fault is empty.'],
    ['toString', '"toString" is no fault.'],
    ['status', 'status wants a whole number from 200 to 599, such as status=200.'],
    ['status=600', 'status wants a whole number from 200 to 599, such as status=200.'],
    ['delay=-1', 'delay wants a whole number from 0 to 60000, such as delay=200.'],
    ['delay=1e3', 'delay wants a whole number from 0 to 60000, such as delay=200.'],
    ['delay=60001', 'delay wants a whole number from 0 to 60000, such as delay=200.'],
    ['drop=1', 'drop takes no value.'],
    ['drop, drop', 'drop is given twice.'],
    ['status=500, code=x', 'status and code exclude each other: a code has its documented status.'],
    ['drop, truncate', 'drop and truncate exclude each other.'],
    [
      'delay=5, after',
      'after goes with drop, code or a status from 400 on; otherwise the request is carried out anyway.',
    ],
    ['code=', 'code wants an error code, such as code=rate_limited.'],
    [
      'drift=explode:/a',
      'drift wants one of add, null, remove, rename, retype and a JSON pointer, such as drift=remove:/data/id.',
    ],
    ['drift=remove', 'drift=remove wants the JSON pointer of a field, such as drift=remove:/data/id.'],
    ['drift=remove:data', 'drift=remove wants the JSON pointer of a field, such as drift=remove:/data/id.'],
    ['drift=remove:/a~2', 'drift=remove wants the JSON pointer of a field, such as drift=remove:/data/id.'],
  ])('refuses "%s"', (text, message) => {
    expect(() => parseFault(text)).toThrow(message);
  });

  it('knows the words of the README, and no others', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const [, section = ''] = /\n## Faults\n(.*?)\n## /s.exec(readme) ?? [];
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    const wordOf = (text: string) => /^[a-z-]+/.exec(text)?.[0];
    expect(rows.map((row) => wordOf(row.slice(3))).sort()).toEqual(faultForms.map(wordOf).sort());
    for (const [, text = ''] of section.matchAll(/^\| `([^`]+)`/gm)) {
      if (text !== 'after') expect(() => parseFault(text), text).not.toThrow();
    }
    for (const kind of driftKinds) expect(section).toContain(`\`${kind}\``);
  });
});
