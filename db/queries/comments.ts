import { and, asc, count, eq, gte } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../open'
import { comments, editions, previewLinks, revisions, users } from '../schema'

/** A comment as the desk shows it. */
export type CommentView = {
  id: string
  text: string
  createdAt: string
  /** Who said it: a member of staff, or the reviewer by the name that they gave. */
  name: string
  /** For whom the preview link was made by which a reviewer came; null for staff. */
  linkLabel: string | null
  /** What was there to read then, when that was saved, and whether it has been written on since. */
  revision: { id: string; savedAt: string; isEarlier: boolean }
  resolvedAt: string | null
  resolvedBy: string | null
}

/** The thread of an edition, the oldest first. */
export async function listComments(reader: Reader, editionId: string): Promise<CommentView[]> {
  const rows = await reader
    .select({ comment: comments, author: author.name, resolver: resolver.name, label: previewLinks.label })
    .from(comments)
    .leftJoin(author, eq(author.id, comments.userId))
    .leftJoin(resolver, eq(resolver.id, comments.resolvedById))
    .leftJoin(previewLinks, eq(previewLinks.id, comments.previewLinkId))
    .where(eq(comments.editionId, editionId))
    .orderBy(asc(comments.createdAt), asc(comments.id))
  const read = await listRevisionsRead(reader, editionId)
  return rows.map(({ comment: { id, text, createdAt, guestName, resolvedAt, ...comment }, ...row }) => ({
    ...{ id, text, createdAt, name: row.author ?? guestName, linkLabel: row.label },
    revision: read.get(comment.revisionId)!,
    ...{ resolvedAt, resolvedBy: row.resolver },
  }))
}

/** A comment as reviewers see it again. */
export type GuestComment = { id: string; name: string; text: string; createdAt: string }

/** What was said by one preview link, the oldest first. */
export async function listLinkComments(reader: Reader, previewLinkId: string): Promise<GuestComment[]> {
  const { id, guestName: name, text, createdAt } = comments
  return reader
    .select({ id, name, text, createdAt })
    .from(comments)
    .where(and(eq(comments.previewLinkId, previewLinkId), isOfItsEdition(reader, previewLinkId)))
    .orderBy(asc(comments.createdAt), asc(comments.id))
}

/** How many comments were made by a preview link since a moment. */
export async function countLinkComments(reader: Reader, previewLinkId: string, since: string) {
  const [row] = await reader
    .select({ made: count() })
    .from(comments)
    .where(
      and(
        eq(comments.previewLinkId, previewLinkId),
        isOfItsEdition(reader, previewLinkId),
        gte(comments.createdAt, since),
      ),
    )
  return row?.made ?? 0
}

const author = alias(users, 'author')
const resolver = alias(users, 'resolver')

async function listRevisionsRead(reader: Reader, editionId: string) {
  const rows = await reader
    .selectDistinct({ id: revisions.id, savedAt: revisions.savedAt, workingId: editions.workingRevisionId })
    .from(comments)
    .innerJoin(revisions, eq(revisions.id, comments.revisionId))
    .innerJoin(editions, eq(editions.id, comments.editionId))
    .where(eq(comments.editionId, editionId))
  return new Map(rows.map(({ id, savedAt, workingId }) => [id, { id, savedAt, isEarlier: id !== workingId }]))
}

/** Says nothing new, but the index of comments is by edition. */
function isOfItsEdition(reader: Reader, previewLinkId: string) {
  const edition = reader
    .select({ id: previewLinks.editionId })
    .from(previewLinks)
    .where(eq(previewLinks.id, previewLinkId))
  return eq(comments.editionId, edition)
}
