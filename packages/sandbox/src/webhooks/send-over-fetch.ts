import { DeliveryError } from './delivery-error.ts';
import { readBeginning, type SendDelivery } from './send-delivery.ts';
import { checkTarget, type TargetRules } from './target.ts';

/** Sends by a `fetch` of the caller, who decides which addresses names stand for. */
export function createFetchSender(fetch: typeof globalThis.fetch, rules: TargetRules): SendDelivery {
  return async ({ url, headers, body }, signal) => {
    checkTarget(new URL(url), rules);
    let reply: Response;
    try {
      reply = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    } catch (error) {
      const failure = signal.aborted ? 'timeout' : 'connection_refused';
      throw new DeliveryError(failure, 'no reply', { cause: error });
    }
    return { status: reply.status, body: reply.body ? await readBeginning(reply.body) : '' };
  };
}
