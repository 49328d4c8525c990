import type { Operation } from '@concordat/specs';
import { type BrokenBody, unreadableBodies, wrongLists } from '../behaviours/refusals/bodies.ts';
import type { GateCase } from '../gate-case.ts';
import { bearsBrokenBody, previewFlag, unknownRequest } from '../harmless-operation.ts';
import type { HarmlessContext } from '../harmless-plan.ts';
import { refuse } from './body-cases.ts';

/**
 * Bodies of removals that break one rule each, where there are no records that may be removed: everything they name is made up,
 * and they ask for a dry run where there is one, so that nothing comes of one that is taken.
 */
export function deriveRemovalBodies(operation: Operation, context: HarmlessContext): GateCase[] {
  if (!operation.requestBody || !bearsBrokenBody(operation, context.document)) return [];
  const { body, ...bare } = unknownRequest(operation, context);
  const flag = previewFlag(operation, context.document);
  const right = { ...(body as Readonly<Record<string, unknown>>), ...(flag && { [flag]: true }) };
  const lists = Object.keys(right).filter((name) => Array.isArray(right[name as keyof typeof right]));
  const wrongFlags = (flag ? ['true', 1, null, []] : []).map((value): BrokenBody => {
    return { subject: `${flag} ${JSON.stringify(value)}`, parts: { body: { ...right, [String(flag)]: value } } };
  });
  const broken = [...lists.flatMap((name) => wrongLists(right, name)), ...wrongFlags, ...unreadableBodies(right)];
  return broken.map(({ subject, parts: { headers, ...content } }) => {
    const request = { ...bare, ...content, headers: { ...bare.headers, ...headers } };
    // Nothing that exists is named.
    return { ...refuse(operation, subject, request), acts: false };
  });
}
