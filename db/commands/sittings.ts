import { and, eq, or, sql } from 'drizzle-orm'
import { newId } from '@/lib/id'
import type { SaveReason } from '@/lib/save-reason'
import type { Transaction } from '../open'
import { type Content, contentOf, type Edition, type Revision } from '../queries/revisions'
import type { By } from '../record'
import { articles, comments, editions, publications, revisions } from '../schema'
import { showPhotos } from './edition-photos'
import { indexEdition } from './search-entries'

// A sitting is what one open form saves by itself within ten minutes: one revision, saved again and again. Whatever
// somebody asked to be kept, or something else names, is never written over (docs/decisions/0009-sittings.md).

const longest = 10 * 60_000

type Sitter = { formId?: string | null; reason?: SaveReason }

/** Whether this revision was made by the same open form of the same person: its last answer may have been lost. */
export function isOwnSitting({ formId, createdById }: Revision, by: By, sitter: Sitter) {
  return formId !== null && formId === sitter.formId && createdById === by.userId
}

type Addition = Sitter & { edition: Edition; content: Content; restoredFromId?: string }

/** Adds a revision, and makes it the one that staff work on. */
export async function addRevision(tx: Transaction, by: By, { edition, content, ...rest }: Addition) {
  const id = newId()
  await tx.insert(revisions).values({
    ...contentOf(content),
    ...{ id, editionId: edition.id, reason: rest.reason ?? 'saved', formId: rest.formId ?? null },
    ...{ restoredFromId: rest.restoredFromId, createdAt: by.at, savedAt: by.at, createdById: by.userId },
  })
  await tx.update(editions).set({ workingRevisionId: id }).where(eq(editions.id, edition.id))
  await noteWords(tx, by, edition, content)
  return { revisionId: id, version: 1 }
}

type Continuation = { edition: Edition; working: Revision; content: Content; input: Sitter }

/** Saves into the sitting of this form, where it has one; undefined where a new revision is due. */
export async function continueSitting(
  tx: Transaction,
  by: By,
  { edition, working, content, input }: Continuation,
) {
  const isRecent = Date.parse(by.at) - Date.parse(working.createdAt) < longest
  if (!isOwnSitting(working, by, input) || working.reason !== 'autosaved' || !isRecent) return undefined
  if (await isNamed(tx, working.id)) return undefined
  const version = working.version + 1
  await tx
    .update(revisions)
    .set({ ...contentOf(content), version, savedAt: by.at, reason: input.reason })
    .where(eq(revisions.id, working.id))
  await noteWords(tx, by, edition, content)
  return { revisionId: working.id, version }
}

/** These words were approved, planned or published: they stay as they are, also when that is undone. */
export async function endSitting(tx: Transaction, revisionId: string) {
  const isOpen = and(eq(revisions.id, revisionId), eq(revisions.reason, 'autosaved'))
  await tx.update(revisions).set({ reason: 'saved' }).where(isOpen)
}

/** Says with which act a revision was saved, once that is done; why it was saved before that stays. */
export async function nameAct(tx: Transaction, revisionId: string, reason: SaveReason) {
  const justSaved = and(eq(revisions.id, revisionId), eq(revisions.reason, 'saved'))
  await tx.update(revisions).set({ reason }).where(justSaved)
}

/** Whether something refers to just these words: an approval, a publication, a translation, a comment. */
async function isNamed(tx: Transaction, id: string) {
  const [named] = await tx
    .select({ id: revisions.id })
    .from(revisions)
    .where(
      and(
        eq(revisions.id, id),
        or(
          sql`exists (select 1 from ${editions} where ${editions.id} = ${revisions.editionId}
            and (${editions.publicRevisionId} = ${id} or ${editions.approvedRevisionId} = ${id}))`,
          sql`exists (select 1 from ${publications} where ${publications.revisionId} = ${id})`,
          sql`exists (select 1 from revisions as translation where translation.source_revision_id = ${id})`,
          sql`exists (select 1 from ${comments} where ${comments.editionId} = ${revisions.editionId}
            and ${comments.revisionId} = ${id})`,
        ),
      ),
    )
  return named !== undefined
}

async function noteWords(tx: Transaction, by: By, edition: Edition, content: Content) {
  await tx.update(articles).set({ savedAt: by.at }).where(eq(articles.id, edition.articleId))
  await showPhotos(tx, edition.id, 'working', content)
  await indexEdition(tx, edition, content)
}
