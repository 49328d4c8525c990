import { afterAll, beforeAll } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../../src/index.ts';

/** Runs one mock for all tests of a file. Call it at the top level. */
export function useMock(options: MockOptions = {}): { readonly url: string; readonly port: number } {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock(options);
  });
  afterAll(() => mock.close());
  return {
    get url() {
      return mock.url;
    },
    get port() {
      return mock.port;
    },
  };
}

/** Headers of a request that is allowed. */
export const authorized = { authorization: 'Bearer any-key' };
