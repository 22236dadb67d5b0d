import { expect, test } from 'vitest'
import type { BodyDocument } from '@/lib/body/schema'
import { slugify } from '@/lib/slug'
import { mostPlaces } from '@/lib/where-used'
import { scheduleEdition, unpublishEdition } from '../commands/publish-edition'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aDay, aGallery, anArticle, aPhoto, editionOf, publish, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { listPhotoUses, listPublicLocales } from './photo-uses'

useTestDatabase()

const by = byNobody(aDay)
const without = { leadPhotoId: null, photoIds: [] }

function bodyWith(photoId: string): BodyDocument {
  return { type: 'doc', content: [{ type: 'photo', attrs: { photoId } }] }
}

/** An article that leads with a photo in one language; returns its id. */
async function anArticleWith(photoId: string, locale: 'pl' | 'en', title: string) {
  const articleId = await anArticle()
  const words = { ...textOf(slugify(title)), title }
  await save(articleId, locale, words, { leadPhotoId: photoId, photoIds: [photoId] })
  return articleId
}

/** Plans what staff have now, and takes the photo out of it afterwards. */
async function planAndTakeOut(articleId: string, locale: 'pl' | 'en') {
  const edition = (await editionOf(articleId, locale))!
  const plan = {
    ...{ edition, revisionId: edition.workingRevisionId!, note: '', urgentReason: '' },
    publishAt: '2030-01-01T09:00:00.000Z',
  }
  expect(await write((tx) => scheduleEdition(tx, by, plan))).toEqual([])
  await save(articleId, locale, { title: 'After' }, without)
}

test('a photo is used where it leads, illustrates the text, or stands in the gallery of an article', async () => {
  const photo = await aPhoto('bridge')
  const leads = await anArticle()
  const illustrates = await anArticle()
  const stands = await anArticle()
  const other = await anArticle()
  await save(leads, 'pl', { title: 'A' }, { leadPhotoId: photo, photoIds: [] })
  await save(illustrates, 'en', { title: 'B', body: bodyWith(photo) })
  await save(stands, 'pl', { title: 'C' }, { leadPhotoId: null, photoIds: [await aPhoto('x'), photo] })
  await save(other, 'pl', { title: 'D' }, { leadPhotoId: await aPhoto('y'), photoIds: [] })
  expect(await listPhotoUses(read(), photo)).toEqual([
    { kind: 'article', id: leads, locale: 'pl', title: 'A', isInTrash: false },
    { kind: 'article', id: illustrates, locale: 'en', title: 'B', isInTrash: false },
    { kind: 'article', id: stands, locale: 'pl', title: 'C', isInTrash: false },
  ])
})

test('it counts while readers see it, though staff have taken it out, and not once nobody sees it', async () => {
  const photo = await aPhoto('bridge')
  const id = await anArticleWith(photo, 'en', 'Before')
  expect(await publish(id, 'en')).toEqual([])
  await save(id, 'en', { title: 'After' }, without)
  expect(await listPhotoUses(read(), photo)).toMatchObject([{ id, locale: 'en', title: 'After' }])
  await publish(id, 'en')
  expect(await listPhotoUses(read(), photo)).toEqual([])
})

test('it counts while it is planned for readers, though staff have taken it out', async () => {
  const photo = await aPhoto('bridge')
  const id = await anArticleWith(photo, 'en', 'Before')
  await planAndTakeOut(id, 'en')
  expect(await listPhotoUses(read(), photo)).toMatchObject([{ id, title: 'After' }])
})

test('an article in the trash still uses its photos, and says where it is', async () => {
  const photo = await aPhoto('bridge')
  const id = await anArticleWith(photo, 'en', 'Put aside')
  expect(await write((tx) => moveToTrash(tx, by, 'article', id))).toEqual([])
  expect(await listPhotoUses(read(), photo)).toMatchObject([{ id, isInTrash: true }])
})

test('a gallery uses its photos and its cover, in the trash too', async () => {
  const photo = await aPhoto('bridge')
  const cover = await aPhoto('cover')
  const id = await aGallery([photo], { pl: { slug: 'mosty' }, en: { slug: 'bridges' } }, cover)
  const uses = [
    { kind: 'gallery', id, locale: 'en', title: 'BRIDGES', isInTrash: false },
    { kind: 'gallery', id, locale: 'pl', title: 'MOSTY', isInTrash: false },
  ]
  expect(await listPhotoUses(read(), photo)).toEqual(uses)
  expect(await listPhotoUses(read(), cover)).toEqual(uses)
  expect(await listPhotoUses(read(), await aPhoto('other'))).toEqual([])
  await write((tx) => moveToTrash(tx, by, 'gallery', id))
  expect(await listPhotoUses(read(), photo)).toEqual(uses.map((use) => ({ ...use, isInTrash: true })))
})

test('of very many places, one more than are listed is found', async () => {
  const photo = await aPhoto('bridge')
  for (let number = 0; number < mostPlaces + 5; number += 1) await anArticleWith(photo, 'pl', `N ${number}`)
  expect(await listPhotoUses(read(), photo)).toHaveLength(mostPlaces + 1)
})

test('readers see a photo in the languages in which it is public or planned', async () => {
  const photo = await aPhoto('bridge')
  const locales = () => listPublicLocales(read(), photo)
  const id = await anArticleWith(photo, 'en', 'English')
  await save(id, 'pl', textOf('polski'))
  expect(await locales()).toEqual([])
  await publish(id, 'en')
  expect(await locales()).toEqual(['en'])
  await planAndTakeOut(id, 'pl')
  expect(await locales()).toEqual(['en', 'pl'])
  const edition = (await editionOf(id, 'en'))!
  await write((tx) => unpublishEdition(tx, by, edition, null))
  expect(await locales()).toEqual(['pl'])
})

test('readers see the photos of public galleries, and the cover beside its title', async () => {
  const photo = await aPhoto('bridge')
  const cover = await aPhoto('cover')
  const texts = { pl: { slug: 'mosty', publishedAt: aDay }, en: { slug: 'bridges' } }
  await aGallery([photo], texts, cover)
  await aGallery([photo], { en: { slug: 'gone', publishedAt: aDay, withdrawnAt: aDay } })
  expect(await listPublicLocales(read(), photo)).toEqual(['pl'])
  expect(await listPublicLocales(read(), cover)).toEqual([])
})
