import { expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { addTopic } from '../commands/topics'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aDay, anArticle, aTopic, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { findTopic, listTopicChoices, listTopicNames, listTopics } from './topics'

useTestDatabase()

const by = byNobody(aDay)
const trash = (id: string) => write((tx) => moveToTrash(tx, by, 'topic', id))

async function aPlace(pl: string, en: string) {
  const added = await write((tx) => addTopic(tx, by, { kind: 'place', names: { pl, en } }))
  return (added as { id: string }).id
}

test('topics are in the order of the alphabet of the desk’s language', async () => {
  await aPlace('Zambia', 'Zambia')
  await aPlace('Łotwa', 'Latvia')
  await aPlace('Luksemburg', 'Luxembourg')
  await aPlace('Ćmielów', 'Ćmielów')
  await aPlace('Dania', 'Denmark')
  const polish = (await listTopics(read(), 'pl')).map(({ names }) => names.pl)
  expect(polish).toEqual(['Ćmielów', 'Dania', 'Luksemburg', 'Łotwa', 'Zambia'])
  const english = (await listTopicChoices(read(), 'en')).map(({ name }) => name)
  expect(english).toEqual(['Ćmielów', 'Denmark', 'Latvia', 'Luxembourg', 'Zambia'])
})

test('each topic says how many articles are about it, in whatever languages', async () => {
  const berlin = await aTopic('Berlin', 'place')
  const paris = await aTopic('Paris', 'place')
  for (const [slug, topicIds] of [['a', [berlin]] as const, ['b', [paris, berlin]] as const]) {
    const articleId = await anArticle()
    await save(articleId, 'pl', textOf(slug), { topicIds: [...topicIds] })
    await save(articleId, 'en', textOf(slug))
  }
  const rows = await listTopics(read(), 'pl')
  expect(rows).toMatchObject([{ id: berlin, kind: 'place', articles: 2 }, { articles: 1 }])
})

test('what is in the trash is not offered; old articles still have its name', async () => {
  const id = await aPlace('Berlin', 'Berlin (Germany)')
  await trash(id)
  expect(await listTopics(read(), 'pl')).toEqual([])
  expect(await listTopicChoices(read(), 'pl')).toEqual([])
  expect(await listTopicNames(read(), [id], 'en')).toEqual([{ id, name: 'Berlin (Germany)' }])
  expect(await findTopic(read(), id)).toMatchObject({ deletedAt: aDay })
})

test('names come in the order that was asked for', async () => {
  const [one, two] = [await aPlace('Berlin', 'Berlin'), await aPlace('Paryż', 'Paris')]
  const names = await listTopicNames(read(), [two, newId(), one], 'pl')
  expect(names.map(({ name }) => name)).toEqual(['Paryż', 'Berlin'])
  expect(await listTopicNames(read(), [], 'pl')).toEqual([])
  expect(await findTopic(read(), newId())).toBeNull()
})
