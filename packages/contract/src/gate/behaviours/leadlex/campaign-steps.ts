import { hasItems, hasValue } from '../../checks/facts.ts';
import { createCampaign, dataOf } from '../../world/own-leadlex-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

/** That steps keep their order. */
export const campaignStepChecks: readonly OwnCheck[] = [
  {
    id: 'campaigns.steps',
    title: 'steps keep their order; a deleted one gives its place to those after it',
    operations: ['campaigns.createStep', 'campaigns.listSteps', 'campaigns.updateStep', 'campaigns.deleteStep'],
    about: ['campaigns.listSteps', 'campaigns.updateStep', 'campaigns.deleteStep'],
    cost: 15,
    run: changeSteps,
  },
];

async function changeSteps(workspace: OwnProject): Promise<void> {
  const { id } = await createCampaign(workspace);
  const path = { id };
  const create = async (subject: string, index: number) => {
    const body = { subject, body: `${subject} text`, delay_days: index };
    const facts = Object.entries({ ...body, index }).map(([name, value]) => hasValue(`/data/step/${name}`, value));
    const answered = await workspace.act({
      operation: 'campaigns.createStep',
      path,
      body,
      expect: '201',
      subject: `step ${index + 1}`,
      facts,
    });
    const { step } = dataOf(answered) as { step?: { id?: unknown } };
    return String(step?.id);
  };
  const list = (steps: readonly (readonly [string, string])[], subject: string) =>
    workspace.read({
      operation: 'campaigns.listSteps',
      path,
      subject,
      facts: [
        hasItems('/data/steps', steps.length, 'step'),
        ...steps.flatMap(([step, text], index) => [
          hasValue(`/data/steps/${index}/id`, step, `the step at ${index}`),
          hasValue(`/data/steps/${index}/index`, index),
          hasValue(`/data/steps/${index}/subject`, text),
        ]),
      ],
    });
  const [one, two, three] = [await create('One', 0), await create('Two', 1), await create('Three', 2)];
  await list(
    [
      [one, 'One'],
      [two, 'Two'],
      [three, 'Three'],
    ],
    'three steps',
  );
  await workspace.act({
    operation: 'campaigns.updateStep',
    path: { id, step_id: two },
    body: { subject: 'Second' },
    expect: '200',
    subject: 'another subject',
    facts: [
      hasValue('/data/step/id', two),
      hasValue('/data/step/subject', 'Second'),
      hasValue('/data/step/body', 'Two text', 'the update does not name it'),
      hasValue('/data/step/index', 1),
    ],
  });
  await list(
    [
      [one, 'One'],
      [two, 'Second'],
      [three, 'Three'],
    ],
    'steps, one of which was changed',
  );
  const facts = [hasValue('/data/deleted', true)];
  const step = { id, step_id: two };
  await workspace.act({
    operation: 'campaigns.deleteStep',
    path: step,
    expect: '200',
    subject: 'the second step',
    facts,
  });
  await list(
    [
      [one, 'One'],
      [three, 'Three'],
    ],
    'steps, the second of which was deleted',
  );
  const gone = { path: step, expect: '404 step_not_found', acts: true } as const;
  await workspace.ask({ ...gone, operation: 'campaigns.deleteStep', subject: 'a step that was deleted before' });
  await workspace.ask({
    ...gone,
    operation: 'campaigns.updateStep',
    body: { subject: 'x' },
    subject: 'a step that was deleted',
  });
  const unknown = { id, step_id: workspace.bench.randomUUID() };
  await workspace.ask({
    ...gone,
    path: unknown,
    operation: 'campaigns.deleteStep',
    subject: 'a step that does not exist',
  });
}
