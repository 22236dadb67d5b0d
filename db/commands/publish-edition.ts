import { and, eq, isNull } from 'drizzle-orm'
import { dayOf, momentOfDay } from '@/lib/dates'
import { newId } from '@/lib/id'
import type { Problem } from '@/lib/problem'
import type { Transaction } from '../open'
import { listStops } from '../queries/stops'
import { type Edition, findRevision, type Revision } from '../queries/revisions'
import { type By, record } from '../record'
import { editions, formerSlugs, previewLinks, publications } from '../schema'
import { showPhotos } from './edition-photos'
import { notApproved } from './review-edition'
import { endSitting } from './sittings'

/** What a publisher says with it. */
type Publishing = {
  /** What changed, for readers, in the edition's language; empty for small changes and the first publication. */
  note: string
  /** Why no second person has read it; empty where one has. */
  urgentReason: string
}

type Choice = Publishing & { edition: Edition; revisionId: string; day?: string | null }

/**
 * Shows the working revision to readers. Publishing again what was withdrawn or taken off is the same act.
 * @param choice.revisionId the revision that the publisher has read; a newer one is refused as stale
 * @param choice.day the day of publication (`YYYY-MM-DD`, in Warsaw) where it is not today; none in the future
 * @returns the problems that stop it; none when it is done
 */
export async function publishEdition(tx: Transaction, by: By, choice: Choice): Promise<Problem[]> {
  const { edition, revisionId, day, note, urgentReason } = choice
  const revision = await findRevision(tx, revisionId)
  if (!revision || edition.workingRevisionId !== revisionId) return [{ field: 'form', code: 'stale' }]
  const problems = await listStops(tx, edition, revision, by.at)
  if (day && day > dayOf(by.at)) problems.push({ field: 'day', code: 'dayInFuture' })
  if (problems.length > 0) return problems
  await cancelPlan(tx, edition.id)
  await endSitting(tx, revisionId)
  await tx.insert(publications).values({
    ...{ id: newId(), editionId: edition.id, revisionId, note, urgentReason, createdById: by.userId },
    ...{ publishAt: by.at, publishedAt: by.at, createdAt: by.at },
  })
  await show(tx, by, { edition, revision, day, note })
  await record(tx, by, {
    ...{ action: 'publishEdition', subject: edition.id, detail: { revisionId, note, urgentReason } },
  })
  return []
}

/** Plans the working revision for later. What is written afterwards does not go with it. */
export async function scheduleEdition(
  tx: Transaction,
  by: By,
  { edition, revisionId, publishAt, note, urgentReason }: Omit<Choice, 'day'> & { publishAt: string },
): Promise<Problem[]> {
  const revision = await findRevision(tx, revisionId)
  if (!revision || edition.workingRevisionId !== revisionId) return [{ field: 'form', code: 'stale' }]
  const problems = await listStops(tx, edition, revision, publishAt)
  if (publishAt <= by.at) problems.push({ field: 'publishAt', code: 'timePast' })
  if (problems.length > 0) return problems
  await cancelPlan(tx, edition.id)
  await endSitting(tx, revisionId)
  await tx.insert(publications).values({
    ...{ id: newId(), editionId: edition.id, revisionId, publishAt, note, urgentReason },
    ...{ createdAt: by.at, createdById: by.userId },
  })
  await tx.update(editions).set({ publishAt }).where(eq(editions.id, edition.id))
  const detail = { revisionId, publishAt, note, urgentReason }
  await record(tx, by, { action: 'scheduleEdition', subject: edition.id, detail })
  return []
}

export async function unscheduleEdition(tx: Transaction, by: By, { id, publishAt }: Edition) {
  await cancelPlan(tx, id)
  await record(tx, by, { action: 'unscheduleEdition', subject: id, detail: { publishAt } })
}

/** Takes an edition out of every list; its page stays and says since when, and why, it no longer holds. */
export async function withdrawEdition(tx: Transaction, by: By, { id }: Edition, withdrawnNote: string) {
  await cancelPlan(tx, id)
  await tx.update(editions).set({ withdrawnAt: by.at, withdrawnNote }).where(eq(editions.id, id))
  await record(tx, by, { action: 'withdrawEdition', subject: id, detail: { note: withdrawnNote } })
}

