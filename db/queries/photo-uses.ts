import { eq, inArray, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'
import { editions, galleries, galleryPhotos, galleryTexts, revisions } from '../schema'

export type PhotoUse = { kind: 'article' | 'gallery'; id: string; locale: Locale; title: string }

/** Where a photo stands: the editions that show it, to staff or to readers, and the galleries. */
export async function listPhotoUses(reader: Reader, photoId: string): Promise<PhotoUse[]> {
  return [
    ...(await listEditions(reader, photoId)).map((use) => ({ kind: 'article' as const, ...use })),
    ...(await listGalleries(reader, photoId)).map((use) => ({ kind: 'gallery' as const, ...use })),
  ]
}

const working = alias(revisions, 'working')

/** Each edition once, under the title that staff know it by: readers may see an older revision. */
async function listEditions(reader: Reader, photoId: string) {
  const { leadPhotoId, photoIds, body } = revisions
  return reader
    .selectDistinct({ id: editions.articleId, locale: editions.locale, title: working.title })
    .from(editions)
    .innerJoin(working, eq(working.id, editions.workingRevisionId))
    .innerJoin(
      revisions,
      or(eq(revisions.id, editions.workingRevisionId), eq(revisions.id, editions.publicRevisionId)),
    )
    .where(sql`(${leadPhotoId} = ${photoId} or instr(${photoIds}, ${photoId}) or instr(${body}, ${photoId}))`)
    .orderBy(working.title, editions.locale)
}

async function listGalleries(reader: Reader, photoId: string) {
  const { galleryId: id, locale, title } = galleryTexts
  const holding = reader
    .select({ id: galleryPhotos.galleryId })
    .from(galleryPhotos)
    .where(eq(galleryPhotos.photoId, photoId))
  return reader
    .select({ id, locale, title })
    .from(galleryTexts)
    .innerJoin(galleries, eq(galleries.id, id))
    .where(or(inArray(id, holding), eq(galleries.coverPhotoId, photoId)))
    .orderBy(title, locale)
}
