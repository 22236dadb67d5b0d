import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { read } from '@/db/open'
import { findPhoto } from '@/db/queries/photos'
import { anArticle, aPhoto, publish, save, textOf } from '@/db/test-content'
import { useTestDatabase } from '@/db/test-database'
import { GET } from './route'

const photo = { hash: '', draftHash: '' }
const articles = { draft: '' }

const { folder } = useTestDatabase(async () => {
  for (const name of ['shown', 'draft'] as const) {
    const leadPhotoId = await aPhoto(name)
    const articleId = await anArticle()
    await save(articleId, 'en', textOf(name), { leadPhotoId })
    const { hash } = (await findPhoto(read(), leadPhotoId))!
    if (name === 'draft') Object.assign(photo, { draftHash: hash })
    else Object.assign(photo, { hash })
    if (name === 'draft') articles.draft = articleId
    else await publish(articleId, 'en')
  }
})

beforeAll(() => {
  for (const hash of [photo.hash, photo.draftHash]) {
    mkdirSync(join(folder, 'photos', hash), { recursive: true })
    writeFileSync(join(folder, 'photos', hash, '400.avif'), 'the picture')
    writeFileSync(join(folder, 'photos', hash, 'original'), 'private')
  }
})

test('a rendition is served whole, by its own type, for good', async () => {
  const response = await get(photo.hash, '400.avif')
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('the picture')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/avif',
    'content-length': '11',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test('who has it already is told so', async () => {
  const etag = (await get(photo.hash, '400.avif')).headers.get('etag')!
  const response = await get(photo.hash, '400.avif', { 'if-none-match': etag })
  expect([response.status, await response.text()]).toEqual([304, ''])
  expect((await get(photo.hash, '400.avif', { 'if-none-match': '"another"' })).status).toBe(200)
})

test('the photo of a draft is not there until the draft is public, not even for who knows what it would be', async () => {
  const etag = (await get(photo.hash, '400.avif')).headers
    .get('etag')!
    .replace(photo.hash.slice(0, 32), photo.draftHash.slice(0, 32))
  const before = [
    await get(photo.draftHash, '400.avif'),
    await get(photo.draftHash, '400.avif', { 'if-none-match': etag }),
  ]
  expect(before.map(({ status }) => status)).toEqual([404, 404])
  expect(before[0]!.headers.get('cache-control')).toBe('public, s-maxage=10')
  await publish(articles.draft, 'en')
  expect((await get(photo.draftHash, '400.avif')).status).toBe(200)
})

test.each([
  ['the original, which is private', () => [photo.hash, 'original']],
  ['a width that was not made', () => [photo.hash, '800.avif']],
  ['a format that was not made', () => [photo.hash, '400.webp']],
  ['another photo', () => ['b2'.repeat(32), '400.avif']],
  ['a way out of the folder', () => ['..', 'komunikat.db']],
  ['a way out of the folder in the name', () => [photo.hash, '../../../komunikat.db']],
])('%s is not found, and not for long', async (_, wanted) => {
  const [hash = '', variant = ''] = wanted()
  const response = await get(hash, variant)
  expect([response.status, await response.text()]).toEqual([404, ''])
  expect(response.headers.get('cache-control')).not.toContain('immutable')
})

function get(wantedHash: string, variant: string, headers: Record<string, string> = {}) {
  const request = new Request(`https://msz.example/media/${wantedHash}/${variant}`, { headers })
  return GET(request, { params: Promise.resolve({ hash: wantedHash, variant }) })
}
