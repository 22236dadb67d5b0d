import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { read, write } from '@/db/open'
import { findPreviewLink, listPreviewLinks } from '@/db/queries/preview-links'
import { anArticle, aPerson, editionOf, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest } from '../../../test-next'
import { revokePreview, sharePreview } from './preview-actions'
import { formOf } from './test-forms'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)
vi.stubEnv('SITE_URL', 'https://msz.example')

const content = { editionId: '', token: '' }

useTestDatabase(async () => {
  const by = { userId: await aPerson('editor'), at: new Date().toISOString() }
  content.token = await write((tx) => startSession(tx, by, ''))
  const articleId = await anArticle()
  await save(articleId, 'en', textOf('draft'))
  content.editionId = (await editionOf(articleId, 'en'))!.id
})

beforeEach(() => newRequest({ origin: 'https://msz.example' }, { [sessionCookieName]: content.token }))

function share(fields: Record<string, string> = {}) {
  const { editionId } = content
  return sharePreview({ problems: [] }, formOf({ editionId, label: ' Paris ', days: '3', ...fields }))
}

test('the answer holds the address, which works for the days that were chosen', async () => {
  const { previewAddress = '', at = '' } = await share()
  expect(previewAddress).toMatch(/^https:\/\/msz\.example\/preview\/[\w-]{43}$/)
  const shared = await findPreviewLink(read(), previewAddress.slice(-43), at)
  expect(shared).toMatchObject({ edition: { id: content.editionId } })
  expect(Date.parse(shared!.expiresAt) - Date.parse(at)).toBe(3 * 24 * 60 * 60_000)
  expect(await listPreviewLinks(read(), content.editionId, at)).toMatchObject([
    { label: 'Paris', createdBy: 'The editor' },
  ])
})

test.each([
  ['nobody named', { label: ' ' }, 'label', 'labelMissing'],
  ['a time that is not offered', { days: '365' }, 'days', 'invalid'],
  ['no time', { days: '' }, 'days', 'invalid'],
  ['no text', { editionId: '' }, 'editionId', 'invalid'],
])('with %s there is no link', async (_, fields, field, code) => {
  const before = everyRow()
  const answer = await share(fields)
  expect(answer.problems).toMatchObject([{ field, code }])
  expect(answer.previewAddress).toBeUndefined()
  expect(everyRow()).toEqual(before)
})

test('a link is revoked once', async () => {
  const { previewAddress = '', at = '' } = await share()
  const { id: previewLinkId } = (await findPreviewLink(read(), previewAddress.slice(-43), at))!
  const { editionId } = content
  const revoke = () => revokePreview({ problems: [] }, formOf({ editionId, previewLinkId }))
  expect((await revoke()).problems).toEqual([])
  expect((await revoke()).problems).toMatchObject([{ code: 'stale' }])
})
