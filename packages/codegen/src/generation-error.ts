/** The contract says something that cannot be generated. The message names the place and what would help. */
export class GenerationError extends Error {
  override readonly name = 'GenerationError';

  /**
   * @param place where in the contract, such as an operation id.
   * @param problem what is wrong there and what to do about it.
   */
  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
  }
}
