import { beforeEach, expect, test } from 'vitest'
import { newId } from '@/lib/id'
import type { EditionText } from '@/lib/publishable'
import { read, write } from '../open'
import { findDeskArticle } from '../queries/desk-articles'
import { findRevision } from '../queries/revisions'
import { byNobody } from '../record'
import {
  aDay,
  anArticle,
  aPerson,
  aPhoto,
  aTopic,
  editionOf,
  paragraph,
  publish,
  save,
  textOf,
} from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { type Base, type SaveInput, saveEdition } from './save-edition'
import { moveToTrash } from './trash'

const photos: Record<'one' | 'two' | 'three' | 'trashed', string> = {
  one: '',
  two: '',
  three: '',
  trashed: '',
}
const topics = { one: '', two: '', trashed: '' }
const people = { anna: '', jan: '' }
let articleId: string

useTestDatabase(async () => {
  for (const name of ['one', 'two', 'three', 'trashed'] as const) photos[name] = await aPhoto(name)
  for (const name of ['one', 'two', 'trashed'] as const) topics[name] = await aTopic(name)
  for (const name of ['anna', 'jan'] as const)
    people[name] = await aPerson('editor', [], `${name}@example.org`)
  await write((tx) => moveToTrash(tx, byNobody(aDay), 'photo', photos.trashed))
  await write((tx) => moveToTrash(tx, byNobody(aDay), 'topic', topics.trashed))
})

beforeEach(async () => {
  articleId = await anArticle()
})

const arranged = (part: Partial<NonNullable<SaveInput['arrangement']>> = {}) => ({
  ...{ leadPhotoId: null, photoIds: [], topicIds: [] },
  ...part,
})

type Given = Partial<Omit<SaveInput, 'text' | 'from'>> & { userId?: string; at?: string }

/** A save of the Polish edition, by a script unless a person is given. */
function attempt(from: Base | null, text: Partial<EditionText>, given: Given = {}) {
  const { userId = null, at = aDay, ...rest } = given
  const input = { articleId, locale: 'pl' as const, from, text: { ...textOf('a-slug'), ...text }, ...rest }
  return write((tx) => saveEdition(tx, { userId, at }, input))
}

async function saved(...args: Parameters<typeof attempt>) {
  const answer = await attempt(...args)
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems))
  return answer
}

const isStale = { problems: [{ field: 'form', code: 'stale' }] }

test('the first save makes the edition, with its revision and a row in the record', async () => {
  const { revisionId, version } = await saved(null, { title: 'Tytuł' })
  expect(version).toBe(1)
  expect(await editionOf(articleId, 'pl')).toMatchObject({
    workingRevisionId: revisionId,
    publicRevisionId: null,
    slug: null,
  })
  expect(await findRevision(read(), revisionId)).toMatchObject({
    ...{ title: 'Tytuł', photoIds: [], createdAt: aDay, savedAt: aDay, reason: 'saved', version: 1 },
  })
  expect(everyRow().changes!.at(-1)).toMatchObject({ action: 'saveEdition' })
})

test('a save keeps the revision before it', async () => {
  const first = await saved(null, { title: 'Pierwszy' })
  const second = await saved(first, { title: 'Drugi' })
  expect((await findRevision(read(), first.revisionId))?.title).toBe('Pierwszy')
  expect((await editionOf(articleId, 'pl'))?.workingRevisionId).toBe(second.revisionId)
})

test('a save says when the article was last worked on', async () => {
  const later = '2026-04-01T09:00:00.000Z'
  await saved(null, {}, { at: later })
  expect(everyRow().articles).toContainEqual(expect.objectContaining({ id: articleId, saved_at: later }))
})

test('saving the same words and photos again makes no new revision and no row in the record', async () => {
  const arrangement = arranged({ leadPhotoId: photos.one, photoIds: [photos.one] })
  const first = await saved(null, {}, { arrangement })
  const before = everyRow()
  expect(await saved(first, {}, { arrangement })).toMatchObject({ revisionId: first.revisionId, version: 1 })
  expect(everyRow()).toEqual(before)
})

test.each<[string, Partial<EditionText>]>([
  ['the title', { title: 'Inny' }],
  ['the lead', { lead: 'Inny' }],
  ['the address', { slug: 'inny' }],
  ['the body', { body: paragraph('Inny') }],
])('a change of %s alone is a new revision', async (_, change) => {
  const first = await saved(null, {})
  expect((await saved(first, change)).revisionId).not.toBe(first.revisionId)
})

