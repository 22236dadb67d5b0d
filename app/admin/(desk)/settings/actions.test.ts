import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { read, write } from '@/db/open'
import { findSettings } from '@/db/queries/settings'
import { aPerson, aPublicArticle } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { locales } from '@/lib/locales'
import { sessionCookieName } from '@/lib/session-cookie'
import { readNewsArticle } from '../../../reads'
import { newRequest, request } from '../../../test-next'
import { changeSettings } from './actions'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

let token: string

useTestDatabase(async () => {
  const by = { userId: await aPerson('administrator'), at: new Date().toISOString() }
  token = await write((tx) => startSession(tx, by, ''))
  for (const locale of locales) await aPublicArticle(locale, `article-${locale}`)
})

beforeEach(() => newRequest({ origin: siteUrl }, { [sessionCookieName]: token }))

const units = { pl: 'Biuro Rzecznika Prasowego', en: 'Press Office' }

async function change(fields: Record<string, string> = {}) {
  const form = new FormData()
  const given = { 'responsibleUnit-pl': ` ${units.pl} `, 'responsibleUnit-en': units.en, showNames: 'yes' }
  const all = { ...given, seen: JSON.stringify(await findSettings(read())), ...fields }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return changeSettings({ problems: [] }, form)
}

test('what is set holds at once, in each language, and can be taken back', async () => {
  expect(await change()).toMatchObject({ problems: [], done: 'saved' })
  expect(await findSettings(read())).toEqual({ showNames: true, responsibleUnit: units })
  await change({ 'responsibleUnit-pl': '', 'responsibleUnit-en': '', showNames: '' })
  expect(await findSettings(read())).toEqual({ showNames: false, responsibleUnit: { pl: '', en: '' } })
})

test.each(locales)('the page of an article is rendered anew (%s)', async (locale) => {
  await readNewsArticle(locale, `article-${locale}`)
  const tagged = [...request.tagged]
  await change()
  expect((await readNewsArticle(locale, `article-${locale}`)).article?.responsibleUnit).toBe(units[locale])
  expect(tagged.filter((tag) => request.refreshed.has(tag))).not.toEqual([])
})

test('settings that somebody else changed meanwhile are not overwritten', async () => {
  const seen = JSON.stringify(await findSettings(read()))
  await change()
  const before = everyRow()
  expect((await change({ seen, showNames: '' })).problems).toMatchObject([{ code: 'stale' }])
  expect(everyRow()).toEqual(before)
})

test.each([
  ['a unit of 201 characters', { 'responsibleUnit-en': 'a'.repeat(201) }, 'responsibleUnit-en', 'tooLong'],
  ['something that is neither yes nor no', { showNames: 'maybe' }, 'showNames', 'invalid'],
])('%s is refused', async (_, fields, field, code) => {
  const before = everyRow()
  expect((await change(fields)).problems).toMatchObject([{ field, code }])
  expect(everyRow()).toEqual(before)
})
