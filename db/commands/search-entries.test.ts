import { expect, test } from 'vitest'
import type { Locale } from '@/lib/locales'
import type { SearchKind } from '@/lib/search-words'
import { read, write } from '../open'
import { findInSearch } from '../queries/desk-search'
import { byNobody } from '../record'
import { aDay, anArticle, aPhoto, aTopic, paragraph, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { creditPhoto, describePhoto } from './photos'
import { indexGallery } from './search-entries'
import { renameTopic } from './topics'

useTestDatabase()

async function find(kind: SearchKind, query: string) {
  return [...new Set((await findInSearch(read(), kind, query)).map(({ id }) => id))]
}

test('an edition is found by the words that it has now: title, lead, address, text', async () => {
  const id = await anArticle()
  await save(id, 'pl', { title: 'Święto', lead: 'Sobota', slug: 'swieto-morza', body: paragraph('Gdynia') })
  for (const word of ['święto', 'sobota', 'morza', 'gdynia'])
    expect(await find('article', word)).toEqual([id])
  await save(id, 'pl', { ...textOf('inne'), title: 'Inne' })
  expect(await find('article', 'gdynia')).toEqual([])
  expect(await find('article', 'inne')).toEqual([id])
})

test('a photo is found by its words in both languages together, and by whose it is', async () => {
  const id = await aPhoto('lighthouse', ['pl', 'en'])
  const describe = (locale: Locale, description: string, caption: string) =>
    write((tx) => describePhoto(tx, byNobody(aDay), id, locale, { description, caption }))
  expect(await find('photo', 'kowalski')).toEqual([id])
  expect(await find('photo', 'MSZ')).toEqual([id])
  await describe('pl', 'Latarnia morska', 'Rozewie')
  await describe('en', 'A lighthouse', 'Cape Rozewie')
  expect(await find('photo', 'latarnia cape')).toEqual([id])
  await describe('pl', 'Wieża', 'Rozewie')
  expect(await find('photo', 'latarnia')).toEqual([])
  await write((tx) =>
    creditPhoto(tx, byNobody(aDay), id, { kind: 'photo', author: 'Anna Nowak', agency: '' }),
  )
  expect(await find('photo', 'kowalski')).toEqual([])
  expect(await find('photo', 'nowak wieża')).toEqual([id])
})

test('a topic is found by its present names', async () => {
  const id = await aTopic('Berlin')
  expect(await find('topic', 'berl')).toEqual([id])
  await write((tx) => renameTopic(tx, byNobody(aDay), id, { pl: 'Monachium', en: 'Munich' }))
  expect(await find('topic', 'berl')).toEqual([])
  expect(await find('topic', 'monachium')).toEqual([id])
})

test('a gallery is found by its title, lead and address', async () => {
  const text = {
    galleryId: 'the-gallery',
    locale: 'pl',
    title: 'Znaczki',
    lead: 'Poczta',
    slug: 'stare',
  } as const
  await write((tx) => indexGallery(tx, text))
  for (const word of ['znaczki', 'poczta', 'stare'])
    expect(await find('gallery', word)).toEqual(['the-gallery'])
})
