import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { driver } from './database-driver'
import { whyInstall } from './install-missing'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'komunikat-install-'))
  for (const name of [driver, 'better-sqlite3', 'vitest'])
    mkdirSync(join(folder, 'node_modules', name), { recursive: true })
  writeFileSync(join(folder, 'package-lock.json'), '{}')
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}')
  touch('package-lock.json', 1000)
  touch('node_modules/.package-lock.json', 2000)
})

afterEach(() => rmSync(folder, { recursive: true }))

function touch(path: string, seconds: number) {
  utimesSync(join(folder, path), seconds, seconds)
}

test('nothing is installed where all is there', () => {
  expect(whyInstall(folder)).toBeNull()
})

test('a fresh clone has nothing yet', () => {
  rmSync(join(folder, 'node_modules'), { recursive: true })
  expect(whyInstall(folder)).toMatch(/not installed yet/)
})

test('the list of packages has changed since', () => {
  touch('package-lock.json', 3000)
  expect(whyInstall(folder)).toMatch(/package-lock.json has changed/)
})

test.each([...new Set([driver, 'better-sqlite3', 'vitest'])])(
  '%s was left out, by another Node or a production install',
  (name) => {
    rmSync(join(folder, 'node_modules', name), { recursive: true })
    expect(whyInstall(folder)).toBe(`The package ${name} is missing.`)
  },
)
