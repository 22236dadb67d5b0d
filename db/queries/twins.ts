import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'
import { editions, revisions } from '../schema'

const twin = alias(editions, 'twin')

/** The address that the same article has, or is to have, in another language; empty or null where there is none. */
export async function findTwinSlug(reader: Reader, editionId: string, locale: Locale) {
  const [row] = await reader
    .select({ slug: twin.slug, wished: revisions.slug })
    .from(editions)
    .innerJoin(twin, and(eq(twin.articleId, editions.articleId), eq(twin.locale, locale)))
    .leftJoin(revisions, eq(revisions.id, twin.workingRevisionId))
    .where(eq(editions.id, editionId))
  return row ? (row.slug ?? row.wished) : null
}
