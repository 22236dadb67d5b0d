import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadDriver } from '../database-driver'
import { isInUse } from './in-use'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'komunikat-in-use-'))
  file = join(folder, 'komunikat.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a database that somebody has only read is in use, until they close it', () => {
  const writer = new (loadDriver())(file)
  writer.pragma('journal_mode = WAL')
  writer.exec('CREATE TABLE news (title TEXT)')
  writer.close()
  const reader = new (loadDriver())(file, { readonly: true })
  reader.prepare('SELECT * FROM news').all()
  expect(isInUse(file)).toBe(true)
  reader.close()
  expect(isInUse(file)).toBe(false)
})

test('no database, and a file that is none, are in nobody’s use', () => {
  expect(isInUse(file)).toBe(false)
  writeFileSync(file, 'This is not a database at all, however long the file may be.')
  expect(isInUse(file)).toBe(false)
})
