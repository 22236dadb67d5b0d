import { and, eq, ne } from 'drizzle-orm'
import { problemsBeforePublishing } from '@/lib/checks/problems-before-publishing'
import type { Problem } from '@/lib/problem'
import type { Reader } from '../open'
import { editions, formerSlugs } from '../schema'
import { listDescriptions } from './photos'
import { type Edition, photosOfRevision, type Revision } from './revisions'
import { listUnpublishedLinks } from './unpublished-links'

/**
 * What stops a revision from becoming public.
 * @param at when it would: what is planned for then, or before, may be linked
 */
export async function listStops(reader: Reader, edition: Edition, revision: Revision, at: string) {
  const problems: Problem[] = problemsBeforePublishing(revision, {
    locale: edition.locale,
    photos: await listDescriptions(reader, edition.locale, photosOfRevision(revision)),
    unpublishedLinks: await listUnpublishedLinks(reader, edition, revision, at),
  })
  if (await isSlugTaken(reader, edition, revision.slug)) problems.push({ field: 'slug', code: 'slugTaken' })
  return problems
}

/** Whether another edition of the same language has this address, or had it. */
export async function isSlugTaken(reader: Reader, { id, locale }: Edition, slug: string) {
  const present = await reader
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.locale, locale), eq(editions.slug, slug), ne(editions.id, id)))
  const former = await reader
    .select({ id: formerSlugs.editionId })
    .from(formerSlugs)
    .where(and(eq(formerSlugs.locale, locale), eq(formerSlugs.slug, slug), ne(formerSlugs.editionId, id)))
  return present.length + former.length > 0
}
