import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'
import { editionPhotos, editions, galleries, galleryPhotos, galleryTexts, revisions } from '../schema'
import { listEditionUses, plannedEditions } from './edition-uses'
import { isPublicGallery } from './is-public'
import type { Use } from './use'

/** Where a photo stands: the editions that show it, to staff or to readers, now or soon, and the galleries. */
export async function listPhotoUses(reader: Reader, photoId: string): Promise<Use[]> {
  const showing = reader
    .select({ id: editionPhotos.editionId })
    .from(editionPhotos)
    .where(eq(editionPhotos.photoId, photoId))
  const editionIds = union(showing, plannedEditions(reader, showsPhoto(photoId)))
  return [...(await listEditionUses(reader, editionIds)), ...(await listGalleries(reader, photoId))]
}

/** The languages in which readers see a photo, or will when what is planned becomes public. */
export async function listPublicLocales(reader: Reader, photoId: string): Promise<Locale[]> {
  const shown = reader
    .select({ id: editionPhotos.editionId })
    .from(editionPhotos)
    .where(and(eq(editionPhotos.photoId, photoId), eq(editionPhotos.side, 'public')))
  const ofEditions = await reader
    .selectDistinct({ locale: editions.locale })
    .from(editions)
    .where(inArray(editions.id, union(shown, plannedEditions(reader, showsPhoto(photoId)))))
  const ofGalleries = await reader
    .selectDistinct({ locale: galleryTexts.locale })
    .from(galleryPhotos)
    .innerJoin(galleries, eq(galleries.id, galleryPhotos.galleryId))
    .innerJoin(galleryTexts, eq(galleryTexts.galleryId, galleries.id))
    .where(and(eq(galleryPhotos.photoId, photoId), isPublicGallery))
  return [...new Set([...ofEditions, ...ofGalleries].map((row) => row.locale))].sort()
}

function showsPhoto(photoId: string) {
  const { leadPhotoId, photoIds, body } = revisions
  return sql`(${leadPhotoId} = ${photoId} or instr(${photoIds}, ${photoId}) or instr(${body}, ${photoId}))`
}

async function listGalleries(reader: Reader, photoId: string): Promise<Use[]> {
  const { galleryId: id, locale, title } = galleryTexts
  const holding = reader
    .select({ id: galleryPhotos.galleryId })
    .from(galleryPhotos)
    .where(eq(galleryPhotos.photoId, photoId))
  const rows = await reader
    .select({ id, locale, title, deletedAt: galleries.deletedAt })
    .from(galleryTexts)
    .innerJoin(galleries, eq(galleries.id, id))
    .where(or(inArray(id, holding), eq(galleries.coverPhotoId, photoId)))
    .orderBy(title, locale)
  return rows.map(({ deletedAt, ...row }) => ({ kind: 'gallery', ...row, isInTrash: deletedAt !== null }))
}
