import { beforeEach, expect, test, vi } from 'vitest'
import { setBanner as set } from '@/db/commands/banners'
import { startSession } from '@/db/commands/sessions'
import { read, write } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { galleries, galleryPhotos, galleryTexts } from '@/db/schema'
import { aDay, anArticle, aPerson, aPhoto, publish, save, textOf } from '@/db/test-content'
import { useTestDatabase } from '@/db/test-database'
import { monthOf } from '@/lib/dates'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import { sessionCookieName } from '@/lib/session-cookie'
import { publishEdition, unpublishEdition, withdrawEdition } from './admin/(desk)/articles/publish-actions'
import { choiceFormOf, editionFormOf, formOf } from './admin/(desk)/articles/test-forms'
import { endBanner, setBanner } from './admin/(desk)/banners/actions'
import { creditPhoto, decoratePhoto, describePhoto } from './admin/(desk)/photos/actions'
import * as reads from './reads'
import { newRequest, request } from './test-next'

vi.mock('next/headers', async () => (await import('./test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('./test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('./test-next')).nextCache)
vi.mock('next/server', async () => (await import('./test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

// Three public articles in each language, the middle one with photos, and two that readers do not see.
const articles: Record<string, string> = {}
const photos = { top: '', inside: '', gallery: '' }
let token: string
let bannerId: string

useTestDatabase(async () => {
  for (const name of ['top', 'inside', 'gallery'] as const) photos[name] = await aPhoto(name)
  for (const [index, name] of ['first', 'second', 'third', 'draft', 'withdrawn'].entries()) {
    const id = (articles[name] = await anArticle())
    const at = `2026-0${index + 1}-10T09:00:00.000Z`
    const photo = { type: 'photo', attrs: { photoId: photos.inside } }
    const words = name === 'second' ? { body: { type: 'doc', content: [photo] } } : {}
    const set = name === 'second' ? { leadPhotoId: photos.top, photoIds: [photos.top] } : undefined
    for (const locale of ['pl', 'en'] as const) {
      if (name === 'second') await aFormerAddress(id, locale, at)
      await save(id, locale, { ...textOf(`${name}-${locale}`), ...words }, set, at)
      if (name !== 'draft') await publish(id, locale, at)
    }
  }
  await aGallery()
  bannerId = await aBanner()
  const by = { userId: await aPerson('publisher'), at: new Date().toISOString() }
  token = await write((tx) => startSession(tx, by, ''))
  newRequest({ origin: siteUrl }, { [sessionCookieName]: token })
  await change.withdraw('withdrawn')
})

beforeEach(() => newRequest({ origin: siteUrl }, { [sessionCookieName]: token }))

const names = ['first', 'second', 'third', 'draft', 'withdrawn', 'moved', 'former']
const thisMonth = monthOf(new Date().toISOString())

/** Everything that a public page reads, in both languages. */
const pages: Record<string, () => Promise<unknown>> = Object.fromEntries(
  (['pl', 'en'] as const).flatMap((locale) => [
    [`news ${locale}`, () => reads.readNews(locale, 2)],
    [`months ${locale}`, () => reads.readMonths(locale)],
    ...['2026-01', '2026-02', '2026-03', '2026-05', thisMonth].map((month) => [
      `month ${month} ${locale}`,
      () => reads.readNewsOfMonth(locale, month),
    ]),
    [`galleries ${locale}`, () => reads.readGalleries(locale)],
    [`gallery ${locale}`, () => reads.readGallery(locale, `gallery-${locale}`)],
    [`banner ${locale}`, () => reads.readBanner(locale)],
    [`privacy ${locale}`, () => reads.readPage('privacy', locale)],
    ...names.map((name) => [
      `article ${name} ${locale}`,
      () => reads.readNewsArticle(locale, `${name}-${locale}`),
    ]),
  ]),
)

const change = {
  publish: async (name: string, fields: Record<string, string> = {}, locale: Locale = 'en') => {
    const { edition, revision } = await editionOf(name, locale)
    const said = { day: '', change: 'noted', note: 'The date', urgentReason: 'An accident' }
    return publishEdition({ problems: [] }, editionFormOf(edition, revision, { ...said, ...fields }))
  },
  withdraw: async (name: string, locale: Locale = 'en') => {
    const { edition, revision } = await editionOf(name, locale)
    return withdrawEdition({ problems: [] }, choiceFormOf(edition, revision, { note: 'Wrong' }))
  },
  unpublish: async (name: string, redirectTo = '', locale: Locale = 'en') => {
    const { edition, revision } = await editionOf(name, locale)
    return unpublishEdition({ problems: [] }, choiceFormOf(edition, revision, { redirectTo }))
  },
  describe: (photoId: string) =>
    describePhoto(
      { problems: [] },
      formOf({ photoId, locale: 'en', description: 'New words', caption: 'New' }),
    ),
  setBanner: () => {
    const times = { startsAt: '', startsAtChoice: '', endsAt: '', endsAtChoice: '' }
    const words = (locale: Locale) => ({ [`title-${locale}`]: 'New', [`text-${locale}`]: 'Text' })
    const all = { ...words('pl'), ...words('en'), 'href-pl': '/pl', 'href-en': '' }
    return setBanner(
      { problems: [] },
      formOf({ bannerId: '', version: '', kind: 'mourning', ...times, ...all }),
    )
  },
  endBanner: () => endBanner({ problems: [] }, formOf({ bannerId })),
  decorate: (photoId: string) => decoratePhoto({ problems: [] }, formOf({ photoId, isDecorative: 'true' })),
  credit: (photoId: string) =>
    creditPhoto({ problems: [] }, formOf({ photoId, kind: 'photo', author: 'Anna', agency: 'PAP' })),
}

test.each<[string, () => Promise<{ problems: unknown[] }>, changes: string[]]>([
  [
    'publishing a draft',
    () => change.publish('draft'),
    ['news en', 'months en', `month ${thisMonth} en`, 'article draft en', 'article third en'],
  ],
  [
    'a new title',
    () => change.publish('second', { title: 'New' }),
    ['news en', 'article first en', 'article third en', 'article second en'],
  ],
  [
    'a new address',
    () => change.publish('second', { slug: 'moved-en' }),
    ['article second en', 'article moved en', 'article former en', 'article second pl', 'article first en'],
  ],
  [
    'another day, at the end',
    () => change.publish('first', { day: '2026-05-05' }),
    ['news en', 'month 2026-01 en', 'month 2026-05 en', 'article second en', 'article third en'],
  ],
  [
    'other photos',
    () => change.publish('second', { leadPhotoId: '', photoIds: photos.gallery }),
    ['news en', 'article second en'],
  ],
  [
    'withdrawing',
    () => change.withdraw('second'),
    [
      'news en',
      'month 2026-02 en',
      'article second en',
      'article second pl',
      'article first en',
      'article third en',
    ],
  ],
  [
    'taking off the site',
    () => change.unpublish('second'),
    [
      'news en',
      'month 2026-02 en',
      'article second en',
      'article former en',
      'article second pl',
      'article first en',
      'article third en',
    ],
  ],
  [
    'taking off the site what was withdrawn, with another page in its place',
    () => change.unpublish('withdrawn', '/en/news/third-en'),
    ['article withdrawn en'],
  ],
  [
    'publishing again what was withdrawn',
    () => change.publish('withdrawn'),
    ['news en', 'month 2026-05 en', 'article withdrawn en', 'article withdrawn pl', 'article third en'],
  ],
  ['new words for a lead photo', () => change.describe(photos.top), ['news en', 'article second en']],
  ['new words for a photo in a text', () => change.describe(photos.inside), ['article second en']],
  [
    'new words for a photo of a gallery',
    () => change.describe(photos.gallery),
    ['gallery en', 'galleries en'],
  ],
  ['setting a banner', () => change.setBanner(), ['banner pl', 'banner en']],
  ['ending a banner', () => change.endBanner(), ['banner pl', 'banner en']],
  [
    'saying that a photo is decorative',
    () => change.decorate(photos.top),
    ['article second en', 'article second pl'],
  ],
  ['another credit', () => change.credit(photos.top), ['article second en', 'article second pl']],
])('after %s, every page that shows something else is rendered anew', async (_, command, expected) => {
  const before = await readAll()
  request.refreshed.clear()
  expect((await command()).problems).toEqual([])
  const { refreshed } = request
  const after = await readAll()
  const changed = Object.keys(pages).filter((page) => after[page]!.shown !== before[page]!.shown)
  expect(changed).toEqual(expect.arrayContaining(expected))
  const stale = changed.filter((page) => before[page]!.tags.every((tag) => !refreshed.has(tag)))
  expect(stale).toEqual([])
})

test('saving changes nothing that readers see, and refreshes nothing', async () => {
  const before = await readAll()
  request.refreshed.clear()
  await save(articles.second!, 'en', { ...textOf('second-en'), title: 'Unpublished' })
  expect(request.refreshed.size).toBe(0)
  expect(await readAll()).toEqual(before)
})

test('a change in one language leaves the lists of the other as they are', async () => {
  await change.publish('second', { title: 'New' })
  expect([...request.refreshed].filter((tag) => tag.startsWith('news-lists:'))).toEqual(['news-lists:en'])
})

async function readAll() {
  const all: Record<string, { shown: string; tags: string[] }> = {}
  for (const [page, readPage] of Object.entries(pages)) {
    request.tagged = new Set()
    all[page] = { shown: JSON.stringify(await readPage()), tags: [...request.tagged] }
  }
  return all
}

async function editionOf(name: string, locale: Locale) {
  return (await findDeskArticle(read(), articles[name]!))!.editions[locale]!
}

async function aFormerAddress(articleId: string, locale: Locale, at: string) {
  await save(articleId, locale, textOf(`former-${locale}`), undefined, at)
  await publish(articleId, locale, at)
}

async function aBanner() {
  const words = { title: 'Banner', text: 'Text', href: '' }
  const wish = { kind: 'notice', startsAt: null, endsAt: null, texts: { pl: words, en: words } } as const
  const banner = await write((tx) => set(tx, { userId: null, at: aDay }, wish))
  if ('problems' in banner) throw new Error(JSON.stringify(banner.problems))
  return banner.id
}

function aGallery() {
  const galleryId = newId()
  return write(async (tx) => {
    await tx.insert(galleries).values({ id: galleryId, coverPhotoId: photos.gallery, createdAt: aDay })
    await tx.insert(galleryPhotos).values({ galleryId, photoId: photos.gallery, position: 0 })
    for (const locale of ['pl', 'en'] as const) {
      const words = { title: 'Gallery', lead: 'Lead', slug: `gallery-${locale}` }
      await tx.insert(galleryTexts).values({ galleryId, locale, ...words, publishedAt: aDay })
    }
  })
}
