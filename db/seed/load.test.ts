import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { isSafeAddress } from '@/lib/body/address'
import { type BodyDocument, photosInBody } from '@/lib/body/schema'
import { missingEdition, wordsOfState } from '@/lib/edition-state'
import { type Locale, locales } from '@/lib/locales'
import { isSlug } from '@/lib/slug'
import { read } from '../open'
import { aPhoto } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { findDeskArticle, listDeskArticles } from '../queries/desk-articles'
import { listGalleries } from '../queries/galleries'
import { findNewsArticle, listNews, listNewsOfMonth, type NewsArticle } from '../queries/news'
import { findPage } from '../queries/pages'
import { scenes } from './drawing/scenes'
import { loadDemoContent } from './load'

// The pictures themselves take a minute to draw; their rows in the library will do.
vi.mock('./load-photos', () => ({ loadPhotos: async () => new Map(await loadRows()) }))

type SeedPhoto = {
  key: string
  scene: string
  takenOn: string
  author: string
  description: Record<Locale, string>
  caption: Record<Locale, string>
}

const photos = parse(
  await readFile(fileURLToPath(new URL('./photos.yaml', import.meta.url)), 'utf8'),
) as SeedPhoto[]
const ids = new Map<string, string>()

async function loadRows() {
  for (const { key } of photos) ids.set(key, await aPhoto(key))
  return ids
}

const news: Record<Locale, NewsArticle[]> = { pl: [], en: [] }

useTestDatabase(async () => {
  expect(await loadDemoContent(() => undefined)).toBe(true)
  for (const locale of locales) {
    const list = await listNews(read(), locale, 1000)
    news[locale] = await Promise.all(
      list.map(async ({ slug }) => (await findNewsArticle(read(), locale, slug))!),
    )
  }
})

test('a database that has an article is left alone', async () => {
  const before = everyRow()
  expect(await loadDemoContent(() => undefined)).toBe(false)
  expect(everyRow()).toEqual(before)
})

test('there are about twenty public articles in each language, and the fixed pages', async () => {
  expect(news.pl.length).toBeGreaterThanOrEqual(18)
  expect(news.en.length).toBeGreaterThanOrEqual(17)
  for (const key of ['cookies', 'privacy'] as const)
    for (const locale of locales) expect(await findPage(read(), key, locale)).toMatchObject({ key, locale })
})

const everyText = (article: NewsArticle) => JSON.stringify([article.title, article.lead, article.body])

test.each<[string, (article: NewsArticle) => boolean]>([
  ['no photo', ({ leadPhoto, photos }) => !leadPhoto && photos.length === 0],
  ['one photo', ({ photos }) => photos.length === 1],
  ['many photos', ({ photos }) => photos.length >= 5],
  ['a photo inside the text', ({ bodyPhotos }) => bodyPhotos.length > 0],
  ['a title of more than 150 characters', ({ title }) => title.length > 150],
  [
    'a change after its publication',
    ({ changedAt, publishedAt }) => changedAt !== null && changedAt > publishedAt,
  ],
  ['a translation', ({ translationSlug }) => translationSlug !== null],
  ['no translation', ({ translationSlug }) => translationSlug === null],
  ['a table', ({ body }) => JSON.stringify(body).includes('"table"')],
  ['a list', ({ body }) => JSON.stringify(body).includes('"bulletList"')],
  ['a quotation', ({ body }) => JSON.stringify(body).includes('"blockquote"')],
])('both languages have an article with %s', (_, holds) => {
  for (const locale of locales) expect(news[locale].filter(holds)).not.toEqual([])
})

test('one article has a photo, but none at the top', () => {
  const holds = ({ leadPhoto, photos }: NewsArticle) => !leadPhoto && photos.length > 0
  expect(Object.values(news).flat().some(holds)).toBe(true)
})

test.each(['ł', 'ż', 'ć'])('a Polish title begins with %s, which is to be sorted', (letter) => {
  expect(news.pl.some(({ title }) => title.toLowerCase().startsWith(letter))).toBe(true)
})

test.each([
  ['Polish only', { pl: 'published', en: 'missing' }],
  ['English only', { pl: 'missing', en: 'published' }],
  ['a draft in both languages', { pl: 'draft', en: 'draft' }],
  ['public in Polish, a draft in English', { pl: 'published', en: 'draft' }],
  ['withdrawn in both languages', { pl: 'withdrawn', en: 'withdrawn' }],
  ['withdrawn in one', { pl: 'published', en: 'withdrawn' }],
])('there is an article that is %s', async (_, states) => {
  const { articles } = await listDeskArticles(read(), { limit: 1000 })
  const wordsOf = (state = missingEdition) => wordsOfState(state).join()
  const all = articles.map(({ editions: { pl, en } }) => ({
    pl: wordsOf(pl?.state),
    en: wordsOf(en?.state),
  }))
  expect(all).toContainEqual(states)
})

