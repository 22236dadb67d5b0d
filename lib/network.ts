/**
 * The network from which a request came, as the proxy in front states it (its last entry): an IPv4 address, or the
 * first 64 bits of an IPv6 one, which is what one customer gets.
 */
export function networkOf(forwardedFor: string | null) {
  const address = (forwardedFor ?? '')
    .split(',')
    .at(-1)!
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
  return address.includes(':') ? `${expand(address).slice(0, 4).join(':')}::/64` : address || 'unknown'
}

function expand(address: string) {
  const [head = '', tail = ''] = address.split('::')
  const groups = (part: string) => part.split(':').filter(Boolean)
  const missing = Math.max(0, 8 - groups(head).length - groups(tail).length)
  return [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)].map((group) =>
    group.padStart(4, '0'),
  )
}
