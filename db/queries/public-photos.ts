import { and, eq, exists, inArray, or, sql } from 'drizzle-orm'
import type { Reader } from '../open'
import { editionPhotos, editions, galleries, galleryPhotos, galleryTexts, photos } from '../schema'
import { hasPage, isPublicGallery } from './is-public'

/**
 * Whether readers are shown a photo: on the page of an article, in a gallery or on its cover. Asked at every request
 * for a picture, so the statement is made once for each connection.
 * @param hash of the photo's content, the name of its files
 */
export function isPhotoPublic(reader: Reader, hash: string) {
  const statement = statements.get(reader) ?? prepare(reader)
  statements.set(reader, statement)
  return statement.get({ hash }) !== undefined
}

/** Whether one of these editions shows a photo to staff. */
export async function isPhotoIn(reader: Reader, editionIds: string[], hash: string) {
  const found = await reader
    .select({ id: photos.id })
    .from(photos)
    .innerJoin(editionPhotos, eq(editionPhotos.photoId, photos.id))
    .where(
      and(
        ...[eq(photos.hash, hash), eq(editionPhotos.side, 'working')],
        inArray(editionPhotos.editionId, editionIds),
      ),
    )
    .limit(1)
  return found.length > 0
}

const statements = new WeakMap<Reader, ReturnType<typeof prepare>>()

function prepare(reader: Reader) {
  const shownBy = [inEdition, inGallery, onCover].map((places) => exists(places(reader)))
  return reader
    .select({ id: photos.id })
    .from(photos)
    .where(and(eq(photos.hash, sql.placeholder('hash')), or(...shownBy)))
    .prepare()
}

function inEdition(reader: Reader) {
  return reader
    .select({ id: editions.id })
    .from(editionPhotos)
    .innerJoin(editions, eq(editions.id, editionPhotos.editionId))
    .where(and(eq(editionPhotos.photoId, photos.id), eq(editionPhotos.side, 'public'), hasPage))
}

function inGallery(reader: Reader) {
  return reader
    .select({ id: galleries.id })
    .from(galleryPhotos)
    .innerJoin(galleries, eq(galleries.id, galleryPhotos.galleryId))
    .innerJoin(galleryTexts, eq(galleryTexts.galleryId, galleries.id))
    .where(and(eq(galleryPhotos.photoId, photos.id), isPublicGallery))
}

function onCover(reader: Reader) {
  return reader
    .select({ id: galleries.id })
    .from(galleries)
    .innerJoin(galleryTexts, eq(galleryTexts.galleryId, galleries.id))
    .where(and(eq(galleries.coverPhotoId, photos.id), isPublicGallery))
}