test('the article of the first issue is read whole in both languages, with its photo', () => {
  for (const locale of locales) {
    const article = news[locale].find(({ slug }) => slug.includes('nato'))
    expect(article).toMatchObject({
      publishedAt: expect.stringMatching(/^2025-04-04T/) as string,
      photos: [{}],
    })
    expect(article?.body.content?.length).toBeGreaterThanOrEqual(4)
    expect(article?.leadPhoto?.id).toBe(ids.get('nato-brussels'))
  }
})

test('a month has enough news for its archive, and midnight in Warsaw falls on the right side', async () => {
  for (const locale of locales)
    expect((await listNewsOfMonth(read(), locale, '2025-04')).length).toBeGreaterThanOrEqual(6)
  const october = await listNewsOfMonth(read(), 'pl', '2025-10')
  expect(october.map(({ slug }) => slug).join()).toMatch(/konkurs-chopinowski/)
})

test('galleries have one photo, many photos, no translation, and one is a draft', async () => {
  const [pl, en] = [await listGalleries(read(), 'pl'), await listGalleries(read(), 'en')]
  const sizes = pl.map(({ photoCount }) => photoCount)
  expect([sizes.includes(1), Math.max(...sizes) >= 12]).toEqual([true, true])
  expect(pl.length).toBeGreaterThan(en.length)
  expect(everyRow().gallery_texts).toContainEqual(expect.objectContaining({ published_at: null }))
})

test('every address is one that a slug may be, and every link may be followed', async () => {
  for (const { slug, body } of Object.values(news).flat()) {
    expect(isSlug(slug)).toBe(true)
    for (const href of linksIn(body)) expect(isSafeAddress(href)).toBe(true)
  }
})

test('every link to a page of this site leads to one', async () => {
  const galleries = Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, await listGalleries(read(), locale)] as const)),
  )
  const paths = new Set(
    locales.flatMap((locale) => [
      ...news[locale].map(({ slug }) => `/${locale}/${{ pl: 'aktualnosci', en: 'news' }[locale]}/${slug}`),
      ...galleries[locale]!.map(
        ({ slug }) => `/${locale}/${{ pl: 'galerie', en: 'galleries' }[locale]}/${slug}`,
      ),
      ...{ pl: ['/pl/ciasteczka', '/pl/prywatnosc'], en: ['/en/cookies', '/en/privacy'] }[locale],
    ]),
  )
  const bodies = (everyRow().revisions as { body: string }[]).concat(everyRow().pages as { body: string }[])
  const links = bodies.flatMap(({ body }) => linksIn(JSON.parse(body) as BodyDocument))
  const inside = links.filter((href) => href.startsWith('/') && !href.includes('feed.xml'))
  expect(inside.length).toBeGreaterThan(2)
  expect(inside.filter((href) => !paths.has(href.split('#')[0]!))).toEqual([])
})

test('every photo in a text is one of the library', async () => {
  for (const { id } of (await listDeskArticles(read(), { limit: 1000 })).articles) {
    const { editions } = (await findDeskArticle(read(), id))!
    for (const edition of Object.values(editions))
      for (const photoId of photosInBody(edition?.revision.body ?? {}))
        expect([...ids.values()]).toContain(photoId)
  }
})

test('a translation says which revision of its original it follows, and none is behind', async () => {
  const rows = everyRow().revisions as { source_revision_id: string | null }[]
  expect(rows.filter(({ source_revision_id: source }) => source).length).toBeGreaterThanOrEqual(15)
  expect(
    Object.values(news)
      .flat()
      .filter(({ originalChangedAt }) => originalChangedAt),
  ).toEqual([])
})

test('no text of a page shows what belongs to a file', () => {
  for (const article of Object.values(news).flat())
    expect(everyText(article)).not.toMatch(/photo:|\]\(|---|\{\{|TODO/)
})

test('every moment is written as its order needs it (db/schema.ts)', () => {
  const { __drizzle_migrations: _, ...tables } = everyRow()
  const moments = Object.values(tables)
    .flat()
    .flatMap((row) => Object.entries(row as object))
    .filter(([column, value]) => (column.endsWith('_at') || column === 'at') && value !== null)
    .map(([, value]) => String(value))
  expect(moments.filter((moment) => new Date(moment).toISOString() !== moment)).toEqual([])
})

test.each(photos.map((photo) => [photo.key, photo] as const))(
  'the photo %s is described in both languages',
  (key, photo) => {
    expect(Object.keys(scenes)).toContain(key.replace(/-\d+$/, ''))
    expect(photo.takenOn).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(photo.author).toBe('Komunikat')
    for (const locale of locales) {
      expect(photo.description[locale].length).toBeGreaterThan(20)
      expect(typeof photo.caption[locale]).toBe('string')
    }
    expect(photo.description.pl).not.toBe(photo.description.en)
  },
)

test('no photo is listed twice', () => {
  expect(new Set(photos.map(({ key }) => key)).size).toBe(photos.length)
})

function linksIn(node: BodyDocument): string[] {
  const own = (node.marks ?? []).filter(({ type }) => type === 'link').map(({ attrs }) => String(attrs?.href))
  return [...own, ...(node.content ?? []).flatMap(linksIn)]
}
