import { expect, test } from 'vitest'
import { slugify } from '@/lib/slug'
import { scheduleEdition, unpublishEdition } from '../commands/publish-edition'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aDay, anArticle, aTopic, editionOf, publish, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { listTopicUses } from './topic-uses'

useTestDatabase()

const by = byNobody(aDay)

async function anArticleAbout(topicId: string, title: string) {
  const articleId = await anArticle()
  await save(articleId, 'pl', { ...textOf(slugify(title)), title }, { topicIds: [topicId] })
  return articleId
}

async function titles(topicId: string) {
  return (await listTopicUses(read(), topicId)).map(({ title, locale }) => `${title} ${locale}`)
}

test('a topic is used by the articles about it, in each of their languages', async () => {
  const topic = await aTopic('Berlin', 'place')
  const id = await anArticleAbout(topic, 'Pierwszy')
  await save(id, 'en', { ...textOf('first'), title: 'First' })
  await anArticleAbout(await aTopic('Paris', 'place'), 'Drugi')
  expect(await listTopicUses(read(), topic)).toEqual([
    { kind: 'article', id, locale: 'en', title: 'First', isInTrash: false },
    { kind: 'article', id, locale: 'pl', title: 'Pierwszy', isInTrash: false },
  ])
  expect(await listTopicUses(read(), await aTopic('Rome', 'place'))).toEqual([])
})

test('it counts while readers have it, though staff have taken it off, and not once nobody has it', async () => {
  const topic = await aTopic('Berlin')
  const id = await anArticleAbout(topic, 'Before')
  expect(await publish(id, 'pl')).toEqual([])
  await save(id, 'pl', { title: 'After' }, { topicIds: [] })
  expect(await titles(topic)).toEqual(['After pl'])
  const edition = (await editionOf(id, 'pl'))!
  await write((tx) => unpublishEdition(tx, by, edition, null))
  expect(await titles(topic)).toEqual([])
})

test('it counts while it is planned for readers', async () => {
  const topic = await aTopic('Berlin')
  const id = await anArticleAbout(topic, 'Before')
  const edition = (await editionOf(id, 'pl'))!
  const plan = { edition, revisionId: edition.workingRevisionId!, note: '', urgentReason: '' }
  await write((tx) => scheduleEdition(tx, by, { ...plan, publishAt: '2030-01-01T09:00:00.000Z' }))
  await save(id, 'pl', { title: 'After' }, { topicIds: [] })
  expect(await titles(topic)).toEqual(['After pl'])
})

test('an article in the trash is still about its topics', async () => {
  const topic = await aTopic('Berlin')
  const id = await anArticleAbout(topic, 'Put aside')
  await write((tx) => moveToTrash(tx, by, 'article', id))
  expect(await listTopicUses(read(), topic)).toMatchObject([{ id, isInTrash: true }])
})
