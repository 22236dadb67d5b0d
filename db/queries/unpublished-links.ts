import { articleAddress } from '@/lib/article-address'
import { linksInBody } from '@/lib/body/links'
import { env } from '@/lib/env'
import { newsPaths } from '@/lib/news-paths.js'
import type { Reader } from '../open'
import { listLinkTargets } from './link-targets'
import { type Edition, findEdition, type Revision } from './revisions'

/**
 * The links of a text to articles of this site that readers will not find there.
 * @param at when the text is to be public: what is planned for then, or before, will be there
 */
export async function listUnpublishedLinks(
  reader: Reader,
  { id }: Edition,
  { body }: Pick<Revision, 'body'>,
  at: string,
) {
  const site = { origin: env().SITE_URL, paths: newsPaths }
  const addresses = linksInBody(body).flatMap((href) => articleAddress(href, site) ?? [])
  const unpublished: string[] = []
  for (const { href, state, editionId } of await listLinkTargets(reader, addresses)) {
    if (state === 'public' || state === 'withdrawn' || editionId === id) continue
    const planned = editionId && (await findEdition(reader, editionId))
    if (!planned || !planned.publishAt || planned.publishAt > at) unpublished.push(href)
  }
  return unpublished
}
