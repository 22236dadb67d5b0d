import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleProject } from './messages/sample-project'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'))
  const { pl, en, sources } = sampleProject()
  for (const { path, text } of [pl, en, ...sources]) write(path, text)
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a faultless project passes with one line of counts', () => {
  expect(runMessages()).toMatchObject({
    status: 0,
    stdout: 'Messages are in order (languages: 2, texts: 8, source files: 1).\n',
  })
})

test('each problem is a line, and the command fails', () => {
  write('lib/deep/greeting.ts', "useTranslations('Footer')('hello')")
  write('lib/greeting.test.ts', "useTranslations('Footer')('only in a test')")
  expect(runMessages()).toMatchObject({
    status: 1,
    stdout:
      'lib/deep/greeting.ts:1:27 Footer.hello — used here, but not in messages/pl.json — add it to both language files, or mend the name\n',
  })
})

test('an absent language file is a problem', () => {
  rmSync(join(folder, 'messages/en.json'))
  expect(runMessages()).toMatchObject({
    status: 1,
    stdout: 'messages/en.json:1:1 — the file is missing or empty — bring it back from the previous version\n',
  })
})

test('a folder without sources fails instead of passing for want of work', () => {
  rmSync(join(folder, 'app'), { recursive: true })
  expect(runMessages()).toMatchObject({ status: 1, stderr: expect.stringContaining('no source files') })
})

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function runMessages() {
  const command = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('scripts/messages.ts')]
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
}
