import fc from 'fast-check';

/** What a call gave. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: models look into replies of many forms, which the sandbox checks.
  readonly body: any;
}

/** Calls what is compared with the model. */
export type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** One step of a random sequence. */
export type Step<Model extends object> = fc.AsyncCommand<Model, Send>;

/** A step that can always be taken. Its label is printed when a sequence fails. */
function step<Model extends object>(label: string, run: (model: Model, send: Send) => Promise<void>): Step<Model> {
  return { check: () => true, run, toString: () => label };
}

/** Makes steps of random arguments. */
export function steps<Model extends object, Arguments extends object>(
  name: string,
  argumentsOf: { [Key in keyof Arguments]: fc.Arbitrary<Arguments[Key]> },
  run: (model: Model, send: Send, given: Arguments) => Promise<void>,
): fc.Arbitrary<Step<Model>> {
  return fc
    .record(argumentsOf)
    .map((given) =>
      step<Model>(`${name} ${JSON.stringify(given)}`, (model, send) => run(model, send, given as Arguments)),
    );
}

/** A reply, reduced to what a model foretells: its status, and its data or the code of its error. */
export function outcomeOf({ status, body }: Answer): readonly [number, unknown] {
  return [status, body.error?.code ?? body.data];
}

/** Which one of the ids there ever were, counted from the newest; beyond the oldest one that nothing has. */
export type Pick = number;

/** Chooses among the newest ids, living or not, and now and then one that nothing has. */
export const pick: fc.Arbitrary<Pick> = fc.nat({ max: 9 });

/** The id that was picked. */
export function picked(ids: readonly string[], which: Pick): string {
  return ids.at(-1 - which) ?? `f0000000000000000000000${which}`;
}
