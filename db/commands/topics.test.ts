import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { isSlug } from '@/lib/slug'
import { longestTopicName, type TopicKind } from '@/lib/topic'
import { read, write } from '../open'
import { findInSearch } from '../queries/desk-search'
import { findTopic } from '../queries/topics'
import { changes, topicNames } from '../schema'
import { aDay, aPerson, aTopic } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { addTopic, renameTopic } from './topics'
import { moveToTrash } from './trash'

useTestDatabase()

async function anEditor() {
  return { userId: await aPerson('editor'), at: aDay }
}

async function add(pl: string, en: string, kind: TopicKind = 'topic') {
  const by = { userId: null, at: aDay }
  return write((tx) => addTopic(tx, by, { kind, names: { pl, en } }))
}

async function rename(id: string, pl: string, en: string) {
  return write((tx) => renameTopic(tx, { userId: null, at: aDay }, id, { pl, en }))
}

async function slugOf(id: string, locale: 'pl' | 'en') {
  const [row] = await read()
    .select()
    .from(topicNames)
    .where(and(eq(topicNames.topicId, id), eq(topicNames.locale, locale)))
  return row?.slug
}

async function changesOf(subject: string) {
  const rows = await read().select().from(changes).where(eq(changes.subject, subject))
  return rows.map(({ action, userId, detail }) => ({ action, userId, detail }))
}

const outcome = (answer: { id: string } | { problems: { field: string; code: string }[] }) =>
  'id' in answer ? 'added' : answer.problems.map(({ field, code }) => `${field} ${code}`).join(', ')

test('a topic has a name and an address in each language, with who added it', async () => {
  const by = await anEditor()
  const names = { pl: 'Łódź i okolice', en: 'Łódź and around' }
  const added = await write((tx) => addTopic(tx, by, { kind: 'place', names }))
  if ('problems' in added) throw new Error(outcome(added))
  expect(await findTopic(read(), added.id)).toEqual({ id: added.id, kind: 'place', names, deletedAt: null })
  expect([await slugOf(added.id, 'pl'), await slugOf(added.id, 'en')]).toEqual([
    'lodz-i-okolice',
    'lodz-and-around',
  ])
  expect(await changesOf(added.id)).toEqual([
    { action: 'addTopic', userId: by.userId, detail: { kind: 'place', names } },
  ])
})

test.each<[string, string, TopicKind, string]>([
  ['Berlin', 'Berlin', 'topic', 'added'],
  ['Paryż', 'Paris', 'place', 'name-pl nameTaken, name-en nameTaken'],
  ['  paryż ', 'Paris (France)', 'place', 'name-pl nameTaken'],
  ['Paryz', 'Paris (France)', 'place', 'added'],
  ['Paryż', 'Paris', 'person', 'added'],
  ['Kijów', 'Kyiv', 'place', 'name-pl nameInTrash, name-en nameInTrash'],
  ['', ' ', 'topic', 'name-pl nameMissing, name-en nameMissing'],
  ['a'.repeat(longestTopicName), 'b', 'topic', 'added'],
  ['a'.repeat(longestTopicName + 1), 'b', 'topic', 'name-pl tooLong'],
])("'%s' and '%s' as a %s: %s", async (pl, en, kind, expected) => {
  await add('Paryż', 'Paris', 'place')
  const kyiv = await add('Kijów', 'Kyiv', 'place')
  await write((tx) => moveToTrash(tx, { userId: null, at: aDay }, 'topic', (kyiv as { id: string }).id))
  const before = everyRow()
  expect(outcome(await add(pl, en, kind))).toBe(expected)
  if (expected !== 'added') expect(everyRow()).toEqual(before)
})

test('no two topics have the same address, and every address is one', async () => {
  const long = 'ż'.repeat(90)
  const slugs = []
  for (const [name, kind] of [
    ...[['Warszawa', 'place'] as const, ['Warszawa', 'topic'] as const, ['Warszawa', 'person'] as const],
    ...[[`${long}1`, 'topic'] as const, [`${long}2`, 'topic'] as const, ['Київ', 'place'] as const],
  ])
    slugs.push(await slugOf(await aTopic(name, kind), 'pl'))
  expect(slugs.slice(0, 3)).toEqual(['warszawa', 'warszawa-2', 'warszawa-3'])
  expect(slugs.at(-1)).toBe('place')
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(slugs.filter((slug) => !isSlug(slug!))).toEqual([])
})

test('a topic under another name keeps its address', async () => {
  const id = await aTopic('Birma', 'place')
  expect(await rename(id, ' Mjanma  (Birma)', 'Myanmar')).toEqual([])
  expect(await findTopic(read(), id)).toMatchObject({ names: { pl: 'Mjanma (Birma)', en: 'Myanmar' } })
  expect(await slugOf(id, 'pl')).toBe('birma')
  expect((await changesOf(id)).at(-1)).toMatchObject({
    action: 'renameTopic',
    detail: { names: { pl: 'Mjanma (Birma)', en: 'Myanmar' } },
  })
})

test('a topic may keep its own name, and not take that of another', async () => {
  await aTopic('Berlin')
  const id = await aTopic('Paris')
  const before = everyRow()
  expect(await rename(id, 'Paris', 'Paris')).toEqual([])
  expect(await rename(id, 'Paris', 'BERLIN')).toEqual([{ field: 'name-en', code: 'nameTaken' }])
  expect(await rename(newId(), 'Rome', 'Rome')).toEqual([{ field: 'form', code: 'unknown' }])
  expect(everyRow()).toEqual(before)
})

test('the desk finds a topic by the name that it has now', async () => {
  const id = await aTopic('Birma')
  await rename(id, 'Mjanma', 'Myanmar')
  const found = async (query: string) => findInSearch(read(), 'topic', query)
  expect(await found('mjan')).toEqual([{ id }])
  expect(await found('birma')).toEqual([])
})
