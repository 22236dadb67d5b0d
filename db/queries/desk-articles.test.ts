import { expect, test } from 'vitest'
import { type EditionState, editionStates } from '@/lib/edition-state'
import { newId } from '@/lib/id'
import { type Locale, locales } from '@/lib/locales'
import { submitEdition } from '../commands/publish-edition'
import { read, write } from '../open'
import { byNobody } from '../record'
import { editions } from '../schema'
import { aDay, anArticle, aPhoto, editionOf, publish, save, textOf, withdraw } from '../test-content'
import { useTestDatabase } from '../test-database'
import { findDeskArticle, listDeskArticles } from './desk-articles'

// One article for every pair of states that the Polish and the English edition can have.
const pairs = editionStates.flatMap((pl) => editionStates.map((en) => ({ pl, en })))

useTestDatabase(async () => {
  for (const [index, states] of pairs.entries()) {
    const articleId = await anArticle()
    for (const locale of locales) await bring(articleId, locale, states[locale], momentOf(index))
  }
})

const everything = { limit: 1000 }

test.each(editionStates)(
  "the filter '%s' finds just the articles that have an edition in this state",
  async (state) => {
    const all = await listDeskArticles(read(), everything)
    const found = await listDeskArticles(read(), { ...everything, state })
    const expected = all.articles.filter(({ editions }) =>
      locales.some((locale) => (editions[locale]?.state ?? 'missing') === state),
    )
    expect(expected).toHaveLength(pairs.filter(({ pl, en }) => pl === state || en === state).length)
    expect(found).toEqual({ total: expected.length, articles: expected })
  },
)

test('each article is listed with the title and the state of each edition, the last saved first', async () => {
  const { articles, total } = await listDeskArticles(read(), everything)
  expect(total).toBe(pairs.length)
  const states = articles.map(({ editions: { pl, en } }) => ({
    pl: pl?.state ?? 'missing',
    en: en?.state ?? 'missing',
  }))
  const saved = pairs.filter(({ pl, en }) => pl !== 'missing' || en !== 'missing').reverse()
  expect(states).toEqual([...saved, { pl: 'missing', en: 'missing' }])
})

test('pages hold every article once, and each says how many there are in all', async () => {
  const seen: string[] = []
  for (let offset = 0; offset < pairs.length; offset += 10) {
    const { total, articles } = await listDeskArticles(read(), { limit: 10, offset, state: undefined })
    expect(total).toBe(pairs.length)
    seen.push(...articles.map(({ id }) => id))
  }
  expect(new Set(seen).size).toBe(pairs.length)
  expect(seen).toHaveLength(pairs.length)
  expect((await listDeskArticles(read(), { limit: 10, offset: 1000 })).articles).toEqual([])
})

test('a query and a state narrow the list together', async () => {
  const { articles } = await listDeskArticles(read(), {
    ...everything,
    query: 'pl-withdrawn',
    state: 'draft',
  })
  expect(articles).toMatchObject([{ editions: { pl: { state: 'withdrawn' }, en: { state: 'draft' } } }])
})

test.each([
  ['part of a title', 'Łeb', 1],
  ['a title in the other language', 'sailing', 1],
  ['spaces around it', '  Łeba ', 1],
  ['a word that no title has', 'nie ma takiego', 0],
  ['a wildcard of SQL, which is no word', 'Ł_ba', 0],
  ['a quotation mark', "'; --", 0],
  ['small letters, Polish ones too', 'łeba', 1],
  ['no Polish letters', 'leba', 1],
  ['words in another order', 'żagle Łeba', 1],
])('a search finds by %s', async (_, query, total) => {
  const articleId = await anArticle()
  await save(articleId, 'pl', { ...textOf('a'), title: 'Z Łeba pod żagle' })
  await save(articleId, 'en', { ...textOf('a'), title: 'Sailing from Łeba' })
  expect((await listDeskArticles(read(), { query })).total).toBe(total)
})

test('an article is found with its editions and every photo that they use, once', async () => {
  const [one, two] = [await aPhoto('one'), await aPhoto('two')]
  const articleId = await anArticle()
  const body = { type: 'doc', content: [{ type: 'photo', attrs: { photoId: two } }] }
  await save(articleId, 'pl', { ...textOf('a'), body }, { leadPhotoId: one, photoIds: [one] })
  const article = await findDeskArticle(read(), articleId)
  expect(article).toMatchObject({ id: articleId, leadPhotoId: one, photoIds: [one], editions: { en: null } })
  expect(article?.editions.pl).toMatchObject({ state: 'draft', revision: { title: 'A' } })
  expect(article?.photos.map(({ id }) => id).sort()).toEqual([one, two].sort())
  expect(await findDeskArticle(read(), newId())).toBeNull()
})

test('an edition that never got words is missing, to the filter and in the list alike', async () => {
  const articleId = await anArticle()
  await save(articleId, 'pl', textOf('bare'))
  await write((tx) => tx.insert(editions).values({ id: newId(), articleId, locale: 'en' }))
  const query = { query: 'bare' }
  expect((await listDeskArticles(read(), { ...query, state: 'missing' })).total).toBe(1)
})

/** Brings an edition to a state, by the commands that staff would use. */
async function bring(articleId: string, locale: Locale, state: EditionState, at: string) {
  if (state === 'missing') return
  const words = textOf(`${locale}-${state}-${articleId.slice(-12)}`)
  await save(articleId, locale, words, undefined, at)
  if (state === 'draft') return
  if (state === 'submitted') {
    const { id } = (await editionOf(articleId, locale))!
    return write((tx) => submitEdition(tx, byNobody(at), id))
  }
  await publish(articleId, locale, at)
  if (state === 'changed') await save(articleId, locale, { ...words, lead: 'Changed' }, undefined, at)
  if (state === 'withdrawn') await withdraw(articleId, locale, at)
}

function momentOf(index: number) {
  return new Date(Date.parse(aDay) + index * 60_000).toISOString()
}
