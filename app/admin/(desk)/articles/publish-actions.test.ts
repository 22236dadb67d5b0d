import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { moveToTrash } from '@/db/commands/trash'
import { read, write } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { findNewsArticle, findUnpublished } from '@/db/queries/news'
import { findUnreviewed } from '@/db/queries/publications'
import { findRevision } from '@/db/queries/revisions'
import { byNobody } from '@/db/record'
import { aDay, anArticle, aPerson, editionOf, publish, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { bringTo } from '@/db/test-states'
import { editionState } from '@/lib/edition-state'
import { newId } from '@/lib/id'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, request } from '../../../test-next'
import {
  publishEdition,
  reviewPublication,
  scheduleEdition,
  unpublishEdition,
  unscheduleEdition,
  withdrawEdition,
} from './publish-actions'
import { approveEdition, submitEdition } from './review-actions'
import { choiceFormOf, editionFormOf, formOf } from './test-forms'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

const nothingYet = { problems: [] }
const people = { anna: '', jan: '', ewa: '' }
const tokens = { ...people }
const english = { articleId: '' }
let articleId: string

useTestDatabase(async () => {
  for (const name of ['anna', 'jan', 'ewa'] as const) {
    people[name] = await aPerson('publisher', [], `${name}@example.org`)
    const by = { userId: people[name], at: new Date().toISOString() }
    tokens[name] = await write((tx) => startSession(tx, by, ''))
  }
  english.articleId = await anArticle('en')
  await save(english.articleId, 'en', textOf('english'))
  await publish(english.articleId, 'en')
})

beforeEach(() => {
  articleId = english.articleId
  actAs('anna')
})

type Fields = Record<string, string>
const small = { change: 'small' }

// Publishing.

test('publishing shows what was in the form, and says as which revision it was saved', async () => {
  const answer = await publishEdition(
    nothingYet,
    await wordsWith({ title: 'Shown at once', ...urgent, ...small }),
  )
  const edition = await present()
  expect(answer).toMatchObject({
    ...{ problems: [], done: 'published', saved: { revisionId: edition.publicRevisionId, version: 1 } },
  })
  expect((await findNewsArticle(read(), 'en', 'english'))?.title).toBe('Shown at once')
  expect(await findRevision(read(), edition.publicRevisionId)).toMatchObject({ reason: 'published' })
})

test('what can’t be published is kept all the same, with the reasons', async () => {
  const answer = await publishEdition(
    nothingYet,
    await wordsWith({ title: '', lead: '', ...urgent, ...small }),
  )
  expect(answer).toMatchObject({ problems: [{ field: 'title' }, { field: 'lead' }] })
  expect(answer.done).toBeUndefined()
  const edition = await present()
  expect(edition.workingRevisionId).toBe(answer.saved?.revisionId)
  expect(await findRevision(read(), edition.workingRevisionId)).toMatchObject({ reason: 'saved' })
  expect((await findNewsArticle(read(), 'en', 'english'))?.title).toBe('ENGLISH')
  expect(request.refreshed.size).toBe(0)
})

test('a publisher says of each change whether it is small, or what readers are told of it', async () => {
  await save(articleId, 'en', { ...textOf('english'), title: 'Changed' })
  const noteMissing = { problems: [{ field: 'note', code: 'noteMissing' }] }
  for (const fields of [{}, { change: 'noted' }, { change: 'noted', note: ' ' }] as Fields[])
    expect(await publishEdition(nothingYet, await wordsWith(fields))).toMatchObject(noteMissing)
  await publishEdition(nothingYet, await wordsWith({ change: 'noted', note: ' The date ' }))
  expect(await findNewsArticle(read(), 'en', 'english')).toMatchObject({
    ...{ title: 'Changed', history: [{ note: 'The date' }] },
  })
})

test('a note is for a change: none is kept with a small one, the first publication, or the same words', async () => {
  await save(articleId, 'en', { ...textOf('english'), title: 'Changed' })
  await publishEdition(nothingYet, await wordsWith({ change: 'small', note: 'The date' }))
  await publishEdition(nothingYet, await wordsWith({ change: 'noted', note: 'The date' }))
  expect((await findNewsArticle(read(), 'en', 'english'))?.history).toEqual([])
  articleId = await anArticle('en')
  await save(articleId, 'en', textOf('first'))
  await publishEdition(nothingYet, await wordsWith({ change: 'noted', note: 'The date' }))
  expect(await findNewsArticle(read(), 'en', 'first')).toMatchObject({ history: [], changedAt: null })
})

