import type { LocatedParameter, Operation } from '@concordat/specs';
import type { GateCase } from '../gate-case.ts';
import { namesThing, needsOtherKey, reads } from '../harmless-operation.ts';
import type { HarmlessContext } from '../harmless-plan.ts';
import { listReplySlots } from '../reply-slot.ts';
import { fewRows, sampleRequest } from '../sample-request.ts';
import { listParameterValues, type ParameterValue } from './parameter-values.ts';

/** Every optional parameter of a plain read, given with values it has to take and with values that break a rule. */
export function deriveReads(operation: Operation, context: HarmlessContext): GateCase[] {
  // What names a thing needs one that exists; what is limited by itself is not spent on parameters.
  if (!reads(operation) || namesThing(operation) || operation.object['x-rate-limit']) return [];
  if (needsOtherKey(operation, context.document)) return [];
  return operation.parameters
    .filter((parameter) => parameter.in === 'query' && !isReference(parameter))
    .flatMap((parameter) => {
      const { right, wrong } = listParameterValues(context.document, parameter, context.random);
      return [
        ...right.map((value) => accept(operation, parameter, value, context)),
        ...wrong.flatMap((value) => refuse(operation, parameter, value, context)),
      ];
    });
}

/** A parameter that names a record would need one that exists. */
function isReference({ name }: LocatedParameter): boolean {
  return /(^|_)ids?$|Ids?$/.test(name);
}

function accept(
  operation: Operation,
  parameter: LocatedParameter,
  value: ParameterValue,
  context: HarmlessContext,
): GateCase {
  const slot = listReplySlots(operation).find(({ status }) => status < 300);
  return {
    operation,
    slot,
    subject: `${parameter.name}: ${value.subject}`,
    request: request(operation, parameter, value, context),
    credential: 'key',
    validRequest: true,
    otherStatus: 'finding',
    rank: 3,
    rule: { id: 'derived.parameter-accepted', severity: 'breaking' },
  };
}

/** Whether a broken rule is refused is only promised where a refusal is declared. */
function refuse(
  operation: Operation,
  parameter: LocatedParameter,
  value: ParameterValue,
  context: HarmlessContext,
): GateCase[] {
  const isDeclared = operation.replies.some(({ status }) => status === 400 || status === 422);
  return [
    {
      operation,
      slot: undefined,
      subject: `${parameter.name}: ${value.subject}`,
      request: request(operation, parameter, value, context),
      credential: 'key',
      validRequest: false,
      otherStatus: isDeclared ? 'finding if success' : 'unspecified',
      rank: 4,
      rule: {
        id: 'derived.parameter-refused',
        severity: 'breaking',
        ...(parameter['x-docs'] === 'inferred' && { basis: 'inferred' }),
      },
    },
  ];
}

function request(operation: Operation, { name }: LocatedParameter, { text }: ParameterValue, context: HarmlessContext) {
  const { optional, ...parts } = fewRows(context.document);
  return sampleRequest(operation, context.baseUrl, {
    ...parts,
    parameter: (parameter) => (parameter.name === name ? text : parts.parameter(parameter)),
    optional: (parameter) => (parameter.name === name ? text : optional?.(parameter)),
  });
}
