import { expect, test } from 'vitest'
import { read } from '../open'
import {
  anArticle,
  aPhoto,
  aPublicArticle,
  editionOf,
  paragraph,
  publish,
  save,
  textOf,
  withdraw,
} from '../test-content'
import { useTestDatabase } from '../test-database'
import {
  findFormerSlug,
  findNewsArticle,
  findPreview,
  listMonths,
  listNews,
  listNewsOfMonth,
  placeOf,
} from './news'

// Five public articles in Polish, and one of each kind that readers of Polish lists must not see.
useTestDatabase(async () => {
  for (const [slug, at] of [
    ['styczen', '2026-01-31T22:59:59.000Z'],
    ['luty', '2026-01-31T23:00:00.000Z'],
    ['marzec-1', '2026-03-10T09:00:00.000Z'],
    ['marzec-2', '2026-03-10T09:00:00.000Z'],
    ['marzec-3', '2026-03-10T09:00:00.000Z'],
  ] as const)
    await aPublicArticle('pl', slug, at)
  await save(await anArticle(), 'pl', textOf('szkic'))
  await withdraw(await aPublicArticle('pl', 'wycofany', '2026-02-10T09:00:00.000Z'), 'pl')
  await aPublicArticle('en', 'english', '2026-02-10T09:00:00.000Z')
})

const newestFirst = ['marzec-3', 'marzec-2', 'marzec-1', 'luty', 'styczen']
const slugs = (news: { slug: string }[]) => news.map(({ slug }) => slug)

test('lists hold what is public in their language, newest first', async () => {
  expect(slugs(await listNews(read(), 'pl', 100))).toEqual(newestFirst)
  expect(slugs(await listNews(read(), 'pl', 2))).toEqual(newestFirst.slice(0, 2))
  expect(slugs(await listNews(read(), 'en', 100))).toEqual(['english'])
})

test.each([
  ['2026-01', ['styczen']],
  ['2026-02', ['luty']],
  ['2026-03', ['marzec-3', 'marzec-2', 'marzec-1']],
  ['2026-04', []],
])('the month %s, as Warsaw counts it, holds %j', async (month, expected) => {
  expect(slugs(await listNewsOfMonth(read(), 'pl', month))).toEqual(expected)
})

test('months are counted as they are listed', async () => {
  const months = await listMonths(read(), 'pl')
  expect(months).toEqual([
    { month: '2026-03', articles: 3 },
    { month: '2026-02', articles: 1 },
    { month: '2026-01', articles: 1 },
  ])
  for (const { month, articles } of months)
    expect(await listNewsOfMonth(read(), 'pl', month)).toHaveLength(articles)
})

test('neighbours lead through every public article once, those of the same moment in a fixed order', async () => {
  const walk = async (from: string, side: 'previous' | 'next') => {
    const path: string[] = []
    for (let slug: string | undefined = from; slug;) {
      path.push(slug)
      slug = (await findNewsArticle(read(), 'pl', slug))?.[side]?.slug
    }
    return path
  }
  expect(await walk('marzec-3', 'previous')).toEqual(newestFirst)
  expect(await walk('styczen', 'next')).toEqual([...newestFirst].reverse())
})

test('a withdrawn edition has its page, which says since when, and is nobody’s neighbour', async () => {
  const article = await findNewsArticle(read(), 'pl', 'wycofany')
  expect(article).toMatchObject({ title: 'WYCOFANY', withdrawnAt: '2026-03-02T09:00:00.000Z' })
  expect([article?.previous?.slug, article?.next?.slug]).toEqual(['luty', 'marzec-1'])
  expect((await findNewsArticle(read(), 'pl', 'luty'))?.next?.slug).toBe('marzec-1')
})

test.each([
  ['a draft', 'pl', 'szkic'],
  ['an article of the other language', 'pl', 'english'],
  ['an address that never was', 'en', 'no-such-article'],
] as const)('%s has no page', async (_, locale, slug) => {
  expect(await findNewsArticle(read(), locale, slug)).toBeNull()
  expect(await findFormerSlug(read(), locale, slug)).toBeNull()
})

test('the translation is named only while it is public', async () => {
  const articleId = await aPublicArticle('pl', 'polski')
  const translation = async () => (await findNewsArticle(read(), 'pl', 'polski'))?.translationSlug
  await save(articleId, 'en', textOf('translated'))
  expect(await translation()).toBeNull()
  await publish(articleId, 'en')
  expect(await translation()).toBe('translated')
  await withdraw(articleId, 'en')
  expect(await translation()).toBeNull()
  expect((await findNewsArticle(read(), 'en', 'translated'))?.translationSlug).toBe('polski')
})

test('a former address leads to the present one, of a withdrawn edition too', async () => {
  const articleId = await aPublicArticle('pl', 'dawny')
  await save(articleId, 'pl', textOf('obecny'))
  await publish(articleId, 'pl')
  expect(await findFormerSlug(read(), 'pl', 'dawny')).toBe('obecny')
  expect(await findFormerSlug(read(), 'en', 'dawny')).toBeNull()
  await withdraw(articleId, 'pl')
  expect(await findFormerSlug(read(), 'pl', 'dawny')).toBe('obecny')
})

test('photos come with their words in the reader’s language: at the top, in the text, below it', async () => {
  const [top, inside, below] = [await aPhoto('top'), await aPhoto('inside'), await aPhoto('below')]
  const articleId = await anArticle()
  const body = { type: 'doc', content: [{ type: 'photo', attrs: { photoId: inside } }] }
  const set = { leadPhotoId: top, photoIds: [below, top] }
  await save(articleId, 'en', { ...textOf('with-photos'), body }, set)
  await publish(articleId, 'en')
  const article = await findNewsArticle(read(), 'en', 'with-photos')
  expect(article).toMatchObject({
    leadPhoto: { id: top, description: 'top (en)', credit: { author: 'Jan Kowalski' } },
    bodyPhotos: [{ description: 'inside (en)' }],
    photos: [{ description: 'below (en)' }, { description: 'top (en)' }],
  })
  expect((await listNews(read(), 'en', 1))[0]?.photo?.description).toBe('top (en)')
})

test('a preview shows the working text, which readers do not see', async () => {
  const articleId = await aPublicArticle('pl', 'podglad')
  await save(articleId, 'pl', { ...textOf('podglad'), title: 'Nowy tytuł', body: paragraph('Nowa treść') })
  const { id } = (await editionOf(articleId, 'pl'))!
  expect(await findPreview(read(), id)).toMatchObject({ title: 'Nowy tytuł', body: paragraph('Nowa treść') })
  expect(await findPreview(read(), 'no-such-edition')).toBeNull()
})

test('a draft stands nowhere yet; a public edition stands between its neighbours', async () => {
  const articleId = await anArticle()
  await save(articleId, 'pl', textOf('nowy'))
  const { id } = (await editionOf(articleId, 'pl'))!
  const nowhere = { locale: 'pl', articleId, slugs: [], neighbours: [] }
  expect(await placeOf(read(), id)).toEqual(nowhere)
  await publish(articleId, 'pl', '2026-03-01T09:00:00.000Z')
  const neighbours = await Promise.all(
    ['luty', 'marzec-1'].map(async (slug) => (await findNewsArticle(read(), 'pl', slug))?.articleId),
  )
  expect(await placeOf(read(), id)).toEqual({ ...nowhere, slugs: ['nowy'], neighbours })
  expect(await placeOf(read(), 'no-such-edition')).toBeNull()
})
