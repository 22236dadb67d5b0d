import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Reader } from '../open'
import { editions, publications } from '../schema'

export type Publication = typeof publications.$inferSelect

/** The publication that is planned for an edition; null where none is. */
export async function findPlan(reader: Reader, editionId: string): Promise<Publication | null> {
  const [plan] = await reader
    .select()
    .from(publications)
    .where(and(eq(publications.editionId, editionId), isNull(publications.publishedAt)))
  return plan ?? null
}

/** What is due at this moment, the oldest first. */
export async function listDuePlans(reader: Reader, now: string) {
  const rows = await reader
    .select()
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    // The date on the edition has an index that holds planned ones only.
    .where(and(lte(editions.publishAt, now), isNull(publications.publishedAt)))
    .orderBy(asc(editions.publishAt))
  return rows.map((row) => ({ edition: row.editions, plan: row.publications }))
}
