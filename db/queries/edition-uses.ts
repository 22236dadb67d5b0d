import { and, eq, inArray, isNull, type SQL, type SQLWrapper } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { mostPlaces } from '@/lib/where-used'
import type { Reader } from '../open'
import { articles, editions, publications, revisions } from '../schema'
import type { Use } from './use'

const working = alias(revisions, 'working')

/**
 * Editions as places of use, each once, by title. Readers may see an older revision: the title is the one of the desk.
 * @param editionIds a subquery
 * @returns at most one more than `mostPlaces`
 */
export async function listEditionUses(reader: Reader, editionIds: SQLWrapper): Promise<Use[]> {
  const rows = await reader
    .select({
      ...{ id: editions.articleId, locale: editions.locale, title: working.title },
      deletedAt: articles.deletedAt,
    })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .innerJoin(working, eq(working.id, editions.workingRevisionId))
    .where(inArray(editions.id, editionIds))
    .orderBy(working.title, editions.locale)
    .limit(mostPlaces + 1)
  return rows.map(({ deletedAt, ...row }) => ({ kind: 'article', ...row, isInTrash: deletedAt !== null }))
}

/** The editions that will become public by themselves with such a revision: staff may have written on since. */
export function plannedEditions(reader: Reader, holds: SQL) {
  return reader
    .select({ id: publications.editionId })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(isNull(publications.publishedAt), holds))
}
