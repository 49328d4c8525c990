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
  const waits = new Set<string>();
  const others = new Set<string>();
  for (const step of steps) {
    for (const target of targetsOf(step)) if (target) (step.type === 'wait' ? waits : others).add(target);
  }
  // Steps lead to others by name. One that no other names follows the one above it.
  const isPrecededByWait = ({ stepId = '' }: Step, place: number) =>
    waits.has(stepId) || others.has(stepId) ? !others.has(stepId) : steps[place - 1]?.type === 'wait';
  const index = steps.findIndex((step, place) => step.type === 'email' && !isPrecededByWait(step, place));
  return index === -1 ? undefined : { field: `steps[${index}]`, message: 'An email step needs a wait step before it' };
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
