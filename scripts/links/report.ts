import { isBroken, type LinkFault, type LinkFinding } from '@/lib/link-finding'
import { table } from '../staff/table'
import type { Checked } from './check-links'

/** What `npm run links` says in the end: the broken links with the articles that have them, and what was left out. */
export function report({ findings, notAsked, texts }: Checked, origin: string) {
  const broken = findings.filter(isBroken).sort((one, other) => (one.href < other.href ? -1 : 1))
  const rows = broken.flatMap((finding) =>
    (texts.get(finding.href) ?? []).map(({ articleId, locale, title }) => [
      ...[finding.href, wordsOf(finding), title],
      `${origin}/admin/articles/${articleId}/${locale}`,
    ]),
  )
  const counts = `Links to other sites: ${findings.length} checked, ${broken.length} broken, ${notAsked.length} not asked.`
  return [
    ...(rows.length > 0 ? [table([['Link', 'Found', 'Article', 'At the desk'], ...rows]), ''] : []),
    counts,
    ...(notAsked.length > 0 ? [leftOut(notAsked)] : []),
  ].join('\n')
}

function wordsOf({ status, fault }: LinkFinding) {
  return fault ? words[fault] : `answers ${status}`
}

const words: Record<LinkFault, string> = {
  addressInvalid: 'is no address',
  addressPrivate: 'leads into a private network',
  certificate: 'has no valid certificate',
  credentials: 'leads on to an address with a password',
  hostNotListed: 'leads on to a host that LINKS_HOSTS does not name',
  nameUnknown: 'has a name that nobody knows',
  port: 'leads on to an unusual port',
  scheme: 'leads on to something else than the web',
  timedOut: 'does not answer in time',
  tooManyRedirects: 'leads on without end',
  unreachable: 'does not answer',
}

function leftOut(hrefs: string[]) {
  const hosts = [...new Set(hrefs.map((href) => new URL(href).host))].sort().join(', ')
  return `Not asked, because LINKS_HOSTS does not name them or their address has a port or a password: ${hosts}`
}
