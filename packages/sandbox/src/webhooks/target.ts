import { isIP } from 'node:net';
import { rangeOf } from './address-range.ts';
import { DeliveryError } from './delivery-error.ts';

/** Where deliveries may go. */
export interface TargetRules {
  /** Whether addresses of private networks may be connected to. */
  readonly allowPrivate: boolean;
}

/** Names that are for documentation only (RFC 2606): a sandbox must not knock on doors that its own samples name. */
const documentationName = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid)\.?$/i;

/**
 * Checks what can be told from an address as it is written.
 *
 * @throws {DeliveryError} when nothing may be sent there.
 */
export function checkTarget(url: URL, rules: TargetRules): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new DeliveryError('connection_refused', `${url.protocol} is neither http: nor https:`);
  }
  const host = hostOf(url);
  if (isIP(host)) checkAddress(host, rules);
  else if (documentationName.test(host)) {
    throw new DeliveryError('dns_failure', `${host} is a name for documentation, so nothing is sent there`);
  }
}

/**
 * Checks an address that is about to be connected to.
 *
 * @throws {DeliveryError} when it is of a private network, and these are not allowed.
 */
export function checkAddress(address: string, { allowPrivate }: TargetRules): void {
  if (allowPrivate || rangeOf(address) !== 'private') return;
  throw new DeliveryError(
    'connection_refused',
    `${address} is of a private network; deliveries go there only with allowPrivateWebhooks`,
  );
}

/** Whether a target is this machine by the way it is written. */
export function isLoopback(url: URL): boolean {
  const host = hostOf(url);
  return isIP(host) ? rangeOf(host) === 'loopback' : /^(?:.+\.)?localhost\.?$/i.test(host);
}

/** The host without the brackets of an IPv6 address. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}
