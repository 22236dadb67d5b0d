import { beforeEach, expect, test, vi } from 'vitest'
import type { FormAnswer } from '@/components/desk/form-action'
import { startSession } from '@/db/commands/sessions'
import { read, write } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { findNewsArticle } from '@/db/queries/news'
import { anArticle, aPerson, aPhoto, editionOf, paragraph, publish, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { newId } from '@/lib/id'
import type { Role } from '@/lib/permissions'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, request } from '../../../test-next'
import { editionFormOf } from '../../(desk)/articles/test-forms'
import { POST } from './route'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

const tokens: Partial<Record<Role, string>> = {}
const present = { articleId: '', photoId: '', otherPhotoId: '' }

useTestDatabase(async () => {
  for (const role of ['translator', 'editor'] as const) {
    const by = { userId: await aPerson(role), at: new Date().toISOString() }
    tokens[role] = await write((tx) => startSession(tx, by, ''))
  }
  present.photoId = await aPhoto('photo')
  present.otherPhotoId = await aPhoto('other')
  present.articleId = await anArticle()
  await save(present.articleId, 'en', textOf('english'), { leadPhotoId: present.photoId })
  await publish(present.articleId, 'en')
})

beforeEach(() => actAs('editor'))

test('saving says when, and as which revision; readers see nothing of it', async () => {
  const answer = await post(await formWith({ title: 'New title' }))
  const edition = await editionOf(present.articleId, 'en')
  expect(answer).toMatchObject({
    ...{ problems: [], done: 'saved', saved: { revisionId: edition!.workingRevisionId, version: 1 } },
    at: expect.stringMatching(/^20\d\d-/) as string,
  })
  expect((await findNewsArticle(read(), 'en', 'english'))?.title).toBe('ENGLISH')
  expect(request.refreshed.size).toBe(0)
})

test('the answer is kept by nobody', async () => {
  const response = await respondTo(await formWith({ title: 'New title' }))
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test('a save from words that were changed meanwhile comes back with theirs, and whose they are', async () => {
  const form = await formWith({ title: 'Mine' })
  const userId = await aPerson('editor', [], 'anna@example.org')
  const by = { userId, at: '2026-03-02T10:00:00.000Z' }
  await save(present.articleId, 'en', { ...textOf('english'), title: 'Theirs' }, undefined, by)
  expect(await post(form)).toMatchObject({
    problems: [{ code: 'stale' }],
    theirs: { title: 'Theirs', slug: 'english', at: by.at, byName: 'The editor', version: 1 },
  })
  expect((await working())?.title).toBe('Theirs')
})

test('photos that somebody else chose meanwhile come back with the answer', async () => {
  const form = await formWith({ title: 'Mine' })
  await save(present.articleId, 'pl', textOf('polski'), { photoIds: [present.otherPhotoId] })
  const answer = await post(form)
  expect(answer).toMatchObject({
    problems: [],
    arrangement: { leadPhotoId: null, photoIds: [present.otherPhotoId], topicIds: [] },
  })
})

test('a form that saves by itself goes on in one revision', async () => {
  const formId = newId()
  const first = await post(await formWith({ title: 'One', formId, reason: 'autosaved' }))
  const second = await post(await formWith({ title: 'Two', formId, reason: 'autosaved' }))
  expect(second.saved).toEqual({ ...first.saved, version: 2 })
})

test('a translator’s form changes words, never photos', async () => {
  actAs('translator')
  const photos = { leadPhotoId: '', photoIds: present.otherPhotoId }
  expect(await post(await formWith({ title: 'Translated', ...photos }))).toMatchObject({ done: 'saved' })
  const article = await findDeskArticle(read(), present.articleId)
  expect(article).toMatchObject({ leadPhotoId: present.photoId, photoIds: [] })
  expect(await working()).toMatchObject({ title: 'Translated', leadPhotoId: present.photoId })
})

test('photos keep the order of the form, each once', async () => {
  const photoIds = [present.otherPhotoId, present.photoId, present.otherPhotoId].join()
  await post(await formWith({ leadPhotoId: '', photoIds }))
  expect(await findDeskArticle(read(), present.articleId)).toMatchObject({
    leadPhotoId: null,
    photoIds: [present.otherPhotoId, present.photoId],
  })
})

test.each([
  ['a language that there is not', { locale: 'de' }, { field: 'locale', code: 'invalid' }],
  ['an article that is no id', { articleId: 'x' }, { field: 'articleId', code: 'invalid' }],
  ['a form without a name', { formId: '' }, { field: 'formId', code: 'invalid' }],
  ['a reason that no form has', { reason: 'published' }, { field: 'reason', code: 'invalid' }],
  ['a version that is no number', { fromVersion: 'two' }, { field: 'fromVersion', code: 'invalid' }],
  ['a body that is no JSON', { body: '<p>' }, { field: 'body', code: 'bodyInvalid' }],
  [
    'a link to a script',
    { body: JSON.stringify(linkTo('javascript:x')) },
    { field: 'body', code: 'bodyInvalid' },
  ],
  ['a photo that is no id', { photoIds: 'x' }, { field: 'photoIds', code: 'invalid' }],
  ['a topic that is no id', { topicIds: 'x' }, { field: 'topicIds', code: 'invalid' }],
])('%s is refused beside its field, and nothing is written', async (_, fields, problem) => {
  const before = everyRow()
  expect(await post(await formWith(fields))).toMatchObject({ problems: [problem] })
  expect(everyRow()).toEqual(before)
})

test('a photo with the id of nothing, hidden in a text, does not break the article’s own page', async () => {
  const body = { type: 'doc', content: [{ type: 'photo', attrs: { photoId: { toString: 'x' } } }] }
  await post(await formWith({ body: JSON.stringify(body) }))
  await expect(findDeskArticle(read(), present.articleId)).resolves.toMatchObject({ id: present.articleId })
})

test('what is no form at all is refused, and so is one that is too long', async () => {
  const before = everyRow()
  const body = await formWith({ title: 'New title' })
  for (const sent of [
    new Request(siteUrl, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } }),
    new Request(siteUrl, { method: 'POST', body, headers: { 'Content-Length': '3000000' } }),
  ]) {
    const answer = (await (await POST(sent)).json()) as FormAnswer
    expect(answer.problems).toContainEqual({ field: 'title', code: 'invalid' })
  }
  expect(everyRow()).toEqual(before)
})

test('of whoever is not signed in, the form is not even read', async () => {
  newRequest({ origin: siteUrl })
  const sent = new Request(siteUrl, { method: 'POST', body: await formWith({ title: 'New title' }) })
  const response = await POST(sent)
  expect(await response.json()).toMatchObject({ problems: [{ code: 'signedOut' }] })
  expect(sent.bodyUsed).toBe(false)
})

async function post(form: FormData) {
  return (await (await respondTo(form)).json()) as FormAnswer
}

function respondTo(body: FormData) {
  return POST(new Request(`${siteUrl}/admin/articles/save`, { method: 'POST', body }))
}

function actAs(role: Role) {
  newRequest({ origin: siteUrl }, { [sessionCookieName]: tokens[role]! })
}

async function formWith(fields: Record<string, string>) {
  const { edition, revision } = (await findDeskArticle(read(), present.articleId))!.editions.en!
  return editionFormOf(edition, revision, { reason: 'saved', ...fields })
}

async function working() {
  return (await findDeskArticle(read(), present.articleId))?.editions.en?.revision
}

function linkTo(href: string) {
  const body = paragraph('here')
  const words = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }
  return { ...body, content: [{ ...body.content![0], content: [words] }] }
}
