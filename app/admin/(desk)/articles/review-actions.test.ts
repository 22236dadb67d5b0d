import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { moveToTrash } from '@/db/commands/trash'
import { read, write } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { findNewsArticle } from '@/db/queries/news'
import { byNobody } from '@/db/record'
import { aDay, anArticle, aPerson, editionOf, publish, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { editionState } from '@/lib/edition-state'
import { newId } from '@/lib/id'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, request } from '../../../test-next'
import { approveEdition, sendBackEdition, submitEdition, takeBackEdition } from './review-actions'
import { choiceFormOf, editionFormOf } from './test-forms'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

const nothingYet = { problems: [] }
const people = { writer: '', publisher: '' }
const tokens = { ...people }
let articleId: string

useTestDatabase(async () => {
  for (const [name, role] of [
    ['writer', 'translator'],
    ['publisher', 'publisher'],
  ] as const) {
    people[name] = await aPerson(role)
    const by = { userId: people[name], at: new Date().toISOString() }
    tokens[name] = await write((tx) => startSession(tx, by, ''))
  }
})

beforeEach(async () => {
  articleId = await anArticle('en')
  await save(articleId, 'en', textOf('english'), undefined, { userId: people.writer, at: aDay })
  actAs('writer')
})

const state = async () => editionState(await editionOf(articleId, 'en')).work

test('submitting saves first, and ends the sitting', async () => {
  const formId = newId()
  const answer = await submitEdition(nothingYet, await wordsWith({ title: 'For the publisher', formId }))
  expect(answer).toMatchObject({ problems: [], done: 'submitted' })
  const { edition, revision } = await present()
  expect(edition.submittedAt).toBe(answer.at)
  expect(revision).toMatchObject({ title: 'For the publisher', reason: 'submitted' })
  expect(answer.saved).toEqual({ revisionId: revision.id, version: 1 })
  expect(await state()).toBe('submitted')
})

test('words that somebody has changed meanwhile are not submitted', async () => {
  const form = await wordsWith({ title: 'Mine' })
  await save(articleId, 'en', { ...textOf('english'), title: 'Theirs' })
  const before = everyRow()
  expect(await submitEdition(nothingYet, form)).toMatchObject({
    problems: [{ code: 'stale' }],
    theirs: { title: 'Theirs' },
  })
  expect(everyRow()).toEqual(before)
})

test('words that are waiting already are kept, and say so', async () => {
  await submitEdition(nothingYet, await wordsWith({}))
  const answer = await submitEdition(nothingYet, await wordsWith({ title: 'A word more' }))
  expect(answer).toMatchObject({ problems: [{ field: 'form', code: 'notNow' }] })
  expect(answer.saved?.revisionId).toBe((await present()).revision.id)
  expect((await present()).revision).toMatchObject({ title: 'A word more', reason: 'saved' })
  expect(answer.done).toBeUndefined()
})

test('a text goes to the publisher, back with a comment, and there again', async () => {
  await submitEdition(nothingYet, await wordsWith({}))
  actAs('publisher')
  const withoutWhy = await sendBackEdition(nothingYet, await choiceWith({ comment: ' ' }))
  expect(withoutWhy).toEqual({ problems: [{ field: 'comment', code: 'commentEmpty' }] })
  const sentBack = await sendBackEdition(nothingYet, await choiceWith({ comment: ' Which day? ' }))
  expect(sentBack).toMatchObject({ problems: [], done: 'sentBack' })
  expect(await state()).toBe('sentBack')
  expect(everyRow().comments).toMatchObject([
    { text: 'Which day?', user_id: people.publisher, revision_id: (await present()).revision.id },
  ])
  actAs('writer')
  await submitEdition(nothingYet, await wordsWith({ title: 'On Monday' }))
  expect(await state()).toBe('submitted')
  actAs('publisher')
  const approved = await approveEdition(nothingYet, await choiceWith({}))
  expect(approved).toMatchObject({ problems: [], done: 'approved' })
  expect(await present()).toMatchObject({
    edition: { approvedById: people.publisher, approvedAt: approved.at },
  })
  expect(await state()).toBe('approved')
})

test('each of these steps is one row of the record', async () => {
  const rows = everyRow().changes!.length
  await submitEdition(nothingYet, await wordsWith({}))
  actAs('publisher')
  await sendBackEdition(nothingYet, await choiceWith({ comment: 'Which day?' }))
  await submitEdition(nothingYet, await wordsWith({}))
  actAs('writer')
  await takeBackEdition(nothingYet, await choiceWith({}))
  await submitEdition(nothingYet, await wordsWith({}))
  actAs('publisher')
  await approveEdition(nothingYet, await choiceWith({}))
  const added = everyRow().changes!.slice(rows) as { action: string }[]
  expect(added.map(({ action }) => action)).toEqual([
    ...['submitEdition', 'sendBackEdition', 'submitEdition', 'takeBackEdition', 'submitEdition'],
    'approveEdition',
  ])
})

