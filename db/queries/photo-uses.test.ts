import { expect, test } from 'vitest'
import type { BodyDocument } from '@/lib/body/schema'
import { newId } from '@/lib/id'
import { read, write } from '../open'
import { galleries, galleryPhotos, galleryTexts } from '../schema'
import { aDay, anArticle, aPhoto, publish, save } from '../test-content'
import { useTestDatabase } from '../test-database'
import { listPhotoUses } from './photo-uses'

useTestDatabase()

function bodyWith(photoId: string): BodyDocument {
  return { type: 'doc', content: [{ type: 'photo', attrs: { photoId } }] }
}

async function aGallery(photoIds: string[], coverPhotoId: string) {
  const id = newId()
  await write(async (tx) => {
    await tx.insert(galleries).values({ id, coverPhotoId, createdAt: aDay })
    for (const [position, photoId] of photoIds.entries())
      await tx.insert(galleryPhotos).values({ galleryId: id, photoId, position })
    for (const locale of ['pl', 'en'] as const)
      await tx
        .insert(galleryTexts)
        .values({ galleryId: id, locale, title: `Gallery ${locale}`, slug: `gallery-${locale}`, lead: '' })
  })
  return id
}

test('a photo is used where it leads, illustrates the text, or stands in the gallery of an article', async () => {
  const photo = await aPhoto('bridge')
  const [leads, illustrates, stands, other] = await Promise.all([1, 2, 3, 4].map(anArticle))
  await save(leads!, 'pl', { title: 'A' }, { leadPhotoId: photo, photoIds: [] })
  await save(illustrates!, 'en', { title: 'B', body: bodyWith(photo) })
  await save(stands!, 'pl', { title: 'C' }, { leadPhotoId: null, photoIds: [await aPhoto('x'), photo] })
  await save(other!, 'pl', { title: 'D' }, { leadPhotoId: await aPhoto('y'), photoIds: [] })
  expect(await listPhotoUses(read(), photo)).toEqual([
    { kind: 'article', id: leads, locale: 'pl', title: 'A' },
    { kind: 'article', id: illustrates, locale: 'en', title: 'B' },
    { kind: 'article', id: stands, locale: 'pl', title: 'C' },
  ])
})

test('it counts while readers see it, though staff have taken it out, and not once nobody sees it', async () => {
  const photo = await aPhoto('bridge')
  const articleId = await anArticle()
  const without = { leadPhotoId: null, photoIds: [] }
  await save(articleId, 'en', { title: 'Before' }, { leadPhotoId: photo, photoIds: [photo] })
  expect(await publish(articleId, 'en')).toEqual([])
  await save(articleId, 'en', { title: 'After' }, without)
  expect(await listPhotoUses(read(), photo)).toEqual([
    { kind: 'article', id: articleId, locale: 'en', title: 'After' },
  ])
  await publish(articleId, 'en')
  expect(await listPhotoUses(read(), photo)).toEqual([])
})

test('a gallery uses its photos and its cover', async () => {
  const [photo, cover, other] = await Promise.all(['bridge', 'cover', 'other'].map((name) => aPhoto(name)))
  const id = await aGallery([photo!], cover!)
  const uses = [
    { kind: 'gallery', id, locale: 'en', title: 'Gallery en' },
    { kind: 'gallery', id, locale: 'pl', title: 'Gallery pl' },
  ]
  expect(await listPhotoUses(read(), photo!)).toEqual(uses)
  expect(await listPhotoUses(read(), cover!)).toEqual(uses)
  expect(await listPhotoUses(read(), other!)).toEqual([])
})
