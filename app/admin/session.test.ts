import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { write } from '@/db/open'
import { aPerson } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, Redirect } from '../test-next'
import { currentStaff, deskLocale, requireStaff } from './session'

vi.mock('next/headers', async () => (await import('../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../test-next')).nextNavigation)
vi.mock('next/server', async () => (await import('../test-next')).nextServer)

let userId: string

useTestDatabase(async () => {
  userId = await aPerson('editor')
})

beforeEach(() => newRequest())

const minute = 60_000

test('without a cookie, and with one that is nobody’s, there is nobody', async () => {
  expect(await currentStaff()).toBeNull()
  newRequest({}, { [sessionCookieName]: 'no-such-token' })
  expect(await currentStaff()).toBeNull()
  expect(await deskLocale()).toBe('pl')
})

test('a page that needs somebody leads to the sign-in page, and back to itself', async () => {
  await expect(requireStaff('/admin/articles?a=b')).rejects.toEqual(
    new Redirect('/admin/sign-in?returnTo=%2Fadmin%2Farticles%3Fa%3Db'),
  )
})

test('a session is seen at most once a minute, so that reading does not mean writing', async () => {
  await signInAgo(30_000)
  const before = everyRow()
  expect(await currentStaff()).toMatchObject({ id: userId })
  expect(everyRow()).toEqual(before)
})

test('a session that is used stays alive', async () => {
  await signInAgo(50 * minute)
  const began = new Date().toISOString()
  expect(await requireStaff('/admin')).toMatchObject({ id: userId })
  const [session] = everyRow().sessions as { seen_at: string }[]
  expect(session!.seen_at >= began).toBe(true)
})

test('a session that was idle for an hour is over', async () => {
  await signInAgo(61 * minute)
  expect(await currentStaff()).toBeNull()
})

async function signInAgo(milliseconds: number) {
  const by = { userId, at: new Date(Date.now() - milliseconds).toISOString() }
  const token = await write((tx) => startSession(tx, by, 'editor@example.org'))
  newRequest({}, { [sessionCookieName]: token })
}
