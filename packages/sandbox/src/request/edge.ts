import type { FaultRules } from '../faults/fault-rules.ts';
import { injectFault, type Sleep } from '../faults/inject-fault.ts';
import { FaultSyntaxError } from '../faults/parse-fault.ts';
import type { SandboxReply, SandboxRequest } from './message.ts';
import type { PreparedOperation } from './prepared-operation.ts';
import { problem } from './problem.ts';

/** Changes a request before anything is done with it. The path is the one the operation was found by, and stays. */
export type TransformRequest = (
  operationId: string,
  request: SandboxRequest,
) => SandboxRequest | Promise<SandboxRequest>;

/** Changes a reply, after faults and before it is sent. The request is the changed one. */
export type TransformReply = (
  operationId: string,
  request: SandboxRequest,
  reply: SandboxReply,
) => SandboxReply | Promise<SandboxReply>;

/** What can come between a caller and the vendor. */
export interface EdgeParts {
  readonly faults: FaultRules;
  readonly sleep: Sleep;
  readonly transformRequest: TransformRequest | undefined;
  readonly transformReply: TransformReply | undefined;
}

/** How a request is answered if nothing comes between. */
interface Inside {
  answer(request: SandboxRequest): Promise<SandboxReply>;
  /** The headers of documented replies. */
  headers(): Readonly<Record<string, string>>;
}

/** Answers a request of a known operation, with what comes between. */
export type Edge = (prepared: PreparedOperation, request: SandboxRequest, inside: Inside) => Promise<SandboxReply>;

/** Makes the {@link Edge} of a sandbox. */
export function createEdge({ faults, sleep, transformRequest, transformReply }: EdgeParts): Edge {
  return transformRequest || transformReply ? answerTransformed : answerWithFaults;

  async function answerTransformed(
    prepared: PreparedOperation,
    received: SandboxRequest,
    inside: Inside,
  ): Promise<SandboxReply> {
    const { id } = prepared.operation;
    const request = transformRequest ? await transformRequest(id, received) : received;
    const reply = await answerWithFaults(prepared, request, inside);
    return transformReply ? transformReply(id, request, reply) : reply;
  }

  // Nearly all requests have no fault, and pay for no promise more.
  function answerWithFaults(
    prepared: PreparedOperation,
    request: SandboxRequest,
    { answer, headers }: Inside,
  ): Promise<SandboxReply> {
    try {
      const fault = faults.choose(prepared.operation.id, request.headers['x-sandbox-fault']);
      if (!fault) return answer(request);
      const { errors } = prepared;
      if (fault.code !== undefined && !errors.has(fault.code)) {
        throw new FaultSyntaxError(
          `${prepared.operation.id} documents no error "${fault.code}". Allowed: ${errors.codes.join(', ')}.`,
        );
      }
      return injectFault(fault, { errors, headers, sleep, answer: () => answer(request) });
    } catch (error) {
      if (error instanceof FaultSyntaxError) return Promise.resolve(problem('invalid_fault', error.message));
      throw error;
    }
  }
}
