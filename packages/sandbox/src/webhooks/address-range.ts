import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whom an address belongs to, as far as a delivery is concerned. */
export type AddressRange = 'loopback' | 'private' | 'public';

/**
 * The range of an IP address. Whatever is not for the public internet is private: RFC 1918, link-local, shared (CGNAT),
 * unique local, multicast, unspecified, documentation, and the ranges that carry an IPv4 address inside of an IPv6 one. An
 * IPv4-mapped address is what it maps to.
 */
export function rangeOf(address: string): AddressRange {
  if (isIPv4(address)) return rangeOfParsed(ipaddr.parse(address));
  const [withoutZone = ''] = address.split('%');
  if (!isIPv6(withoutZone)) return 'private';
  // In one spelling: the library takes `::1.2.3.4` for a mapped address, which it is not.
  const parsed = ipaddr.IPv6.parse(new URL(`http://[${withoutZone}]`).hostname.slice(1, -1));
  return isIpv4Compatible(parsed) ? 'private' : rangeOfParsed(ipaddr.process(parsed.toString()));
}

function rangeOfParsed(address: ipaddr.IPv4 | ipaddr.IPv6): AddressRange {
  const range = address.range();
  if (range === 'loopback') return 'loopback';
  return range === 'unicast' ? 'public' : 'private';
}

/** `::a.b.c.d`, long deprecated (RFC 4291), which the library takes for an ordinary address; `::1` is none. */
function isIpv4Compatible(address: ipaddr.IPv6): boolean {
  const bytes = address.toByteArray();
  return bytes.slice(0, 12).every((byte) => byte === 0) && bytes.slice(12).join('.') !== '0.0.0.1';
}