test('saying that a translation follows its original is a new revision, which goes on saying so', async () => {
  const { revisionId: original } = await saved(null, {})
  const first = await saved(null, {}, { locale: 'en' })
  const followed = await saved(first, {}, { locale: 'en', sourceRevisionId: original })
  expect(followed.revisionId).not.toBe(first.revisionId)
  const { revisionId } = await saved(followed, { title: 'Next' }, { locale: 'en' })
  expect((await findRevision(read(), revisionId))?.sourceRevisionId).toBe(original)
})

test.each<[string, () => Promise<string | null>]>([
  ['that there is not', async () => newId()],
  ['of the same language', async () => (await editionOf(articleId, 'pl'))!.workingRevisionId],
  [
    'of another article',
    async () => {
      const other = await anArticle()
      return save(other, 'en', textOf('other'))
    },
  ],
])('a text does not follow a revision %s', async (_, find) => {
  const first = await saved(null, {})
  const sourceRevisionId = await find()
  const before = everyRow()
  expect(await attempt(first, { title: 'Next' }, { sourceRevisionId })).toMatchObject({
    problems: [{ field: 'form', code: 'unknown' }],
  })
  expect(everyRow()).toEqual(before)
})

// Conflicts: nobody's words or photos are overwritten by somebody who has not seen them.

test('a save from words that somebody has changed is refused, with theirs, and overwrites nothing', async () => {
  const first = await saved(null, { title: 'Pierwszy' })
  await saved(first, { title: 'Ich' })
  const before = everyRow()
  expect(await attempt(first, { title: 'Mój' })).toMatchObject({ ...isStale, theirs: { title: 'Ich' } })
  expect(everyRow()).toEqual(before)
})

test('a second person who also begins the first words is refused', async () => {
  await saved(null, { title: 'Ich' })
  expect(await attempt(null, { title: 'Mój' })).toMatchObject({ ...isStale, theirs: { title: 'Ich' } })
})

test('a person in two tabs is two writers: the tab that did not see the other’s words is refused', async () => {
  const mine = { userId: people.anna, reason: 'autosaved' } as const
  const [one, two] = [newId(), newId()]
  const opened = await saved(null, {}, { ...mine, formId: one })
  await saved(opened, { title: 'In the first tab' }, { ...mine, formId: one })
  expect(await attempt(opened, { title: 'In the second' }, { ...mine, formId: two })).toMatchObject({
    ...isStale,
    theirs: { title: 'In the first tab' },
  })
})

test('a form whose last answer was lost saves on, from what it has', async () => {
  const form = { userId: people.anna, formId: newId() }
  const first = await saved(null, { title: 'One' }, form)
  await saved(first, { title: 'Two' }, form)
  const { revisionId } = await saved(first, { title: 'Three' }, form)
  expect((await findRevision(read(), revisionId))?.title).toBe('Three')
})

test('a form whose very first answer was lost saves on', async () => {
  const form = { userId: people.anna, formId: newId() }
  await saved(null, { title: 'One' }, form)
  expect(await attempt(null, { title: 'Two' }, form)).toHaveProperty('revisionId')
})

test('a form in which somebody else has signed in has to see what was saved', async () => {
  const formId = newId()
  const first = await saved(null, { title: 'One' }, { userId: people.anna, formId })
  await saved(first, { title: 'Two' }, { userId: people.anna, formId })
  expect(await attempt(first, { title: 'Three' }, { userId: people.jan, formId })).toMatchObject(isStale)
})

test('a base whose words went on within a sitting is stale', async () => {
  const form = { userId: people.anna, formId: newId(), reason: 'autosaved' } as const
  const opened = await saved(null, { title: 'One' }, form)
  const { revisionId } = await saved(opened, { title: 'One and a half' }, form)
  expect(revisionId).toBe(opened.revisionId)
  expect(await attempt(opened, { title: 'Jan’s' }, { userId: people.jan })).toMatchObject({
    ...isStale,
    theirs: { title: 'One and a half', version: 2 },
  })
})

