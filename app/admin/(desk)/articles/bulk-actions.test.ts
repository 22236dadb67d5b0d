import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { moveToTrash } from '@/db/commands/trash'
import { database, read, write } from '@/db/open'
import { listDeskArticles } from '@/db/queries/desk-articles'
import { byNobody } from '@/db/record'
import { changes } from '@/db/schema'
import { anArticle, aPerson, editionOf, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { bringTo } from '@/db/test-states'
import type { BulkAct } from '@/lib/bulk'
import type { Shown, Work } from '@/lib/edition-state'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import type { Role } from '@/lib/permissions'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, request } from '../../../test-next'
import { actOnMany } from './bulk-actions'
import { formOf } from './test-forms'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

const tokens: Partial<Record<Role, string>> = {}
let publisherId: string

useTestDatabase(async () => {
  for (const role of ['translator', 'editor', 'publisher'] as const) {
    const by = { userId: await aPerson(role, ['en']), at: new Date().toISOString() }
    tokens[role] = await write((tx) => startSession(tx, by, ''))
    if (role === 'publisher') publisherId = by.userId
  }
})

beforeEach(() => actAs('publisher'))

function actAs(role: Role) {
  newRequest({ origin: siteUrl }, { [sessionCookieName]: tokens[role]! })
}

/** An article whose edition in this language is in this state; its address says which. */
async function an(shown: Shown, work: Work, locale: Locale = 'en', writers: (string | null)[] = [null]) {
  const articleId = await anArticle(locale)
  await bringTo(articleId, locale, { shown, work }, { slug: `${shown}-${work}`.toLowerCase(), writers })
  return articleId
}

/** Acts as the list does, with what it shows now. */
async function act(act: BulkAct, ids: string[], language: Locale | 'both' = 'en', articles?: unknown) {
  const shown = (await listDeskArticles(read(), { limit: 1000 })).articles
  const chosen = ids.map((articleId) => ({ articleId, editions: editionsOf(shown, articleId) }))
  return actOnMany({ problems: [] }, formOf({ act, language, articles: JSON.stringify(articles ?? chosen) }))
}

type Rows = Awaited<ReturnType<typeof listDeskArticles>>['articles']

function editionsOf(rows: Rows, articleId: string) {
  const { editions = { pl: null, en: null } } = rows.find(({ id }) => id === articleId) ?? {}
  const written = Object.entries(editions).filter(([, edition]) => edition !== null)
  return Object.fromEntries(
    written.map(([locale, edition]) => [
      locale,
      { revisionId: edition!.revisionId, version: edition!.version },
    ]),
  )
}

const codesOf = ({ bulk }: Awaited<ReturnType<typeof actOnMany>>) =>
  bulk?.entries.map(({ problems }) => problems.map(({ code }) => code).join() || 'done')

test.each<[BulkAct, Shown, Work, string]>([
  ['submit', 'nothing', 'draft', 'done'],
  ['submit', 'nothing', 'sentBack', 'done'],
  ['submit', 'published', 'draft', 'done'],
  ['submit', 'nothing', 'submitted', 'notNow'],
  ['submit', 'published', 'done', 'notNow'],
  ['approve', 'nothing', 'submitted', 'done'],
  ['approve', 'published', 'submitted', 'done'],
  ['approve', 'nothing', 'draft', 'notNow'],
  ['publish', 'nothing', 'approved', 'done'],
  ['publish', 'nothing', 'draft', 'notNow'],
  ['publish', 'nothing', 'submitted', 'notNow'],
  ['publish', 'nothing', 'scheduled', 'notNow'],
  ['publish', 'published', 'approved', 'noteMissing'],
  ['publish', 'withdrawn', 'approved', 'noteMissing'],
  ['publish', 'unpublished', 'done', 'notNow'],
  ['withdraw', 'published', 'done', 'done'],
  ['withdraw', 'published', 'draft', 'done'],
  ['withdraw', 'withdrawn', 'done', 'notNow'],
  ['withdraw', 'nothing', 'draft', 'notNow'],
  ['trash', 'nothing', 'draft', 'done'],
  ['trash', 'unpublished', 'done', 'done'],
  ['trash', 'published', 'done', 'isPublic'],
  ['trash', 'nothing', 'scheduled', 'isPlanned'],
])('%s of what readers have as %s and work is %s: %s', async (name, shown, work, expected) => {
  const id = await an(shown, work)
  const before = everyRow()
  const answer = await act(name, [id])
  expect(codesOf(answer)).toEqual([expected])
  if (expected === 'done') return expect(answer).toMatchObject({ problems: [], done: 'saved' })
  expect(answer).toMatchObject({ problems: [{ code: expected }] })
  expect(answer.done).toBeUndefined()
  expect(everyRow()).toEqual(before)
})

