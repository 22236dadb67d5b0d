import { expect, test } from 'vitest'
import type { BodyDocument } from '@/lib/body/schema'
import { newId } from '@/lib/id'
import { scheduleEdition, unpublishEdition } from '../commands/publish-edition'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aDay, aGallery, anArticle, aPhoto, editionOf, paragraph, publish, save } from '../test-content'
import { useTestDatabase } from '../test-database'
import { listGalleryUses } from './gallery-uses'

let galleryId: string

useTestDatabase(async () => {
  galleryId = await aGallery([await aPhoto('stamp')], { pl: { slug: 'znaczki' }, en: { slug: 'stamps' } })
})

function bodyWith(href: string): BodyDocument {
  const link = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }
  return { type: 'doc', content: [{ type: 'paragraph', content: [link] }] }
}

async function isUse(body: BodyDocument) {
  const articleId = await anArticle()
  await save(articleId, 'pl', { body })
  return (await listGalleryUses(read(), galleryId)).some((use) => use.id === articleId)
}

test.each([
  ['/pl/galerie/znaczki', true],
  ['/en/galleries/stamps', true],
  ['/pl/galleries/znaczki', true],
  ['/en/galleries/stamps?from=mail', true],
  ['/en/galleries/stamps#2', true],
  ['/en/galleries/stamps/', true],
  ['https://msz.example/en/galleries/stamps', true],
  ['/en/galleries/stamps-of-1920', false],
  ['/en/galleries/old-stamps', false],
  ['/en/galleries', false],
  ['/en/news/stamps', false],
])('a link to %s is a use: %s', async (href, expected) => {
  expect(await isUse(bodyWith(href))).toBe(expected)
})

test('words that look like its address are none', async () => {
  expect(await isUse(paragraph('See /en/galleries/stamps'))).toBe(false)
})

test('a link counts while readers see it, under the title of the desk, and not once nobody does', async () => {
  const id = await anArticle()
  await save(id, 'en', { title: 'Before', slug: 'before', body: bodyWith('/en/galleries/stamps') })
  // No stop knows galleries, so the link may be public.
  expect(await publish(id, 'en')).toEqual([])
  await save(id, 'en', { title: 'After', slug: 'before' })
  const use = { kind: 'article', id, locale: 'en', title: 'After', isInTrash: false }
  expect(await listGalleryUses(read(), galleryId)).toEqual([use])
  const edition = (await editionOf(id, 'en'))!
  await write((tx) => unpublishEdition(tx, byNobody(aDay), edition, null))
  expect(await listGalleryUses(read(), galleryId)).toEqual([])
})

test('a link counts while it is planned for readers, though staff have taken it out', async () => {
  const id = await anArticle()
  await save(id, 'pl', { title: 'Before', body: bodyWith('/pl/galerie/znaczki') })
  const edition = (await editionOf(id, 'pl'))!
  const plan = { edition, revisionId: edition.workingRevisionId!, note: '', urgentReason: '' }
  const publishAt = '2030-01-01T09:00:00.000Z'
  await write((tx) => scheduleEdition(tx, byNobody(aDay), { ...plan, publishAt }))
  await save(id, 'pl', { title: 'After' })
  expect(await listGalleryUses(read(), galleryId)).toMatchObject([{ id, title: 'After' }])
})

test('a gallery that is not there is used nowhere', async () => {
  expect(await listGalleryUses(read(), newId())).toEqual([])
})
