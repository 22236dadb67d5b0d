import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import { type Locale, locales } from '@/lib/locales'
import type { TopicKind } from '@/lib/topic'
import type { Reader } from '../open'
import { articleTopics, topicNames, topics } from '../schema'

export type TopicNames = Record<Locale, string>

export type Topic = { id: string; kind: TopicKind; names: TopicNames; deletedAt: string | null }

/** A topic of the list, with how many articles are about it, those in the trash included. */
export type TopicRow = Omit<Topic, 'deletedAt'> & { articles: number }

/** A topic as a form offers it. */
export type TopicChoice = { id: string; kind: TopicKind; name: string }

/** Every topic that is not in the trash, by its name in this language. */
export async function listTopics(reader: Reader, locale: Locale): Promise<TopicRow[]> {
  const found = await selectTopics(reader).where(isNull(topics.deletedAt))
  const counts = await reader
    .select({ id: articleTopics.topicId, articles: count() })
    .from(articleTopics)
    .groupBy(articleTopics.topicId)
  const articlesOf = new Map(counts.map((row) => [row.id, row.articles]))
  return toTopics(found)
    .map(({ id, kind, names }) => ({ id, kind, names, articles: articlesOf.get(id) ?? 0 }))
    .sort(byName(locale, ({ names }) => names[locale]))
}

/** The topics that an article can be given, by their name in this language. */
export async function listTopicChoices(reader: Reader, locale: Locale): Promise<TopicChoice[]> {
  const found = await reader
    .select({ id: topics.id, kind: topics.kind, name: topicNames.name })
    .from(topics)
    .innerJoin(topicNames, eq(topicNames.topicId, topics.id))
    .where(and(isNull(topics.deletedAt), eq(topicNames.locale, locale)))
  return found.sort(byName(locale, ({ name }) => name))
}

/** The names of these topics in one language, in the given order; also of those in the trash. Unknown ids are left out. */
export async function listTopicNames(reader: Reader, ids: string[], locale: Locale) {
  if (ids.length === 0) return []
  const found = toTopics(await selectTopics(reader).where(inArray(topics.id, ids)))
  return ids.flatMap((id) => {
    const topic = found.find((candidate) => candidate.id === id)
    return topic ? [{ id, name: topic.names[locale] }] : []
  })
}

export async function findTopic(reader: Reader, id: string): Promise<Topic | null> {
  return toTopics(await selectTopics(reader).where(eq(topics.id, id)))[0] ?? null
}

/** All names of one kind, of what is in the trash too: there they keep their place. */
export async function listTopicsOfKind(reader: Reader, kind: TopicKind): Promise<Topic[]> {
  return toTopics(await selectTopics(reader).where(eq(topics.kind, kind)))
}

function selectTopics(reader: Reader) {
  const { id, kind, deletedAt } = topics
  return reader
    .select({ id, kind, deletedAt, locale: topicNames.locale, name: topicNames.name })
    .from(topics)
    .innerJoin(topicNames, eq(topicNames.topicId, id))
}

type NameRow = Omit<Topic, 'names'> & { locale: Locale; name: string }

function toTopics(rows: NameRow[]): Topic[] {
  const found = new Map<string, Topic>()
  const empty = Object.fromEntries(locales.map((locale) => [locale, ''])) as TopicNames
  for (const { locale, name, ...row } of rows) {
    const topic = found.get(row.id) ?? { ...row, names: empty }
    found.set(row.id, { ...topic, names: { ...topic.names, [locale]: name } })
  }
  return [...found.values()]
}

/** SQLite puts Ć, Ł and Ż behind Z. */
function byName<Row>(locale: Locale, nameOf: (row: Row) => string) {
  const { compare } = new Intl.Collator(locale)
  return (one: Row, other: Row) => compare(nameOf(one), nameOf(other))
}
