import type { Fault } from './fault.ts';
import { FaultSyntaxError, parseFault } from './parse-fault.ts';

/** A fault for requests that do not ask for one. */
export interface FaultRule {
  /** What goes wrong, as in the header `x-sandbox-fault`: `status=503, delay=200`. */
  readonly fault: string;
  /** Operation it is for, such as `contacts.delete`. @default every operation */
  readonly operation?: string | undefined;
  /** How many requests it is for; then it is gone. @default Infinity */
  readonly times?: number | undefined;
  /** Share of the requests it is for, from 0 to 1. @default 1 */
  readonly probability?: number | undefined;
}

/** The rules of one sandbox. They belong to the process, unlike all other state, and are the same for all keys. */
export interface Faults {
  /**
   * Adds a rule. The first rule that fits a request is the one that counts; the request's own header comes before all.
   *
   * @throws {FaultSyntaxError} when it cannot be read, or names no operation of the vendor.
   * @returns what takes the rule away.
   */
  add(rule: FaultRule): () => void;
  /** Takes all rules away. */
  clear(): void;
}

/** Rules, and what chooses among them. */
export interface FaultRules extends Faults {
  /**
   * The fault of a request: its header's, else the first rule's that fits.
   *
   * @throws {FaultSyntaxError} when the header cannot be read.
   */
  choose(operation: string, header: string | readonly string[] | undefined): Fault | undefined;
}

interface KeptRule {
  readonly fault: Fault;
  readonly operation: string | undefined;
  readonly probability: number;
  left: number;
}

/** Starts without rules. */
export function createFaultRules(operations: readonly string[], random: () => number): FaultRules {
  const rules = new Set<KeptRule>();
  return {
    add({ fault, operation, times = Number.POSITIVE_INFINITY, probability = 1 }) {
      if (operation !== undefined && !operations.includes(operation)) {
        throw new FaultSyntaxError(`There is no operation "${operation}".`);
      }
      if (!(times > 0)) throw new FaultSyntaxError('times wants a number above 0.');
      if (!(probability >= 0 && probability <= 1))
        throw new FaultSyntaxError('probability wants a number from 0 to 1.');
      const rule: KeptRule = { fault: parseFault(fault), operation, probability, left: times };
      rules.add(rule);
      return () => void rules.delete(rule);
    },
    clear: () => rules.clear(),
    choose(operation, header) {
      if (header !== undefined) return parseFault(typeof header === 'string' ? header : header.join(','));
      for (const rule of rules) {
        if (rule.operation !== undefined && rule.operation !== operation) continue;
        if (rule.probability < 1 && random() >= rule.probability) continue;
        rule.left -= 1;
        if (rule.left <= 0) rules.delete(rule);
        return rule.fault;
      }
      return undefined;
    },
  };
}

/**
 * Reads a rule from one line: `contacts.delete: status=503, times=2, probability=0.5`, with `*` for every operation.
 *
 * @throws {FaultSyntaxError}
 */
export function parseFaultRule(text: string): FaultRule {
  const [, operation, rest] = /^\s*([^\s:]+)\s*:(.*)$/s.exec(text) ?? [];
  if (operation === undefined || rest === undefined) {
    throw new FaultSyntaxError(
      `"${text.slice(0, 60)}" is no rule. Write <operation or *>: <fault>, such as contacts.delete: status=503.`,
    );
  }
  const parts = rest.split(',').map((part) => part.trim());
  const readNumber = (name: string): number | undefined => {
    const found = parts.find((part) => part.startsWith(`${name}=`));
    if (found === undefined) return undefined;
    const number = Number(found.slice(name.length + 1) || Number.NaN);
    if (Number.isNaN(number)) throw new FaultSyntaxError(`${name} wants a number.`);
    return number;
  };
  const times = readNumber('times');
  const probability = readNumber('probability');
  const fault = parts.filter((part) => !/^(?:times|probability)=/.test(part)).join(', ');
  parseFault(fault);
  return { fault, operation: operation === '*' ? undefined : operation, times, probability };
}
