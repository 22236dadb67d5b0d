import { and, eq } from 'drizzle-orm'
import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'
import { pages } from '../schema'

export type PageKey = (typeof pages.$inferSelect)['key']

/** A fixed page in one language; null before anything was written. */
export async function findPage(reader: Reader, key: PageKey, locale: Locale) {
  const [page] = await reader
    .select()
    .from(pages)
    .where(and(eq(pages.key, key), eq(pages.locale, locale)))
  return page ?? null
}
