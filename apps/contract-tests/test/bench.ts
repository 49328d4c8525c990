import { createContract } from '@concordat/contract';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Bench } from '../src/check-case.ts';
import { type RecordingProxy, type RecordingProxyOptions, startRecordingProxy } from '../src/recording-proxy.ts';
import type { Subject } from '../src/subject.ts';

/** Starts a proxy before all tests of a block. Call it in a `describe` or at the top level. */
export function useBench(
  subject: Subject,
  corrupt?: RecordingProxyOptions['corrupt'],
  findTarget: () => string = () => inject('mockUrl'),
): Bench {
  let proxy: RecordingProxy;
  beforeAll(async () => {
    proxy = await startRecordingProxy({ target: findTarget(), corrupt });
  });
  afterAll(() => proxy.close());
  return {
    subject,
    contract: createContract(subject.document, { baseUrls: [`/${subject.name}`] }),
    get proxy() {
      return proxy;
    },
  };
}
