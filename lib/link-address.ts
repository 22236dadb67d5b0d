import type { LinkFault } from './link-finding'

/** Whether a link leads to another site. Addresses of e-mail, parts of the page and this site's own don't. */
export function isOutside(href: string, origin: string) {
  return /^https?:/i.test(href) && !(URL.canParse(href) && new URL(href).origin === origin)
}

/**
 * Why an address may not be asked, as far as its own words tell; null where it may, if its host is in the public
 * network too (lib/public-address.ts).
 * @param hosts the hosts that may be asked; `*.example.org` names all below example.org, and not itself
 */
export function refusalOf(address: string, hosts: readonly string[]): LinkFault | null {
  if (!URL.canParse(address)) return 'addressInvalid'
  const { protocol, username, password, port, hostname } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return 'scheme'
  if (username || password) return 'credentials'
  // The URL leaves out the port that its scheme has anyway.
  if (port) return 'port'
  return hosts.some((host) => matches(hostname, host)) ? null : 'hostNotListed'
}

/** A name, or `*.` and a name. The last part must have a letter: a number in its place makes it an IPv4 address. */
export const hostPattern = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/

function matches(hostname: string, host: string) {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host
}
