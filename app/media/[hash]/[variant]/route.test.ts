import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { GET } from './route'

const folder = mkdtempSync(join(tmpdir(), 'komunikat-media-'))
vi.stubEnv('DATA_DIR', folder)
afterAll(() => rmSync(folder, { recursive: true }))

const hash = 'a1'.repeat(32)
mkdirSync(join(folder, 'photos', hash), { recursive: true })
writeFileSync(join(folder, 'photos', hash, '400.avif'), 'the picture')
writeFileSync(join(folder, 'photos', hash, 'original'), 'private')
writeFileSync(join(folder, 'komunikat.db'), 'private')

test('a rendition is served whole, by its own type, for good', async () => {
  const response = await get(hash, '400.avif')
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('the picture')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/avif',
    'content-length': '11',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test('who has it already is told so', async () => {
  const etag = (await get(hash, '400.avif')).headers.get('etag')!
  const response = await get(hash, '400.avif', { 'if-none-match': etag })
  expect([response.status, await response.text()]).toEqual([304, ''])
  expect((await get(hash, '400.avif', { 'if-none-match': '"another"' })).status).toBe(200)
})

test.each([
  ['the original, which is private', hash, 'original'],
  ['a width that was not made', hash, '800.avif'],
  ['a format that was not made', hash, '400.webp'],
  ['another photo', 'b2'.repeat(32), '400.avif'],
  ['a way out of the folder', '..', 'komunikat.db'],
  ['a way out of the folder in the name', hash, '../../../komunikat.db'],
])('%s is not found, and not for long', async (_, wantedHash, variant) => {
  const response = await get(wantedHash, variant)
  expect([response.status, await response.text()]).toEqual([404, ''])
  expect(response.headers.get('cache-control')).not.toContain('immutable')
})

function get(wantedHash: string, variant: string, headers: Record<string, string> = {}) {
  const request = new Request(`https://msz.example/media/${wantedHash}/${variant}`, { headers })
  return GET(request, { params: Promise.resolve({ hash: wantedHash, variant }) })
}
