import { describe, expect, it, test } from 'vitest';
import { createFaultRules, parseFaultRule } from '../../src/faults/fault-rules.ts';

const operations = ['contacts.delete', 'contacts.get'];

describe('rules', () => {
  it('are for their operation, as often as they say', () => {
    const rules = createFaultRules(operations, () => 0);
    rules.add({ operation: 'contacts.delete', fault: 'status=503', times: 2 });
    expect(rules.choose('contacts.get', undefined)).toBeUndefined();
    expect(rules.choose('contacts.delete', undefined)).toMatchObject({ status: 503 });
    expect(rules.choose('contacts.delete', undefined)).toMatchObject({ status: 503 });
    expect(rules.choose('contacts.delete', undefined)).toBeUndefined();
  });

  it('are for a share of the requests', () => {
    const numbers = [0.2, 0.3, 0.9];
    const rules = createFaultRules(operations, () => numbers.shift() ?? 0);
    rules.add({ fault: 'drop', probability: 0.3 });
    expect([1, 2, 3].map(() => rules.choose('contacts.get', undefined)?.drop)).toEqual([true, undefined, undefined]);
  });

  it('come after the header, are tried in their order and can be taken away', () => {
    const rules = createFaultRules(operations, () => 0);
    const remove = rules.add({ fault: 'status=500' });
    rules.add({ fault: 'status=502' });
    expect(rules.choose('contacts.get', 'delay=5')).toMatchObject({ delay: 5 });
    expect(rules.choose('contacts.get', undefined)).toMatchObject({ status: 500 });
    remove();
    expect(rules.choose('contacts.get', undefined)).toMatchObject({ status: 502 });
    rules.clear();
    expect(rules.choose('contacts.get', undefined)).toBeUndefined();
  });

  it('join headers that come several times', () => {
    const rules = createFaultRules(operations, () => 0);
    expect(rules.choose('contacts.get', ['delay=5', 'drop'])).toMatchObject({ delay: 5, drop: true });
  });

  test.each([
    [{ fault: 'drop', operation: 'contacts.explode' }, 'There is no operation "contacts.explode".'],
    [{ fault: 'drop', times: 0 }, 'times wants a number above 0.'],
    [{ fault: 'drop', times: Number.NaN }, 'times wants a number above 0.'],
    [{ fault: 'drop', probability: 2 }, 'probability wants a number from 0 to 1.'],
    [{ fault: 'explode' }, '"explode" is no fault.'],
  ])('that make no sense are refused: %o', (rule, message) => {
    expect(() => createFaultRules(operations, () => 0).add(rule)).toThrow(message);
  });
});

describe('parseFaultRule', () => {
  it('reads one line', () => {
    expect(parseFaultRule('contacts.delete: status=503, times=2, delay=10, probability=0.5')).toEqual({
      operation: 'contacts.delete',
      fault: 'status=503, delay=10',
      times: 2,
      probability: 0.5,
    });
    expect(parseFaultRule('*: drop')).toEqual({ fault: 'drop' });
  });

  test.each([
    ['status=503', '"status=503" is no rule. Write <operation or *>: <fault>, such as contacts.delete: status=503.'],
    ['*: times=2', 'A fault is empty.'],
    ['*: drop, times=often', 'times wants a number.'],
    ['*: drop, times=', 'times wants a number.'],
  ])('refuses "%s"', (text, message) => {
    expect(() => parseFaultRule(text)).toThrow(message);
  });
});
