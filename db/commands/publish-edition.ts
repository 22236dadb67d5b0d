import { and, eq, ne } from 'drizzle-orm'
import { dayOf, momentOfDay } from '@/lib/dates'
import type { Problem } from '@/lib/problem'
import { problemsBeforePublishing } from '@/lib/publishable'
import type { Transaction } from '../open'
import { listDescriptions } from '../queries/photos'
import { type Edition, findEdition, findRevision, photosOfRevision } from '../queries/revisions'
import { type By, record } from '../record'
import { editions, formerSlugs } from '../schema'

/** Says that the edition is ready for a publisher to read. */
export async function submitEdition(tx: Transaction, by: By, editionId: string) {
  await tx.update(editions).set({ submittedAt: by.at }).where(eq(editions.id, editionId))
  await record(tx, by, { action: 'submitEdition', subject: editionId })
}

/**
 * Shows a revision to readers. Republishing a withdrawn edition is the same act.
 * @param revisionId the revision that the publisher has read; a newer one is refused as stale
 * @param day the day of publication (`YYYY-MM-DD`, in Warsaw) where it is not today; none in the future
 * @returns the problems that stop it; none when it is done
 */
export async function publishEdition(
  tx: Transaction,
  by: By,
  { editionId, revisionId, day }: { editionId: string; revisionId: string; day?: string | null },
): Promise<Problem[]> {
  const edition = await findEdition(tx, editionId)
  const revision = await findRevision(tx, revisionId)
  if (!edition || !revision || edition.workingRevisionId !== revisionId)
    return [{ field: 'form', code: 'stale' }]
  const problems = problemsBeforePublishing(
    revision,
    await listDescriptions(tx, edition.locale, photosOfRevision(revision)),
  )
  if (await isSlugTaken(tx, edition, revision.slug)) problems.push({ field: 'slug', code: 'slugTaken' })
  if (day && day > dayOf(by.at)) problems.push({ field: 'day', code: 'dayInFuture' })
  if (problems.length > 0) return problems

  await keepFormerSlug(tx, edition, revision.slug)
  const changedAt = edition.publishedAt && edition.publicRevisionId !== revisionId ? by.at : edition.changedAt
  await tx
    .update(editions)
    .set({
      slug: revision.slug,
      publicRevisionId: revisionId,
      publishedAt: publicationMoment(edition, by, day),
      changedAt,
      submittedAt: null,
      withdrawnAt: null,
    })
    .where(eq(editions.id, editionId))
  await record(tx, by, { action: 'publishEdition', subject: editionId, detail: { revisionId } })
  return []
}

/** Takes an edition out of every list; its page stays and says since when it no longer holds. */
export async function withdrawEdition(tx: Transaction, by: By, editionId: string) {
  await tx.update(editions).set({ withdrawnAt: by.at }).where(eq(editions.id, editionId))
  await record(tx, by, { action: 'withdrawEdition', subject: editionId })
}

function publicationMoment({ publishedAt }: Edition, by: By, day: string | null | undefined) {
  const present = publishedAt ?? by.at
  if (!day || day === dayOf(present)) return present
  return day === dayOf(by.at) ? by.at : momentOfDay(day)
}

async function isSlugTaken(tx: Transaction, edition: Edition, slug: string) {
  const present = await tx
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.locale, edition.locale), eq(editions.slug, slug), ne(editions.id, edition.id)))
  const former = await tx
    .select({ id: formerSlugs.editionId })
    .from(formerSlugs)
    .where(
      and(
        eq(formerSlugs.locale, edition.locale),
        eq(formerSlugs.slug, slug),
        ne(formerSlugs.editionId, edition.id),
      ),
    )
  return present.length + former.length > 0
}

/** a→b→c→a leaves b and c as former addresses, each one hop from a. */
async function keepFormerSlug(tx: Transaction, { id, locale, slug: former }: Edition, slug: string) {
  if (former === slug) return
  await tx.delete(formerSlugs).where(and(eq(formerSlugs.locale, locale), eq(formerSlugs.slug, slug)))
  if (former) await tx.insert(formerSlugs).values({ locale, slug: former, editionId: id })
}
