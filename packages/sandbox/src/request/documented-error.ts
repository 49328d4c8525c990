import type { Operation } from '@concordat/specs';
import type { RefusalExplanation } from '../handler.ts';
import { Refusal } from '../refusal.ts';

/** Makes refusals of one operation from the examples of its documented errors. */
export interface DocumentedErrors {
  /** @throws {RangeError} when the operation documents no such code. */
  withCode(code: string, explanation?: RefusalExplanation): Refusal;
  /** The first example of a status; `undefined` where the operation documents none. */
  withStatus(status: number, explanation?: RefusalExplanation): Refusal | undefined;
  /** Whether the operation documents a code. */
  has(code: string): boolean;
  /** All codes the operation documents. */
  readonly codes: readonly string[];
}

interface DocumentedError {
  readonly status: number;
  readonly example: string;
  readonly code: string;
  readonly value: ErrorBody;
}

/** The form all errors of both vendors have in common. */
interface ErrorBody {
  readonly error: string | { readonly code?: string; readonly message?: string; readonly details?: unknown };
}

/** Reads the errors an operation documents. */
export function documentedErrorsOf({ id, replies }: Operation): DocumentedErrors {
  const errors = replies
    .filter(({ status }) => status >= 400)
    .flatMap(({ status, content }) =>
      Object.values(content).flatMap(({ examples }) =>
        Object.entries(examples ?? {}).map(([example, { value }]): DocumentedError => {
          const body = value as ErrorBody;
          return { status, example, code: (typeof body.error === 'object' && body.error.code) || example, value: body };
        }),
      ),
    );
  return {
    withCode(code, explanation = {}) {
      const ofCode = errors.filter((error) => error.code === code);
      const found = ofCode.find(({ example }) => example === explanation.example) ?? ofCode[0];
      if (!found) throw new RangeError(`${id} documents no error "${code}".`);
      return new Refusal(found.status, code, explain(found.value, explanation));
    },
    withStatus(status, explanation = {}) {
      const found = errors.find((error) => error.status === status);
      return found && new Refusal(status, found.code, explain(found.value, explanation));
    },
    has: (code) => errors.some((error) => error.code === code),
    codes: [...new Set(errors.map(({ code }) => code))],
  };
}

function explain(body: ErrorBody, { message, details }: RefusalExplanation): ErrorBody {
  if (message === undefined && details === undefined) return body;
  if (typeof body.error === 'string') return { ...body, error: message ?? body.error };
  return {
    ...body,
    error: { ...body.error, ...(message !== undefined && { message }), ...(details !== undefined && { details }) },
  };
}
