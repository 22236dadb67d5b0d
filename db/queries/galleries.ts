import { and, asc, count, desc, eq, inArray } from 'drizzle-orm'
import { type Locale, otherLocale } from '@/lib/locales'
import type { Reader } from '../open'
import { galleries, galleryPhotos, galleryTexts } from '../schema'
import { isPublicGallery } from './is-public'
import { listPhotos, type PhotoView } from './photos'

export type GallerySummary = {
  id: string
  slug: string
  title: string
  publishedAt: string
  cover: PhotoView | null
  photoCount: number
}

export type Gallery = Omit<GallerySummary, 'cover' | 'photoCount'> & {
  lead: string
  photos: PhotoView[]
  translationSlug: string | null
}

/** The newest public galleries in one language. */
export async function listGalleries(reader: Reader, locale: Locale, limit = 1000): Promise<GallerySummary[]> {
  const rows = await selectGalleries(reader)
    .where(and(eq(galleryTexts.locale, locale), isPublicGallery))
    .orderBy(desc(galleryTexts.publishedAt), desc(galleryTexts.galleryId))
    .limit(limit)
  const covers = await listPhotos(
    reader,
    locale,
    rows.map((row) => row.galleries.coverPhotoId),
  )
  const counts = await countPhotos(
    reader,
    rows.map((row) => row.galleries.id),
  )
  return rows.map(({ galleries: { id, coverPhotoId }, gallery_texts: { slug, title, publishedAt } }) => ({
    ...{ id, slug, title, publishedAt: publishedAt! },
    cover: covers.find((photo) => photo.id === coverPhotoId) ?? null,
    photoCount: counts.get(id) ?? 0,
  }))
}

/** The public gallery at an address; null where there is none. */
export async function findGallery(reader: Reader, locale: Locale, slug: string): Promise<Gallery | null> {
  const [row] = await selectGalleries(reader).where(
    and(eq(galleryTexts.locale, locale), eq(galleryTexts.slug, slug), isPublicGallery),
  )
  if (!row) return null
  const { galleryId: id, title, lead, publishedAt } = row.gallery_texts
  const photoIds = await reader
    .select({ id: galleryPhotos.photoId })
    .from(galleryPhotos)
    .where(eq(galleryPhotos.galleryId, id))
    .orderBy(asc(galleryPhotos.position))
  return {
    ...{ id, slug, title, lead, publishedAt: publishedAt! },
    photos: await listPhotos(
      reader,
      locale,
      photoIds.map((photo) => photo.id),
    ),
    translationSlug: await findTranslationSlug(reader, id, otherLocale(locale)),
  }
}

function selectGalleries(reader: Reader) {
  return reader.select().from(galleryTexts).innerJoin(galleries, eq(galleries.id, galleryTexts.galleryId))
}

async function countPhotos(reader: Reader, ids: string[]) {
  const rows = await reader
    .select({ id: galleryPhotos.galleryId, photos: count() })
    .from(galleryPhotos)
    .where(inArray(galleryPhotos.galleryId, ids))
    .groupBy(galleryPhotos.galleryId)
  return new Map(rows.map((row) => [row.id, row.photos]))
}

async function findTranslationSlug(reader: Reader, galleryId: string, locale: Locale) {
  const [row] = await reader
    .select({ slug: galleryTexts.slug })
    .from(galleryTexts)
    .innerJoin(galleries, eq(galleries.id, galleryTexts.galleryId))
    .where(and(eq(galleryTexts.galleryId, galleryId), eq(galleryTexts.locale, locale), isPublicGallery))
  return row?.slug ?? null
}
