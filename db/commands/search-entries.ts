import { plainText } from '@/lib/body/plain-text'
import { nameOfAgency } from '@/lib/credit'
import { type Locale, locales, otherLocale } from '@/lib/locales'
import type { EditionText } from '@/lib/publishable'
import { foldForSearch, type SearchKind } from '@/lib/search-words'
import type { Transaction } from '../open'
import { findPhoto } from '../queries/photos'
import type { TopicNames } from '../queries/topics'
import { searchEntries } from '../schema'

/** An edition is found by its title, lead, address and text. */
export async function indexEdition(
  tx: Transaction,
  { articleId, locale }: { articleId: string; locale: Locale },
  { title, lead, slug, body }: EditionText,
) {
  const words = [lead, slug, plainText(body)].join('\n')
  await noteForSearch(tx, { kind: 'article', subjectId: articleId, locale, title, words })
}

/** A photo is found by its description, its caption and whose it is, and by its words in the other language. */
export async function indexPhoto(tx: Transaction, photoId: string) {
  const photo = await findPhoto(tx, photoId)
  if (!photo) return
  const { author, agency } = photo.credit
  for (const locale of locales) {
    const { description: title, caption } = photo.texts[locale]
    const other = Object.values(photo.texts[otherLocale(locale)])
    const words = [caption, author, nameOfAgency(agency, locale), ...other].join('\n')
    await noteForSearch(tx, { kind: 'photo', subjectId: photoId, locale, title, words })
  }
}

type GalleryWords = { galleryId: string; locale: Locale; title: string; lead: string; slug: string }

/** A gallery is found by its title, lead and address. */
export async function indexGallery(tx: Transaction, { galleryId, locale, title, lead, slug }: GalleryWords) {
  const words = [lead, slug].join('\n')
  await noteForSearch(tx, { kind: 'gallery', subjectId: galleryId, locale, title, words })
}

/** A topic is found by its names. */
export async function indexTopic(tx: Transaction, subjectId: string, names: TopicNames) {
  for (const locale of locales)
    await noteForSearch(tx, { kind: 'topic', subjectId, locale, title: names[locale], words: '' })
}

type Entry = { kind: SearchKind; subjectId: string; locale: Locale; title: string; words: string }

/** Notes under which words the desk's search finds something, in one language. */
async function noteForSearch(tx: Transaction, entry: Entry) {
  const folded = { title: foldForSearch(entry.title), words: foldForSearch(entry.words) }
  await tx
    .insert(searchEntries)
    .values({ ...entry, ...folded })
    .onConflictDoUpdate({
      target: [searchEntries.kind, searchEntries.subjectId, searchEntries.locale],
      set: folded,
    })
}
