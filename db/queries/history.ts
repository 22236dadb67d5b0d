import { and, count, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { SaveReason } from '@/lib/save-reason'
import type { Reader } from '../open'
import { publications, revisions, users } from '../schema'

/** A revision in the history of an edition, without its words. */
export type HistoryEntry = {
  id: string
  reason: SaveReason
  savedAt: string
  /** Null for a script. */
  byName: string | null
  restoredFromId: string | null
  /** When readers got it. */
  publishedAt: string[]
}

/** Every revision of an edition, the newest first, a page at a time. */
export async function listHistory(
  reader: Reader,
  editionId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<HistoryEntry[]> {
  const rows = await selectEntries(reader)
    .where(eq(revisions.editionId, editionId))
    .orderBy(desc(revisions.createdAt), desc(revisions.id))
    .limit(limit)
    .offset(offset)
  return withPublications(reader, rows)
}

export async function findHistoryEntry(reader: Reader, id: string): Promise<HistoryEntry | null> {
  const rows = await selectEntries(reader).where(eq(revisions.id, id))
  const [entry] = await withPublications(reader, rows)
  return entry ?? null
}

function selectEntries(reader: Reader) {
  const { id, reason, savedAt, restoredFromId } = revisions
  return reader
    .select({ id, reason, savedAt, restoredFromId, byName: users.name })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.createdById))
}

async function withPublications(reader: Reader, rows: Omit<HistoryEntry, 'publishedAt'>[]) {
  const shown = await reader
    .select({ revisionId: publications.revisionId, at: publications.publishedAt })
    .from(publications)
    .where(
      and(
        isNotNull(publications.publishedAt),
        inArray(
          publications.revisionId,
          rows.map((row) => row.id),
        ),
      ),
    )
  return rows.map((row) => ({
    ...row,
    publishedAt: shown.filter(({ revisionId }) => revisionId === row.id).map(({ at }) => at!),
  }))
}

export async function countHistory(reader: Reader, editionId: string) {
  const [row] = await reader
    .select({ revisions: count() })
    .from(revisions)
    .where(eq(revisions.editionId, editionId))
  return row?.revisions ?? 0
}
