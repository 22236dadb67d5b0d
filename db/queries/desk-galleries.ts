import { count, desc, eq, isNull } from 'drizzle-orm'
import { type Locale, locales } from '@/lib/locales'
import type { Reader } from '../open'
import { galleries, galleryPhotos, galleryTexts } from '../schema'
import { type LibraryPhoto, listLibraryPhotos } from './photos'

/** A gallery in one language, as staff know it. */
export type DeskGalleryText = {
  title: string
  slug: string
  publishedAt: string | null
  withdrawnAt: string | null
}

export type DeskGallery = {
  id: string
  deletedAt: string | null
  cover: LibraryPhoto | null
  photoCount: number
  texts: Record<Locale, DeskGalleryText | null>
}

/** The galleries that are not in the trash, the newest first. */
export async function listDeskGalleries(reader: Reader): Promise<DeskGallery[]> {
  const rows = await reader
    .select()
    .from(galleries)
    .where(isNull(galleries.deletedAt))
    .orderBy(desc(galleries.createdAt), desc(galleries.id))
  return toDeskGalleries(reader, rows)
}

/** A gallery, in the trash or not. */
export async function findDeskGallery(reader: Reader, id: string): Promise<DeskGallery | null> {
  const rows = await reader.select().from(galleries).where(eq(galleries.id, id))
  return (await toDeskGalleries(reader, rows))[0] ?? null
}

type GalleryRow = typeof galleries.$inferSelect

async function toDeskGalleries(reader: Reader, rows: GalleryRow[]): Promise<DeskGallery[]> {
  const texts = await reader.select().from(galleryTexts)
  const counts = await countPhotos(reader)
  const covers = await listLibraryPhotos(
    reader,
    rows.map((row) => row.coverPhotoId),
  )
  return rows.map(({ id, deletedAt, coverPhotoId }) => ({
    ...{ id, deletedAt, photoCount: counts.get(id) ?? 0 },
    cover: covers.find((photo) => photo.id === coverPhotoId) ?? null,
    texts: textsOf(texts.filter((text) => text.galleryId === id)),
  }))
}

function textsOf(rows: (typeof galleryTexts.$inferSelect)[]) {
  const textIn = (locale: Locale) => {
    const row = rows.find((candidate) => candidate.locale === locale)
    if (!row) return null
    const { title, slug, publishedAt, withdrawnAt } = row
    return { title, slug, publishedAt, withdrawnAt }
  }
  return Object.fromEntries(locales.map((locale) => [locale, textIn(locale)])) as DeskGallery['texts']
}

async function countPhotos(reader: Reader) {
  const rows = await reader
    .select({ id: galleryPhotos.galleryId, photos: count() })
    .from(galleryPhotos)
    .groupBy(galleryPhotos.galleryId)
  return new Map(rows.map((row) => [row.id, row.photos]))
}