test('whoever types the very words that are there already is in no conflict', async () => {
  const first = await saved(null, { title: 'One' })
  const second = await saved(first, { title: 'Two' })
  expect(await saved(first, { title: 'Two' })).toMatchObject({ revisionId: second.revisionId })
})

test('words may be saved from a revision that differs in its photos only', async () => {
  const first = await saved(null, { title: 'Pierwszy' })
  await saved(first, { title: 'Pierwszy' }, { arrangement: arranged({ photoIds: [photos.one] }) })
  const { revisionId } = await saved(first, { title: 'Drugi' })
  expect(await findRevision(read(), revisionId)).toMatchObject({ title: 'Drugi', photoIds: [photos.one] })
})

test('photos chosen meanwhile in the other language are no conflict, and stay however often one saves', async () => {
  const form = { userId: people.anna, formId: newId(), arrangement: arranged() }
  let base: Base = await saved(null, {}, form)
  await saved(null, {}, { locale: 'en', arrangement: arranged({ photoIds: [photos.one] }) })
  for (const title of ['Two', 'Three', 'Four']) {
    const answer = await saved(base, { title }, form)
    base = answer
    expect((await findRevision(read(), base.revisionId))?.photoIds).toEqual([photos.one])
    // The form learns of them, and sends them back from then on.
    form.arrangement = answer.arrangement
  }
})

test('they stay although the answer that told of them was lost', async () => {
  const form = { userId: people.anna, formId: newId(), arrangement: arranged() }
  const base = await saved(null, {}, form)
  await saved(null, {}, { locale: 'en', arrangement: arranged({ photoIds: [photos.one] }) })
  for (const title of ['Two', 'Three']) {
    const { revisionId } = await saved(base, { title }, form)
    expect((await findRevision(read(), revisionId))?.photoIds).toEqual([photos.one])
  }
})

test('one’s own photos may be changed again although the answer was lost', async () => {
  const form = { userId: people.anna, formId: newId() }
  const base = await saved(null, {}, { ...form, arrangement: arranged() })
  await saved(base, {}, { ...form, arrangement: arranged({ photoIds: [photos.one] }) })
  const { revisionId } = await saved(base, {}, { ...form, arrangement: arranged({ photoIds: [photos.two] }) })
  expect((await findRevision(read(), revisionId))?.photoIds).toEqual([photos.two])
})

test('photos that two people changed differently are a conflict, and nothing is overwritten', async () => {
  const polish = await saved(null, {}, { arrangement: arranged() })
  const english = await saved(null, {}, { locale: 'en' })
  await saved(english, {}, { locale: 'en', arrangement: arranged({ photoIds: [photos.one] }) })
  const before = everyRow()
  const arrangement = arranged({ photoIds: [photos.two] })
  expect(await attempt(polish, {}, { arrangement })).toMatchObject({
    ...isStale,
    theirs: { photoIds: [photos.one] },
  })
  expect(everyRow()).toEqual(before)
})

test('so are photos that somebody else changed within a sitting, with the same words', async () => {
  const form = { userId: people.anna, formId: newId(), reason: 'autosaved' } as const
  const opened = await saved(null, {}, { ...form, arrangement: arranged() })
  await saved(opened, {}, { ...form, arrangement: arranged({ photoIds: [photos.one] }) })
  const before = everyRow()
  const arrangement = arranged({ photoIds: [photos.two] })
  expect(await attempt(opened, {}, { userId: people.jan, arrangement })).toMatchObject(isStale)
  expect(everyRow()).toEqual(before)
})

test('so are topics; the same photos or topics are none', async () => {
  const polish = await saved(null, {}, { arrangement: arranged() })
  const english = await saved(null, {}, { locale: 'en' })
  await saved(english, {}, { locale: 'en', arrangement: arranged({ topicIds: [topics.one] }) })
  expect(await attempt(polish, {}, { arrangement: arranged({ topicIds: [topics.two] }) })).toMatchObject(
    isStale,
  )
  expect(await attempt(polish, {}, { arrangement: arranged({ topicIds: [topics.one] }) })).toHaveProperty(
    'version',
  )
})

// What may not be saved at all.

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

