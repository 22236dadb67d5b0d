import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Credit } from '@/lib/credit'
import { newId } from '@/lib/id'
import { limits } from '@/lib/publishable'
import { read, write } from '../open'
import { findPhoto, searchLibrary } from '../queries/photos'
import { changes } from '../schema'
import { aDay, anArticle, aPerson, aPhoto, publish, save, textOf } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { addPhoto, creditPhoto, decoratePhoto, describePhoto, problemsOfCredit } from './photos'
import { moveToTrash } from './trash'

useTestDatabase()

const rendered = { hash: 'a1'.repeat(32), width: 2400, height: 1600, colour: '#336699' }
const credit: Credit = { kind: 'photo', author: 'Jan Kowalski', agency: 'PAP' }
const words = { description: 'A bridge over a wide river', caption: 'Toruń, 2 March' }

async function anEditor() {
  return { userId: await aPerson('editor'), at: aDay }
}

async function changesOf(subject: string) {
  const rows = await read().select().from(changes).where(eq(changes.subject, subject))
  return rows.map(({ action, userId, detail }) => ({ action, userId, detail }))
}

test('an added photo is in the library, with who added it', async () => {
  const by = await anEditor()
  const added = await write((tx) => addPhoto(tx, by, rendered, credit, '2026-03-01'))
  expect(added.existed).toBe(false)
  expect(await findPhoto(read(), added.id)).toMatchObject({ ...rendered, credit, takenOn: '2026-03-01' })
  expect(await changesOf(added.id)).toEqual([
    { action: 'uploadPhoto', userId: by.userId, detail: { hash: rendered.hash } },
  ])
})

test('the same file added twice is one photo, with the credit that it had', async () => {
  const by = await anEditor()
  const { id } = await write((tx) => addPhoto(tx, by, rendered, credit))
  const before = everyRow()
  const again = await write((tx) => addPhoto(tx, by, rendered, { ...credit, author: 'Somebody Else' }))
  expect(again).toEqual({ id, existed: true })
  expect(everyRow()).toEqual(before)
  expect((await searchLibrary(read(), {})).total).toBe(1)
})

test('the same file added again takes it out of the trash, with the words that it had', async () => {
  const id = await aPhoto('bridge')
  const by = await anEditor()
  const before = await findPhoto(read(), id)
  await write((tx) => moveToTrash(tx, by, 'photo', id))
  expect((await searchLibrary(read(), {})).total).toBe(0)
  const again = await write((tx) => addPhoto(tx, by, { ...rendered, hash: before!.hash }, credit))
  expect(again).toEqual({ id, existed: true })
  expect(await findPhoto(read(), id)).toEqual(before)
  expect((await changesOf(id)).at(-1)).toEqual({
    action: 'takeFromTrash',
    userId: by.userId,
    detail: { kind: 'photo' },
  })
})

test.each<[string, Partial<Credit>, string[]]>([
  ['an author and an agency', {}, []],
  ['only an author', { agency: '' }, []],
  ['only an agency', { author: '' }, []],
  ['only the ministry', { author: '', agency: 'ministry' }, []],
  ['nobody', { author: '', agency: '' }, ['author authorMissing']],
  ['spaces', { author: '  ', agency: ' ' }, ['author authorMissing']],
  ['the longest names', { author: 'a'.repeat(limits.author), agency: 'b'.repeat(limits.agency) }, []],
  ['too long an author', { author: 'a'.repeat(limits.author + 1) }, ['author tooLong']],
  ['too long an agency', { agency: 'b'.repeat(limits.agency + 1) }, ['agency tooLong']],
])('a credit that names %s', (_, part, expected) => {
  const problems = problemsOfCredit({ ...credit, ...part })
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})

test('a photo is described in one language and keeps its words in the other', async () => {
  const id = await aPhoto('bridge')
  const by = await anEditor()
  expect(await write((tx) => describePhoto(tx, by, id, 'en', words))).toEqual([])
  const photo = await findPhoto(read(), id)
  expect(photo?.texts).toEqual({ en: words, pl: { description: 'bridge (pl)', caption: '' } })
  expect((await changesOf(id)).at(-1)).toEqual({
    action: 'describePhoto',
    userId: by.userId,
    detail: { locale: 'en', ...words },
  })
})

test.each(['description', 'caption'] as const)('too long a %s changes nothing', async (field) => {
  const id = await aPhoto('bridge')
  const by = await anEditor()
  const before = everyRow()
  const text = { ...words, [field]: 'x'.repeat(limits[field] + 1) }
  expect(await write((tx) => describePhoto(tx, by, id, 'pl', text))).toEqual([
    {
      field: `${field}-pl`,
      code: 'tooLong',
      values: { length: limits[field] + 1, maximum: limits[field] },
    },
  ])
  expect(everyRow()).toEqual(before)
})

