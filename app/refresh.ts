import { updateTag } from 'next/cache'
import type { Place } from '@/db/queries/news'
import { tags } from './tags'

// After a command: every page that shows what it changed is rendered anew at its next request.

/**
 * What readers see of an edition has changed: its page in both languages, its lists, its address and the one before,
 * and the pages that name it as their neighbour.
 * @param places where it stood before the change and where it stands now
 */
export function refreshNews(places: (Place | null)[]) {
  for (const place of places) {
    if (!place) continue
    updateTag(tags.newsLists(place.locale))
    for (const articleId of [place.articleId, ...place.neighbours]) updateTag(tags.article(articleId))
    if (place.slug) updateTag(tags.newsAddress(place.locale, place.slug))
  }
}

/** The words or the credit of a photo have changed, which readers see wherever it stands. */
export function refreshPhoto(photoId: string) {
  updateTag(tags.photo(photoId))
}
