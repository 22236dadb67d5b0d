import { beforeEach, expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { read, write } from '../open'
import { findEdition, findRevision } from '../queries/revisions'
import { aDay, anArticle, aPerson, aPhoto, publish, save, textOf } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { distantFuture } from '../test-states'
import { commentEdition } from './comments'
import { publishEdition, scheduleEdition } from './publish-edition'
import { approveEdition, submitEdition } from './review-edition'
import { saveEdition, type SaveInput } from './save-edition'

// A sitting is what one open form saves by itself within ten minutes: one revision, saved again and again.

const people = { anna: '', jan: '' }
let photoId: string
let articleId: string

useTestDatabase(async () => {
  for (const name of ['anna', 'jan'] as const)
    people[name] = await aPerson('editor', [], `${name}@example.org`)
  photoId = await aPhoto('photo')
})

beforeEach(async () => {
  articleId = await anArticle()
})

const formId = newId()

type Given = Partial<SaveInput> & { at?: string; by?: keyof typeof people }
type Base = { revisionId: string; version: number } | null

/** What Anna's form saves by itself. */
async function autosave(from: Base, title: string, { at = aDay, by = 'anna', ...given }: Given = {}) {
  const answer = await write((tx) =>
    saveEdition(
      tx,
      { userId: people[by], at },
      {
        ...{ articleId, locale: 'pl', formId, reason: 'autosaved', from },
        ...{ text: { ...textOf('a-slug'), title }, ...given },
      },
    ),
  )
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems))
  return answer
}

const after = (milliseconds: number) => new Date(Date.parse(aDay) + milliseconds).toISOString()
const minutes = 60_000

const recorded = () => (everyRow().changes as { action: string }[]).map(({ action }) => action)

test('what a form saves by itself is one revision, saved again and again, and one row of the record', async () => {
  const rows = recorded().length
  const first = await autosave(null, 'One')
  const second = await autosave(first, 'One two', { at: after(1000) })
  const third = await autosave(second, 'One two three', { at: after(10 * minutes - 1) })
  expect([first, second, third]).toMatchObject([1, 2, 3].map((version) => ({ ...first, version })))
  expect(await findRevision(read(), first.revisionId)).toMatchObject({
    ...{ title: 'One two three', version: 3, reason: 'autosaved', createdById: people.anna },
    ...{ createdAt: aDay, savedAt: after(10 * minutes - 1) },
  })
  expect(recorded().slice(rows)).toEqual(['saveEdition'])
})

test('its photos and topics are of the sitting too', async () => {
  const first = await autosave(null, 'One')
  const arrangement = { leadPhotoId: photoId, photoIds: [photoId], topicIds: [] }
  const second = await autosave(first, 'One', { arrangement })
  expect(second).toMatchObject({ revisionId: first.revisionId, version: 2, arrangement })
  expect(await findRevision(read(), first.revisionId)).toMatchObject(arrangement)
})

test('saving on purpose ends it: those words stay as they are', async () => {
  const first = await autosave(null, 'One')
  const kept = await autosave(first, 'One two', { reason: 'saved' })
  expect(kept).toMatchObject({ revisionId: first.revisionId, version: 2 })
  expect(await findRevision(read(), first.revisionId)).toMatchObject({ reason: 'saved' })
  await expectNewRevision(kept)
})

test('saving on purpose what was saved by itself already ends it too', async () => {
  const first = await autosave(null, 'One')
  const kept = await autosave(first, 'One', { reason: 'saved' })
  expect(kept).toMatchObject({ revisionId: first.revisionId, version: 1 })
  await expectNewRevision(kept)
})

const edition = async (id: string) => (await findEdition(read(), id))!
const words = { note: '', urgentReason: '' }
const by = { userId: null, at: aDay }

// Each of these names just these words.
test.each<[string, (saved: Awaited<ReturnType<typeof autosave>>) => Promise<unknown>]>([
  [
    'they are approved',
    async ({ editionId }) => {
      await write(async (tx) => submitEdition(tx, by, await edition(editionId)))
      await write(async (tx) => approveEdition(tx, by, await edition(editionId)))
    },
  ],
  [
    'they are public',
    async ({ editionId, revisionId }) =>
      write(async (tx) =>
        publishEdition(tx, by, { edition: await edition(editionId), revisionId, ...words }),
      ),
  ],
  [
    'they are planned',
    async ({ editionId, revisionId }) =>
      write(async (tx) =>
        scheduleEdition(tx, by, {
          ...{ edition: await edition(editionId), revisionId, publishAt: distantFuture, ...words },
        }),
      ),
  ],
  [
    'a translation was made from them',
    async ({ revisionId }) =>
      write((tx) =>
        saveEdition(tx, by, {
          ...{ articleId, locale: 'en', from: null, text: textOf('en'), sourceRevisionId: revisionId },
        }),
      ),
  ],
  [
    'somebody said something about them',
    async ({ editionId }) =>
      write(async (tx) => commentEdition(tx, by, await edition(editionId), { text: 'Which day?' })),
  ],
])('once %s, they are never written over', async (_, name) => {
  const first = await autosave(null, 'One')
  await name(first)
  await expectNewRevision(first)
})

test('words that were submitted are never written over', async () => {
  const first = await autosave(null, 'One')
  const submitted = await autosave(first, 'One two', { reason: 'submitted' })
  await write(async (tx) => submitEdition(tx, by, await edition(first.editionId)))
  await expectNewRevision(submitted)
})

test('once they were public and no longer are, they are never written over', async () => {
  const first = await autosave(null, 'One')
  await publish(articleId, 'pl')
  await save(articleId, 'pl', { ...textOf('a-slug'), title: 'Next' })
  await publish(articleId, 'pl')
  expect((await findRevision(read(), first.revisionId))?.title).toBe('One')
})

test.each<[string, Given]>([
  ['ten minutes after it began', { at: after(10 * minutes) }],
  ['in another form', { formId: newId() }],
  ['by somebody else', { by: 'jan' }],
])('a save %s is a new revision', async (_, given) => {
  await expectNewRevision(await autosave(null, 'One'), given)
})

test('it lasts ten minutes, however often was saved meanwhile', async () => {
  const first = await autosave(null, 'One')
  const second = await autosave(first, 'Two', { at: after(9 * minutes) })
  expect(second.revisionId).toBe(first.revisionId)
  await expectNewRevision(second, { at: after(10 * minutes) })
})

test('photos chosen in the other language end it', async () => {
  const first = await autosave(null, 'One')
  await save(articleId, 'en', textOf('en'), { leadPhotoId: photoId, photoIds: [] })
  await expectNewRevision(first)
})

/** Saves once more: the revision before keeps its words, and its own row of the record says so. */
async function expectNewRevision(from: NonNullable<Base>, given: Given = {}) {
  const before = await findRevision(read(), from.revisionId)
  const rows = recorded().length
  const next = await autosave(from, 'Something else', given)
  expect(next).toMatchObject({ version: 1 })
  expect(next.revisionId).not.toBe(from.revisionId)
  expect(await findRevision(read(), from.revisionId)).toEqual(before)
  expect(recorded().slice(rows)).toEqual(['saveEdition'])
}
