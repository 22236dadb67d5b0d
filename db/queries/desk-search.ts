import { inArray, sql } from 'drizzle-orm'
import { type EditionState, editionState } from '@/lib/edition-state'
import { type Locale, otherLocale } from '@/lib/locales'
import { foldForSearch, type SearchKind, searchKinds } from '@/lib/search-words'
import type { Reader } from '../open'
import { articles, editions, galleries, photos, searchEntries, topics } from '../schema'
import { resolveSubjects } from './change-subjects'

/** Something that the desk's search found, once, in the language whose words match best. */
export type SearchHit = {
  kind: SearchKind
  subjectId: string
  locale: Locale
  /** Its title, description or name in that language, else in the other one; empty where it has none. */
  title: string
  titleLocale: Locale
  /** How the edition in that language stands; null for what is no article. */
  state: EditionState | null
}

/** What was found of one kind, the best first, and how much there is in all. */
export type SearchGroup = { kind: SearchKind; total: number; hits: SearchHit[] }

type Options = { limit: number; locale: Locale }

/**
 * What stands at the desk under these words: each of them begins a word of it, all in the same language. What
 * is in the trash is left out. A title weighs more than a text.
 * @param options.limit how many of each kind come along
 * @param options.locale the language that comes first where both match alike
 * @returns the kinds that have any
 */
export async function searchDesk(reader: Reader, query: string, options: Options): Promise<SearchGroup[]> {
  const ranked = await listRanked(reader, query, options)
  const hits = await toHits(reader, ranked)
  return searchKinds.flatMap((kind) => {
    const total = ranked.find((row) => row.kind === kind)?.total
    return total === undefined ? [] : [{ kind, total, hits: hits.filter((hit) => hit.kind === kind) }]
  })
}

/** The subjects of one kind in which every word stands, by its beginning, in one and the same language: a subquery. */
export function findInSearch(reader: Reader, kind: SearchKind, query: string) {
  return reader
    .select({ id: searchEntries.subjectId })
    .from(searchEntries)
    .where(
      sql`${searchEntries.kind} = ${kind} and +${searchEntries.id} in
        (select rowid from desk_search where desk_search match ${matchOf(query)})`,
    )
}

type Ranked = { kind: SearchKind; subjectId: string; locale: Locale; total: number }

const titleWeight = 10

/**
 * The ranking function works in no query that groups, hence `materialized` (sqlite.org/fts5.html, 4.3.2). The entries are
 * read from their index alone, not by their ids: of a word that stands everywhere, all rows with their texts would be read.
 */
async function listRanked(reader: Reader, query: string, { limit, locale }: Options) {
  return reader.all<Ranked>(sql`
    with found as materialized (
      select rowid as id, bm25(desk_search, ${titleWeight}, 1) as rank
      from desk_search where desk_search match ${matchOf(query)}
    ),
    subjects as (
      select kind, subject_id, locale, min(rank + (locale <> ${locale}) * 1e-9) as rank
      from search_entries indexed by search_entries_subject join found on found.id = +search_entries.id
      where subject_id not in (${inTrash}) group by kind, subject_id
    ),
    placed as (
      select kind, subject_id as subjectId, locale, count(*) over (partition by kind) as total,
        row_number() over (partition by kind order by rank, subject_id desc) as place
      from subjects
    )
    select kind, subjectId, locale, total from placed where place <= ${limit} order by place`)
}

const inTrash = sql.join(
  [articles, photos, galleries, topics].map(
    (table) => sql`select ${table.id} from ${table} where ${table.deletedAt} is not null`,
  ),
  sql` union all `,
)

async function toHits(reader: Reader, ranked: Ranked[]): Promise<SearchHit[]> {
  const ids = ranked.map((row) => row.subjectId)
  const subjects = await resolveSubjects(reader, ids)
  const found = await reader.select().from(editions).where(inArray(editions.articleId, ids))
  return ranked.map(({ kind, subjectId, locale }) => {
    const words = subjects.get(subjectId)?.words ?? {}
    const titleLocale = words[locale] ? locale : otherLocale(locale)
    const title = words[titleLocale] ?? ''
    const edition = found.find((row) => row.articleId === subjectId && row.locale === locale)
    const state = kind === 'article' ? editionState(edition) : null
    return { kind, subjectId, locale, title, titleLocale: title ? titleLocale : locale, state }
  })
}

const mostWords = 10

/** Every word quoted, so that none is taken for the index's own syntax (sqlite.org/fts5.html, 3.1). */
function matchOf(query: string) {
  const words = foldForSearch(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return words.slice(0, mostWords).map(toPhrase).join(' ') || '""'
}

/** A single letter begins a word of nearly every text: it stands for itself alone. */
function toPhrase(word: string) {
  return [...word].length > 1 ? `"${word}"*` : `"${word}"`
}