test('a writer takes a text back, an approved one too', async () => {
  for (const isApproved of [false, true]) {
    await submitEdition(nothingYet, await wordsWith({}))
    actAs('publisher')
    if (isApproved) await approveEdition(nothingYet, await choiceWith({}))
    actAs('writer')
    expect(await takeBackEdition(nothingYet, await choiceWith({}))).toMatchObject({ done: 'takenBack' })
    expect(await state()).toBe('draft')
  }
})

test('an approval is for the words that were read: a later word has to be approved anew', async () => {
  await submitEdition(nothingYet, await wordsWith({}))
  actAs('publisher')
  await approveEdition(nothingYet, await choiceWith({}))
  await save(articleId, 'en', { ...textOf('english'), title: 'Later' }, undefined, {
    ...{ userId: people.writer, at: aDay },
  })
  expect(await state()).toBe('submitted')
})

test('words that were changed while the publisher was reading are not approved unseen', async () => {
  await submitEdition(nothingYet, await wordsWith({}))
  actAs('publisher')
  const seen = await choiceWith({})
  await save(articleId, 'en', { ...textOf('english'), title: 'Meanwhile' })
  const before = everyRow()
  expect(await approveEdition(nothingYet, seen)).toMatchObject({ problems: [{ code: 'stale' }] })
  expect(everyRow()).toEqual(before)
})

test('nobody approves what they have written any word of', async () => {
  actAs('publisher')
  await submitEdition(nothingYet, await wordsWith({ title: 'A word of mine' }))
  actAs('writer')
  await takeBackEdition(nothingYet, await choiceWith({}))
  await submitEdition(nothingYet, await wordsWith({ title: 'All my own again' }))
  actAs('publisher')
  const before = everyRow()
  expect(await approveEdition(nothingYet, await choiceWith({}))).toMatchObject({
    problems: [{ code: 'ownText' }],
  })
  expect(everyRow()).toEqual(before)
})

test('words that readers have already are nobody’s own any more', async () => {
  await save(articleId, 'en', { ...textOf('english'), title: 'Mine' }, undefined, {
    ...{ userId: people.publisher, at: aDay },
  })
  await publish(articleId, 'en')
  await submitEdition(nothingYet, await wordsWith({ title: 'By the writer' }))
  actAs('publisher')
  expect(await approveEdition(nothingYet, await choiceWith({}))).toMatchObject({ done: 'approved' })
})

test('none of this changes what readers see', async () => {
  await publish(articleId, 'en')
  const before = await findNewsArticle(read(), 'en', 'english')
  await submitEdition(nothingYet, await wordsWith({ title: 'For the publisher' }))
  actAs('publisher')
  await approveEdition(nothingYet, await choiceWith({}))
  await sendBackEdition(nothingYet, await choiceWith({ comment: 'No' }))
  expect(await findNewsArticle(read(), 'en', 'english')).toEqual(before)
  expect(request.refreshed.size).toBe(0)
})

test('an article in the trash is left alone', async () => {
  await submitEdition(nothingYet, await wordsWith({}))
  const forms = { words: await wordsWith({}), choice: await choiceWith({ comment: 'No' }) }
  await write((tx) => moveToTrash(tx, byNobody(aDay), 'article', articleId))
  actAs('publisher')
  const before = everyRow()
  const inTrash = { problems: [{ field: 'form', code: 'inTrash' }] }
  expect(await submitEdition(nothingYet, forms.words)).toMatchObject(inTrash)
  for (const action of [takeBackEdition, sendBackEdition, approveEdition])
    expect(await action(nothingYet, forms.choice)).toMatchObject(inTrash)
  expect(everyRow()).toEqual(before)
})

function actAs(name: keyof typeof tokens) {
  newRequest({ origin: siteUrl }, { [sessionCookieName]: tokens[name] })
}

type Fields = Record<string, string>

async function wordsWith(fields: Fields) {
  const { edition, revision } = await present()
  return editionFormOf(edition, revision, fields)
}

async function choiceWith(fields: Fields) {
  const { edition, revision } = await present()
  return choiceFormOf(edition, revision, fields)
}

async function present() {
  return (await findDeskArticle(read(), articleId))!.editions.en!
}
