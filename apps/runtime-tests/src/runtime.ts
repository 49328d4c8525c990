import type { Findings } from '../smoke/smoke.ts';

/** What a runtime made of the smoke test. */
export interface Outcome {
  /** As the runtime says it. */
  readonly version: string;
  readonly findings: Findings;
}

/** A place the clients are made for. */
export interface Runtime {
  readonly name: string;
  /** The npm package it comes as, with its exact version. It is installed when it is first needed. */
  readonly package: string;
  /**
   * Runs the smoke test.
   * @param folder Where the package was installed.
   * @throws {UnavailableError} when the runtime does not start on this machine, any other error when the test did not run.
   */
  run(consumer: Consumer, folder: string): Promise<Outcome>;
}

/** A project that has the packed clients as dependencies, and the smoke test in the forms that runtimes want. */
export interface Consumer {
  readonly folder: string;
  /** A module that imports the packages by their names. */
  readonly script: string;
  /** One module with the packages in it, for workerd. */
  readonly worker: string;
  /** One script with the packages in it, for a page. */
  readonly page: string;
}

/** The machine is no place for a runtime. */
export class UnavailableError extends Error {}
