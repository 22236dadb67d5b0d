import { expect, test } from 'vitest'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import { addPhoto, decoratePhoto, describePhoto } from '../commands/photos'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { useTestDatabase } from '../test-database'
import {
  findPhoto,
  findPhotoByHash,
  listDescriptions,
  listLibraryPhotos,
  listPhotos,
  searchLibrary,
} from './photos'

useTestDatabase()

const credit = { kind: 'photo', author: 'Żaneta Wójcik', agency: 'PAP' } as const

/** The n-th photo, uploaded on the n-th day. */
async function aPhotoOfDay(day: number, words: Partial<Record<Locale, string>> = {}, caption = '') {
  const by = byNobody(`2026-01-0${day}T08:00:00.000Z`)
  const rendered = { hash: String(day).repeat(64), width: 2400, height: 1600, colour: '#336699' }
  return write(async (tx) => {
    const { id } = await addPhoto(tx, by, rendered, credit, '2025-12-31')
    for (const [locale, description] of Object.entries(words))
      await describePhoto(tx, by, id, locale as Locale, { description, caption })
    return id
  })
}

test('a photo of the library has its credit and its words in every language, empty where none were written', async () => {
  const id = await aPhotoOfDay(1, { pl: 'Port o świcie' }, 'Gdynia')
  const photo = {
    ...{ id, hash: '1'.repeat(64), width: 2400, height: 1600, colour: '#336699', takenOn: '2025-12-31' },
    ...{ credit, isDecorative: false, deletedAt: null },
    texts: {
      pl: { description: 'Port o świcie', caption: 'Gdynia' },
      en: { description: '', caption: '' },
    },
  }
  expect(await findPhoto(read(), id)).toEqual(photo)
  expect((await searchLibrary(read(), {})).photos).toEqual([photo])
  expect((await findPhotoByHash(read(), photo.hash))?.id).toBe(id)
})

test('what is unknown is null, undefined or left out', async () => {
  const id = await aPhotoOfDay(1)
  expect(await findPhoto(read(), newId())).toBeNull()
  expect(await findPhotoByHash(read(), 'f'.repeat(64))).toBeUndefined()
  expect(await listLibraryPhotos(read(), [])).toEqual([])
  expect((await listLibraryPhotos(read(), [newId(), id])).map((photo) => photo.id)).toEqual([id])
})

test('photos come in the order that was asked for, with their words in one language', async () => {
  const first = await aPhotoOfDay(1, { pl: 'Most', en: 'A bridge' })
  const second = await aPhotoOfDay(2, { en: 'A tower' })
  const photos = await listPhotos(read(), 'en', [second, first])
  expect(photos.map(({ id, description, caption }) => [id, description, caption])).toEqual([
    [second, 'A tower', ''],
    [first, 'A bridge', ''],
  ])
  expect(photos[0]).not.toHaveProperty('texts')
  await write((tx) => decoratePhoto(tx, byNobody(), second, true))
  expect(await listDescriptions(read(), 'pl', [first, second])).toEqual([
    { id: first, description: 'Most', isDecorative: false },
    { id: second, description: '', isDecorative: true },
  ])
})

test('what is in the trash is not in the library; what showed it before still does', async () => {
  const [first, second] = [await aPhotoOfDay(1, { pl: 'Most' }), await aPhotoOfDay(2, { pl: 'Most' })]
  await write((tx) => moveToTrash(tx, byNobody(), 'photo', first))
  const { photos, total } = await searchLibrary(read(), { query: 'most' })
  expect([photos.map(({ id }) => id), total]).toEqual([[second], 1])
  expect((await listPhotos(read(), 'pl', [first, second])).map(({ id }) => id)).toEqual([first, second])
})

test('the library shows the newest first, page by page, and says how many there are', async () => {
  const ids = []
  for (const day of [1, 2, 3, 4, 5]) ids.unshift(await aPhotoOfDay(day))
  const pages = []
  for (const offset of [0, 2, 4, 6]) pages.push(await searchLibrary(read(), { limit: 2, offset }))
  expect(pages.map(({ photos }) => photos.map((photo) => photo.id))).toEqual([
    ids.slice(0, 2),
    ids.slice(2, 4),
    ids.slice(4),
    [],
  ])
  expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5])
})

test.each([
  ['', 'all'],
  ['   ', 'all'],
  ['Łódź', 'found'],
  ['łódź', 'found'],
  ['LODZ', 'found'],
  ['harbour', 'found'],
  ['zulawska', 'found'],
  ['świt łódź', 'found'],
  ['  dawn   Łódź ', 'found'],
  ['świt Kraków', 'none'],
  ['wójcik', 'all'],
  ['zaneta pap', 'all'],
  ['100%', 'found'],
  ['%', 'none'],
  ['_', 'none'],
  ["d'Orsay", 'found'],
  ["' or 1=1 --", 'none'],
  ['\\', 'none'],
])("a search for '%s' finds %s", async (query, expected) => {
  const found = await aPhotoOfDay(
    1,
    { pl: 'ŁÓDŹ ŻUŁAWSKA, świt w 100%', en: 'Harbour at dawn' },
    "Quai d'Orsay",
  )
  const other = await aPhotoOfDay(2, { pl: 'Kraków nocą' })
  const { photos, total } = await searchLibrary(read(), { query })
  const ids = { all: [other, found], found: [found], none: [] }[expected]
  expect(photos.map((photo) => photo.id)).toEqual(ids)
  expect(total).toBe(ids?.length)
})

test('a search for a whole novel is answered, by its first words', async () => {
  await aPhotoOfDay(1, { pl: 'Most' })
  expect((await searchLibrary(read(), { query: 'most '.repeat(5000) })).total).toBe(1)
})
