import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setAside } from './set-aside'

let dataFolder: string
let databaseFile: string

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'komunikat-reset-'))
  databaseFile = join(dataFolder, 'komunikat.db')
})

afterEach(() => rmSync(dataFolder, { recursive: true }))

test('keeps the database, its log and the photos, and leaves other files where they are', () => {
  writeFileSync(databaseFile, 'database')
  writeFileSync(`${databaseFile}-wal`, 'log')
  mkdirSync(join(dataFolder, 'photos/abc'), { recursive: true })
  writeFileSync(join(dataFolder, 'photos/abc/original'), 'photo')
  writeFileSync(join(dataFolder, 'notes.txt'), 'mine')

  const aside = setAside({ dataFolder, databaseFile }, new Date('2026-01-02T03:04:05.678Z'))

  expect(aside).toBe(join(dataFolder, 'before-reset-2026-01-02T03-04-05-678Z'))
  expect(readFileSync(join(aside!, 'komunikat.db'), 'utf8')).toBe('database')
  expect(readFileSync(join(aside!, 'komunikat.db-wal'), 'utf8')).toBe('log')
  expect(readFileSync(join(aside!, 'photos/abc/original'), 'utf8')).toBe('photo')
  expect(existsSync(databaseFile)).toBe(false)
  expect(existsSync(join(dataFolder, 'photos'))).toBe(false)
  expect(existsSync(join(dataFolder, 'notes.txt'))).toBe(true)
})

test('makes no folder where there is nothing to keep', () => {
  expect(setAside({ dataFolder, databaseFile })).toBeNull()
})
