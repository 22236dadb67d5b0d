import './load-env'
import { lookup } from 'node:dns/promises'
import { migrate } from '@/db/migrate'
import { database } from '@/db/open'
import { env } from '@/lib/env'
import { refusalOf } from '@/lib/link-address'
import { isPublicAddress } from '@/lib/public-address'
import { type Asking, checkLink } from './links/check-link'
import { checkLinks } from './links/check-links'
import { oneAtATimeEach } from './links/politely'
import { report } from './links/report'

// npm run links: asks whether the outside addresses in all texts still lead somewhere. What it finds is no failure of
// the command: the desk shows it beside each article.

try {
  const { SITE_URL: origin, LINKS_HOSTS: hosts } = env()
  if (hosts.length === 0)
    console.log('No host may be asked: LINKS_HOSTS is empty (.env.example describes it). No link is checked.')
  migrate()
  const asking: Asking = {
    refusal: (address) => refusalOf(address, hosts),
    resolve: (host) => lookup(host, { all: true }),
    isPublic: isPublicAddress,
    inTurn: oneAtATimeEach(),
    timeout: 10_000,
    userAgent: `Komunikat (+${origin}; asks whether the links in our articles still lead somewhere)`,
  }
  console.log(report(await checkLinks({ origin, hosts, check: (href) => checkLink(href, asking) }), origin))
  database().close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
