import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';

/** The people of the workspace. */
export const users = {
  'users.list': async ({ store, workspace }) => {
    const found = await store.db
      .selectFrom('leadlex_users')
      .select(['id', 'full_name', 'email'])
      .where('workspace', '=', workspace)
      .orderBy('created_at')
      .orderBy('ref')
      .execute();
    return { status: 200, body: { data: { users: found } } };
  },
} satisfies Handlers<operations>;
