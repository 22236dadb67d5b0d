import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { read, write } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { findNewsArticle } from '@/db/queries/news'
import { anArticle, aPerson, aPhoto, editionOf, paragraph, publish, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import type { Role } from '@/lib/permissions'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, type Redirect } from '../../../test-next'
import { createArticle, publishEdition, saveEdition, submitEdition, withdrawEdition } from './actions'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

const nothingYet = { problems: [] }
const tokens: Partial<Record<Role, string>> = {}
const present = { articleId: '', photoId: '', otherPhotoId: '' }

useTestDatabase(async () => {
  for (const role of ['translator', 'publisher'] as const) {
    const by = { userId: await aPerson(role), at: new Date().toISOString() }
    tokens[role] = await write((tx) => startSession(tx, by, ''))
  }
  present.photoId = await aPhoto('photo')
  present.otherPhotoId = await aPhoto('other')
  present.articleId = await anArticle()
  await save(present.articleId, 'en', textOf('english'), { leadPhotoId: present.photoId, photoIds: [] })
  await publish(present.articleId, 'en')
})

beforeEach(() => actAs('publisher'))

test('a new article has its title, an address made of it, and is opened', async () => {
  const created = createArticle(nothingYet, formOf({ locale: 'pl', title: ' Święto Łodzi ' }))
  const { to } = (await created.catch((error: unknown) => error)) as Redirect
  const [, articleId] = /^\/admin\/articles\/([^/]+)\/pl$/.exec(to) ?? []
  const edition = (await findDeskArticle(read(), articleId!))?.editions.pl
  expect(edition?.revision).toMatchObject({ title: 'Święto Łodzi', slug: 'swieto-lodzi' })
  expect(edition?.state).toBe('draft')
})

test.each([
  ['no title', '  ', 'titleMissing'],
  ['a title of 301 characters', 'a'.repeat(301), 'tooLong'],
])('an article with %s is refused, and nothing is left of it', async (_, title, code) => {
  const before = everyRow()
  expect(await createArticle(nothingYet, formOf({ locale: 'pl', title }))).toMatchObject({
    problems: [{ field: 'title', code }],
  })
  expect(everyRow()).toEqual(before)
})

test('saving says when, and as which revision', async () => {
  const answer = await saveEdition(nothingYet, await editionForm({ title: 'New title' }))
  const edition = await editionOf(present.articleId, 'en')
  expect(answer).toMatchObject({ problems: [], done: 'saved', savedRevisionId: edition!.workingRevisionId })
  expect((await findNewsArticle(read(), 'en', 'english'))?.title).toBe('ENGLISH')
})

test('a save from words that were changed meanwhile comes back with theirs', async () => {
  const form = await editionForm({ title: 'Mine' })
  await save(present.articleId, 'en', { ...textOf('english'), title: 'Theirs' })
  const answer = await saveEdition(nothingYet, form)
  expect(answer).toMatchObject({
    problems: [{ code: 'stale' }],
    theirs: { title: 'Theirs', slug: 'english' },
  })
  expect((await findDeskArticle(read(), present.articleId))?.editions.en?.revision.title).toBe('Theirs')
})

test('submitting saves first', async () => {
  const answer = await submitEdition(nothingYet, await editionForm({ title: 'For the publisher' }))
  expect(answer).toMatchObject({ problems: [], done: 'submitted' })
  expect((await editionOf(present.articleId, 'en'))?.submittedAt).toBe(answer.at)
  expect((await findDeskArticle(read(), present.articleId))?.editions.en?.revision.title).toBe(
    'For the publisher',
  )
})

test('publishing shows what was in the form', async () => {
  const answer = await publishEdition(nothingYet, await editionForm({ title: 'Shown at once' }))
  expect(answer).toMatchObject({ problems: [], done: 'published' })
  expect((await findNewsArticle(read(), 'en', 'english'))?.title).toBe('Shown at once')
})

test('what can’t be published is kept all the same, with the reasons', async () => {
  const answer = await publishEdition(nothingYet, await editionForm({ title: '', lead: '' }))
  expect(answer).toMatchObject({ problems: [{ field: 'title' }, { field: 'lead' }] })
  expect(answer.done).toBeUndefined()
  const edition = await editionOf(present.articleId, 'en')
  expect(edition?.workingRevisionId).toBe(answer.savedRevisionId)
  expect((await findNewsArticle(read(), 'en', 'english'))?.title).toBe('ENGLISH')
})

