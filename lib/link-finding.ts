/**
 * Why an outside address could not be asked, or its answer not be followed. hostNotListed: the setting LINKS_HOSTS does
 * not name it. addressPrivate: its name leads into a network that is not the public one.
 */
export const linkFaults = [
  'addressInvalid',
  'addressPrivate',
  'certificate',
  'credentials',
  'hostNotListed',
  'nameUnknown',
  'port',
  'scheme',
  'timedOut',
  'tooManyRedirects',
  'unreachable',
] as const

export type LinkFault = (typeof linkFaults)[number]

/** What `npm run links` found at an outside address, after redirects. The status is null where nothing answered. */
export type LinkFinding = { href: string; checkedAt: string; status: number | null; fault: LinkFault | '' }

/** Whether readers who follow the link may not get what was promised. */
export function isBroken({ status, fault }: Pick<LinkFinding, 'status' | 'fault'>) {
  return fault !== '' || status === null || status < 200 || status > 299
}
