import { beforeEach, expect, test } from 'vitest'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import type { EditionText } from '@/lib/publishable'
import { read, write } from '../open'
import { findDeskArticle } from '../queries/desk-articles'
import { findRevision } from '../queries/revisions'
import { byNobody } from '../record'
import { aDay, anArticle, aPhoto, editionOf, paragraph, publish, save, textOf } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { type PhotoSet, saveEdition } from './save-edition'

const photos: Record<'one' | 'two' | 'three', string> = { one: '', two: '', three: '' }
let articleId: string

useTestDatabase(async () => {
  for (const name of ['one', 'two', 'three'] as const) photos[name] = await aPhoto(name)
})

beforeEach(async () => {
  articleId = await anArticle()
})

const noPhotos = { leadPhotoId: null, photoIds: [] }

function attempt(
  fromRevisionId: string | null,
  text: Partial<EditionText>,
  given: { locale?: Locale; photos?: PhotoSet } = {},
) {
  const words = { ...textOf('a-slug'), ...text }
  const input = { articleId, locale: 'pl' as const, fromRevisionId, text: words, ...given }
  return write((tx) => saveEdition(tx, byNobody(aDay), input))
}

async function saved(...args: Parameters<typeof attempt>) {
  const answer = await attempt(...args)
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems))
  return answer.revisionId
}

test('the first save makes the edition, with its revision and a row in the record', async () => {
  const revisionId = await saved(null, { title: 'Tytuł' })
  expect(await editionOf(articleId, 'pl')).toMatchObject({
    workingRevisionId: revisionId,
    publicRevisionId: null,
    slug: null,
  })
  expect(await findRevision(read(), revisionId)).toMatchObject({
    title: 'Tytuł',
    photoIds: [],
    createdAt: aDay,
  })
  expect(everyRow().changes!.at(-1)).toMatchObject({ action: 'saveEdition' })
})

test('a save keeps the revision before it', async () => {
  const first = await saved(null, { title: 'Pierwszy' })
  const second = await saved(first, { title: 'Drugi' })
  expect((await findRevision(read(), first))?.title).toBe('Pierwszy')
  expect((await editionOf(articleId, 'pl'))?.workingRevisionId).toBe(second)
})

test('saving the same words and photos again makes no new revision and no row in the record', async () => {
  const first = await saved(null, {}, { photos: { leadPhotoId: photos.one, photoIds: [photos.one] } })
  const before = everyRow()
  expect(await saved(first, {}, { photos: { leadPhotoId: photos.one, photoIds: [photos.one] } })).toBe(first)
  expect(everyRow()).toEqual(before)
})

test.each<[string, Partial<EditionText>]>([
  ['the title', { title: 'Inny' }],
  ['the lead', { lead: 'Inny' }],
  ['the address', { slug: 'inny' }],
  ['the body', { body: paragraph('Inny') }],
])('a change of %s alone is a new revision', async (_, change) => {
  const first = await saved(null, {})
  expect(await saved(first, change)).not.toBe(first)
})

test('a save from words that somebody has changed is refused, with theirs, and overwrites nothing', async () => {
  const first = await saved(null, { title: 'Pierwszy' })
  await saved(first, { title: 'Ich' })
  const before = everyRow()
  expect(await attempt(first, { title: 'Mój' })).toMatchObject({
    problems: [{ field: 'form', code: 'stale' }],
    theirs: { title: 'Ich' },
  })
  expect(everyRow()).toEqual(before)
})

test('a second person who also begins the first words is refused', async () => {
  await saved(null, { title: 'Ich' })
  expect(await attempt(null, { title: 'Mój' })).toMatchObject({
    problems: [{ code: 'stale' }],
    theirs: { title: 'Ich' },
  })
})

test('words may be saved from a revision that differs in its photos only', async () => {
  const first = await saved(null, { title: 'Pierwszy' })
  await saved(first, { title: 'Pierwszy' }, { photos: { leadPhotoId: null, photoIds: [photos.one] } })
  const revisionId = await saved(first, { title: 'Drugi' })
  expect(await findRevision(read(), revisionId)).toMatchObject({ title: 'Drugi', photoIds: [photos.one] })
})

