import { forgetLinkFindings, recordLinkFindings } from '@/db/commands/links'
import { read, write } from '@/db/open'
import { type LinkingText, listLinkingTexts } from '@/db/queries/linking-texts'
import { isOutside, refusalOf } from '@/lib/link-address'
import type { LinkFinding } from '@/lib/link-finding'
import type { Found } from './check-link'
import { inParallel } from './politely'

export type Checked = {
  findings: LinkFinding[]
  /** Outside addresses that the settings leave out. */
  notAsked: string[]
  texts: Map<string, LinkingText[]>
}

type Means = { origin: string; hosts: readonly string[]; check: (href: string) => Promise<Found> }

const mostAtATime = 4

/** Asks every outside address that stands in a text and may be asked, and keeps what is found as it is found. */
export async function checkLinks({ origin, hosts, check }: Means): Promise<Checked> {
  const texts = await listLinkingTexts(read())
  const outside = [...texts.keys()].filter((href) => isOutside(href, origin)).sort()
  const asked = new Set(outside.filter((href) => mayBeFound(href, hosts)))
  await write((tx) => forgetLinkFindings(tx, asked))
  const findings: LinkFinding[] = []
  await inParallel(byHost(asked), mostAtATime, async (hrefs) => {
    for (const href of hrefs) findings.push(await keep({ href, ...(await check(href)) }))
  })
  return { findings, notAsked: outside.filter((href) => !asked.has(href)), texts }
}

/** What is no address at all is a finding too, and needs no asking. */
function mayBeFound(href: string, hosts: readonly string[]) {
  const refusal = refusalOf(href, hosts)
  return refusal === null || refusal === 'addressInvalid'
}

/** One host's addresses wait for each other anyway, so that they shouldn't take the places of others'. */
function byHost(hrefs: Iterable<string>) {
  const groups = new Map<string, string[]>()
  for (const href of hrefs) {
    const host = URL.canParse(href) ? new URL(href).hostname : ''
    groups.set(host, [...(groups.get(host) ?? []), href])
  }
  return groups.values()
}

async function keep(found: Omit<LinkFinding, 'checkedAt'>): Promise<LinkFinding> {
  const finding = { ...found, checkedAt: new Date().toISOString() }
  await write((tx) => recordLinkFindings(tx, [finding]))
  return finding
}
