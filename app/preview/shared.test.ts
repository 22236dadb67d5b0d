import { expect, test, vi } from 'vitest'
import { revokePreview } from '@/db/commands/preview-links'
import { write } from '@/db/open'
import { paragraph, publish, save } from '@/db/test-content'
import { useTestDatabase } from '@/db/test-database'
import { byNobody } from '@/db/record'
import { linksInBody } from '@/lib/body/links'
import { previewPath } from '@/lib/preview-link'
import { findShared, readShared } from './shared'
import { aSharedDraft, type Shared } from './test-shared'

vi.mock('next/server', async () => (await import('../test-next')).nextServer)
vi.stubEnv('SITE_URL', 'https://msz.example')

let content: Shared
useTestDatabase(async () => {
  content = await aSharedDraft()
})

async function open(editionId?: string) {
  const shared = await findShared(content.token)
  return shared && readShared(shared, content.token, editionId)
}

test('the shared text leads to the draft that it names by the same secret, and to what is public as readers go there', async () => {
  const { token, second } = content
  const article = (await open())!
  expect(article.title).toBe('FIRST')
  expect(linksInBody(article.body)).toEqual([previewPath(token, second.editionId), '/en/news/shown'])
})

test('its photos are at an address below the secret', async () => {
  expect((await open())!.leadPhoto!.base).toBe(`/preview/${content.token}/media`)
})

test('a draft that it names is shown, leads back, and to no further draft', async () => {
  const { token, second } = content
  const article = (await open(second.editionId))!
  expect(article.title).toBe('SECOND')
  expect(linksInBody(article.body)).toEqual(['/en/news/third', previewPath(token)])
})

test.each([
  ['a draft that it does not name itself', () => content.third.editionId],
  ['an article', () => content.first.articleId],
  ['nothing', () => 'media'],
])('%s is not shown', async (_, editionId) => {
  expect(await open(editionId())).toBeNull()
})

test('a draft that it names is shown no more when it is public: readers have its page', async () => {
  await publishWithoutLinks(content.second.articleId)
  expect(await open(content.second.editionId)).toBeNull()
  expect(linksInBody((await open())!.body)).toEqual(['/en/news/second', '/en/news/shown'])
})

test('nothing is shown any more after the link has been revoked', async () => {
  const { id } = (await findShared(content.token))!
  const by = byNobody(new Date().toISOString())
  await write((tx) => revokePreview(tx, by, content.first.editionId, id))
  expect(await open()).toBeNull()
})

test('publication of the shared text ends it', async () => {
  await publishWithoutLinks(content.first.articleId)
  expect(await open()).toBeNull()
})

/** What leads to a draft can't be published. */
async function publishWithoutLinks(articleId: string) {
  await save(articleId, 'en', { body: paragraph('Words') })
  expect(await publish(articleId, 'en')).toEqual([])
}
