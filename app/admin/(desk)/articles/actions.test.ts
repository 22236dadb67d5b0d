import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { read, write } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { aPerson } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, type Redirect } from '../../../test-next'
import { createArticle } from './actions'
import { formOf } from './test-forms'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

const nothingYet = { problems: [] }
let token: string

useTestDatabase(async () => {
  const by = { userId: await aPerson('publisher'), at: new Date().toISOString() }
  token = await write((tx) => startSession(tx, by, ''))
})

beforeEach(() => newRequest({ origin: siteUrl }, { [sessionCookieName]: token }))

test('a new article has its title, an address made of it, and is opened', async () => {
  const created = createArticle(nothingYet, formOf({ locale: 'pl', title: ' Święto Łodzi ' }))
  const { to } = (await created.catch((error: unknown) => error)) as Redirect
  const [, articleId] = /^\/admin\/articles\/([^/]+)\/pl$/.exec(to) ?? []
  const article = await findDeskArticle(read(), articleId!)
  expect(article).toMatchObject({ originalLocale: 'pl', editions: { en: null } })
  const edition = article?.editions.pl
  expect(edition?.revision).toMatchObject({ title: 'Święto Łodzi', slug: 'swieto-lodzi' })
  expect(edition?.state).toEqual({ shown: 'nothing', work: 'draft' })
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
