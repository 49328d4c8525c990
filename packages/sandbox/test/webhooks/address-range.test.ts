import { BlockList } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rangeOf } from '../../src/webhooks/address-range.ts';
import { checkTarget, isLoopback } from '../../src/webhooks/target.ts';

const privateBlocks = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const;

const octets = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));

/** An address within a block, as dotted decimals. */
const inBlock = fc.tuple(fc.constantFrom(...privateBlocks), octets).map(([[base, bits], free]) => {
  const toNumber = (parts: readonly number[]) => parts.reduce((sum, part) => sum * 256 + part, 0);
  const size = 2 ** (32 - bits);
  const number = toNumber(base.split('.').map(Number)) + (toNumber(free) % size);
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
});

describe('rangeOf', () => {
  it('takes every address of a private block for private, however it is written', () => {
    fc.assert(
      fc.property(inBlock, (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
        const groups = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
        for (const form of [
          address,
          `::ffff:${address}`,
          `::ffff:${groups}`,
          `::${groups}`,
          `64:ff9b::${groups}`,
          `2002:${groups}::`,
        ]) {
          expect(rangeOf(form), form).toBe('private');
        }
      }),
      { examples: [['169.254.169.254'], ['0.0.0.0'], ['100.127.255.255'], ['172.31.255.255']] },
    );
  });

  it('takes no address for public that node:net finds in a private block', () => {
    const blocks = new BlockList();
    for (const [base, bits] of privateBlocks) blocks.addSubnet(base, bits, 'ipv4');
    for (const [base, bits] of [
      ['fc00::', 7],
      ['fe80::', 10],
      ['ff00::', 8],
      ['::', 96],
      ['fec0::', 10],
    ] as const) {
      blocks.addSubnet(base, bits, 'ipv6');
    }
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), inBlock), (address) => {
        const family = address.includes(':') ? 'ipv6' : 'ipv4';
        if (blocks.check(address, family)) expect(rangeOf(address)).not.toBe('public');
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.0.9', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['8.8.8.8', 'public'],
    ['172.32.0.1', 'public'],
    ['100.128.0.1', 'public'],
    ['2606:4700::1111', 'public'],
    ['fd00::1', 'private'],
    ['fe80::1%eth0', 'private'],
    ['no address', 'private'],
  ])('%s is %s', (address, range) => {
    expect(rangeOf(address)).toBe(range);
  });
});

describe('checkTarget', () => {
  const check = (url: string, allowPrivate = false) => checkTarget(new URL(url), { allowPrivate });

  test.each([
    'http://10.0.0.1/',
    'http://0x0a000001/',
    'http://167772161/',
    'http://012.0.0.1/',
    'http://[::ffff:192.168.0.1]/',
    'http://[fd00::1]/',
    'http://0/',
    'http://169.254.169.254/latest/meta-data/',
  ])('refuses %s unless private networks are allowed', (url) => {
    expect(() => check(url)).toThrow(/is of a private network; .* only with allowPrivateWebhooks/);
    expect(() => check(url, true)).not.toThrow();
  });

  test.each(['https://hooks.example.com/leadlex', 'https://example.org', 'https://a.example', 'https://b.invalid./x'])(
    'never sends to %s',
    (url) => {
      expect(() => check(url, true)).toThrow(/name for documentation/);
    },
  );

  test.each([
    'http://127.0.0.1:4000/',
    'http://localhost:4000/',
    'http://[::1]/',
    'https://myexample.com/',
    'https://8.8.8.8/',
  ])('lets %s pass', (url) => {
    expect(() => check(url)).not.toThrow();
  });

  it('refuses other protocols', () => {
    expect(() => check('file:///etc/passwd')).toThrow('file: is neither http: nor https:');
  });

  it('knows this machine by its names', () => {
    expect(isLoopback(new URL('http://app.localhost/'))).toBe(true);
    expect(isLoopback(new URL('http://notlocalhost/'))).toBe(false);
  });
});
