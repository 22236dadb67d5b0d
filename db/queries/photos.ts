import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Credit } from '@/lib/credit'
import { type Locale, locales } from '@/lib/locales'
import type { Reader } from '../open'
import { photos, photoTexts } from '../schema'
import { findInSearch } from './desk-search'

/** A photo as a page in one language shows it. */
export type PhotoView = {
  id: string
  hash: string
  width: number
  height: number
  colour: string
  /** Where its files are for who looks at the page; undefined for readers (lib/renditions.ts). */
  base?: string
  credit: Credit
  /** Says nothing that the words beside it don't: those who can't see it are told nothing. */
  isDecorative: boolean
  description: string
  caption: string
}

/** A photo as the desk shows it: with its words in every language. */
export type LibraryPhoto = Omit<PhotoView, 'description' | 'caption'> & {
  takenOn: string | null
  deletedAt: string | null
  texts: Record<Locale, { description: string; caption: string }>
}

/** The photos with these ids, in the given order, with their words in one language. */
export async function listPhotos(reader: Reader, locale: Locale, ids: string[]): Promise<PhotoView[]> {
  const found = await listLibraryPhotos(reader, ids)
  return found.map(({ texts, takenOn: _, deletedAt: __, ...photo }) => ({ ...photo, ...texts[locale] }))
}

/** What stands in for each photo in one language, in order; empty where it is missing. */
export async function listDescriptions(reader: Reader, locale: Locale, ids: string[]) {
  const found = await listPhotos(reader, locale, ids)
  return found.map(({ id, description, isDecorative }) => ({ id, description, isDecorative }))
}

/**
 * The photos with these ids, in the given order, with their words in every language. Unknown ids are left out; what is
 * in the trash is not, for older revisions show it.
 */
export async function listLibraryPhotos(reader: Reader, ids: string[]): Promise<LibraryPhoto[]> {
  if (ids.length === 0) return []
  const rows = await reader.select().from(photos).where(inArray(photos.id, ids))
  const texts = await reader.select().from(photoTexts).where(inArray(photoTexts.photoId, ids))
  return ids.flatMap((id) => {
    const row = rows.find((candidate) => candidate.id === id)
    return row ? [toLibraryPhoto(row, texts)] : []
  })
}

/**
 * A page of the library, newest first, without what is in the trash.
 * @param query words, by their beginnings, that must all stand in its descriptions, captions or credit, in any order;
 *   empty for all
 */
export async function searchLibrary(reader: Reader, { query = '', limit = 24, offset = 0 }) {
  const isMatching = and(
    isNull(photos.deletedAt),
    query.trim() ? inArray(photos.id, findInSearch(reader, 'photo', query)) : undefined,
  )
  const [total] = await reader.select({ value: count() }).from(photos).where(isMatching)
  const found = await reader
    .select({ id: photos.id })
    .from(photos)
    .where(isMatching)
    .orderBy(desc(photos.createdAt), desc(photos.id))
    .limit(limit)
    .offset(offset)
  const ids = found.map(({ id }) => id)
  return { photos: await listLibraryPhotos(reader, ids), total: total?.value ?? 0 }
}

export async function findPhoto(reader: Reader, id: string) {
  const [photo] = await listLibraryPhotos(reader, [id])
  return photo ?? null
}

export async function findPhotoByHash(reader: Reader, hash: string) {
  const [photo] = await reader.select().from(photos).where(eq(photos.hash, hash))
  return photo
}

type PhotoRow = typeof photos.$inferSelect
type TextRow = typeof photoTexts.$inferSelect

function toLibraryPhoto(row: PhotoRow, texts: TextRow[]): LibraryPhoto {
  const { id, hash, width, height, colour, kind, author, agency, takenOn, isDecorative, deletedAt } = row
  const textIn = (locale: Locale) => {
    const text = texts.find((candidate) => candidate.photoId === id && candidate.locale === locale)
    return { description: text?.description ?? '', caption: text?.caption ?? '' }
  }
  const credit = { kind, author, agency }
  const words = Object.fromEntries(locales.map((locale) => [locale, textIn(locale)])) as LibraryPhoto['texts']
  return {
    ...{ id, hash, width, height, colour, credit, takenOn, isDecorative, deletedAt },
    texts: words,
  }
}
