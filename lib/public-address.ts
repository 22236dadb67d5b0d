import { BlockList, isIP } from 'node:net'

/**
 * Whether a network address is one of the public internet. Refused are private, loopback, link-local, shared (CGNAT),
 * multicast and reserved ones (RFC 6890 and the registries of IANA that follow it), and IPv6 addresses that carry an
 * IPv4 one, which would lead around the list.
 */
export function isPublicAddress(address: string) {
  const version = isIP(address)
  if (version === 4) return !notPublic.check(address, 'ipv4')
  // A zone (fe80::1%eth0) is given to addresses of one's own network only.
  if (version !== 6 || address.includes('%')) return false
  return globalUnicast.check(address, 'ipv6') && !notPublic.check(address, 'ipv6')
}

const notPublic = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  notPublic.addSubnet(network, prefix, 'ipv4')

// Teredo and other protocols' own, examples, 6to4, examples again.
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notPublic.addSubnet(network, prefix, 'ipv6')

// All that is public in IPv6 is in here; mapped, translated, unique local and link-local addresses are not.
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')
