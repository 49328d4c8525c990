import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import type { Store } from '../store/store.ts';

// A window that is over gives way to a later one. The clocks of processes differ a little, so an earlier one never comes back.
const increment = prepare((db, value: ParameterOf<{ name: string; window_start: number }>) =>
  db
    .insertInto('sandbox_rate_counters')
    .values({ name: value('name'), window_start: value('window_start'), requests: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({
        requests: row
          .case()
          .when('sandbox_rate_counters.window_start', '<', row.ref('excluded.window_start'))
          .then(1)
          .else(row('sandbox_rate_counters.requests', '+', 1))
          .end(),
        window_start: row
          .case()
          .when('sandbox_rate_counters.window_start', '<', row.ref('excluded.window_start'))
          .then(row.ref('excluded.window_start'))
          .else(row.ref('sandbox_rate_counters.window_start'))
          .end(),
      })),
    )
    .returning('requests'),
);

/** Counts one more request in a window that began at `windowStart` (ms since 1970), and tells how many they are. */
export async function countRequest(store: Store, name: string, windowStart: number): Promise<number> {
  const row = await store.first(increment, { name, window_start: windowStart });
  return row?.requests ?? 0;
}
