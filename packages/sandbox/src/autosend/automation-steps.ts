import type { AutomationRecord } from './automation-record.ts';

/** What these checks look at of a step. */
interface Step {
  readonly stepId?: string;
  readonly type?: string;
  readonly nextStepId?: string | null;
  readonly email?: { readonly senderEmail?: string; readonly subject?: string; readonly htmlTemplate?: string };
  readonly branches?: readonly { readonly nextStepId?: string | null }[];
}

/** The first mail that no wait precedes, which the API refuses; `undefined` when there is none. */
export function findMailWithoutWait(steps: readonly Step[]): { field: string; message: string } | undefined {
  const index = steps.findIndex((step, place) => step.type === 'email' && !isPrecededByWait(steps, step, place));
  return index === -1 ? undefined : { field: `steps[${index}]`, message: 'An email step needs a wait step before it' };
}

/** Steps lead to others by name. One that no other names follows the one above it. */
function isPrecededByWait(steps: readonly Step[], { stepId }: Step, place: number): boolean {
  const before = stepId === undefined ? [] : steps.filter((step) => targetsOf(step).includes(stepId));
  const preceding = before.length > 0 ? before : steps.slice(Math.max(place - 1, 0), place);
  return preceding.length > 0 && preceding.every(({ type }) => type === 'wait');
}

function targetsOf({ nextStepId, branches = [] }: Step): readonly (string | null | undefined)[] {
  return [nextStepId, ...branches.map((branch) => branch.nextStepId)];
}

/** What an automation lacks to be activated; `undefined` when it is complete. */
export function findLack({ fields }: Pick<AutomationRecord, 'fields'>): string | undefined {
  const steps = fields.steps as readonly Step[];
  if (steps.length === 0) return 'The automation has no steps';
  const ids = new Set(steps.map(({ stepId }) => stepId));
  for (const step of steps) {
    const lost = targetsOf(step).find((target) => typeof target === 'string' && !ids.has(target));
    if (lost) return `There is no step ${lost}`;
    const { senderEmail, subject, htmlTemplate } = step.email ?? {};
    if (step.type === 'email' && !(senderEmail && subject && htmlTemplate)) {
      return `The mail of step ${step.stepId ?? ''} needs a sender, a subject and its HTML`;
    }
  }
  return undefined;
}
