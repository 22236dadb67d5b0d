import { eq, inArray, or, sql } from 'drizzle-orm'
import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'
import { editions, galleryPhotos, galleryTexts, revisions } from '../schema'

export type PhotoUse = { kind: 'article' | 'gallery'; id: string; locale: Locale; title: string }

/** Where a photo stands: editions whose working or public revision shows it, and galleries. */
export async function listPhotoUses(reader: Reader, photoId: string): Promise<PhotoUse[]> {
  const holdsPhoto = sql`(${revisions.leadPhotoId} = ${photoId} or instr(${revisions.photoIds}, ${photoId}) or instr(${revisions.body}, ${photoId}))`
  const articles = await reader
    .selectDistinct({ id: editions.articleId, locale: editions.locale, title: revisions.title })
    .from(editions)
    .innerJoin(
      revisions,
      or(eq(revisions.id, editions.workingRevisionId), eq(revisions.id, editions.publicRevisionId)),
    )
    .where(holdsPhoto)
  const galleries = await reader
    .select({ id: galleryTexts.galleryId, locale: galleryTexts.locale, title: galleryTexts.title })
    .from(galleryTexts)
    .where(
      inArray(
        galleryTexts.galleryId,
        reader
          .select({ id: galleryPhotos.galleryId })
          .from(galleryPhotos)
          .where(eq(galleryPhotos.photoId, photoId)),
      ),
    )
  return [
    ...articles.map((use) => ({ kind: 'article' as const, ...use })),
    ...galleries.map((use) => ({ kind: 'gallery' as const, ...use })),
  ]
}
