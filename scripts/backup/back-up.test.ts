import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPhoto } from '@/db/commands/photos'
import { database, read, write } from '@/db/open'
import { storePhoto } from '@/db/photo-files'
import { findLastChange } from '@/db/queries/changes'
import { byNobody } from '@/db/record'
import { renderPhoto } from '@/db/render-photo'
import { aPhoto, aPublicArticle } from '@/db/test-content'
import { useTestDatabase } from '@/db/test-database'
import { plain } from '@/db/test-pictures'
import { loadDriver } from '../database-driver'
import { backUp } from './back-up'
import { reportOn } from './report'

const { folder: dataFolder } = useTestDatabase()
const sitePhotos = join(dataFolder, 'photos')
let folder: string
let photos: string

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'komunikat-backup-')), 'new')
  photos = join(folder, 'photos')
  rmSync(sitePhotos, { recursive: true, force: true })
  await aPublicArticle('pl', 'first')
})

afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

/** A photo of the library with its files; returns its hash. */
async function aStoredPhoto(background: string) {
  const rendered = (await renderPhoto(await plain(background).png().toBuffer()))!
  await storePhoto(rendered)
  const credit = { kind: 'photo', author: 'Anna', agency: 'PAP' } as const
  await write((tx) => addPhoto(tx, byNobody(), rendered, credit))
  return rendered.hash
}

function titlesIn(file: string) {
  const copy = new (loadDriver())(file, { readonly: true })
  const titles = copy.prepare('SELECT title FROM revisions ORDER BY title').pluck().all()
  copy.close()
  return titles
}

test('the copy holds the database in one file and every file of every photo, and is open to nobody else', async () => {
  const hash = await aStoredPhoto('red')
  const backup = await backUp(folder)
  expect(reportOn(backup, folder)).toMatchObject({ isWhole: true })
  expect(backup).toMatchObject({
    database: { counts: { articles: 1, photos: 1 } },
    photos: { total: 1, copied: 1 },
  })
  expect(titlesIn(join(folder, 'komunikat.db'))).toEqual(['FIRST'])
  expect(readdirSync(folder).sort()).toEqual(['komunikat-backup.json', 'komunikat.db', 'photos'])
  const names = readdirSync(join(sitePhotos, hash))
  expect(readdirSync(join(photos, hash))).toEqual(names)
  for (const name of names)
    expect(readFileSync(join(photos, hash, name))).toEqual(readFileSync(join(sitePhotos, hash, name)))
  expect(statSync(folder).mode & 0o077).toBe(0)
})

test('what was written since the last checkpoint is in the copy, and nobody who writes has to wait', async () => {
  database().writer.pragma('wal_checkpoint(TRUNCATE)')
  const other = new (loadDriver())(join(dataFolder, 'komunikat.db'), { timeout: 0 })
  await aPublicArticle('pl', 'second')
  const making = backUp(folder)
  other.exec("UPDATE users SET name = 'x'")
  await making
  other.close()
  expect(titlesIn(join(folder, 'komunikat.db'))).toEqual(['FIRST', 'SECOND'])
})

test('a later backup takes the new content and only the new photos; photos that the site lost stay', async () => {
  const lost = await aStoredPhoto('red')
  await backUp(folder)
  const first = statSync(join(photos, lost, 'original')).mtimeMs
  rmSync(join(sitePhotos, lost), { recursive: true })
  await aStoredPhoto('blue')
  await aPublicArticle('en', 'second')
  const backup = await backUp(folder)
  expect(reportOn(backup, folder).isWhole).toBe(true)
  expect(backup.photos).toMatchObject({ total: 2, copied: 1 })
  expect(statSync(join(photos, lost, 'original')).mtimeMs).toBe(first)
  expect(titlesIn(join(folder, 'komunikat.db'))).toEqual(['FIRST', 'SECOND'])
})

test('the record says when there was a whole backup, and how large, and the folder does too', async () => {
  await aStoredPhoto('red')
  const { database: copy, photos: copied } = await backUp(folder)
  const last = await findLastChange(read(), 'backup')
  expect(last?.detail).toMatchObject({ databaseBytes: copy.bytes, photos: 1, photoBytes: copied.bytes })
  expect(JSON.stringify(last?.detail)).not.toContain(folder)
  const marked: unknown = JSON.parse(readFileSync(join(folder, 'komunikat-backup.json'), 'utf8'))
  expect(marked).toMatchObject({ komunikatBackup: 1, at: last?.at, photos: 1 })
})

test('a photo of the database that has no files is named, the rest is kept, and it counts as no backup', async () => {
  await aStoredPhoto('red')
  await aPhoto('without files')
  const report = reportOn(await backUp(folder), folder)
  expect(report.isWhole).toBe(false)
  expect(report.lines.join('\n')).toMatch(/missing, here and at the site:\n {2}[0-9a-f]{64}\n/)
  expect(titlesIn(join(folder, 'komunikat.db'))).toEqual(['FIRST'])
  expect(await findLastChange(read(), 'backup')).toBeNull()
})

test('a rendition that is missing is noticed', async () => {
  const hash = await aStoredPhoto('red')
  rmSync(join(sitePhotos, hash, '60.avif'))
  expect((await backUp(folder)).photos.missing).toEqual([hash])
})

test('a photo that the disk has spoiled is noticed, and never written over a good copy', async () => {
  const hash = await aStoredPhoto('red')
  await backUp(folder)
  const good = readFileSync(join(photos, hash, 'original'))
  writeFileSync(join(sitePhotos, hash, 'original'), 'spoilt')
  expect((await backUp(folder)).photos).toMatchObject({ differing: [hash], copied: 0 })
  expect(readFileSync(join(photos, hash, 'original'))).toEqual(good)
  rmSync(join(photos, hash), { recursive: true })
  const report = reportOn(await backUp(folder), folder)
  expect(report.isWhole).toBe(false)
  expect(report.lines.join('\n')).toContain(
    `not the file that was uploaded; the disk may be failing:\n  ${hash}`,
  )
})

test('a damaged database does not take the place of a good copy', async () => {
  await backUp(folder)
  const { writer } = database()
  writer.unsafeMode(true)
  writer.pragma('writable_schema = ON')
  // An index that does not hold what it says.
  const sql = "'CREATE INDEX changes_action ON changes (subject)'"
  writer.exec(`UPDATE sqlite_master SET sql = ${sql} WHERE name = 'changes_action'`)
  const report = reportOn(await backUp(folder), folder)
  expect(report.isWhole).toBe(false)
  expect(report.lines.join('\n')).toContain('The copy of the database is damaged')
  const copy = new (loadDriver())(join(folder, 'komunikat.db'), { readonly: true })
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
  copy.close()
})

test('what a backup that was killed left behind is in nobody’s way', async () => {
  mkdirSync(join(folder, 'partial-killed'), { recursive: true })
  writeFileSync(join(folder, 'partial-killed', 'komunikat.db'), 'half')
  expect(reportOn(await backUp(folder), folder).isWhole).toBe(true)
  expect(existsSync(join(folder, 'komunikat.db'))).toBe(true)
})
