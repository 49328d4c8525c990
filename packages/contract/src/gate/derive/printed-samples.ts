import type { Operation } from '@concordat/specs';
import type { GateCase } from '../gate-case.ts';
import { needsOtherKey } from '../harmless-operation.ts';
import type { HarmlessContext } from '../harmless-plan.ts';
import { exampleParts, type SampleParts, sampleRequest } from '../sample-request.ts';

/**
 * The request that the documentation prints, with the required parts alone and with all of them, for targets that hold nobody's data:
 * what comes has to keep the contract. That the records of the sample exist is no promise.
 */
export function sendAsPrinted(operation: Operation, { document, baseUrl }: HarmlessContext): GateCase[] {
  if (needsOtherKey(operation, document)) return [];
  const common = {
    operation,
    slot: undefined,
    credential: 'key',
    validRequest: true,
    otherStatus: 'unspecified',
    unremarkable: true,
    // What takes away comes after what needs it.
    rank: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'].indexOf(operation.method) + 5,
    acts: true,
  } as const;
  const hasMore = operation.parameters.some(({ required, example }) => !required && example !== undefined);
  return [
    { ...common, subject: 'the sample request', request: sampleRequest(operation, baseUrl, exampleParts) },
    ...(hasMore
      ? [
          {
            ...common,
            subject: 'the sample with all parameters',
            request: sampleRequest(operation, baseUrl, everyPart),
          },
        ]
      : []),
  ];
}

const everyPart: SampleParts = { ...exampleParts, optional: ({ example }) => example };