test('each has its own verdict: what is allowed is done, one row of the record each, the rest is named with its reason', async () => {
  const approved = [await an('nothing', 'approved')]
  const [draft, changed] = [await an('nothing', 'draft'), await an('published', 'approved')]
  const clashing = await an('nothing', 'approved')
  const before = (await read().select().from(changes)).length
  const answer = await act('publish', [approved[0]!, draft, changed, clashing])
  expect(answer).toMatchObject({ problems: [], done: 'saved' })
  expect(answer.bulk).toEqual({
    act: 'publish',
    entries: [
      { articleId: approved[0], locale: 'en', title: 'Written 0', problems: [] },
      { articleId: draft, locale: 'en', title: 'Written 0', problems: [{ field: 'form', code: 'notNow' }] },
      {
        articleId: changed,
        locale: 'en',
        title: 'Written 0',
        problems: [{ field: 'form', code: 'noteMissing' }],
      },
      {
        articleId: clashing,
        locale: 'en',
        title: 'Written 0',
        problems: [{ field: 'slug', code: 'slugTaken' }],
      },
    ],
  })
  expect((await editionOf(approved[0]!, 'en'))?.publishedAt).toBe(answer.at)
  expect((await editionOf(clashing, 'en'))?.publishedAt).toBeNull()
  const added = (await read().select().from(changes)).slice(before)
  expect(added.map(({ action }) => action)).toEqual(['publishEdition'])
})

test('the pages of all that was published are rendered anew; approving changes none', async () => {
  const [one, other] = [await an('nothing', 'submitted'), await an('nothing', 'submitted', 'pl')]
  await act('approve', [one, other], 'both')
  expect(request.refreshed.size).toBe(0)
  await act('publish', [one, other], 'both')
  const expected = [`article:${one}`, `article:${other}`, 'news-lists:en', 'news-lists:pl']
  expect([...request.refreshed]).toEqual(expect.arrayContaining(expected))
})

test('both languages are each judged alone; one that is not there is passed over, unless it was asked for', async () => {
  const both = await an('nothing', 'draft')
  await bringTo(both, 'pl', { shown: 'nothing', work: 'submitted' }, { slug: 'polski' })
  const english = await an('nothing', 'draft')
  const answer = await act('submit', [both, english], 'both')
  expect(answer.bulk?.entries.map(({ locale }) => locale)).toEqual(['pl', 'en', 'en'])
  expect(codesOf(answer)).toEqual(['notNow', 'done', 'done'])
  expect(codesOf(await act('submit', [english], 'pl'))).toEqual(['editionMissing'])
})

test('nobody approves their own text, neither in a list', async () => {
  const [own, others] = [
    await an('nothing', 'submitted', 'en', [publisherId]),
    await an('nothing', 'submitted'),
  ]
  expect(codesOf(await act('approve', [own, others]))).toEqual(['ownText', 'done'])
})

test.each<[Role, BulkAct, Locale, string]>([
  ['translator', 'submit', 'en', 'done'],
  ['translator', 'submit', 'pl', 'notAllowed'],
  ['translator', 'trash', 'en', 'notAllowed'],
  ['translator', 'withdraw', 'en', 'notAllowed'],
  ['editor', 'trash', 'en', 'done'],
  ['editor', 'approve', 'en', 'notAllowed'],
  ['editor', 'publish', 'en', 'notAllowed'],
])('a person of role %s, who asks to %s a draft in %s: %s', async (role, name, locale, expected) => {
  const id = await an('nothing', 'draft', locale)
  actAs(role)
  expect(codesOf(await act(name, [id], locale))).toEqual([expected])
})

test('what was saved since the list was shown is left alone, and what went to the trash', async () => {
  const [saved, trashed] = [await an('nothing', 'draft'), await an('nothing', 'draft')]
  const seen = (await listDeskArticles(read(), {})).articles
  await save(saved, 'en', textOf('newer'))
  await write((tx) => moveToTrash(tx, byNobody(), 'article', trashed))
  const chosen = [saved, trashed].map((articleId) => ({ articleId, editions: editionsOf(seen, articleId) }))
  expect(codesOf(await act('submit', [], 'en', chosen))).toEqual(['stale', 'inTrash'])
})

test('what was saved by itself and then submitted is not written over by the form that is still open', async () => {
  const articleId = await anArticle('en')
  await save(articleId, 'en', textOf('sitting'))
  const { writer } = database()
  writer.exec("UPDATE revisions SET reason = 'autosaved'")
  await act('submit', [articleId])
  expect(writer.prepare('SELECT reason, version FROM revisions').all()).toEqual([
    { reason: 'submitted', version: 1 },
  ])
})

test.each([
  ['no JSON', 'x'],
  ['nothing', '[]'],
  ['no id', '[{"articleId":"x","editions":{}}]'],
  ['a language that there is not', `[{"articleId":"${newId()}","editions":{"de":{}}}]`],
  ['too many', JSON.stringify(Array.from({ length: 101 }, () => ({ articleId: newId(), editions: {} })))],
])('%s is refused as a whole', async (_, articles) => {
  const answer = await actOnMany({ problems: [] }, formOf({ act: 'submit', language: 'en', articles }))
  expect(answer.problems).toMatchObject([{ field: 'articles', code: 'invalid' }])
})

test('an article that is not there is said to be unknown', async () => {
  const articles = JSON.stringify([{ articleId: newId(), editions: {} }])
  for (const act of ['submit', 'trash'])
    expect(
      (await actOnMany({ problems: [] }, formOf({ act, language: 'both', articles }))).problems,
    ).toMatchObject([{ code: 'unknown' }])
})