/**
 * Takes an edition off the site: its address answers 410 (RFC 9110, 15.5.11).
 * @param redirectTo the address that it leads to instead; null for none
 */
export async function unpublishEdition(tx: Transaction, by: By, { id }: Edition, redirectTo: string | null) {
  await cancelPlan(tx, id)
  await tx.update(editions).set({ unpublishedAt: by.at, redirectTo }).where(eq(editions.id, id))
  await showPhotos(tx, id, 'public', null)
  await record(tx, by, { action: 'unpublishEdition', subject: id, detail: { redirectTo } })
}

/** The second look, afterwards, at what went out without one. */
export async function reviewPublication(
  tx: Transaction,
  by: By,
  { id, editionId }: typeof publications.$inferSelect,
) {
  await tx
    .update(publications)
    .set({ reviewedAt: by.at, reviewedById: by.userId })
    .where(eq(publications.id, id))
  await record(tx, by, { action: 'reviewPublication', subject: editionId, detail: { publicationId: id } })
}

/** Publishes what was planned, at its time or as soon after it as the server runs. */
export async function publishPlanned(
  tx: Transaction,
  by: By,
  { edition, plan }: { edition: Edition; plan: typeof publications.$inferSelect },
): Promise<Problem[]> {
  const revision = (await findRevision(tx, plan.revisionId))!
  const problems = await listStops(tx, edition, revision, by.at)
  if (problems.length > 0) return problems
  await tx.update(publications).set({ publishedAt: by.at }).where(eq(publications.id, plan.id))
  await show(tx, by, { edition, revision, note: plan.note })
  const { revisionId, publishAt } = plan
  const lateSeconds = Math.round((Date.parse(by.at) - Date.parse(publishAt)) / 1000)
  const detail = { revisionId, publishAt, lateSeconds }
  await record(tx, by, { action: 'publishEdition', subject: edition.id, detail })
  return []
}

type Showing = { edition: Edition; revision: Revision; day?: string | null; note: string }

async function show(tx: Transaction, by: By, { edition, revision, day, note }: Showing) {
  await keepFormerSlug(tx, edition, revision.slug)
  const isWorking = edition.workingRevisionId === revision.id
  await tx
    .update(editions)
    .set({
      ...{ slug: revision.slug, publicRevisionId: revision.id, publishAt: null },
      publishedAt: publicationMoment(edition, by, day),
      changedAt: note ? by.at : edition.changedAt,
      ...{ withdrawnAt: null, withdrawnNote: '', unpublishedAt: null, redirectTo: null },
      // Words written after the planned ones go on waiting for their second person.
      ...(isWorking ? { submittedAt: null, sentBackAt: null, ...notApproved } : {}),
    })
    .where(eq(editions.id, edition.id))
  await showPhotos(tx, edition.id, 'public', revision)
  await tx
    .update(previewLinks)
    .set({ revokedAt: by.at })
    .where(and(eq(previewLinks.editionId, edition.id), isNull(previewLinks.revokedAt)))
}

async function cancelPlan(tx: Transaction, editionId: string) {
  await tx
    .delete(publications)
    .where(and(eq(publications.editionId, editionId), isNull(publications.publishedAt)))
  await tx.update(editions).set({ publishAt: null }).where(eq(editions.id, editionId))
}

function publicationMoment({ publishedAt }: Edition, by: By, day: string | null | undefined) {
  const present = publishedAt ?? by.at
  if (!day || day === dayOf(present)) return present
  return day === dayOf(by.at) ? by.at : momentOfDay(day)
}

/** a→b→c→a leaves b and c as former addresses, each one hop from a. */
async function keepFormerSlug(tx: Transaction, { id, locale, slug: former }: Edition, slug: string) {
  if (former === slug) return
  await tx.delete(formerSlugs).where(and(eq(formerSlugs.locale, locale), eq(formerSlugs.slug, slug)))
  if (former) await tx.insert(formerSlugs).values({ locale, slug: former, editionId: id })
}
