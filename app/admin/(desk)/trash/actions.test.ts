import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { write } from '@/db/open'
import { aDay, aGallery, anArticle, aPerson, aPhoto, aTopic, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { publicPath } from '@/i18n/public-path'
import { locales } from '@/lib/locales'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, request } from '../../../test-next'
import { moveToTrash, takeFromTrash } from './actions'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

let token: string

useTestDatabase(async () => {
  const by = { userId: await aPerson('editor'), at: new Date().toISOString() }
  token = await write((tx) => startSession(tx, by, ''))
})

beforeEach(() => newRequest({ origin: siteUrl }, { [sessionCookieName]: token }))

function formOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const move = (kind: string, id: string) => moveToTrash({ problems: [] }, formOf({ kind, id }))

test('something goes to the trash and comes back; no public page had it', async () => {
  const id = await aTopic('Berlin')
  expect(await move('topic', id)).toMatchObject({ problems: [], done: 'saved' })
  const answer = await takeFromTrash({ problems: [] }, formOf({ kind: 'topic', id }))
  expect(answer).toMatchObject({ problems: [], done: 'saved' })
  expect(request.refreshed.size).toBe(0)
})

test.each([
  ['a kind that there is not', 'person', '01900000-0000-7000-8000-000000000000'],
  ['no id', 'photo', ''],
])('%s is refused', async (_, kind, id) => {
  const before = everyRow()
  expect((await move(kind, id)).problems).toMatchObject([{ code: 'invalid' }])
  expect(everyRow()).toEqual(before)
})

test.each(locales)('a gallery stays while a text links to its public address (%s)', async (locale) => {
  const id = await aGallery([await aPhoto('stamp')], { [locale]: { slug: 'stamps' } })
  const href = publicPath(locale, '/galleries/[slug]', { slug: 'stamps' })
  const link = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [link] }] }
  const articleId = await anArticle()
  await save(articleId, 'pl', { ...textOf('linking'), body }, undefined, aDay)
  const answer = await move('gallery', id)
  expect(answer).toEqual({
    problems: [{ field: 'form', code: 'inUse', values: { places: 'LINKING (PL)' } }],
  })
})
