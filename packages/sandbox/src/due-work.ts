import type { Engine } from './store/engine.ts';
import { type ParameterOf, prepare } from './store/prepared-query.ts';
import type { VendorDefinition } from './vendor-definition.ts';
import { TransactionContext } from './workspace-context.ts';

/** Does what a vendor does by itself when its time comes, such as sending a campaign. */
export interface DueWork {
  /** Does what is due by now, and resolves once nothing is. Cheap when nothing is. */
  catchUp(): Promise<void>;
  /** Ends the work, and what was planned for later. */
  close(): Promise<void>;
}

/** What doing it takes. */
export interface DueWorkConfig {
  readonly engine: Engine;
  readonly definition: VendorDefinition;
  /** In ms since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  /** Whether something may be due from the beginning, because an earlier process planned it. */
  readonly resume: boolean;
  /** Called when something was done, which may have put events into the outbox. */
  readonly onDone: () => void;
}

const accountOf = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db.selectFrom('sandbox_workspaces').select('account').where('id', '=', value('workspace')),
);

/** The longest time a timer takes, in ms. */
const longestPause = 2 ** 31 - 1;

/** The shortest pause before looking again, in ms: the sandbox's clock may stand still. */
const shortestPause = 250;

/**
 * Starts doing what is due: when asked to, which should be before each request, and at its time when there is no request. Several
 * processes may do so on one database, because each looks again once it has locked the workspace.
 */
export function createDueWork(config: DueWorkConfig): DueWork {
  const { engine, definition, now, random, onDone } = config;
  const { dueWork } = definition;
  let timer: NodeJS.Timeout | undefined;
  let plannedFor: number | undefined;
  let running: Promise<void> = Promise.resolve();
  let closed = false;

  async function catchUp(): Promise<void> {
    if (!dueWork) return;
    for (;;) {
      const next = await engine.peek(dueWork.next, {});
      const at = next?.at ?? undefined;
      if (!next || at === undefined || Number(at) > now() || closed) return plan(at === undefined ? at : Number(at));
      await doOnce(next.workspace);
      onDone();
    }
  }

  function doOnce(workspace: string): Promise<void> {
    return engine.write(workspace, async (store) => {
      const owner = await store.first(accountOf, { workspace });
      if (!owner) return;
      const at = now();
      const newId = () => definition.newId(random, at);
      const { account } = owner;
      await dueWork?.run(
        new TransactionContext({ store, workspace, account, now: at, actor: undefined, random, newId }),
      );
    });
  }

  function plan(at: number | undefined): void {
    if (at === plannedFor && timer !== undefined) return;
    clearTimeout(timer);
    timer = undefined;
    plannedFor = at;
    if (at === undefined || closed) return;
    const pause = Math.min(longestPause, Math.max(shortestPause, at - now()));
    timer = setTimeout(() => {
      timer = undefined;
      runAlone();
    }, pause);
    timer.unref();
  }

  function runAlone(): void {
    // A database that fails shows in the replies, and the next request tries again.
    running = catchUp().catch(() => undefined);
  }

  if (config.resume) runAlone();

  return {
    catchUp,
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
