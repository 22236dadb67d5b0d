import { and, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Locale, otherLocale } from '@/lib/locales'
import type { Reader } from '../open'
import { articles, editions, revisions } from '../schema'

/**
 * How a translation stands against its original. missing: nobody began. inProgress: it was never public. outdated: the
 * original has newer words than those that it was made from.
 */
type TranslationState = 'missing' | 'inProgress' | 'outdated'

export type TranslationEntry = {
  articleId: string
  /** The language that is missing or behind. */
  locale: Locale
  title: string
  state: TranslationState
  /** When the article was last saved. */
  at: string
}

/** The translations that need somebody, the last saved first; of articles whose original is public. */
export async function listTranslationsToDo(reader: Reader, limit = 50): Promise<TranslationEntry[]> {
  const found = [...(await listUnfinished(reader, limit)), ...(await listOutdated(reader, limit))]
  return found.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, limit)
}

const original = alias(editions, 'original')
const translation = alias(editions, 'translation')
const words = alias(revisions, 'words')

const isOriginalPublic = and(
  isNull(articles.deletedAt),
  isNotNull(original.publishedAt),
  isNull(original.withdrawnAt),
  isNull(original.unpublishedAt),
)
const { id: articleId, originalLocale, savedAt: at } = articles
const { title } = words

async function listUnfinished(reader: Reader, limit: number): Promise<TranslationEntry[]> {
  const { workingRevisionId } = translation
  const found = await reader
    .select({ articleId, originalLocale, at, workingRevisionId, wordsId: original.workingRevisionId })
    .from(articles)
    .innerJoin(original, and(eq(original.articleId, articleId), eq(original.locale, originalLocale)))
    .leftJoin(translation, and(eq(translation.articleId, articleId), ne(translation.locale, originalLocale)))
    .where(and(isOriginalPublic, isNull(translation.publishedAt)))
    .orderBy(desc(at))
    .limit(limit)
  const titles = await listTitles(
    reader,
    found.flatMap((row) => row.wordsId ?? []),
  )
  return found.map(({ wordsId, workingRevisionId: begun, ...row }) =>
    toEntry({ ...row, title: titles.get(wordsId ?? '') ?? '' }, begun ? 'inProgress' : 'missing'),
  )
}

async function listTitles(reader: Reader, ids: string[]) {
  const { id, title } = revisions
  const rows = await reader.select({ id, title }).from(revisions).where(inArray(id, ids))
  return new Map(rows.map((row) => [row.id, row.title]))
}

const translated = alias(revisions, 'translated')
const source = alias(revisions, 'source')

/** From the index of revisions that translate something, since reading that of each edition reads its text too. */
async function listOutdated(reader: Reader, limit: number): Promise<TranslationEntry[]> {
  const isNewer = or(
    ne(source.title, words.title),
    ne(source.lead, words.lead),
    sql`${source.body} <> ${words.body}`,
  )
  const rows = await reader
    .select({ articleId, originalLocale, title, at })
    .from(translated)
    // The order of the tables, which SQLite keeps for a cross join only (sqlite.org/optoverview.html, 8.1).
    .crossJoin(translation)
    .innerJoin(articles, eq(articleId, translation.articleId))
    .innerJoin(original, and(eq(original.articleId, articleId), eq(original.locale, originalLocale)))
    .innerJoin(words, eq(words.id, original.workingRevisionId))
    .innerJoin(source, eq(source.id, translated.sourceRevisionId))
    .where(
      and(
        isNotNull(translated.sourceRevisionId),
        eq(translation.workingRevisionId, translated.id),
        ne(translated.sourceRevisionId, words.id),
        isNotNull(translation.publishedAt),
        isOriginalPublic,
        isNewer,
      ),
    )
    .orderBy(desc(at))
    .limit(limit)
  return rows.map((row) => toEntry(row, 'outdated'))
}

type Row = { articleId: string; originalLocale: Locale; title: string; at: string }

function toEntry({ originalLocale: locale, ...row }: Row, state: TranslationState): TranslationEntry {
  const { articleId, title, at } = row
  return { articleId, title, at, state, locale: otherLocale(locale) }
}
