import { articleAddress } from '@/lib/article-address'
import type { BodyDocument } from '@/lib/body/schema'
import { linksInBody } from '@/lib/body/links'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/locales'
import { newsPaths } from '@/lib/news-paths.js'
import type { Reader } from '../open'
import { listLinkTargets } from './link-targets'

/** A link of a text to an article of this site that readers can't see, and the edition that it will show. */
export type LinkedDraft = { href: string; editionId: string; locale: Locale }

/** The drafts that a text leads to, in the order of its links. */
export async function listLinkedDrafts(reader: Reader, body: BodyDocument): Promise<LinkedDraft[]> {
  const site = { origin: env().SITE_URL, paths: newsPaths }
  const addresses = linksInBody(body).flatMap((href) => articleAddress(href, site) ?? [])
  const targets = await listLinkTargets(reader, addresses)
  return targets.flatMap(({ href, state, editionId }, index) =>
    state === 'notPublic' && editionId ? [{ href, editionId, locale: addresses[index]!.locale }] : [],
  )
}
