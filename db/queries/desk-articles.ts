import { and, count, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { type EditionState, editionState, type StateWord } from '@/lib/edition-state'
import { type Locale, locales } from '@/lib/locales'
import type { Reader } from '../open'
import { articles, editions, revisions } from '../schema'
import { findArrangement } from './arrangement'
import { findInSearch } from './desk-search'
import { type LibraryPhoto, listLibraryPhotos } from './photos'
import { photosOfRevision, type Edition, type Revision } from './revisions'

export type DeskEdition = { edition: Edition; revision: Revision; state: EditionState }

export type ArticleRow = {
  id: string
  savedAt: string
  editions: Record<Locale, EditionSummary | null>
}

/** An edition of the list, with the revision that the list shows, and how often it had been saved by then. */
type EditionSummary = {
  title: string
  state: EditionState
  publishedAt: string | null
  revisionId: string
  version: number
}

export type DeskArticle = {
  id: string
  originalLocale: Locale
  deletedAt: string | null
  leadPhotoId: string | null
  photoIds: string[]
  topicIds: string[]
  /** Every photo that an edition uses or the article holds, once. */
  photos: LibraryPhoto[]
  editions: Record<Locale, DeskEdition | null>
}

type Filter = { query?: string; state?: StateWord; limit?: number; offset?: number }

/**
 * The articles of the desk, the last saved first, with how many match in all. Those in the trash are left out.
 * @param filter.query words that must stand in the same language of an article, by their beginnings
 * @param filter.state a word for the state that one of the languages must have
 */
export async function listDeskArticles(
  reader: Reader,
  { query = '', state, limit = 25, offset = 0 }: Filter,
) {
  const isMatching = and(
    isNull(articles.deletedAt),
    query.trim() ? inArray(articles.id, findInSearch(reader, 'article', query)) : undefined,
    state && inState(state),
  )
  const [total] = await reader.select({ value: count() }).from(articles).where(isMatching)
  const found = await reader
    .select({ id: articles.id, savedAt: articles.savedAt })
    .from(articles)
    .where(isMatching)
    .orderBy(desc(articles.savedAt), desc(articles.id))
    .limit(limit)
    .offset(offset)
  const rows = await listSummaries(
    reader,
    found.map((row) => row.id),
  )
  return { total: total?.value ?? 0, articles: found.map((row) => toArticleRow(row, rows)) }
}

/** An article with its editions as the desk works on them; null where there is none. */
export async function findDeskArticle(reader: Reader, articleId: string): Promise<DeskArticle | null> {
  const [article] = await reader.select().from(articles).where(eq(articles.id, articleId))
  if (!article) return null
  const { id, originalLocale, deletedAt } = article
  const rows = await listWorking(reader, articleId)
  const arrangement = await findArrangement(reader, articleId)
  const used = new Set([
    ...[arrangement.leadPhotoId ?? [], arrangement.photoIds].flat(),
    ...rows.flatMap((row) => photosOfRevision(row.revision)),
  ])
  const editionIn = (locale: Locale) => rows.find((row) => row.edition.locale === locale) ?? null
  return {
    ...{ id, originalLocale, deletedAt, ...arrangement },
    photos: await listLibraryPhotos(reader, [...used]),
    editions: Object.fromEntries(
      locales.map((locale) => [locale, editionIn(locale)]),
    ) as DeskArticle['editions'],
  }
}

async function listWorking(reader: Reader, articleId: string): Promise<DeskEdition[]> {
  const rows = await reader
    .select({ edition: editions, revision: revisions })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.workingRevisionId))
    .where(eq(editions.articleId, articleId))
  return rows.map((row) => ({ ...row, state: editionState(row.edition) }))
}

type Summary = { edition: Edition; revision: Pick<Revision, 'id' | 'title' | 'version'>; state: EditionState }

/** The same without the texts, which a list does not show. */
async function listSummaries(reader: Reader, articleIds: string[]): Promise<Summary[]> {
  const { id, title, version } = revisions
  const rows = await reader
    .select({ edition: editions, revision: { id, title, version } })
    .from(editions)
    .innerJoin(revisions, eq(id, editions.workingRevisionId))
    .where(inArray(editions.articleId, articleIds))
  return rows.map((row) => ({ ...row, state: editionState(row.edition) }))
}

function toArticleRow({ id, savedAt }: { id: string; savedAt: string }, rows: Summary[]): ArticleRow {
  const summaryIn = (locale: Locale) => {
    const row = rows.find(({ edition }) => edition.articleId === id && edition.locale === locale)
    if (!row) return null
    const { title, id: revisionId, version } = row.revision
    return { title, state: row.state, publishedAt: row.edition.publishedAt, revisionId, version }
  }
  const summaries = Object.fromEntries(
    locales.map((locale) => [locale, summaryIn(locale)]),
  ) as ArticleRow['editions']
  return { id, savedAt, editions: summaries }
}

/** The SQL twin of `wordsOfState` in lib/edition-state.ts; a test holds them together. */
function inState(word: StateWord) {
  const { publicRevisionId, workingRevisionId, approvedRevisionId, submittedAt, sentBackAt } = editions
  const isShown = sql`${editions.publishedAt} is not null and ${editions.unpublishedAt} is null`
  const isWork = sql`${workingRevisionId} is not null and ${editions.publishAt} is null
    and ${workingRevisionId} is not ${publicRevisionId}`
  const isUnapproved = sql`${isWork} and ${workingRevisionId} is not ${approvedRevisionId}`
  const isBeingWritten = sql`${isUnapproved} and ${submittedAt} is null and ${sentBackAt} is null`
  const conditions: Record<Exclude<StateWord, 'missing'>, SQL> = {
    draft: sql`${isBeingWritten} and ${editions.publishedAt} is null`,
    changed: sql`${isBeingWritten} and ${editions.publishedAt} is not null`,
    submitted: sql`${isUnapproved} and ${submittedAt} is not null`,
    sentBack: sql`${isUnapproved} and ${submittedAt} is null and ${sentBackAt} is not null`,
    approved: sql`${isWork} and ${workingRevisionId} = ${approvedRevisionId}`,
    scheduled: sql`${workingRevisionId} is not null and ${editions.publishAt} is not null`,
    published: sql`${isShown} and ${editions.withdrawnAt} is null`,
    withdrawn: sql`${isShown} and ${editions.withdrawnAt} is not null`,
    unpublished: sql`${editions.unpublishedAt} is not null`,
  }
  const ofArticle = (condition: SQL) =>
    sql`(select count(*) from ${editions} where ${editions.articleId} = ${articles.id} and ${condition})`
  return word === 'missing'
    ? sql`${ofArticle(sql`${workingRevisionId} is not null`)} < ${locales.length}`
    : sql`${ofArticle(conditions[word])} > 0`
}
