import { eq } from 'drizzle-orm'
import type { Transaction } from '../open'
import type { Edition } from '../queries/revisions'
import { type By, record } from '../record'
import { editions } from '../schema'
import { addComment } from './comments'
import { endSitting } from './sittings'

// The way of a text to a second person and back. Whether it may go there now is decided by lib/workflow.ts.

const notWaiting = { submittedAt: null, sentBackAt: null }
export const notApproved = { approvedRevisionId: null, approvedAt: null, approvedById: null }

/** Says that the edition is ready for a second person to read. */
export async function submitEdition(tx: Transaction, by: By, { id }: Edition) {
  await change(tx, id, { submittedAt: by.at, sentBackAt: null })
  await record(tx, by, { action: 'submitEdition', subject: id })
}

/** Takes it back to go on writing. */
export async function takeBackEdition(tx: Transaction, by: By, { id }: Edition) {
  await change(tx, id, { ...notWaiting, ...notApproved })
  await record(tx, by, { action: 'takeBackEdition', subject: id })
}

/** Sends it back to its writers, saying why. */
export async function sendBackEdition(tx: Transaction, by: By, edition: Edition, comment: string) {
  await change(tx, edition.id, { submittedAt: null, sentBackAt: by.at, ...notApproved })
  const commentId = await addComment(tx, by, edition, { text: comment })
  await record(tx, by, { action: 'sendBackEdition', subject: edition.id, detail: { commentId } })
}

/** Says that the words of the working revision may be published: these, and no later ones. */
export async function approveEdition(tx: Transaction, by: By, { id, workingRevisionId }: Edition) {
  await endSitting(tx, workingRevisionId!)
  await change(tx, id, {
    ...{ approvedRevisionId: workingRevisionId, approvedAt: by.at, approvedById: by.userId },
  })
  await record(tx, by, {
    ...{ action: 'approveEdition', subject: id, detail: { revisionId: workingRevisionId } },
  })
}

async function change(tx: Transaction, id: string, facts: Partial<Edition>) {
  await tx.update(editions).set(facts).where(eq(editions.id, id))
}
