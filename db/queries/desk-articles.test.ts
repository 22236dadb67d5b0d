import { expect, test } from 'vitest'
import { type EditionState, missingEdition, stateWords, wordsOfState } from '@/lib/edition-state'
import { newId } from '@/lib/id'
import { type Locale, locales } from '@/lib/locales'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { editions } from '../schema'
import { aDay, anArticle, aPhoto, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { bringTo, reachableStates } from '../test-states'
import { findDeskArticle, listDeskArticles } from './desk-articles'

// One article for each state in each language beside none, and one for each beside another state.
const pairs = reachableStates.flatMap((state, index) => [
  { pl: state, en: missingEdition },
  { pl: reachableStates[(7 * index + 5) % reachableStates.length]!, en: state },
])

useTestDatabase(async () => {
  for (const [index, states] of pairs.entries()) {
    const articleId = await anArticle()
    for (const locale of locales) {
      const slug = `${slugOf(locale, states[locale])}-${index}`
      await bringTo(articleId, locale, states[locale], { slug, at: momentOf(index) })
    }
  }
})

const everything = { limit: 1000 }
const wordsIn = (state: EditionState | undefined) => wordsOfState(state ?? missingEdition)

test.each(stateWords)(
  "the filter '%s' finds just the articles that have an edition in this state",
  async (word) => {
    const all = await listDeskArticles(read(), everything)
    const found = await listDeskArticles(read(), { ...everything, state: word })
    const expected = all.articles.filter(({ editions }) =>
      locales.some((locale) => wordsIn(editions[locale]?.state).includes(word)),
    )
    const prepared = pairs.filter((pair) => locales.some((locale) => wordsIn(pair[locale]).includes(word)))
    expect(expected).toHaveLength(prepared.length)
    expect(found).toEqual({ total: expected.length, articles: expected })
  },
)

test('each article is listed with the title and the state of each edition, the last saved first', async () => {
  const { articles, total } = await listDeskArticles(read(), everything)
  expect(total).toBe(pairs.length)
  const states = articles.map(({ editions: { pl, en } }) => ({
    pl: pl?.state ?? missingEdition,
    en: en?.state ?? missingEdition,
  }))
  const isBegun = ({ pl, en }: (typeof pairs)[number]) => [pl, en].some(({ work }) => work !== 'missing')
  const unbegun = pairs.filter((pair) => !isBegun(pair))
  expect(states).toEqual([...pairs.filter(isBegun).reverse(), ...unbegun])
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
  const query = 'pl-published-draft'
  const { articles } = await listDeskArticles(read(), { ...everything, query, state: 'changed' })
  expect(articles.map(({ editions }) => editions.pl?.state)).toEqual([
    { shown: 'published', work: 'draft' },
    { shown: 'published', work: 'draft' },
  ])
  expect((await listDeskArticles(read(), { query, state: 'unpublished' })).total).toBe(
    pairs.filter(
      ({ pl, en }) => pl.shown === 'published' && pl.work === 'draft' && en.shown === 'unpublished',
    ).length,
  )
})

test('what is in the trash is in no list', async () => {
  const articleId = await anArticle()
  await save(articleId, 'pl', { ...textOf('a'), title: 'Odłożony' })
  await write((tx) => moveToTrash(tx, byNobody(aDay), 'article', articleId))
  expect((await listDeskArticles(read(), { query: 'Odłożony' })).total).toBe(0)
  expect((await listDeskArticles(read(), everything)).total).toBe(pairs.length)
  expect(await findDeskArticle(read(), articleId)).toMatchObject({ deletedAt: aDay })
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
  expect(article?.editions.pl).toMatchObject({
    state: { shown: 'nothing', work: 'draft' },
    revision: { title: 'A' },
  })
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

function slugOf(locale: Locale, { shown, work }: EditionState) {
  return `${locale}-${shown}-${work}`.toLowerCase()
}

function momentOf(index: number) {
  return new Date(Date.parse(aDay) + index * 60_000).toISOString()
}
