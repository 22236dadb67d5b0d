import { and, desc, eq, gt, isNotNull, isNull, lte, ne } from 'drizzle-orm'
import type { Reader } from '../open'
import { publications, revisions } from '../schema'
import type { Publication } from './plans'

/** What went out without a second person, and waits for one. */
const isUnreviewed = and(
  ne(publications.urgentReason, ''),
  isNull(publications.reviewedAt),
  isNotNull(publications.publishedAt),
)

/**
 * A publication that waits for its second look, with everybody who has no say in it: who published it, and who wrote
 * what was new in it. Null where it does not wait.
 */
export async function findPublicationToReview(reader: Reader, id: string) {
  const [publication] = await reader
    .select()
    .from(publications)
    .where(and(eq(publications.id, id), isUnreviewed))
  if (!publication) return null
  return { publication, involved: await listInvolved(reader, publication) }
}

async function listInvolved(reader: Reader, publication: Publication) {
  const writers = await listWritersOf(reader, publication)
  return [publication.createdById, ...writers].filter((userId) => userId !== null)
}

/** Everything that waits for its second look, with who is involved in it. */
export async function listUnreviewed(reader: Reader) {
  const rows = await reader.select().from(publications).where(isUnreviewed).limit(most)
  const found = []
  for (const publication of rows)
    found.push({ ...publication, involved: await listInvolved(reader, publication) })
  return found
}

const most = 50

/** The urgent publication of an edition that nobody has looked at yet; the newest where there are several. */
export async function findUnreviewed(reader: Reader, editionId: string): Promise<Publication | null> {
  const [publication] = await reader
    .select()
    .from(publications)
    .where(and(eq(publications.editionId, editionId), isUnreviewed))
    .orderBy(desc(publications.publishedAt))
    .limit(1)
  return publication ?? null
}

/** Who saved the words between the publication before and this one. */
async function listWritersOf(reader: Reader, { editionId, revisionId, publishedAt }: Publication) {
  const [before] = await reader
    .select({ revisionId: publications.revisionId })
    .from(publications)
    .where(
      and(
        eq(publications.editionId, editionId),
        isNotNull(publications.publishedAt),
        lte(publications.publishedAt, publishedAt!),
        ne(publications.revisionId, revisionId),
      ),
    )
    .orderBy(desc(publications.publishedAt))
    .limit(1)
  const rows = await reader
    .selectDistinct({ userId: revisions.createdById })
    .from(revisions)
    .where(
      and(
        eq(revisions.editionId, editionId),
        lte(revisions.id, revisionId),
        before && gt(revisions.id, before.revisionId),
      ),
    )
  return rows.map((row) => row.userId)
}
