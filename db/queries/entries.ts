import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'
import { articles, editions, revisions } from '../schema'
import type { Edition } from './revisions'

/** An edition as the overview names it; `at` is since when, or for when. */
export type Entry = { articleId: string; editionId: string; locale: Locale; title: string; at: string }

/** The editions outside the trash for which this is so, the earliest first, by the title that staff know. */
export async function listEntries(
  reader: Reader,
  where: SQL | undefined,
  at: SQLiteColumn,
  limit = 50,
): Promise<(Entry & { edition: Edition })[]> {
  const rows = await reader
    .select({ edition: editions, title: revisions.title, at })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .innerJoin(revisions, eq(revisions.id, editions.workingRevisionId))
    .where(and(isNull(articles.deletedAt), where))
    .orderBy(asc(at))
    .limit(limit)
  return rows.map(({ edition, title, at: moment }) => {
    const { id: editionId, articleId, locale } = edition
    return { edition, articleId, editionId, locale, title, at: String(moment) }
  })
}
