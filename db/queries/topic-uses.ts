import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../open'
import { articleTopics, editions, revisions } from '../schema'
import { listEditionUses, plannedEditions } from './edition-uses'
import type { Use } from './use'

/** The articles about a topic: as staff have arranged them, as readers see them, and as they will. */
export async function listTopicUses(reader: Reader, topicId: string): Promise<Use[]> {
  const names = sql`instr(${revisions.topicIds}, ${topicId})`
  const arranged = reader
    .select({ id: editions.id })
    .from(editions)
    .innerJoin(articleTopics, eq(articleTopics.articleId, editions.articleId))
    .where(eq(articleTopics.topicId, topicId))
  // An edition that readers see as it is arranged has just been found by that.
  const shown = reader
    .select({ id: editions.id })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.publicRevisionId))
    .where(
      and(ne(editions.publicRevisionId, editions.workingRevisionId), isNull(editions.unpublishedAt), names),
    )
  return listEditionUses(reader, union(arranged, shown, plannedEditions(reader, names)))
}
