import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { read, write } from '../open'
import { galleries } from '../schema'
import { aDay, aGallery, aPhoto } from '../test-content'
import { useTestDatabase } from '../test-database'
import { findGallery, listGalleries } from './galleries'

useTestDatabase(async () => {
  const photos = [await aPhoto('first'), await aPhoto('second'), await aPhoto('third')]
  await aGallery(photos, {
    pl: { slug: 'starsza', publishedAt: '2026-01-01T09:00:00.000Z' },
    en: { slug: 'older', publishedAt: '2026-01-01T09:00:00.000Z' },
  })
  await aGallery(photos.slice(1).reverse(), {
    pl: { slug: 'nowsza', publishedAt: '2026-02-01T09:00:00.000Z' },
    en: { slug: 'draft' },
  })
  await aGallery(photos, { pl: { slug: 'wycofana', publishedAt: aDay, withdrawnAt: aDay } })
  const published = { publishedAt: aDay }
  const inTrash = await aGallery(photos, {
    pl: { slug: 'w-koszu', ...published },
    en: { slug: 'in-the-trash', ...published },
  })
  await write((tx) => tx.update(galleries).set({ deletedAt: aDay }).where(eq(galleries.id, inTrash)))
})

const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug)

test('lists hold what is public in their language, newest first', async () => {
  expect(slugs(await listGalleries(read(), 'pl'))).toEqual(['nowsza', 'starsza'])
  expect(slugs(await listGalleries(read(), 'pl', 1))).toEqual(['nowsza'])
  expect(slugs(await listGalleries(read(), 'en'))).toEqual(['older'])
})

test('a gallery is listed with its cover, in the reader’s language, and the number of its photos', async () => {
  expect(await listGalleries(read(), 'en')).toMatchObject([
    { title: 'OLDER', cover: { description: 'first (en)' }, photoCount: 3 },
  ])
})

test('a gallery shows its photos in order and names its translation', async () => {
  const gallery = await findGallery(read(), 'pl', 'starsza')
  expect(gallery).toMatchObject({ lead: 'Lead of starsza', translationSlug: 'older' })
  expect(gallery?.photos.map(({ description }) => description)).toEqual([
    'first (pl)',
    'second (pl)',
    'third (pl)',
  ])
  const newer = await findGallery(read(), 'pl', 'nowsza')
  expect(newer?.photos.map(({ description }) => description)).toEqual(['third (pl)', 'second (pl)'])
})

test('a translation that is a draft is not named', async () => {
  expect(await findGallery(read(), 'pl', 'nowsza')).toMatchObject({ translationSlug: null })
})

test.each([
  ['a draft', 'en', 'draft'],
  ['a withdrawn gallery', 'pl', 'wycofana'],
  ['a gallery in the trash', 'en', 'in-the-trash'],
  ['a gallery of the other language', 'en', 'starsza'],
  ['an address that never was', 'pl', 'nie-ma'],
] as const)('%s has no page', async (_, locale, slug) => {
  expect(await findGallery(read(), locale, slug)).toBeNull()
})
