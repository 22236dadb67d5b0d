import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { type TrashKind, trashKinds } from '@/lib/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { articles, changes } from '../schema'
import {
  aDay,
  aGallery,
  anArticle,
  aPerson,
  aPhoto,
  aPublicArticle,
  aTopic,
  editionOf,
  save,
  textOf,
  withdraw,
} from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { scheduleEdition, unpublishEdition } from './publish-edition'
import { moveToTrash, takeFromTrash } from './trash'

useTestDatabase()

let by = byNobody(aDay)
const move = (kind: TrashKind, id: string) => write((tx) => moveToTrash(tx, by, kind, id))
const take = (kind: TrashKind, id: string) => write((tx) => takeFromTrash(tx, by, kind, id))

beforeEach(async () => {
  by = { userId: await aPerson('editor'), at: aDay }
})

const something: Record<TrashKind, () => Promise<string>> = {
  article: async () => {
    const id = await anArticle()
    await save(id, 'pl', textOf('szkic'))
    return id
  },
  photo: () => aPhoto('unused'),
  gallery: async () => aGallery([await aPhoto('one')], { pl: { slug: 'jedna' } }),
  topic: () => aTopic('Berlin'),
}

async function changesOf(subject: string) {
  const rows = await read().select().from(changes).where(eq(changes.subject, subject))
  return rows.map(({ action, userId, detail }) => ({ action, userId, detail }))
}

/** Everything but the record of changes. */
function withoutRecord() {
  const { changes: _, ...tables } = everyRow()
  return tables
}

test.each(trashKinds)('what was moved to the trash comes back as it was: %s', async (kind) => {
  const id = await something[kind]()
  const before = withoutRecord()
  expect(await move(kind, id)).toEqual([])
  expect(withoutRecord()).not.toEqual(before)
  expect(await take(kind, id)).toEqual([])
  expect(withoutRecord()).toEqual(before)
  expect((await changesOf(id)).slice(-2)).toEqual([
    { action: 'moveToTrash', userId: by.userId, detail: { kind } },
    { action: 'takeFromTrash', userId: by.userId, detail: { kind } },
  ])
})

test.each(trashKinds)('what is done already is not done, nor recorded, again: %s', async (kind) => {
  const id = await something[kind]()
  const atFirst = everyRow()
  expect(await take(kind, id)).toEqual([])
  expect(everyRow()).toEqual(atFirst)
  await move(kind, id)
  const before = everyRow()
  expect(await move(kind, id)).toEqual([])
  expect(everyRow()).toEqual(before)
})

test.each(trashKinds)('what is not there is unknown: %s', async (kind) => {
  const unknown = [{ field: 'form', code: 'unknown' }]
  expect(await move(kind, newId())).toEqual(unknown)
  expect(await take(kind, newId())).toEqual(unknown)
})

async function refused(kind: TrashKind, id: string) {
  const before = everyRow()
  const problems = await move(kind, id)
  if (problems.length > 0) expect(everyRow()).toEqual(before)
  return problems.map(({ code, values }) => `${code} ${Object.values(values ?? {}).join()}`)
}

test('an article that readers can open stays; one that was taken off the site can go', async () => {
  const id = await aPublicArticle('pl', 'widoczny')
  await save(id, 'en', textOf('draft'))
  expect(await refused('article', id)).toEqual(['isPublic PL'])
  await withdraw(id, 'pl')
  expect(await refused('article', id)).toEqual(['isPublic PL'])
  const edition = (await editionOf(id, 'pl'))!
  await write((tx) => unpublishEdition(tx, by, edition, null))
  expect(await refused('article', id)).toEqual([])
})

test('an article that is planned stays', async () => {
  const id = await something.article()
  const edition = (await editionOf(id, 'pl'))!
  const plan = { edition, revisionId: edition.workingRevisionId!, note: '', urgentReason: '' }
  await write((tx) => scheduleEdition(tx, by, { ...plan, publishAt: '2030-01-01T09:00:00.000Z' }))
  expect(await refused('article', id)).toEqual(['isPlanned PL'])
})

test('a photo in use stays, and the first places are named', async () => {
  const photo = await aPhoto('bridge')
  for (const title of ['A', 'B', 'C', 'D']) {
    const id = await anArticle()
    await save(id, 'pl', { ...textOf('slug'), title }, { leadPhotoId: photo })
    if (title === 'A') expect(await refused('photo', photo)).toEqual(['inUse A (PL)'])
  }
  expect(await refused('photo', photo)).toEqual(['inUse A (PL); B (PL); C (PL); …'])
})

test('what an article in the trash uses stays, so that it can come back whole', async () => {
  const topic = await aTopic('Berlin')
  const photo = await aPhoto('bridge')
  const id = await anArticle()
  await save(id, 'pl', { ...textOf('slug'), title: 'A' }, { leadPhotoId: photo, topicIds: [topic] })
  expect(await move('article', id)).toEqual([])
  expect(await refused('photo', photo)).toEqual(['inUse A (PL)'])
  expect(await refused('topic', topic)).toEqual(['inUse A (PL)'])
})

test('a gallery stays while it is public or linked', async () => {
  const photos = [await aPhoto('one')]
  const texts = { pl: { slug: 'jawna', publishedAt: aDay }, en: { slug: 'open' } }
  expect(await refused('gallery', await aGallery(photos, texts))).toEqual(['isPublic PL'])
  const withdrawn = { pl: { slug: 'dawna', publishedAt: aDay, withdrawnAt: aDay } }
  const gone = await aGallery(photos, withdrawn)
  const href = '/pl/galerie/dawna'
  const link = { type: 'text', text: 'tu', marks: [{ type: 'link', attrs: { href } }] }
  const id = await anArticle()
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [link] }] }
  await save(id, 'pl', { ...textOf('slug'), title: 'A', body })
  expect(await refused('gallery', gone)).toEqual(['inUse A (PL)'])
  await save(id, 'pl', { ...textOf('slug'), title: 'A' })
  expect(await refused('gallery', gone)).toEqual([])
})

test('the words of an article stay in the trash with it', async () => {
  const id = await something.article()
  await move('article', id)
  const [article] = await read().select().from(articles).where(eq(articles.id, id))
  expect(article?.deletedAt).toBe(aDay)
  expect((await editionOf(id, 'pl'))?.workingRevisionId).toBeTruthy()
})
