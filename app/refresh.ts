import { updateTag } from 'next/cache'
import type { Reader } from '@/db/open'
import { listNeighbourArticles } from '@/db/queries/news'
import { findEdition } from '@/db/queries/revisions'
import { tags } from './tags'

// After a command: every page that shows what it changed is rendered anew at its next request.

/**
 * What readers see of an edition has changed: its page, its lists, its neighbours, its old address, its other language.
 * @param formerSlug its address before the change
 */
export async function refreshNews(reader: Reader, editionId: string, formerSlug: string | null) {
  const edition = await findEdition(reader, editionId)
  if (!edition) return
  const { locale, articleId, slug } = edition
  updateTag(tags.newsLists(locale))
  updateTag(tags.article(articleId))
  for (const address of new Set([slug, formerSlug])) if (address) updateTag(tags.newsAddress(locale, address))
  for (const neighbour of await listNeighbourArticles(reader, edition)) updateTag(tags.article(neighbour))
}

/** The words or the credit of a photo have changed, which readers see wherever it stands. */
export function refreshPhoto(photoId: string) {
  updateTag(tags.photo(photoId))
}