test('the first publication, and publishing the same words again, need no note', async () => {
  expect(await publishEdition(nothingYet, await wordsWith({ day: '2026-01-05' }))).toMatchObject({
    problems: [],
  })
  expect((await present()).publishedAt).toMatch(/^2026-01-05T/)
})

test.each([
  ['a day that is none', { day: '2026-02-30' }, { field: 'day', code: 'invalid' }],
  ['a day of another century', { day: '1926-02-03' }, { field: 'day', code: 'invalid' }],
  ['a change of another kind', { change: 'big' }, { field: 'change', code: 'invalid' }],
])('%s is refused beside its field, and nothing is written', async (_, fields, problem) => {
  const before = everyRow()
  expect(await publishEdition(nothingYet, await wordsWith(fields))).toMatchObject({ problems: [problem] })
  expect(everyRow()).toEqual(before)
})

// Four eyes.

const urgent = { urgentReason: 'The embassy is closed' }
const reasonMissing = { problems: [{ field: 'urgentReason', code: 'reasonMissing' }] }

test('whoever wrote the text publishes it alone only with a reason', async () => {
  await writeAs('anna')
  expect(await publishEdition(nothingYet, await wordsWith(small))).toMatchObject(reasonMissing)
  expect(await publishEdition(nothingYet, await wordsWith({ ...small, urgentReason: ' ' }))).toMatchObject(
    reasonMissing,
  )
  expect(await scheduleEdition(nothingYet, await wordsWith({ ...small, ...tomorrow }))).toMatchObject(
    reasonMissing,
  )
  expect(await publishEdition(nothingYet, await wordsWith({ ...small, ...urgent }))).toMatchObject({
    problems: [],
  })
  expect(await unreviewed()).toMatchObject({ urgentReason: urgent.urgentReason, createdById: people.anna })
})

test('a publisher who wrote nothing of it is the second person', async () => {
  await writeAs('jan')
  expect(await publishEdition(nothingYet, await wordsWith(small))).toMatchObject({ problems: [] })
  expect(await unreviewed()).toBeNull()
})

test('a publisher who changes a word while publishing is a writer', async () => {
  await writeAs('jan')
  const answer = await publishEdition(nothingYet, await wordsWith({ ...small, title: 'My own' }))
  expect(answer).toMatchObject(reasonMissing)
  expect(answer.saved?.revisionId).toBe((await present()).workingRevisionId)
})

test('one’s own text may be published once somebody else has approved it, as long as it stays so', async () => {
  await writeAs('anna')
  await approve('jan')
  const form = await wordsWith(small)
  await writeAs('anna', 'A word more')
  expect(await publishEdition(nothingYet, await wordsWith(small))).toMatchObject(reasonMissing)
  expect(await publishEdition(nothingYet, form)).toMatchObject({ problems: [{ code: 'stale' }] })
  await approve('jan')
  expect(await publishEdition(nothingYet, await wordsWith(small))).toMatchObject({ problems: [] })
  expect(await unreviewed()).toBeNull()
})

test('a reason that nobody asked for calls for no second look', async () => {
  await writeAs('jan')
  await publishEdition(nothingYet, await wordsWith({ ...small, ...urgent }))
  expect(await unreviewed()).toBeNull()
})

test('what readers have may be shown again by its writer: it has been read', async () => {
  await writeAs('anna')
  await publishEdition(nothingYet, await wordsWith({ ...small, ...urgent }))
  await withdrawEdition(nothingYet, await choiceWith({ note: '' }))
  expect(await publishEdition(nothingYet, await wordsWith({}))).toMatchObject({ problems: [] })
})

test('an urgent publication waits for a look by somebody who neither wrote nor published it', async () => {
  await writeAs('jan')
  await writeAs('anna')
  await publishEdition(nothingYet, await wordsWith({ ...small, ...urgent }))
  const publicationId = (await unreviewed())!.id
  const review = () => reviewPublication(nothingYet, formOf({ publicationId }))
  for (const name of ['anna', 'jan'] as const) {
    actAs(name)
    const before = everyRow()
    expect(await review()).toMatchObject({ problems: [{ code: 'ownText' }] })
    expect(everyRow()).toEqual(before)
  }
  actAs('ewa')
  expect(await review()).toMatchObject({ problems: [], done: 'reviewed' })
  expect(await unreviewed()).toBeNull()
  expect(everyRow().publications!.at(-1)).toMatchObject({ reviewed_by_id: people.ewa })
  expect(await review()).toMatchObject({ problems: [{ code: 'stale' }] })
})

