import type { WorkspaceContext } from '../handler.ts';
import { insertEvent, type NewEvent } from './event-record.ts';

/** Defines a sample event. Its time is ISO 8601. */
export async function seedEvent(
  context: WorkspaceContext,
  { createdAt, ...event }: NewEvent & { readonly createdAt: string },
): Promise<void> {
  await insertEvent(context.at(Date.parse(createdAt)), event);
}
