import { beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { moveToTrash } from '@/db/commands/trash'
import { read, write } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { findNewsArticle } from '@/db/queries/news'
import { findRevision } from '@/db/queries/revisions'
import { byNobody } from '@/db/record'
import { aDay, anArticle, aPerson, aPhoto, publish, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { newId } from '@/lib/id'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, type Redirect } from '../../../test-next'
import { restoreRevision } from './history-actions'
import { formOf } from './test-forms'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

const tokens = { translator: '', editor: '' }
const photos = { before: '', since: '' }
let articleId: string
let earlierId: string

useTestDatabase(async () => {
  for (const role of ['translator', 'editor'] as const) {
    const by = { userId: await aPerson(role), at: new Date().toISOString() }
    tokens[role] = await write((tx) => startSession(tx, by, ''))
  }
  for (const name of ['before', 'since'] as const) photos[name] = await aPhoto(name)
})

beforeEach(async () => {
  articleId = await anArticle('en')
  earlierId = await save(articleId, 'en', textOf('earlier'), { leadPhotoId: photos.before })
  await publish(articleId, 'en')
  await save(articleId, 'en', textOf('since'), { leadPhotoId: photos.since })
  actAs('editor')
})

test('an earlier revision is taken up again as a new one, and leads back to the edition', async () => {
  const { revision: since } = await present()
  const rows = everyRow().changes!.length
  expect((await restore({})).to).toBe(`/admin/articles/${articleId}/en`)
  const { revision } = await present()
  expect(revision).toMatchObject({
    ...{ ...textOf('earlier'), leadPhotoId: photos.before },
    ...{ reason: 'restored', restoredFromId: earlierId, version: 1 },
  })
  expect([earlierId, since.id]).not.toContain(revision.id)
  expect(await findRevision(read(), since.id)).toEqual(since)
  expect(everyRow().changes!.slice(rows)).toMatchObject([{ action: 'saveEdition' }])
})

test('readers see nothing of it', async () => {
  const before = await findNewsArticle(read(), 'en', 'earlier')
  await restore({})
  expect(await findNewsArticle(read(), 'en', 'earlier')).toEqual(before)
})

test('a translator takes up the words again, and leaves the photos, which are the other language’s too', async () => {
  await save(articleId, 'pl', textOf('polski'))
  const { pl } = (await findDeskArticle(read(), articleId))!.editions
  actAs('translator')
  await restore({})
  const article = (await findDeskArticle(read(), articleId))!
  expect(article.editions.en?.revision).toMatchObject({ title: 'EARLIER', leadPhotoId: photos.since })
  expect(article.leadPhotoId).toBe(photos.since)
  expect(article.editions.pl).toEqual(pl)
})

test('a revision that there is not, or of another edition, is none of this one’s', async () => {
  const other = await save(articleId, 'pl', textOf('polski'))
  const before = everyRow()
  const wrong: Record<string, string>[] = [{ revisionId: newId() }, { revisionId: other }, { locale: 'pl' }]
  for (const fields of [...wrong, { editionId: newId() }])
    expect(await restore(fields)).toMatchObject({ problems: [{ code: 'stale' }] })
  expect(everyRow()).toEqual(before)
})

test('a photo that has gone to the trash meanwhile is not brought back with it', async () => {
  await publish(articleId, 'en')
  expect(await write((tx) => moveToTrash(tx, byNobody(aDay), 'photo', photos.before))).toEqual([])
  const before = everyRow()
  expect(await restore({})).toMatchObject({ problems: [{ field: 'photos', code: 'photoUnknown' }] })
  expect(everyRow()).toEqual(before)
})

async function restore(fields: Record<string, string>) {
  const { edition } = await present()
  const all = { locale: 'en', editionId: edition.id, revisionId: earlierId, ...fields }
  return restoreRevision({ problems: [] }, formOf(all)).catch((error: unknown) => error) as Promise<Redirect>
}

async function present() {
  return (await findDeskArticle(read(), articleId))!.editions.en!
}

function actAs(role: keyof typeof tokens) {
  newRequest({ origin: siteUrl }, { [sessionCookieName]: tokens[role] })
}
