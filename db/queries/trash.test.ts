import { expect, test } from 'vitest'
import type { TrashKind } from '@/lib/trash'
import { moveToTrash, takeFromTrash } from '../commands/trash'
import { read, write } from '../open'
import { aDay, aGallery, anArticle, aPerson, aPhoto, aTopic, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { listTrash } from './trash'

useTestDatabase()

/** Puts something aside on the n-th day. */
function trash(kind: TrashKind, id: string, day: number, userId: string | null = null) {
  return write((tx) => moveToTrash(tx, { userId, at: `2026-04-0${day}T09:00:00.000Z` }, kind, id))
}

test('the trash holds what was moved there, the last first, with its title and who did it', async () => {
  const editor = await aPerson('editor')
  const article = await anArticle()
  await save(article, 'pl', { ...textOf('szkic'), title: 'Szkic' })
  const [photo, cover] = [await aPhoto('bridge'), await aPhoto('cover')]
  const gallery = await aGallery([cover], { pl: { slug: 'mosty' }, en: { slug: 'bridges' } })
  const topic = await aTopic('Berlin')
  await trash('article', article, 1, editor)
  await trash('photo', photo, 2, editor)
  await trash('gallery', gallery, 4)
  await trash('topic', topic, 3, editor)
  const common = { titleLocale: 'en', deletedBy: 'The editor' }
  expect(await listTrash(read(), 'en')).toEqual({
    total: 4,
    entries: [
      { ...common, kind: 'gallery', id: gallery, title: 'BRIDGES', deletedAt: day(4), deletedBy: null },
      { ...common, kind: 'topic', id: topic, title: 'Berlin', deletedAt: day(3) },
      { ...common, kind: 'photo', id: photo, title: 'bridge (en)', deletedAt: day(2) },
      { ...common, kind: 'article', id: article, title: 'Szkic', titleLocale: 'pl', deletedAt: day(1) },
    ],
  })
})

function day(number: number) {
  return `2026-04-0${number}T09:00:00.000Z`
}

test('what was taken out is not there; what went in again is named after the last person', async () => {
  const topic = await aTopic('Berlin')
  await trash('topic', topic, 1, await aPerson('editor'))
  await write((tx) => takeFromTrash(tx, { userId: null, at: aDay }, 'topic', topic))
  expect(await listTrash(read(), 'pl')).toEqual({ entries: [], total: 0 })
  await trash('topic', topic, 2, await aPerson('publisher'))
  expect((await listTrash(read(), 'pl')).entries).toMatchObject([{ deletedBy: 'The publisher' }])
})

test('without words it has no title; pages hold everything once', async () => {
  for (const number of [1, 2, 3]) await trash('photo', await aPhoto(`p${number}`, ['pl', 'en']), number)
  const pages = []
  for (const offset of [0, 2, 4]) pages.push(await listTrash(read(), 'pl', { limit: 2, offset }))
  expect(pages.map(({ entries }) => entries.length)).toEqual([2, 1, 0])
  expect(pages.map(({ total }) => total)).toEqual([3, 3, 3])
  expect(pages[0]!.entries[0]).toMatchObject({ title: '', deletedAt: day(3) })
})
