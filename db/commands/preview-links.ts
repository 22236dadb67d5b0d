import { randomBytes } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { problemsOfGuestComment } from '@/lib/comment'
import { newId } from '@/lib/id'
import { problemsOfLabel } from '@/lib/preview-link'
import type { Problem } from '@/lib/problem'
import type { Transaction } from '../open'
import { countLinkComments } from '../queries/comments'
import { findPreviewLink } from '../queries/preview-links'
import { findEdition } from '../queries/revisions'
import { type By, record } from '../record'
import { articles, previewLinks, previewOpenings } from '../schema'
import { commentEdition } from './comments'
import { before, hashToken } from './sessions'

type Sharing = {
  editionId: string
  /** For whom it is. */
  label: string
  expiresAt: string
}

/** Makes a secret address for an edition. Returns the secret, this once: only its hash is stored. */
export async function sharePreview(
  tx: Transaction,
  by: By,
  { editionId, label, expiresAt }: Sharing,
): Promise<{ token: string } | { problems: Problem[] }> {
  const problems = [...(await problemsOfEdition(tx, editionId)), ...problemsOfLabel(label)]
  if (problems.length > 0) return { problems }
  const id = newId()
  const token = randomBytes(32).toString('base64url')
  await tx.insert(previewLinks).values({
    ...{ id, editionId, tokenHash: hashToken(token), label, expiresAt },
    ...{ createdAt: by.at, createdById: by.userId },
  })
  const detail = { previewLinkId: id, label, expiresAt }
  await record(tx, by, { action: 'sharePreview', subject: editionId, detail })
  return { token }
}

/** Ends a link for good. Returns false where it has ended already, or is none of this edition. */
export async function revokePreview(tx: Transaction, by: By, editionId: string, previewLinkId: string) {
  const open = and(
    ...[eq(previewLinks.id, previewLinkId), eq(previewLinks.editionId, editionId)],
    ...[isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, by.at)],
  )
  const found = await tx.select({ id: previewLinks.id }).from(previewLinks).where(open)
  if (found.length === 0) return false
  await tx.update(previewLinks).set({ revokedAt: by.at }).where(open)
  await record(tx, by, { action: 'revokePreview', subject: editionId, detail: { previewLinkId } })
  return true
}

/** Notes that a link was opened. Nothing of the site changes by it, so the record of changes has no row of it. */
export async function noteOpening(tx: Transaction, previewLinkId: string, at: string) {
  await tx.insert(previewOpenings).values({ previewLinkId, at })
}

/** So many comments within this time by one link, and it has to wait: the address may have gone round. */
const throttle = { comments: 20, window: 60 * 60_000 } as const

type GuestComment = { token: string; name: string; text: string }

/**
 * What a reviewer without an account says about the edition that was shared with them.
 * @returns the problems that stop it, none when it is kept; null where the link opens nothing
 */
export async function commentByLink(
  tx: Transaction,
  at: string,
  { token, name, text }: GuestComment,
): Promise<Problem[] | null> {
  const shared = await findPreviewLink(tx, token, at)
  if (!shared) return null
  const problems = problemsOfGuestComment({ name, text })
  const made = await countLinkComments(tx, shared.id, before(at, throttle.window))
  if (made >= throttle.comments)
    problems.push({ field: 'form', code: 'tooManyComments', values: { maximum: throttle.comments } })
  if (problems.length > 0) return problems
  const said = { text, previewLinkId: shared.id, guestName: name }
  await commentEdition(tx, { userId: null, at }, shared.edition, said)
  return []
}

async function problemsOfEdition(tx: Transaction, editionId: string): Promise<Problem[]> {
  const edition = await findEdition(tx, editionId)
  if (!edition) return [{ field: 'form', code: 'unknown' }]
  const [article] = await tx.select().from(articles).where(eq(articles.id, edition.articleId))
  return article?.deletedAt ? [{ field: 'form', code: 'inTrash' }] : []
}
