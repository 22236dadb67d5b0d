import type { Problem } from '@/lib/problem'
import type { Transaction } from '../open'
import { type Place, placeOf } from '../queries/news'
import { listDuePlans } from '../queries/plans'
import { publishPlanned } from './publish-edition'

type Due = { editionId: string; lateSeconds: number; problems: Problem[] }

/**
 * Publishes everything that is due, both languages alike, in one transaction: a server that ends in the middle of it has
 * published nothing, and does all of it when it is back. What has a stop by now stays planned, overdue.
 * @param now UTC, ISO 8601
 * @returns what was due and how it went, and where it stands now and stood before
 */
export async function publishDue(
  tx: Transaction,
  now: string,
): Promise<{ due: Due[]; places: (Place | null)[] }> {
  const due: Due[] = []
  const places: (Place | null)[] = []
  for (const { edition, plan } of await listDuePlans(tx, now)) {
    const before = await placeOf(tx, edition.id)
    const problems = await publishPlanned(tx, { userId: null, at: now }, { edition, plan })
    if (problems.length === 0) places.push(before, await placeOf(tx, edition.id))
    const lateSeconds = Math.round((Date.parse(now) - Date.parse(plan.publishAt)) / 1000)
    due.push({ editionId: edition.id, lateSeconds, problems })
  }
  return { due, places }
}
