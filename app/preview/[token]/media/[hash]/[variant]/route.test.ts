import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { database } from '@/db/open'
import { useTestDatabase } from '@/db/test-database'
import { aSharedDraft, type Shared } from '../../../../test-shared'
import { GET } from './route'

vi.mock('next/server', async () => (await import('../../../../../test-next')).nextServer)
vi.stubEnv('SITE_URL', 'https://msz.example')

let content: Shared
const { folder } = useTestDatabase(async () => {
  content = await aSharedDraft()
})

beforeAll(() => {
  for (const { hash } of [content.first, content.second, content.third]) {
    mkdirSync(join(folder, 'photos', hash), { recursive: true })
    writeFileSync(join(folder, 'photos', hash, '400.avif'), 'the picture')
  }
})

test.each([
  ['the shared text', 200, () => content.first.hash],
  ['a draft that it leads to', 200, () => content.second.hash],
  ['a draft that it does not lead to itself', 404, () => content.third.hash],
])('the photo of %s answers %i, and is kept by nobody', async (_, status, hash) => {
  const response = await get(content.token, hash())
  expect(response.status).toBe(status)
  expect(response.headers.get('cache-control')).toBe('private, no-store')
})

test('without the secret, or after its time, there is no photo', async () => {
  expect((await get('a'.repeat(43), content.first.hash)).status).toBe(404)
  database().writer.exec("UPDATE preview_links SET expires_at = '2026-01-01T00:00:00.000Z'")
  expect((await get(content.token, content.first.hash)).status).toBe(404)
})

function get(token: string, hash: string) {
  const request = new Request(`https://msz.example/preview/${token}/media/${hash}/400.avif`)
  return GET(request, { params: Promise.resolve({ token, hash, variant: '400.avif' }) })
}
