import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFolder, refusalOf } from './folder'

let top: string
let dataFolder: string

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'komunikat-backup-'))
  dataFolder = join(top, 'data')
  mkdirSync(dataFolder)
  writeFileSync(join(dataFolder, 'komunikat.db'), '')
})

afterEach(() => rmSync(top, { recursive: true }))

test('a folder that is not there yet, an empty one, and one that has backups may be used', () => {
  const folder = join(top, 'some', 'where')
  expect(refusalOf(folder, dataFolder)).toBeNull()
  mkdirSync(folder, { recursive: true })
  expect(refusalOf(folder, dataFolder)).toBeNull()
  openFolder(folder)
  expect(refusalOf(folder, dataFolder)).toBeNull()
})

test('a folder beside the data, whose name begins alike, may be used', () => {
  expect(refusalOf(`${dataFolder}-backup`, dataFolder)).toBeNull()
})

test('a folder with anything else in it is left alone', () => {
  const folder = join(top, 'documents')
  mkdirSync(folder)
  writeFileSync(join(folder, 'komunikat.db'), 'mine')
  expect(refusalOf(folder, dataFolder)).toContain('is not empty')
})

test('a file is no folder', () => {
  expect(refusalOf(join(dataFolder, '..', 'data', 'komunikat.db'), top + '-else')).toContain('is a file')
})

test('the data folder, what is in it and what leads to it by a link are refused; what holds it is not empty', () => {
  symlinkSync(dataFolder, join(top, 'link'))
  for (const folder of [dataFolder, join(dataFolder, 'backup'), join(top, 'link', 'deep', 'down')])
    expect(refusalOf(folder, dataFolder)).toContain('inside the folder that is to be backed up')
  expect(refusalOf(top, dataFolder)).toContain('is not empty')
})
