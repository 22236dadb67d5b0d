import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '@/lib/id'
import type { Transaction } from '../open'
import type { Edition } from '../queries/revisions'
import { type By, record } from '../record'
import { comments } from '../schema'

type Said = { text: string; previewLinkId?: string; guestName?: string }

/** Says something about an edition as it is now. Sending back does this too, and records it as that. */
export async function addComment(
  tx: Transaction,
  by: By,
  { id: editionId, workingRevisionId }: Edition,
  said: Said,
) {
  const id = newId()
  await tx.insert(comments).values({
    ...{ id, editionId, revisionId: workingRevisionId!, userId: by.userId, createdAt: by.at, ...said },
  })
  return id
}

/** A comment by staff, or by a reviewer who came by a preview link. */
export async function commentEdition(tx: Transaction, by: By, edition: Edition, said: Said) {
  const commentId = await addComment(tx, by, edition, said)
  const { previewLinkId } = said
  await record(tx, by, {
    action: 'commentEdition',
    subject: edition.id,
    detail: { commentId, previewLinkId },
  })
}

/** Says that a comment has been dealt with. Returns false where it was already, or is none of this edition. */
export async function resolveComment(tx: Transaction, by: By, editionId: string, commentId: string) {
  const open = and(eq(comments.id, commentId), eq(comments.editionId, editionId), isNull(comments.resolvedAt))
  const found = await tx.select({ id: comments.id }).from(comments).where(open)
  if (found.length === 0) return false
  await tx.update(comments).set({ resolvedAt: by.at, resolvedById: by.userId }).where(open)
  await record(tx, by, { action: 'resolveComment', subject: editionId, detail: { commentId } })
  return true
}
