import { asc, eq, gt } from 'drizzle-orm'
import { topicKinds } from '@/lib/topic'
import type { Transaction } from '../open'
import { listTopicsOfKind } from '../queries/topics'
import { editions, galleryTexts, photos, revisions, searchEntries } from '../schema'
import { indexEdition, indexGallery, indexPhoto, indexTopic } from './search-entries'

/** Makes the desk's search anew, from the working words of all there is. */
export async function rebuildDeskSearch(tx: Transaction) {
  await tx.delete(searchEntries)
  await indexEditions(tx)
  await indexPhotos(tx)
  for (const text of await tx.select().from(galleryTexts)) await indexGallery(tx, text)
  for (const kind of topicKinds)
    for (const { id, names } of await listTopicsOfKind(tx, kind)) await indexTopic(tx, id, names)
}

/** So many texts are in memory at a time. */
const batch = 200

async function indexEditions(tx: Transaction) {
  for (let after = ''; ;) {
    const rows = await tx
      .select({ edition: editions, revision: revisions })
      .from(editions)
      .innerJoin(revisions, eq(revisions.id, editions.workingRevisionId))
      .where(gt(editions.id, after))
      .orderBy(asc(editions.id))
      .limit(batch)
    for (const { edition, revision } of rows) await indexEdition(tx, edition, revision)
    if (rows.length < batch) return
    after = rows.at(-1)!.edition.id
  }
}

async function indexPhotos(tx: Transaction) {
  for (const { id } of await tx.select({ id: photos.id }).from(photos)) await indexPhoto(tx, id)
}
