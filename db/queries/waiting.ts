import { and, eq, inArray, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type Actor, may } from '@/lib/permissions'
import type { Reader } from '../open'
import { articles, comments, editions, revisions } from '../schema'
import { type Entry, listEntries } from './entries'
import { listUnreviewed } from './publications'
import { situationOf } from './situations'

/** What waits for one person, by what they are asked for. */
export type Waiting = Record<'review' | 'publish' | 'sentBack' | 'secondLook' | 'comments', Entry[]>

export async function listWaiting(reader: Reader, actor: Actor): Promise<Waiting> {
  const isSubmitted = and(isNotNull(editions.submittedAt), isNull(editions.publishAt))
  const situated = []
  for (const entry of await listEntries(reader, isSubmitted, editions.submittedAt))
    situated.push({ entry, ...(await situationOf(reader, entry.edition, actor)) })
  return {
    review: situated.filter(({ verdicts }) => verdicts.approve === 'yes').map(({ entry }) => entry),
    publish: situated
      .filter(({ state, verdicts }) => state.work === 'approved' && verdicts.publish === 'yes')
      .map(({ entry }) => entry),
    sentBack: await listOwn(reader, actor, isNotNull(editions.sentBackAt), editions.sentBackAt),
    secondLook: may(actor, 'approveEdition') ? await listSecondLooks(reader, actor.id) : [],
    comments: await listOwn(reader, actor, hasOpenComments(reader, actor.id), articles.savedAt),
  }
}

/** Those of the editions that the person has written in: the few candidates are asked, not all revisions. */
async function listOwn(reader: Reader, actor: Actor, where: SQL | undefined, at: SQLiteColumn) {
  const own: Entry[] = []
  for (const entry of await listEntries(reader, where, at))
    if (await hasWrittenIn(reader, entry.editionId, actor.id)) own.push(entry)
  return own
}

async function hasWrittenIn(reader: Reader, editionId: string, userId: string) {
  const [row] = await reader
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), eq(revisions.createdById, userId)))
    .limit(1)
  return row !== undefined
}

/** Editions with something unresolved that somebody else said. */
function hasOpenComments(reader: Reader, userId: string) {
  const isOthers = or(isNull(comments.userId), ne(comments.userId, userId))
  return inArray(
    editions.id,
    reader
      .selectDistinct({ id: comments.editionId })
      .from(comments)
      .where(and(isNull(comments.resolvedAt), isOthers)),
  )
}

/** What went out without a second person, with when it did. */
async function listSecondLooks(reader: Reader, userId: string): Promise<Entry[]> {
  const unreviewed = await listUnreviewed(reader)
  const mine = unreviewed.filter(({ involved }) => !involved.includes(userId))
  const ids = mine.map(({ editionId }) => editionId)
  const entries = await listEntries(reader, inArray(editions.id, ids), editions.publishedAt)
  const publishedAt = (id: string) => mine.find(({ editionId }) => editionId === id)?.publishedAt
  return entries.map((entry) => ({ ...entry, at: publishedAt(entry.editionId) ?? entry.at }))
}