test('a publication that is planned, reviewed, or not urgent, or does not exist, is not reviewed', async () => {
  await writeAs('anna')
  await scheduleEdition(nothingYet, await wordsWith({ ...small, ...urgent, ...tomorrow }))
  actAs('ewa')
  const before = everyRow()
  const ids = (everyRow().publications as { id: string }[]).map(({ id }) => id)
  expect(ids).toHaveLength(2)
  for (const publicationId of [...ids, newId()])
    expect(await reviewPublication(nothingYet, formOf({ publicationId }))).toMatchObject({
      problems: [{ code: 'stale' }],
    })
  expect(everyRow()).toEqual(before)
})

// Planning.

const tomorrow = { publishAt: '2090-07-01T12:00', publishAtChoice: '' }

test('planning keeps the words, the time in Warsaw, and shows nothing', async () => {
  await writeAs('jan', 'Planned')
  const answer = await scheduleEdition(nothingYet, await wordsWith({ ...small, ...tomorrow }))
  expect(answer).toMatchObject({ problems: [], done: 'scheduled' })
  expect(await present()).toMatchObject({ publishAt: '2090-07-01T10:00:00.000Z' })
  expect((await findNewsArticle(read(), 'en', 'english'))?.title).toBe('ENGLISH')
  expect(request.refreshed.size).toBe(0)
})

test.each([
  ['no time', { publishAt: '' }, 'timeInvalid'],
  ['a time that is past', { publishAt: '2026-01-05T12:00' }, 'timePast'],
  ['a time that the clocks leave out', { publishAt: '2090-03-26T02:30' }, 'timeDoesNotExist'],
  ['a time that comes twice', { publishAt: '2090-10-29T02:30' }, 'timeTwice'],
])('%s is asked about, and nothing is planned', async (_, fields, code) => {
  await writeAs('jan')
  expect(
    await scheduleEdition(nothingYet, await wordsWith({ ...small, ...tomorrow, ...fields })),
  ).toMatchObject({
    problems: [{ field: 'publishAt', code }],
  })
  expect((await present()).publishAt).toBeNull()
})

test.each([
  ['first', '2090-10-29T00:30:00.000Z'],
  ['second', '2090-10-29T01:30:00.000Z'],
])('of a time that comes twice, the %s is chosen', async (publishAtChoice, publishAt) => {
  await writeAs('jan')
  const time = { publishAt: '2090-10-29T02:30', publishAtChoice }
  expect(await scheduleEdition(nothingYet, await wordsWith({ ...small, ...time }))).toMatchObject({
    problems: [],
  })
  expect(await present()).toMatchObject({ publishAt })
})

test('a plan is cancelled, and the text stays approved', async () => {
  await writeAs('anna')
  await approve('jan')
  await scheduleEdition(nothingYet, await wordsWith({ ...small, ...tomorrow }))
  expect(await unscheduleEdition(nothingYet, await choiceWith({}))).toMatchObject({ done: 'unscheduled' })
  expect(editionState(await present())).toEqual({ shown: 'published', work: 'approved' })
})

// Taking away.

test('withdrawing takes the edition out of the lists, and says why', async () => {
  const answer = await withdrawEdition(nothingYet, await choiceWith({ note: ' Wrong date ' }))
  expect(answer).toMatchObject({ problems: [], done: 'withdrawn' })
  expect(await present()).toMatchObject({ withdrawnAt: answer.at, withdrawnNote: 'Wrong date' })
})

test('an edition that is withdrawn already keeps the day on which it was', async () => {
  await withdrawEdition(nothingYet, await choiceWith({ note: '' }))
  const before = everyRow()
  expect(await withdrawEdition(nothingYet, await choiceWith({ note: '' }))).toMatchObject({
    problems: [{ code: 'notNow' }],
  })
  expect(everyRow()).toEqual(before)
})

