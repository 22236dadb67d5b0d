import { and, desc, eq, gte, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Reader } from '../open'
import { articles, editions, publications, revisions } from '../schema'
import { type Entry, listEntries } from './entries'

/** So late, in seconds, may something be without being called late: the clock asks once a second. */
const tolerated = 5

/** What is planned until a moment (UTC), and what should have happened before now. */
export async function listPlanned(reader: Reader, now: string, until: string) {
  const planned = await listEntries(reader, lte(editions.publishAt, until), editions.publishAt)
  const isOverdue = ({ at }: Entry) => Date.parse(now) - Date.parse(at) > tolerated * 1000
  return {
    overdue: planned.filter(isOverdue),
    due: planned.filter((entry) => !isOverdue(entry)),
  }
}

/** Publications since a moment that came later than planned, with by how many seconds. */
export async function listLate(reader: Reader, since: string): Promise<(Entry & { lateSeconds: number })[]> {
  const lateSeconds = sql<number>`unixepoch(${publications.publishedAt}) - unixepoch(${publications.publishAt})`
  const { articleId, id: editionId, locale } = editions
  const rows = await reader
    .select({
      articleId,
      editionId,
      locale,
      title: revisions.title,
      at: publications.publishedAt,
      lateSeconds,
    })
    .from(publications)
    .innerJoin(editions, eq(editionId, publications.editionId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(gte(publications.publishedAt, since), sql`${lateSeconds} > ${tolerated}`))
    .orderBy(desc(publications.publishedAt))
    .limit(20)
  return rows.map((row) => ({ ...row, at: row.at! }))
}

/** A draft that was never public and is nobody's turn. */
const isDraft = and(
  isNull(editions.publishedAt),
  isNull(editions.submittedAt),
  isNull(editions.publishAt),
  isNotNull(editions.workingRevisionId),
)

/** Drafts, the longest untouched first. */
export async function listOldDrafts(reader: Reader, limit: number) {
  return listEntries(reader, isDraft, articles.savedAt, limit)
}

/** How many drafts were last touched before each of these moments. */
export async function countDraftsBefore(reader: Reader, moments: string[]): Promise<number[]> {
  const rows = await reader
    .select({ savedAt: articles.savedAt })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(and(isNull(articles.deletedAt), isDraft))
  return moments.map((moment) => rows.filter(({ savedAt }) => savedAt < moment).length)
}

/** When each language had a publication, since a moment. */
export async function listPublicationTimes(reader: Reader, since: string) {
  const rows = await reader
    .select({ at: publications.publishedAt, locale: editions.locale })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(gte(publications.publishedAt, since))
  return rows.map(({ at, locale }) => ({ at: at!, locale }))
}
