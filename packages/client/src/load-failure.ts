import { ConcordatError } from './errors/concordat-error.ts';

/** Loads what explains a call that failed: a program whose calls succeed does without it. */
export async function loadFailure(operation: string | undefined): Promise<typeof import('./failure.ts')> {
  try {
    return await import('./failure.ts');
  } catch (cause) {
    throw new ConcordatError({ operation, message: 'failed, and what could say why was not loaded', cause });
  }
}
