import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { moveToTrash } from '@/db/commands/trash'
import { read, write } from '@/db/open'
import { listComments } from '@/db/queries/comments'
import { anArticle, aPerson, editionOf, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { byNobody } from '@/db/record'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest } from '../../../test-next'
import { commentEdition, resolveComment } from './comment-actions'
import { formOf } from './test-forms'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)
vi.stubEnv('SITE_URL', 'https://msz.example')

const content = { articleId: '', editionId: '', token: '' }

useTestDatabase(async () => {
  const by = { userId: await aPerson('translator', ['en']), at: new Date().toISOString() }
  content.token = await write((tx) => startSession(tx, by, ''))
  content.articleId = await anArticle()
  await save(content.articleId, 'pl', textOf('szkic'))
  content.editionId = (await editionOf(content.articleId, 'pl'))!.id
})

beforeEach(() => newRequest({ origin: 'https://msz.example' }, { [sessionCookieName]: content.token }))

function comment(text: string, editionId = content.editionId) {
  return commentEdition({ problems: [] }, formOf({ editionId, comment: text }))
}

test('a comment is kept as it was typed, without the space around it, in whatever language the text is', async () => {
  expect(await comment('  One\n\n<b>two</b> ')).toMatchObject({ problems: [], done: 'saved' })
  expect(await listComments(read(), content.editionId)).toMatchObject([
    { text: 'One\n\n<b>two</b>', name: 'The translator' },
  ])
})

test.each([
  ['nothing', ' \n', 'comment', 'commentEmpty'],
  ['too much', 'a'.repeat(2001), 'comment', 'tooLong'],
])('%s is refused at its field', async (_, text, field, code) => {
  const before = everyRow()
  expect((await comment(text)).problems).toMatchObject([{ field, code }])
  expect(everyRow()).toEqual(before)
})

test('a text that there is not has no comments', async () => {
  expect((await comment('Hm.', content.articleId)).problems).toMatchObject([{ code: 'unknown' }])
})

test('a text in the trash can still be talked about', async () => {
  await write((tx) => moveToTrash(tx, byNobody(), 'article', content.articleId))
  expect((await comment('Why?')).problems).toEqual([])
})

test('a comment is resolved once', async () => {
  await comment('Hm.')
  const { id: commentId } = (await listComments(read(), content.editionId))[0]!
  const resolve = () => resolveComment({ problems: [] }, formOf({ editionId: content.editionId, commentId }))
  expect((await resolve()).problems).toEqual([])
  expect((await resolve()).problems).toMatchObject([{ code: 'stale' }])
})
