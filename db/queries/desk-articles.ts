import { count, desc, eq, inArray, sql } from 'drizzle-orm'
import { type EditionState, editionState } from '@/lib/edition-state'
import { type Locale, locales } from '@/lib/locales'
import { foldLetters } from '@/lib/slug'
import type { Reader } from '../open'
import { articlePhotos, articles, editions, revisions } from '../schema'
import { type LibraryPhoto, listLibraryPhotos } from './photos'
import { photosOfRevision, type Edition, type Revision } from './revisions'

export type DeskEdition = { edition: Edition; revision: Revision; state: EditionState }

export type ArticleRow = {
  id: string
  savedAt: string
  editions: Record<Locale, { title: string; state: EditionState; publishedAt: string | null } | null>
}

export type DeskArticle = {
  id: string
  leadPhotoId: string | null
  photoIds: string[]
  /** Every photo that an edition uses or the article holds, once. */
  photos: LibraryPhoto[]
  editions: Record<Locale, DeskEdition | null>
}

type Filter = { query?: string; state?: EditionState; limit?: number; offset?: number }

/**
 * The articles of the desk, the last saved first, with how many match in all.
 * @param filter.query words that a title must contain; @param filter.state a state that one of the languages must have
 */
export async function listDeskArticles(
  reader: Reader,
  { query = '', state, limit = 25, offset = 0 }: Filter,
) {
  const savedAt = sql<string>`max(${revisions.createdAt})`
  const matching = reader
    .select({ id: articles.id, savedAt })
    .from(articles)
    .leftJoin(editions, eq(editions.articleId, articles.id))
    .leftJoin(revisions, eq(revisions.id, editions.workingRevisionId))
    .where(query.trim() ? inArray(articles.id, await findByTitle(reader, query)) : undefined)
    .groupBy(articles.id)
    .having(inState(state))
  const [total] = await reader.select({ value: count() }).from(matching.as('matching'))
  const found = await matching.orderBy(desc(savedAt), desc(articles.id)).limit(limit).offset(offset)
  const rows = await listWorking(
    reader,
    found.map((row) => row.id),
  )
  return { total: total?.value ?? 0, articles: found.map((row) => toArticleRow(row, rows)) }
}

/** SQLite folds ASCII letters only, so the titles are compared here: every word, in any order, with or without accents. */
async function findByTitle(reader: Reader, query: string) {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const rows = await reader
    .select({ id: editions.articleId, title: revisions.title })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.workingRevisionId))
  const titles = new Map<string, string>()
  for (const { id, title } of rows) titles.set(id, `${titles.get(id) ?? ''} ${fold(title)}`)
  return [...titles].filter(([, title]) => words.every((word) => title.includes(word))).map(([id]) => id)
}

function fold(text: string) {
  return foldLetters(text).toLowerCase()
}

/** An article with its editions as the desk works on them; null where there is none. */
export async function findDeskArticle(reader: Reader, articleId: string): Promise<DeskArticle | null> {
  const [article] = await reader.select().from(articles).where(eq(articles.id, articleId))
  if (!article) return null
  const rows = await listWorking(reader, [articleId])
  const chosen = await reader
    .select({ id: articlePhotos.photoId })
    .from(articlePhotos)
    .where(eq(articlePhotos.articleId, articleId))
    .orderBy(articlePhotos.position)
  const photoIds = chosen.map((row) => row.id)
  const used = new Set(
    [article.leadPhotoId ?? [], photoIds, rows.flatMap((row) => photosOfRevision(row.revision))].flat(),
  )
  const editionIn = (locale: Locale) => rows.find((row) => row.edition.locale === locale) ?? null
  return {
    ...{ id: articleId, leadPhotoId: article.leadPhotoId, photoIds },
    photos: await listLibraryPhotos(reader, [...used]),
    editions: Object.fromEntries(
      locales.map((locale) => [locale, editionIn(locale)]),
    ) as DeskArticle['editions'],
  }
}

async function listWorking(reader: Reader, articleIds: string[]): Promise<DeskEdition[]> {
  if (articleIds.length === 0) return []
  const rows = await reader
    .select({ edition: editions, revision: revisions })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.workingRevisionId))
    .where(inArray(editions.articleId, articleIds))
  return rows.map((row) => ({ ...row, state: editionState(row.edition) }))
}

function toArticleRow({ id, savedAt }: { id: string; savedAt: string }, rows: DeskEdition[]): ArticleRow {
  const summaryIn = (locale: Locale) => {
    const row = rows.find(({ edition }) => edition.articleId === id && edition.locale === locale)
    return row ? { title: row.revision.title, state: row.state, publishedAt: row.edition.publishedAt } : null
  }
  const summaries = Object.fromEntries(
    locales.map((locale) => [locale, summaryIn(locale)]),
  ) as ArticleRow['editions']
  return { id, savedAt, editions: summaries }
}

/** The SQL twin of lib/edition-state.ts; a test holds them together. */
function inState(state: EditionState | undefined) {
  const { publishedAt, withdrawnAt, submittedAt, workingRevisionId, publicRevisionId } = editions
  const isLive = sql`${publishedAt} is not null and ${withdrawnAt} is null`
  const conditions: Record<EditionState, ReturnType<typeof sql>> = {
    missing: sql`count(${workingRevisionId}) < ${locales.length}`,
    draft: sql`sum(${workingRevisionId} is not null and ${publishedAt} is null and ${submittedAt} is null) > 0`,
    submitted: sql`sum(${publishedAt} is null and ${submittedAt} is not null) > 0`,
    published: sql`sum(${isLive} and ${workingRevisionId} = ${publicRevisionId}) > 0`,
    changed: sql`sum(${isLive} and ${workingRevisionId} <> ${publicRevisionId}) > 0`,
    withdrawn: sql`sum(${withdrawnAt} is not null) > 0`,
  }
  return state ? conditions[state] : sql`true`
}
