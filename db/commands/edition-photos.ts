import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../open'
import { photosOfRevision, type Revision } from '../queries/revisions'
import { editionPhotos } from '../schema'

type Side = 'working' | 'public'
type Shown = Pick<Revision, 'leadPhotoId' | 'photoIds' | 'body'>

/** Notes which photos an edition shows, to staff or to readers; with null, none. */
export async function showPhotos(tx: Transaction, editionId: string, side: Side, shown: Shown | null) {
  const wanted = shown ? photosOfRevision(shown) : []
  const present = await tx
    .select({ photoId: editionPhotos.photoId })
    .from(editionPhotos)
    .where(and(eq(editionPhotos.editionId, editionId), eq(editionPhotos.side, side)))
  const before = new Set(present.map((row) => row.photoId))
  for (const photoId of before)
    if (!wanted.includes(photoId))
      await tx
        .delete(editionPhotos)
        .where(
          and(
            eq(editionPhotos.editionId, editionId),
            eq(editionPhotos.side, side),
            eq(editionPhotos.photoId, photoId),
          ),
        )
  for (const photoId of wanted)
    if (!before.has(photoId)) await tx.insert(editionPhotos).values({ editionId, side, photoId })
}