test('nothing is done to an edition under the name of another language, or that was saved meanwhile', async () => {
  const seen = await choiceWith({ note: '' })
  await save(articleId, 'pl', textOf('polski'))
  await writeAs('jan')
  const polish = (await findDeskArticle(read(), articleId))!.editions.pl!
  const { edition, revision } = (await findDeskArticle(read(), articleId))!.editions.en!
  const before = everyRow()
  for (const form of [
    seen,
    choiceFormOf(edition, revision, { locale: 'pl' }),
    choiceFormOf(edition, revision, { editionId: newId() }),
    choiceFormOf(edition, revision, { editionId: polish.edition.id }),
    choiceFormOf(edition, revision, { version: '2' }),
  ])
    expect(await withdrawEdition(nothingYet, form)).toMatchObject({ problems: [{ code: 'stale' }] })
  expect(everyRow()).toEqual(before)
})

test.each([
  ['none', '', null],
  ['a page of this site', '/en/news/another', '/en/news/another'],
  ['another site', 'https://www.gov.pl/web/dyplomacja', 'https://www.gov.pl/web/dyplomacja'],
])('an edition is taken off the site with %s in its place', async (_, redirectTo, kept) => {
  expect(await unpublishEdition(nothingYet, await choiceWith({ redirectTo }))).toMatchObject({
    ...{ problems: [], done: 'unpublished' },
  })
  expect(await findUnpublished(read(), 'en', 'english')).toEqual({ redirectTo: kept })
})

test.each([
  'words',
  'http://www.gov.pl/',
  'javascript:alert(1)',
  'mailto:press@example.org',
  '//evil.example',
  'https://[',
  '/en/news/english',
  '/en/news/english?from=here',
  'https://msz.example/en/news/english',
  'https://msz.example/en/aktualnosci/english/',
  '/en/news/former',
])('it can’t lead to %s', async (redirectTo) => {
  await save(articleId, 'en', textOf('former'))
  await publish(articleId, 'en')
  await save(articleId, 'en', textOf('english'))
  await publish(articleId, 'en')
  const before = everyRow()
  expect(await unpublishEdition(nothingYet, await choiceWith({ redirectTo }))).toMatchObject({
    problems: [{ field: 'redirectTo', code: 'redirectInvalid' }],
  })
  expect(everyRow()).toEqual(before)
})

test('an article in the trash is left alone', async () => {
  articleId = await anArticle('en')
  await bringTo(articleId, 'en', { shown: 'unpublished', work: 'approved' }, { slug: 'gone' })
  const forms = { words: await wordsWith({ ...small, ...tomorrow }), choice: await choiceWith({}) }
  await write((tx) => moveToTrash(tx, byNobody(aDay), 'article', articleId))
  const before = everyRow()
  for (const action of [publishEdition, scheduleEdition])
    expect(await action(nothingYet, forms.words)).toMatchObject({ problems: [{ code: 'inTrash' }] })
  for (const action of [unscheduleEdition, withdrawEdition, unpublishEdition])
    expect(await action(nothingYet, forms.choice)).toMatchObject({ problems: [{ code: 'inTrash' }] })
  expect(everyRow()).toEqual(before)
})

function actAs(name: keyof typeof tokens) {
  newRequest({ origin: siteUrl }, { [sessionCookieName]: tokens[name] })
}

/** Somebody writes on, whoever is acting. */
function writeAs(name: keyof typeof people, title = `Written by ${name}`) {
  return save(articleId, 'en', { ...textOf('english'), title }, undefined, { userId: people[name], at: aDay })
}

async function approve(name: keyof typeof people) {
  await submitEdition(nothingYet, await wordsWith({}))
  actAs(name)
  expect(await approveEdition(nothingYet, await choiceWith({}))).toMatchObject({ done: 'approved' })
  actAs('anna')
}

async function wordsWith(fields: Fields) {
  const { edition, revision } = (await findDeskArticle(read(), articleId))!.editions.en!
  return editionFormOf(edition, revision, fields)
}

async function choiceWith(fields: Fields) {
  const { edition, revision } = (await findDeskArticle(read(), articleId))!.editions.en!
  return choiceFormOf(edition, revision, fields)
}

async function present() {
  return (await editionOf(articleId, 'en'))!
}

async function unreviewed() {
  return findUnreviewed(read(), (await present()).id)
}
