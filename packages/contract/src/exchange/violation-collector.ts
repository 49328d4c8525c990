import type { Operation } from '@concordat/specs';
import { escapeUnprintable } from './describe-value.ts';
import type { SchemaFailure } from './schema-failure.ts';
import type { MessagePart, Side, Violation } from './violation.ts';

/** What a single check knows about a violation; the collector adds the rest. */
interface Fault {
  readonly in: MessagePart;
  /** The check's name after side and part, such as `missing`. */
  readonly rule: string;
  readonly pointer: string;
  readonly specPointer: string;
  readonly expected: string;
  readonly actual: string;
  readonly additive?: boolean;
}

/** Gathers the violations of one message. */
export interface ViolationCollector {
  readonly violations: readonly Violation[];
  add(fault: Fault): void;
  /** Adds what a schema found in one part of the message; `pointer` is the place of the value it looked at. */
  addFailures(part: MessagePart, pointer: string, failures: readonly SchemaFailure[]): void;
}

/** Starts gathering the violations of one message of an operation. */
export function collectViolations(operation: Operation, side: Side): ViolationCollector {
  const violations: Violation[] = [];
  const add = (fault: Fault, check = `${side}.${fault.in}.${fault.rule}`) => {
    const place = fault.pointer === '' ? fault.in : fault.pointer;
    violations.push({
      check,
      severity: fault.additive ? 'additive' : 'breaking',
      operation: operation.id,
      side,
      in: fault.in,
      pointer: fault.pointer,
      specPointer: fault.specPointer,
      expected: fault.expected,
      actual: fault.actual,
      // Names of fields and parameters may hold anything.
      message: escapeUnprintable(`${operation.id}: ${side} ${place}: expected ${fault.expected}, got ${fault.actual}`),
    });
  };
  return {
    violations,
    add: (fault) => add(fault),
    addFailures(part, pointer, failures) {
      for (const failure of failures) {
        const fault = { ...failure, in: part, rule: kebabCase(failure.keyword), pointer: pointer + failure.pointer };
        if (failure.keyword === 'x-echoes') add(fault, `${side}.echo`);
        else add(fault);
      }
    },
  };
}

function kebabCase(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
