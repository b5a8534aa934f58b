/**
 * Hosts nobody outside can open. Names after RFC 6761, RFC 6762, RFC 8375 and ICANN's `.internal`;
 * IPv4 ranges after the IANA special-purpose registry; of IPv6 only 2000::/3 is public, without
 * Teredo, documentation and 6to4.
 */
const PRIVATE_NAMES = new Set([
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'test',
  'invalid',
])

const PRIVATE_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Azure answers every virtual machine here with its settings.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

const ipv4Number = (host: string): number =>
  host.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

const isPublicIpv4 = (host: string): boolean =>
  PRIVATE_IPV4.every(([base, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(ipv4Number(host) / size) !== Math.floor(ipv4Number(base) / size)
  })

const isPublicIpv6 = (host: string): boolean =>
  /^\[[23][0-9a-f]{3}:/.test(host) && !/^\[(2001:0?:|2001:db8:|2002:|2001::)/.test(host)

const isPublicName = (host: string): boolean => {
  const labels = host.split('.')
  const whole = labels.every((label) => label.length > 0 && label.length <= 63)
  const last = labels.at(-1) ?? ''
  return (
    whole &&
    labels.length > 1 &&
    host.length <= 253 &&
    !PRIVATE_NAMES.has(last) &&
    !host.endsWith('.home.arpa')
  )
}

/**
 * Whether a reader anywhere could open this host. Takes a host as the URL standard writes it
 * (lower case, punycode, numbers in dots, IPv6 in brackets) without a closing dot.
 */
export function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return isPublicIpv6(host)
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return isPublicIpv4(host)
  return isPublicName(host)
}
