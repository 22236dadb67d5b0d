import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installedBrowser } from './browser'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'komunikat-browser-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('Chromium comes before Chrome, wherever the two are', () => {
  const path = ['/nowhere', folder].join(delimiter)
  expect(installedBrowser(path)).toBeUndefined()
  writeFileSync(join(folder, 'google-chrome'), '')
  expect(installedBrowser(path)).toBe(join(folder, 'google-chrome'))
  writeFileSync(join(folder, 'chromium'), '')
  expect(installedBrowser(path)).toBe(join(folder, 'chromium'))
})

test('an empty PATH names no folder', () => {
  expect(installedBrowser('')).toBeUndefined()
})
