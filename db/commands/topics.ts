import { and, eq } from 'drizzle-orm'
import { newId } from '@/lib/id'
import { type Locale, locales } from '@/lib/locales'
import type { Problem } from '@/lib/problem'
import { tooLong } from '@/lib/publishable'
import { longestSlug, slugify } from '@/lib/slug'
import { longestTopicName, type TopicKind } from '@/lib/topic'
import type { Transaction } from '../open'
import { findTopic, listTopicsOfKind, type Topic, type TopicNames } from '../queries/topics'
import { type By, record } from '../record'
import { topicNames, topics } from '../schema'
import { indexTopic } from './search-entries'

type NewTopic = { kind: TopicKind; names: TopicNames }

/** Adds something that articles can be about. Its addresses are made from its names, once and for all. */
export async function addTopic(
  tx: Transaction,
  by: By,
  { kind, names: given }: NewTopic,
): Promise<{ id: string } | { problems: Problem[] }> {
  const names = tidy(given)
  const problems = problemsOfNames(names, await listTopicsOfKind(tx, kind))
  if (problems.length > 0) return { problems }
  const id = newId()
  await tx.insert(topics).values({ id, kind, createdAt: by.at })
  for (const locale of locales) {
    const slug = await freeSlug(tx, locale, slugify(names[locale]) || kind)
    await tx.insert(topicNames).values({ topicId: id, locale, name: names[locale], slug })
  }
  await indexTopic(tx, id, names)
  await record(tx, by, { action: 'addTopic', subject: id, detail: { kind, names } })
  return { id }
}

/** Gives a topic other names. Its addresses stay: they are permanent. */
export async function renameTopic(
  tx: Transaction,
  by: By,
  id: string,
  given: TopicNames,
): Promise<Problem[]> {
  const names = tidy(given)
  const topic = await findTopic(tx, id)
  if (!topic) return [{ field: 'form', code: 'unknown' }]
  const others = (await listTopicsOfKind(tx, topic.kind)).filter((other) => other.id !== id)
  const problems = problemsOfNames(names, others)
  if (problems.length > 0 || locales.every((locale) => topic.names[locale] === names[locale])) return problems
  for (const locale of locales)
    await tx
      .update(topicNames)
      .set({ name: names[locale] })
      .where(and(eq(topicNames.topicId, id), eq(topicNames.locale, locale)))
  await indexTopic(tx, id, names)
  await record(tx, by, { action: 'renameTopic', subject: id, detail: { names } })
  return []
}

function tidy(names: TopicNames) {
  return Object.fromEntries(
    locales.map((locale) => [locale, names[locale].normalize('NFC').replace(/\s+/g, ' ').trim()]),
  ) as TopicNames
}

function problemsOfNames(names: TopicNames, others: Topic[]): Problem[] {
  return locales.flatMap((locale): Problem[] => {
    const field = `name-${locale}`
    const name = names[locale]
    if (!name) return [{ field, code: 'nameMissing' }]
    if (name.length > longestTopicName) return [tooLong(field, name, longestTopicName)]
    const same = others.find((other) => other.names[locale].toLowerCase() === name.toLowerCase())
    return same ? [{ field, code: same.deletedAt ? 'nameInTrash' : 'nameTaken' }] : []
  })
}

/** The first of `berlin`, `berlin-2`, `berlin-3` … that no topic has. */
async function freeSlug(tx: Transaction, locale: Locale, slug: string) {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`
    const candidate = slug.slice(0, longestSlug - end.length).replace(/-$/, '') + end
    const [taken] = await tx
      .select({ id: topicNames.topicId })
      .from(topicNames)
      .where(and(eq(topicNames.locale, locale), eq(topicNames.slug, candidate)))
    if (!taken) return candidate
  }
}
