import { and, eq, gt, isNotNull } from 'drizzle-orm'
import { photosInBody } from '@/lib/body/schema'
import type { Reader } from '../open'
import { editions, revisions } from '../schema'

export type Edition = typeof editions.$inferSelect
export type Revision = typeof revisions.$inferSelect

/** What a revision holds, apart from who saved it, when and why. */
export type Content = Pick<
  Revision,
  'title' | 'lead' | 'slug' | 'body' | 'leadPhotoId' | 'photoIds' | 'topicIds' | 'sourceRevisionId'
>

export function contentOf(revision: Content): Content {
  const { title, lead, slug, body, leadPhotoId, photoIds, topicIds, sourceRevisionId } = revision
  return { title, lead, slug, body, leadPhotoId, photoIds, topicIds, sourceRevisionId }
}

export async function findEdition(reader: Reader, id: string): Promise<Edition | undefined> {
  const [edition] = await reader.select().from(editions).where(eq(editions.id, id))
  return edition
}

export async function findRevision(reader: Reader, id: string | null): Promise<Revision | undefined> {
  if (!id) return undefined
  const [revision] = await reader.select().from(revisions).where(eq(revisions.id, id))
  return revision
}

/** Who saved any of the words that readers don't have yet: they are not the second person who may approve them. */
export async function listWriters(reader: Reader, { id, publicRevisionId }: Edition): Promise<string[]> {
  // Ids are in the order of time.
  const isNewer = publicRevisionId ? gt(revisions.id, publicRevisionId) : undefined
  const rows = await reader
    .selectDistinct({ userId: revisions.createdById })
    .from(revisions)
    .where(and(eq(revisions.editionId, id), isNotNull(revisions.createdById), isNewer))
  return rows.map((row) => row.userId!)
}

/** Every photo that readers of a revision see: at the top, in the text, in its gallery. Each once. */
export function photosOfRevision({
  leadPhotoId,
  photoIds,
  body,
}: Pick<Revision, 'leadPhotoId' | 'photoIds' | 'body'>) {
  return [...new Set([...(leadPhotoId ? [leadPhotoId] : []), ...photosInBody(body), ...photoIds])]
}
