import type { Vendor } from '@concordat/specs';
import { startMock } from 'concordat';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the mock that all tests share. */
    mockUrl: string;
    /** Whose exchanges are tested; see `vitest.config.ts`. */
    vendor: Vendor;
  }
}

/** Starts the mock once, outside the processes of the tests. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  provide('mockUrl', mock.url);
  return mock.close;
}
