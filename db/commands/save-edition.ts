import { and, eq, ne } from 'drizzle-orm'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import type { Problem } from '@/lib/problem'
import { type EditionText, problemsBeforeSaving } from '@/lib/publishable'
import type { SaveReason } from '@/lib/save-reason'
import type { Transaction } from '../open'
import { type Arrangement, findArrangement } from '../queries/arrangement'
import { type Content, type Edition, findRevision, type Revision } from '../queries/revisions'
import { type By, record } from '../record'
import { articles, editions, revisions } from '../schema'
import { arrangementOf, arrangeOthers, mergeArrangements, missingIn, sameArrangement } from './arrangement'
import { addRevision, continueSitting, isOwnSitting } from './sittings'

/** A revision as a writer has it: which one, and how often it had been saved by then. */
export type Base = { revisionId: string; version: number }

export type SaveInput = {
  articleId: string
  locale: Locale
  /** What the writer started from; null for the edition's first words. */
  from: Base | null
  /** The open form that saves; null for scripts. */
  formId?: string | null
  reason?: SaveReason
  text: EditionText
  arrangement?: Arrangement
  /** The revision of the original that these words translate; undefined where that is as before. */
  sourceRevisionId?: string | null
  /** The earlier revision that this takes up again. */
  restoredFromId?: string
}

export type Saved =
  (Base & { editionId: string; arrangement: Arrangement }) | { problems: Problem[]; theirs?: Revision }

/** Makes an article with no edition yet. */
export async function createArticle(tx: Transaction, by: By, originalLocale: Locale) {
  const article = { id: newId(), originalLocale, createdAt: by.at, savedAt: by.at }
  await tx.insert(articles).values(article)
  await record(tx, by, { action: 'createArticle', subject: article.id })
  return article.id
}

/**
 * Saves the words of an edition (made at its first save), and the article's photos and topics where given: as a new
 * revision, or within the sitting that the form has begun.
 * @returns what is saved now, or why it isn't: with `stale` comes the revision that somebody saved meanwhile
 */
export async function saveEdition(tx: Transaction, by: By, input: SaveInput): Promise<Saved> {
  const problems = problemsBeforeSaving(input.text)
  if (problems.length > 0) return { problems }
  const article = await findArticle(tx, input.articleId)
  if (!article || article.deletedAt)
    return { problems: [{ field: 'form', code: article ? 'inTrash' : 'stale' }] }
  const present = await findEditionOf(tx, input)
  const working = await findRevision(tx, present?.workingRevisionId ?? null)
  const from = await findBase(tx, input.from)
  const base = working && isOwnSitting(working, by, input) ? working : from
  const arrangement = working ? arrangementOf(working) : await findArrangement(tx, input.articleId)
  const chosen = mergeArrangements({
    ...{ mine: input.arrangement, from, present: arrangement, base: working ? base : arrangement },
  })
  if (!chosen || !(sameText(working, base) || sameText(working, input.text)))
    return { problems: [{ field: 'form', code: 'stale' }], theirs: working }

  const content = { ...input.text, ...chosen, sourceRevisionId: sourceOf(input, working) }
  if (working && present && sameContent(working, content)) return keep(tx, present, working, input)
  const unknown = await problemsOfContent(tx, input, content)
  if (unknown.length > 0) return { problems: unknown }
  const edition = present ?? (await createEdition(tx, input))
  const saved = working && (await continueSitting(tx, by, { edition, working, content, input }))
  const revision = saved ?? (await addRevision(tx, by, { edition, content, ...input }))
  if (!saved)
    await record(tx, by, {
      action: 'saveEdition',
      subject: edition.id,
      detail: { revisionId: revision.revisionId, reason: input.reason ?? 'saved' },
    })
  await arrangeOthers(tx, by, edition, chosen)
  return { ...revision, editionId: edition.id, arrangement: chosen }
}

/** Nothing is new. What was saved by itself and is now meant to stay ends its sitting. */
async function keep(tx: Transaction, edition: Edition, working: Revision, input: SaveInput) {
  const { id, version, reason } = working
  const wanted = input.reason ?? 'saved'
  if (reason === 'autosaved' && wanted !== 'autosaved')
    await tx.update(revisions).set({ reason: wanted }).where(eq(revisions.id, id))
  return { revisionId: id, version, editionId: edition.id, arrangement: arrangementOf(working) }
}

async function findArticle(tx: Transaction, id: string) {
  const [article] = await tx.select().from(articles).where(eq(articles.id, id))
  return article
}

type Key = { articleId: string; locale: Locale }

async function findEditionOf(tx: Transaction, { articleId, locale }: Key) {
  const where = and(eq(editions.articleId, articleId), eq(editions.locale, locale))
  const [edition] = await tx.select().from(editions).where(where)
  return edition
}

async function createEdition(tx: Transaction, { articleId, locale }: Key) {
  await tx.insert(editions).values({ id: newId(), articleId, locale })
  return (await findEditionOf(tx, { articleId, locale }))!
}

/** The revision that the writer started from; undefined where its words have changed since. */
async function findBase(tx: Transaction, from: Base | null) {
  const revision = await findRevision(tx, from?.revisionId ?? null)
  return revision?.version === from?.version ? revision : undefined
}

function sourceOf({ sourceRevisionId }: SaveInput, working: Revision | undefined) {
  return sourceRevisionId === undefined ? (working?.sourceRevisionId ?? null) : sourceRevisionId
}

/** What the words and the arrangement name has to be there. */
async function problemsOfContent(tx: Transaction, { articleId, locale }: Key, content: Content) {
  const problems = await missingIn(tx, content)
  const { sourceRevisionId } = content
  if (sourceRevisionId && !(await isOfOriginal(tx, { articleId, locale }, sourceRevisionId)))
    problems.push({ field: 'form', code: 'unknown' })
  return problems
}

async function isOfOriginal(tx: Transaction, { articleId, locale }: Key, revisionId: string) {
  const [found] = await tx
    .select({ id: revisions.id })
    .from(revisions)
    .innerJoin(editions, eq(editions.id, revisions.editionId))
    .where(and(eq(revisions.id, revisionId), eq(editions.articleId, articleId), ne(editions.locale, locale)))
  return found !== undefined
}

function sameContent(working: Revision, content: Content) {
  return (
    sameText(working, content) &&
    sameArrangement(working, content) &&
    working.sourceRevisionId === content.sourceRevisionId
  )
}

function sameText(one: EditionText | undefined, other: EditionText | undefined) {
  const textOf = (text: EditionText | undefined) =>
    text && JSON.stringify([text.title, text.lead, text.slug, text.body])
  return textOf(one) === textOf(other)
}
