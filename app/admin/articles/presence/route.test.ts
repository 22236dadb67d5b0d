import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { write } from '@/db/open'
import { anArticle, aPerson, editionOf, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { newId } from '@/lib/id'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest } from '../../../test-next'
import { formOf } from '../../(desk)/articles/test-forms'
import { POST } from './route'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)
vi.useFakeTimers({ toFake: ['Date'] })

const tokens = { anna: '', jan: '' }
let editionId: string
let start: number

useTestDatabase(async () => {
  for (const name of ['anna', 'jan'] as const) {
    const userId = await aPerson(name === 'anna' ? 'editor' : 'publisher', [], `${name}@example.org`)
    const by = { userId, at: new Date().toISOString() }
    tokens[name] = await write((tx) => startSession(tx, by, ''))
  }
  const articleId = await anArticle()
  await save(articleId, 'en', textOf('english'))
  editionId = (await editionOf(articleId, 'en'))!.id
  start = Date.now()
})

beforeEach(() => {
  vi.setSystemTime(start)
})

const forms = { anna: newId(), annaToo: newId(), jan: newId() }

test('an open form is told who else has the edition open; one’s own other tab has no name', async () => {
  expect(await names('anna', forms.anna)).toEqual([])
  expect(await names('jan', forms.jan)).toEqual(['The editor'])
  expect(await names('anna', forms.anna)).toEqual(['The publisher'])
  expect((await names('anna', forms.annaToo)).sort()).toEqual(['The publisher', null].sort())
})

test('a form that has said nothing for half a minute is closed', async () => {
  await names('anna', forms.anna)
  vi.setSystemTime(start + 29_999)
  expect(await names('jan', forms.jan)).toEqual(['The editor'])
  vi.setSystemTime(start + 30_000)
  expect(await names('jan', forms.jan)).toEqual([])
  vi.setSystemTime(start + 30_001)
  await names('jan', forms.jan)
  expect(everyRow().open_forms).toHaveLength(1)
})

test('a form says so every ten seconds, and the record of changes has no row of it', async () => {
  const { changes } = everyRow()
  await names('anna', forms.anna)
  vi.setSystemTime(start + 20_000)
  await names('anna', forms.anna)
  vi.setSystemTime(start + 40_000)
  expect(await names('jan', forms.jan)).toEqual(['The editor'])
  expect(everyRow().changes).toEqual(changes)
})

test.each([
  ['an edition that there is not', { editionId: newId() }],
  ['an edition that is no id', { editionId: 'x' }],
  ['a form without a name', { formId: '' }],
])('%s is not found, and nothing is noted', async (_, fields) => {
  newRequest({ origin: siteUrl }, { [sessionCookieName]: tokens.anna })
  expect((await send({ formId: forms.anna, editionId, ...fields })).status).toBe(404)
  expect(everyRow().open_forms).toEqual([])
})

async function names(person: keyof typeof tokens, formId: string) {
  newRequest({ origin: siteUrl }, { [sessionCookieName]: tokens[person] })
  const response = await send({ formId, editionId })
  return ((await response.json()) as { names: (string | null)[] }).names
}

function send(fields: Record<string, string>) {
  return POST(new Request(siteUrl, { method: 'POST', body: formOf(fields) }))
}
