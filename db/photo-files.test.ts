import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { openRendition, storePhoto } from './photo-files'
import type { RenderedPhoto } from './render-photo'

const dataFolder = mkdtempSync(join(tmpdir(), 'komunikat-test-'))
vi.stubEnv('DATA_DIR', dataFolder)
const folder = join(dataFolder, 'photos')

beforeEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() => rmSync(dataFolder, { recursive: true }))

const hash = 'a1'.repeat(32)

function aRenderedPhoto(files: Record<string, string> = {}): RenderedPhoto {
  const all = { original: 'as it came', '400.avif': 'small', '800.jpeg': 'large', ...files }
  const contents = Object.entries(all).map(([name, content]) => [name, Buffer.from(content)] as const)
  return { hash, width: 800, height: 600, colour: '#336699', files: new Map(contents) }
}

test('a stored photo has every file, and each rendition is found with its size', async () => {
  await storePhoto(aRenderedPhoto())
  expect(readdirSync(join(folder, hash)).sort()).toEqual(['400.avif', '800.jpeg', 'original'])
  expect(readFileSync(join(folder, hash, 'original'), 'utf8')).toBe('as it came')
  const found = await openRendition(hash, 400, 'avif')
  expect(found?.size).toBe(5)
  expect(await text(found!.stream)).toBe('small')
})

test.each([
  ['of another width', hash, 1200],
  ['of another photo', 'b2'.repeat(32), 400],
])('a rendition %s is not there', async (_, otherHash, width) => {
  await storePhoto(aRenderedPhoto())
  expect(await openRendition(otherHash, width, 'avif')).toBeNull()
})

test('a photo that is there already is left alone', async () => {
  await storePhoto(aRenderedPhoto())
  await storePhoto(aRenderedPhoto({ '400.avif': 'other' }))
  expect(readFileSync(join(folder, hash, '400.avif'), 'utf8')).toBe('small')
})

test('a photo that two people send at the same time is stored once, for both', async () => {
  await Promise.all([storePhoto(aRenderedPhoto()), storePhoto(aRenderedPhoto())])
  expect(everyFolder()).toEqual([hash])
})

test('what fails half-way leaves nothing behind, and can be stored afterwards', async () => {
  // The last file can't be written: its folder does not exist.
  await expect(storePhoto(aRenderedPhoto({ 'missing/folder': '' }))).rejects.toThrow('ENOENT')
  expect(everyFolder()).toEqual([])
  await storePhoto(aRenderedPhoto())
  expect(everyFolder()).toEqual([hash])
})

test('what a killed process left half-written is removed, but not what another is writing now', async () => {
  for (const name of ['left', 'at-work']) {
    mkdirSync(join(folder, 'partial', name), { recursive: true })
    writeFileSync(join(folder, 'partial', name, 'original'), 'half')
  }
  const twoHoursAgo = new Date(Date.now() - 7_200_000)
  utimesSync(join(folder, 'partial', 'left'), twoHoursAgo, twoHoursAgo)
  await storePhoto(aRenderedPhoto())
  expect(everyFolder()).toEqual([hash, 'partial/at-work'])
})

/** The photos, and what is half-written. */
function everyFolder() {
  const partial = readdirSync(join(folder, 'partial')).map((name) => `partial/${name}`)
  return [...readdirSync(folder).filter((name) => name !== 'partial'), ...partial].sort()
}