test('an article in the trash takes no words, one that does not exist neither', async () => {
  const first = await saved(null, {})
  await write((tx) => moveToTrash(tx, byNobody(aDay), 'article', articleId))
  const before = everyRow()
  expect(await attempt(first, { title: 'Next' })).toEqual({ problems: [{ field: 'form', code: 'inTrash' }] })
  expect(await attempt(null, {}, { locale: 'en' })).toEqual({
    problems: [{ field: 'form', code: 'inTrash' }],
  })
  expect(await attempt(null, {}, { articleId: newId() })).toEqual(isStale)
  expect(everyRow()).toEqual(before)
})

const body = (photoId: string) => ({ type: 'doc', content: [{ type: 'photo', attrs: { photoId } }] })

test.each<[string, () => { text?: Partial<EditionText>; arrangement?: SaveInput['arrangement'] }, object]>([
  [
    'an unknown photo at the top',
    () => ({ arrangement: arranged({ leadPhotoId: newId() }) }),
    { field: 'photos', code: 'photoUnknown' },
  ],
  [
    'an unknown photo in the gallery',
    () => ({ arrangement: arranged({ photoIds: [photos.one, newId()] }) }),
    { field: 'photos', code: 'photoUnknown' },
  ],
  [
    'an unknown photo in the text',
    () => ({ text: { body: body(newId()) } }),
    { field: 'photos', code: 'photoUnknown' },
  ],
  [
    'a photo from the trash',
    () => ({ arrangement: arranged({ photoIds: [photos.trashed] }) }),
    { field: 'photos', code: 'photoUnknown' },
  ],
  [
    'a photo from the trash in the text',
    () => ({ text: { body: body(photos.trashed) } }),
    { field: 'photos', code: 'photoUnknown' },
  ],
  [
    'an unknown topic',
    () => ({ arrangement: arranged({ topicIds: [newId()] }) }),
    { field: 'topics', code: 'topicUnknown' },
  ],
  [
    'a topic from the trash',
    () => ({ arrangement: arranged({ topicIds: [topics.one, topics.trashed] }) }),
    { field: 'topics', code: 'topicUnknown' },
  ],
])('%s is refused, and nothing is written', async (_, build, problem) => {
  const { text = {}, arrangement } = build()
  const before = everyRow()
  expect(await attempt(null, text, { arrangement })).toEqual({ problems: [problem] })
  expect(everyRow()).toEqual(before)
})

// The arrangement is the article's.

test('photos and topics keep their order and reach the other language as a revision of its own', async () => {
  const polish = await saved(null, { title: 'Polski' })
  const english = await saved(null, { title: 'English' }, { locale: 'en' })
  const arrangement = {
    ...{ leadPhotoId: photos.two, photoIds: [photos.two, photos.one], topicIds: [topics.two, topics.one] },
  }
  expect(await saved(polish, { title: 'Polski' }, { arrangement })).toMatchObject({ arrangement })
  const article = await findDeskArticle(read(), articleId)
  expect(article).toMatchObject(arrangement)
  const { revision } = article!.editions.en!
  expect(revision).toMatchObject({ title: 'English', reason: 'arranged', ...arrangement })
  expect(revision.id).not.toBe(english.revisionId)
})

test('photos chosen in one language change nothing that readers of the other see', async () => {
  await save(articleId, 'en', textOf('english'))
  await publish(articleId, 'en')
  const polish = await saved(null, {})
  await saved(polish, {}, { arrangement: arranged({ leadPhotoId: photos.one }) })
  const edition = await editionOf(articleId, 'en')
  expect((await findRevision(read(), edition!.publicRevisionId))?.leadPhotoId).toBeNull()
  expect((await findRevision(read(), edition!.workingRevisionId))?.leadPhotoId).toBe(photos.one)
})

test('a new edition begins with the photos and topics that the article has', async () => {
  const arrangement = {
    ...{ leadPhotoId: photos.one, photoIds: [photos.two], topicIds: [topics.one] },
  }
  await saved(null, {}, { arrangement })
  const { revisionId } = await saved(null, {}, { locale: 'en' })
  expect(await findRevision(read(), revisionId)).toMatchObject(arrangement)
})

test('words saved with the photos as they were leave what somebody else chose meanwhile', async () => {
  const polish = await saved(null, {}, { arrangement: arranged() })
  await saved(null, {}, { locale: 'en', arrangement: arranged({ photoIds: [photos.one] }) })
  const { revisionId } = await saved(polish, { title: 'Drugi' }, { arrangement: arranged() })
  expect((await findRevision(read(), revisionId))?.photoIds).toEqual([photos.one])
})
