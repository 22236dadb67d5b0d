import type { Place } from '@/db/queries/news'
import type { Locale } from '@/lib/locales'
import { tags } from './tags'

// Which pages show what a command changed, as tags: they are rendered anew at their next request.

/**
 * What readers see of an edition has changed: its page in both languages, its lists, its addresses,
 * and the pages that name it as their neighbour.
 * @param places where it stood before the change and where it stands now
 */
export function newsTags(places: (Place | null)[]) {
  return places.flatMap((place) =>
    place
      ? [
          tags.newsLists(place.locale),
          ...[place.articleId, ...place.neighbours].map(tags.article),
          ...place.slugs.map((slug) => tags.newsAddress(place.locale, slug)),
        ]
      : [],
  )
}

/** The words or the credit of a photo have changed, which readers see wherever it stands. */
export function photoTags(photoId: string) {
  return [tags.photo(photoId)]
}

/** What administrators decide for the whole site stands under every article. */
export function settingsTags() {
  return [tags.settings()]
}

/** A banner has begun, ended or changed: it stands on every page. */
export function bannerTags(locales: readonly Locale[]) {
  return locales.map(tags.banner)
}