test('words may be as long as the limit, and may be taken away', async () => {
  const id = await aPhoto('bridge')
  const by = await anEditor()
  const longest = { description: 'd'.repeat(limits.description), caption: 'c'.repeat(limits.caption) }
  for (const text of [longest, { description: '', caption: '' }]) {
    expect(await write((tx) => describePhoto(tx, by, id, 'pl', text))).toEqual([])
    expect((await findPhoto(read(), id))?.texts.pl).toEqual(text)
  }
})

const none = { description: ' ', caption: '' }

async function aPublicPhoto() {
  const photo = await aPhoto('bridge')
  const articleId = await anArticle()
  await save(articleId, 'en', textOf('with-a-photo'), { leadPhotoId: photo })
  await publish(articleId, 'en')
  return photo
}

test('where readers see a photo, its description stays; in the other language it may go', async () => {
  const id = await aPublicPhoto()
  const by = await anEditor()
  const before = everyRow()
  expect(await write((tx) => describePhoto(tx, by, id, 'en', none))).toEqual([
    { field: 'description-en', code: 'descriptionInUse', values: { languages: 'EN' } },
  ])
  expect(everyRow()).toEqual(before)
  expect(await write((tx) => describePhoto(tx, by, id, 'pl', none))).toEqual([])
  const other = { description: 'Other words', caption: '' }
  expect(await write((tx) => describePhoto(tx, by, id, 'en', other))).toEqual([])
})

test('a decorative photo needs no description, and can be taken back once readers have one', async () => {
  const id = await aPublicPhoto()
  const by = await anEditor()
  const decorate = (isDecorative: boolean) => write((tx) => decoratePhoto(tx, by, id, isDecorative))
  expect(await decorate(true)).toEqual([])
  expect((await findPhoto(read(), id))?.isDecorative).toBe(true)
  expect((await changesOf(id)).at(-1)).toEqual({
    action: 'decoratePhoto',
    userId: by.userId,
    detail: { isDecorative: true },
  })
  expect(await write((tx) => describePhoto(tx, by, id, 'en', none))).toEqual([])
  const before = everyRow()
  expect(await decorate(true)).toEqual([])
  expect(await decorate(false)).toEqual([
    { field: 'isDecorative', code: 'descriptionInUse', values: { languages: 'EN' } },
  ])
  expect(everyRow()).toEqual(before)
  await write((tx) => describePhoto(tx, by, id, 'en', words))
  expect(await decorate(false)).toEqual([])
  expect((await findPhoto(read(), id))?.isDecorative).toBe(false)
})

test('what readers do not see may be anything', async () => {
  const id = await aPhoto('bridge', ['pl', 'en'])
  const by = await anEditor()
  for (const isDecorative of [true, false])
    expect(await write((tx) => decoratePhoto(tx, by, id, isDecorative))).toEqual([])
  expect(await write((tx) => decoratePhoto(tx, by, newId(), true))).toMatchObject([{ code: 'photoUnknown' }])
})

test('a credit is replaced whole', async () => {
  const id = await aPhoto('bridge')
  const by = await anEditor()
  const drawn: Credit = { kind: 'drawing', author: '', agency: 'Studio' }
  expect(await write((tx) => creditPhoto(tx, by, id, drawn))).toEqual([])
  expect((await findPhoto(read(), id))?.credit).toEqual(drawn)
  expect((await changesOf(id)).at(-1)).toEqual({ action: 'creditPhoto', userId: by.userId, detail: drawn })
})

test('a photo keeps its credit when the new one names nobody', async () => {
  const id = await aPhoto('bridge')
  const by = await anEditor()
  const before = everyRow()
  const nobody: Credit = { kind: 'photo', author: '', agency: '' }
  expect(await write((tx) => creditPhoto(tx, by, id, nobody))).toMatchObject([{ code: 'authorMissing' }])
  expect(everyRow()).toEqual(before)
})

test('saving what is there already is not recorded as a change', async () => {
  const id = await aPhoto('bridge')
  const by = await anEditor()
  const { credit: present, texts } = (await findPhoto(read(), id))!
  const before = everyRow()
  await write(async (tx) => {
    await describePhoto(tx, by, id, 'pl', texts.pl)
    await creditPhoto(tx, by, id, present)
  })
  expect(everyRow()).toEqual(before)
})

test('no words are kept for a photo that is not there', async () => {
  const by = await anEditor()
  const before = everyRow()
  await expect(write((tx) => describePhoto(tx, by, newId(), 'pl', words))).rejects.toThrow('FOREIGN KEY')
  expect(everyRow()).toEqual(before)
})