test.each<[string, Partial<EditionText>, object]>([
  ['a title of 301 characters', { title: 'a'.repeat(301) }, { field: 'title', code: 'tooLong' }],
  ['a lead of 1001 characters', { lead: 'a'.repeat(1001) }, { field: 'lead', code: 'tooLong' }],
  ['an address with a space', { slug: 'a b' }, { field: 'slug', code: 'slugInvalid' }],
])('%s is refused and nothing is written', async (_, text, problem) => {
  const before = everyRow()
  expect(await attempt(null, text)).toMatchObject({ problems: [problem] })
  expect(everyRow()).toEqual(before)
})

test('an empty draft may be saved', async () => {
  const empty = { title: '', lead: '', slug: '', body: { type: 'doc', content: [{ type: 'paragraph' }] } }
  expect(await attempt(null, empty)).toHaveProperty('revisionId')
})

test('photos keep their order and reach the edition in the other language as a revision of its own', async () => {
  const polish = await saved(null, { title: 'Polski' })
  const english = await saved(null, { title: 'English' }, { locale: 'en' })
  await saved(
    polish,
    { title: 'Polski' },
    { photos: { leadPhotoId: photos.two, photoIds: [photos.two, photos.one] } },
  )
  const article = await findDeskArticle(read(), articleId)
  expect(article).toMatchObject({ leadPhotoId: photos.two, photoIds: [photos.two, photos.one] })
  const { revision } = article!.editions.en!
  expect(revision).toMatchObject({
    title: 'English',
    leadPhotoId: photos.two,
    photoIds: [photos.two, photos.one],
  })
  expect(revision.id).not.toBe(english)
})

test('photos chosen in one language change nothing that readers of the other see', async () => {
  await save(articleId, 'en', textOf('english'))
  await publish(articleId, 'en')
  const polish = await saved(null, {})
  await saved(polish, {}, { photos: { leadPhotoId: photos.one, photoIds: [] } })
  const edition = await editionOf(articleId, 'en')
  expect((await findRevision(read(), edition!.publicRevisionId))?.leadPhotoId).toBeNull()
  expect((await findRevision(read(), edition!.workingRevisionId))?.leadPhotoId).toBe(photos.one)
})

test('a new edition begins with the photos that the article has', async () => {
  await saved(null, {}, { photos: { leadPhotoId: photos.one, photoIds: [photos.two] } })
  const english = await saved(null, {}, { locale: 'en' })
  expect(await findRevision(read(), english)).toMatchObject({
    leadPhotoId: photos.one,
    photoIds: [photos.two],
  })
})

test('words saved with the photos as they were leave what somebody else chose meanwhile', async () => {
  const polish = await saved(null, {}, { photos: noPhotos })
  await saved(null, {}, { locale: 'en', photos: { leadPhotoId: null, photoIds: [photos.one] } })
  const revisionId = await saved(polish, { title: 'Drugi' }, { photos: noPhotos })
  expect((await findRevision(read(), revisionId))?.photoIds).toEqual([photos.one])
})

test('photos that two people changed differently are a conflict, and nothing is overwritten', async () => {
  const polish = await saved(null, {}, { photos: noPhotos })
  const english = await saved(null, {}, { locale: 'en' })
  await saved(english, {}, { locale: 'en', photos: { leadPhotoId: null, photoIds: [photos.one] } })
  const before = everyRow()
  const mine = { leadPhotoId: null, photoIds: [photos.two] }
  expect(await attempt(polish, {}, { photos: mine })).toMatchObject({
    problems: [{ field: 'form', code: 'stale' }],
  })
  expect(everyRow()).toEqual(before)
})

test.each([
  ['at the top', () => ({ leadPhotoId: newId(), photoIds: [] })],
  ['in the gallery', () => ({ leadPhotoId: null, photoIds: [photos.one, newId()] })],
])('a photo %s that the library does not have is refused, and nothing is written', async (_, set) => {
  const before = everyRow()
  expect(await attempt(null, {}, { photos: set() })).toEqual({
    problems: [{ field: 'photos', code: 'photoUnknown' }],
  })
  expect(everyRow()).toEqual(before)
})

test('a photo inside the text that the library does not have is refused', async () => {
  const body = { type: 'doc', content: [{ type: 'photo', attrs: { photoId: newId() } }] }
  expect(await attempt(null, { body })).toMatchObject({ problems: [{ code: 'photoUnknown' }] })
})
