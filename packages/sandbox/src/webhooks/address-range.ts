import ipaddr from 'ipaddr.js';

/** Whom an address belongs to, as far as a delivery is concerned. */
export type AddressRange = 'loopback' | 'private' | 'public';

/**
 * The range of an IP address. Whatever is not for the public internet is private: RFC 1918, link-local, shared (CGNAT),
 * unique local, multicast, unspecified, documentation, and the ranges that carry an IPv4 address inside of an IPv6 one. An
 * IPv4-mapped address is what it maps to.
 */
export function rangeOf(address: string): AddressRange {
  if (!ipaddr.isValid(address)) return 'private';
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'loopback') return 'loopback';
  return range === 'unicast' && !isIpv4Compatible(parsed) ? 'public' : 'private';
}

/** `::a.b.c.d`, long deprecated (RFC 4291), which the library takes for an ordinary address. */
function isIpv4Compatible(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return (
    address.kind() === 'ipv6' &&
    address
      .toByteArray()
      .slice(0, 12)
      .every((byte) => byte === 0)
  );
}
