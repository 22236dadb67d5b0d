import { and, eq } from 'drizzle-orm'
import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'
import { articles, editions, revisions } from '../schema'

/** An edition with the words that staff work on, and whether its article is in the trash; null where it has none. */
export async function findWorkingText(reader: Reader, articleId: string, locale: Locale) {
  const [row] = await reader
    .select({ edition: editions, revision: revisions, deletedAt: articles.deletedAt })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .innerJoin(revisions, eq(revisions.id, editions.workingRevisionId))
    .where(and(eq(editions.articleId, articleId), eq(editions.locale, locale)))
  return row ?? null
}
