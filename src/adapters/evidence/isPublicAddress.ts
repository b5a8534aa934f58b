import ipaddr from 'ipaddr.js'

/** Azure answers every virtual machine here with its settings; the registries call it public. */
const metadataAddresses = new Set(['168.63.129.16'])

/** The only block of IPv6 given out for the public web (RFC 4291 §2.4, IANA). */
const isGlobalIpv6 = (address: ipaddr.IPv6): boolean => ((address.parts[0] ?? 0) & 0xe000) === 0x2000

/**
 * Whether an IP address lies on the public web. Refused are loopback, private, link-local,
 * unique-local, shared (CGNAT), multicast, reserved, documentation and metadata addresses, and every
 * form of IPv6 that carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo), after the IANA
 * special-purpose registries; and what is no IP address.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address) || metadataAddresses.has(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 ? parsed.octets.length === 4 : isGlobalIpv6(parsed)
}
