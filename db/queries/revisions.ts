import { eq } from 'drizzle-orm'
import { photosInBody } from '@/lib/body/schema'
import type { Reader } from '../open'
import { editions, revisions } from '../schema'

export type Edition = typeof editions.$inferSelect
export type Revision = typeof revisions.$inferSelect

export async function findEdition(reader: Reader, id: string): Promise<Edition | undefined> {
  const [edition] = await reader.select().from(editions).where(eq(editions.id, id))
  return edition
}

export async function findRevision(reader: Reader, id: string | null): Promise<Revision | undefined> {
  if (!id) return undefined
  const [revision] = await reader.select().from(revisions).where(eq(revisions.id, id))
  return revision
}

/** Every photo that readers of a revision see: at the top, in the text, in its gallery. Each once. */
export function photosOfRevision({
  leadPhotoId,
  photoIds,
  body,
}: Pick<Revision, 'leadPhotoId' | 'photoIds' | 'body'>) {
  return [...new Set([...(leadPhotoId ? [leadPhotoId] : []), ...photosInBody(body), ...photoIds])]
}