test('withdrawing takes the edition out of the lists', async () => {
  const { id: editionId } = (await editionOf(present.articleId, 'en'))!
  const answer = await withdrawEdition(nothingYet, formOf({ locale: 'en', editionId }))
  expect(answer).toMatchObject({ problems: [], done: 'withdrawn' })
  expect((await editionOf(present.articleId, 'en'))?.withdrawnAt).toBe(answer.at)
})

test('an edition that is withdrawn already keeps the day on which it was', async () => {
  const { id: editionId } = (await editionOf(present.articleId, 'en'))!
  const withdrawAgain = () => withdrawEdition(nothingYet, formOf({ locale: 'en', editionId }))
  await withdrawAgain()
  const before = everyRow()
  expect(await withdrawAgain()).toMatchObject({ problems: [{ code: 'stale' }] })
  expect(everyRow()).toEqual(before)
})

test('a draft can’t be withdrawn, nor an edition under the name of another language', async () => {
  const { id: editionId } = (await editionOf(present.articleId, 'en'))!
  await save(present.articleId, 'pl', textOf('polski'))
  const draft = (await editionOf(present.articleId, 'pl'))!
  const before = everyRow()
  for (const fields of [
    { locale: 'pl', editionId: draft.id },
    { locale: 'pl', editionId },
    { locale: 'en', editionId: newId() },
  ])
    expect(await withdrawEdition(nothingYet, formOf(fields))).toMatchObject({ problems: [{ code: 'stale' }] })
  expect(everyRow()).toEqual(before)
})

test('a translator’s form changes words, never photos', async () => {
  actAs('translator')
  const photos = { leadPhotoId: '', photoIds: present.otherPhotoId }
  expect(await saveEdition(nothingYet, await editionForm({ title: 'Translated', ...photos }))).toMatchObject({
    done: 'saved',
  })
  const article = await findDeskArticle(read(), present.articleId)
  expect(article).toMatchObject({ leadPhotoId: present.photoId, photoIds: [] })
  expect(article?.editions.en?.revision).toMatchObject({ title: 'Translated', leadPhotoId: present.photoId })
})

test('photos keep the order of the form, each once', async () => {
  const photoIds = [present.otherPhotoId, present.photoId, present.otherPhotoId].join()
  await saveEdition(nothingYet, await editionForm({ leadPhotoId: '', photoIds }))
  const article = await findDeskArticle(read(), present.articleId)
  expect(article).toMatchObject({ leadPhotoId: null, photoIds: [present.otherPhotoId, present.photoId] })
})

test.each([
  ['a language that there is not', { locale: 'de' }, { field: 'locale', code: 'invalid' }],
  ['an article that is no id', { articleId: 'x' }, { field: 'articleId', code: 'invalid' }],
  ['a body that is no JSON', { body: '<p>' }, { field: 'body', code: 'bodyInvalid' }],
  [
    'a link to a script',
    { body: JSON.stringify(linkTo('javascript:x')) },
    { field: 'body', code: 'bodyInvalid' },
  ],
  ['a day that is none', { day: '2026-02-30' }, { field: 'day', code: 'invalid' }],
  ['a photo that is no id', { photoIds: 'x' }, { field: 'photoIds', code: 'invalid' }],
])('%s is refused beside its field, and nothing is written', async (_, fields, problem) => {
  const before = everyRow()
  expect(await publishEdition(nothingYet, await editionForm(fields))).toMatchObject({ problems: [problem] })
  expect(everyRow()).toEqual(before)
})

test('a photo with the id of nothing, hidden in a text, does not break the article’s own page', async () => {
  const body = { type: 'doc', content: [{ type: 'photo', attrs: { photoId: { toString: 'x' } } }] }
  await saveEdition(nothingYet, await editionForm({ body: JSON.stringify(body) }))
  await expect(findDeskArticle(read(), present.articleId)).resolves.toMatchObject({ id: present.articleId })
})

function actAs(role: Role) {
  newRequest({ origin: siteUrl }, { [sessionCookieName]: tokens[role]! })
}

async function editionForm(fields: Record<string, string>, locale: Locale = 'en') {
  const { revision } = (await findDeskArticle(read(), present.articleId))!.editions[locale]!
  const { title, lead, slug, body, leadPhotoId, photoIds } = revision
  return formOf({
    ...{ locale, articleId: present.articleId, fromRevisionId: revision.id, title, lead, slug },
    ...{ body: JSON.stringify(body), day: '', leadPhotoId: leadPhotoId ?? '', photoIds: photoIds.join() },
    ...fields,
  })
}

function formOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

function linkTo(href: string) {
  const body = paragraph('here')
  return {
    ...body,
    content: [
      {
        ...body.content![0],
        content: [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }],
      },
    ],
  }
}
