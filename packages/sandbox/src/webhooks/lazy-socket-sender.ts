import type { SendDelivery } from './send-delivery.ts';
import type { TargetRules } from './target.ts';

/** Sends over sockets. What that takes is loaded with the first delivery: most sandboxes never make one. */
export function createLazySocketSender(rules: TargetRules): SendDelivery {
  let sender: Promise<SendDelivery> | undefined;
  return async (delivery, signal) => {
    sender ??= import('./send-over-sockets.ts').then(({ createSocketSender }) => createSocketSender(rules));
    return (await sender)(delivery, signal);
  };
}
