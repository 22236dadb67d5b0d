import { expect, test } from 'vitest'
import type { Locale } from '@/lib/locales'
import { rebuildDeskSearch } from '../commands/rebuild-desk-search'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aGallery, anArticle, aPhoto, aTopic, paragraph, publish, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { searchDesk } from './desk-search'

useTestDatabase()

const search = (query: string, locale: Locale = 'pl', limit = 10) =>
  searchDesk(read(), query, { limit, locale })

async function ids(query: string) {
  return (await search(query)).flatMap(({ hits }) => hits.map(({ subjectId }) => subjectId))
}

async function titled(title: string, text = 'nothing of the kind', locale: Locale = 'pl') {
  const id = await anArticle()
  await save(id, locale, { ...textOf(`a-${id.slice(-12)}`), title, body: paragraph(text) })
  return id
}

test('one search finds texts, photos, galleries and topics, by kind, with how many there are of each', async () => {
  const article = await titled('Berlin dzisiaj')
  const photo = await aPhoto('Berlin')
  const gallery = await aGallery([photo], { en: { slug: 'berlin' } })
  const topic = await aTopic('Berlin', 'place')
  await write(rebuildDeskSearch)
  expect(await search('berlin')).toEqual([
    group('article', article, 'pl', 'Berlin dzisiaj', { shown: 'nothing', work: 'draft' }),
    group('photo', photo, 'pl', 'Berlin (pl)'),
    group('gallery', gallery, 'en', 'BERLIN'),
    group('topic', topic, 'pl', 'Berlin'),
  ])
  expect((await search('berlin', 'en'))[1]?.hits).toMatchObject([{ locale: 'en', title: 'Berlin (en)' }])
})

function group(kind: string, subjectId: string, locale: Locale, title: string, state: unknown = null) {
  return { kind, total: 1, hits: [{ kind, subjectId, locale, title, titleLocale: locale, state }] }
}

test('a text that has the word in its title comes before those that only mention it, the shorter title first', async () => {
  const mentioned = await titled('Something else', 'Geneva '.repeat(5))
  const long = await titled('A long title in which there is also the word Geneva, among very many others')
  const short = await titled('Geneva')
  expect(await ids('geneva')).toEqual([short, long, mentioned])
})

test.each([
  ['konsulat', true],
  ['KONSULA', true],
  ['lodz konsulat', true],
  ['Łodzi', true],
  ['sulat', false],
  ['konsulat brak', false],
  ['consulate', true],
  ['konsulat consulate', false],
  ['o', false],
  ['w', true],
  ['"konsulat"', true],
  ['konsulat OR brak', false],
  ['title:konsulat', false],
  ['konsulat*', true],
  ['(', false],
  ['', false],
  ['-', false],
])("a search for '%s' finds a text of two languages: %s", async (query, isFound) => {
  const id = await anArticle()
  await save(id, 'pl', { ...textOf('x'), title: 'Konsulat w Łodzi', body: paragraph('Otwarcie') })
  await save(id, 'en', { ...textOf('y'), title: 'The consulate', body: paragraph('Opening') })
  expect(await ids(query)).toEqual(isFound ? [id] : [])
})

test('a text found in both languages is one result, in the language that fits best', async () => {
  const id = await titled('NATO w Warszawie')
  await save(id, 'en', {
    ...textOf('warsaw'),
    title: 'A very long title, in which NATO is but one of the words',
  })
  await publish(id, 'en')
  expect(await search('nato', 'en')).toMatchObject([
    { total: 1, hits: [{ locale: 'pl', state: { work: 'draft' } }] },
  ])
  await save(id, 'pl', { ...textOf('polski'), title: 'Warszawa', lead: 'NATO' })
  expect(await search('nato')).toMatchObject([
    { total: 1, hits: [{ locale: 'en', state: { shown: 'published', work: 'done' } }] },
  ])
})

test('what has no title in the language that matched is named in the other one', async () => {
  const id = await aPhoto('Lighthouse', ['pl'])
  expect((await search('kowalski'))[0]?.hits).toMatchObject([
    { subjectId: id, locale: 'pl', title: 'Lighthouse (en)', titleLocale: 'en' },
  ])
  const bare = await aPhoto('Bare', ['pl', 'en'])
  expect((await search('kowalski'))[0]?.hits).toContainEqual(
    expect.objectContaining({ subjectId: bare, title: '', titleLocale: 'pl' }),
  )
})

test('what is in the trash is left out', async () => {
  const article = await titled('Odpady')
  const photo = await aPhoto('Odpady')
  const topic = await aTopic('Odpady')
  const gallery = await aGallery([await aPhoto('cover')], {
    pl: { slug: 'odpady', withdrawnAt: '2026-03-02' },
  })
  await write(rebuildDeskSearch)
  expect(await ids('odpady')).toHaveLength(4)
  await write(async (tx) => {
    await moveToTrash(tx, byNobody(), 'article', article)
    await moveToTrash(tx, byNobody(), 'photo', photo)
    await moveToTrash(tx, byNobody(), 'topic', topic)
    await moveToTrash(tx, byNobody(), 'gallery', gallery)
  })
  expect(await search('odpady')).toEqual([])
})

test('of many, so many come along as were asked for, the newest of those that fit alike', async () => {
  const all = []
  for (let number = 0; number < 5; number += 1) all.unshift(await titled('Same'))
  expect(await search('same', 'pl', 2)).toMatchObject([
    { total: 5, hits: [{ subjectId: all[0] }, { subjectId: all[1] }] },
  ])
})
